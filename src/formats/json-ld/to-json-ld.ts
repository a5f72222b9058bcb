import type { Article, Contributor, PartialDate, Photo, Quotation, Source } from "../../model";
import { isObject } from "../json";
import { told } from "../layout";
import type {
  JsonLdImage,
  JsonLdListItem,
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

/** A list, or nothing where it is empty. */
const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

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
  const sources = new Map(article.sources.map((source) => [source.id, source]));
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
        told({ "@type": "CorrectionComment" as const, text, datePublished: dateOf(date) }),
      ),
    ),
    hasPart: some(article.quotations.map((quotation) => quotationOf(quotation, sources, article.text))),
  }) as JsonLdNewsArticle;
}

/** A day, month or year as it is known, or an instant with its zone: a time without one would be read in somebody else's. */
function dateOf(date: PartialDate | undefined): string | undefined {
  const iso = date?.iso;
  if (iso === undefined || !/^\d/.test(iso)) return undefined;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10)) ? iso : iso.slice(0, 10);
}

function agent(contributor: Contributor): JsonLdPerson | JsonLdOrganization {
  const { type, name, url, email, jobTitle, affiliation, location } = contributor;
  if (type === "organization")
    return told({ "@type": "Organization", name, url, email }) as JsonLdOrganization;
  return told({
    "@type": "Person",
    name,
    url,
    jobTitle,
    email,
    affiliation: affiliation === undefined ? undefined : { "@type": "Organization", name: affiliation },
    workLocation: location === undefined ? undefined : { "@type": "Place", name: location },
  }) as JsonLdPerson;
}

function pageOf({ url, trail }: Article): JsonLdNewsArticle["mainEntityOfPage"] {
  if (url === undefined && trail.length === 0) return undefined;
  const steps = trail.map((step, i) =>
    told({
      "@type": "ListItem",
      position: i + 1,
      name: step.name,
      item: step.url && { "@type": "WebPage", "@id": step.url },
    }),
  ) as JsonLdListItem[];
  const breadcrumb = steps.length > 0 ? { "@type": "BreadcrumbList", itemListElement: steps } : undefined;
  return told({ "@type": "WebPage", "@id": url, breadcrumb }) as JsonLdNewsArticle["mainEntityOfPage"];
}

const person = (name: string): JsonLdPerson => ({ "@type": "Person", name });

function imageOf({ url, alt, caption }: Photo): JsonLdImage {
  const { credit, place, people = [] } = caption ?? {};
  const agencies = (credit?.agencies ?? []).map((name) => ({ "@type": "Organization", name }));
  return told({
    "@type": "ImageObject",
    contentUrl: url,
    caption: caption?.text || undefined,
    creditText: credit?.raw,
    creator: some([...(credit?.photographers ?? []).map(({ name }) => person(name)), ...agencies]),
    alternateName: alt,
    contentLocation: place === undefined ? undefined : { "@type": "Place", name: place },
    dateCreated: dateOf(caption?.date),
    about: some(people.map(({ name }) => person(name))),
  }) as JsonLdImage;
}

const THINGS = {
  topic: "Thing",
  person: "Person",
  organization: "Organization",
  place: "Place",
  event: "Event",
} as const;

function thingOf({ name, type, uri }: NonNullable<Article["subjects"]>[number]): JsonLdThing[] {
  return type === "keyword" ? [] : [told({ "@type": THINGS[type], name, sameAs: uri }) as JsonLdThing];
}

function quotationOf(
  quotation: Quotation,
  sources: ReadonlyMap<string, Source>,
  text: string,
): JsonLdQuotation {
  const { id, kind, spans, attribution, within, when } = quotation;
  const source = sources.get(attribution?.sourceId ?? "");
  const pieces = spans.map(({ start, end }) => ({
    "@type": "Quotation" as const,
    text: text.slice(start, end),
  }));
  return told({
    "@type": "Quotation",
    "@id": `#${id}`,
    text: quotation.text,
    genre: kind,
    ...speakerOf(source),
    dateCreated: dateOf(when),
    isPartOf: within === undefined ? undefined : { "@type": "Quotation", "@id": `#${within}` },
    hasPart: pieces,
  }) as JsonLdQuotation;
}

/** A Person or Organization only where the article names one; otherwise its words. */
function speakerOf(source: Source | undefined): Pick<JsonLdQuotation, "creator" | "creditText"> {
  if (!source) return {};
  const { type, name, description, role, affiliation } = source;
  if (name !== undefined && type === "organization") return { creator: { "@type": "Organization", name } };
  if (name === undefined || type !== "person") return { creditText: description };
  const body = affiliation === undefined ? undefined : { "@type": "Organization", name: affiliation };
  return { creator: told({ ...person(name), jobTitle: role, affiliation: body }) as JsonLdPerson };
}
