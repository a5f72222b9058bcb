import { Sort } from "../../source";
import { fills } from "../mention/extent";
import * as Kind from "../scene/kind";
import { endsInS, phraseFrom, phraseTo } from "../scene/phrases";
import { sentenceEnd } from "../scene/reading";
import type { Scene } from "../scene/scene";
import { type CueCandidate, REACH } from "./cues";

/** `…, a study published on Monday suggests.`, `…, lawmakers warn`: a clause, a comma, whoever speaks and a verb that ends the sentence. */
export function isClosing(scene: Scene, { token, cue, groupStart, groupEnd }: CueCandidate): boolean {
  const { reading, kinds, phrases, sortOf } = scene;
  const { lexicon, heads, sentenceOf, tokens } = reading;
  const to = sentenceEnd(reading, token);
  if (groupEnd !== to && (kinds[groupEnd] !== Kind.stop || groupEnd + 1 !== to)) return false;
  const { class: cueClass, lemma = "" } = lexicon.cues[cue] ?? {};
  if (cueClass !== "show" && !lexicon.quotative.has(lemma) && !lexicon.finding.has(lemma)) return false;
  const kind = kinds[token] ?? 0;
  const isSeveral = kind === Kind.cueBase && endsInS(tokens, groupStart - 1);
  if (!Kind.isFiniteCue(kind) && !isSeveral) return false;
  // 'in all coastal states', 'their promises': a form in -s may be a noun.
  const last = phraseTo(phrases, groupStart);
  const opens = kinds[phrases.start[last] ?? 0];
  const noun = groupStart - 1;
  const isThing = kinds[noun] === Kind.word && sortOf(tokens.hash[noun] ?? 0) === Sort.unknown;
  if (last < 0 || opens === Kind.relative || opens === Kind.possessive || isThing) return false;
  const head = heads[sentenceOf[token] ?? 0] ?? 0;
  for (let comma = groupStart - 1; comma > head && comma > groupStart - REACH; comma--) {
    if ((reading.quoteOf[comma] ?? -1) >= 0) return false;
    if (kinds[comma] !== Kind.comma) continue;
    const speaker = phraseFrom(phrases, comma + 1);
    const end = phrases.end[speaker] ?? 0;
    const isWhole = speaker >= 0 && (end === groupStart || fills(scene, end, groupStart));
    if (isWhole) return isClause(scene, head, comma);
  }
  return false;
}

/** A verb, and no word that makes the clause depend on what follows: not `When Hart came, the crowd cheered`. */
function isClause({ kinds }: Scene, from: number, to: number): boolean {
  if (kinds[from] === Kind.subordinator) return false;
  for (let i = from; i < to; i++) if (Kind.isFiniteVerb(kinds[i] ?? 0)) return true;
  return false;
}

/** `…, two sources told the Post, in what would be …`: a comma, whoever speaks, whom they told by name, and no clause behind. */
export function isTold(scene: Scene, { token, cue, groupStart, groupEnd }: CueCandidate): boolean {
  const { reading, kinds, phrases } = scene;
  if (!Kind.isFiniteCue(kinds[token] ?? 0) || reading.lexicon.cues[cue]?.lemma !== "tell") return false;
  const listener = phraseFrom(phrases, groupEnd);
  if (listener < 0 || (phrases.before[groupStart - 1] ?? -1) < 0) return false;
  const end = phrases.end[listener] ?? 0;
  const next = kinds[end] ?? 0;
  const isStop = next === Kind.stop || next === Kind.comma || next === Kind.preposition;
  if (kinds[end - 1] !== Kind.name || !isStop) return false;
  const stop = sentenceEnd(reading, token);
  for (let i = end; i < stop && i < end + REACH; i++)
    if (kinds[i] === Kind.that || kinds[i] === Kind.quoteOpen) return false;
  // Back to the comma, over no verb: 'sources with knowledge of the matter'.
  const head = reading.heads[reading.sentenceOf[token] ?? 0] ?? 0;
  for (let i = groupStart - 1; i > head && i > groupStart - REACH; i--) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.comma) return kinds[i + 1] !== Kind.relative;
    if (kind <= Kind.otherMark || Kind.isAuxiliary(kind) || kind === Kind.that) return false;
  }
  return false;
}
