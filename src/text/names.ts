import { SENTENCE_OPENERS } from "./abbreviations";
import { charClass, UPPER } from "./chars";
import { PARTICLE_ARTICLES, PARTICLES } from "./name-parts";
import {
  CALENDAR_WORDS,
  MONTH_NAMES,
  NAME_JOINTS,
  NAME_SUFFIXES,
  SENTENCE_WORDS,
  SMALL_TITLE_WORDS,
} from "./name-words";
import { ALL_CAPS, BEFORE_NAME, CAPITAL, CLITIC, DOTTED, NUMBER, type Tokens, WORD } from "./tokens";
import { WordTable } from "./word-table";

/** The run opens its sentence, so that its first capital may be no name's. */
export const OPENS_SENTENCE = 1;
/** The run stands in a line where every word has a capital (a headline). */
export const IN_TITLE_CASE = 2;
/** `'s` or `'` follows. */
export const POSSESSIVE = 4;

/**
 * Runs of capitalised words that can be proper names (`Ukrainian Defense Minister Ana da Rocha`, `NATO`), in the order of the text.
 *
 * Run `i` covers the tokens `from[i]` to `to[i]`, half-open. Titles before a name belong to the run: what is a title is for others to say.
 */
export interface NameRuns {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** OR of {@link OPENS_SENTENCE}, {@link IN_TITLE_CASE}, {@link POSSESSIVE}. */
  readonly flags: Uint8Array;
}

const PARTICLE = 1;
const SUFFIX = 2;
const CALENDAR = 4;
const MONTH = 8;
const OPENER = 16;
const SMALL = 32;

const WORDS = /* @__PURE__ */ buildWords();

function buildWords(): WordTable {
  const table = new WordTable(500);
  const add = (list: string, flag: number) => {
    for (const word of list.split(" ")) table.add(word, flag);
  };
  add(PARTICLES, PARTICLE);
  add(PARTICLE_ARTICLES, PARTICLE);
  add(NAME_JOINTS, PARTICLE);
  add(NAME_SUFFIXES, SUFFIX);
  add(CALENDAR_WORDS, CALENDAR);
  add(MONTH_NAMES, MONTH);
  add(SENTENCE_OPENERS, OPENER);
  add(SENTENCE_WORDS, OPENER);
  add(SMALL_TITLE_WORDS, SMALL);
  return table;
}

/**
 * Finds every run of capitalised words: with initials, particles (`van der`), a nickname in marks, hyphened Korean and Chinese given names,
 * `Jr.` after a comma. Weekdays, months and the small words that open sentences are left out. Linear.
 *
 * @param heads The first token of each sentence, as `sentences` gives it.
 * @param isNamed Whether a word of the calendar or grammar names somebody where it stands (`Will Brill`, `Ai Jun`).
 */
export function nameRuns(
  tokens: Tokens,
  heads: Int32Array,
  isNamed: (token: number) => boolean = () => false,
): NameRuns {
  const { count, flags, hash } = tokens;
  const from = new Int32Array((count >> 1) + 1);
  const to = new Int32Array((count >> 1) + 1);
  const kinds = new Uint8Array((count >> 1) + 1);
  let found = 0;
  let sentence = 0;
  let limit = 0;
  let titled = false;
  for (let i = 0; i < count; ) {
    while (i >= limit) {
      limit = heads[++sentence] ?? count;
      titled = isTitleCase(tokens, heads[sentence - 1] ?? 0, limit);
    }
    if (!startsName(tokens, i)) {
      i++;
      continue;
    }
    const opens = i === (heads[sentence - 1] ?? -1) || followsMark(tokens, i);
    const mayOpen = ((flags[i] ?? 0) & DOTTED) !== 0 || isNamed(i);
    if (!mayOpen && isPlain(WORDS.get(hash[i] ?? 0), tokens, i, opens)) {
      i++;
      continue;
    }
    const end = runEnd(tokens, i, limit, isNamed);
    from[found] = i;
    to[found] = end;
    kinds[found++] =
      (opens ? OPENS_SENTENCE : 0) |
      (titled ? IN_TITLE_CASE : 0) |
      (isPossessive(tokens, end) ? POSSESSIVE : 0);
    i = end;
  }
  return { count: found, from: from.subarray(0, found), to: to.subarray(0, found), flags: kinds };
}

/** A capital, or a small Arabic article that a capital follows (`al-Brill`). */
function startsName(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] ?? 0;
  if ((flags & WORD) === 0) return false;
  if ((flags & CAPITAL) !== 0) return true;
  if ((flags & NUMBER) !== 0) return false;
  const start = tokens.start[i] ?? 0;
  return (
    (tokens.end[i] ?? 0) - start > 4 &&
    tokens.text.charCodeAt(start + 2) === 0x2d &&
    isUpper(tokens, start + 3)
  );
}

function isUpper(tokens: Tokens, at: number): boolean {
  return (charClass(tokens.text.charCodeAt(at)) & UPPER) !== 0;
}

