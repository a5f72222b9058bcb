import type { Byline } from "./byline";
import type { Issue } from "./issue";
import type { PartialDate } from "./partial-date";
import type { Photo } from "./photo";
import type { Quotation } from "./quotation";
import type { Source } from "./source";
import type { Span } from "./span";

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * One step of the section path. Counterparts: schema.org `articleSection`, `BreadcrumbList`; ninjs `subjects`; ANS `taxonomy.sections`.
 */
export interface Section {
  /** `"Diplomacy"`. schema.org `articleSection`, or `name` of a `ListItem`; ninjs `subjects[].name`. */
  name: string;
  /** Address of the section page, http or https. schema.org `item` of a `ListItem`. */
  url?: string | undefined;
}

/**
 * The line that opens an agency dispatch: `SEOUL, April 8 (Yonhap) —`.
 *
 * Counterparts: schema.org `dateline`; ninjs `located`; NITF `<dateline>`.
 */
export interface Dateline {
  /** Verbatim, its dash included. schema.org `dateline`. */
  raw: string;
  /** Where it stands. */
  span: Span;
  /** In natural case: `"Seoul"`. ninjs `located`; NITF `<location>`. */
  place?: string | undefined;
  /** NITF `<story.date>`. */
  date?: PartialDate | undefined;
  /** `"Yonhap"`. */
  agency?: string | undefined;
}

/**
 * One block of the page, in order. Furniture is no block.
 *
 * Counterparts: schema.org `articleBody`; ninjs `bodies[]`; NITF `<block>`, `<p>`, `<hl2>`; ANS `content_elements`.
 */
export interface Block {
  /** `paragraph`, `heading`, `list-item` and `quote` make the story; `caption` and `byline` stand among them in the text. */
  type: "paragraph" | "heading" | "list-item" | "quote" | "caption" | "byline";
  /** Verbatim, edges trimmed. */
  text: string;
  /** Where it stands in `article.text`. */
  span: Span;
}

/** A correction, clarification or editor's note. Counterparts: schema.org `correction`; ANS `corrections`. */
export interface Correction {
  /** Verbatim. schema.org `text` of a `CorrectionComment`; ninjs `descriptions[]` of role correction. */
  text: string;
  /** Where it stands; absent when it comes from metadata only. */
  span?: Span | undefined;
  /** When it was made, where told. schema.org `datePublished`. */
  date?: PartialDate | undefined;
}

/** Page text that is no part of the story: share rows, log-in prompts, related links, counters. */
export interface Furniture {
  /** Verbatim. */
  text: string;
  /** Where it stands. */
  span: Span;
}

/** Who publishes the article. Counterparts: schema.org `publisher`; ninjs `infoSources`; NITF `<doc.copyright holder>`. */
export interface Publisher {
  /** `"Korea JoongAng Daily"`. schema.org `name`; ninjs `infoSources[].name`. */
  name: string;
  /** Home page, http or https. schema.org `url`. */
  url?: string | undefined;
}

/**
 * What an article is about, as its metadata tells. Counterparts: schema.org `about`, `keywords`; ninjs `subjects`, `people`,
 * `organisations`, `places`, `events`; NITF `<identified-content>`; IPTC Media Topics.
 */
export interface Subject {
  /** `"diplomacy"`. schema.org `name`; ninjs `subjects[].name`. */
  name: string;
  /** What it is; `topic` when nothing says. schema.org `@type`; the list of ninjs that holds it. */
  type: "topic" | "person" | "organization" | "place" | "event" | "keyword";
  /** Its identifier in a vocabulary: `"http://cv.iptc.org/newscodes/mediatopic/11000000"`. schema.org `sameAs`; ninjs `uri`. */
  uri?: string | undefined;
}

/**
 * One news article, whole. Plain JSON: `JSON.parse(JSON.stringify(article))` equals it and validates against its schema.
 *
 * Counterparts: schema.org `NewsArticle`; ninjs 3 item; NITF document; NewsML-G2 `newsItem`; ANS story.
 *
 * @example
 * ```ts
 * const article = parseArticle("Mayor quits\n\nBy Ann Lee\n\n“I am done,” Mayor Bo Kim said on Monday.");
 * article.headline; //=> "Mayor quits"
 * article.quotations[0]?.when?.raw; //=> "Monday"
 * ```
 */
export interface Article {
  /** The one string that every span points into. For plain text it is the input, untouched. */
  text: string;
  /** Absent when the page has none. schema.org `headline`; ninjs `headlines[]`; NITF `<hl1>`. */
  headline?: string | undefined;
  /** Where the headline stands first. */
  headlineSpan?: Span | undefined;
  /** The deck or standfirst. schema.org `alternativeHeadline` / `description`; NITF `<hl2>`. */
  subheadline?: string | undefined;
  /** Where the subheadline stands. */
  subheadlineSpan?: Span | undefined;
  /** The label above the headline: `"Analysis"`. */
  kicker?: string | undefined;
  /** Where the kicker stands. */
  kickerSpan?: Span | undefined;
  /** The section path, outermost first, without 'Home'. schema.org `articleSection`. */
  sections: Section[];
  /** The whole breadcrumb trail as printed, 'Home' included. schema.org `BreadcrumbList`. */
  trail: Section[];
  /** Who made it. schema.org `author`; ninjs `by`, `people[]`, `organisations[]`. */
  bylines: Byline[];
  /** Agency dateline. schema.org `dateline`; ninjs `located`. */
  dateline?: Dateline | undefined;
  /** schema.org `datePublished`; ninjs `firstCreated`. */
  published?: PartialDate | undefined;
  /** schema.org `dateModified`; ninjs `versionCreated`. */
  modified?: PartialDate | undefined;
  /** BCP 47. schema.org `inLanguage`; ninjs `language`. */
  language?: string | undefined;
  /** Canonical address, http or https. schema.org `url`; ninjs `uri`. */
  url?: string | undefined;
  /** schema.org `publisher`; ninjs `infoSources[]`. */
  publisher?: Publisher | undefined;
  /** What the metadata says it is about. schema.org `about`, `keywords`; ninjs `subjects[]`, `people[]`, `places[]`. */
  subjects?: Subject[] | undefined;
  /** The page's blocks in order. schema.org `articleBody`; ninjs `bodies[]`. */
  blocks: Block[];
  /** Its photos, in order of first appearance. schema.org `image`; ninjs `associations[]`. */
  photos: Photo[];
  /** Its statements, by first piece. schema.org `hasPart`, each a `Quotation`. */
  quotations: Quotation[];
  /** Its sources, by first mention. */
  sources: Source[];
  /** Corrections and editor's notes. schema.org `correction`; ninjs `descriptions[]` of role correction. */
  corrections: Correction[];
  /** Page text that is no part of the story. */
  furniture: Furniture[];
  /** What looked wrong. */
  issues: Issue[];
  /** Fields of a machine format that no field here holds, by format name; kept for the way back. */
  extensions?: { [format: string]: Json } | undefined;
}

/** What {@link parseQuotations} finds: the same three fields that an {@link Article} carries. */
export interface QuotationReading {
  /** Statements in the order of the text. */
  quotations: Quotation[];
  /** Sources by first mention. */
  sources: Source[];
  /** What looked wrong. */
  issues: Issue[];
}
