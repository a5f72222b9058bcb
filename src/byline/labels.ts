/**
 * What a token is known to be: bits, for a word may be several things ('Editor' a title, 'Editor:' a role). Those asked most
 * have the smallest numbers, since a bundle holds every mask as a number.
 */

/** Begins with a capital, or in a script without case. */
export const CAPITAL = 1 << 0;
/** A noun of a job title: 'Editor'. */
export const TITLE = 1 << 1;
/** A word of an outlet's name: 'Times'. */
export const OUTLET = 1 << 2;
/** A name complete in itself: 'Reuters', 'CNN', 'example.com'. */
export const AGENCY = 1 << 3;
/** A word of a staff credit: 'Desk'. */
export const STAFF = 1 << 4;
/** A word before the noun of a title: 'Senior'. */
export const MODIFIER = 1 << 5;
/** A city or country. */
export const PLACE = 1 << 6;
/** 'van', 'de': small words inside names. */
export const PARTICLE = 1 << 7;
/** Two capitals and no small letter. */
export const CAPS = 1 << 8;
/** Hangul, kana or Han. */
export const EAST_ASIAN = 1 << 9;
/** A mark; its `key` tells which. */
export const MARK = 1 << 10;
/** A number, or a token that begins like one: '2024-05-06T10:00Z', '8h'. */
export const NUMBER = 1 << 11;
/** 'by' wherever it stands. */
export const BY = 1 << 12;
/** 'von', 'di': 'by' where a line or label begins, a particle elsewhere. */
export const BY_START = 1 << 13;
/** 'from', 'to': ends a label ('files from'), begins a staff credit ('From staff reports'). */
export const FROM = 1 << 14;
/** A word that gives a role: 'Photos', 'edited'. Which one stands in the lexicon. */
export const ROLE = 1 << 15;
/** A word of a label: 'Words', 'Kolumne'. */
export const WORK = 1 << 16;
/** 'and' */
export const AND = 1 << 17;
/** 'in', before a place. */
export const IN = 1 << 18;
/** 'for', 'at', before an outlet. */
export const FOR = 1 << 19;
/** 'of', inside titles and names of bodies. */
export const OF = 1 << 20;
/** A word of prose, which no name holds. */
export const PROSE = 1 << 21;
/** 'is', 'covers', after a name: a line about the author. */
export const BIO = 1 << 22;
/** Had 's behind it. */
export const POSSESSIVE = 1 << 23;
/** 'Jr.', 'III' */
export const SUFFIX = 1 << 24;
/** 'PhD', 'CFA' */
export const POST_NOMINAL = 1 << 25;
/** 'Dr.', 'Sen.' */
export const HONORIFIC = 1 << 26;
/** 'Share', 'Follow'. */
export const FURNITURE = 1 << 27;
/** 'Published', 'Updated': a date comes. */
export const DATE_LABEL = 1 << 28;
/** 'Monday', 'PM': part of a date beside a number. */
export const DATE_WORD = 1 << 29;
/** 'Updated': the date of a later version comes. */
export const UPDATED = 1 << 30;
/** An e-mail address or a handle; its `key` tells which. */
export const ADDRESS = 1 << 31;

/** Words that keep a full stop behind them. */
export const ABBREVIATED = HONORIFIC | SUFFIX | POST_NOMINAL | DATE_WORD | PARTICLE;
