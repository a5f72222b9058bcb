import type { Article, Byline, Contributor, Section, Subject } from "../../model";
import { FormatError } from "../error";
import { dateFromIso } from "../iso-date";
import { httpUrl, isObject, type JsonObject, objectsIn, own, readObject, textIn } from "../json";
import { layOut, some, told } from "../layout";
import { marksOf, readMarkup, statementsIn } from "../markup";
import { withRecord } from "../record";
import { isIn } from "../words";
import { renamer } from "./keys";
import { isPicture, isPlainPhoto, readPhoto } from "./photos";
import {
  CONCEPTS,
  entriesWith,
  isContributorRole,
  NO_URI,
  NO_URL,
  nativesOf,
  onlyHas,
  RECORD_ROLE,
} from "./terms";
import { upgrade } from "./upgrade";

/**
 * Reads an item of IPTC ninjs: 3.1, and 1.x, 2.x and 3.0, whose names it gives their newer forms.
 *
 * The article's text is composed of headline and body, and every span points into it. Statements come from the item's own mark-up
 * and from its `onrecord` body, where it has one; `attributeArticle` finds them in an item that has neither. Fields that no model
 * holds stand in `extensions.ninjs`, under their 3.1 names, and {@link toNinjs} writes them back.
 *
 * @param item - The item, or its JSON.
 * @returns The article. A picture is an article with one photo.
 * @throws FormatError when it is no object, is no JSON, nests too deep, has no `uri`, or holds something else than objects where
 *   ninjs lists headlines, bodies, descriptions or associations.
 *
 * @see https://iptc.org/std/ninjs/
 *
 * @example
 * ```ts
 * const item = { uri: "urn:example:1", headlines: [{ value: "Mayor quits" }], by: "Ann Lee" };
 * fromNinjs(item).headline; //=> "Mayor quits"
 * ```
 */
export function fromNinjs(item: unknown): Article {
  const news = upgrade(readObject("ninjs", item, renamer()));
  const uri = textIn(news, "uri");
  if (uri === undefined) throw new FormatError("ninjs", { path: "uri", expected: "a string" });
  for (const list of ["headlines", "bodies", "descriptions", "associations"]) {
    const wrong = [own(news, list) ?? []].flat().find((entry) => !isObject(entry));
    if (wrong !== undefined) throw new FormatError("ninjs", { path: list, expected: "a list of objects" });
  }
  const record = recordBodyOf(news);
  const native = readNative(news, record !== undefined);
  const article = withRecord(native, textIn(record, "value"), nativesOf(news));
  const rest = restOf(news, article);
  return Object.keys(rest).length > 0 ? { ...article, extensions: { ninjs: rest } } : article;
}

/** What the item says by itself; `isOurs` where a record of ours stands beside it. */
function readNative(item: JsonObject, isOurs: boolean): Article {
  const [main, subheadline, kicker] = headlinesOf(item);
  const story = storyOf(item);
  const markup = story === undefined ? undefined : bodyOf(story);
  const marked = markup?.blocks ?? [];
  // Others' pages repeat their headline above the story; ours have it there only where the story has.
  if (!isOurs && marked[0]?.type === "heading" && marked[0].text === main) marked.shift();
  const raw = markup?.dateline;
  const { datelineSpan, ...placed } = layOut({
    kicker,
    headline: main,
    subheadline,
    dateline: raw,
    blocks: marked,
  });
  return told({
    ...placed,
    sections: sectionsOf(item),
    trail: [],
    bylines: bylinesOf(item),
    dateline:
      raw && datelineSpan ? told({ raw, span: datelineSpan, place: textIn(item, "located") }) : undefined,
    published: dateFromIso(textIn(item, "firstCreated")),
    modified: dateFromIso(textIn(item, "versionCreated")),
    language: textIn(item, "language"),
    url: httpUrl(textIn(item, "uri")),
    publisher: publisherOf(item),
    subjects: some(subjectsOf(item)),
    photos: [item, ...objectsIn(item, "associations")].filter(isPicture).map(readPhoto),
    ...statementsIn(placed.text, marksOf(placed.blocks, marked)),
    corrections: entriesWith(item, "descriptions", "role", "correction")
      .flatMap((entry) => textIn(entry, "value") ?? [])
      .map((text) => ({ text })),
    furniture: [],
  });
}

