import { Sort } from "../../source";
import { ALL_CAPS } from "../../text";
import * as Kind from "../scene/kind";
import { phraseFrom } from "../scene/phrases";
import { sentenceEnd } from "../scene/reading";
import type { Scene } from "../scene/scene";

/** Words of a tag at most: `– former Marl mayor`. */
const LONGEST = 4;

/** Words of a headline at least that needs no verb that is known: `Minister resigns over report: sources`. */
const CLAUSE = 3;

/** The sentence of a token is a paragraph of its own, and no full stop ends it. */
export function isHeadline({ reading, kinds }: Scene, token: number): boolean {
  const { heads, sentenceOf, paragraphOf, tokens } = reading;
  const to = sentenceEnd(reading, token);
  const paragraph = paragraphOf[token] ?? 0;
  const isAlone =
    heads[sentenceOf[token] ?? 0] === tokens.paragraphs[paragraph] &&
    to === (tokens.paragraphs[paragraph + 1] ?? tokens.count);
  return isAlone && kinds[to - 1] !== Kind.stop;
}

/** The phrase that a headline is tagged with behind a colon or dash (`Prices will rise: police`, `Bridge to close – union`), or -1. */
export function headlineTag(scene: Scene, mark: number): number {
  const { reading, kinds, phrases, sortOf } = scene;
  const { heads, sentenceOf, tokens } = reading;
  const from = heads[sentenceOf[mark] ?? 0] ?? 0;
  const to = sentenceEnd(reading, mark);
  const size = to - mark - 1;
  if (size < 1 || size > LONGEST || !isHeadline(scene, mark)) return -1;
  const speaker = phraseFrom(phrases, mark + 1);
  // A headline leaves articles out: '…: a timeline' tells what it is.
  if (speaker < 0 || phrases.end[speaker] !== to || kinds[mark + 1] === Kind.determiner) return -1;
  const sort = sortOf(tokens.hash[to - 1] ?? 0) & Sort.mask;
  const isLetters = kinds[to - 1] === Kind.name && ((tokens.flags[to - 1] ?? 0) & ALL_CAPS) !== 0;
  if (sort === Sort.unknown && !isLetters) return -1;
  if (kinds[to - 1] === Kind.word && mark - from >= CLAUSE) return speaker;
  for (let i = from; i < mark; i++) {
    const kind = kinds[i] ?? 0;
    // 'Bridge to close': in a headline an infinitive tells what will be.
    if (Kind.isFiniteVerb(kind) || kind === Kind.to) return speaker;
  }
  return -1;
}
