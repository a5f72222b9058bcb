import type { Article, Byline, Contributor, Photo, Subject } from "../../model";
import { FormatError } from "../error";
import { dateFromIso } from "../iso-date";
import { copyJson, httpUrl, type JsonObject, own } from "../json";
import { type DraftBlock, layOut, some, told } from "../layout";
import { isIn } from "../words";
import { agentsIn, type MetadataAgent, resolved } from "./agents";
import { addressIn, listOf, type NodesById, nodesIn, textIn, textsIn, typesOf } from "./nodes";
import { placeQuotations } from "./quotations";
import { readJsonLd } from "./read";

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
  const { articles, nodes, byId, trail, publisher, invalid } = readJsonLd([script]);
  const [story] = articles;
  const [node] = nodes;
  if (invalid.length > 0) throw new FormatError("json-ld", { expected: "JSON" });
  if (!story || !node)
    throw new FormatError("json-ld", { path: "@type", expected: "an article, such as NewsArticle" });

  const { headline, alternativeHeadline: subheadline, body } = story;
  const raw = textIn(node, "dateline");
  const { datelineSpan, ...layout } = layOut({
    dateline: raw,
    headline,
    subheadline,
    blocks: body === undefined ? updatesOf(node) : paragraphsOf(body),
  });
  const rest = restOf(node);
  const agent = story.publisher ?? publisher;
  return told({
    ...layout,
    sections: story.sections.map((name) => ({ name })),
    trail: trail.map(({ name, url }) => told({ name, url: httpUrl(url) })),
    bylines: bylinesOf(story.authors, node, byId),
    dateline: raw && datelineSpan ? { raw, span: datelineSpan } : undefined,
    published: dateFromIso(story.published ?? story.created),
    modified: dateFromIso(story.modified),
    language: story.language,
    url: httpUrl(addressIn(node, "url", "mainEntityOfPage")),
    publisher: agent && told({ name: agent.name, url: httpUrl(agent.url) }),
    subjects: some(subjectsOf(node)),
    photos: ["image", "associatedMedia"].flatMap((key) =>
      resolved(node, key, byId, "url").flatMap((image) => photoOf(image, byId)),
    ),
    ...placeQuotations(layout, node),
    corrections: textsIn(node, "correction").map((text, i) =>
      told({ text, date: dateFromIso(textIn(nodesIn(node, "correction")[i], "datePublished")) }),
    ),
    furniture: [],
    extensions: Object.keys(rest).length > 0 ? { "json-ld": rest } : undefined,
  });
}

const paragraphsOf = (body = ""): DraftBlock[] =>
  body.split("\n").map((line) => ({ type: "paragraph", text: line.trim() }));

/** The story of a live blog: its updates as the page prints them, each below its own headline. */
function updatesOf(node: JsonObject): DraftBlock[] {
  return nodesIn(node, "liveBlogUpdate").flatMap((update) => [
    { type: "heading", text: textIn(update, "headline") ?? "" },
    ...paragraphsOf(textIn(update, "articleBody")),
  ]);
}

function bylinesOf(authors: readonly MetadataAgent[], node: JsonObject, byId: NodesById): Byline[] {
  const others = (["contributor", "editor", "translator"] as const).map((role) => ({
    role,
    agents: agentsIn(node, role, byId),
  }));
  const contributors = [{ role: "author" as const, agents: authors }, ...others].flatMap(({ role, agents }) =>
    agents.flatMap((agent) => contributorsOf(agent, role)),
  );
  const printed = authors.length > 0 ? authors : others.flatMap(({ agents }) => agents);
  const raw = printed.map(({ name }) => name).join(", ");
  return contributors.length > 0 ? [{ raw, position: "head", contributors }] : [];
}

/** Two words or more, the first and last with a capital. */
const FULL_NAME = /^\p{Lu}[^\s,]* (?:[^\s,]+ )*\p{Lu}[^\s,]*$/u;

