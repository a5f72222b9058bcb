/** What a token is known to be: bits, for a word may be several things ('Editor' a title, 'Editor:' a role). */

/** 'by' wherever it stands. */
export const BY = 1 << 0;
/** 'von', 'di': 'by' where a line or label begins, a particle elsewhere. */
export const BY_START = 1 << 1;
/** 'from', 'to': ends a label ('files from'), begins a staff credit ('From staff reports'). */
export const FROM = 1 << 2;
/** A word of a label: 'Words', 'Kolumne'. */
export const WORK = 1 << 3;
/** A word that gives a role: 'Photos', 'edited'. Which one stands in the lexicon. */
export const ROLE = 1 << 4;
/** A noun of a job title: 'Editor'. */
export const TITLE = 1 << 5;
/** A word before such a noun: 'Senior'. */
export const MODIFIER = 1 << 6;
/** A word of an outlet's name: 'Times'. */
export const OUTLET = 1 << 7;
/** A word of a staff credit: 'Desk'. */
export const STAFF = 1 << 8;
/** A name complete in itself: 'Reuters', 'CNN', 'example.com'. */
export const AGENCY = 1 << 9;
/** A city or country. */
export const PLACE = 1 << 10;
/** 'Dr.', 'Sen.' */
export const HONORIFIC = 1 << 11;
/** 'PhD', 'CFA' */
export const POST_NOMINAL = 1 << 12;
/** 'Jr.', 'III' */
export const SUFFIX = 1 << 13;
/** 'van', 'de': small words inside names. */
export const PARTICLE = 1 << 14;
/** 'and' */
export const AND = 1 << 15;
/** 'in', before a place. */
export const IN = 1 << 16;
/** 'for', 'at', before an outlet. */
export const FOR = 1 << 17;
/** 'of', inside titles and names of bodies. */
export const OF = 1 << 18;
/** 'is', 'covers', after a name: a line about the author. */
export const BIO = 1 << 19;
/** A word of prose, which no name holds. */
export const PROSE = 1 << 20;
/** 'Share', 'Follow'. */
export const FURNITURE = 1 << 21;
/** 'Published', 'Updated': a date comes. */
export const DATE_LABEL = 1 << 22;
/** 'Monday', 'PM': part of a date beside a number. */
export const DATE_WORD = 1 << 23;

/** Kinds and shapes, which the scanner sees by itself. */
/** A number, or a token that begins like one: '2024-05-06T10:00Z', '8h'. */
export const NUMBER = 1 << 24;
/** Begins with a capital, or in a script without case. */
export const CAPITAL = 1 << 25;
/** Two capitals and no small letter. */
export const CAPS = 1 << 26;
/** A mark; its `key` tells which. */
export const MARK = 1 << 27;
export const EMAIL = 1 << 28;
export const HANDLE = 1 << 29;
/** Hangul, kana or Han. */
export const EAST_ASIAN = 1 << 30;
/** Had 's behind it. */
export const POSSESSIVE = 1 << 31;

/** Words that keep a full stop behind them. */
export const ABBREVIATED = HONORIFIC | SUFFIX | POST_NOMINAL | DATE_WORD | PARTICLE;