/** A word that is no name's first, though it has a capital. */
function isPlain(word: number, tokens: Tokens, i: number, opens: boolean): boolean {
  if (word === 0) return false;
  if ((word & CALENDAR) !== 0) return true;
  if ((word & MONTH) !== 0) return ((tokens.flags[i + 1] ?? 0) & NUMBER) !== 0;
  return (word & OPENER) !== 0 && (opens || ((tokens.flags[i] ?? 0) & ALL_CAPS) === 0);
}

/** The end of the run that starts at `start`. */
function runEnd(tokens: Tokens, start: number, limit: number, isNamed: (token: number) => boolean): number {
  const { flags, hash, code } = tokens;
  let end = start + 1;
  while (end < limit) {
    const kind = flags[end] ?? 0;
    if ((kind & CLITIC) !== 0) break;
    if ((kind & WORD) !== 0) {
      const word = WORDS.get(hash[end] ?? 0);
      if (startsName(tokens, end)) {
        if ((word & (CALENDAR | OPENER)) !== 0 && (kind & DOTTED) === 0 && !isNamed(end)) break;
        if ((word & MONTH) !== 0 && ((flags[end + 1] ?? 0) & NUMBER) !== 0) break;
        end++;
        continue;
      }
      if ((word & PARTICLE) === 0) break;
      const next = nextCapital(tokens, end, limit);
      if (next < 0) break;
      end = next + 1;
      continue;
    }
    const mark = code[end] ?? 0;
    if (mark === 0x2c && end + 1 < limit && isSuffix(tokens, end + 1)) {
      end += 2;
      continue;
    }
    // A nickname between the names: Robert “Bobby” Brill.
    const opensNick = mark === 0x22 || mark === 0x201c || mark === 0x28 || mark === 0x27 || mark === 0x2018;
    if (opensNick && isNickname(tokens, end, limit)) {
      end += 4;
      continue;
    }
    break;
  }
  return end;
}

/** The capital behind one to three particles, or -1. */
function nextCapital(tokens: Tokens, particle: number, limit: number): number {
  for (let i = particle + 1; i < limit && i < particle + 4; i++) {
    if (startsName(tokens, i)) return (WORDS.get(tokens.hash[i] ?? 0) & CALENDAR) === 0 ? i : -1;
    if ((WORDS.get(tokens.hash[i] ?? 0) & PARTICLE) === 0 || ((tokens.flags[i] ?? 0) & WORD) === 0) return -1;
  }
  return -1;
}

/** `Jr.`, `III` behind a name. */
export function isSuffix(tokens: Tokens, i: number): boolean {
  return (
    ((tokens.flags[i] ?? 0) & (CAPITAL | ALL_CAPS)) !== 0 && (WORDS.get(tokens.hash[i] ?? 0) & SUFFIX) !== 0
  );
}

/** Mark, capital, mark, capital: the marks alike or a pair. */
function isNickname(tokens: Tokens, mark: number, limit: number): boolean {
  const { flags, code } = tokens;
  if (mark + 3 >= limit) return false;
  if (((flags[mark + 1] ?? 0) & CAPITAL) === 0 || ((flags[mark + 3] ?? 0) & CAPITAL) === 0) return false;
  if (((flags[mark - 1] ?? 0) & CAPITAL) === 0) return false;
  const close = code[mark + 2] ?? 0;
  if (((flags[mark + 2] ?? 0) & WORD) !== 0) return false;
  return close === 0x22 || close === 0x201d || close === 0x27 || close === 0x2019 || close === 0x29;
}

/** Behind an opening mark, a colon, a dash or a bullet a capital tells as little as at a sentence's start. */
function followsMark(tokens: Tokens, i: number): boolean {
  if (i === 0 || ((tokens.flags[i - 1] ?? 0) & WORD) !== 0) return i === 0;
  const mark = tokens.code[i - 1] ?? 0;
  return mark !== 0x2c && mark !== 0x29 && mark !== 0x28 && mark !== 0x2f && mark !== 0x26;
}

function isPossessive(tokens: Tokens, end: number): boolean {
  if (end >= tokens.count) return false;
  const kind = tokens.flags[end] ?? 0;
  if ((kind & CLITIC) !== 0) return tokens.end[end] === (tokens.start[end] ?? 0) + 2;
  const mark = tokens.code[end] ?? 0;
  return (
    (kind & WORD) === 0 && (mark === 0x27 || mark === 0x2019) && tokens.start[end] === tokens.end[end - 1]
  );
}

/** Every word of the sentence has a capital, but for `of`, `the` and their like, and there are four words or more. */
function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 40) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    const kind = tokens.flags[i] ?? 0;
    if ((kind & (WORD | NUMBER | CLITIC)) !== WORD) continue;
    words++;
    if ((kind & CAPITAL) === 0 && (WORDS.get(tokens.hash[i] ?? 0) & SMALL) === 0) return false;
  }
  return words > 3;
}

/** A lone initial (`J.`) is never a whole name. */
export function isInitial(tokens: Tokens, i: number): boolean {
  const kind = tokens.flags[i] ?? 0;
  return (
    (kind & BEFORE_NAME) !== 0 && (kind & CAPITAL) !== 0 && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= 2
  );
}
