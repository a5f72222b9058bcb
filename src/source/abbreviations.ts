import { ALL_CAPS, CAPITAL, WORD } from "../text";
import { readName } from "./name-kind";
import type { Page } from "./page";
import * as words from "./words";

/** Tokens of a body's name behind its first run at most: `National Institute of Harbors and Rivers`. */
const LONGEST = 12;

/** Letters at least that stand for a name without being told so in brackets. */
const UNTOLD = 3;

/**
 * The names that letters stand for in a story, by the letters: told in brackets (`Commission on Elections (Comelec)`), or those with
 * which the words of a body's name begin (`National Union of Sailors`, `NUS`).
 */
export function namesByLetters(page: Page): ReadonlyMap<string, string> {
  const { names, tokens } = page;
  const told = new Map<string, string>();
  const untold = new Map<string, string>();
  for (let r = 0; r < names.count; r++) {
    const from = names.from[r] ?? 0;
    const run = names.to[r] ?? 0;
    const to = bodyEnd(page, run, tokens.count);
    const isTold = tokens.code[to] === OPEN && tokens.code[to + 2] === CLOSE && isLetters(page, to + 1);
    if (isTold) {
      const letters = page.text(to + 1, to + 2);
      if (!told.has(letters)) told.set(letters, page.text(lettersStart(page, letters, to) ?? from, to));
    } else if (to > from + 1 && readName(page, from, run).kind === "organization") {
      const letters = initials(page, from, to);
      if (letters.length >= UNTOLD && !untold.has(letters)) untold.set(letters, page.text(from, to));
    }
  }
  return new Map([...untold, ...told]);
}

/** Where a body's name ends, with what belongs to it behind its first run: `Department` `of Harbors`, `Commission` `on Elections`. */
export function bodyEnd(page: Page, to: number, limit: number): number {
  const { flags } = page.tokens;
  let end = to;
  while (end + 1 < limit && isJoint(page.hash(end)) && end - to < LONGEST) {
    let next = end + 1;
    // 'Campaign for the Coast', 'Committee for a Better Budget'
    const isFor = page.hash(end) === words.FOR;
    if (page.hash(next) === words.THE || (isFor && page.hash(next) === words.A)) next++;
    // 'Commission on Elections'; not 'Commission on Friday'.
    if (page.hash(end) === words.ON && (end > to || !page.isInName(next))) break;
    if (next >= limit || ((flags[next] ?? 0) & CAPITAL) === 0) break;
    while (next < limit && ((flags[next] ?? 0) & CAPITAL) !== 0) next++;
    end = next;
  }
  return end;
}

function isJoint(hash: number): boolean {
  return hash === words.OF || hash === words.FOR || hash === words.AND || hash === words.ON;
}

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** `JLP`, `Comelec`: one word with a capital, no party and state (`D-Ohio`). */
function isLetters({ tokens }: Page, i: number): boolean {
  const size = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
  const isWord = ((tokens.flags[i] ?? 0) & (WORD | CAPITAL)) === (WORD | CAPITAL);
  return isWord && size > 1 && tokens.text.charCodeAt((tokens.start[i] ?? 0) + 1) !== HYPHEN;
}

const HYPHEN = 0x2d;

/** Back from `to`: the first of the words that begin with these letters, small words between them; undefined where they do not. */
function lettersStart(page: Page, letters: string, to: number): number | undefined {
  let left = letters.length;
  for (let i = to - 1; i >= 0 && i > to - LONGEST && left > 0; i--) {
    const flags = page.tokens.flags[i] ?? 0;
    if (page.tokens.code[i] === COMMA) continue;
    if ((flags & WORD) === 0) return undefined;
    if ((flags & CAPITAL) === 0) continue;
    if (page.text(i, i + 1).charAt(0) !== letters.charAt(left - 1)) return undefined;
    if (--left === 0) return i;
  }
  return undefined;
}

function initials(page: Page, from: number, to: number): string {
  let letters = "";
  for (let i = from; i < to; i++) {
    const flags = page.tokens.flags[i] ?? 0;
    if ((flags & CAPITAL) !== 0 && ((flags & ALL_CAPS) === 0 || page.text(i, i + 1).length < 2))
      letters += page.text(i, i + 1).charAt(0);
  }
  return letters;
}
