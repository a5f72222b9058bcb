import { knowingWords } from "../../language";
import { CAPITAL, CLITIC, hashWord, type Tokens, WORD, wordSet } from "../../text";
import { isAccordance, OFFICE } from "./lexicon";
import type { Reading } from "./reading";
import * as tag from "./tags";

/**
 * The simple noun phrases outside quotations, in order: no prepositional phrase, no possessor, no apposition (`the senator`, `Ohio’s`,
 * `governor`).
 */
export interface Phrases {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The last phrase that begins at or before a token, or -1. */
  readonly before: Int32Array;
}

/** The phrase that begins at a token, or -1. */
export function phraseFrom({ start, before }: Phrases, token: number): number {
  const phrase = before[token] ?? -1;
  return start[phrase] === token ? phrase : -1;
}

/** The phrase that ends right before a token, or -1. */
export function phraseTo({ end, before }: Phrases, token: number): number {
  const phrase = before[token - 1] ?? -1;
  return end[phrase] === token ? phrase : -1;
}

/** Finds the noun phrases of a reading in one pass. */
export function phrasesOf(reading: Reading): Phrases {
  const { tokens, tags, quoteOf } = reading;
  const { count } = tokens;
  const start = new Int32Array(count + 1);
  const end = new Int32Array(count + 1);
  const before = new Int32Array(count + 2).fill(-1);
  let found = 0;
  let open = -1;
  const close = (at: number) => {
    // A determiner alone is no phrase, save those that stand for a noun: 'this', 'some', 'several'.
    // 'Those close to her' is one, too.
    const isPhrase =
      at - open > 1 ||
      isKnowing(reading, at) ||
      ((tags[open] ?? 0) & (tag.DETERMINER | tag.QUANTITY)) !== tag.DETERMINER;
    if (isPhrase) {
      start[found] = open;
      end[found++] = at;
    }
    for (let i = open; i < at; i++) before[i] = found - 1;
    open = -1;
  };
  for (let i = 0; i < count; i++) {
    const tags_i = tags[i] ?? 0;
    const isHead = i > 0 && reading.sentenceOf[i] !== reading.sentenceOf[i - 1];
    if (open >= 0 && (isHead || !continues(reading, i, open))) {
      close(i);
      // 'Ohio's governor': the possessor and what it owns are two phrases.
      if (((tokens.flags[i] ?? 0) & CLITIC) !== 0 && isPossessive(reading, i)) {
        before[i] = found - 1;
        continue;
      }
    }
    if (open < 0) {
      if ((quoteOf[i] ?? -1) < 0 && opens(reading, i)) {
        open = i;
        if ((tags_i & (tag.PRONOUN | tag.RELATIVE)) !== 0 && (tags_i & tag.POSSESSIVE) === 0) close(i + 1);
      }
      if (open < 0) before[i] = found - 1;
    }
  }
  if (open >= 0) close(count);
  before[count] = found - 1;
  return { count: found, start: start.subarray(0, found), end: end.subarray(0, found), before };
}

function isPossessive(reading: Reading, i: number): boolean {
  const { text, start } = reading.tokens;
  const at = start[i] ?? 0;
  return (text.charCodeAt(at + 1) | 0x20) === 0x73;
}

function opens(reading: Reading, i: number): boolean {
  const found = reading.tags[i] ?? 0;
  if ((found & tag.MARK) !== 0 || isKnowing(reading, i)) return false;
  if ((reading.tokens.flags[i] ?? 0) & CLITIC) return false;
  if ((found & tag.RELATIVE) !== 0) return (found & tag.POSSESSIVE) === 0;
  if ((found & tag.PRONOUN) !== 0) return true;
  if ((found & tag.PHRASE_WORD) !== 0) return (found & tag.THAT) === 0 || isNounAt(reading, i);
  if ((found & tag.PHRASE_END) !== 0) return false;
  return isNounAt(reading, i);
}

function continues(reading: Reading, i: number, open: number): boolean {
  const found = reading.tags[i] ?? 0;
  if ((reading.quoteOf[i] ?? -1) >= 0 || isKnowing(reading, i)) return false;
  if ((reading.tokens.flags[i] ?? 0) & CLITIC) return false;
  const atOpen = reading.tags[open] ?? 0;
  if ((atOpen & tag.PRONOUN) !== 0 && (atOpen & tag.POSSESSIVE) === 0 && i === open + 1) return false;
  // 'a not very happy man', 'the recently released report'
  if (
    (found & (tag.ADVERB | tag.NEGATION)) !== 0 &&
    i === open + 1 &&
    (atOpen & (tag.DETERMINER | tag.POSSESSIVE)) !== 0
  )
    return true;
  if ((found & tag.PHRASE_END) !== 0) return false;
  if ((found & tag.PRONOUN) !== 0 && (found & tag.QUANTITY) === 0) return false;
  if ((found & (tag.DETERMINER | tag.POSSESSIVE)) !== 0 && i > open && (atOpen & tag.QUANTITY) === 0) {
    // 'all the aides'; not 'leading to what the aides called a purge'.
    const joins = (atOpen & tag.DETERMINER) !== 0 && i === open + 1 && (found & tag.POSSESSIVE) === 0;
    return joins && reading.tokens.hash[open] !== WHAT;
  }
  return (found & tag.PHRASE_WORD) !== 0 || isNounAt(reading, i) || isNounIn(reading, i, open);
}

