import { quantities } from "../language";
import type { SourceCount } from "../model";
import { CAPITAL, CLITIC, DOTTED, NUMBER, WORD } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";

/** How a noun phrase begins: `the aide`, `an aide`, `another aide`, `aides`. */
export type Determiner = "definite" | "indefinite" | "another" | "none";

/** A noun phrase as far as it tells who speaks: `one of Mr. Brill’s former aides who left last year`. */
export interface Phrase {
  readonly determiner: Determiner;
  /** `his`, `her`, `their` stands first. */
  readonly owned: boolean;
  readonly count: SourceCount | undefined;
  /** Behind determiners and numbers, or behind `of` in `one of the aides`. */
  readonly from: number;
  /** The noun that the phrase is about (`aides`), or -1. */
  readonly head: number;
  /** What is known of the head; 0 without one. */
  readonly bits: number;
  /** The end of the core: a comma, a preposition, a relative clause, a verb. */
  readonly to: number;
  /** The owner before `'s`, half-open, when there is one. */
  readonly ownerFrom: number;
  readonly ownerTo: number;
  /** Words of a number before `of`: `a group of farmers`, `many of the aides`. */
  readonly collective: boolean;
  /** Insiders beside others: `leaders and diplomats`. */
  readonly mixed: boolean;

  readonly plural: boolean;
}

const QUANTITIES = /* @__PURE__ */ new Map(Object.entries(quantities));

/** Reads the noun phrase that starts at `start`, looking no further than `end`. */
export function readPhrase(page: Page, start: number, end: number): Phrase {
  const { tokens } = page;
  let determiner: Determiner = "none";
  let owned = false;
  let count: SourceCount | undefined;
  let collective = false;
  let atLeast = false;
  let i = start;
  /** `of` behind a number or a word for many: the phrase proper starts after it. */
  let again = true;
  let core: Core = { to: start, head: -1, bits: 0, ownerFrom: -1, ownerTo: -1, from: start, mixed: false };
  while (again) {
    again = false;
    for (; i < end; i++) {
      const bits = page.bits(i);
      const kind = tokens.flags[i] ?? 0;
      if ((kind & WORD) === 0) {
        if (i > start) break;
        continue;
      }
      const text = page.lower(i);
      const amount = amountOf(page, i, text);
      if (text === "another" || text === "third" || text === "second" || text === "separate") {
        if (determiner !== "definite" || text === "second" || text === "third") determiner = "another";
        count ??= { min: 1, max: 1 };
      } else if (text === "one" && page.lower(i + 1) === "of") {
        determiner = determiner === "another" ? "another" : "indefinite";
        count = { min: 1, max: 1, raw: page.text(i, i + 1) };
      } else if (text === "a" || text === "an")
        determiner = determiner === "another" ? "another" : "indefinite";
      else if ((bits & word.POSSESSIVE_WORD) !== 0) {
        determiner = "definite";
        owned = true;
      } else if (text === "least" || (text === "than" && i > start)) atLeast = true;
      else if (text === "other" && determiner === "none") determiner = "another";
      else if (amount !== undefined) {
        const min =
          text === "few" && count?.max === 1
            ? 3
            : amount[0] + (atLeast && page.lower(i - 1) === "than" ? 1 : 0);
        const max = atLeast ? undefined : amount[1];
        count = { min, ...(max === undefined ? {} : { max }), raw: page.text(i, i + 1) };
        if (determiner === "none" && min === 1 && max === 1) determiner = "indefinite";
      } else if ((bits & word.DETERMINER) !== 0 || text === "that") {
        if (text === "the" || text === "this" || text === "that" || text === "these" || text === "those") {
          if (determiner !== "another") determiner = "definite";
        } else if (text === "some") count = { min: 2, raw: page.text(i, i + 1) };
      } else if ((bits & (word.COORDINATOR | word.ADVERB)) !== 0 && i < start + 3) continue;
      else if (text === "at" && page.lower(i + 1) === "least") continue;
      else break;
      if (page.lower(i + 1) === "of" && (amount !== undefined || text === "one" || text === "some")) {
        collective = collective || (count?.max !== 1 && (amount?.[1] ?? 9) > 1);
        i++;
      }
    }
    core = readCore(page, i, end);
    // A wide array of artists, a group of doctors.
    const manyOf =
      core.head >= 0 && core.head === core.to - 1 && page.lower(core.to) === "of" && core.to + 1 < end;
    if (manyOf && (core.bits & word.COLLECTIVE) !== 0 && core.ownerTo < 0 && !collective) {
      const amount = amountOf(page, core.head, page.lower(core.head));
      if (amount !== undefined) {
        const max = amount[1];
        count = { min: amount[0], ...(max === undefined ? {} : { max }), raw: page.text(start, core.to) };
      }
      collective = true;
      determiner = "none";
      i = core.to + 1;
      again = true;
    }
  }
  const plural = (core.bits & word.PLURAL) !== 0;
  if (count === undefined && determiner === "indefinite") count = { min: 1, max: 1 };
  return { ...core, determiner, owned, count, collective, plural };
}

