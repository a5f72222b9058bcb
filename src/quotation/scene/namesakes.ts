import { MONTHS_AS_NAMES, VERBS_AS_NAMES, WEEKDAYS_AS_NAMES } from "../../language";
import { ALL_CAPS, BEFORE_NAME, CAPITAL, CLITIC, NUMBER, type Tokens, WORD, wordSet } from "../../text";
import type { Lexicon } from "./lexicon";
import * as tag from "./tags";

const MONTHS: ReadonlySet<number> = /* @__PURE__ */ wordSet(MONTHS_AS_NAMES);
const WEEKDAYS: ReadonlySet<number> = /* @__PURE__ */ wordSet(WEEKDAYS_AS_NAMES);
const VERBS: ReadonlySet<number> = /* @__PURE__ */ wordSet(VERBS_AS_NAMES);

/** Words that a time stands behind: `in May`, `last May`. */
const TIED_TO_TIME = tag.PREPOSITION | tag.DETERMINER;

/** Tokens looked at for the mark that ends a question. */
const QUESTION_REACH = 40;

/** What stands behind a verb of grammar and never behind a name: `Hart Will Not Attend`. */
const FOLLOWS_MODAL = tag.VERB | tag.CUE | tag.BE | tag.HAVE | tag.NEGATION | tag.ADVERB | tag.PRONOUN;

/** People are called by a word that is a verb of grammar or of the past, or a month. */
export function isNamesake(word: number): boolean {
  return MONTHS.has(word) || VERBS.has(word) || WEEKDAYS.has(word);
}

/**
 * What a capitalised word is that people are called by, too: a verb of grammar or of the past, or a month. `found` is what it is anywhere;
 * `opens` says that it opens its sentence, where every word has a capital.
 *
 * `Theresa May said`, `“…,” Will Brill said`, `Drew Lang won`, `June told the court` name somebody; `in May` does not, nor `Will Brill go?`.
 */
export function namesakeTags(
  tokens: Tokens,
  lexicon: Lexicon,
  i: number,
  found: number,
  opens: boolean,
): number {
  const { flags, hash } = tokens;
  const isMonth = MONTHS.has(hash[i] ?? 0);
  if (!isNamesake(hash[i] ?? 0) || ((flags[i] ?? 0) & ALL_CAPS) !== 0) return found;
  const before = lexicon.tags.get(hash[i - 1] ?? 0);
  const after = lexicon.tags.get(hash[i + 1] ?? 0);
  const flagsAfter = flags[i + 1] ?? 0;
  const isNameBehind = (flagsAfter & CAPITAL) !== 0 && after === 0;
  // 'Engr. Sunday Brill'; not 'Officials Sunday said'.
  if (WEEKDAYS.has(hash[i] ?? 0))
    return isNameBehind && ((flags[i - 1] ?? 0) & BEFORE_NAME) !== 0 ? tag.NAME : found;
  const isDated = (flagsAfter & NUMBER) !== 0 || (!opens && (before & TIED_TO_TIME) !== 0);
  if (isMonth && isDated) return tag.TIME;
  const isVerbBehind = (after & (tag.PAST | tag.THIRD)) !== 0 || (flagsAfter & CLITIC) !== 0;
  const flagsBefore = flags[i - 1] ?? 0;
  const isBehindName = !opens && (flagsBefore & CAPITAL) !== 0 && (before & ~tag.NAME) === 0;
  const isAlone = opens || (flagsBefore & WORD) === 0;
  if (isVerbBehind && (isAlone || isBehindName || !isMonth)) return tag.NAME;
  if ((found & tag.TIME) !== 0) return found;
  if (isBehindName && (after & FOLLOWS_MODAL) === 0) return tag.NAME;
  return isNameBehind && !isQuestion(tokens, i) ? tag.NAME : found;
}

/** The next mark that ends a sentence asks. */
function isQuestion({ code, count }: Tokens, from: number): boolean {
  for (let i = from; i < count && i < from + QUESTION_REACH; i++) {
    if (code[i] === QUESTION) return true;
    if (code[i] === FULL_STOP) return false;
  }
  return false;
}

const QUESTION = 0x3f;
const FULL_STOP = 0x2e;
