import type { Span } from "../model";

/** A word of a description without the marks around it, which stand beside it. */
export interface Word extends Span {
  text: string;
  /** In lower case. */
  small: string;
  capital: boolean;
  /** Marks right before and after, with no space between: `(`, `,`, `).`. */
  before: string;
  after: string;
  /** `'s` or `'` was cut off its end. */
  possessive: boolean;
  /** It is or ends in a title, where that was asked. */
  title?: boolean;
}

/** The words of a stretch, in order. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  const stretch = text.slice(start, end);
  let last = 0;
  for (const found of stretch.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\ufffd&]|['’.-](?=[\p{L}\p{N}]))*/gu,
  )) {
    const whole = found[0];
    const [between, previous] = [stretch.slice(last, found.index), words.at(-1)];
    const space = between === " " ? 0 : between.search(/\s/);
    if (previous && space !== 0) previous.after += space < 0 ? between : between.slice(0, space);
    last = found.index + whole.length;
    const s = whole.endsWith("s");
    const possessive = s && /['’]s$/.test(whole);
    const word = possessive ? whole.slice(0, -2) : whole;
    words.push({
      start: start + found.index,
      end: start + found.index + word.length,
      text: word,
      small: word.toLowerCase(),
      capital: /^\p{Lu}/u.test(word),
      before: between === " " || (space < 0 && previous) ? "" : (between.split(/\s/).at(-1) ?? ""),
      after: possessive ? "'s" : "",
      possessive: possessive || (s && /^['’](?:\s|$)/.test(stretch.slice(last, last + 2))),
    });
  }
  const tail = words.at(-1);
  if (tail) tail.after += stretch.slice(last).split(/\s/, 1)[0] ?? "";
  return words;
}
