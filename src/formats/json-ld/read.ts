/**
 * The JSON-LD of a page as publishers print it, read without ever throwing. `html/` weighs it against what the page displays;
 * `fromJsonLd` builds on it. This file is the face of `json-ld/`.
 */
import type { Json } from "../../model";
import { decodeEntities, plainText } from "./entities";
import { isNode, listOf, type Node, nodesById, nodesOf, property, typesOf } from "./nodes";
import { parseTolerantJson } from "./tolerant";

export { decodeEntities, plainText } from "./entities";

/**
 * A person or organisation of the metadata, its name as printed there.
 *
 * @internal
 */
export interface MetadataAgent {
  name: string;
  /** `unknown` where only a string or an untyped node stands. */
  type: "person" | "organization" | "unknown";
  url?: string | undefined;
  jobTitle?: string | undefined;
  email?: string | undefined;
}

/**
 * A picture of the metadata.
 *
 * @internal
 */
export interface MetadataImage {
  url?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  alt?: string | undefined;
}

/**
 * What one article node says, cleaned of tags but otherwise as printed; addresses are not yet checked.
 *
 * @internal
 */
export interface MetadataArticle {
  /** Types in lower case, vocabulary off: `["newsarticle"]`. */
  types: string[];
  url?: string | undefined;
  headline?: string | undefined;
  alternativeHeadline?: string | undefined;
  description?: string | undefined;
  authors: MetadataAgent[];
  editors: MetadataAgent[];
  contributors: MetadataAgent[];
  translators: MetadataAgent[];
  published?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
  sections: string[];
  publisher?: MetadataAgent | undefined;
  images: MetadataImage[];
  language?: string | undefined;
  /** `articleBody`, paragraphs apart where the page kept them apart. */
  body?: string | undefined;
  keywords: string[];
  corrections: string[];
}

/**
 * All that a page's JSON-LD says.
 *
 * @internal
 */
export interface JsonLdReading {
  /** Article nodes, the likeliest to be the page's own first. */
  articles: MetadataArticle[];
  /** The nodes that `articles` were read from, in the same order. */
  nodes: Node[];
  /** The breadcrumb trail, outermost first. */
  trail: { name: string; url?: string | undefined }[];
  /** The site's own organisation, where a node outside the articles gives it. */
  publisher?: MetadataAgent | undefined;
  /** Pictures that stand outside the articles. */
  images: MetadataImage[];
  /** Scripts that hold nothing like JSON, by place. */
  invalid: number[];
}

/** Types that tell a story, likeliest first; schema.org's `Article` and below. */
const ARTICLE_TYPES =
  "newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle reviewnewsarticle backgroundnewsarticle " +
  "askpublicnewsarticle liveblogposting advertisercontentarticle satiricalarticle scholarlyarticle medicalscholarlyarticle " +
  "techarticle report article blogposting socialmediaposting discussionforumposting posting claimreview";

/** Read only where no node of a better type stands. */
const PAGE_TYPES = "creativework work writtenwork webpage itempage aboutpage newsmediawebpage videoobject";

/**
 * Reads the text of a page's `application/ld+json` scripts.
 *
 * Total: whatever the strings, an answer; a script that is not JSON even after mending is named in `invalid`.
 *
 * @internal
 * @example
 * ```ts
 * readJsonLd(['{"@type": "NewsArticle", "headline": "Mayor quits", "author": "Ann Lee",}']).articles[0]?.authors[0]?.name; //=> "Ann Lee"
 * ```
 */
