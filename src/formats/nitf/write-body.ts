import type { Article, Block, Byline, Photo, Span } from "../../model";
import type { JsonObject } from "../json";
import { type ElementMark, type Mark, marksWithin, statementMarks, writeMarked } from "../markup";
import { element, elementOf, spaceOf, textElement } from "../xml";
import { isGlued } from "./printed";
import { normOf, writeKept } from "./write-head";

const quotation = ({ start, end, id, kind, speaker, speakerType }: Mark): ElementMark => ({
  start,
  end,
  name: "q",
  attributes: { "quote-source": speaker, "or:quotation": id, "or:kind": kind, "or:source": speakerType },
});

/** The `<body>` of a compact article; `dateline` stands apart from its blocks. */
export function writeBody(article: Article, dateline: string | undefined, rest: JsonObject): string {
  const isPrinted = article.blocks.findIndex(({ type }) => type !== "byline");
  const heads = isPrinted < 0 ? article.blocks : article.blocks.slice(0, isPrinted);
  const others = article.blocks.slice(heads.length);
  const last = others.at(-1);
  const foot = last?.type === "byline" ? last : undefined;
  const language = /^[a-zA-Z]{1,8}(?:-[a-zA-Z\d]{1,8}){0,8}$/.test(article.language ?? "")
    ? article.language
    : undefined;
  return element(
    "body",
    { "xml:lang": language },
    writeBodyHead(article, heads, dateline, rest),
    elementOf("body.content", writeContent(article, foot ? others.slice(0, -1) : others)),
    foot ? elementOf("body.end", bylineElement("tagline", article, foot)) : "",
  );
}

function writeBodyHead(
  article: Article,
  heads: Block[],
  dateline: string | undefined,
  rest: JsonObject,
): string {
  const { headline, subheadline, kicker } = article;
  const kept = (name: string) => writeKept(rest, "body.head", name);
  const lines = [textElement("hl2", subheadline), textElement("hl2", kicker, { class: "kicker" })].join("");
  const title = textElement("hl1", headline);
  return elementOf(
    "body.head",
    title || lines ? element("hedline", {}, title || element("hl1", {}), lines) : "",
    kept("note"),
    kept("rights"),
    ...heads.map((block) => bylineElement("byline", article, block)),
    kept("distributor"),
    dateline === undefined ? "" : datelineElement(dateline, article.dateline),
    kept("abstract"),
    kept("series"),
  );
}

function datelineElement(raw: string, dateline: Article["dateline"]): string {
  const marks: ElementMark[] = [];
  mark(marks, raw, 0, dateline?.place, "location");
  mark(marks, raw, 0, dateline?.date?.raw, "story.date", normOf(dateline?.date));
  return taggedElement("dateline", raw, marks);
}

/** Marks where the text says this in whole words, unless something is marked there already. */
function mark(
  marks: ElementMark[],
  text: string,
  from: number,
  words: string | undefined,
  name: string,
  norm?: string,
) {
  const start = words ? text.indexOf(words, from) : -1;
  if (!words || start < 0) return;
  const end = start + words.length;
  const isPart = isGlued(text.slice(0, start), words) || isGlued(words, text.slice(end));
  if (!isPart && !marks.some((other) => start < other.end && other.start < end))
    marks.push({ start, end, name, attributes: { norm } });
}

/** An element that holds this text alone, parts of it marked up. */
function taggedElement(name: string, text: string, marks: readonly ElementMark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  return element(name, spaceOf(text), writeMarked(text, { start: 0, end: text.length }, sorted));
}

const samePlace = (a: Span | undefined, b: Span) => a?.start === b.start && a.end === b.end;

/** The byline or tagline printed in this block, its people marked up. */
function bylineElement(name: string, { bylines }: Article, block: Block): string {
  const byline = bylines.find(({ span }) => samePlace(span, block.span));
  const marks = name === "byline" && byline ? peopleIn(block, byline) : [];
  return taggedElement(name, block.text, marks);
}

function peopleIn({ text, span }: Block, { contributors }: Byline): ElementMark[] {
  const marks: ElementMark[] = [];
  for (const contributor of contributors.filter(({ type }) => type === "person")) {
    const { rawName, jobTitle, location, email, handle, url } = contributor;
    const from = contributor.span ? contributor.span.start - span.start : 0;
    const before = marks.length;
    mark(marks, text, from, rawName, "person");
    const person = marks[before];
    if (!person) continue;
    mark(marks, text, person.end, jobTitle, "byttl");
    mark(marks, text, person.end, location, "location");
    for (const contact of [email, handle, url]) mark(marks, text, person.end, contact, "virtloc");
  }
  return marks;
}

function writeContent(article: Article, blocks: readonly Block[]): string {
  const marks = statementMarks(article).map(quotation);
  const captioned = new Map(article.photos.map((photo) => [photo.occurrences[0]?.start, photo]));
  const written = new Set<Photo>();
  let xml = "";
  let inList = false;
  for (const { type, text, span } of blocks) {
    const inner = writeMarked(article.text, span, marksWithin(marks, span));
    const photo = type === "caption" ? captioned.get(span.start) : undefined;
    if (inList !== (type === "list-item")) xml += inList ? "</ul>" : "<ul>";
    inList = type === "list-item";
    if (photo) {
      written.add(photo);
      xml += writeMedia(photo, element("media-caption", spaceOf(text), inner));
    } else xml += writeBlock(type, text, inner);
  }
  if (inList) xml += "</ul>";
  for (const photo of article.photos) if (!written.has(photo)) xml += writeMedia(photo, "");
  return xml;
}

function writeBlock(type: Block["type"], text: string, inner: string): string {
  const space = spaceOf(text);
  if (type === "heading") return element("hl2", space, inner);
  if (type === "list-item") return element("li", space, inner);
  if (type === "quote") return element("bq", {}, element("block", {}, element("p", space, inner)));
  return element("p", type === "paragraph" ? space : { class: type, ...space }, inner);
}

function writeMedia({ url, alt, caption }: Photo, printed: string): string {
  const credit = caption?.credit;
  const metadata = (name: string, value: string | undefined) =>
    value ? element("media-metadata", { name, value }) : "";
  return element(
    "media",
    { "media-type": "image" },
    metadata("credit", credit?.raw),
    printed ? "" : metadata("caption", caption?.raw),
    element("media-reference", {
      source: url,
      "alternate-text": alt,
      "source-credit": credit?.agencies.join("/") || undefined,
    }),
    printed,
    ...(credit?.photographers ?? []).map(({ name }) => textElement("media-producer", name)),
  );
}
