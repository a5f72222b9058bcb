import type { Span } from "../model";
import { PLAIN_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "./abbreviations";
import { charClass, DIGIT, foldCode, INVISIBLE, isApostrophe, LETTER, SPACE, UPPER } from "./chars";
import { HASH_SEED, hashUnit, WordTable } from "./word-table";

/** A word, number or abbreviation (otherwise the token is one mark of punctuation). */
export const WORD = 1;
/** Begins with a capital. */
export const CAPITAL = 2;
/** Two letters or more, all capitals (`NATO`, `U.S.`). */
export const ALL_CAPS = 4;
/** Begins with a digit. */
export const NUMBER = 8;
/** Ends in a full stop that belongs to the word (`Gen.`, `U.S.`, `J.`). */
export const DOTTED = 16;
/** Split off the word before it: `'s`, `'ll`, `'re`, `'ve`, `'d`, `'m`. */
export const CLITIC = 32;
/** White space, or the start of its paragraph, stands before it. */
export const SPACED = 64;
/** An abbreviation that a name or number follows (`Gen.`, `Mr.`), so that it never ends a sentence. */
export const BEFORE_NAME = 128;

/**
 * The words and marks of a text in one table: number `i` stands at `start[i]` to `end[i]`.
 *
 * Columns may be longer than `count`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** OR of {@link WORD}, {@link CAPITAL} and the rest. */
  readonly flags: Uint8Array;
  /** Of a word: its hash (see `hashWord`). Of a mark: 0. */
  readonly hash: Int32Array;
  /**
   * Of a mark: its character; `"` for two apostrophes, an em dash for two or three hyphens, an ellipsis for three full stops. Of a word: its
   * first character.
   */
  readonly code: Uint16Array;
  /** The first token of each paragraph, and `count` at the end. */
  readonly paragraphs: Int32Array;
}

const TITLE = 1;
const PLAIN = 2;
const ABBREVIATIONS = /* @__PURE__ */ buildAbbreviations();

function buildAbbreviations(): WordTable {
  const table = new WordTable(200);
  for (const word of TITLE_ABBREVIATIONS.split(" ")) table.set(word, TITLE);
  for (const word of PLAIN_ABBREVIATIONS.split(" ")) table.set(word, PLAIN);
  return table;
}

const QUOTE = 0x22;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const EM_DASH = 0x2014;
const ELLIPSIS = 0x2026;

const BLANK = 0x20;
const NINE = 0x39;
const PLAIN_END = 0x80;
/** The folded form of each ASCII letter and digit, 0 of all else. */
const FOLDED = /* @__PURE__ */ buildFolded();

function buildFolded(): Uint8Array {
  const table = new Uint8Array(PLAIN_END);
  for (let code = 0; code < PLAIN_END; code++)
    if ((charClass(code) & (LETTER | DIGIT)) !== 0) table[code] = foldCode(code);
  return table;
}

/** Every word and mark inside the paragraphs, in order. Linear; makes no strings. */
export function tokenize(text: string, paragraphs: readonly Span[]): Tokens {
  let length = 0;
  for (const span of paragraphs) length += span.end - span.start;
  let capacity = (length >> 1) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let flags = new Uint8Array(capacity);
  let hash = new Int32Array(capacity);
  let code = new Uint16Array(capacity);
  const heads = new Int32Array(paragraphs.length + 1);
  let count = 0;

  const grow = () => {
    capacity *= 2;
    const copy = <T extends Int32Array | Uint8Array | Uint16Array>(to: T, from: T) => {
      to.set(from);
      return to;
    };
    start = copy(new Int32Array(capacity), start);
    end = copy(new Int32Array(capacity), end);
    flags = copy(new Uint8Array(capacity), flags);
    hash = copy(new Int32Array(capacity), hash);
    code = copy(new Uint16Array(capacity), code);
  };

  for (let p = 0; p < paragraphs.length; p++) {
    heads[p] = count;
    const span = paragraphs[p];
    if (!span) continue;
    const limit = span.end;
    let at = span.start;
    let spaced = SPACED;
    while (at < limit) {
      const first = text.charCodeAt(at);
      const kind = charClass(first);
      if ((kind & (SPACE | INVISIBLE)) !== 0) {
        if ((kind & SPACE) !== 0) spaced = SPACED;
        at++;
        continue;
      }
      if (count + 4 > capacity) grow();
      start[count] = at;
      code[count] = first;
      const handle = first === AT && spaced !== 0 ? handleEnd(text, at + 1, limit) : 0;
      if (handle > 0) {
        let value = HASH_SEED;
        for (let i = at; i < handle; i++) value = hashUnit(value, foldCode(text.charCodeAt(i)));
        hash[count] = value || 1;
        end[count] = handle;
        flags[count++] = WORD | spaced;
        at = handle;
        spaced = 0;
        continue;
      }
      if ((kind & (LETTER | DIGIT)) === 0) {
        at = readMark(text, at, limit, code, count);
        end[count] = at;
        flags[count++] = spaced;
        spaced = 0;
        continue;
      }
      at = readWord(text, at, limit, flags, hash, count);
      flags[count] = (flags[count] ?? 0) | spaced;
      end[count++] = at;
      spaced = 0;
      const clitic = cliticLength(text, at, limit);
      if (clitic > 0) {
        let value = HASH_SEED;
        for (let i = at; i < at + clitic; i++) value = hashUnit(value, foldCode(text.charCodeAt(i)));
        start[count] = at;
        at += clitic;
        end[count] = at;
        code[count] = 0x27;
        hash[count] = value || 1;
        flags[count++] = WORD | CLITIC;
      }
    }
  }
  heads[paragraphs.length] = count;
  return { text, count, start, end, flags, hash, code, paragraphs: heads };
}

