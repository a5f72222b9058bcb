import { Sort } from "../../source";
import { CAPITAL, hashWord, NUMBER, type Tokens } from "../../text";
import * as Kind from "../scene/kind";
import { endsInS, phraseFrom, phraseTo } from "../scene/phrases";
import type { Scene } from "../scene/scene";
import * as tag from "../scene/tags";
import { type CueCandidate, isPassive } from "./cues";
import { afterDateline } from "./edges";
import { nameAt } from "./interview";

/** Phrases looked at on each side of a cue. */
const LEFT = 5;
const RIGHT = 2;
/** Phrases between the nearest and the first of a sentence, at most. */
const FAR = 40;

/** The phrases that may name who speaks, nearest first, left before right. */
export function subjectCandidates(scene: Scene, candidate: CueCandidate, out: Int32Array): number {
  const { reading, phrases } = scene;
  const { heads, sentenceOf, tokens } = reading;
  const sentence = sentenceOf[candidate.token] ?? 0;
  const to = heads[sentence + 1] ?? tokens.count;
  const from = afterDateline(scene, heads[sentence] ?? 0, to);
  let count = 0;
  const nearest = phrases.before[candidate.groupStart - 1] ?? -1;
  if (candidate.groupStart > 0) {
    for (let p = nearest; p >= 0 && count < LEFT && (phrases.start[p] ?? 0) >= from; p--) {
      if (canSpeak(scene, p) && !isObject(scene, p)) out[count++] = p;
    }
    // The first phrase of the sentence, however far: 'The mayor of Marl, who …, said'
    let first = count > 0 ? (out[count - 1] ?? 0) : -1;
    const nearestFirst = first;
    while (first > 0 && nearestFirst - first < FAR && (phrases.start[first - 1] ?? 0) >= from) first--;
    while (first >= 0 && count > 0 && first < (out[count - 1] ?? 0) && !canSpeak(scene, first)) first++;
    if (first >= 0 && count > 0 && first < (out[count - 1] ?? 0)) out[count++] = first;
  }
  const next = (phrases.before[candidate.groupEnd - 1] ?? -1) + 1;
  let right = 0;
  for (let p = next; p < phrases.count && right < RIGHT && (phrases.start[p] ?? 0) < to; p++) {
    if ((phrases.start[p] ?? 0) < candidate.groupEnd || !canSpeak(scene, p)) continue;
    out[count++] = p;
    right++;
  }
  return count;
}

/** Weekdays, months and years say nothing: `who in 2010 said`. */
function canSpeak(scene: Scene, phrase: number): boolean {
  const { phrases, kinds, reading } = scene;
  const start = phrases.start[phrase] ?? 0;
  const end = phrases.end[phrase] ?? 0;
  const kind = kinds[end - 1] ?? 0;
  if (kind === Kind.time || isBracketed(scene, start, end) || isMedium(scene, phrase)) return false;
  return !(end - start === 1 && kind === Kind.quantity && isYear(reading.tokens, start));
}

/** Four digits: `2010`. */
function isYear({ flags, start, end }: Tokens, i: number): boolean {
  return ((flags[i] ?? 0) & NUMBER) !== 0 && (end[i] ?? 0) - (start[i] ?? 0) === 4;
}

/** Words between an owner and what it owns at most: `Quill’s two earlier claims`. */
const OWNED = 3;

/** The phrase of whoever owns the noun that is the cue, or -1: `Quill’s earlier claim`. */
export function ownerOf({ kinds, phrases }: Scene, { token }: CueCandidate): number {
  if (kinds[token] !== Kind.cueNoun && kinds[token] !== Kind.cueBase) return -1;
  let i = token - 1;
  while (i >= token - OWNED && isBetween(kinds[i])) i--;
  return kinds[i] === Kind.clitic ? phraseTo(phrases, i) : -1;
}

const BY = /* @__PURE__ */ hashWord("by");

/** Tokens between a passive and its agent at most. */
const PASSIVE = 8;

/** The phrase of whoever acts where the cue is passive, or -1: `was called a fraud by two dentists`, `a move opposed by the union`. */
export function agentOf(scene: Scene, candidate: CueCandidate): number {
  const { kinds, phrases, reading } = scene;
  const { groupEnd } = candidate;
  if (kinds[candidate.token] !== Kind.cuePast) return -1;
  const limit = groupEnd + (isPassive(scene, candidate) ? PASSIVE : 1);
  for (let i = groupEnd; i < limit; i++) {
    if (reading.tokens.hash[i] === BY) {
      const phrase = phraseFrom(phrases, i + 1);
      return isThing(scene, phrase) || isMedium(scene, phrase) ? -1 : phrase;
    }
    const kind = kinds[i] ?? 0;
    if (kind <= Kind.relative || Kind.isFiniteVerb(kind)) break;
  }
  return -1;
}