export function readJsonLd(scripts: readonly string[]): JsonLdReading {
  const values: Json[] = [];
  const invalid: number[] = [];
  for (const [place, script] of scripts.entries()) {
    const value = parseScript(script);
    if (typeof value === "object" && value !== null) values.push(value);
    else if (script.trim() !== "") invalid.push(place);
  }
  const placed = nodesOf(values);
  const byId = nodesById(placed);
  const candidates = placed
    .map(({ node, depth }) => ({ node, rank: rankOf(node, depth) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank);
  const breadcrumbs = placed.find(({ node }) => typesOf(node).includes("breadcrumblist"));
  const organization = placed.find(({ node, depth }) => depth === 0 && agentType(node) === "organization");
  return {
    articles: candidates.map(({ node }) => readArticle(node, byId)),
    nodes: candidates.map(({ node }) => node),
    trail: breadcrumbs === undefined ? [] : readTrail(breadcrumbs.node),
    publisher: organization && readAgent(organization.node, byId),
    images: placed
      .filter(({ node, depth }) => depth === 0 && typesOf(node).includes("imageobject"))
      .map(({ node }) => readImage(node, byId))
      .filter((image) => image !== undefined),
    invalid,
  };
}

/** One script's value, mended where it must be. */
function parseScript(script: string): Json | undefined {
  const source = script.replace(/^[\s\ufeff]*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, "");
  try {
    return JSON.parse(source) as Json;
  } catch {
    const escaped = !source.includes('"') && source.includes("&quot;");
    return parseTolerantJson(escaped ? decodeEntities(source) : source);
  }
}

/** The lower the likelier; stories inside lists and other stories come late. */
function rankOf(node: Node, depth: number): number {
  const types = typesOf(node);
  const isStory = types.some((type) => ARTICLE_TYPES.split(" ").includes(type));
  const isPage = types.some((type) => PAGE_TYPES.split(" ").includes(type));
  if (!isStory && !(isPage && depth <= 1)) return Number.POSITIVE_INFINITY;
  const told = ["headline", "author", "datePublished", "articleBody"].filter(
    (key) => property(node, key) !== undefined,
  );
  if (!isStory && told.length === 0 && property(node, "description") === undefined)
    return Number.POSITIVE_INFINITY;
  return (isStory ? 0 : 100) + depth * 10 - told.length + (types.includes("claimreview") ? 5 : 0);
}

function readArticle(node: Node, byId: ReadonlyMap<string, Node>): MetadataArticle {
  const text = (key: string) => textOf(property(node, key));
  const agents = (key: string) => readAgents(property(node, key), byId);
  return {
    types: typesOf(node),
    url: addressOf(property(node, "url")) ?? addressOf(property(node, "mainEntityOfPage")),
    headline: text("headline") ?? text("name"),
    alternativeHeadline: text("alternativeHeadline") ?? text("alternateName"),
    description: text("description"),
    authors: firstOf(agents("author"), agents("creator")),
    editors: agents("editor"),
    contributors: agents("contributor"),
    translators: agents("translator"),
    published: text("datePublished"),
    created: text("dateCreated"),
    modified: text("dateModified"),
    sections: textsOf(property(node, "articleSection")),
    publisher: firstOf(agents("publisher"), agents("sourceOrganization"))[0],
    images: [...listOf(property(node, "image")), ...listOf(property(node, "associatedMedia"))]
      .map((image) => readImage(image, byId))
      .filter((image) => image !== undefined),
    language: languageOf(property(node, "inLanguage")),
    body: text("articleBody"),
    keywords: textsOf(property(node, "keywords")),
    corrections: textsOf(property(node, "correction")),
  };
}

const firstOf = <T>(some: T[], others: T[]): T[] => (some.length > 0 ? some : others);

/** A property's text: a string, a number, the first of a list, a node's `@value` or `name`. */
function textOf(value: Json | undefined): string | undefined {
  for (const item of listOf(value)) {
    const plain = isNode(item)
      ? (property(item, "@value") ?? property(item, "name") ?? property(item, "text"))
      : item;
    if (typeof plain !== "string" && typeof plain !== "number") continue;
    const text = plainText(String(plain));
    if (text !== "") return text;
  }
  return undefined;
}

function textsOf(value: Json | undefined): string[] {
  return listOf(value)
    .map((item) => textOf(item))
    .filter((text) => text !== undefined);
}

function addressOf(value: Json | undefined): string | undefined {
  for (const item of listOf(value)) {
    const address = isNode(item) ? (property(item, "@id") ?? property(item, "url")) : item;
    if (typeof address === "string" && address.trim() !== "") return decodeEntities(address.trim());
  }
  return undefined;
}

function languageOf(value: Json | undefined): string | undefined {
  for (const item of listOf(value)) {
    const language = isNode(item) ? (property(item, "alternateName") ?? property(item, "name")) : item;
    if (typeof language === "string" && /^[a-zA-Z]{2,3}(?:[-_][a-zA-Z\d]{2,8})*$/.test(language.trim()))
      return language.trim().replaceAll("_", "-");
  }
  return undefined;
}

function agentType(node: Node): MetadataAgent["type"] {
  const types = typesOf(node);
  if (types.includes("person")) return "person";
  return types.some((type) => type.endsWith("organization") || type.endsWith("corporation"))
    ? "organization"
    : "unknown";
}

function readAgents(value: Json | undefined, byId: ReadonlyMap<string, Node>): MetadataAgent[] {
  return listOf(value)
    .flatMap((item) => agentsIn(item))
    .map((item) => readAgent(item, byId))
    .filter((agent) => agent !== undefined);
}

/** `{"name": ["Ann Lee", "Bo Kim"]}` is two people. */
function agentsIn(item: Json): readonly Json[] {
  if (!isNode(item)) return [item];
  const name = property(item, "name");
  return Array.isArray(name) ? name.map((one) => ({ ...item, name: one })) : [item];
}

function readAgent(item: Json, byId: ReadonlyMap<string, Node>): MetadataAgent | undefined {
  if (typeof item === "string") {
    const node = byId.get(item);
    if (node !== undefined) return readAgent(node, new Map());
    const name = plainText(item);
    return name === "" ? undefined : { name, type: "unknown" };
  }
  if (!isNode(item)) return undefined;
  const id = property(item, "@id");
  const known = typeof id === "string" ? byId.get(id) : undefined;
  const node: Node = known === undefined ? item : { ...known, ...item };
  const name =
    textOf(property(node, "name")) ??
    [textOf(property(node, "givenName")), textOf(property(node, "familyName"))].filter(Boolean).join(" ");
  if (name === "") return undefined;
  return {
    name,
    type: agentType(node),
    url: addressOf(property(node, "url")) ?? addressOf(property(node, "sameAs")),
    jobTitle: textOf(property(node, "jobTitle")),
    email: textOf(property(node, "email")),
  };
}

function readImage(item: Json, byId: ReadonlyMap<string, Node>): MetadataImage | undefined {
  if (typeof item === "string") return { url: decodeEntities(item.trim()) };
  if (!isNode(item)) return undefined;
  const id = property(item, "@id");
  const known = typeof id === "string" ? byId.get(id) : undefined;
  const node: Node = known === undefined ? item : { ...known, ...item };
  const types = typesOf(node);
  if (types.length > 0 && !types.includes("imageobject") && !types.includes("photograph")) return undefined;
  return {
    url: addressOf(property(node, "contentUrl")) ?? addressOf(property(node, "url")),
    caption: textOf(property(node, "caption")) ?? textOf(property(node, "description")),
    credit:
      textOf(property(node, "creditText")) ??
      textOf(property(node, "creator")) ??
      textOf(property(node, "author")) ??
      textOf(property(node, "copyrightHolder")),
    alt: textOf(property(node, "alternateName")),
  };
}

function readTrail(breadcrumbs: Node): JsonLdReading["trail"] {
  return listOf(property(breadcrumbs, "itemListElement"))
    .filter(isNode)
    .map((step, place) => {
      const item = property(step, "item");
      const name =
        textOf(property(step, "name")) ?? (isNode(item) ? textOf(property(item, "name")) : undefined);
      return {
        name: name ?? "",
        url: addressOf(item),
        position: Number(property(step, "position") ?? place),
      };
    })
    .filter((step) => step.name !== "")
    .sort((a, b) => a.position - b.position)
    .map(({ name, url }) => ({ name, url }));
}
