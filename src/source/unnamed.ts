import { affiliationWords } from "../language";
import { CAPITAL, NUMBER, WORD, wordSet } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import type { Phrase } from "./phrase";
import { hasProximity, proximityOf } from "./proximity";
import * as words from "./words";

const AFFILIATION = /* @__PURE__ */ wordSet(affiliationWords);

/** What a noun phrase tells of people it does not name. */
export interface Description {
  role: string | undefined;
  affiliation: string | undefined;
  former: boolean;
  proximity: string | undefined;
}

/** Reads `a former White House official familiar with the talks`. */
export function describe(page: Page, phrase: Phrase, to: number): Description {
  const { head, from } = phrase;
  const former = hasFormer(page, from, head < 0 ? phrase.to : head + 1);
  const role = head < 0 ? undefined : singular(page.lower(head), page.text(head, head + 1), phrase.plural);
  return {
    role,
    affiliation: affiliationOf(page, phrase, to),
    former,
    proximity: proximityOf(page, phrase, to),
  };
}

/** `Brill’s former strategist`: an owner, and no more of theirs. */
export function wasOwned(page: Page, { ownerFrom, from, head }: Phrase): boolean {
  return ownerFrom >= 0 && hasFormer(page, from, head);
}

export function hasFormer(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (page.hash(i) === words.FORMER || isEx(page, i)) return true;
  }
  return false;
}

/** `officials` is many of `official`. */
function singular(lower: string, text: string, plural: boolean): string {
  if (!plural) return text;
  if (lower === "people") return "person";
  if (lower === "children") return "child";
  if (lower.endsWith("men")) return `${text.slice(0, -3)}man`;
  if (lower.endsWith("wives")) return `${text.slice(0, -3)}fe`;
  if (lower.endsWith("ies")) return `${text.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(lower)) return text.slice(0, -2);
  if (lower.endsWith("s-in-law")) return text.replace("s-", "-");
  return lower.endsWith("s") ? text.slice(0, -1) : text;
}

/** The body or boss: the words before the noun, the owner, or what follows `of`, `for`, `at`, `to`. */
function affiliationOf(page: Page, phrase: Phrase, to: number): string | undefined {
  const { head } = phrase;
  if (head < 0) return undefined;
  if (phrase.ownerTo > phrase.ownerFrom) return page.text(phrase.ownerFrom, phrase.ownerTo);
  let from = phrase.from;
  while (from < head && isRank(page, from)) from++;
  // Rank may stand between: 'White House senior officials'.
  let end = head;
  while (end > from && isRank(page, end - 1)) end--;
  // 'a crane driver' belongs to no crane, 'medics and officials' to no medics.
  if (end > from) return tellsBody(page, phrase, from, end) ? page.text(from, end) : undefined;
  const at = phrase.to;
  if (at + 1 >= to || !AFFILIATION.has(page.hash(at))) return undefined;
  if (hasProximity(page, phrase, to)) return undefined;
  let start = at + 1;
  if (page.hash(start) === words.THE) start++;
  const bits = page.bits(start);
  if ((bits & word.POSSESSIVE_WORD) !== 0) return undefined;
  let stop = start;
  for (; stop < to; stop++) {
    const kind = page.tokens.flags[stop] ?? 0;
    if ((kind & WORD) === 0 && page.tokens.code[stop] !== 0x27 && page.tokens.code[stop] !== 0x2019) break;
    const stopBits = page.bits(stop);
    if (stop > start && (stopBits & (word.RELATIVE | word.AUXILIARY | word.SUBORDINATOR)) !== 0) break;
    if (stop > start && (page.bits(stop) & word.KNOWING) !== 0) break;
    if (
      (stopBits & word.PREPOSITION) !== 0 &&
      stop > start &&
      page.hash(stop) !== words.OF &&
      page.hash(stop) !== words.FOR
    )
      break;
  }
  if (page.hash(at) === words.IN || page.hash(at) === words.ON) {
    // A place tells where, not to whom they belong, unless it is one with a name.
    if (((page.tokens.flags[start] ?? 0) & CAPITAL) === 0 && page.hash(at) === words.IN) return undefined;
  }
  return stop > start ? page.text(start, stop) : undefined;
}

/** Words before an insider's noun that can be a body: no participle and no `and` among them. */
function tellsBody(page: Page, { bits }: Phrase, from: number, to: number): boolean {
  if ((bits & word.INSIDER) === 0) return false;
  for (let i = from; i < to; i++)
    if ((page.bits(i) & word.COORDINATOR) !== 0 || /(?:ing|fourth|fifth|sixth)$/.test(page.lower(i)))
      return false;
  return true;
}

function isRank(page: Page, i: number): boolean {
  const bits = page.bits(i);
  if ((bits & (word.RANK | word.QUANTITY)) !== 0) return true;
  if (((page.tokens.flags[i] ?? 0) & NUMBER) !== 0) return true;
  return isEx(page, i) || page.lower(i).endsWith("-year-old");
}

/** `ex-officials` */
function isEx(page: Page, i: number): boolean {
  const at = page.tokens.start[i] ?? 0;
  return page.tokens.text.startsWith("ex-", at) || page.tokens.text.startsWith("Ex-", at);
}
