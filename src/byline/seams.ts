import { charClass, DIGIT, LETTER, LOWER, UPPER } from "../text";
import { foldWord } from "./fold";
import * as L from "./labels";
import { isCalendarWord, lookUp } from "./lexicon";
import type { Token } from "./token";

/** A word after a lost break: one of these begins a new thing wherever it stands. */
const STARTS = L.TITLE | L.FURNITURE | L.DATE_LABEL | L.STAFF;
/** A word before a lost break: what touches one of these is another word. */
const ENDS = L.BY | L.FURNITURE | L.DATE_LABEL | L.AGENCY;

/** True when a word that began at `from` ends before `k` and another begins there: 'KellerStaff', 'Keller22', '2024Ada'. */
export function isSeam(text: string, from: number, k: number, end: number, last: Token | undefined): boolean {
  const before = charClass(text.charCodeAt(k - 1));
  const after = charClass(text.charCodeAt(k));
  if (before & DIGIT) return (after & LETTER) !== 0 && /\d{4}$/.test(text.slice(Math.max(from, k - 4), k));
  if (after & DIGIT) return isBeforeNumber(text, from, k);
  if (!(after & UPPER) || !(before & (UPPER | LOWER))) return false;

  let next = k + 1;
  while (next < end && !(charClass(text.charCodeAt(next)) & (UPPER | DIGIT))) next++;
  const rightKey = foldWord(text.slice(k, next));
  const right = lookUp(rightKey);
  // 'BNNUpdated'
  if (before & UPPER) return (right & (L.FURNITURE | L.DATE_LABEL)) !== 0;
  // 'O'Hara-McNeil': what stands behind a hyphen is a word by itself.
  const start = Math.max(from, text.lastIndexOf("-", k) + 1);
  const leftKey = foldWord(text.slice(start, k));
  const left = lookUp(leftKey);
  if (left & ENDS) return true;
  // 'McKenna', 'DiMauro', 'LaMotte'
  if (k - start < 3 || left & L.PARTICLE || leftKey === "mac") return false;
  const named = last?.bits ?? L.MARK;
  if (!(named & L.MARK) && (right & STARTS || rightKey === "the")) return true;
  // 'Harbor PressMarch 12'
  if (text[next] === " " && charClass(text.charCodeAt(next + 1)) & DIGIT && isCalendarWord(rightKey))
    return true;
  // A second word may have run into the next thing ('Ada KellerPolitics'); a first one is a brand ('BrightPress').
  return (named & (L.CAPITAL | L.OUTLET | L.AGENCY | L.MARK)) === L.CAPITAL;
}

/** 'Keller22' and 'GMT1' lost a space; 'News24' and 'TV2' are names. */
function isBeforeNumber(text: string, from: number, k: number): boolean {
  const known = lookUp(foldWord(text.slice(from, k)));
  if (known & L.DATE_WORD) return true;
  const capital = (charClass(text.charCodeAt(from)) & UPPER) !== 0;
  const small = (charClass(text.charCodeAt(k - 1)) & LOWER) !== 0;
  return capital && small && k - from > 2 && !(known & (L.OUTLET | L.PLACE | L.AGENCY));
}

/** Where a title, label or town that is written together with a name parts from it: '홍길동기자', '記者張三', '張三台北'. Else 0. */
export function eastAsianSeam(word: string): number {
  if (word.length > 16 || lookUp(word)) return 0;
  for (let size = Math.min(5, word.length - 2); size > 1; size--) {
    if (lookUp(word.slice(0, size)) & (L.TITLE | L.ROLE | L.AGENCY)) return size;
    if (lookUp(word.slice(-size)) & (L.TITLE | L.ROLE | L.WORK | L.PLACE)) return word.length - size;
  }
  return 0;
}

/** Where an address begins that a surname ran into: 'Kellerada@…' after 'Ada', 'Kellerakeller@…'. Else 0. */
export function addressSeam(local: string, given: string): number {
  if (local.length > 64) return 0;
  for (let k = 2; k < local.length - 2; k++) {
    const rest = local.slice(k);
    const family = rest.indexOf(local.slice(0, k));
    const initials = family >= 0 && family < 3 && given.startsWith(rest.slice(0, family));
    if (rest.startsWith(given.slice(0, 3)) || initials) return k;
  }
  return 0;
}
