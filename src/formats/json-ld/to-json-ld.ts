import type { Article, Contributor, PartialDate, Photo, Quotation, Source, Subject } from "../../model";
import { isObject } from "../json";
import { held } from "../layout";
import type {
  JsonLdCorrection,
  JsonLdImage,
  JsonLdListItem,
  JsonLdNewsArticle,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdQuotation,
  JsonLdThing,
  JsonLdWebPage,
} from "./types";

/** Options of {@link toJsonLd}. */
export interface JsonLdOptions {
  /** Whether to write the story itself into `articleBody`. True unless told otherwise; without it no statement can be placed. */
  body?: boolean | undefined;
}

/**
 * Writes an article as a schema.org NewsArticle, as search engines ask for it: one author object a person, names without 'By' or
 * title, dates with their zone or as days alone, photos as ImageObject, the trail as BreadcrumbList, and each statement as a
 * Quotation in `hasPart`.
 *
 * A source without a name never becomes a Person: what the text calls it is the statement's `creditText`. What schema.org has no
 * property for (cues, mentions, terms of anonymity) is not written; ninjs and NITF carry it.
 *
 * @returns A new object, ready for `JSON.stringify`. In a page, write `<` in it as `\u003c`.
 *
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @example
 * ```ts
 * toJsonLd(parseArticle("Mayor quits\n\nThe mayor has resigned.")).headline; //=> "Mayor quits"
 * ```
 */
export function toJsonLd(article: Article, { body = true }: JsonLdOptions = {}): JsonLdNewsArticle {
  const by = (...roles: Contributor["role"][]) =>
    article.bylines
      .flatMap(({ contributors }) => contributors.filter(({ role }) => roles.includes(role)))
      .map(agent);
  const subjects = article.subjects ?? [];
  const sources = new Map<string | undefined, Source>(article.sources.map((source) => [source.id, source]));
  const kept = article.extensions?.["json-ld"];
  const { dateline } = article;
  const blocks = article.blocks.filter(({ type }) => type !== "caption" && type !== "byline");
  const isApart = dateline && !blocks.some(({ text }) => text.includes(dateline.raw));
  const story = [...(isApart ? [dateline.raw] : []), ...blocks.map(({ text }) => text)];
  return {
    ...(isObject(kept) ? kept : {}),
    ...node<JsonLdNewsArticle>("NewsArticle", {
      "@context": "https://schema.org",
      headline: article.headline,
      alternativeHeadline: article.subheadline,
      author: by("author", "reporter"),
      contributor: by("contributor", "photographer", "illustrator", "video"),
      editor: by("editor").filter((editor) => editor["@type"] === "Person"),
      translator: by("translator"),
      datePublished: dateOf(article.published),
      dateModified: dateOf(article.modified),
      dateline: dateline?.raw,
      articleSection: article.sections.map(({ name }) => name),
      inLanguage: article.language,
      url: article.url,
      mainEntityOfPage: pageOf(article),
      publisher: article.publisher && node<JsonLdOrganization>("Organization", article.publisher),
      image: article.photos.map(imageOf),
      keywords: subjects.filter(({ type }) => type === "keyword").map(({ name }) => name),
      about: subjects.flatMap(thingOf),
      articleBody: body ? story.join("\n\n") : undefined,
      correction: article.corrections.map(({ text, date }) =>
        node<JsonLdCorrection>("CorrectionComment", { text, datePublished: dateOf(date) }),
      ),
      hasPart: article.quotations.map((quotation) => quotationOf(quotation, sources, article.text)),
    }),
  };
}

/** The properties of a node, those that hold nothing among them. */
type Properties<T> = { [Key in keyof T]: T[Key] | (object extends Pick<T, Key> ? undefined : never) };

/** A node of this type, without the properties that hold nothing. */
function node<T extends { "@type": string }>(type: T["@type"], properties: Properties<Omit<T, "@type">>): T {
  return held<unknown>({ "@type": type, ...properties }) as T;
}

