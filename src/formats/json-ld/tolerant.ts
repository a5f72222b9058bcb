import type { Json } from "../../model";

/** Deeper than any real page. A bracket deeper down is stepped over as if it were not there, so that the stack never overflows. */
const MAX_DEPTH = 64;

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

/**
 * JSON as publishers really print it: line breaks and tabs inside strings, commas before a closing bracket, quotation marks not
 * escaped, `\'`, comments, several values in a row, an end cut off. `undefined` where nothing like an object or list stands.
 */
export function parseTolerantJson(text: string): Json | undefined {
  const reader = new Reader(text);
  const values: Json[] = [];
  while (reader.skipTo("{[")) {
    const value = reader.value(0);
    if (value !== undefined) values.push(value);
  }
  return values.length > 1 ? values : values[0];
}

class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves to the next of these characters; false at the end. */
  skipTo(characters: string): boolean {
    while (this.#at < this.#text.length && !characters.includes(this.#text.charAt(this.#at))) this.#at++;
    return this.#at < this.#text.length;
  }

  /** Reads one value where it stands; always moves on. */
  value(depth: number): Json | undefined {
    this.#skipSpace();
    const first = this.#text.charAt(this.#at);
    if ((first === "{" || first === "[") && depth > MAX_DEPTH) {
      this.#at++;
      return undefined;
    }
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#list(depth);
    if (first === '"') return this.#string();
    return this.#word();
  }

  #object(depth: number): Json {
    const entries: [string, Json][] = [];
    this.#at++;
    while (this.#more("}")) {
      const key = this.#text.charAt(this.#at) === '"' ? this.#string() : String(this.#word() ?? "");
      this.#skipSpace();
      if (this.#text.charAt(this.#at) !== ":") continue;
      this.#at++;
      const value = this.value(depth + 1);
      if (value !== undefined && key !== "__proto__") entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  }

  #list(depth: number): Json {
    const items: Json[] = [];
    this.#at++;
    while (this.#more("]")) {
      const value = this.value(depth + 1);
      if (value !== undefined) items.push(value);
    }
    return items;
  }

  /** Whether another entry follows inside these brackets; steps over commas, and over the closing bracket when none does. */
  #more(close: string): boolean {
    this.#skipSpace();
    while (this.#text.charAt(this.#at) === ",") {
      this.#at++;
      this.#skipSpace();
    }
    if (this.#at >= this.#text.length) return false;
    const next = this.#text.charAt(this.#at);
    if (next === close) {
      this.#at++;
      return false;
    }
    // The other closing bracket: this one was forgotten.
    return next !== "}" && next !== "]";
  }

  #string(): string {
    let value = "";
    let from = ++this.#at;
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22 && this.#closes()) break;
      if (code !== 0x5c) continue;
      value += this.#text.slice(from, this.#at) + this.#escape();
      from = this.#at + 1;
    }
    value += this.#text.slice(from, this.#at);
    this.#at++;
    return value;
  }

  /** Reads the escape at the backslash and stops on its last character. */
  #escape(): string {
    const letter = this.#text.charAt(++this.#at);
    if (letter !== "u") return ESCAPES[letter] ?? letter;
    const digits = this.#text.slice(this.#at + 1, this.#at + 5);
    if (!/^[\da-fA-F]{4}$/.test(digits)) return "u";
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** A quotation mark ends its string only where the grammar goes on after it; others were left unescaped: `"a "b" c"`. */
  #closes(): boolean {
    let next = this.#at + 1;
    const limit = Math.min(this.#text.length, next + 200);
    while (next < limit && isSpace(this.#text.charCodeAt(next))) next++;
    const after = this.#text.charAt(next);
    if (after === ",") {
      // `"She said "no", and left"`: a comma goes on with a key or value, not with a word.
      next++;
      while (next < limit && isSpace(this.#text.charCodeAt(next))) next++;
      return /^["{[\]}\d\-/]|^(?:true|false|null)\b/.test(this.#text.slice(next, next + 6)) || next >= limit;
    }
    return after === "" || ":}]/".includes(after) || (after === '"' && next > this.#at + 1);
  }

  #word(): Json | undefined {
    const from = this.#at;
    while (this.#at < this.#text.length && !',:{}[]"'.includes(this.#text.charAt(this.#at))) this.#at++;
    const word = this.#text.slice(from, this.#at).trim();
    if (this.#at === from) this.#at++;
    if (word === "") return undefined;
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    const number = Number(word);
    return Number.isFinite(number) ? number : word;
  }

  /** White space and comments. */
  #skipSpace(): void {
    for (;;) {
      while (this.#at < this.#text.length && isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
      if (this.#text.startsWith("//", this.#at)) this.#at = this.#after("\n");
      else if (this.#text.startsWith("/*", this.#at)) this.#at = this.#after("*/");
      else return;
    }
  }

  #after(mark: string): number {
    const found = this.#text.indexOf(mark, this.#at + 2);
    return found < 0 ? this.#text.length : found + mark.length;
  }
}

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff || code === 0x2028;
