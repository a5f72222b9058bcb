import { CAPITAL, CLITIC, DOTTED, NUMBER, WORD } from "../text";
import * as word from "./lexicon";
import type { ReadName } from "./name-kind";
import type { Page } from "./page";
import type { Sex } from "./people";
import { readPhrase } from "./phrase";
import { runAt } from "./runs";
import * as words from "./words";

/** What the story tells of a person beside the name: a title before it, an appositive behind it. */
export interface Attribute {
  /** Tokens, half-open, determiners left out: `professor of harbor law at Brill College`. */
  readonly from: number;
  readonly to: number;
  /** The noun: `professor`. */
  readonly head: number;
  readonly sex: Sex;
}

const TITLE_PART =
  word.INSIDER |
  word.OFFICE |
  word.PUBLIC |
  word.KIN |
  word.ORGANIZATION |
  word.COLLECTIVE |
  word.DOCUMENT |
  word.RANK |
  word.TITLE |
  word.QUANTITY;
const ROLE = word.INSIDER | word.OFFICE | word.PUBLIC | word.KIN;

/** The titles and appositives of a name whose run starts at `runFrom`. */
export function attributesOf(page: Page, runFrom: number, read: ReadName): Attribute[] {
  const found: Attribute[] = [];
  const before = titleBefore(page, runFrom, read.nameFrom, read.nameTo);
  if (before !== undefined) found.push(before);
  const behind = appositive(page, read.nameTo);
  if (behind !== undefined) found.push(behind);
  return found;
}

/** `Ukrainian Defense Minister`, `the bank's chief spokeswoman`, `Secretary of State` before a name. */
function titleBefore(page: Page, runFrom: number, nameFrom: number, runTo: number): Attribute | undefined {
  const { tokens } = page;
  let from = nameFrom;
  let head = -1;
  // An appositive the other way round: 'another critic, Ann Brill'.
  const first = page.heads[page.sentenceOf[runFrom] ?? 0] ?? 0;
  // 'Minister for Health Ann Brill'
  const joint = page.hash(runFrom - 1);
  const isField = nameFrom > runFrom && (joint === words.FOR || joint === words.OF);
  if (isField && runFrom - 2 >= first && (page.bits(runFrom - 2) & word.OFFICE) !== 0)
    return roleTo(page, runFrom - 2, nameFrom);
  const comma = runFrom > first && tokens.code[runFrom - 1] === 0x2c && isAddress(page, runFrom, nameFrom);
  let at = comma ? runFrom - 2 : nameFrom - 1;
  if (comma) {
    const before = roleWithBody(page, at, first);
    if (before >= 0 && endsApposition(page, runTo)) return roleTo(page, before, runFrom - 1);
  }
  for (; at >= first && nameFrom - at < 12; at--) {
    const kind = tokens.flags[at] ?? 0;
    if ((kind & WORD) === 0 || (kind & CLITIC) !== 0) break;
    const bits = page.bits(at);
    const of = (bits & word.PREPOSITION) !== 0 && (page.hash(at) === words.OF || page.hash(at) === words.FOR);
    if (
      of &&
      head < 0 &&
      at > 0 &&
      (page.bits(at - 1) & ROLE) === 0 &&
      (page.bits(at + 1) & word.TITLE) === 0
    )
      break;
    if (!of && (bits & (word.PHRASE_END | word.DETERMINER | word.COORDINATOR | word.ADVERB)) !== 0) break;
    if (
      !of &&
      head < 0 &&
      at < nameFrom - 1 &&
      (bits & (ROLE | word.TITLE | word.HONORIFIC)) === 0 &&
      !comma
    ) {
      // 'spokesman' stands next to the name, or a title word does (Secretary of State).
      if ((page.bits(at + 1) & (ROLE | word.TITLE)) === 0) break;
    }
    // Behind the head only words that a title is made of: 'said Florida-based strategist Brill' has no 'said' in it.
    if (
      head >= 0 &&
      !of &&
      (kind & CAPITAL) === 0 &&
      (bits & TITLE_PART) === 0 &&
      !isModified(page, at, first)
    )
      break;
    // 'Senators Ann Brill and Dan Hart': a title of both.
    const isOfOne = (bits & word.PLURAL) === 0 || at >= runFrom;
    if (head < 0 && (bits & ROLE) !== 0 && isOfOne) head = at;
    else if (head < 0 && (bits & word.TITLE) !== 0 && (page.bits(at - 1) & word.PREPOSITION) === 0) head = at;
    if (head < 0 && at === nameFrom - 1 && (bits & (ROLE | word.TITLE | word.HONORIFIC)) === 0)
      return undefined;
    from = at;
  }
  if (head < 0) return undefined;
  let to = comma ? runFrom - 1 : nameFrom;
  // 'NPA spokesperson Advocate Ann Brill': two titles, of which the small one tells the office.
  const isSmall = ((tokens.flags[runFrom - 1] ?? 0) & (CAPITAL | WORD)) === WORD;
  if (!comma && head >= runFrom && from < runFrom && isSmall && (page.bits(runFrom - 1) & ROLE) !== 0) {
    head = runFrom - 1;
    to = runFrom;
  }
  // 'Defence lawyer Sir Anthony Brill'
  while (to - 1 > head && (page.bits(to - 1) & word.HONORIFIC) !== 0) to--;
  return { from, to, head, sex: sexOfWord(page.bits(head)) };
}

/** Nothing before a name in its run but how people are addressed: `Dr Ann Brill`, `Rep. Ann Brill`. */
function isAddress(page: Page, runFrom: number, nameFrom: number): boolean {
  for (let i = runFrom; i < nameFrom; i++) {
    const isShort = ((page.tokens.flags[i] ?? 0) & DOTTED) !== 0;
    if (!isShort && (page.bits(i) & word.HONORIFIC) === 0) return false;
  }
  return true;
}