/** A day, month or year as it is known, or an instant with its zone: a time without one would be read in somebody else's. */
function dateOf(date: PartialDate | undefined): string | undefined {
  const iso = date?.iso;
  if (iso === undefined || !/^\d/.test(iso)) return undefined;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10)) ? iso : iso.slice(0, 10);
}

/** A thing that has this name, or nothing where there is none. */
const named = <T extends JsonLdThing["@type"]>(type: T, name: string | undefined) =>
  name === undefined ? undefined : { "@type": type, name };

/** What is told of whoever made or said something. */
type AgentFields = Pick<Contributor, "name"> & Partial<Omit<Contributor, "type">> & { type: string };

function agent(fields: AgentFields): JsonLdPerson | JsonLdOrganization {
  const { type, name, url, jobTitle, email, affiliation, location } = fields;
  if (type === "organization") return node<JsonLdOrganization>("Organization", { name, url, email });
  return node<JsonLdPerson>("Person", {
    name,
    url,
    jobTitle,
    email,
    affiliation: named("Organization", affiliation),
    workLocation: named("Place", location),
  });
}

function pageOf({ url, trail }: Article): JsonLdWebPage | undefined {
  if (url === undefined && trail.length === 0) return undefined;
  const itemListElement = trail.map(({ name, url }, i) =>
    node<JsonLdListItem>("ListItem", {
      position: i + 1,
      name,
      item: url === undefined ? undefined : { "@type": "WebPage", "@id": url },
    }),
  );
  const breadcrumb = trail.length > 0 ? ({ "@type": "BreadcrumbList", itemListElement } as const) : undefined;
  return node<JsonLdWebPage>("WebPage", { "@id": url, breadcrumb });
}

function imageOf({ url, alt, caption }: Photo): JsonLdImage {
  const { text, credit, date, place, people = [] } = caption ?? {};
  const { raw, photographers = [], agencies = [] } = credit ?? {};
  return node<JsonLdImage>("ImageObject", {
    contentUrl: url,
    caption: text || undefined,
    creditText: raw,
    creator: [
      ...photographers.map(({ name }) => agent({ type: "person", name })),
      ...agencies.map((name) => agent({ type: "organization", name })),
    ],
    alternateName: alt,
    contentLocation: named("Place", place),
    dateCreated: dateOf(date),
    about: people.map(({ name }) => ({ "@type": "Person", name })),
  });
}

/** The type of what an article is about; a topic may be anything. */
const THINGS: Readonly<Record<Exclude<Subject["type"], "keyword">, JsonLdThing["@type"]>> = {
  topic: "Thing",
  person: "Person",
  organization: "Organization",
  place: "Place",
  event: "Event",
};

function thingOf({ name, type, uri }: Subject): JsonLdThing[] {
  return type === "keyword" ? [] : [node<JsonLdThing>(THINGS[type], { name, sameAs: uri })];
}

function quotationOf(
  { id, kind, text, spans, attribution, within, when }: Quotation,
  sources: ReadonlyMap<string | undefined, Source>,
  printed: string,
): JsonLdQuotation {
  return node<JsonLdQuotation>("Quotation", {
    "@id": `#${id}`,
    text,
    genre: kind,
    ...speakerOf(sources.get(attribution?.sourceId)),
    dateCreated: dateOf(when),
    isPartOf: within === undefined ? undefined : { "@type": "Quotation", "@id": `#${within}` },
    hasPart: spans.map(({ start, end }) => ({ "@type": "Quotation", text: printed.slice(start, end) })),
  });
}

/** A Person or Organization only where the article names one; otherwise its words. */
function speakerOf(source: Source | undefined): Pick<JsonLdQuotation, "creator" | "creditText"> {
  if (!source) return {};
  const { type, name, description, role, affiliation } = source;
  return name !== undefined && (type === "person" || type === "organization")
    ? { creator: agent({ type, name, jobTitle: role, affiliation }) }
    : { creditText: description };
}
