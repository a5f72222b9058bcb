import { charClass, DIGIT, LOWER, UPPER } from "../text";
import { foldWord } from "./fold";
import * as L from "./labels";
import { isCalendarWord, lookUp } from "./lexicon";

/** A word, number, mark, address or handle of a byline. */
export interface Token {
  start: number;
  end: number;
  /** As the lists write it, with no full stop behind; the marks of one kind share one. */
  key: string;
  /** What its word is known to be; see `labels.ts`. */
  bits: number;
  /** It touches the word before it, from which a lost line break or tag once parted it: 'KellerStaff Writer'. */
  cut: boolean;
}

/** Beside the classes of characters: a mark stands within a word, a character beyond ASCII does. */
const JOINED = 1 << 10;
const BEYOND = 1 << 11;

/** What a character, of that code and class, adds to the shape of its word. */
export function shapeOf(code: number, kind: number): number {
  return (kind || JOINED) | (code > 0x7e ? BEYOND : 0);
}

/** All that the characters of a stretch are. */
export function shapeIn(text: string, start: number, end: number): number {
  let shape = 0;
  for (let i = start; i < end; i++) shape |= shapeOf(text.charCodeAt(i), classAt(text, i));
  return shape;
}

/** The class of the unit at an offset, which may lie beyond the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? charClass(text.charCodeAt(index)) : 0;
}

/** True for a unit of Hangul, kana or Han. */
export function isEastAsian(code: number): boolean {
  return code > 0x2e7f;
}

/** The token of a word, with the full stop of an abbreviation and without 's. */
export function wordToken(
  text: string,
  start: number,
  end: number,
  cut: boolean,
  shape = shapeIn(text, start, end),
): Token {
  const word = text.slice(start, end);
  const opening = charClass(text.charCodeAt(start));
  const east = isEastAsian(text.charCodeAt(end - 1));
  let key = shape & BEYOND ? foldWord(word) : shape & UPPER ? word.toLowerCase() : word;
  // '2024年5月4日' is a number, '9뉴스' is none.
  const number = (opening & DIGIT) !== 0 && !(east && /\p{L}{2}/u.test(word));
  let bits = number ? numberBits(word) : lookUp(key);
  let stop = end;
  const joined = (shape & JOINED) !== 0;
  if (joined) {
    bits = byParts(key, (opening & UPPER) !== 0) || bits;
    if (key.endsWith("'s")) {
      stop -= 2;
      key = key.slice(0, -2);
      bits = lookUp(key) | L.POSSESSIVE;
    }
  }
  const dotted = joined && key.includes(".");
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (after === 0x2e) {
    if (word.length === 1 || dotted || bits & L.ABBREVIATED || isCalendarWord(key)) stop++;
  }
  if (opening & UPPER && !east) {
    // An initial is no word, whatever language has one of its letter.
    bits = word.length === 1 ? L.CAPITAL : bits | L.CAPITAL;
    if (word.length > 1 && !dotted && !(shape & LOWER)) bits |= L.CAPS;
    if (charClass(text.charCodeAt(end - 1)) & DIGIT) bits |= L.OUTLET; // 'TV5'
  } else if (east) {
    bits |= L.CAPITAL | L.EAST_ASIAN;
    bits |= (lookUp(key.slice(-2)) & (L.OUTLET | L.STAFF)) | (lookUp(key.slice(-3)) & L.STAFF);
  } else if (!(opening & (LOWER | DIGIT)) || (shape & UPPER && /^\p{Ll}{1,2}['’-]\p{Lu}/u.test(word)))
    bits |= L.CAPITAL; // 'al-Haddad'
  else if (
    shape & UPPER
      ? /^\p{Ll}+\p{Lu}/u.test(word)
      : opening & LOWER && word.length < 5 && charClass(text.charCodeAt(end - 1)) & DIGIT
  )
    bits |= L.CAPITAL | L.OUTLET; // 'euroPress', 'tv2'
  if (dotted) {
    if (/[a-z]\.[a-z]{2,}$/.test(key)) bits |= L.AGENCY | L.CAPITAL; // 'example.com'
    bits |= lookUp(key.replaceAll(".", "")) & L.POST_NOMINAL; // 'M.D.'
  }
  if (after === 0xae || after === 0x2122) bits |= L.POST_NOMINAL; // 'CFP®'
  return { start, end: stop, key, bits, cut };
}

/** What the parts of a joined word tell: 'BNN-Redaktion', 'Radio-Nord', 'Post-Crescent', 'dpa-AFX'. */
function byParts(key: string, capital: boolean): number {
  const hyphen = key.lastIndexOf("-");
  if (hyphen < 0) return 0;
  const last = lookUp(key.slice(hyphen + 1)) & (L.STAFF | L.OUTLET | L.AGENCY | L.TITLE);
  return last || lookUp(key.slice(0, hyphen)) & (capital ? L.OUTLET | L.AGENCY : L.AGENCY);
}

/** A number, unless letters make it a name: '9News'. */
function numberBits(word: string): number {
  return /\p{L}{4}/u.test(word) ? L.CAPITAL | L.OUTLET : L.NUMBER;
}
