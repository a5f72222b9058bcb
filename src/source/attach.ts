import { carryingPronouns } from "../language";
import { countLeading, WORD, wordSet } from "../text";
import type { Draft } from "./draft";
import * as word from "./lexicon";
import type { Page } from "./page";
import { readPhrase } from "./phrase";
import type { Spoken } from "./salience";
import type { TermsFound } from "./terms";
import * as words from "./words";

/**
 * Gives the terms found in the story to the unnamed sources they are about: the mention they stand in; the one before them in their
 * sentence; else, when the sentence goes on about someone unnamed (`The official spoke on condition of anonymity`), the one met last.
 */
export function attachTerms(page: Page, drafts: readonly Draft[], spoken: readonly Spoken[]): void {
  const places = drafts
    .filter(({ type }) => type === "unnamed")
    .flatMap((draft) => draft.mentions.map((mention) => ({ mention, draft })))
    .sort((a, b) => a.mention.tokenStart - b.mention.tokenStart);
  let next = 0;
  for (const terms of page.terms) {
    while (next < places.length && (places[next]?.mention.tokenStart ?? 0) <= terms.from) next++;
    const draft = ownerOf(page, terms, places, next, spoken);
    if (draft === undefined) continue;
    // The first terms told stand, unless later ones say that anonymity was granted.
    if (draft.terms === undefined || (!draft.terms.granted && terms.granted))
      draft.terms = clipped(terms, places[next - 1]?.mention.tokenEnd ?? 0);
  }
}

const COMMA = 0x2c;

const CARRYING = /* @__PURE__ */ wordSet(carryingPronouns);

type Place = { readonly mention: Draft["mentions"][number]; readonly draft: Draft };

function ownerOf(
  page: Page,
  terms: TermsFound,
  places: readonly Place[],
  next: number,
  spoken: readonly Spoken[],
): Draft | undefined {
  const sentence = page.sentenceOf[terms.from] ?? 0;
  // Inside a mention, or in its sentence behind it.
  const last = places[next - 1];
  if (last !== undefined && page.sentenceOf[last.mention.tokenStart] === sentence)
    return isOfAnother(page, last.mention, terms.from) ? undefined : last.draft;
  const after = places[next];
  if (after !== undefined && page.sentenceOf[after.mention.tokenStart] === sentence) return after.draft;
  // A sentence of its own, about someone met just before.
  const head = page.heads[sentence] ?? 0;
  const subject = readPhrase(page, head, Math.min(terms.from, head + 20));
  const before = places[next - 1];
  if (before === undefined) return undefined;
  const gap = sentence - (page.sentenceOf[before.mention.tokenEnd - 1] ?? 0);
  if (gap > 3) return undefined;
  const isPronoun = CARRYING.has(page.hash(head));
  const lastSpeaker = lastBefore(spoken, terms.from)?.draft;
  if (isPronoun)
    return lastSpeaker === undefined || lastSpeaker.type === "unnamed" ? before.draft : undefined;
  if (subject.head >= 0 && (subject.bits & word.PEOPLE) !== 0 && !page.isInName(subject.to - 1)) {
    const hash = page.tokens.hash[subject.head];
    for (let k = next - 1; k >= 0 && k >= next - 6; k--) {
      const place = places[k];
      const other = place?.draft.reading.phrase.head ?? -1;
      if (place !== undefined && other >= 0 && page.tokens.hash[other] === hash) return place.draft;
    }
    return subject.determiner === "definite" || subject.count !== undefined ? before.draft : undefined;
  }
  return ((page.tokens.flags[head] ?? 0) & WORD) !== 0 && page.isInName(head)
    ? undefined
    : gap <= 1
      ? before.draft
      : undefined;
}

/** The last speaker met before a token. */
function lastBefore(spoken: readonly Spoken[], at: number): Spoken | undefined {
  return spoken[countLeading(spoken.length, (i) => (spoken[i]?.at ?? 0) < at) - 1];
}

/** Told inside a mention, the reason ends with it: `because of the talks` in `an aide who spoke anonymously because of the talks said`. */
function clipped(terms: TermsFound, mentionEnd: number): TermsFound {
  const isInside = terms.from < mentionEnd && terms.reasonTo > mentionEnd;
  return isInside ? { ...terms, reasonTo: Math.max(terms.reasonFrom, mentionEnd) } : terms;
}

/** `a clerk said the boy, who asked not to be named, …`: the clause belongs to another phrase than the mention before it. */
function isOfAnother(page: Page, mention: Place["mention"], at: number): boolean {
  let who = at - 1;
  while (who > at - 5 && who >= mention.tokenEnd && page.hash(who) !== words.WHO) who--;
  if (page.hash(who) !== words.WHO || who <= mention.tokenEnd + 1) return false;
  // 'The clerk of ten years, a mother of three who asked not to be named,': an apposition tells of the same person.
  let comma = who - 1;
  while (comma > mention.tokenEnd && page.tokens.code[comma] !== COMMA) comma--;
  const article = page.hash(comma + 1);
  if (page.tokens.code[comma] === COMMA && (article === words.A || article === words.AN)) return false;
  for (let i = mention.tokenEnd; i < who; i++) {
    const isOwner = page.hash(i + 1) === words.S_CLITIC;
    if (!isOwner && (page.isInName(i) || (page.bits(i) & word.PEOPLE) !== 0)) return true;
  }
  return false;
}
