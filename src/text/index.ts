/** Characters, words, sentences and paragraphs of a text, each with its place. Knows no news. */
export {
  BREAK,
  charClass,
  DIGIT,
  foldCode,
  INVISIBLE,
  isApostrophe,
  LETTER,
  LOWER,
  SPACE,
  UPPER,
} from "./chars";
export {
  type Calendar,
  type CalendarEntry,
  type CalendarWords,
  calendarOf,
  type DateOptions,
  english,
  type FindDatesOptions,
  findDates,
  isImpossibleDate,
  readDate,
  readInstant,
} from "./dates";
export { bare, fold, opensWith, setOf } from "./fold";
export { naturalCase } from "./name-case";
export {
  IN_TITLE_CASE,
  isInitial,
  isSuffix as isNameSuffix,
  type NameRuns,
  nameRuns,
  OPENS_SENTENCE,
  POSSESSIVE,
} from "./names";
export { paragraphs } from "./paragraphs";
export { countLeading } from "./search";
export { sentenceSpans, sentences } from "./sentences";
export { shift } from "./shift";
export {
  ALL_CAPS,
  BEFORE_NAME,
  CAPITAL,
  CLITIC,
  DOTTED,
  NUMBER,
  SPACED,
  type Tokens,
  tokenize,
  WORD,
} from "./tokens";
export { normalize, stripInvisible, type View } from "./view";
export { hashWord, WordTable, wordSet } from "./word-table";
