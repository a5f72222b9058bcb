import { domainEndings } from "../language";
import { BREAK, charClass, DIGIT, INVISIBLE, LETTER, LOWER, UPPER } from "../text";
import { foldWord } from "./fold";
import * as L from "./labels";
import { isKnown } from "./lexicon";
import { addressSeam, eastAsianSeam, isSeam } from "./seams";
import { classAt, isEastAsian, shapeIn, shapeOf, type Token, wordToken } from "./token";

const WORD = LETTER | DIGIT;
const BLANK = 0x20;
const AT = 0x40;
const MIDDLE_DOT = 0x30fb;

/** True where two words may meet, from the classes of three characters in a row: 'KellerStaff', 'BNNUpdated', 'Keller22'. */
function changes(earlier: number, before: number, kind: number): boolean {
  if ((before | kind) & DIGIT) return ((before | kind) & LETTER) !== 0;
  return kind & UPPER ? (before & LOWER) !== 0 : (earlier & before & UPPER) !== 0 && (kind & LOWER) !== 0;
}

/** 'Brightwater.Com', as pages print it that give every word a capital. */
const isDomainEnd = (text: string, point: number): boolean =>
  domainEndings.includes(foldWord(text.slice(point + 1, point + 4))) &&
  !(charClass(text.charCodeAt(point + 4)) & WORD);

/** Marks that mean the same between names, each kind by its first. Others tell nothing: quotation marks, asterisks. */
const MARKS = "-–—―‒ |｜•·・●■▪∙›»▶ ,，、 :： ;； /／ .。 =＝ ([{<（【［ )]}>）】］ &＆ ©";

let marks: Map<string, string> | undefined;

function markOf(char: string): string | undefined {
  marks ??= new Map(MARKS.split(" ").flatMap((kind) => Array.from(kind, (mark) => [mark, kind[0] ?? ""])));
  return marks.get(char);
}

/** Every word, number and mark of a byline, in order; words run together by lost mark-up are told apart. */
export function scan(text: string): Token[] {
  const scanner = new Scanner(text);
  scanner.run();
  const { tokens } = scanner;
  // 'by ada keller': where no word is large, small ones are names.
  const small = tokens.findIndex((token, index) => index > 0 && (token.bits & L.CAPITAL) !== 0) < 0;
  if (small && tokens[0] && tokens[0].bits & L.BY) {
    for (const token of tokens) if (token.bits === 0) token.bits = L.CAPITAL;
  }
  return tokens;
}

class Scanner {
  readonly tokens: Token[] = [];

  constructor(readonly text: string) {}

