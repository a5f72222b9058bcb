import { BREAK, charClass, DIGIT, INVISIBLE, LETTER, LOWER, SPACE, UPPER } from "../text";
import * as L from "./labels";
import { isCalendarWord, isKnown, lookUp } from "./lexicon";

/** A word, number, mark, address or handle of a byline. */
export interface Token {
  start: number;
  end: number;
  /** In lower case, with plain apostrophes and no full stop behind; the marks of one kind share one. */
  key: string;
  /** What it is known to be; see `labels.ts`. */
  bits: number;
  /** It touches the word before it, from which a lost line break or tag once parted it: 'KellerStaff Writer'. */
  cut: boolean;
}

/** Marks that mean the same between names, each kind by its first. Others tell nothing: quotation marks, asterisks. */
const MARKS = "-–—―‒ |｜•·・●■▪∙›»▶ ,，、 :： ;； /／ .。 =＝ ([{<（【［ )]}>）】］ &＆";
const WORD = LETTER | DIGIT;
/** A word after a lost break: one of these begins a new thing wherever it stands. */
const STARTS = L.TITLE | L.FURNITURE | L.DATE_LABEL | L.STAFF;
/** A word before a lost break: what follows one of these is another word. */
const ENDS = L.BY | L.FURNITURE | L.DATE_LABEL | L.AGENCY;

let marks: Map<string, string> | undefined;

function markOf(char: string): string | undefined {
  marks ??= new Map(MARKS.split(" ").flatMap((kind) => Array.from(kind, (mark) => [mark, kind[0] ?? ""])));
  return marks.get(char);
}

/** A word as the lists of bylines write it: small, with plain apostrophes, Latin letters without their marks. */
function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (!/[^ -~]/.test(small)) return small;
  return /[à-ɏḀ-ỿ’\u0307]/.test(small)
    ? small
        .replaceAll("’", "'")
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
    : small;
}

