import { countLeading } from "../text";
import type { Page } from "./page";
import type { SpeakerMention } from "./types";
import * as words from "./words";

/** Tokens from `who` to the terms on which someone speaks, at most. */
const SHIELD = 14;

/** `the woman, who spoke on condition of anonymity`: whoever keeps their name out of the story is nobody that it names. */
export function isShielded(page: Page, { tokenStart, tokenEnd }: SpeakerMention): boolean {
  const { terms } = page;
  const next = page.tokens.code[tokenEnd] === 0x2c ? tokenEnd + 1 : tokenEnd;
  const goesOn = page.hash(next) === words.WHO || page.hash(next) === words.SPEAKING;
  const limit = goesOn ? next + SHIELD : tokenEnd;
  const sentence = page.sentenceOf[tokenStart];
  const first = terms[countLeading(terms.length, (i) => (terms[i]?.from ?? 0) < tokenStart)];
  return first !== undefined && first.from < limit && page.sentenceOf[first.from] === sentence;
}
