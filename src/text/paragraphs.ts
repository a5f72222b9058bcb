import type { Span } from "../model";
import { BREAK, charClass, SPACE } from "./chars";

/** A line of print wrapped by hand is seldom longer, and nearly full. */
const WRAP_MAX = 100;
const WRAP_MIN = 50;

/**
 * The paragraphs of a plain text, without the white space around them.
 *
 * A blank line always ends a paragraph. A single line break does, unless the text was wrapped by hand (lines of one width, broken in the
 * middle of sentences, with blank lines between the paragraphs).
 */
export function paragraphs(text: string): Span[] {
  const lines = readLines(text);
  if (!isWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last && !line.afterBlank) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
  }
  return joined;
}

interface Line extends Span {
  /** A blank line, or the start of the text, stands before it. */
  afterBlank: boolean;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const rare = RARE_BREAKS.some((mark) => text.includes(mark));
  let breaks = 2;
  for (let from = 0; from <= text.length; ) {
    const to = lineEnd(text, from, rare);
    let start = from;
    let end = to;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (end > start) {
      lines.push({ start, end, afterBlank: breaks > 1 });
      breaks = 0;
    }
    const isPair = text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a;
    if (!isPair) breaks++;
    from = to + 1;
  }
  return lines;
}

const RARE_BREAKS = ["\r", "\u0085", "\u2028", "\u2029"] as const;

/** Where the line that begins at `from` ends. Most texts have no break but `\n`, which the engine finds fastest. */
function lineEnd(text: string, from: number, hasRare: boolean): number {
  if (!hasRare) {
    const next = text.indexOf("\n", from);
    return next < 0 ? text.length : next;
  }
  let i = from;
  while (i < text.length && (charClass(text.charCodeAt(i)) & BREAK) === 0) i++;
  return i;
}

function isSpace(text: string, at: number): boolean {
  return (charClass(text.charCodeAt(at)) & SPACE) !== 0;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let inner = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.afterBlank) continue;
    inner++;
    const length = line.end - line.start;
    const last = text.charCodeAt(line.end - 1);
    const ended =
      last === 0x2e || last === 0x3f || last === 0x21 || last === 0x22 || last === 0x201d || last === 0x3a;
    if (length > WRAP_MAX) return false;
    if (length >= WRAP_MIN && !ended) full++;
  }
  return inner > 2 && full * 2 > inner;
}