/** `close`, `familiar`, `briefed`: the word ties what follows to the people before it. */
export const KNOWING: ReadonlySet<number> = /* @__PURE__ */ wordSet(knowingWords);

/** `people familiar with`, `an aide close to`: the adjective opens how they know, and is no noun. */
function isKnowing({ tokens, tags }: Reading, i: number): boolean {
  return ((tags[i + 1] ?? 0) & (tag.PREPOSITION | tag.TO)) !== 0 && KNOWING.has(tokens.hash[i] ?? 0);
}

const WHAT = /* @__PURE__ */ hashWord("what");

/** A word that could be a verb is a noun after a determiner, or straight before a verb: `the report said`, `Polls show`. */
function isNounAt(reading: Reading, i: number): boolean {
  const { tags, tokens } = reading;
  const found = tags[i] ?? 0;
  if ((found & (tag.VERB | tag.PAST | tag.ING | tag.CUE)) === 0) return true;
  if (((tokens.flags[i] ?? 0) & CAPITAL) !== 0 && (found & tag.NAME) !== 0) return true;
  const previous = i > 0 ? (tags[i - 1] ?? 0) : tag.MARK;
  const next = tags[i + 1] ?? tag.MARK;
  // 'Those close to her say she will': with a subject behind it a verb, and 'her' no owner.
  const isVerb = (previous & tag.OBJECT_PRONOUN) !== 0 && (next & tag.SUBJECT_PRONOUN) !== 0;
  if (isVerb) return false;
  if ((previous & (tag.DETERMINER | tag.POSSESSIVE)) !== 0 && (previous & tag.THAT) === 0) return true;
  if (isOwned(reading, i) || isBesideRole(reading, i)) return true;
  // 'a 2024 ruling by the court'
  if ((found & tag.ING) !== 0 && (previous & tag.QUANTITY) !== 0 && (next & tag.PREPOSITION) !== 0)
    return previousOpens(tags, i);
  if ((found & (tag.PAST | tag.ING | tag.PARTICIPLE)) !== 0) {
    // 'leaked memo reveals', 'Retired officers say'
    const isFirst = (previous & tag.MARK) !== 0 && (found & tag.ING) === 0 && isHeadline(reading, i + 1);
    if (isFirst) return true;
    if ((previous & (tag.QUANTITY | tag.ADVERB)) === 0 || (next & (tag.PHRASE_END | tag.OPENS_OBJECT)) !== 0)
      return false;
    // 'the two remaining rivals', 'a newly elected mayor'; 'Several retired officers said'
    return previousOpens(tags, i) || ((previous & tag.QUANTITY) !== 0 && isSubject(reading, i + 1));
  }
  // 'according to figures released in July'
  if ((previous & tag.TO) !== 0 && isAccordance(reading.lexicon, reading.cueOf[i - 2] ?? -1)) return true;
  if ((next & tag.OPENS_OBJECT) !== 0) return false;
  if ((previous & (tag.TO | tag.MODAL | tag.DO | tag.PRONOUN | tag.RELATIVE)) !== 0) return false;
  if (isNoNoun(reading, i)) return false;
  // 'four officials'; not 'others vow', 'hundreds protest'.
  if ((previous & tag.QUANTITY) !== 0) return !endsInS(tokens, i - 1);
  if ((previous & tag.PREPOSITION) !== 0) return true;
  // 'State media said', 'Head coach Dan Hart': a noun follows, and its verb or a name.
  const opensClause =
    (previous & (tag.MARK | tag.SUBORDINATOR | tag.THAT)) !== 0 && (found & tag.THIRD) === 0;
  const isNext = ((tags[i + 2] ?? 0) & (tag.FOLLOWS_NOUN | tag.NAME)) !== 0 && !isKnowing(reading, i + 2);
  if (opensClause && next === 0 && isNext) return true;
  // 'Brill drops charges': what ends in -s as a noun is several, whose verb does not.
  if ((found & next & tag.THIRD) !== 0 && (previous & tag.NAME) !== 0) return false;
  return isItsVerb(next);
}

/** `says`, `argue`: not `claims`, `report`. */
function isNoNoun({ cueOf, lexicon: { cues, clausal } }: Reading, i: number): boolean {
  return clausal.has(cues[cueOf[i] ?? -1]?.lemma ?? "");
}

