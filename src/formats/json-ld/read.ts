/**
 * The JSON-LD of a page as publishers print it, read without ever throwing. `html/` weighs it against what the page displays;
 * `fromJsonLd` builds on it. This file is the face of `json-ld/`.
 */
import type { Json } from "../../model";
import { type JsonObject, own } from "../json";
import { isIn } from "../words";
import { agentsIn, agentType, type MetadataAgent, readAgent } from "./agents";
import { decodeEntities } from "./entities";
import {
  addressIn,
  languageIn,
  type NodesById,
  nodesById,
  nodesIn,
  nodesOf,
  textIn,
  textsIn,
  typesOf,
} from "./nodes";
import { parseTolerantJson } from "./tolerant";

export type { MetadataAgent } from "./agents";
export { plainText } from "./entities";

/**
 * What one article node says, cleaned of tags but otherwise as printed; addresses are not yet checked.
 *
 * @internal
 */
export interface MetadataArticle {
  headline?: string | undefined;
  alternativeHeadline?: string | undefined;
  description?: string | undefined;
  authors: MetadataAgent[];
  published?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
  sections: string[];
  publisher?: MetadataAgent | undefined;
  language?: string | undefined;
  /** `articleBody`, paragraphs apart where the page kept them apart. */
  body?: string | undefined;
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
  nodes: JsonObject[];
  /** What each `@id` of the page stands for. */
  byId: NodesById;
  /** The breadcrumb trail, outermost first. */
  trail: { name: string; url?: string | undefined }[];
  /** The site's own organisation, where a node outside the articles gives it. */
  publisher?: MetadataAgent | undefined;
  /** Scripts that hold nothing like JSON, by place. */
  invalid: number[];
}

/** The types that tell a story: schema.org's `Article` and what is below it, reports and fact checks; no `JobPosting`. */
const STORY_TYPE = /article$|^report$|^claimreview$|^(?:liveblog|blog|socialmedia|discussionforum)?posting$/;

/** Read only where no node of a better type stands. */
const PAGE_TYPES = "creativework|work|writtenwork|webpage|itempage|aboutpage|newsmediawebpage|videoobject";

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
    byId,
    trail: readTrail(breadcrumbs?.node),
    publisher: organization && readAgent(organization.node),
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
function rankOf(node: JsonObject, depth: number): number {
  const types = typesOf(node);
  const isStory = types.some((type) => STORY_TYPE.test(type));
  const isPage = depth <= 1 && types.some((type) => isIn(PAGE_TYPES, type));
  const told = ["headline", "author", "datePublished", "articleBody"].filter(
    (key) => own(node, key) !== undefined,
  );
  if (isStory) return depth * 10 - told.length + (types.includes("claimreview") ? 5 : 0);
  const saysNothing = told.length === 0 && own(node, "description") === undefined;
  return !isPage || saysNothing ? Number.POSITIVE_INFINITY : 100 + depth * 10 - told.length;
}

function readArticle(node: JsonObject, byId: NodesById): MetadataArticle {
  const agents = (key: string, otherwise: string) => {
    const found = agentsIn(node, key, byId);
    return found.length > 0 ? found : agentsIn(node, otherwise, byId);
  };
  return {
    headline: textIn(node, "headline", "name"),
    alternativeHeadline: textIn(node, "alternativeHeadline", "alternateName"),
    description: textIn(node, "description"),
    authors: agents("author", "creator"),
    published: textIn(node, "datePublished"),
    created: textIn(node, "dateCreated"),
    modified: textIn(node, "dateModified"),
    sections: textsIn(node, "articleSection"),
    publisher: agents("publisher", "sourceOrganization")[0],
    language: languageIn(node, "inLanguage"),
    body: textIn(node, "articleBody"),
  };
}

function readTrail(breadcrumbs: JsonObject | undefined): JsonLdReading["trail"] {
  return nodesIn(breadcrumbs, "itemListElement")
    .map((step, place) => ({
      name: textIn(step, "name") ?? textIn(nodesIn(step, "item")[0], "name") ?? "",
      url: addressIn(step, "item"),
      position: Number(own(step, "position") ?? place),
    }))
    .filter((step) => step.name !== "")
    .sort((a, b) => a.position - b.position)
    .map(({ name, url }) => ({ name, url }));
}