  run(): void {
    const { text } = this;
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i);
      const kind = charClass(code);
      if (kind & WORD && code !== MIDDLE_DOT) i = this.word(i);
      else if (code === AT) i = this.handle(i, false);
      else {
        if (code !== BLANK) {
          const key = kind & BREAK ? "\n" : markOf(text.charAt(i));
          if (key) this.push(i, i + 1, key, key === "&" ? L.AND : L.MARK);
        }
        i++;
      }
    }
  }

  push(start: number, end: number, key: string, bits: number, cut = false): void {
    this.tokens.push({ start, end, key, bits, cut });
  }

  handle(start: number, cut: boolean): number {
    const { text } = this;
    let end = start + 1;
    while (
      classAt(text, end) & WORD ||
      text[end] === "_" ||
      (text[end] === "." && classAt(text, end + 1) & WORD)
    )
      end++;
    if (end > start + 1) this.push(start, end, "handle", L.ADDRESS, cut);
    return end;
  }

  /** Reads a run of letters, digits and the marks that join them. Gives the offset after it. */
  word(start: number): number {
    const { text } = this;
    let end = start + 1;
    let broken = false; // a place where two words may have run together
    let earlier = 0;
    let before = classAt(text, start);
    let shape = shapeOf(text.charCodeAt(start), before);
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const kind = charClass(code);
      if (kind & (WORD | INVISIBLE)) {
        if (code === MIDDLE_DOT && !/[ァ-ヺー]・[ァ-ヺー]/.test(text.slice(end - 1, end + 2))) break;
        if (changes(earlier, before, kind)) broken = true;
      } else if (!this.joins(end, code, before)) break;
      shape |= shapeOf(code, kind);
      earlier = before;
      before = kind;
    }
    if (!text.startsWith("@", end) || !(classAt(text, end + 1) & WORD))
      return this.split(start, end, broken, shape);
    const stop = this.hostEnd(end + 1);
    if (!stop) {
      this.split(start, end, broken, shape);
      return this.handle(end, true);
    }
    // '김하늘 기자haneul@example.com'
    let local = end;
    while (local > start && !isEastAsian(text.charCodeAt(local - 1))) local--;
    if (local > start) {
      this.split(start, local, broken, shapeIn(text, start, local));
      this.push(local, stop, "email", L.ADDRESS, true);
      return stop;
    }
    const last = this.tokens.at(-1);
    const named = classAt(text, start) & UPPER && last;
    const seam = named ? addressSeam(foldWord(text.slice(start, end)), last.key) : 0;
    if (seam) this.tokens.push(wordToken(text, start, start + seam, false));
    this.push(start + seam, stop, "email", L.ADDRESS, seam > 0);
    return stop;
  }

  /** True when the mark at an offset stands inside a word: 'O'Hara', 'J.R.', 'example.com', '10:30'. */
  joins(index: number, code: number, before: number): boolean {
    const { text } = this;
    if (code === BLANK) return false;
    const after = classAt(text, index + 1);
    if (!(after & WORD)) return false;
    const mark = text.charAt(index);
    if ("'’-‐‑_+".includes(mark)) return true;
    if (":/,".includes(mark)) return (before & after & DIGIT) !== 0;
    if (mark === "&") return (before & after & UPPER) !== 0;
    // 'Keller.Pictures' is two sentences that lost their space.
    return mark === "." && (!(after & UPPER && classAt(text, index + 2) & LOWER) || isDomainEnd(text, index));
  }

  /** The end of a host name with a point in it, or 0. */
  hostEnd(start: number): number {
    const { text } = this;
    let end = start;
    let point = false;
    while (
      classAt(text, end) & WORD ||
      ((text[end] === "." || text[end] === "-") && classAt(text, end + 1) & WORD)
    ) {
      point ||= text[end] === ".";
      end++;
    }
    return point ? end : 0;
  }

  /** Takes a run of letters and digits as the words it is made of. */
  split(start: number, end: number, broken: boolean, shape: number): number {
    const { text, tokens } = this;
    // 'Photos d'Ada Keller'
    const apostrophe = text.charCodeAt(start + 1);
    if ((apostrophe === 0x27 || apostrophe === 0x2019) && (tokens.at(-1)?.bits ?? 0) & (L.WORK | L.ROLE)) {
      this.push(start, start + 2, "d", L.BY_START);
      return this.split(start + 2, end, broken, shapeIn(text, start + 2, end));
    }
    let from = start;
    const east = isEastAsian(text.charCodeAt(end - 1));
    if (east) {
      for (
        let seam = eastAsianSeam(text.slice(from, end));
        seam;
        seam = eastAsianSeam(text.slice(from, end))
      ) {
        tokens.push(wordToken(text, from, from + seam, false));
        from += seam;
      }
    } else if (broken && !isKnown(foldWord(text.slice(start, end)))) {
      for (let k = start + 1; k < end; k++) {
        if (!isSeam(text, from, k, end, tokens.at(-1))) continue;
        tokens.push(wordToken(text, from, k, from > start));
        from = k;
      }
    }
    const last =
      from === start ? wordToken(text, start, end, false, shape) : wordToken(text, from, end, !east);
    tokens.push(last);
    return Math.max(last.end, end);
  }
}