/** Every word, number and mark of a byline, in order; words run together by lost mark-up are told apart. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const classAt = (index: number) => charClass(text.charCodeAt(index));
  const push = (start: number, end: number, key: string, bits: number, cut = false) =>
    tokens.push({ start, end, key, bits, cut });
  const keyOf = (start: number, end: number) => foldWord(text.slice(start, end));

  let i = 0;
  while (i < text.length) {
    const kind = classAt(i);
    if (kind & WORD && text[i] !== "・") i = readWord(i);
    else if (text[i] === "@") i = readHandle(i, false);
    else {
      const key = kind & BREAK ? "\n" : kind & ~WORD ? undefined : markOf(text[i] ?? "");
      if (key) push(i, i + 1, key, key === "&" ? L.AND : L.MARK);
      i++;
    }
  }
  // 'by ada keller': where no word is large, small ones are names.
  if (
    tokens[0] &&
    tokens[0].bits & L.BY &&
    tokens.every((token, index) => !index || !(token.bits & L.CAPITAL))
  ) {
    for (const token of tokens) if (token.bits === 0) token.bits = L.CAPITAL;
  }
  return tokens;

  function readHandle(start: number, cut: boolean): number {
    let end = start + 1;
    while (classAt(end) & WORD || text[end] === "_" || (text[end] === "." && classAt(end + 1) & WORD)) end++;
    if (end > start + 1) push(start, end, "@", L.HANDLE, cut);
    return end;
  }

  /** Reads the run of letters, digits and the marks that join them, and what it holds. Gives the offset after it. */
  function readWord(start: number): number {
    let end = start + 1;
    let broken = false; // a place where two words may have run together
    for (let before = classAt(start); ; end++) {
      const kind = classAt(end);
      if (kind & (WORD | INVISIBLE)) {
        if (text.charCodeAt(end) === 0x30fb && !isKatakana(end - 1, end + 1)) break;
        broken ||= (kind & UPPER && before & WORD) !== 0 || (kind & DIGIT) !== (before & DIGIT);
      } else if (!joins(end, before)) break;
      before = kind;
    }
    if (text[end] === "@" && classAt(end + 1) & WORD) {
      const stop = addressEnd(end + 1);
      if (stop) {
        const from = nameBefore(start, end);
        if (from > start) pushWord(start, from, false);
        push(from, stop, "@", L.EMAIL, from > start);
        return stop;
      }
      split(start, end, broken);
      return readHandle(end, true);
    }
    return split(start, end, broken);
  }

  /** True when the mark at an offset stands inside a word: 'O'Hara', 'J.R.', 'example.com', '10:30'. */
  function joins(index: number, before: number): boolean {
    const after = classAt(index + 1);
    if (!(after & WORD)) return false;
    switch (text[index]) {
      case ".":
        // 'Keller.Pictures' is two sentences that lost their space.
        return !(before & LOWER && after & UPPER && classAt(index + 2) & LOWER);
      case "'":
      case "’":
      case "-":
      case "‐":
      case "‑":
      case "_":
      case "+":
        return true;
      case ":":
      case "/":
      case ",":
        return (before & after & DIGIT) !== 0;
      case "&":
        return (before & after & UPPER) !== 0;
      default:
        return false;
    }
  }

  function isKatakana(...offsets: number[]): boolean {
    return offsets.every((offset) => text[offset] !== undefined && /[ァ-ヶー]/.test(text[offset] ?? ""));
  }

  /** The end of a host name with a point in it, or 0. */
  function addressEnd(start: number): number {
    let end = start;
    let point = 0;
    while (classAt(end) & WORD || ((text[end] === "." || text[end] === "-") && classAt(end + 1) & WORD)) {
      if (text[end] === ".") point = end;
      end++;
    }
    return point ? end : 0;
  }

  /** Where an address begins that a surname ran into: 'Ada Kellerada@…', 'Ada Kellerakeller@…'. */
  function nameBefore(start: number, end: number): number {
    const first = tokens.at(-1);
    if (!(classAt(start) & UPPER) || !first || first.bits & L.MARK) return start;
    const local = keyOf(start, end);
    for (let cut = 2; cut < local.length - 2; cut++) {
      const rest = local.slice(cut);
      const given = rest.startsWith(first.key.slice(0, 3));
      const family = rest.indexOf(local.slice(0, cut));
      if (given || (family >= 0 && family < 3)) return start + cut;
    }
    return start;
  }

  /** Pushes a run of letters and digits as the words it is made of. */
  function split(start: number, end: number, broken: boolean): number {
    if (!broken || isKnown(keyOf(start, end))) return pushWord(start, end, false);
    let from = start;
    for (let k = start + 1; k < end; k++) {
      if (!isSeam(from, k, end)) continue;
      pushWord(from, k, from > start);
      from = k;
    }
    return pushWord(from, end, from > start);
  }

  /** True when a word ends before `k` and another begins there. */
  function isSeam(from: number, k: number, end: number): boolean {
    const before = classAt(k - 1);
    const after = classAt(k);
    if (before & DIGIT) return (after & LETTER) !== 0 && k - from > 3 && isDigits(k - 4, k);
    if (after & DIGIT) {
      if (!(before & LETTER)) return false;
      const known = lookUp(keyOf(from, k));
      if (known & L.DATE_WORD) return true;
      return (
        (before & LOWER & (classAt(from) & UPPER ? -1 : 0)) !== 0 &&
        k - from > 2 &&
        !(known & (L.OUTLET | L.PLACE | L.AGENCY))
      );
    }
    if (!(after & UPPER) || !(before & (UPPER | LOWER))) return false;
    let next = k + 1;
    while (next < end && !(classAt(next) & (UPPER | DIGIT))) next++;
    const right = lookUp(keyOf(k, next));
    // 'ABCUpdated'
    if (before & UPPER) return next > k + 1 && k - from > 1 && (right & (L.FURNITURE | L.DATE_LABEL)) !== 0;
    const left = lookUp(keyOf(from, k));
    if (left & ENDS) return true;
    if (k - from < 3 || left & L.PARTICLE) return false;
    if (right & STARTS || keyOf(k, next) === "the") return true;
    // A second word may have run into the next thing ('Ada KellerPolitics'); a first one is a brand ('BrightPress').
    const last = tokens.at(-1);
    return (
      last !== undefined &&
      (last.bits & (L.CAPITAL | L.OUTLET | L.AGENCY | L.MARK)) === L.CAPITAL &&
      keyOf(from, k) !== "mac"
    );
  }

  function isDigits(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (!(classAt(i) & DIGIT)) return false;
    return true;
  }

  /** One word, with the full stop of an abbreviation. Gives the offset after it. */
  function pushWord(start: number, end: number, cut: boolean): number {
    const first = text.charCodeAt(end - 1) > 0x2e7f ? LETTER : classAt(start);
    const word = text.slice(start, end);
    let key = keyOf(start, end);
    let bits = first & DIGIT ? numberBits(start, end) : lookUp(key);
    let stop = end;
    const hyphen = bits ? -1 : key.lastIndexOf("-");
    if (hyphen > 0) bits = lookUp(key.slice(hyphen + 1)) & (L.STAFF | L.OUTLET | L.TITLE);
    if (key.endsWith("'s")) {
      stop -= 2;
      key = key.slice(0, -2);
      bits = lookUp(key) | L.POSSESSIVE;
    } else if (
      text[end] === "." &&
      (word.length === 1 || key.includes(".") || bits & L.ABBREVIATED || isCalendarWord(key))
    ) {
      stop++;
    }
    if (first & UPPER) {
      // An initial is no word, whatever language has one of its letter.
      bits = word.length === 1 ? L.CAPITAL : bits | L.CAPITAL;
      if (word.length > 1 && !key.includes(".") && word === word.toUpperCase()) bits |= L.CAPS;
      if (classAt(end - 1) & DIGIT) bits |= L.OUTLET;
    } else if (!(first & (LOWER | DIGIT))) {
      bits |= L.CAPITAL;
      if (text.charCodeAt(end - 1) > 0x2e7f) {
        const seam = eastAsianSeam(start, end);
        if (seam) {
          pushWord(start, seam, cut);
          return pushWord(seam, end, false);
        }
        bits |=
          L.EAST_ASIAN | (lookUp(key.slice(-2)) & (L.OUTLET | L.STAFF)) | (lookUp(key.slice(-3)) & L.STAFF);
      }
    } else if (word.length > 4 && word !== key && /^\p{L}{1,2}['’-]/u.test(word)) bits |= L.CAPITAL; // 'al-Haddad'
    if (/[a-z]\.[a-z]{2,}$/.test(key)) bits |= L.AGENCY | L.CAPITAL; // 'example.com'
    if (text[end] === "®" || text[end] === "™") bits |= L.POST_NOMINAL;
    push(start, stop, key, bits, cut);
    return Math.max(stop, end);
  }

  /** Where a title or label that is written together with a name parts from it: '홍길동기자', '記者張三'. Else 0. */
  function eastAsianSeam(start: number, end: number): number {
    if (lookUp(keyOf(start, end))) return 0;
    for (let size = 2; size < 6; size++) {
      if (end - size - start > 1 && lookUp(keyOf(end - size, end)) & (L.TITLE | L.ROLE)) return end - size;
      if (end - size - start > 1 && lookUp(keyOf(start, start + size)) & (L.TITLE | L.ROLE | L.AGENCY))
        return start + size;
    }
    return 0;
  }

  /** A number, unless letters make it a name: '9News'. */
  function numberBits(start: number, end: number): number {
    let letters = 0;
    for (let i = start; i < end; i++) {
      letters = classAt(i) & LETTER ? letters + 1 : 0;
      if (letters > 3) return L.CAPITAL | L.OUTLET;
    }
    return L.NUMBER;
  }
}
