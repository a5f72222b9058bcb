import type { Json } from "../../model";

/** Deeper than any real page. A bracket deeper down is stepped over as if it were not there, so that the stack never overflows. */
const MAX_DEPTH = 64;

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

/** White space and comments. */
const GAP = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y; // bounded: each alternative has a beginning of its own

/**
 * An escape, or the quotation mark that ends a string: only where the grammar goes on after it, for others were left unescaped.
 * `"a "b" c"` is one string, and so is `"She said "no", and left"`: a comma goes on with a key or value, not with a word.
 */
const ESCAPE_OR_END =
  /\\(?:u[\da-f]{4}|[\s\S]|$)|"(?=\s{0,200}(?:[:}\]/]|$|,\s{0,200}(?:["{[\]}\d\-/]|(?:true|false|null)\b|$))|\s{1,200}")/gi;

/** What stands before an object or a list. */
const BEFORE = /[^{[]*/y;

const WORD = /[^,:{}[\]"]*/y;

/**
 * JSON as publishers really print it: line breaks and tabs inside strings, commas before a closing bracket, quotation marks not
 * escaped, `\'`, comments, several values in a row, an end cut off. `undefined` where nothing like an object or list stands.
 */
export function parseTolerantJson(text: string): Json | undefined {
  let at = 0;

  /** What this sticky expression finds here, stepped over. */
  const take = (expression: RegExp): string => {
    expression.lastIndex = at;
    const found = expression.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };

  /** The next sign that is no white space. */
  const peek = (): string => {
    take(GAP);
    return text.charAt(at);
  };

  /** Reads one value where it stands; always moves on. */
  const readValue = (depth: number): Json | undefined => {
    const first = peek();
    if (first === '"') return readString();
    if (first !== "{" && first !== "[") return readWord();
    at++;
    if (depth > MAX_DEPTH) return undefined;
    return first === "{" ? readObject(depth) : readList(depth);
  };

  const readObject = (depth: number): Json => {
    const entries: [string, Json][] = [];
    while (goesOn("}")) {
      const key = text.charAt(at) === '"' ? readString() : String(readWord() ?? "");
      if (peek() !== ":") continue;
      at++;
      const value = readValue(depth + 1);
      if (value !== undefined && key !== "__proto__") entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  };

  const readList = (depth: number): Json => {
    const items: Json[] = [];
    while (goesOn("]")) {
      const value = readValue(depth + 1);
      if (value !== undefined) items.push(value);
    }
    return items;
  };

  /** Whether another entry follows inside these brackets; steps over commas, and over the closing bracket when none does. */
  const goesOn = (close: string): boolean => {
    while (peek() === ",") at++;
    const next = text.charAt(at);
    if (next === close) at++;
    // The other closing bracket: this one was forgotten.
    return next !== "" && next !== "}" && next !== "]";
  };

  const readString = (): string => {
    let value = "";
    let from = ++at;
    ESCAPE_OR_END.lastIndex = at;
    for (let found = ESCAPE_OR_END.exec(text); ; found = ESCAPE_OR_END.exec(text)) {
      const [mark] = found ?? [""];
      at = found?.index ?? text.length;
      value += text.slice(from, at);
      from = at + mark.length;
      if (mark.length < 2) break;
      const letter = mark.charAt(1);
      value +=
        mark.length > 2
          ? String.fromCharCode(Number.parseInt(mark.slice(2), 16))
          : (ESCAPES[letter] ?? letter);
    }
    at = from;
    return value;
  };

  const readWord = (): Json | undefined => {
    const printed = take(WORD);
    if (printed === "") at++;
    const word = printed.trim();
    if (word === "") return undefined;
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    const number = Number(word);
    return Number.isFinite(number) ? number : word;
  };

  const values: Json[] = [];
  for (;;) {
    take(BEFORE);
    if (at >= text.length) break;
    const value = readValue(0);
    if (value !== undefined) values.push(value);
  }
  return values.length > 1 ? values : values[0];
}
