import type { Article, Byline, Contributor, Json, Photo, Span, Subject } from "../../model";
import { FormatError } from "../error";
import { dateFromIso } from "../iso-date";
import { copyJson, httpUrl, isObject, type JsonObject } from "../json";
import { type Layout, layOut, told } from "../layout";
import { listOf, type Node, property, typesOf } from "./nodes";
import { placeQuotations } from "./quotations";
import { type MetadataAgent, type MetadataArticle, type MetadataImage, readJsonLd } from "./read";

/**
 * Reads the article of a page's JSON-LD, as publishers really write it: one object, a list or a `@graph`, names in strings,
 * tags and entities in texts, trailing commas.
 *
 * The article's text is composed of headline and `articleBody`. Quotations of `hasPart` are placed where the body says them.
 * Properties that no model holds stand in `extensions["json-ld"]`, and {@link toJsonLd} writes them back.
 *
 * @param value - The script's text, or its value.
 * @returns The article; of several, the likeliest to be the page's own.
 * @throws FormatError when the text is not JSON even after mending, or when no node in it is an article.
 *
 * @see https://schema.org/NewsArticle
 *
 * @example
 * ```ts
 * fromJsonLd('{"@type": "NewsArticle", "headline": "Mayor quits",}').headline; //=> "Mayor quits"
 * ```
 */
export function fromJsonLd(value: unknown): Article {
  const script = typeof value === "string" ? value : JSON.stringify(copyJson("json-ld", value));
  const { articles, nodes, trail, publisher, invalid } = readJsonLd([script]);
  const [told_] = articles;
  const [node] = nodes;
  if (invalid.length > 0) throw new FormatError("json-ld", { expected: "JSON" });
  if (!told_ || !node)
    throw new FormatError("json-ld", { path: "@type", expected: "an article, such as NewsArticle" });

  const paragraphs = (told_.body ?? "").split(/\n\s*/).filter((line) => line.trim() !== "");
  const raw = textIn(node, "dateline");
  const isInBody = raw !== undefined && told_.body?.includes(raw);
  const { datelineSpan, ...layout } = layOut({
    dateline: isInBody ? undefined : raw,
    headline: told_.headline,
    subheadline: told_.alternativeHeadline,
    blocks: paragraphs.map((text) => ({ type: "paragraph", text: text.trim() })),
  });
  const subjects = subjectsOf(told_, node);
  const rest = restOf(node);
  const date = (text: string | undefined) => (text === undefined ? undefined : dateFromIso(text));
  const agent = told_.publisher ?? publisher;
  return told({
    ...layout,
    headline: told_.headline,
    subheadline: told_.alternativeHeadline,
    sections: told_.sections.map((name) => ({ name })),
    trail: trail.map(({ name, url }) => told({ name, url: httpUrl(url) })),
    bylines: bylinesOf(told_, node),
    dateline: datelineOf(raw, datelineSpan, layout),
    published: date(told_.published ?? told_.created),
    modified: date(told_.modified),
    language: told_.language,
    url: httpUrl(told_.url),
    publisher: agent && told({ name: agent.name, url: httpUrl(agent.url) }),
    subjects: subjects.length > 0 ? subjects : undefined,
    photos: photosOf(told_.images, node),
    ...placeQuotations(layout, listOf(property(node, "hasPart"))),
    corrections: told_.corrections.map((text, i) => {
      const comment = nodesIn(node, "correction")[i];
      return told({ text, date: date(comment && textIn(comment, "datePublished")) });
    }),
    furniture: [],
    extensions: Object.keys(rest).length > 0 ? { "json-ld": rest } : undefined,
  });
}

/** Where the dateline stands: apart, or in the first paragraph that has it. */
function datelineOf(
  raw: string | undefined,
  apart: Span | undefined,
  { text, blocks }: Layout,
): Article["dateline"] {
  if (raw === undefined) return undefined;
  const start = text.indexOf(raw, blocks[0]?.span.start ?? 0);
  const span = apart ?? (start < 0 ? undefined : { start, end: start + raw.length });
  return span && { raw, span };
}

const textIn = (node: Node, key: string): string | undefined => {
  const value = property(node, key);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};

const nodesIn = (node: Node, key: string): Node[] => listOf(property(node, key)).filter(isObject);

/** The name of the node under this key, or the string. */
const nameIn = (node: Node | undefined, key: string): string | undefined => {
  if (!node) return undefined;
  return (
    textIn(node, key) ??
    nodesIn(node, key)
      .map((inner) => textIn(inner, "name"))
      .find(Boolean)
  );
};