/** The main headline, the one below it and the one above. */
function headlinesOf(item: JsonObject): (string | undefined)[] {
  const headlines = objectsIn(item, "headlines");
  const roleOf = (entry: JsonObject) => textIn(entry, "role") ?? "main";
  const textOf = (entry: JsonObject | undefined) => {
    const value = textIn(entry, "value");
    if (value === undefined || !/html/.test(textIn(entry, "contentType") ?? "")) return value;
    const blocks = readMarkup(value).blocks.map(({ text }) => text);
    return blocks.length > 0 ? blocks.join(" ") : undefined;
  };
  const withRole = (role: string) => textOf(headlines.find((entry) => roleOf(entry) === role));
  const other = headlines.find((entry) => !isIn("subheadline|kicker", roleOf(entry)));
  return [
    withRole("main") ?? textOf(other) ?? textIn(item, "title"),
    withRole("subheadline"),
    withRole("kicker"),
  ];
}

const isMarkupBody = (body: JsonObject) =>
  /html/i.test(textIn(body, "contentType") ?? "") ||
  /<(?:p|br|div|h\d|body)\b/i.test(textIn(body, "value") ?? "");

/** The story of a document of NITF, whose paragraphs are those of HTML. */
const nitfStory = (text: string) => text.split(/<\/?body\.content\b[^>]{0,200}>/)[1];

/** `application/xml ttnitf`; not `application/xhtml+xml main`, nor `text` of old items, whose type is that of the whole. */
function isOtherFormat(body: JsonObject): boolean {
  const role = textIn(body, "role") ?? "";
  const label = `${textIn(body, "contentType")} ${role}`;
  return (
    !/^(?:text|x?html)/i.test(role) &&
    (/nitf|json/i.test(label) || (/xml/i.test(label) && !/html/i.test(label)))
  );
}

/** The body to read: XHTML or HTML before plain text, NITF where there is nothing else; never one in another format of its own. */
function storyOf(item: JsonObject): JsonObject | undefined {
  const bodies = objectsIn(item, "bodies").filter(
    (body) => textIn(body, "value") !== undefined && own(body, "role") !== RECORD_ROLE,
  );
  const readable = bodies.filter((body) => !isOtherFormat(body));
  return readable.find(isMarkupBody) ?? readable[0] ?? bodies.find((body) => nitfStory(`${body.value}`));
}

function bodyOf(body: JsonObject) {
  const value = own(body, "value");
  const text = typeof value === "string" ? value : "";
  if (isMarkupBody(body)) return readMarkup(nitfStory(text) ?? text);
  const gap = /\n[ \t]*\n/.test(text) ? /\n[ \t]*\n/ : /\n/;
  const blocks = text
    .split(gap)
    .map((paragraph) => ({ type: "paragraph" as const, text: paragraph.trim(), marks: [] }))
    .filter((block) => block.text !== "");
  return { blocks, dateline: undefined };
}

const recordBodyOf = (item: JsonObject) => entriesWith(item, "bodies", "role", RECORD_ROLE)[0];

function bylinesOf(item: JsonObject): Byline[] {
  const contributors = CONCEPTS.flatMap(([type, list]) =>
    type === "person" || type === "organization"
      ? objectsIn(item, list).map((concept) => contributorOf(concept, type))
      : [],
  ).filter((contributor) => contributor !== undefined);
  const printed =
    textIn(item, "by") ??
    objectsIn(item, "bylines")
      .flatMap((byline) => textIn(byline, "by") ?? [])
      .join("; ");
  const raw = printed || contributors.map(({ name }) => name).join(", ");
  return raw === "" ? [] : [{ raw, position: "head", contributors }];
}

