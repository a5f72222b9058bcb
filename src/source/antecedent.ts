import { WORD } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import type { People, Person } from "./people";
import { firstBefore } from "./salience";
import * as words from "./words";

/** The noun phrase that a relative clause at token `at` belongs to. */
export interface Antecedent {
  readonly person: Person | undefined;
  readonly from: number;
  readonly to: number;
}

/** What `who` or `which` at `at` stands for: the name right before it, the name before an appositive, or the phrase before it. */
export function antecedentOf(page: Page, people: People, at: number): Antecedent | undefined {
  const { tokens } = page;
  let to = at;
  while (to > 0 && ((tokens.flags[to - 1] ?? 0) & WORD) === 0 && tokens.code[to - 1] === 0x2c) to--;
  // 'Ann Brill (Nee Soon), who asked', 'a study by the institute (NIH), which found'
  if (tokens.code[to - 1] === CLOSE) to = bracketOpen(page, to);
  const naming = people.namings[firstBefore(people.namings, at)];
  if (naming !== undefined && page.sentenceOf[naming.from] === page.sentenceOf[at]) {
    if (naming.to >= to - 1 && naming.to <= to)
      return { person: naming.person, from: naming.from, to: naming.to };
    const behind = naming.person.attributes.some(
      (attribute) => attribute.from >= naming.to && attribute.to >= to - 1 && attribute.to <= at,
    );
    if (behind) return { person: naming.person, from: naming.from, to: naming.to };
  }
  let from = to;
  let start = -1;
  while (from > 0 && to - from < 15) {
    const i = from - 1;
    if (((tokens.flags[i] ?? 0) & WORD) === 0 || page.sentenceOf[i] !== page.sentenceOf[at]) break;
    const bits = page.bits(i);
    if ((bits & (word.RELATIVE | word.AUXILIARY | word.SUBORDINATOR)) !== 0) break;
    if ((bits & word.PREPOSITION) !== 0 && page.hash(i) !== words.OF) break;
    from--;
    if ((bits & (word.DETERMINER | word.QUANTITY)) !== 0) {
      start = from;
      if (page.hash(from - 1) !== words.OF) break;
    }
  }
  if (start < 0) start = from;
  return start < to ? { person: undefined, from: start, to } : undefined;
}

const OPEN = 0x28;
const CLOSE = 0x29;
/** Tokens of a bracket at most. */
const BRACKET = 8;

/** The token of the bracket that opens before `to`, or `to`. */
function bracketOpen({ tokens }: Page, to: number): number {
  for (let i = to - 1; i > 0 && i > to - BRACKET; i--) if (tokens.code[i] === OPEN) return i;
  return to;
}