interface Core {
  readonly from: number;
  readonly head: number;
  readonly bits: number;
  readonly to: number;
  readonly ownerFrom: number;
  readonly ownerTo: number;
  readonly mixed: boolean;
}

/** From the first modifier to the end of the core; the head is the last noun known in it. */
function readCore(page: Page, start: number, end: number): Core {
  const { tokens } = page;
  let head = -1;
  let headBits = 0;
  let ownerFrom = -1;
  let ownerTo = -1;
  let mixed = false;
  let from = start;
  let i = start;
  for (; i < end; i++) {
    const kind = tokens.flags[i] ?? 0;
    if ((kind & WORD) === 0) {
      const mark = tokens.code[i] ?? 0;
      // A plural owner: the aides’ lawyer.
      if (
        (mark === 0x27 || mark === 0x2019) &&
        i > start &&
        tokens.start[i] === tokens.end[i - 1] &&
        i + 1 < end
      ) {
        ownerFrom = start;
        ownerTo = i;
        head = -1;
        headBits = 0;
        from = i + 1;
        continue;
      }
      if (mark === 0x2f || mark === 0x26) continue;
      break;
    }
    if ((kind & CLITIC) !== 0) {
      if (page.lower(i).endsWith("s") && i + 1 < end) {
        ownerFrom = start;
        ownerTo = i;
        head = -1;
        headBits = 0;
        from = i + 1;
        continue;
      }
      break;
    }
    const capital = (kind & CAPITAL) !== 0;
    const bits = page.bits(i);
    if ((bits & word.PHRASE_END) !== 0 && !(capital && (kind & DOTTED) !== 0)) {
      // 'first lady', 'Attorney General for': a capital preposition inside a title is rare, a small one ends the core.
      if (i === start && (bits & word.PREPOSITION) === 0) continue;
      break;
    }
    if (head >= 0 && !capital && isVerbForm(page, i)) break;
    if ((bits & word.NOUN) !== 0 && (kind & NUMBER) === 0 && !isGivenName(page, i, bits)) {
      // 'Federal and state officials' joins adjectives, 'leaders and diplomats' two nouns.
      mixed =
        head >= 0 &&
        (page.bits(head + 1) & word.COORDINATOR) !== 0 &&
        (headBits & (word.PUBLIC | word.OFFICE | word.COLLECTIVE)) !== 0;
      head = i;
      headBits = bits;
    }
  }
  return { from, head, bits: headBits, to: i, ownerFrom, ownerTo, mixed };
}

/** `Grant`, `Mark`: a noun with a capital inside a person's name is none. */
function isGivenName(page: Page, i: number, bits: number): boolean {
  if (((page.tokens.flags[i] ?? 0) & CAPITAL) === 0) return false;
  if ((bits & (word.INSIDER | word.OFFICE | word.PUBLIC)) !== 0 && (bits & word.GIVEN) === 0) return false;
  return page.isInName(i);
}

/** `surveyed`, `representing` behind a noun: a clause begins. */
function isVerbForm(page: Page, i: number): boolean {
  const text = page.lower(i);
  if (text.length < 5) return false;
  if ((page.bits(i) & word.NOUN) !== 0) return false;
  if (text.endsWith("ing")) return true;
  return text.endsWith("ed") && !text.includes("-");
}

function amountOf(page: Page, i: number, text: string): readonly [min: number, max?: number] | undefined {
  if (((page.tokens.flags[i] ?? 0) & NUMBER) !== 0) {
    const number = Number.parseInt(text.replace(/,/g, ""), 10);
    return Number.isFinite(number) && number > 0 && number < 1e9 && !/[^0-9,]/.test(text)
      ? [number, number]
      : undefined;
  }
  if ((page.bits(i) & word.QUANTITY) === 0) return undefined;
  return QUANTITIES.get(text);
}
