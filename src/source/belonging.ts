import { ALL_CAPS, DOTTED } from "../text";
import * as word from "./lexicon";
import { readName } from "./name-kind";
import type { Page } from "./page";
import { runAt, type Stretch } from "./runs";
import * as words from "./words";

/** The body that a name is told to belong to: `Brill Capital’s Ann Hart`, `Ann Hart of Brill Capital`, `Ann Hart, of Marl Police,`. */
export function bodyOf(page: Page, runFrom: number, nameTo: number): Stretch | undefined {
  if (page.hash(runFrom - 1) === words.S_CLITIC) return bodyAt(page, runFrom - 2);
  const joint = page.tokens.code[nameTo] === COMMA ? nameTo + 1 : nameTo;
  const hash = page.hash(joint);
  if (hash !== words.OF && hash !== words.FROM && hash !== words.AT) return undefined;
  const start = page.hash(joint + 1) === words.THE ? joint + 2 : joint + 1;
  return bodyAt(page, start);
}

const COMMA = 0x2c;

/** `the union’s secretary`, `the NDP’s critic`: the body that owns the role which begins at a token. */
export function bodyThatOwns(page: Page, from: number): Stretch | undefined {
  if (page.hash(from - 1) !== words.S_CLITIC) return undefined;
  const named = bodyAt(page, from - 2);
  if (named !== undefined) return named;
  const owner = page.bits(from - 2);
  const isBody = (owner & (word.ORGANIZATION | word.COLLECTIVE)) !== 0 && (owner & word.PEOPLE) === 0;
  return isBody ? { from: from - 2, to: from - 1 } : undefined;
}

/** `Lumen spokesperson`, `Brill campaign manager`: where the body ends that stands before an office, or -1. */
export function bodyBeforeRole(page: Page, from: number, head: number): number {
  const run = runAt(page, from);
  // 'DA MP Ann Brill': letters before an office in the same run.
  if (run && from < head && run.to > head && isLetters(page, from)) return from + 1;
  if (run?.from !== from || run.to > head || !mayBeBody(page, run)) return -1;
  let to = run.to;
  while (to < head && (page.bits(to) & word.ORGANIZATION) !== 0) to++;
  return to;
}

/** The body whose name holds a token. */
function bodyAt(page: Page, token: number): Stretch | undefined {
  const run = runAt(page, token);
  return run && readName(page, run.from, run.to).kind === "organization" ? run : undefined;
}

/**
 * A name that no person, place or nation bears, nor a title, nor an adjective that opens a sentence: not `Ohio governor`, `British envoy`,
 * `Chief medical officer`, `Political analyst`.
 */
function mayBeBody(page: Page, { from, to }: Stretch): boolean {
  if (readName(page, from, to).kind === "organization") return true;
  const other = word.PLACE | word.DEMONYM | word.GIVEN | word.NOUN | word.TITLE | word.RANK | word.HONORIFIC;
  return to === from + 1 && (page.bits(from) & other) === 0 && !/al$|ic$/.test(page.lower(from));
}

/** Letters that stand for a body: not `MP`, not `US`. */
export function isLetters(page: Page, i: number): boolean {
  const other = word.PLACE | word.DEMONYM | word.TITLE | word.PEOPLE | word.HONORIFIC | word.RANK;
  const isShort = (page.tokens.end[i] ?? 0) - (page.tokens.start[i] ?? 0) <= 6;
  return (
    isShort &&
    ((page.tokens.flags[i] ?? 0) & (ALL_CAPS | DOTTED)) === ALL_CAPS &&
    (page.bits(i) & other) === 0
  );
}