function bylinesOf(article: MetadataArticle, node: Node): Byline[] {
  const contributors = (
    [
      ["author", article.authors],
      ["contributor", article.contributors],
      ["editor", article.editors],
      ["translator", article.translators],
    ] as const
  ).flatMap(([role, agents]) => {
    const left = nodesIn(node, role);
    return agents.map((agent) => contributorOf(agent, role, left));
  });
  const authors = contributors.filter(({ role }) => role === "author");
  const raw = (authors.length > 0 ? authors : contributors).map(({ rawName }) => rawName).join(", ");
  return contributors.length === 0 ? [] : [{ raw, position: "head", contributors }];
}

/** `left` are the nodes that no agent has come from yet. */
function contributorOf(agent: MetadataAgent, role: Contributor["role"], left: Node[]): Contributor {
  const { name, type, url, jobTitle, email } = agent;
  const at = left.findIndex((inner) => textIn(inner, "name") === name);
  const node = at < 0 ? undefined : left.splice(at, 1)[0];
  return told({
    name: name.replace(/^by\s+/i, ""),
    rawName: name,
    type: type === "organization" ? ("organization" as const) : ("person" as const),
    role,
    jobTitle,
    affiliation: nameIn(node, "affiliation") ?? nameIn(node, "worksFor"),
    location: nameIn(node, "workLocation"),
    email: email?.replace(/^mailto:/i, ""),
    url: httpUrl(url),
  });
}

const addressOf = (image: Node) => textIn(image, "contentUrl") ?? textIn(image, "url");

function photosOf(images: readonly MetadataImage[], article: Node): Photo[] {
  const left = [...nodesIn(article, "image"), ...nodesIn(article, "associatedMedia")];
  return images.map(({ url, caption, credit, alt }) => {
    const at = left.findIndex((image) => addressOf(image) === url);
    const node = at < 0 ? undefined : left.splice(at, 1)[0];
    const creators = node ? nodesIn(node, "creator") : [];
    const named = (isBody: boolean) =>
      creators
        .filter((creator) => typesOf(creator).includes("organization") === isBody)
        .flatMap((creator) => textIn(creator, "name") ?? []);
    const date = node && textIn(node, "dateCreated");
    const people = (node ? nodesIn(node, "about") : []).flatMap((shown) => ({
      name: textIn(shown, "name") ?? "",
    }));
    const photographers = named(false).map((name) => ({ name }));
    const place = nameIn(node, "contentLocation");
    const says = caption !== undefined || credit !== undefined || date !== undefined || place !== undefined;
    return told({
      url: httpUrl(url),
      alt,
      caption:
        says || people.length > 0
          ? told({
              raw: caption ?? "",
              text: caption ?? "",
              credit:
                credit === undefined ? undefined : { raw: credit, photographers, agencies: named(true) },
              date: date === undefined ? undefined : dateFromIso(date),
              place,
              people: people.filter(({ name }) => name !== ""),
            })
          : undefined,
      occurrences: [],
    });
  });
}

const TYPES: Readonly<Record<string, Subject["type"]>> = {
  event: "event",
  organization: "organization",
  person: "person",
  place: "place",
};

function subjectsOf(article: MetadataArticle, node: Node): Subject[] {
  const about = nodesIn(node, "about").flatMap((thing): Subject[] => {
    const name = textIn(thing, "name");
    const type = typesOf(thing).find((word) => Object.hasOwn(TYPES, word));
    return name === undefined
      ? []
      : [
          told({
            name,
            type: TYPES[type ?? ""] ?? "topic",
            uri: textIn(thing, "sameAs") ?? textIn(thing, "@id"),
          }),
        ];
  });
  const words = article.keywords.flatMap((list) => list.split(/,\s*/)).filter(Boolean);
  return [...about, ...words.map((name) => ({ name, type: "keyword" as const }))];
}

/** Properties that the article holds. */
const READ =
  "@context @type @id about alternativeHeadline articleBody articleSection author contributor correction dateModified " +
  "datePublished dateline editor hasPart headline image inLanguage keywords mainEntityOfPage publisher translator url";

function restOf(node: Node): JsonObject {
  const rest: { [key: string]: Json } = {};
  const [type] = listOf(property(node, "@type"));
  // A kind of article that we write as NewsArticle; schema.org's way to say the rest.
  if (typeof type === "string" && !typesOf(node).includes("newsarticle"))
    rest.additionalType = /^https?:/.test(type) ? type : `https://schema.org/${type}`;
  for (const [key, value] of Object.entries(node))
    if (!` ${READ} `.includes(` ${key} `)) rest[key] = copyJson("json-ld", value, key);
  return rest;
}
