import { quantities } from "../language";
import type { SourceCount } from "../model";
import { CAPITAL, CLITIC, DOTTED, hashWord, NUMBER, WORD } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import * as words from "./words";

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

interface Opening {
  determiner: Determiner;
  owned: boolean;
  count: SourceCount | undefined;
  collective: boolean;
  /** The first token behind determiners and numbers. */
  next: number;
}

/** Reads the noun phrase that starts at `start`, looking no further than `end`. */
export function readPhrase(page: Page, start: number, end: number): Phrase {
  const opening: Opening = {
    determiner: "none",
    owned: false,
    count: undefined,
    collective: false,
    next: start,
  };
  readOpening(page, start, end, opening);
  let core = readCore(page, opening.next, end);
  // 'A wide array of artists', 'a group of doctors': the phrase proper starts behind `of`.
  const { head, to } = core;
  const isOfMany =
    !opening.collective &&
    head >= 0 &&
    head === to - 1 &&
    to + 1 < end &&
    page.hash(to) === words.OF &&
    (core.bits & word.COLLECTIVE) !== 0 &&
    core.ownerTo < 0;
  if (isOfMany) {
    const amount = amountOf(page, head);
    if (amount !== undefined) opening.count = countOf(amount[0], amount[1], page.text(start, to));
    opening.collective = true;
    opening.determiner = "none";
    opening.next = to + 1;
    readOpening(page, to + 1, end, opening);
    core = readCore(page, opening.next, end);
  }
  const { determiner, owned, collective } = opening;
  const count = opening.count ?? (determiner === "indefinite" ? { min: 1, max: 1 } : undefined);
  return {
    determiner,
    owned,
    count,
    from: core.from,
    head: core.head,
    bits: core.bits,
    to: core.to,
    ownerFrom: core.ownerFrom,
    ownerTo: core.ownerTo,
    collective,
    mixed: core.mixed,
    // 'those close to him'
    plural: (core.bits & word.PLURAL) !== 0 || (core.head < 0 && page.hash(start) === words.THOSE),
  };
}

/** Determiners, numbers and `one of the`, up to the first modifier or noun. */
function readOpening(page: Page, start: number, end: number, opening: Opening): void {
  let isOpen = false;
  let isOneOf = false;
  let i = start;
  for (; i < end; i++) {
    const bits = page.bits(i);
    if (((page.tokens.flags[i] ?? 0) & WORD) === 0) {
      if (i > start) break;
      continue;
    }
    const text = page.hash(i);
    const amount = amountOf(page, i);
    const isPartOf = page.hash(i + 1) === words.OF;
    if (text === words.ANOTHER || text === words.THIRD || text === words.SECOND || text === words.SEPARATE) {
      opening.determiner = "another";
      opening.count ??= { min: 1, max: 1 };
    } else if (text === words.A || text === words.AN) {
      if (opening.determiner !== "another") opening.determiner = "indefinite";
    } else if ((bits & word.POSSESSIVE_WORD) !== 0) {
      opening.determiner = "definite";
      opening.owned = true;
    } else if (text === words.LEAST || (text === words.THAN && i > start)) isOpen = true;
    // 'the other aide' is none met before, however definite; 'the other said' is one.
    else if (text === words.OTHER) {
      opening.determiner = "another";
      if (i + 1 === end && i > start) opening.count ??= { min: 1, max: 1 };
    } else if (text === words.DIFFERENT && opening.count !== undefined) continue;
    else if (amount !== undefined) {
      // 'one of two witnesses' is one.
      if (!isOneOf) readAmount(page, i, amount, isOpen, opening);
      if (isPartOf) {
        isOneOf ||= text === words.ONE;
        if (text !== words.ONE) opening.collective = true;
        else if (opening.determiner !== "another") opening.determiner = "indefinite";
      }
    } else if ((bits & word.DETERMINER) !== 0 || text === words.THAT) {
      if (isDefinite(text) && opening.determiner !== "another") opening.determiner = "definite";
    } else if ((bits & (word.COORDINATOR | word.ADVERB)) !== 0 && i < start + 3) continue;
    else if (text === words.AT && page.hash(i + 1) === words.LEAST) continue;
    // 'Nearly a dozen'
    else if (i === start && amountOf(page, i + 1) !== undefined) continue;
    else break;
    if (isPartOf && amount !== undefined) i++;
  }
  opening.next = i;
}

function isDefinite(text: number): boolean {
  return (
    text === words.THE ||
    text === words.THIS ||
    text === words.THAT ||
    text === words.THESE ||
    text === words.THOSE
  );
}

/** `three`, `more than 10`, `at least one`, `a few`. */
function readAmount(
  page: Page,
  i: number,
  [least, most]: readonly [min: number, max?: number],
  isOpen: boolean,
  opening: Opening,
): void {
  const from = page.hash(i) === words.DOZEN ? factorOf(page, i) : i;
  const times = from === i ? 1 : page.hash(from) === words.HALF ? 0.5 : (amountOf(page, from)?.[0] ?? 1);
  const isFew = page.hash(i) === words.FEW;
  const min = isFew ? 3 : least * times + (isOpen && page.hash(i - 1) === words.THAN ? 1 : 0);
  opening.count = countOf(min, isOpen ? undefined : most, page.text(from, i + 1));
  if (opening.determiner === "none" && opening.count.max === 1) opening.determiner = "indefinite";
}

/** Where the number begins that a dozen is taken times: `half a dozen`, `two dozen`. */
function factorOf(page: Page, dozen: number): number {
  if (page.hash(dozen - 1) === words.A && page.hash(dozen - 2) === words.HALF) return dozen - 2;
  return amountOf(page, dozen - 1) !== undefined && page.hash(dozen - 1) !== words.A ? dozen - 1 : dozen;
}

function countOf(min: number, max: number | undefined, raw: string): SourceCount {
  return max === undefined ? { min, raw } : { min, max, raw };
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
      if (page.hash(i) === words.S_CLITIC && i + 1 < end) {
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
      break;
    }
    if (head >= 0 && !capital && ((bits & word.DETERMINER) !== 0 || isVerbForm(page, i))) break;
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
  return page.isInName(i) && (page.isInName(i - 1) || page.isInName(i + 1));
}

/** `surveyed`, `representing` behind a noun: a clause begins. */
function isVerbForm(page: Page, i: number): boolean {
  const { text, start, end } = page.tokens;
  const to = end[i] ?? 0;
  if (to - (start[i] ?? 0) < 5 || (page.bits(i) & word.NOUN) !== 0) return false;
  const last = text.charCodeAt(to - 1);
  if (last === 0x67) return text.startsWith("in", to - 3);
  return last === 0x64 && text.charCodeAt(to - 2) === 0x65 && !page.text(i, i + 1).includes("-");
}

let amounts: ReadonlyMap<number, readonly [min: number, max?: number]> | undefined;

/** How many a number or a word of number tells. */
function amountOf(page: Page, i: number): readonly [min: number, max?: number] | undefined {
  if (((page.tokens.flags[i] ?? 0) & NUMBER) !== 0) {
    const digits = page.text(i, i + 1).replaceAll(",", "");
    const number = Number(digits);
    return number > 0 && number < 1e9 && Number.isInteger(number) ? [number, number] : undefined;
  }
  if ((page.bits(i) & word.QUANTITY) === 0) return undefined;
  amounts ??= new Map(Object.entries(quantities).map(([text, amount]) => [hashWord(text), amount]));
  return amounts.get(page.hash(i));
}
