import { Frame } from "../scene/frame";
import type { Scene } from "../scene/scene";
import { NAME } from "../scene/tags";
import { letterOf, type Turn } from "../scene/turns";
import type { Statement } from "./statement";

/** The log-odds of what needs no cue. */
const CERTAIN = 10;

/** What a turn of a transcript states: all of it, by whom its label names. `person` answers where the label is a letter. */
export function turnStatement(scene: Scene, turn: Turn, person: number): Statement {
  const { reading, phrases } = scene;
  const { label, colon, to } = turn;
  const letter = letterOf(reading.tokens, turn);
  const phrase = phrases.before[colon - 1] ?? -1;
  const named = phrase >= 0 && (phrases.start[phrase] ?? 0) >= label ? phrase : -1;
  return {
    candidate: { token: colon, groupStart: colon, groupEnd: colon + 1, cue: reading.lexicon.colon },
    frame: Frame.after,
    score: CERTAIN,
    subject: letter === "Q" ? -1 : letter === "A" ? person : named,
    isGuess: letter === "A",
    pieces: [{ from: colon + 1, to }],
  };
}

/** Who answers in an interview: the first name of two words that opens a sentence before the questions. */
export function intervieweeOf({ reading, phrases }: Scene, turns: readonly Turn[]): number {
  const { heads, sentenceOf, tags } = reading;
  const before = turns[0]?.from ?? 0;
  for (let p = 0; p < phrases.count && (phrases.end[p] ?? 0) <= before; p++) {
    const start = phrases.start[p] ?? 0;
    if (heads[sentenceOf[start] ?? 0] !== start || (phrases.end[p] ?? 0) - start < 2) continue;
    let names = 0;
    for (let i = start; i < (phrases.end[p] ?? 0); i++) if (((tags[i] ?? 0) & NAME) !== 0) names++;
    if (names > 1) return p;
  }
  return -1;
}
