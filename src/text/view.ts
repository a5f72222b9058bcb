import type { Span } from "../model";
import { charClass, INVISIBLE } from "./chars";

/**
 * A text made plain, which remembers where each unit came from.
 */
export interface View {
  /** The plain form. */
  readonly text: string;
  /** The text it was made from, untouched. */
  readonly source: string;
  /** The place in `source` of an offset in `text` (0 to `text.length`). */
  toSource(offset: number): number;
  /** The stretch of `source` behind `text.slice(start, end)`. */
  span(start: number, end: number): Span;
}

const SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DOUBLE_MARKS = /[\u201c-\u201f\u2033\u2036]/g;
const SINGLE_MARKS = /[\u2018-\u201b\u2032\u2035\u02bc\u00b4`]/g;
const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/**
 * Spaces, quotation marks, apostrophes and hyphens each in their ASCII form, `\n` for every line break, invisible characters gone.
 *
 * Only invisible characters change offsets (`\r\n` becomes a space and a break), so most texts map back as they are.
 */
export function normalize(text: string): View {
  const visible = stripInvisible(text);
  const plain = visible.text
    .replace(/\r(?=\n)/g, " ")
    .replace(/[\r\u0085\u2028\u2029]/g, "\n")
    .replace(SPACES, " ")
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'")
    .replace(HYPHENS, "-");
  return { ...visible, text: plain };
}

/** The text with its invisible characters (soft hyphens, zero-width spaces, direction marks) left out, and nothing else changed. */
export function stripInvisible(text: string): View {
  if (!INVISIBLES.test(text)) return identity(text);
  const kept = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let count = 0;
  let pieceStart = 0;
  for (let i = 0; i < text.length; i++) {
    if ((charClass(text.charCodeAt(i)) & INVISIBLE) === 0) {
      kept[count++] = i;
      continue;
    }
    if (pieceStart < i) pieces.push(text.slice(pieceStart, i));
    pieceStart = i + 1;
  }
  if (pieceStart < text.length) pieces.push(text.slice(pieceStart));
  kept[count] = text.length;
  const toSource = (offset: number) => kept[offset] ?? text.length;
  return {
    text: pieces.join(""),
    source: text,
    toSource,
    // The end is taken from the last unit inside, so that invisible characters after it stay outside.
    span: (start, end) => ({
      start: toSource(start),
      end: end > start ? toSource(end - 1) + 1 : toSource(start),
    }),
  };
}

function identity(text: string): View {
  return {
    text,
    source: text,
    toSource: (offset) => offset,
    span: (start, end) => ({ start, end }),
  };
}
