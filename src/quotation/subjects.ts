import { NUMBER } from "../text";
import type { CueCandidate } from "./cues";
import { afterDateline } from "./edges";
import * as Kind from "./kind";
import type { Features } from "./model";
import type { Scene } from "./scene";
import * as tag from "./tags";

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
function canSpeak({ phrases, kinds, reading }: Scene, phrase: number): boolean {
  const start = phrases.start[phrase] ?? 0;
  const end = phrases.end[phrase] ?? 0;
  const kind = kinds[end - 1] ?? 0;
  // 'Ada Quill (D-Mo.) said': what stands in brackets is about the speaker.
  if (kind === Kind.time || (start > 0 && kinds[start - 1] === Kind.bracketOpen)) return false;
  return !(end - start === 1 && kind === Kind.quantity && (reading.tokens.flags[start] ?? 0) & NUMBER);
}

/** `a source close to him said`: a pronoun in the objective case heads no subject. */
function isObject({ phrases, reading }: Scene, phrase: number): boolean {
  const found = reading.tags[phrases.start[phrase] ?? 0] ?? 0;
  return (found & tag.OBJECT_PRONOUN) !== 0 && (found & (tag.SUBJECT_PRONOUN | tag.POSSESSIVE)) === 0;
}

/** A verb group follows, adverbs aside. */
function hasVerb({ kinds }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) {
    const kind = kinds[i] ?? 0;
    if ((kind >= Kind.be && kind <= Kind.modal) || kind === Kind.cuePast || kind === Kind.cueThird)
      return true;
    if (kind === Kind.past || kind === Kind.third || kind === Kind.cueBase || kind === Kind.verb) return true;
    if (kind !== Kind.adverb) return false;
  }
  return false;
}

