import type { Span } from "../model";

/** One line of a copied page, its edges trimmed. Hard-wrapped lines of one paragraph count as one. */
export interface Line {
  /** Where it stands; `text.slice(span.start, span.end)` equals `text`. */
  span: Span;
  /** Verbatim; holds line breaks only where a paragraph was wrapped by hand. */
  text: string;
  /** How many blank lines stand before it. */
  gap: number;
}

const LINE = /[^\n\r\f\v\p{Zl}\p{Zp}\u0085]+/gu;

/** The lines that are not blank, in order. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let last = 0;
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].indexOf(trimmed);
    const gap = found.length === 0 ? 0 : Math.max(0, breaks(text, last, start) - 1);
    last = start + trimmed.length;
    found.push({ span: { start, end: last }, text: trimmed, gap });
  }
  return unwrap(text, found);
}

/** Line breaks between two offsets; CRLF is one. */
function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x85 || code === 0x2028 || code === 0x2029 || code === 11 || code === 12)
      count++;
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) count++;
  }
  return count;
}

/** Plain mail and wire copy is wrapped at 60 to 100 columns. */
const WRAP = { least: 55, most: 100, slack: 22 };

/** Joins the lines of paragraphs that were wrapped by hand, when the text as a whole shows that it was. */
function unwrap(text: string, all: Line[]): Line[] {
  const inner = all.filter((_, i) => all[i + 1]?.gap === 0);
  if (inner.length < 4) return all;
  const width = all.reduce((max, line) => Math.max(max, line.text.length), 0);
  if (width < WRAP.least || width > WRAP.most) return all;
  const full = (line: Line) => line.text.length >= width - WRAP.slack;
  if (inner.filter(full).length < inner.length * 0.6) return all;
  const joined: Line[] = [];
  let open: Line | undefined;
  for (const line of all) {
    const into = joined.at(-1);
    if (into && open && line.gap === 0 && full(open)) {
      into.span = { start: into.span.start, end: line.span.end };
      into.text = text.slice(into.span.start, into.span.end);
    } else {
      joined.push({ ...line });
    }
    open = line;
  }
  return joined;
}
