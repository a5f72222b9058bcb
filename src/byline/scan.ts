import { BREAK, charClass, DIGIT, INVISIBLE, LETTER, LOWER, UPPER } from "../text";
import { foldWord } from "./fold";
import * as L from "./labels";
import { isDomainEnding, isKnown } from "./lexicon";
import { addressSeam, eastAsianSeam, isSeam } from "./seams";
import { type Token, wordToken } from "./token";

const WORD = LETTER | DIGIT;

/** Marks that mean the same between names, each kind by its first. Others tell nothing: quotation marks, asterisks. */
const MARKS = "-–—―‒ |｜•·・●■▪∙›»▶ ,，、 :： ;； /／ .。 =＝ ([{<（【［ )]}>）】］ &＆";

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
      const kind = this.kind(i);
      const char = text[i] ?? "";
      if (kind & WORD && char !== "・") i = this.word(i);
      else if (char === "@") i = this.handle(i, false);
      else {
        if (char !== " ") {
          const key = kind & BREAK ? "\n" : markOf(char);
          if (key) this.push(i, i + 1, key, key === "&" ? L.AND : L.MARK);
        }
        i++;
      }
    }
  }

  /** The class of the unit at an offset. */
  kind(index: number): number {
    return charClass(this.text.charCodeAt(index));
  }

  push(start: number, end: number, key: string, bits: number, cut = false): void {
    this.tokens.push({ start, end, key, bits, cut });
  }

  handle(start: number, cut: boolean): number {
    const { text } = this;
    let end = start + 1;
    while (this.kind(end) & WORD || text[end] === "_" || (text[end] === "." && this.kind(end + 1) & WORD))
      end++;
    if (end > start + 1) this.push(start, end, "@", L.HANDLE, cut);
    return end;
  }

  /** Reads a run of letters, digits and the marks that join them. Gives the offset after it. */
  word(start: number): number {
    const { text } = this;
    let end = start + 1;
    let broken = false; // a place where two words may have run together
    for (let before = this.kind(start); ; end++) {
      const kind = this.kind(end);
      if (kind & (WORD | INVISIBLE)) {
        if (text[end] === "・" && !/[ァ-ヺー]・[ァ-ヺー]/.test(text.slice(end - 1, end + 2))) break;
        broken ||= (kind & UPPER && before & WORD) !== 0 || (kind & DIGIT) !== (before & DIGIT);
      } else if (!this.joins(end, before)) break;
      before = kind;
    }
    if (text[end] !== "@" || !(this.kind(end + 1) & WORD)) return this.split(start, end, broken);
    const stop = this.hostEnd(end + 1);
    if (!stop) {
      this.split(start, end, broken);
      return this.handle(end, true);
    }
    const last = this.tokens.at(-1);
    const named = this.kind(start) & UPPER && last && !(last.bits & L.MARK);
    const seam = named ? addressSeam(foldWord(text.slice(start, end)), last.key) : 0;
    if (seam) this.tokens.push(wordToken(text, start, start + seam, false));
    this.push(start + seam, stop, "@", L.EMAIL, seam > 0);
    return stop;
  }

  /** True when the mark at an offset stands inside a word: 'O'Hara', 'J.R.', 'example.com', '10:30'. */
  joins(index: number, before: number): boolean {
    const after = this.kind(index + 1);
    if (!(after & WORD)) return false;
    switch (this.text[index]) {
      case ".":
        // 'Keller.Pictures' is two sentences that lost their space; 'Brightwater.Com' is an address.
        return (
          !(before & LOWER && after & UPPER && this.kind(index + 2) & LOWER) ||
          (!(this.kind(index + 4) & WORD) &&
            isDomainEnding(this.text.slice(index + 1, index + 4).toLowerCase()))
        );
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

  /** The end of a host name with a point in it, or 0. */
  hostEnd(start: number): number {
    const { text } = this;
    let end = start;
    let point = false;
    while (this.kind(end) & WORD || ((text[end] === "." || text[end] === "-") && this.kind(end + 1) & WORD)) {
      point ||= text[end] === ".";
      end++;
    }
    return point ? end : 0;
  }

  /** Takes a run of letters and digits as the words it is made of. */
  split(start: number, end: number, broken: boolean): number {
    const { text, tokens } = this;
    let from = start;
    if (text.charCodeAt(end - 1) > 0x2e7f) {
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
    const last = wordToken(
      text,
      from,
      end,
      from > start && !(this.kind(end - 1) & LETTER && text.charCodeAt(end - 1) > 0x2e7f),
    );
    tokens.push(last);
    return Math.max(last.end, end);
  }
}
