import {
  anonymityAnchors,
  anonymityPatterns,
  FUNCTION_WORDS,
  reasonOpeners,
  speakingOnTerms,
  termsOpeners,
} from "../language";
import type { AnonymityTerms } from "../model";
import { CAPITAL, hashWord, type Tokens, WORD, WordTable, wordSet } from "../text";
import * as words from "./words";

/** A place where the story tells on what terms someone speaks. */
export interface TermsFound {
  readonly terms: AnonymityTerms;
  readonly granted: boolean;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the reason, half-open; empty when none is told. */
  readonly reasonFrom: number;
  readonly reasonTo: number;
}

interface Step {
  readonly words: ReadonlySet<number>;
  readonly optional: boolean;
  /** Up to this many words of any kind. */
  readonly gap: number;
}

interface Pattern {
  readonly terms: AnonymityTerms;
  readonly granted: boolean;
  readonly rank: number;
  readonly steps: readonly Step[];
}

/** Words of any kind that `*` stands for. */
const GAP = 4;
/** A sentence longer than this is read this far only. */
const LONGEST = 400;

let compiled:
  | {
      byFirst: ReadonlyMap<number, readonly Pattern[]>;
      anchors: WordTable;
      openers: readonly (readonly number[])[];
    }
  | undefined;

function compile() {
  const patterns = anonymityPatterns.flatMap(({ terms, granted, patterns: list }, rank) =>
    list.map((pattern) => ({
      terms,
      granted,
      rank,
      steps: pattern.split(" ").map((part) => {
        if (part === "*") return { words: new Set<number>(), optional: true, gap: GAP };
        const optional = part.endsWith("?");
        const words = (optional ? part.slice(0, -1) : part).split("|").map(hashWord);
        return { words: new Set(words), optional, gap: 0 };
      }),
    })),
  );
  const anchors = new WordTable();
  for (const anchor of anonymityAnchors.split(" ")) anchors.set(anchor, 1);
  const openers = reasonOpeners.split("|").map((opener) => opener.split(" ").map(hashWord));
  const byFirst = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    for (const first of pattern.steps[0]?.words ?? [])
      byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
  return { byFirst, anchors, openers };
}

/**
 * Every place in the story that tells terms of anonymity, in order; at most one a sentence and pattern.
 *
 * @param heads The first token of each sentence.
 */
export function findTerms(tokens: Tokens, heads: Int32Array): TermsFound[] {
  compiled ??= compile();
  const { anchors } = compiled;
  const found: TermsFound[] = [];
  let sentence = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (anchors.get(tokens.hash[i] ?? 0) === 0) continue;
    while ((heads[sentence + 1] ?? tokens.count) <= i) sentence++;
    const from = heads[sentence] ?? 0;
    const to = Math.min(heads[sentence + 1] ?? tokens.count, from + LONGEST);
    found.push(...termsIn(tokens, from, to));
    i = Math.max(i, (heads[sentence + 1] ?? tokens.count) - 1);
  }
  return found;
}

function termsIn(tokens: Tokens, from: number, to: number): TermsFound[] {
  const matches: (Pattern & { from: number; to: number })[] = [];
  for (let i = from; i < to; i++) {
    for (const pattern of compiled?.byFirst.get(tokens.hash[i] ?? 0) ?? []) {
      const end = match(tokens, pattern.steps, 0, i, to);
      if (end > 0) matches.push({ ...pattern, from: i, to: end });
    }
  }
  // What was asked or given says more than what is not allowed, and stands for it.
  matches.sort((a, b) => a.rank - b.rank || a.from - b.from);
  const kept: TermsFound[] = [];
  for (const { terms, granted, from: start, to: end } of matches) {
    if (kept.some((other) => Math.abs(other.from - start) < 40)) continue;
    let [reasonFrom, reasonTo] = reasonBehind(tokens, end, to);
    if (reasonTo <= reasonFrom) {
      const barred = matches.find(
        (other) => other.terms === "not-authorized" && other.from !== start && granted,
      );
      if (barred !== undefined) {
        const last = barred.from < start ? beforeTerms(tokens, start) : to;
        [reasonFrom, reasonTo] = [barred.from, clauseEnd(tokens, barred.to, last)];
      }
    }
    if (terms === "not-authorized") reasonTo = reasonFrom;
    kept.push({ terms, granted, from: start, to: end, reasonFrom, reasonTo });
  }
  return kept.sort((a, b) => a.from - b.from);
}