/** Where `@harbor_watch` ends that goes on at `at`; 0 where nothing of a handle follows. */
function handleEnd(text: string, at: number, limit: number): number {
  let next = at;
  while (
    next < limit &&
    (text.charCodeAt(next) === UNDERSCORE || (charClass(text.charCodeAt(next)) & (LETTER | DIGIT)) !== 0)
  )
    next++;
  return next > at ? next : 0;
}

/** One mark; runs of full stops, of hyphens and a pair of apostrophes are one. Returns where it ends. */
function readMark(text: string, at: number, limit: number, code: Uint16Array, index: number): number {
  const first = text.charCodeAt(at);
  let next = at + 1;
  if (first === STOP) {
    while (next < limit && text.charCodeAt(next) === STOP) next++;
    if (next > at + 1) code[index] = ELLIPSIS;
    return next;
  }
  if (first === HYPHEN || first === 0x2013) {
    while (next < limit && text.charCodeAt(next) === HYPHEN) next++;
    if (next > at + 1) code[index] = EM_DASH;
    return next;
  }
  // Some publishers type '' or `` or ’’ for a double mark.
  if (next < limit && text.charCodeAt(next) === first && (isApostrophe(first) || first === 0x201a)) {
    code[index] = QUOTE;
    return next + 1;
  }
  // The two halves of a pair (an emoji) stay together.
  if (first >= 0xd800 && first < 0xdc00 && next < limit && (text.charCodeAt(next) & 0xfc00) === 0xdc00)
    return next + 1;
  return next;
}

