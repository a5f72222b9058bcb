import { CAPITAL, CLITIC, SPACED, type Tokens, WORD } from "../../text";

/** A stretch in quotation marks: the tokens of its marks, and how it ends. */
export interface Quote {
  /** Token of the opening mark; when `unopened`, the first token inside. */
  readonly open: number;
  /** Token of the closing mark; when `unclosed`, the last token inside. */
  readonly close: number;
  /** No closing mark was found in the paragraph. */
  readonly unclosed: boolean;
  /** No opening mark was found. */
  readonly unopened: boolean;
  /** Single marks. */
  readonly single: boolean;
}

/** The quotation that a token stands in, its marks included. */
export function quoteAt(quotes: readonly Quote[], quoteOf: Int32Array, token: number): Quote | undefined {
  const index = quoteOf[token] ?? -1;
  // Asking an array for what stands at -1 takes thirty times as long as not asking.
  return index < 0 ? undefined : quotes[index];
}

const OPEN = 1;
const CLOSE = 2;
/** Straight marks say neither. */
const EITHER = 3;

/** What a double mark can do. Low and angle marks open or close by their shape (German `„…“` closes with the mark that opens English). */
function doubleRole(code: number): number {
  switch (code) {
    case 0x201c:
    case 0xab:
    case 0x201e:
      return OPEN;
    case 0x201d:
    case 0xbb:
      return CLOSE;
    case 0x22:
    case 0x201f:
      return EITHER;
    default:
      return 0;
  }
}

function singleRole(code: number): number {
  if (code === 0x2018 || code === 0x201a || code === 0x2039) return OPEN;
  if (code === 0x2019 || code === 0x203a) return CLOSE;
  return code === 0x27 || code === 0x60 ? EITHER : 0;
}

/**
 * The quotations of one paragraph at their outermost level, in order: double marks first, then single marks outside them.
 *
 * A straight mark opens after a space and closes after a word. A mark left open ends at the paragraph's end; a second opening mark
 * while one is open either nests (two closing marks follow) or means that the closing one is missing.
 */
export function quotesOf(tokens: Tokens, from: number, to: number, quotes: Quote[]): void {
  const first = quotes.length;
  readDoubles(tokens, from, to, quotes);
  readSingles(tokens, from, to, quotes, first);
}

function role(tokens: Tokens, i: number, isOpen: boolean, to: number): number {
  const shape = doubleRole(tokens.code[i] ?? 0);
  if (shape === 0) return 0;
  const spacedBefore = ((tokens.flags[i] ?? 0) & SPACED) !== 0 || opensBefore(tokens, i);
  const spacedAfter = i + 1 >= to || ((tokens.flags[i + 1] ?? 0) & SPACED) !== 0;
  // A mark typed the wrong way round: an opening one at a word's end, a closing one at its start.
  if (shape === OPEN) return isOpen && !spacedBefore && spacedAfter ? CLOSE : OPEN;
  if (shape === CLOSE) return !isOpen && spacedBefore && !spacedAfter ? OPEN : CLOSE;
  if (spacedBefore && !spacedAfter) return OPEN;
  if (!spacedBefore && spacedAfter) return CLOSE;
  return isOpen ? CLOSE : OPEN;
}

/** A bracket or dash before a mark is as good as a space. */
function opensBefore(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  const code = tokens.code[i - 1] ?? 0;
  return (
    ((tokens.flags[i - 1] ?? 0) & WORD) === 0 &&
    (code === 0x28 || code === 0x5b || code === 0x2014 || code === 0x2013)
  );
}

function readDoubles(tokens: Tokens, from: number, to: number, quotes: Quote[]): void {
  let open = -1;
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (((tokens.flags[i] ?? 0) & WORD) !== 0) continue;
    const what = role(tokens, i, open >= 0, to);
    if (what === 0) continue;
    if (what === OPEN) {
      if (open < 0) {
        open = i;
        depth = 1;
      } else if (closesAhead(tokens, i + 1, to) > 1 || (open === from && isTerm(tokens, open, i))) depth++;
      else {
        // The closing mark before this one is missing: the first ends where its sentence did.
        quotes.push({
          open,
          close: lastStop(tokens, open, i),
          unclosed: true,
          unopened: false,
          single: false,
        });
        open = i;
        depth = 1;
      }
    } else if (open >= 0) {
      depth--;
      if (depth > 0) continue;
      quotes.push({ open, close: i, unclosed: false, unopened: false, single: false });
      open = -1;
    } else if (i > from && tokens.code[i] !== 0x22) {
      const last = quotes[quotes.length - 1];
      const start = last && last.close >= from ? last.close + 1 : from;
      if (i - start > 3)
        quotes.push({ open: start, close: i, unclosed: false, unopened: true, single: false });
    }
  }
  if (open >= 0) quotes.push({ open, close: to - 1, unclosed: true, unopened: false, single: false });
}