/** What tells whether a phrase names who speaks. `rank` is its place among the candidates of its side; `last` the source of the cue before. */
export function subjectFeatures(
  scene: Scene,
  candidate: CueCandidate,
  phrase: number,
  rank: number,
  frame: number,
  last: number,
  out: Features,
): void {
  const { reading, kinds, phrases } = scene;
  const { heads, sentenceOf, tokens, tags, quoteOf } = reading;
  const { token: c, groupStart: g, groupEnd: e } = candidate;
  const sentence = sentenceOf[c] ?? 0;
  const from = heads[sentence] ?? 0;
  const to = heads[sentence + 1] ?? tokens.count;
  const at = (i: number) => (i >= from && i < to ? (kinds[i] ?? 0) : 0);
  const start = phrases.start[phrase] ?? 0;
  const end = phrases.end[phrase] ?? 0;
  const isLeft = end <= g;
  const head = end - 1;
  const headKind = kinds[head] ?? 0;
  const headWord = scene.wordAt(head);
  const lemma = candidate.cue + 1;
  const k = kinds[c] ?? 0;
  const cueClass = scene.classAt(candidate.cue);
  const place = (isLeft ? 0 : 8) + Math.min(6, rank);
  const gap = Math.min(9, isLeft ? g - end : start - e);
  out.clear();
  out.add(100, place);
  out.pair(101, place, k);
  out.pair(102, place, cueClass);
  out.pair(103, place, lemma);
  out.pair(104, gap, place);
  out.pair(105, headKind, place);
  out.pair(106, headWord, isLeft ? 1 : 0);
  out.pair(107, headKind, Math.imul(k, 16) + place);
  out.pair(108, frame, place);
  const sort = Math.imul(headKind, 16) + scene.sortAt(head);
  out.pair(143, sort, place);
  out.pair(144, sort, Math.imul(cueClass, 2) + (isLeft ? 1 : 0));
  out.pair(145, sort, at(start - 1));
  out.pair(109, frame, Math.imul(gap, 16) + place);
  // Between the phrase and the cue.
  const a = isLeft ? end : e;
  const b = isLeft ? g : start;
  let commas = 0;
  let verbs = 0;
  let hasRelative = 0;
  let conjunctions = 0;
  let prepositions = 0;
  let quotes = 0;
  for (let i = a; i < b && i < a + 40; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.comma) commas++;
    if (
      (kind >= Kind.cuePast && kind <= Kind.verb && kind !== Kind.cueBase) ||
      (kind >= Kind.be && kind <= Kind.modal)
    )
      verbs++;
    if (kind === Kind.relative) hasRelative = 1;
    if (kind === Kind.coordinator) conjunctions++;
    if (kind === Kind.preposition) prepositions++;
    if ((quoteOf[i] ?? -1) >= 0) quotes = 1;
  }
  const between =
    Math.min(3, commas) +
    4 * Math.min(3, verbs) +
    16 * hasRelative +
    32 * Math.min(2, conjunctions) +
    128 * quotes;
  out.pair(110, between, place);
  out.pair(111, between, k);
  out.pair(112, Math.min(3, commas), Math.imul(Math.min(3, verbs), 16) + place);
  out.pair(113, Math.min(3, prepositions), place);
  // Around the phrase.
  const before = at(start - 1);
  out.pair(114, before, place);
  out.pair(
    115,
    before === Kind.preposition || before === Kind.to ? scene.wordAt(start - 1) : before,
    isLeft ? 1 : 0,
  );
  out.pair(116, before, Math.imul(k, 64) + headKind);
  out.pair(117, at(end), place);
  out.pair(118, at(end), Math.imul(before, 64) + place);
  out.pair(119, at(g - 1), place);
  out.pair(120, at(g - 1), Math.imul(k, 64) + place);
  out.pair(121, start === from ? 1 : 0, place);
  out.pair(122, start === from ? 1 : 0, Math.imul(at(g - 1), 64) + k);
  out.pair(123, at(e), place);
  out.pair(124, at(e), Math.imul(k, 64) + place);
  if (phrase === last) out.pair(125, k, place);
  if (last >= 0) out.pair(126, phrase === last ? 1 : 0, Math.imul(at(g - 1), 64) + place);
  if (!isLeft) {
    const stops = end >= to || kinds[end] === Kind.comma || kinds[end] === Kind.stop ? 1 : 0;
    out.pair(127, stops, Math.imul(gap, 64) + headKind);
    out.pair(128, at(g - 1), Math.imul(stops, 64) + headKind);
    out.pair(129, frame, Math.imul(stops, 64) + headKind);
    out.pair(130, lemma, Math.imul(stops, 8) + Math.min(gap, 7));
  }
  let size = 0;
  for (let i = start; i < end; i++) if (((tags[i] ?? 0) & tag.NAME) !== 0) size++;
  out.pair(131, Math.min(4, size), Math.imul(Math.min(4, end - start), 16) + place);
  out.pair(132, isLeft && end === g ? 1 : 0, headKind);
  out.pair(133, isLeft && end === g ? 1 : 0, Math.imul(before, 64) + headKind);
  if ((kinds[c] ?? 0) === Kind.cueNoun) out.pair(134, at(end), Math.imul(before, 16) + place);
  // '…, dedicating the museum, said': a comma after the phrase is closed before the cue.
  out.pair(136, at(end) === Kind.comma && at(g - 1) === Kind.comma ? at(end + 1) + 1 : 0, place);
  out.pair(137, at(end), Math.imul(at(end + 1), 64) + (isLeft ? 1 : 0));
  out.pair(138, at(end), Math.imul(k, 64) + before);
  // The subject of a clause has its verb behind it; a participle's subject is the clause's: 'Kim attacked Lee for …, saying'.
  const isSubject = hasVerb(scene, end, to) && before !== Kind.preposition ? 1 : 0;
  let nearer = 0;
  if (isLeft) {
    for (let p = phrase + 1; p < phrases.count && (phrases.end[p] ?? 0) <= g; p++) {
      if (hasVerb(scene, phrases.end[p] ?? 0, g) && kinds[(phrases.start[p] ?? 1) - 1] !== Kind.preposition)
        nearer++;
    }
  }
  const standing = isSubject * 4 + Math.min(3, nearer);
  out.pair(139, standing, k);
  out.pair(140, standing, Math.imul(at(g - 1), 64) + k);
  out.pair(141, standing, Math.imul(headKind, 64) + Math.min(3, gap));
  out.pair(142, standing, Math.imul(at(g - 1), 2) + (start === from ? 1 : 0));
  out.pair(135, scene.wordAt(start), isLeft ? 1 : 0);
}

/** The place of a candidate among those of its side. */
export function subjectRank(scene: Scene, candidate: CueCandidate, list: Int32Array, index: number): number {
  const isRight = (i: number) => (scene.phrases.start[list[i] ?? 0] ?? 0) >= candidate.groupEnd;
  if (!isRight(index)) return index;
  let rank = 0;
  for (let i = 0; i < index; i++) if (isRight(i)) rank++;
  return rank;
}