/** One word from its first letter or digit; writes its hash and flags, returns where it ends. */
function readWord(
  text: string,
  at: number,
  limit: number,
  flags: Uint8Array,
  hash: Int32Array,
  index: number,
): number {
  let value = HASH_SEED;
  let letters = 0;
  let capitals = 0;
  let dots = 0;
  let next = at;
  const firstClass = charClass(text.charCodeAt(at));
  while (next < limit) {
    const unit = text.charCodeAt(next);
    // Nearly every character of an English text: told and folded by one look.
    const plain = unit < PLAIN_END ? (FOLDED[unit] ?? 0) : 0;
    if (plain !== 0) {
      if (plain > NINE) letters++;
      if (plain !== unit) capitals++;
      value = hashUnit(value, plain);
      next++;
      continue;
    }
    if (unit === BLANK) break;
    const kind = charClass(unit);
    if ((kind & (LETTER | DIGIT)) !== 0) {
      if ((kind & LETTER) !== 0) letters++;
      if ((kind & UPPER) !== 0) capitals++;
      value = hashUnit(value, foldCode(unit));
      next++;
      continue;
    }
    const after = next + 1 < limit ? text.charCodeAt(next + 1) : 0;
    const afterClass = charClass(after);
    if ((afterClass & (LETTER | DIGIT)) === 0) {
      // A last stop belongs to `U.S.`, `a.m.`, `J.`
      if (
        unit === STOP &&
        after !== STOP &&
        (dots > 0 ? letters <= dots + 2 : letters === 1 && capitals === 1 && next === at + 1)
      ) {
        dots++;
        next++;
      }
      // `Harbor+`, `LGBTQ+`
      else if (unit === PLUS && letters > 0) next++;
      break;
    }
    const before = charClass(text.charCodeAt(next - 1));
    if (unit === HYPHEN || unit === 0x2010 || unit === 0x2011) {
      value = hashUnit(value, HYPHEN);
    } else if (isApostrophe(unit) && unit !== 0x60 && unit !== 0xb4) {
      if ((before & LETTER) === 0 || cliticLength(text, next, limit) > 0) break;
      value = hashUnit(value, 0x27);
    } else if (unit === STOP) {
      // `end.Next` is two sentences glued together; `U.S`, `3.5`, `site.com` are one word.
      if ((afterClass & UPPER) !== 0 && (before & UPPER) === 0 && next > at + 1) break;
      if ((afterClass & UPPER) !== 0 && dots === 0 && next > at + 1 && !isSingle(text, next, at)) break;
      if (isSingle(text, next, at)) dots++;
    } else if (unit === 0x2c || unit === 0x3a) {
      // `1,000` and `6:30`
      if ((before & DIGIT) === 0 || (afterClass & DIGIT) === 0) break;
      value = hashUnit(value, unit);
    } else if (unit === 0x26) {
      // `AT&T`
      if ((before & UPPER) === 0 || (afterClass & UPPER) === 0) break;
      value = hashUnit(value, unit);
    } else if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d)) {
      // Invisible: part of the word, not of its spelling.
    } else break;
    next++;
  }
  let found = WORD;
  if ((firstClass & UPPER) !== 0) found |= CAPITAL;
  if (letters > 1 && capitals === letters) found |= ALL_CAPS;
  if ((firstClass & DIGIT) !== 0) found |= NUMBER;
  if (dots > 0 && text.charCodeAt(next - 1) === STOP) {
    found |= DOTTED;
    // An initial: `J. Smith`
    if (dots === 1 && letters === 1) found |= BEFORE_NAME;
  } else if (next < limit && text.charCodeAt(next) === STOP && text.charCodeAt(next + 1) !== STOP) {
    const known = ABBREVIATIONS.get(value);
    // Written small they are words (`the fig.`, `no.`), save before a number.
    if (
      known !== 0 &&
      ((firstClass & UPPER) !== 0 || known === TITLE || nextIsDigit(text, next + 1, limit))
    ) {
      found |= known === TITLE ? DOTTED | BEFORE_NAME : DOTTED;
      next++;
    }
  }
  flags[index] = found;
  hash[index] = value || 1;
  return next;
}

/** A single letter stands before this full stop, as in `U.S.` */
function isSingle(text: string, stop: number, wordStart: number): boolean {
  if (stop - 1 === wordStart) return true;
  const before = text.charCodeAt(stop - 2);
  return before === STOP || before === HYPHEN;
}

function nextIsDigit(text: string, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && next < at + 2 && (charClass(text.charCodeAt(next)) & SPACE) !== 0) next++;
  return next < limit && (charClass(text.charCodeAt(next)) & DIGIT) !== 0;
}

/** Length of `'s`, `'ll`, `'re`, `'ve`, `'d`, `'m` at `at` when a word ends after it; else 0. */
function cliticLength(text: string, at: number, limit: number): number {
  if (at + 1 >= limit) return 0;
  const mark = text.charCodeAt(at);
  if (mark !== 0x27 && mark !== 0x2019 && mark !== 0x2bc) return 0;
  const a = text.charCodeAt(at + 1) | 0x20;
  const b = at + 2 < limit ? text.charCodeAt(at + 2) : 0;
  const bIsWord = (charClass(b) & (LETTER | DIGIT)) !== 0;
  if (!bIsWord) return a === 0x73 || a === 0x64 || a === 0x6d ? 2 : 0;
  const c = at + 3 < limit ? text.charCodeAt(at + 3) : 0;
  if ((charClass(c) & (LETTER | DIGIT)) !== 0) return 0;
  const low = b | 0x20;
  const pair = (a === 0x6c && low === 0x6c) || ((a === 0x72 || a === 0x76) && low === 0x65);
  return pair ? 3 : 0;
}
