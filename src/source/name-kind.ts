import { ALL_CAPS, DOTTED, hashWord, isInitial, isNameSuffix, WORD } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import * as words from "./words";

/** What a run of capitals names. */
export type NameKind = "person" | "organization" | "place" | "role" | "unknown";

export interface ReadName {
  readonly kind: NameKind;
  /** The first token of the name itself, behind titles. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** A title stands before it, in the run or in small letters. */
  readonly titled: boolean;
  /** Nothing but its shape tells that it is a person. */
  readonly weak: boolean;
}

const ROLE = word.INSIDER | word.OFFICE | word.PUBLIC | word.KIN;

/** Reads one run of capitals, `from` to `to`: `Harbor Minister Ann Brill` is a person named from `Ann`. */
export function readName(page: Page, from: number, to: number): ReadName {
  const { tokens } = page;
  const named = (kind: NameKind, nameFrom: number, titled: boolean, weak = false): ReadName => ({
    kind,
    nameFrom,
    nameTo: to,
    titled,
    weak,
  });
  const last = lastWord(page, from, to);
  const lastBits = page.bits(last);
  const firstBits = page.bits(from);
  const given = (firstBits & word.GIVEN) !== 0;
  const length = last + 1 - from;
  const titleEnd = endOfTitle(page, from, last);
  const beforeBits = from > 0 ? page.bits(from - 1) : 0;
  const titledBefore = (beforeBits & (ROLE | word.HONORIFIC)) !== 0 && (beforeBits & word.PLURAL) === 0;
  const titled = titleEnd > from || titledBefore;
  const firmGiven = given && length <= 3 && (lastBits & word.ORGANIZATION) === 0;
  if (
    (lastBits & (word.ORGANIZATION_WORD | word.ORGANIZATION)) !== 0 &&
    !firmGiven &&
    !(titleEnd === last && last === from + 1 && (firstBits & word.HONORIFIC) !== 0)
  )
    return named("organization", from, false);
  if ((lastBits & ROLE) !== 0 && !given && (length === 1 || !isInitial(tokens, last - 1))) {
    const surname = titleEnd === last && (page.bits(last - 1) & word.HONORIFIC) !== 0;
    if (!surname) return named("role", from, false);
  }
  if (length === 1) {
    if (titled) return named("person", titleEnd, true);
    if ((lastBits & word.KNOWN_ORGANIZATION) !== 0) return named("organization", from, false);
    if ((lastBits & (word.PLACE | word.DEMONYM)) !== 0) return named("place", from, false);
    const kind = tokens.flags[last] ?? 0;
    const size = (tokens.end[last] ?? 0) - (tokens.start[last] ?? 0);
    if ((kind & ALL_CAPS) !== 0 && size <= 6) return named("organization", from, false);
    return named("unknown", from, false, true);
  }
  const behindLetters = nameBehindLetters(page, from, last);
  if (behindLetters > from) return named("person", behindLetters, true);
  const behindOffice = nameBehindOffice(page, from, last);
  if (behindOffice > from) return named("person", behindOffice, true);
  // 'Public Prosecutions'
  if (!given && /[st]ions?$/.test(page.lower(last))) return named("organization", from, false);
  if (titleEnd > from) {
    // 'State Department' was caught above; 'First Energy' names no office's holder.
    const rest = page.bits(titleEnd);
    if ((rest & word.PLACE) === 0 || last > titleEnd || (page.bits(titleEnd - 1) & ROLE) !== 0)
      return named("person", titleEnd, true);
  }
  if (every(page, from, to, word.PLACE | word.DEMONYM | word.MODIFIER)) {
    return named(
      (lastBits & word.PLACE) !== 0 || (firstBits & word.PLACE) !== 0 ? "place" : "organization",
      from,
      false,
    );
  }
  if (given || titledBefore || hasInitial(page, from, to) || hasHyphenedGiven(page, from, to))
    return named("person", from, titledBefore);
  // 'Chipmaker Brill': a noun with its sentence's capital.
  const opens = page.heads[page.sentenceOf[from] ?? 0] === from;
  if (opens && (firstBits & (word.ORGANIZATION | word.PEOPLE | word.TITLE)) === word.ORGANIZATION)
    return named("organization", from, false);
  if ((firstBits & (word.MODIFIER | word.ORGANIZATION_WORD | word.DEMONYM)) !== 0)
    return named("organization", from, false);
  if (some(page, from, to, word.KNOWN_ORGANIZATION)) return named("organization", from, false);
  if (from > 0 && page.hash(from - 1) === words.THE) return named("organization", from, false);
  return named(page.isCompany(from, to) ? "organization" : "person", from, false, true);
}

/** `DPP Ann Brill`: letters for an office, then a given name. */
function nameBehindLetters(page: Page, from: number, last: number): number {
  const { tokens } = page;
  const size = (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0);
  const isCaps = ((tokens.flags[from] ?? 0) & (ALL_CAPS | DOTTED)) === ALL_CAPS && size > 2;
  return isCaps && last > from + 1 && (page.bits(from + 1) & word.GIVEN) !== 0 ? from + 1 : from;
}

/**
 * `Minister for Health Ann Brill`, `Director of Services Ann Brill`: behind an office and its field the name is the last two words, or
 * begins with a given name.
 */
function nameBehindOffice(page: Page, from: number, last: number): number {
  const joint = page.hash(from - 1);
  const joins = joint === words.FOR || joint === words.OF;
  if (!joins || last < from + 2 || (page.bits(from - 2) & (word.OFFICE | word.TITLE)) === 0) return from;
  for (let i = from + 1; i < last; i++) if ((page.bits(i) & word.GIVEN) !== 0) return i;
  const isField = page.hash(from - 2) === MINISTER || (page.bits(from) & word.PLURAL) !== 0;
  return isField ? last - 1 : from;
}

const MINISTER = /* @__PURE__ */ hashWord("minister");

/** The token of a run that is its last word, `Jr.` not counted. */
export function lastWord(page: Page, from: number, to: number): number {
  let last = to - 1;
  while (last > from && (isNameSuffix(page.tokens, last) || ((page.tokens.flags[last] ?? 0) & WORD) === 0))
    last--;
  return last;
}

/** Behind the last title word before the last word of the run; `from` without one. */
function endOfTitle(page: Page, from: number, last: number): number {
  for (let i = last - 1; i >= from; i--) {
    const bits = page.bits(i);
    if ((bits & word.HONORIFIC) !== 0) return i + 1;
    if ((bits & (ROLE | word.TITLE)) === 0 || isInitial(page.tokens, i)) continue;
    // Dean Brill, Grant Brill: a given name that is an office too.
    if (i === from && (bits & word.GIVEN) !== 0 && last === i + 1) continue;
    return i + 1;
  }
  return from;
}

function every(page: Page, from: number, to: number, flag: number): boolean {
  for (let i = from; i < to; i++) if ((page.bits(i) & flag) === 0) return false;
  return true;
}

function some(page: Page, from: number, to: number, flag: number): boolean {
  for (let i = from; i < to; i++) if ((page.bits(i) & flag) !== 0) return true;
  return false;
}

function hasInitial(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isInitial(page.tokens, i)) return true;
  return false;
}

/** `Hae-jin`: a capital, a hyphen, a small syllable. */
function hasHyphenedGiven(page: Page, from: number, to: number): boolean {
  // bounded: a word with a hyphen
  for (let i = from; i < to; i++) if (/^[A-Z][a-z]*-[a-z]{2,9}$/.test(page.text(i, i + 1))) return true;
  return false;
}
