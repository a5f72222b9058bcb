import type { CueClass } from "./quotation";

/** Words of the caller's own, added to the package's lists for one call. */
export interface Lexicon {
  /** News and photo agencies and outlets, as printed: `["Aurora Wire"]`. */
  agencies?: readonly string[] | undefined;
  /** Job titles and honorifics: `["Lord Provost"]`. */
  titles?: readonly string[] | undefined;
  /** Names of people, for strings that do not look like names: `["madison"]`. */
  names?: readonly string[] | undefined;
  /** Cue verbs by lemma, with their class: `{ opine: "claim" }`. */
  cues?: Readonly<Record<string, CueClass>> | undefined;
}

/**
 * Options of every `parse*` function; each reads the ones it has a use for.
 *
 * @example
 * ```ts
 * parseQuotations("“No,” Kim said Monday.", { referenceDate: "2022-05-04" });
 * ```
 */
export interface ParseOptions {
  /** ISO date (`2022-05-04`) that completes 'Monday', 'April 11', 'last month'. Without it they stay partial. */
  referenceDate?: string | undefined;
  /** BCP 47 language of the text. `en` today. */
  language?: string | undefined;
  /** Words added to the package's own lists. */
  lexicon?: Lexicon | undefined;
  /** Full names known to appear, so that a surname alone resolves: `["Yoon Suk-yeol"]`. */
  people?: readonly string[] | undefined;
}
