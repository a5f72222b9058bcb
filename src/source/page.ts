import { CAPITAL, DOTTED, WORD, type WordTable } from "../text";
import * as word from "./lexicon";
import type { Story } from "./types";

/** A story beside the lexicon: what every step looks at. */
export interface Page extends Story {
  /** What the word of a token can be; 0 for a mark and past the end. */
  bits(i: number): number;
  /** The hash of the word of a token, whatever its case; 0 for a mark and past the end. */
  hash(i: number): number;
  /** The word of a token in lower case with a straight apostrophe; "" past the end. */
  lower(i: number): string;
  /** The text of a stretch of tokens, half-open. */
  text(from: number, to: number): string;
  /** The token belongs to a run that can be a person's name. */
  isInName(i: number): boolean;
}

/** Readings that a small letter rules out: `us`, `turkey`, `mark`. */
const CAPITAL_ONLY =
  word.PLACE |
  word.DEMONYM |
  word.GIVEN |
  word.KNOWN_ORGANIZATION |
  word.ORGANIZATION_WORD |
  word.MODIFIER |
  word.HONORIFIC;

export function openPage(story: Story, lexicon: WordTable): Page {
  const { tokens } = story;
  const { text, start, end, flags, hash, count } = tokens;
  const inName = new Uint8Array(count);
  const { names } = story;
  for (let r = 0; r < names.count; r++) inName.fill(1, names.from[r], names.to[r]);
  return {
    ...story,
    bits(i) {
      const kind = flags[i] ?? 0;
      if ((kind & WORD) === 0) return 0;
      const bits = lexicon.get(hash[i] ?? 0);
      if ((kind & CAPITAL) === 0) return bits & ~CAPITAL_ONLY;
      // `U.S.` is no pronoun, `Gen.` no article.
      return (kind & DOTTED) !== 0 ? bits & ~(word.PREPOSITION | word.DETERMINER | word.AUXILIARY) : bits;
    },
    hash(i) {
      return hash[i] ?? 0;
    },
    lower(i) {
      if (i < 0 || i >= count) return "";
      return text.slice(start[i], end[i]).toLowerCase().replace(/[’ʼ]/g, "'");
    },
    text(from, to) {
      return to > from ? text.slice(start[from], end[to - 1]) : "";
    },
    isInName(i) {
      return inName[i] === 1;
    },
  };
}