/** Part of an office: `the housing secretary`, `Senior advocate Ann Brill`; not `is chairing ministers`, `Officials advocate Medicare`. */
function isBesideRole({ tags, tokens, lexicon }: Reading, i: number): boolean {
  const { roles } = lexicon;
  const previous = tags[i - 1] ?? tag.MARK;
  if ((previous & (tag.AUXILIARY | tag.ADVERB | tag.PRONOUN | tag.TO | tag.PREPOSITION)) !== 0) return false;
  if (((tags[i] ?? 0) & tag.ING) !== 0)
    return (
      roles.get(tokens.hash[i + 1] ?? 0) === OFFICE && !endsInS(tokens, i + 1) && (previous & tag.MARK) === 0
    );
  const isBase = ((tags[i] ?? 0) & (tag.PAST | tag.THIRD | tag.PARTICIPLE)) === 0;
  const isTitle = isBase && roles.get(tokens.hash[i] ?? 0) !== 0 && !endsInS(tokens, i - 1);
  return isTitle && (previous & tag.MARK) === 0 && ((tags[i + 1] ?? 0) & tag.NAME) !== 0;
}

/** What stands behind a noun may be the verb of which it is the subject. */
function isItsVerb(next: number): boolean {
  return (next & tag.FOLLOWS_NOUN) !== 0 && (next & tag.ING) === 0;
}

/** A noun in the plural with its verb behind it. */
function isSubject({ tags, tokens }: Reading, noun: number): boolean {
  return isItsVerb(tags[noun + 1] ?? 0) && tags[noun] === 0 && endsInS(tokens, noun);
}

/** A noun and a verb in the present that ends a sentence. */
function isHeadline({ tags, tokens, sentenceOf }: Reading, noun: number): boolean {
  const verb = tags[noun + 1] ?? 0;
  const isPresent = (verb & tag.VERB) !== 0 && (verb & (tag.PAST | tag.ING | tag.PARTICIPLE)) === 0;
  const next = noun + 2;
  const isGoingOn = next < tokens.count && sentenceOf[next] === sentenceOf[noun];
  const isLast = !isGoingOn || ((tags[next] ?? 0) & tag.STOP) !== 0;
  return tags[noun] === 0 && isPresent && isLast;
}

/** Behind an owner: `the state’s campaign chairman`; not behind `he’s`, `who’s`. */
function isOwned(reading: Reading, i: number): boolean {
  const isClitic = i > 1 && ((reading.tokens.flags[i - 1] ?? 0) & CLITIC) !== 0;
  if (!isClitic || !isPossessive(reading, i - 1)) return false;
  const owner = reading.tags[i - 2] ?? 0;
  return (owner & (tag.PRONOUN | tag.RELATIVE | tag.THAT | tag.ADVERB | tag.SUBORDINATOR)) === 0;
}

/**
 * Inside a phrase: a bare form after 'a' is a noun, for its verb would end in -s (`a video address to`); so is a form in -s in a phrase
 * that a preposition governs (`of Korean studies at`).
 */
function isNounIn(reading: Reading, i: number, open: number): boolean {
  const { tags, tokens } = reading;
  const found = tags[i] ?? 0;
  if ((found & (tag.PAST | tag.ING | tag.PARTICIPLE)) !== 0) return false;
  if ((found & tag.THIRD) !== 0) {
    // 'according to court documents'; not 'published on Monday suggests'
    if (((tags[i - 1] ?? 0) & tag.TIME) !== 0) return false;
    const accords = isAccordance(reading.lexicon, reading.cueOf[open - 2] ?? -1);
    const isGoverned = ((tags[open - 1] ?? 0) & tag.PREPOSITION) !== 0 || accords;
    return isGoverned && ((tags[i + 1] ?? 0) & tag.OPENS_OBJECT) === 0;
  }
  if ((found & (tag.VERB | tag.CUE)) === 0) return false;
  if (isArticleA(tokens, open)) return true;
  // 'its latest annual report'; not 'the officials report'.
  const isHeld = ((tags[open] ?? 0) & (tag.DETERMINER | tag.POSSESSIVE)) !== 0 && !endsInS(tokens, i - 1);
  if (isHeld && ((tags[i + 1] ?? 0) & (tag.MARK | tag.PREPOSITION | tag.FOLLOWS_NOUN)) !== 0) return true;
  // 'the former campaign strategist': a noun follows, and nothing in the plural stands before.
  const isBeforeNoun = tags[i + 1] === 0 && ((tokens.flags[i + 1] ?? 0) & WORD) !== 0;
  if (!isBeforeNoun || endsInS(tokens, i - 1)) return false;
  // 'the New York state attorney general', 'Iranian state television'
  return (found & tag.CUE) === 0 || ((tags[i - 1] ?? 0) & tag.NAME) !== 0;
}

export function endsInS({ text, end }: Tokens, i: number): boolean {
  return (text.charCodeAt((end[i] ?? 1) - 1) | 0x20) === 0x73;
}

/** `a`, `an`; not the initial `A.` */
function isArticleA({ text, start, end }: Tokens, token: number): boolean {
  const at = start[token] ?? 0;
  const size = (end[token] ?? 0) - at;
  if (size > 2 || (text.charCodeAt(at) | 0x20) !== LETTER_A) return false;
  return size === 1 || (text.charCodeAt(at + 1) | 0x20) === LETTER_N;
}

const LETTER_A = 0x61;
const LETTER_N = 0x6e;

function previousOpens(tags: Int32Array, i: number): boolean {
  return i > 1 && ((tags[i - 2] ?? 0) & (tag.DETERMINER | tag.POSSESSIVE)) !== 0;
}
