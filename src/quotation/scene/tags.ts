/**
 * What a word can be, as bits of one number. A word may be several at once (`report` is a cue and a cue noun); the steps that follow
 * look at its neighbours to tell.
 *
 * What decides the kind of a word comes first: of the tags down to `QUANTITY` the lowest tells it (see `kinds.ts`).
 */
export const THAT = 1 << 0;
export const TO = 1 << 1;
export const RELATIVE = 1 << 2;
export const POSSESSIVE = 1 << 3;
export const SUBJECT_PRONOUN = 1 << 4;
export const OBJECT_PRONOUN = 1 << 5;
export const DETERMINER = 1 << 6;
export const BE = 1 << 7;
export const HAVE = 1 << 8;
export const DO = 1 << 9;
export const MODAL = 1 << 10;
export const NEGATION = 1 << 11;
export const COORDINATOR = 1 << 12;
export const SUBORDINATOR = 1 << 13;
export const PREPOSITION = 1 << 14;
export const TIME = 1 << 15;
/** Capitalised where a common word would not be. */
export const NAME = 1 << 16;
export const ADVERB = 1 << 17;
export const QUANTITY = 1 << 18;
/** A form of a cue verb. */
export const CUE = 1 << 19;
/** A cue noun (`claim`, `warning`). */
export const CUE_NOUN = 1 << 20;
/** A finite past form, or a form in -ed. */
export const PAST = 1 << 21;
/** A form in -ing. */
export const ING = 1 << 22;
/** A known verb form of any kind. */
export const VERB = 1 << 23;
/** A form in -s of a known verb. */
export const THIRD = 1 << 24;
/** A past participle that is no past form (`given`, `shown`). */
export const PARTICIPLE = 1 << 25;
/** A mark of punctuation. */
export const MARK = 1 << 26;
/** A full stop, question mark, exclamation mark or ellipsis. */
export const STOP = 1 << 27;
export const COMMA = 1 << 28;
/** A quotation mark that opens or closes a quotation (single marks included, apostrophes not). */
export const QUOTE_MARK = 1 << 29;

/** Auxiliaries and modals: what may stand between a subject and its cue. */
export const AUXILIARY = BE | HAVE | DO | MODAL;
/** Words that end a noun phrase. */
export const PHRASE_END =
  PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | ADVERB | NEGATION | RELATIVE | TO | THAT | MARK;
/** Personal pronouns. */
export const PRONOUN = SUBJECT_PRONOUN | OBJECT_PRONOUN;
/** Words that open a noun phrase or stand in one whatever follows. */
export const PHRASE_WORD = DETERMINER | POSSESSIVE | QUANTITY | NAME | TIME;
/** A noun stands before these. */
export const FOLLOWS_NOUN = AUXILIARY | VERB | PAST;
/** What opens the object of a verb. */
export const OPENS_OBJECT =
  DETERMINER | POSSESSIVE | THAT | TO | SUBJECT_PRONOUN | OBJECT_PRONOUN | QUOTE_MARK;
/** What may stand in a verb group before its verb. */
export const VERB_GROUP = AUXILIARY | ADVERB | NEGATION;
