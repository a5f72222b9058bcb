import { charClass, DIGIT, LETTER, LOWER, UPPER } from "../text";
import { foldWord } from "./fold";
import * as L from "./labels";
import { isCalendarWord, lookUp } from "./lexicon";

/** A word, number, mark, address or handle of a byline. */
export interface Token {
  start: number;
  end: number;
  /** As the lists write it, with no full stop behind; the marks of one kind share one. */
  key: string;
  /** What it is known to be; see `labels.ts`. */
  bits: number;
  /** It touches the word before it, from which a lost line break or tag once parted it: 'KellerStaff Writer'. */
  cut: boolean;
}

/** The token of a word, with the full stop of an abbreviation and without 's. */
export function wordToken(text: string, start: number, end: number, cut: boolean): Token {
  const word = text.slice(start, end);
  let key = foldWord(word);
  const east = text.charCodeAt(end - 1) > 0x2e7f;
  const opening = charClass(text.charCodeAt(start));
  const first = east && (!(opening & DIGIT) || /\p{L}{2}/u.test(word)) ? LETTER : opening; // '2024年5月4日', '9뉴스'
  let bits = first & DIGIT ? numberBits(word) : known(key);
  let stop = end;
  if (key.charCodeAt(key.length - 2) === 0x27 && key.endsWith("s")) {
    stop -= 2;
    key = key.slice(0, -2);
    bits = lookUp(key) | L.POSSESSIVE;
  } else if (text.charCodeAt(end) === 0x2e) {
    if (word.length === 1 || key.includes(".") || bits & L.ABBREVIATED || isCalendarWord(key)) stop++;
  }
  if (first & UPPER) {
    // An initial is no word, whatever language has one of its letter.
    bits = word.length === 1 ? L.CAPITAL : bits | L.CAPITAL;
    if (word.length > 1 && isCapitals(word)) bits |= L.CAPS;
    if (charClass(text.charCodeAt(end - 1)) & DIGIT) bits |= L.OUTLET; // 'TV5'
  } else if (east) {
    bits |= L.CAPITAL | L.EAST_ASIAN;
    bits |= (lookUp(key.slice(-2)) & (L.OUTLET | L.STAFF)) | (lookUp(key.slice(-3)) & L.STAFF);
  } else if (!(first & (LOWER | DIGIT)) || (word !== key && /^\p{Ll}{1,2}['’-]\p{Lu}/u.test(word)))
    bits |= L.CAPITAL; // 'al-Haddad'
  else if (word !== key && /^\p{Ll}+\p{Lu}/u.test(word)) bits |= L.CAPITAL | L.OUTLET; // 'euroPress'
  if (key.includes(".") && /[a-z]\.[a-z]{2,}$/.test(key)) bits |= L.AGENCY | L.CAPITAL; // 'example.com'
  if (key.includes(".")) bits |= lookUp(key.replaceAll(".", "")) & L.POST_NOMINAL; // 'M.D.'
  const after = text.charCodeAt(end);
  if (after === 0xae || after === 0x2122) bits |= L.POST_NOMINAL; // 'CFP®'
  return { start, end: stop, key, bits, cut };
}

/** What a word is known to be, or what ends a joined one: 'BNN-Redaktion'. */
function known(key: string): number {
  const bits = lookUp(key);
  if (bits || !key.includes("-")) return bits;
  return lookUp(key.slice(key.lastIndexOf("-") + 1)) & (L.STAFF | L.OUTLET | L.TITLE);
}

function isCapitals(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 0x2e || charClass(code) & LOWER) return false;
  }
  return true;
}

/** A number, unless letters make it a name: '9News'. */
function numberBits(word: string): number {
  return /\p{L}{4}/u.test(word) ? L.CAPITAL | L.OUTLET : L.NUMBER;
}
