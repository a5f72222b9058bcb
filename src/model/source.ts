import type { Mention } from "./quotation";
import type { Span } from "./span";

/**
 * On what terms a source is not named, as newsrooms use the words.
 *
 * Sources of the terms: The Associated Press, *Statement of News Values and Principles* (anonymous sources); Reuters *Handbook of
 * Journalism*; The New York Times, *Guidelines on Integrity*.
 */
export type AnonymityTerms =
  | "condition-of-anonymity"
  | "asked-not-to-be-named"
  | "declined-to-be-named"
  | "not-authorized"
  | "on-background"
  | "off-the-record"
  | "other";

/** How many people stand behind an unnamed source. */
export interface SourceCount {
  /** At least so many: 1 for `a source`, 2 for `sources`, 3 for `several`. */
  min: number;
  /** At most so many; absent when open. */
  max?: number | undefined;
  /** The words that say so: `"two"`, `"multiple"`; absent when only the number of the noun tells. */
  raw?: string | undefined;
}

/**
 * How an unnamed source is described, and what the text says about why.
 */
export interface Anonymity {
  /** The description as printed: `"a military source who asked not to be named"`. */
  descriptor: string;
  /** Where the descriptor stands. */
  span: Span;
  /** How many. */
  count: SourceCount;
  /** True only when the text says that anonymity was asked for or given. */
  granted: boolean;
  /** The terms, where the text tells them. */
  terms?: AnonymityTerms | undefined;
  /** Why, verbatim: `"because he was not authorized to speak publicly"` gives `"he was not authorized to speak publicly"`. */
  reason?: string | undefined;
  /** How the source knows, verbatim: `"familiar with the matter"`. */
  proximity?: string | undefined;
  /** `id`s of sources that the text tells apart from this one (`another source`). */
  distinctFrom?: string[] | undefined;
}

/**
 * Someone or something that statements come from.
 *
 * Counterparts: schema.org `Person` or `Organization` as a Quotation's `creator`; ninjs `people[]`, `organisations[]`. No standard
 * models an unnamed source.
 *
 * @example
 * ```ts
 * const { sources } = parseQuotations("“No,” said a military source who asked not to be named.");
 * sources[0]?.type; //=> "unnamed"
 * sources[0]?.anonymity?.terms; //=> "asked-not-to-be-named"
 * ```
 */
export interface Source {
  /** Unique in its article: `"s1"`, `"s2"`, by first mention. */
  id: string;
  /**
   * `person` (named somewhere in the article); `organization` (also countries and capitals standing for governments); `document`
   * (report, poll, letter, filing); `group` (voters, critics, delegations); `unnamed` (an individual or few whose name is not given).
   */
  type: "person" | "organization" | "document" | "group" | "unnamed";
  /** Fullest name in the article, no title; never on `unnamed`. schema.org `name` of a Quotation's `creator`. */
  name?: string | undefined;
  /** What a reader would call it: the name, or the fullest description as printed. schema.org `creditText` where there is no name. */
  description: string;
  /** Office or function, as printed: `"Ukrainian Defense Minister"`. schema.org `jobTitle`. */
  role?: string | undefined;
  /** The body it belongs to, as printed: `"Ewha Women’s University"`, `"military"`. schema.org `affiliation`. */
  affiliation?: string | undefined;
  /** True for `a former official`. */
  former?: boolean | undefined;
  /**
   * Every mention, in the order of the text; never empty. Those as a speaker, in whatever words, and every other place that names it:
   * where an attribution's `mention` stands, the source speaks.
   */
  mentions: Mention[];
  /** Present on `unnamed` only. */
  anonymity?: Anonymity | undefined;
}
