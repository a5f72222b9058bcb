import type { Span } from "../model";
import { SENTENCE_OPENERS } from "./abbreviations";
import { BEFORE_NAME, CAPITAL, DOTTED, NUMBER, SPACED, type Tokens, tokenize, WORD } from "./tokens";
import { WordTable } from "./word-table";

const OPENERS = /* @__PURE__ */ buildOpeners();

function buildOpeners(): WordTable {
  const table = new WordTable(100);
  for (const word of SENTENCE_OPENERS.split(" ")) table.set(word, 1);
  return table;
}

/**
 * The first token of each sentence, and `tokens.count` at the end. A paragraph always begins a sentence.
 *
 * A sentence ends after `.`, `?`, `!` or an ellipsis, with the marks that close after it, when a capital, a number or an opening mark
 * follows. `“No.” he said` is one sentence; `“No.” Kim left.` is two.
 */
export function sentences(tokens: Tokens): Int32Array {
  const { count, flags, code, paragraphs } = tokens;
  const heads = new Int32Array(count + 1);
  let found = 0;
  let paragraph = 0;
  for (let i = 0; i < count; i++) {
    let isHead = false;
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph] ?? count) <= i) {
      isHead = (paragraphs[paragraph] ?? -1) === i || isHead;
      paragraph++;
    }
    if (isHead || (i > 0 && endsSentence(tokens, i - 1))) heads[found++] = i;
    // Marks that close after the stop belong to the sentence they end.
    if (isStop(code[i] ?? 0, flags[i] ?? 0)) {
      const limit = paragraphs[paragraph] ?? count;
      while (i + 1 < limit && isClosing(tokens, i + 1)) i++;
      if (i + 1 < limit && opensSentence(tokens, i + 1)) heads[found++] = i + 1;
    }
  }
  heads[found++] = count;
  return dedupe(heads.subarray(0, found));
}

/** The sentences of a text as spans. */
export function sentenceSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const tokens = tokenize(text, paragraphs);
  const heads = sentences(tokens);
  const spans: Span[] = [];
  for (let i = 0; i + 1 < heads.length; i++) {
    const from = heads[i] ?? 0;
    const to = heads[i + 1] ?? 0;
    if (to > from) spans.push({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 });
  }
  return spans;
}

function dedupe(heads: Int32Array): Int32Array {
  let kept = 0;
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] ?? 0;
    if (kept === 0 || heads[kept - 1] !== head) heads[kept++] = head;
  }
  return heads.slice(0, kept);
}

function isStop(code: number, flags: number): boolean {
  return (flags & WORD) === 0 && (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026);
}

/** A mark that closes: `”`, `)`, or a straight mark with no space before it. */
function isClosing(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index] ?? 0;
  if ((flags & WORD) !== 0) return false;
  const code = tokens.code[index] ?? 0;
  if (code === 0x201d || code === 0x29 || code === 0x5d || code === 0xbb || isStop(code, 0))
    return (flags & SPACED) === 0 || code === 0x201d;
  return (flags & SPACED) === 0 && (code === 0x22 || code === 0x27 || code === 0x2019);
}

/** What stands here can open a sentence: a capital, a number, an opening mark. */
function opensSentence(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index] ?? 0;
  if ((flags & WORD) !== 0) return (flags & (CAPITAL | NUMBER)) !== 0;
  const code = tokens.code[index] ?? 0;
  const opens =
    code === 0x201c ||
    code === 0x22 ||
    code === 0x2018 ||
    code === 0x27 ||
    code === 0xab ||
    code === 0x201e ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2022;
  if (!opens) return code >= 0x2013 && code <= 0x2014;
  const next = tokens.flags[index + 1] ?? 0;
  return (next & WORD) === 0 || (next & (CAPITAL | NUMBER)) !== 0;
}

/** An abbreviation ends its sentence when a word follows that seldom stands inside one with a capital. */
function endsSentence(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index] ?? 0;
  if ((flags & DOTTED) === 0 || (flags & BEFORE_NAME) !== 0) return false;
  const next = tokens.flags[index + 1] ?? 0;
  return (next & CAPITAL) !== 0 && OPENERS.get(tokens.hash[index + 1] ?? 0) !== 0;
}