/** Tokens of `for the water agency` at most. */
const WITH_BODY = 8;

/** `A spokeswoman for the agency, Ann Brill, said`: the role noun whose body ends at `last`, or -1. */
function roleWithBody(page: Page, last: number, first: number): number {
  for (let i = last; i > first && i > last - WITH_BODY; i--) {
    const bits = page.bits(i);
    if (((page.tokens.flags[i] ?? 0) & WORD) === 0 || (bits & (word.AUXILIARY | word.RELATIVE)) !== 0)
      return -1;
    if ((bits & word.PREPOSITION) === 0) continue;
    const joins = page.hash(i) === words.FOR || page.hash(i) === words.AT || page.hash(i) === words.OF;
    const isRole = (page.bits(i - 1) & ROLE) !== 0 && (page.bits(i - 1) & word.PLURAL) === 0;
    return joins && isRole && i < last ? i - 1 : -1;
  }
  return -1;
}

function endsApposition({ tokens }: Page, at: number): boolean {
  return tokens.code[at] === 0x2c || tokens.code[at] === 0x2e;
}

/** The attribute that a role noun heads, with what describes it and what follows up to `to`. */
function roleTo(page: Page, head: number, to: number): Attribute {
  let from = head;
  while (from > head - 4 && (page.bits(from - 1) & TITLE_PART & ~word.QUANTITY) !== 0) from--;
  return { from, to, head, sex: sexOfWord(page.bits(head)) };
}

/** A determiner or a sentence's first word stands up to three words before, so that what lies between is one phrase: `the wiry nuclear physicist Ann Brill`. */
function isModified(page: Page, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 3; i--) {
    const bits = page.bits(i);
    if ((bits & (word.DETERMINER | word.RANK)) !== 0 || page.hash(i) === words.S_CLITIC) return true;
    if ((bits & (word.PHRASE_END | word.ADVERB)) !== 0 || ((page.tokens.flags[i] ?? 0) & WORD) === 0)
      return false;
    // 'Chief product officer Ann Brill' opens a sentence.
    if (i === first && (page.tokens.flags[i] ?? 0) & CAPITAL) return true;
  }
  return false;
}

/** `, a professor of harbor law at Brill College,` or `(R-Ohio)` behind a name. */
function appositive(page: Page, nameTo: number): Attribute | undefined {
  const { tokens } = page;
  // 'Sen. Ann Brill of Ohio, the committee's chair'
  const place = page.hash(nameTo) === words.OF ? runAt(page, nameTo + 1) : undefined;
  if (place && tokens.code[place.to] === 0x2c && place.to < tokens.count - 1 && place.from === nameTo + 1)
    return appositive(page, place.to);
  const mark = tokens.code[nameTo] ?? 0;
  if (nameTo + 1 >= tokens.count || ((tokens.flags[nameTo] ?? 0) & WORD) !== 0) return undefined;
  let from = nameTo + 1;
  if (mark === 0x28) return partyOf(page, from);
  if (mark !== 0x2c && mark !== 0x2014 && mark !== 0x2013) return undefined;
  // An age between: Ann Brill, 43, a farmer.
  if (((tokens.flags[from] ?? 0) & NUMBER) !== 0 && tokens.code[from + 1] === 0x2c) from += 2;
  if (!mayDescribe(page, from)) return partyOf(page, from);
  const limit = Math.min(tokens.count, from + 30);
  const phrase = readPhrase(page, from, limit);
  if (phrase.head < 0 || (phrase.bits & word.PEOPLE) === 0 || (phrase.bits & word.PLURAL) !== 0) {
    return partyOf(page, from);
  }
  if (phrase.head - from > 7) return undefined;
  let to = phrase.to;
  while (to < limit) {
    const kind = tokens.flags[to] ?? 0;
    if ((kind & WORD) === 0 && !isInside(tokens.code[to] ?? 0)) break;
    const bits = page.bits(to);
    if ((bits & (word.RELATIVE | word.AUXILIARY | word.SUBORDINATOR)) !== 0) break;
    to++;
  }
  const start = phrase.ownerFrom >= 0 ? phrase.ownerFrom : phrase.from;
  return { from: start, to, head: phrase.head, sex: sexOfWord(phrase.bits) };
}

/** A noun for a person stands near, before any verb: a look that costs little. */
function mayDescribe(page: Page, from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const bits = page.bits(i);
    if ((bits & word.PEOPLE) !== 0) return true;
    if ((bits & (word.AUXILIARY | word.RELATIVE | word.SUBORDINATOR)) !== 0) return false;
    const isMark = ((page.tokens.flags[i] ?? 0) & WORD) === 0;
    if (isMark && !isInside(page.tokens.code[i] ?? 0)) return false;
  }
  return false;
}

/** Marks that do not end an appositive: an apostrophe, a hyphen, a slash. */
function isInside(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2f || code === 0x26;
}

/** `R-Ohio`, `D-Calif.`: a party and a state. */
function partyOf(page: Page, i: number): Attribute | undefined {
  const text = page.text(i, i + 1);
  if (text.length < 4 || text.charCodeAt(1) !== 0x2d || !/^[RDI]$/.test(text.charAt(0))) return undefined;
  return { from: i, to: i + 1, head: i, sex: "unknown" };
}

/** What the noun for somebody tells: `spokeswoman`. */
export function sexOfWord(bits: number): Sex {
  const sex = bits & (word.MALE | word.FEMALE);
  return sex === word.MALE ? "male" : sex === word.FEMALE ? "female" : "unknown";
}