/** A curly mark behind a bare word opens a term within words that a straight one opened (`"It is about “fair play” anyway.`). */
function isTerm({ flags, code }: Tokens, open: number, i: number): boolean {
  return code[open] === 0x22 && code[i] === 0x201c && ((flags[i - 1] ?? 0) & WORD) !== 0;
}

/** Closing marks before the next opening one. */
function closesAhead(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  let isOpen = true;
  const limit = Math.min(to, from + 400);
  for (let i = from; i < limit; i++) {
    if (((tokens.flags[i] ?? 0) & WORD) !== 0) continue;
    const what = role(tokens, i, isOpen, to);
    if (what === OPEN) {
      if (count > 0) return count;
      isOpen = true;
    } else if (what === CLOSE) {
      count++;
      if (count > 1) return count;
    }
  }
  return count;
}

function lastStop(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const code = tokens.code[i] ?? 0;
    if (
      ((tokens.flags[i] ?? 0) & WORD) === 0 &&
      (code === 0x2e || code === 0x2c || code === 0x3f || code === 0x21)
    )
      return i;
  }
  return to - 1;
}

/** Single marks outside double ones. An apostrophe is told by what stands around it: a word's end, a plural, a decade. */
function readSingles(tokens: Tokens, from: number, to: number, quotes: Quote[], first: number): void {
  const found: Quote[] = [];
  let next = first;
  for (let i = from; i < to; i++) {
    const double = quotes[next];
    if (double && i >= double.open) {
      i = Math.max(i, double.close);
      next++;
      continue;
    }
    if (!opensSingle(tokens, i, to)) continue;
    const limit = double ? Math.min(to, double.open) : to;
    const close = singleClose(tokens, i, limit);
    if (close < 0) continue;
    found.push({ open: i, close, unclosed: false, unopened: false, single: true });
    i = close;
  }
  if (found.length === 0) return;
  quotes.push(...found);
  const merged = quotes.splice(first).sort((a, b) => a.open - b.open);
  for (const quote of merged) quotes.push(quote);
}

function opensSingle(tokens: Tokens, i: number, to: number): boolean {
  const flags = tokens.flags[i] ?? 0;
  if ((flags & (WORD | CLITIC)) !== 0) return false;
  const what = singleRole(tokens.code[i] ?? 0);
  if ((what & OPEN) === 0 || i + 1 >= to) return false;
  const spacedBefore = (flags & SPACED) !== 0 || opensBefore(tokens, i);
  return spacedBefore && ((tokens.flags[i + 1] ?? 0) & (SPACED | WORD)) === WORD;
}

/** The mark that closes a single quotation: one before a space, best after punctuation; a plural's apostrophe only when nothing else. */
function singleClose(tokens: Tokens, open: number, limit: number): number {
  let fallback = -1;
  let depth = 0;
  for (let i = open + 1; i < limit; i++) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & WORD) !== 0) continue;
    const what = singleRole(tokens.code[i] ?? 0);
    if (what === 0) continue;
    const spacedAfter =
      i + 1 >= limit ||
      ((tokens.flags[i + 1] ?? 0) & SPACED) !== 0 ||
      ((tokens.flags[i + 1] ?? 0) & WORD) === 0;
    if ((flags & SPACED) !== 0) {
      // A second opening mark: what was open before it was an apostrophe.
      if (what === OPEN || !spacedAfter) depth++;
      if (depth > 1) return fallback;
      continue;
    }
    if ((what & CLOSE) === 0 || !spacedAfter) continue;
    const previous = tokens.flags[i - 1] ?? 0;
    const afterWord = (previous & WORD) !== 0;
    const endsInS = afterWord && (tokens.text.charCodeAt((tokens.end[i - 1] ?? 1) - 1) | 0x20) === 0x73;
    if (!endsInS) return i;
    const followedByWord = i + 1 < limit && ((tokens.flags[i + 1] ?? 0) & (WORD | CAPITAL)) !== 0;
    if (!followedByWord) return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}
