import type { Block, ParseOptions, QuotationReading } from "../model";
import { paragraphs } from "../text";
import { readStatements } from "./read";

/** What the reader of quotations needs of a block: where it stands and what it is. */
export type StoryBlock = Pick<Block, "type" | "span">;

/** Statements and sources of the story blocks of a text; spans point into `text`. */
export function readQuotations(
  text: string,
  blocks: readonly StoryBlock[],
  options: ParseOptions = {},
): QuotationReading {
  return readStatements(
    text,
    blocks.map((block) => block.span),
    options,
  );
}

/**
 * Finds what people and papers said in an article, who said it, and how far each source is named.
 *
 * Takes the plain text of an article, or of any stretch of one; a line or a blank line parts paragraphs. What comes back is plain JSON:
 * statements in the order of the text, the sources behind them, and what looks wrong. All spans count UTF-16 units of `text`,
 * half-open, so that `text.slice(span.start, span.end)` is verbatim. Any string gets an answer, in time linear in its length; a text
 * without statements gets empty lists. What counts as a statement follows the guidelines of PolNeAR 1.0 (Newell, Margolin and Ruths
 * 2018), the corpus the decisions were learned from.
 *
 * @param text The text. Anything but a string throws a `TypeError`.
 * @param options `lexicon.cues` adds cue verbs, `people` names known to appear, `referenceDate` completes 'Monday'.
 *
 * @example
 * ```ts
 * const { quotations, sources } = parseQuotations("“We are ready,” Mayor Ann Lee told reporters.");
 * quotations[0]?.kind; //=> "direct"
 * quotations[0]?.attribution?.cue?.lemma; //=> "tell"
 * quotations[0]?.addressee?.text; //=> "reporters"
 * sources[0]?.name; //=> "Ann Lee"
 * ```
 */
export function parseQuotations(text: string, options: ParseOptions = {}): QuotationReading {
  if (typeof text !== "string") throw new TypeError(`parseQuotations takes a string, not ${typeof text}`);
  return readStatements(text, paragraphs(text), options);
}
