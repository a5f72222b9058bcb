import { CAPITAL, countLeading, WORD } from "../text";
import type { Draft } from "./draft";
import * as word from "./lexicon";
import type { Page } from "./page";
import type { Naming, People, Person, Sex } from "./people";
import { HE, S_CLITIC, SHE, THE } from "./words";

/** Who `he`, `she` or `the senator` most likely is. */
export interface Candidate {
  readonly person: Person | undefined;
  readonly draft: Draft | undefined;
  readonly score: number;
}

/** One resolved speaker, kept in the order of the text. */
export interface Spoken {
  readonly at: number;
  /** Behind its last token. */
  readonly end: number;
  readonly draft: Draft;
}

/** Namings looked at, back from the word. */
const REACH = 40;
/** What the last who spoke has before others. */
const LAST = 2.5;
/** Tokens of a title before the name that opens a sentence, at most. */
const OPENING = 4;
/** Sentences that one pronoun opens in a row, at most. */
const CHAIN = 12;
/** Speakers looked at, back from the word. */
const SPEAKERS = 4;
/** Sentences looked at, back from the word. */
const SENTENCES = 8;

/** The person or unnamed speaker most in mind at token `at`. */
export function mostSalient(
  page: Page,
  people: People,
  spoken: readonly Spoken[],
  at: number,
  sex: Sex,
  allowUnnamed: boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of salient(page, people, spoken, at, sex, allowUnnamed)) {
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  return best;
}

/**
 * `He founded the yard. He has sold ships to three navies. He said …`: the first of the pronouns that open the sentences of a paragraph, one
 * after another, up to the one at `at`; they stand for the same person.
 */
export function chainHead(page: Page, at: number): number {
  const { heads, sentenceOf, paragraphOf, quoteOf } = page;
  let first = at;
  const sentence = sentenceOf[at] ?? 0;
  for (let s = sentence - 1; s >= 0 && s > sentence - CHAIN; s--) {
    const head = heads[s] ?? 0;
    if (
      page.hash(head) !== page.hash(at) ||
      paragraphOf[head] !== paragraphOf[at] ||
      (quoteOf[head] ?? -1) >= 0
    )
      break;
    first = head;
  }
  return first;
}

/** The last speakers before a token; one that speaks there is among them. */
export function spokenBefore(spoken: readonly Spoken[], at: number): readonly Spoken[] {
  let end = spoken.length;
  while (end > 0 && (spoken[end - 1]?.at ?? 0) > at) end--;
  return spoken.slice(Math.max(0, end - SPEAKERS), end);
}

/** Everyone in mind at token `at`, each perhaps more than once. */
export function salient(
  page: Page,
  people: People,
  spoken: readonly Spoken[],
  at: number,
  sex: Sex,
  allowUnnamed: boolean,
): Candidate[] {
  const sentence = page.sentenceOf[at] ?? 0;
  const paragraph = page.paragraphOf[at] ?? 0;
  const found: Candidate[] = [];
  const last = spoken.at(-1);
  const { namings } = people;
  let isSuperseded = false;
  for (let n = firstBefore(namings, at), seen = 0; n >= 0 && seen < REACH; n--, seen++) {
    const naming = namings[n];
    if (naming === undefined) break;
    const distance = sentence - (page.sentenceOf[naming.from] ?? 0);
    if (distance > SENTENCES) break;
    const { person } = naming;
    if (sex !== "unknown" && person.sex !== "unknown" && person.sex !== sex) continue;
    const isTopic = (page.quoteOf[naming.from] ?? -1) < 0 && isSubject(page, naming, namings[n - 1]);
    const carried =
      isTopic && distance > 1 ? carriedOn(page, page.sentenceOf[naming.from] ?? 0, sentence) : 0;
    let score = 4 - 1.2 * (distance - carried) - 0.4 * (paragraph - (page.paragraphOf[naming.from] ?? 0));
    if ((page.quoteOf[naming.from] ?? -1) >= 0) score -= 2.5;
    else if (isTopic) {
      score += distance === 0 ? 2.3 : 1.5;
      isSuperseded ||= isTopicSince(page, naming, last);
    }
    score -= burden(page, naming);
    if (last?.draft.person === person && !isSuperseded) score += LAST;
    if (sex !== "unknown" && person.sex === sex) score += 0.8;
    if (person.weak) score -= 0.5;
    score += Math.min(1, person.times / 10);
    found.push({ person, draft: undefined, score });
  }
  for (let k = spoken.length - 1; k >= 0 && k >= spoken.length - SPEAKERS; k--) {
    const { draft, at: spokeAt } = spoken[k] ?? {};
    if (draft === undefined || spokeAt === undefined || draft.plural) continue;
    // 'a friend's advice': who owns what spoke is hardly in mind.
    if (draft.type === "unnamed" && page.hash(spoken[k]?.end ?? 0) === S_CLITIC) continue;
    if (draft.type !== "person" && !(allowUnnamed && draft.type === "unnamed")) continue;
    const known = draft.person?.sex ?? draft.sex;
    if (sex !== "unknown" && known !== "unknown" && known !== sex) continue;
    const distance = sentence - (page.sentenceOf[spokeAt] ?? 0);
    if (distance > SENTENCES) break;
    const paragraphs = paragraphsBetween(page, page.paragraphOf[spokeAt] ?? 0, paragraph);
    // Whoever spoke last may fill paragraphs with what they said.
    const isLast = k === spoken.length - 1;
    let score =
      5 - (isLast && paragraphs <= 1 ? Math.min(1.5, 1.2 * distance) : 1.2 * distance) - 0.4 * paragraphs;
    if (isLast && !isSuperseded) score += LAST;
    if (sex !== "unknown" && known === sex) score += 0.8;
    found.push({ person: draft.person, draft, score });
  }
  return found;
}

