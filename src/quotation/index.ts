import type { Block, ParseOptions, QuotationReading } from "../model";

/** What the reader of quotations needs of a block: where it stands and what it is. */
export type StoryBlock = Pick<Block, "type" | "span">;

/** Statements and sources of the story blocks of a text; spans point into `text`. */
export function readQuotations(
  _text: string,
  _blocks: readonly StoryBlock[],
  _options: ParseOptions = {},
): QuotationReading {
  return { quotations: [], sources: [], issues: [] };
}

export function parseQuotations(text: string, options: ParseOptions = {}): QuotationReading {
  return readQuotations(text, [{ type: "paragraph", span: { start: 0, end: text.length } }], options);
}
