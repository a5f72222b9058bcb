import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import { phraseFrom } from "../scene/phrases";
import type { Scene } from "../scene/scene";
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
  const answers = letter === "A";
  const named = phrase >= 0 && (phrases.start[phrase] ?? 0) >= label ? phrase : -1;
  return {
    candidate: { token: colon, groupStart: colon, groupEnd: colon + 1, cue: reading.lexicon.colon },
    frame: Frame.after,
    score: CERTAIN,
    subject: letter === "Q" ? -1 : answers ? person : named,
    // 'Ada Quill's new novel is out': the name alone answers.
    mention:
      answers && person >= 0 ? { from: phrases.start[person] ?? 0, to: phrases.end[person] ?? 0 } : undefined,
    isGuess: answers,
    pieces: [{ from: colon + 1, to }],
  };
}

/** Who answers in an interview: the first name that opens a sentence before the questions. */
export function intervieweeOf(scene: Scene, turns: readonly Turn[]): number {
  const before = turns[0]?.from ?? 0;
  for (const head of scene.reading.heads) {
    const phrase = head < before ? nameAt(scene, head) : -1;
    if (phrase >= 0) return phrase;
  }
  return -1;
}

/** The phrase that begins at a token and ends in a name of two words, or -1. */
export function nameAt({ phrases, kinds }: Scene, head: number): number {
  const phrase = phraseFrom(phrases, head);
  const last = (phrases.end[phrase] ?? 0) - 1;
  return last > head && kinds[last] === Kind.name && kinds[last - 1] === Kind.name ? phrase : -1;
}
