import type { Calendar, CalendarEntry } from "./calendar";
import { isLetter, lettersEnd } from "./letters";
import { readZone } from "./zones";

/** One word, number or mark of a date. */
export interface Token {
  start: number;
  end: number;
  value: number;
  entry?: CalendarEntry | undefined;
  /** Of a zone: its offset as ISO writes it, or empty. */
  zone?: string;
}

/**
 * The next words and marks of a text as one letter each, so that what a date looks like can be told by an expression over
 * letters: 'April 11, 2024' is `M d, y`. Letters beyond the calendar's: `d` a number from 1 to 31, `n` another of one or two
 * figures, `y` four figures from 1000 to 2999, `#` any other number, `m` and `w` a month and weekday that need a number beside
 * them, `S` an ordinal ending, `Q` 'a.m.' or 'p.m.', `Z` a zone, `H` the mark of an hour, `J`, `K`, `I` the East Asian marks of
 * year, month and day. Spaces are one space; marks are themselves; anything else is `x`, and ends the shape.
 */
export interface Shape {
  letters: string;
  tokens: Token[];
}

const longest = 22;

/** The shape of what begins at `at`. */
export function shapeAt(text: string, at: number, to: number, calendar: Calendar): Shape {
  const tokens: Token[] = [];
  let letters = "";
  let start = at;
  while (start < to && tokens.length < longest) {
    const token: Token = { start, end: start + 1, value: 0 };
    const letter = read(text, token, to, calendar, letters);
    letters += letter;
    tokens.push(token);
    if (letter === "x") break;
    start = token.end;
  }
  return { letters, tokens };
}

/** Reads one token, whose start is given: sets its end and value, and tells its letter. */
function read(text: string, token: Token, to: number, calendar: Calendar, before: string): string {
  const { start } = token;
  const char = text.charAt(start);
  const run = (test: RegExp): string => {
    test.lastIndex = start;
    const found = test.exec(text)?.[0] ?? char;
    token.end = Math.min(start + found.length, to);
    return text.slice(start, token.end);
  };
  if (char >= "0" && char <= "9") {
    const digits = run(/\d{1,9}/y);
    token.value = Number(digits);
    if (digits.length < 3) return token.value > 0 && token.value < 32 ? "d" : "n";
    return digits.length === 4 && /^[12]/.test(digits) ? "y" : "#";
  }
  if (char === " " && /[!-~]/.test(text.charAt(start + 1))) return " ";
  if (/\s/.test(char)) return run(/[^\S\r\n]{1,4}/y) && /[\r\n]/.test(char) ? "x" : " ";
  if ("+-".includes(char) && isAfterTime(before)) {
    const zone = readZone(run(/[+-]\d\d?:?(?:\d\d)?/y));
    if (zone) return setZone(token, zone);
    token.end = start + 1;
  }
  if (!isLetter(char)) return "–—−".includes(char) ? "-" : char;
  if (/[dny]$/.test(before)) {
    const east = "년年월月일日".indexOf(char);
    if (east >= 0) return "JJKKII".charAt(east);
  }
  if (/[dn] ?$/.test(before)) {
    const meridiem = /[ap]/i.test(char) ? run(/[ap](?:m|\.\s?m\.?)(?!\p{L})/iuy) : "";
    if (meridiem.length > 1) {
      token.value = /^p/i.test(meridiem) ? 12 : 0;
      return "Q";
    }
    const mark = /[hu]/i.test(char) ? run(/(?:h|uhr)(?!\p{L})/iuy) : "";
    // '14 h', not '3 Haziran'
    if (mark.length > 1 || (/h/i.test(mark) && !isLetter(text.charAt(token.end)))) return "H";
  }
  token.end = Math.min(lettersEnd(text, start, 16), to);
  const word = text.slice(start, token.end);
  if (/[dny]$/.test(before)) {
    if (/^(?:st|nd|rd|th|er)$/i.test(word)) return "S";
    if (/^t$/i.test(word)) return "A";
  }
  const zone = readZone(word);
  if (zone !== undefined && (word.length > 1 || isAfterTime(before))) return setZone(token, zone);
  token.entry = calendar.get(word.toLowerCase());
  return letterOf(token, word);
}

/** What came before is a time of day, or a zone. */
const isAfterTime = (before: string): boolean => /[dn]:[dn] ?\(?$|Z$/.test(before);

function setZone(token: Token, zone: string): string {
  token.zone = zone;
  return "Z";
}

function letterOf(token: Token, word: string): string {
  const { kind, value = 0, upper, lower } = token.entry ?? {};
  token.value = value;
  if (kind !== "M" && kind !== "W") return kind ?? "x";
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  if (capital ? upper : lower) return kind;
  // A short form, or a French month with a capital: a date beside a number. 'may' and 'march' are verbs.
  return capital || token.entry?.dayFirst ? kind.toLowerCase() : "x";
}