function contributorOf(concept: JsonObject, type: Contributor["type"]): Contributor | undefined {
  const role = textIn(concept, "rel");
  const name = textIn(concept, "name");
  if (!isContributorRole(role) || name === undefined) return undefined;
  const [email] = entriesWith(concept, "contactInfo", "type", "email");
  return told({
    name,
    rawName: name,
    type,
    role,
    email: textIn(email, "value"),
    url: httpUrl(textIn(concept, "uri")),
  });
}

function sectionsOf(item: JsonObject): Section[] {
  return entriesWith(item, "subjects", "rel", "section").flatMap((subject) => {
    const name = textIn(subject, "name");
    return name === undefined ? [] : told({ name, url: httpUrl(textIn(subject, "uri")) });
  });
}

function subjectsOf(item: JsonObject): Subject[] {
  const found: Subject[] = [];
  for (const [type, list] of CONCEPTS)
    for (const concept of objectsIn(item, list)) {
      const name = textIn(concept, "name");
      const rel = textIn(concept, "rel");
      if (name === undefined || rel === "section" || isContributorRole(rel)) continue;
      found.push(told({ name, type: rel === "keyword" ? "keyword" : type, uri: textIn(concept, "uri") }));
    }
  return found;
}

function publisherOf(item: JsonObject): Article["publisher"] {
  const [source] = entriesWith(item, "infoSources", "role", "publisher");
  const name = textIn(source, "name") ?? textIn(item, "copyrightHolder");
  return name === undefined ? undefined : told({ name, url: httpUrl(textIn(source, "uri")) });
}

/** What the article does not hold: kept, so that nothing is lost on the way back. */
function restOf(item: JsonObject, article: Article): JsonObject {
  const rest: JsonObject = { ...item };
  for (const key of ["by", "firstCreated", "language", "standard", "versionCreated"]) delete rest[key];
  if (rest.located === article.dateline?.place) delete rest.located;
  const uri = textIn(item, "uri") ?? "";
  if (uri.startsWith(NO_URI)) rest.uri = decodeURIComponent(uri.slice(NO_URI.length));
  else if (article.url !== undefined || uri.startsWith(NO_URL)) delete rest.uri;
  const story = storyOf(item);
  const isHeld = (body: JsonObject) =>
    body === recordBodyOf(item) || (body === story && !isOtherFormat(body));
  const keep = (key: string, isLeft: (entry: JsonObject) => boolean) => {
    const left = objectsIn(item, key).filter(isLeft);
    if (left.length > 0) rest[key] = left;
    else delete rest[key];
  };
  keep("bodies", (body) => !isHeld(body));
  keep("headlines", (entry) => !onlyHas(entry, "role|value") || !isKnownHeadline(entry, item));
  keep("descriptions", (entry) => own(entry, "role") !== "correction");
  for (const list of [...CONCEPTS.map(([, list]) => list), "infoSources"])
    keep(list, (entry) => !isSaid(entry));
  keep("associations", (entry) => !(isPicture(entry) && isPlainPhoto(entry)));
  if (item.type === "text") delete rest.type;
  return rest;
}

/** Headlines that an article has a place for. */
const HEADS = ["main", "subheadline", "kicker"];

const isKnownHeadline = (entry: JsonObject, item: JsonObject) =>
  HEADS.some((role) => entriesWith(item, "headlines", "role", role)[0] === entry);

/** Whether {@link toNinjs} would write the entry of a list again from the article alone. */
function isSaid(entry: JsonObject): boolean {
  const rel = textIn(entry, "rel", "role");
  return (
    onlyHas(entry, "name|uri|rel|role|contactInfo") &&
    !Object.values(entry).some(isObject) &&
    textIn(entry, "name") !== undefined &&
    (isIn("about|section|keyword|publisher", rel) || isContributorRole(rel))
  );
}
