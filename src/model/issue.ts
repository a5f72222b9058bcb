import type { Span } from "./span";

/**
 * What can look wrong in an article, one documented word each. A parser never throws for any of them.
 *
 * Text
 * - `empty-input`: nothing but white space was given.
 * - `control-character`: the text holds control characters or lone surrogates.
 * - `no-headline`: nothing in the text reads like a headline.
 *
 * Quotations
 * - `unclosed-mark`: an opening quotation mark with no closing one; the quotation was ended at its paragraph.
 * - `missing-opening-mark`: a closing quotation mark with no opening one.
 * - `unattributed-quotation`: a statement in quotation marks that nobody is named for.
 * - `unresolved-speaker`: a pronoun or role that could not be joined to anyone met in the article.
 * - `inferred-speaker`: a speaker that is a guess (`basis: "inferred"`).
 *
 * Bylines, captions, dates
 * - `uncertain-name`: a name whose order or cut is a guess.
 * - `not-a-byline`: the string names no contributor.
 * - `impossible-date`: a date that no calendar has (`February 30`).
 *
 * Pages and machine formats
 * - `metadata-conflict`: two places of a page disagree; `message` says which was taken.
 * - `invalid-json-ld`: a JSON-LD block that is not JSON, even after mending.
 * - `unsafe-url`: an address that is not http or https was left out.
 * - `truncated`: input longer than the parser reads; the rest was left out.
 * - `no-body`: no story was found in the page.
 */
export type IssueCode =
  | "empty-input"
  | "control-character"
  | "no-headline"
  | "unclosed-mark"
  | "missing-opening-mark"
  | "unattributed-quotation"
  | "unresolved-speaker"
  | "inferred-speaker"
  | "uncertain-name"
  | "not-a-byline"
  | "impossible-date"
  | "metadata-conflict"
  | "invalid-json-ld"
  | "unsafe-url"
  | "truncated"
  | "no-body";

/**
 * Something that looks wrong, told instead of thrown.
 *
 * @example
 * ```ts
 * parseQuotations("“We will see, he said.").issues[0]?.code; //=> "unclosed-mark"
 * ```
 */
export interface Issue {
  /** Which kind of trouble; see {@link IssueCode}. */
  code: IssueCode;
  /** One plain English sentence. For people; programs read `code`. */
  message: string;
  /** Where in the text, when it has a place. */
  span?: Span | undefined;
}
