import type { ParseOptions, QuotationReading, Span } from "../model";
import { attribute } from "./attribute";
import { assemble } from "./drafts/assemble";
import { issuesOf } from "./issues";
import { gateOf, type Learned, LinearModel } from "./learned/model";
import { buildLexicon, type Lexicon } from "./scene/lexicon";
import { read } from "./scene/reading";
import { sceneOf } from "./scene/scene";
import { statementsOf } from "./statements/statements";
import { BEGINS, CHOICE_WEIGHTS, ENDS, FRAME_WEIGHTS } from "./weights";

// Built when first asked for, so that importing the package costs nothing. Neither ever changes.
let ownLexicon: Lexicon | undefined;
let learned: Learned | undefined;

/**
 * Statements and sources in the paragraphs of a text: words and marks, then cues that attribute, then the statements that marks carry
 * on, then who is behind them.
 */
export function readStatements(
  text: string,
  paragraphs: readonly Span[],
  options: ParseOptions,
): QuotationReading {
  ownLexicon ??= buildLexicon();
  learned ??= {
    weigher: new LinearModel(CHOICE_WEIGHTS, FRAME_WEIGHTS),
    ends: gateOf(ENDS),
    begins: gateOf(BEGINS),
  };
  const lexicon = options.lexicon?.cues ? buildLexicon(options.lexicon.cues) : ownLexicon;
  const scene = sceneOf(read(text, paragraphs, lexicon));
  const drafts = assemble(scene, statementsOf(scene, learned));
  const { quotations, sources, issues } = attribute(scene, drafts, options);
  return { quotations, sources, issues: [...issuesOf(scene, quotations), ...issues] };
}
