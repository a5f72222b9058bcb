import { NUMBER, WORD } from "../text";
import type { Page } from "./page";

/** Paragraphs of a lead. */
const LEAD = 3;

/** Behind `11:40 a.m.`, `___` or `* * *` on a line of its own, a live blog's next post begins. */
function opensPost({ tokens }: Page, paragraph: number): boolean {
  const { paragraphs, flags } = tokens;
  for (let p = paragraph - 1; p >= 0 && p > paragraph - LEAD; p--) {
    const from = paragraphs[p] ?? 0;
    const isShort = (paragraphs[p + 1] ?? 0) - from < POST_MARK;
    if (isShort && (((flags[from] ?? 0) & WORD) === 0 || ((flags[from] ?? 0) & NUMBER) !== 0)) return true;
  }
  return false;
}

/** Tokens of the line between two posts, fewer than. */
const POST_MARK = 5;

/** A paragraph belongs to the lead of a story that begins with paragraph `first`, or of a live blog's post. */
export function isInLead(page: Page, first: number, paragraph: number): boolean {
  return paragraph - first < LEAD || opensPost(page, paragraph);
}

/** The first paragraph that ends in a full stop or a closing mark, so that it is no headline or dateline. */
export function firstParagraph(page: Page): number {
  const { paragraphs, code } = page.tokens;
  for (let p = 0; p + 1 < paragraphs.length && p < 12; p++) {
    const from = paragraphs[p] ?? 0;
    const to = paragraphs[p + 1] ?? 0;
    const last = code[to - 1] ?? 0;
    if (to - from > 12 && (last === 0x2e || last === 0x201d || last === 0x22)) return p;
  }
  return 0;
}
