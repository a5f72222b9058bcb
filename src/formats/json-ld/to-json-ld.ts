import type { Article, Contributor, PartialDate, Photo, Quotation, Source, Subject } from "../../model";
import { isObject } from "../json";
import { some, told } from "../layout";
import type {
  JsonLdImage,
  JsonLdNewsArticle,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdQuotation,
  JsonLdThing,
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
  return told({
    ...(isObject(kept) ? kept : {}),
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    alternativeHeadline: article.subheadline,
    author: some(by("author", "reporter")),
    contributor: some(by("contributor", "photographer", "illustrator", "video")),
    editor: some(by("editor").filter((editor) => editor["@type"] === "Person")),
    translator: some(by("translator")),
    datePublished: dateOf(article.published),
    dateModified: dateOf(article.modified),
    dateline: dateline?.raw,
    articleSection: some(article.sections.map(({ name }) => name)),
    inLanguage: article.language,
    url: article.url,
    mainEntityOfPage: pageOf(article),
    publisher: article.publisher && told({ "@type": "Organization", ...article.publisher }),
    image: some(article.photos.map(imageOf)),
    keywords: some(subjects.filter(({ type }) => type === "keyword").map(({ name }) => name)),
    about: some(subjects.flatMap(thingOf)),
    articleBody: body ? story.join("\n\n") || undefined : undefined,
    correction: some(
      article.corrections.map(({ text, date }) =>
        told({ "@type": "CorrectionComment", text, datePublished: dateOf(date) }),
      ),
    ),
    hasPart: some(article.quotations.map((quotation) => quotationOf(quotation, sources, article))),
  }) as JsonLdNewsArticle;
}

/** A day, month or year as it is known, or an instant with its zone: a time without one would be read in somebody else's. */
function dateOf(date: PartialDate | undefined): string | undefined {
  const iso = date?.iso;
  if (iso === undefined || !/^\d/.test(iso)) return undefined;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10)) ? iso : iso.slice(0, 10);
}

/** A node that has this name, or nothing where there is none. */
const named = (type: string, name: string | undefined) =>
  name === undefined ? undefined : { "@type": type, name };

function agent({ type, name, url, email, ...others }: Contributor): JsonLdPerson | JsonLdOrganization {
  const { jobTitle, affiliation, location } = others;
  if (type === "organization")
    return told({ "@type": "Organization", name, url, email }) as JsonLdOrganization;
  return told({
    "@type": "Person",
    name,
    url,
    jobTitle,
    email,
    affiliation: named("Organization", affiliation),
    workLocation: named("Place", location),
  }) as JsonLdPerson;
}

function pageOf({ url, trail }: Article): JsonLdNewsArticle["mainEntityOfPage"] {
  if (url === undefined && trail.length === 0) return undefined;
  const steps = trail.map(({ name, url }, i) =>
    told({ "@type": "ListItem", position: i + 1, name, item: url && { "@type": "WebPage", "@id": url } }),
  );
  const breadcrumb = some(steps) && { "@type": "BreadcrumbList", itemListElement: steps };
  return told({ "@type": "WebPage", "@id": url, breadcrumb }) as JsonLdNewsArticle["mainEntityOfPage"];
}

function imageOf({ url, alt, caption }: Photo): JsonLdImage {
  const { credit, place, people = [] } = caption ?? {};
  const { photographers = [], agencies = [] } = credit ?? {};
  return told({
    "@type": "ImageObject",
    contentUrl: url,
    caption: caption?.text || undefined,
    creditText: credit?.raw,
    creator: some([
      ...photographers.map(({ name }) => named("Person", name)),
      ...agencies.map((name) => named("Organization", name)),
    ]),
    alternateName: alt,
    contentLocation: named("Place", place),
    dateCreated: dateOf(caption?.date),
    about: some(people.map(({ name }) => named("Person", name))),
  }) as JsonLdImage;
}

/** Types of subjects have the names of schema.org, but for the capital; a topic may be anything. */
function thingOf({ name, type, uri }: Subject): JsonLdThing[] {
  if (type === "keyword") return [];
  const thing = type === "topic" ? "Thing" : type.charAt(0).toUpperCase() + type.slice(1);
  return [told({ "@type": thing, name, sameAs: uri }) as JsonLdThing];
}

function quotationOf(
  quotation: Quotation,
  sources: ReadonlyMap<string | undefined, Source>,
  article: Article,
): JsonLdQuotation {
  const { id, kind, text, spans, attribution, within, when } = quotation;
  return told({
    "@type": "Quotation",
    "@id": `#${id}`,
    text,
    genre: kind,
    ...speakerOf(sources.get(attribution?.sourceId)),
    dateCreated: dateOf(when),
    isPartOf: within === undefined ? undefined : { "@type": "Quotation", "@id": `#${within}` },
    hasPart: spans.map(({ start, end }) => ({ "@type": "Quotation", text: article.text.slice(start, end) })),
  }) as JsonLdQuotation;
}

/** A Person or Organization only where the article names one; otherwise its words. */
function speakerOf(source: Source | undefined): object {
  if (!source) return {};
  const { type, name, description, role, affiliation } = source;
  if (name !== undefined && type === "organization") return { creator: named("Organization", name) };
  if (name === undefined || type !== "person") return { creditText: description };
  const person = {
    ...named("Person", name),
    jobTitle: role,
    affiliation: named("Organization", affiliation),
  };
  return { creator: told(person) };
}
