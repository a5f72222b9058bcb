import { Sort } from "../../source";
import { fills } from "../mention/extent";
import * as Kind from "../scene/kind";
import { endsInS, phraseFrom } from "../scene/phrases";
import { sentenceEnd } from "../scene/reading";
import type { Scene } from "../scene/scene";
import { type CueCandidate, REACH } from "./cues";
import { headlineTag, isHeadline } from "./headline";
import { wholeEnd } from "./whole";

/** A clause of saying with its verb first, set off from what is said. */
export interface Inversion {
  /** The phrase that names who speaks. */
  readonly speaker: number;
  /** The mark behind the clause. */
  readonly end: number;
  /** It ends the sentence (`…, added Hart.`); else what is said goes on behind it (`The pier, argues Hart, must stay.`). */
  readonly closes: boolean;
}

/**
 * `…, added Hart.`, `…, said an aide who was briefed on the talks.`, `The pier, argues Hart, a sailor, must stay.`, `…, say analysts.`: a
 * comma, a verb that can stand between commas with its subject behind it, and whoever speaks, up to a mark.
 */
export function inversionOf(scene: Scene, candidate: CueCandidate): Inversion | undefined {
  const { token, cue, groupStart, groupEnd } = candidate;
  const { reading, kinds, phrases, sortOf } = scene;
  const { lexicon, tokens } = reading;
  if (cue === lexicon.colon) {
    const tag = headlineTag(scene, token);
    return tag < 0 ? undefined : { speaker: tag, end: phrases.end[tag] ?? groupEnd, closes: true };
  }
  if (token !== groupStart || kinds[groupStart - 1] !== Kind.comma) return undefined;
  if (!lexicon.quotative.has(lexicon.cues[cue]?.lemma ?? "")) return undefined;
  const speaker = phraseFrom(phrases, groupEnd);
  if (speaker < 0) return undefined;
  const head = wholeEnd(scene, speaker);
  const sort = sortOf(tokens.hash[head - 1] ?? 0);
  const isBody = isHeadline(scene, token) && (sort & Sort.mask) !== Sort.unknown;
  const isSomeone = kinds[head - 1] === Kind.name || (sort & Sort.mask) === Sort.person || isBody;
  // 'say analysts': a verb without an ending has several for its subject.
  const kind = kinds[token] ?? 0;
  const isSeveral = kind === Kind.cueBase && ((sort & Sort.plural) !== 0 || endsInS(tokens, head - 1));
  if (!isSomeone || !(Kind.isFiniteCue(kind) || isSeveral)) return undefined;
  const last = sentenceEnd(reading, token);
  const to = kinds[last - 1] === Kind.stop ? last - 1 : last;
  const end = closeOf(scene, head, to);
  return end < 0 ? undefined : { speaker, end, closes: end === to };
}

/** Where the clause ends whose subject's noun ends at `head`: `to`, the comma before more of the content, or -1 where it is no such clause. */
function closeOf(scene: Scene, head: number, to: number): number {
  const { kinds } = scene;
  if (head === to) return to;
  const first = nextComma(scene, head, to);
  const whole = first < 0 ? to : first;
  // 'asked the court to wait' has an object, and 'state officials found at least one' is no clause of this kind.
  const opens = kinds[head] ?? 0;
  const isObject = opens === Kind.to || opens === Kind.past || opens === Kind.cuePast;
  const isFilled = !isObject && whole <= head + REACH && fills(scene, head, whole);
  if (whole > head && !isFilled) return -1;
  if (first < 0) return to;
  // 'argues Hart, a sailor, must stay', 'said Hart, who spoke on Monday, was safe': the verb of the content.
  for (let comma = first; comma >= 0; comma = nextComma(scene, comma + 1, to))
    if (goesOnBehind(kinds[comma + 1] ?? 0)) return comma;
  return opensClause(scene, first + 1, to) ? first : to;
}

function goesOnBehind(kind: number): boolean {
  return Kind.isFiniteVerb(kind) || kind === Kind.subject;
}

/** `…, say aides, the bridge will go`: a clause with its verb; not `…, said Hart, whose boat had sunk`, `…, said Hart, adding that …`. */
function opensClause({ kinds }: Scene, from: number, to: number): boolean {
  const opens = kinds[from];
  if (opens === Kind.relative || opens === Kind.ing || opens === Kind.cueIng || opens === Kind.coordinator)
    return false;
  for (let i = from; i < to && i < from + REACH; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.relative || kind === Kind.that || kind === Kind.comma) return false;
    if (Kind.isFiniteVerb(kind)) return true;
  }
  return false;
}

/** The next comma outside marks close behind a token, or -1. */
function nextComma({ kinds, reading }: Scene, from: number, to: number): number {
  for (let i = from; i < to && i < from + REACH; i++) {
    if ((reading.quoteOf[i] ?? -1) >= 0) return -1;
    if (kinds[i] === Kind.comma) return i;
  }
  return -1;
}