/** Someone else opens a sentence behind the last who spoke: `Ann Brill, 44, agreed.` */
function isTopicSince(page: Page, { person, from }: Naming, last: Spoken | undefined): boolean {
  if (last === undefined || last.draft.person === person || from < last.end) return false;
  const sentence = page.sentenceOf[from] ?? 0;
  return sentence > (page.sentenceOf[last.at] ?? 0) && from - (page.heads[sentence] ?? 0) < OPENING;
}

/** The last naming that stands before a token, or -1. */
export function firstBefore(namings: readonly Naming[], at: number): number {
  return countLeading(namings.length, (i) => (namings[i]?.from ?? 0) < at) - 1;
}

/** The first name of its sentence, near its start: what the sentence is about. */
function isSubject(page: Page, naming: Naming, before: Naming | undefined): boolean {
  const sentence = page.sentenceOf[naming.from];
  if (
    before !== undefined &&
    page.sentenceOf[before.from] === sentence &&
    page.hash(before.to) !== S_CLITIC &&
    !(isModifier(page, before) && naming.from - before.to < OPENING) &&
    (page.quoteOf[before.from] ?? -1) < 0
  )
    return false;
  const previous = page.bits(naming.from - 1);
  return (previous & word.PREPOSITION) === 0 && !isModifier(page, naming);
}

/** `the Brill campaign`, `Brill aides`: the name is part of another's. */
function isModifier(page: Page, { to }: Naming): boolean {
  return ((page.tokens.flags[to] ?? 0) & (WORD | CAPITAL)) === WORD && (page.bits(to) & word.NOUN) !== 0;
}

/** Sentences behind one about somebody that go on about them: `He has …`, `The Republican nominee was …`. */
function carriedOn(page: Page, from: number, to: number): number {
  let s = from + 1;
  while (s < to && opensWithRole(page, page.heads[s] ?? 0)) s++;
  return s - from - 1;
}

function opensWithRole(page: Page, head: number): boolean {
  const first = page.hash(head);
  if ((page.quoteOf[head] ?? -1) >= 0) return false;
  if (first === HE || first === SHE) return true;
  if (first !== THE) return false;
  for (let i = head + 1; i < head + ROLE; i++) {
    const bits = page.bits(i);
    if ((bits & (word.PHRASE_END | word.PLURAL)) !== 0) return false;
    if ((bits & word.OFFICE) !== 0) return (page.bits(i + 1) & word.AUXILIARY) !== 0;
  }
  return false;
}

/** Tokens of a role that opens a sentence, at most. */
const ROLE = 7;

/** What speaks against: an owner, behind a preposition. */
function burden(page: Page, naming: Naming): number {
  let sum = 0;
  const next = naming.to;
  if (page.hash(next) === S_CLITIC) sum += 1;
  if ((page.bits(naming.from - 1) & word.PREPOSITION) !== 0) sum += 1.5;
  if (((page.tokens.flags[naming.from - 1] ?? 0) & WORD) === 0 && page.tokens.code[naming.from - 1] === 0x28)
    sum += 1;
  return sum;
}

/** Paragraphs from one to another; those that open with a quotation carry on and do not count. */
function paragraphsBetween(page: Page, from: number, to: number): number {
  let count = to - from;
  for (let p = from + 1; p < to && p < from + 8; p++) {
    if ((page.quoteOf[page.tokens.paragraphs[p] ?? 0] ?? -1) >= 0) count--;
  }
  return count;
}