/** The people of one name, for `By Ann Lee and Bo Kim` often stands where one name should; `Bo Kim, City Editor` stays whole. */
function namesIn(printed: string): string[] {
  const name = printed.replace(/^by\s+/i, "");
  const parts = name.split(/;| & | and /);
  const last = parts.pop() ?? "";
  const names = [...parts.flatMap((part) => part.split(",")), last].map((one) => one.trim()).filter(Boolean);
  return names.every((one) => FULL_NAME.test(one)) ? names : [name];
}

function contributorsOf(agent: MetadataAgent, role: Contributor["role"]): Contributor[] {
  const { name, type, url, email, ...others } = agent;
  const isBody = type === "organization";
  const names = isBody ? [name] : namesIn(name);
  return names.map((one) =>
    told({
      ...others,
      name: one,
      rawName: names.length > 1 ? one : name,
      type: isBody ? "organization" : "person",
      role,
      email: email?.replace(/^mailto:/i, ""),
      url: httpUrl(url),
    }),
  );
}

function photoOf(image: JsonObject, byId: NodesById): Photo[] {
  const types = typesOf(image);
  if (types.length > 0 && !types.some((type) => type === "imageobject" || type === "photograph")) return [];
  const caption = textIn(image, "caption", "description");
  const raw = textIn(image, "creditText", "creator", "author", "copyrightHolder");
  const creators = agentsIn({ creator: nodesIn(image, "creator") }, "creator", byId);
  const named = (isBody: boolean) =>
    creators.filter(({ type }) => (type === "organization") === isBody).map(({ name }) => name);
  const photographers = named(false).map((name) => ({ name }));
  const date = textIn(image, "dateCreated");
  const place = textIn(image, "contentLocation");
  const people = textsIn(image, "about").map((name) => ({ name }));
  const says = [caption, raw, date, place, ...people].some((part) => part !== undefined);
  return [
    told({
      url: httpUrl(addressIn(image, "contentUrl", "url")),
      alt: textIn(image, "alternateName"),
      caption: says
        ? told({
            raw: caption ?? "",
            text: caption ?? "",
            credit: raw === undefined ? undefined : { raw, photographers, agencies: named(true) },
            date: dateFromIso(date),
            place,
            people,
          })
        : undefined,
      occurrences: [],
    }),
  ];
}

/** What schema.org calls them, in lower case, is what they are called here. */
const isSubjectType = (type: string): type is Subject["type"] =>
  isIn("person|organization|place|event", type);

function subjectsOf(node: JsonObject): Subject[] {
  const about = nodesIn(node, "about").flatMap((thing) => {
    const name = textIn(thing, "name");
    const type = typesOf(thing).find(isSubjectType) ?? "topic";
    return name === undefined ? [] : told({ name, type, uri: addressIn(thing, "sameAs", "@id") });
  });
  const words = textsIn(node, "keywords")
    .flatMap((list) => list.split(/[,;]/))
    .map((word) => word.trim())
    .filter(Boolean);
  return [...about, ...words.map((name) => ({ name, type: "keyword" as const }))];
}

/** Properties that the article holds. */
const READ =
  "@context|@type|@id|about|alternativeHeadline|articleBody|articleSection|author|contributor|correction|dateModified|" +
  "datePublished|dateline|editor|hasPart|headline|image|inLanguage|keywords|mainEntityOfPage|publisher|translator|url";

function restOf(node: JsonObject): JsonObject {
  const rest: JsonObject = {};
  const [type] = listOf(own(node, "@type"));
  // A kind of article that we write as NewsArticle; schema.org's way to say the rest.
  if (typeof type === "string" && !typesOf(node).includes("newsarticle"))
    rest.additionalType = /^https?:/.test(type) ? type : `https://schema.org/${type}`;
  for (const [key, value] of Object.entries(node))
    if (!isIn(READ, key)) rest[key] = copyJson("json-ld", value, key);
  return rest;
}