const BEFORE_TERMS = /* @__PURE__ */ buildBeforeTerms();

function buildBeforeTerms(): ReadonlySet<number> {
  return wordSet(`and who ${speakingOnTerms} ${termsOpeners}`);
}

/** Back over what leads to the terms: `was not authorized to speak and spoke on condition of anonymity`. */
function beforeTerms({ hash }: Tokens, start: number): number {
  let end = start;
  while (end > 0 && BEFORE_TERMS.has(hash[end - 1] ?? 0)) end--;
  return end;
}

/** Where a pattern that starts at `at` ends, or -1. */
function match(tokens: Tokens, steps: readonly Step[], step: number, at: number, limit: number): number {
  const current = steps[step];
  if (current === undefined) return at;
  if (current.gap > 0) {
    for (let skip = 0; skip <= current.gap && at + skip <= limit; skip++) {
      const end = match(tokens, steps, step + 1, at + skip, limit);
      if (end > 0) return end;
      if (((tokens.flags[at + skip] ?? 0) & WORD) === 0 && tokens.code[at + skip] !== 0x2c) break;
    }
    return -1;
  }
  if (at < limit && current.words.has(tokens.hash[at] ?? 0)) {
    const end = match(tokens, steps, step + 1, at + 1, limit);
    if (end > 0) return end;
  }
  return current.optional ? match(tokens, steps, step + 1, at, limit) : -1;
}

const DETERMINERS = /* @__PURE__ */ buildDeterminers();

function buildDeterminers(): ReadonlySet<number> {
  return wordSet(`${FUNCTION_WORDS.determiner} ${FUNCTION_WORDS.possessive}`);
}

/** `because …`, `for fear of …`, `to discuss …` right behind the terms. */
function reasonBehind(tokens: Tokens, at: number, limit: number): [from: number, to: number] {
  const { hash, code, flags } = tokens;
  for (let i = at; i < Math.min(limit, at + 6); i++) {
    if (((flags[i] ?? 0) & WORD) === 0 && code[i] !== 0x2c) break;
    for (const opener of compiled?.openers ?? []) {
      if (!opener.every((word, k) => hash[i + k] === word)) continue;
      // 'speaking anonymously to the paper', 'identified only as Ada' tell no reason.
      if (hash[i] === words.TO && DETERMINERS.has(hash[i + 1] ?? 0)) continue;
      if (hash[i] === words.AS && ((flags[i + 1] ?? 0) & CAPITAL) !== 0) continue;
      const isBecause = hash[i] === words.BECAUSE && hash[i + 1] !== words.OF;
      const from = isBecause ? i + 1 : i;
      return [from, clauseEnd(tokens, i + 1, limit)];
    }
  }
  return [at, at];
}

/** The mark that ends the clause. */
function clauseEnd(tokens: Tokens, at: number, limit: number): number {
  const { hash, code, flags } = tokens;
  let i = at;
  for (; i < limit; i++) {
    // 'to discuss the talks said': the cue, not the reason.
    if (hash[i] === words.SAID) break;
    if (((flags[i] ?? 0) & WORD) !== 0) continue;
    const mark = code[i] ?? 0;
    if (mark === 0x27 || mark === 0x2019 || mark === 0x2d || mark === 0x2f || mark === 0x24 || mark === 0x25)
      continue;
    break;
  }
  return i;
}
