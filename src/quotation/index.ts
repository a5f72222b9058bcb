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

export function parseQuotations(text: string, options: ParseOptions = {}): QuotationReading {
  return readStatements(text, paragraphs(text), options);
}
