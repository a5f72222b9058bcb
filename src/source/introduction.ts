import { WORD } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import * as words from "./words";

/** Tokens looked at, back from the word. */
const REACH = 160;
/** Tokens between an article and its noun, at most. */
const LONGEST = 6;
/** Tokens that tell how somebody knows, at most. */
const KNOWLEDGE = 10;

/** A noun phrase that brings someone into the story without a statement, half-open. */
export interface Introduction {
  readonly from: number;
  readonly to: number;
}

/**
 * `A harbor official familiar with the talks confirmed as much … The official said …`: where the noun at `head` last stood behind an
 * indefinite article, outside quotations; undefined where it stands nearer in any other way, or tells of someone known.
 */
export function introductionOf(page: Page, head: number): Introduction | undefined {
  const { quoteOf, tokens } = page;
  for (let i = head - 1; i >= 0 && i > head - REACH; i--) {
    if (tokens.hash[i] !== tokens.hash[head] || (quoteOf[i] ?? -1) >= 0) continue;
    const from = articleBefore(page, i);
    return from < 0 || isTold(page, from) ? undefined : { from, to: knowledgeBehind(page, i + 1) };
  }
  return undefined;
}

function articleBefore(page: Page, noun: number): number {
  const sentence = page.sentenceOf[noun];
  for (let i = noun - 1; i >= 0 && noun - i <= LONGEST && page.sentenceOf[i] === sentence; i--) {
    if (((page.tokens.flags[i] ?? 0) & WORD) === 0) return -1;
    const hash = page.hash(i);
    if (hash === words.A || hash === words.AN || hash === words.ANOTHER) return i;
    if ((page.bits(i) & (word.PHRASE_END | word.DETERMINER)) !== 0) return -1;
  }
  return -1;
}

/** `Ann Brill, a designer`, `she is a designer`, `as a designer`: of someone who is in the story. */
function isTold(page: Page, article: number): boolean {
  const before = article - 1;
  if (page.tokens.code[before] === COMMA) return page.isInName(before - 1);
  return (page.bits(before) & word.AUXILIARY) !== 0 || page.hash(before) === words.AS;
}

const COMMA = 0x2c;

/** Over `familiar with the inquiry`, up to a mark, a verb or the sentence's end. */
function knowledgeBehind(page: Page, from: number): number {
  if ((page.bits(from) & word.KNOWING) === 0) return from;
  let to = from + 1;
  while (to - from < KNOWLEDGE && ((page.tokens.flags[to] ?? 0) & WORD) !== 0 && !isVerb(page, to)) to++;
  return to;
}

function isVerb(page: Page, i: number): boolean {
  return (
    (page.bits(i) & (word.AUXILIARY | word.RELATIVE | word.SUBORDINATOR)) !== 0 ||
    page.lower(i).endsWith("ed")
  );
}
