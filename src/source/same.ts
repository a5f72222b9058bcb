import type { Draft } from "./draft";
import type { Reading } from "./kinds";
import * as word from "./lexicon";
import type { Page } from "./page";
import type { Sex } from "./people";
import type { Phrase } from "./phrase";
import type { Spoken } from "./salience";
import type { SpeakerMention } from "./types";
import * as words from "./words";

/** Speakers that a story may still mean by `another`. */
const MEMORY = 200;

/** `five people familiar with the talks … The people said`: the latest unnamed sources of the same noun. */
export function sameSeveral(
  page: Page,
  spoken: readonly Spoken[],
  mention: SpeakerMention,
  { phrase, kind }: Reading,
): Draft | undefined {
  const { plural, determiner, head, from, to } = phrase;
  const isHeld = phrase.ownerFrom >= 0 || phrase.owned || phrase.count !== undefined;
  const isBare = plural && determiner === "definite" && head === from && !isHeld;
  const isWhole = to >= mention.tokenEnd || page.hash(to) === words.WHO || page.hash(to + 1) === words.WHO;
  if (!isBare || !isWhole || (kind !== "unnamed" && kind !== "group")) return undefined;
  for (let k = spoken.length - 1; k >= 0 && k >= spoken.length - MEMORY; k--) {
    const draft = spoken[k]?.draft;
    if (draft?.type === "unnamed" && draft.plural && isSameNoun(page, draft, phrase)) return draft;
  }
  return undefined;
}

/** The latest unnamed source described by the same noun. */
export function sameHead(
  page: Page,
  spoken: readonly Spoken[],
  reading: Reading,
  at: number,
  sex: Sex,
): { draft: Draft; at: number } | undefined {
  const { head, bits } = reading.phrase;
  if (reading.phrase.ownerFrom >= 0) return undefined;
  const anyone =
    (bits & word.PERSON) !== 0 || page.hash(head) === words.PERSON_WORD || page.hash(head) === words.SOURCE;
  for (let k = spoken.length - 1; k >= 0; k--) {
    const { draft, at: spokeAt } = spoken[k] ?? {};
    if (draft === undefined || spokeAt === undefined || draft.type !== "unnamed" || draft.plural) continue;
    if ((page.sentenceOf[at] ?? 0) - (page.sentenceOf[spokeAt] ?? 0) > 60) break;
    if (isSameNoun(page, draft, reading.phrase)) return { draft, at: spokeAt };
    const distance = (page.sentenceOf[at] ?? 0) - (page.sentenceOf[spokeAt] ?? 0);
    // 'A White House official … The aide declined': another word for the one met just before.
    const isLast =
      k === spoken.length - 1 &&
      distance < 4 &&
      (bits & word.INSIDER) !== 0 &&
      reading.phrase.head === reading.phrase.from;
    const near = isLast || (anyone && distance < 8);
    if (near && (sex === "unknown" || draft.sex === "unknown" || draft.sex === sex))
      return { draft, at: spokeAt };
  }
  return undefined;
}

/** Whom `another source` is told apart from: the last unnamed one of the same noun, else the last unnamed one. */
export function otherThan(
  page: Page,
  spoken: readonly Spoken[],
  { plural, reading: { phrase } }: Draft,
): Draft | undefined {
  let last: Draft | undefined;
  for (let k = spoken.length - 1; k >= 0 && k >= spoken.length - MEMORY; k--) {
    const other = spoken[k]?.draft;
    if (other?.type !== "unnamed") continue;
    last ??= other;
    if (other.plural === plural && isSameNoun(page, other, phrase)) return other;
  }
  return last;
}

/** Both describe somebody by the same noun, one that is known or the last word: `One bundler, who … The bundler said`. */
function isSameNoun({ tokens: { hash } }: Page, { reading }: Draft, phrase: Phrase): boolean {
  return phrase.to > phrase.from && hash[nounOf(reading.phrase)] === hash[nounOf(phrase)];
}

function nounOf({ head, to }: Phrase): number {
  return head >= 0 ? head : to - 1;
}