/**
 * `Ada Quill, harbor master: “…”`, `Ada Quill breaks silence on Hart: “…”`: the name that opens a paragraph which ends in a colon and marks,
 * or -1.
 */
export function labelOf(scene: Scene, { cue, groupStart, groupEnd }: CueCandidate): number {
  const { reading, kinds, phrases } = scene;
  const { tokens, paragraphOf, lexicon } = reading;
  if (cue !== lexicon.colon || kinds[groupEnd] !== Kind.quoteOpen) return -1;
  const name = nameAt(scene, tokens.paragraphs[paragraphOf[groupStart] ?? 0] ?? 0);
  // 'Ada Quill was at the pier when the mayor arrived: “…”': what is told is no label.
  for (let i = phrases.end[name] ?? groupStart; i < groupStart; i++) {
    const kind = kinds[i] ?? 0;
    const isPast = kind === Kind.past || kind === Kind.cuePast || Kind.isAuxiliary(kind);
    if (isPast || kind === Kind.subordinator) return -1;
  }
  return name;
}

/** `announced by email` */
function isMedium({ kinds, phrases, reading: { tokens } }: Scene, phrase: number): boolean {
  const start = phrases.start[phrase] ?? 0;
  const isBare = phrases.end[phrase] === start + 1 && kinds[start] === Kind.word && !endsInS(tokens, start);
  return isBare && tokens.hash[start - 1] === BY;
}

function isBetween(kind: number | undefined): boolean {
  return kind === Kind.word || kind === Kind.quantity || kind === Kind.adverb;
}

/** Tokens before and behind a phrase in which its brackets may stand. */
const BRACKET_REACH = 6;

/** `Ada Quill (D-Mo.) said`, `Ada Quill (PDP, Benue) said`: what stands alone in brackets is about the speaker. */
function isBracketed({ kinds, reading: { sentenceOf } }: Scene, start: number, end: number): boolean {
  let open = start - 1;
  while (open > start - BRACKET_REACH && isBesideName(kinds[open])) open--;
  let close = end;
  while (close < end + BRACKET_REACH && isBesideName(kinds[close])) close++;
  if (kinds[open] !== Kind.bracketOpen || sentenceOf[start] !== sentenceOf[open - 1]) return false;
  return kinds[close] === Kind.bracketClose || open === start - 1;
}

function isBesideName(kind: number | undefined): boolean {
  return kind === Kind.name || kind === Kind.comma || kind === Kind.dash || kind === Kind.otherMark;
}

/** `a source close to him said`: a pronoun in the objective case heads no subject. */
function isObject({ phrases, reading }: Scene, phrase: number): boolean {
  const start = phrases.start[phrase] ?? 0;
  const found = reading.tags[start] ?? 0;
  // 'her say': an owner owns something.
  const isAlone = phrases.end[phrase] === start + 1;
  return (
    (found & tag.OBJECT_PRONOUN) !== 0 &&
    (found & tag.SUBJECT_PRONOUN) === 0 &&
    (isAlone || (found & tag.POSSESSIVE) === 0)
  );
}

const THOSE = /* @__PURE__ */ hashWord("those");

/** None of the words of a phrase tells of somebody, a body or a paper: `the outline`, `a haven`. */
export function isThing({ phrases, kinds, reading, sortOf }: Scene, phrase: number): boolean {
  if (phrase < 0) return false;
  const start = phrases.start[phrase] ?? 0;
  const end = phrases.end[phrase] ?? 0;
  const isAlone = end === start + 1;
  for (let i = start; i < end; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.name || kind === Kind.relative || kind === Kind.subject || kind === Kind.object)
      return false;
    const flags = reading.tokens.flags[i] ?? 0;
    // 'her decision', 'many say', 'No 10', 'those close to her'
    const isCount = i === end - 1 && (kind === Kind.quantity || (flags & NUMBER) !== 0);
    const isOwner = kind === Kind.possessive || reading.tokens.hash[i] === THOSE;
    if (isCount || (isAlone && isOwner)) return false;
    const isInCapitals = i > start && (flags & CAPITAL) !== 0;
    if (isInCapitals || sortOf(reading.tokens.hash[i] ?? 0) !== Sort.unknown) return false;
  }
  return true;
}

/** The place of a candidate among those of its side; the left stand before the right. */
export function subjectRank(
  { phrases }: Scene,
  { groupEnd }: CueCandidate,
  list: Int32Array,
  index: number,
): number {
  if ((phrases.start[list[index] ?? 0] ?? 0) < groupEnd) return index;
  let first = index;
  while (first > 0 && (phrases.start[list[first - 1] ?? 0] ?? 0) >= groupEnd) first--;
  return index - first;
}
