import type { Span } from "../model";

/** A word of a description without the marks around it, which stand beside it. */
export interface Word extends Span {
  text: string;
  /** In lower case. */
  small: string;
  capital: boolean;
  /** Marks right before and after: `(`, `,`, `).`. */
  before: string;
  after: string;
  /** `'s` was cut off its end. */
  possessive: boolean;
}

const parts =
  /([^\p{L}\p{N}]*)([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}�'’&-]*[\p{L}\p{N}\p{M}])?(?:\.(?=\p{L}))?(?:[\p{L}\p{N}.]*[\p{L}\p{N}])?)([^\p{L}\p{N}]*)/gu;

/** The words of a stretch, in order. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const chunk of text.slice(start, end).matchAll(/\S+/g)) {
    for (const [whole, before = "", body = "", after = ""] of chunk[0].matchAll(parts)) {
      const possessive = /['’]s$/.test(body);
      const word = possessive ? body.slice(0, -2) : body;
      const at = start + chunk.index + chunk[0].indexOf(whole) + before.length;
      if (word === "") continue;
      words.push({
        start: at,
        end: at + word.length,
        text: word,
        small: word.toLowerCase(),
        capital: /^\p{Lu}/u.test(word),
        before,
        after: possessive ? `'s${after}` : after,
        possessive: possessive || /^['’](?!\p{L})/u.test(after) === true,
      });
    }
  }
  return words;
}
