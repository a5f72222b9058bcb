import type { Span } from "../model";
import { sortsOf } from "../source";
import { kindsOf } from "./kinds";
import type { CueWord } from "./lexicon";
import { type Phrases, phrasesOf } from "./phrases";
import type { Reading } from "./reading";

/** A reading with its phrases and kinds: what every decision looks at. */
export interface Scene {
  readonly reading: Reading;
  readonly phrases: Phrases;
  /** The kind of each token. */
  readonly kinds: Uint8Array;
  /** A number that stands for the word or mark at a token. */
  wordAt(token: number): number;
  /** A number that stands for what the noun at a token means: a person, a body, a document. */
  sortAt(token: number): number;
  /** A number that stands for the class of a cue. */
  classAt(cue: number): number;
}

const CLASS_ORDER: readonly CueWord["class"][] = [
  "say",
  "ask",
  "answer",
  "claim",
  "deny",
  "announce",
  "predict",
  "promise",
  "write",
  "order",
  "praise",
  "criticize",
  "think",
  "show",
  "accordance",
  "colon",
];

export function sceneOf(reading: Reading): Scene {
  const { hash, code } = reading.tokens;
  const { cues } = reading.lexicon;
  const sortOf = sortsOf();
  return {
    reading,
    phrases: phrasesOf(reading),
    kinds: kindsOf(reading),
    wordAt: (token) => hash[token] || (code[token] ?? 0),
    sortAt: (token) => sortOf(hash[token] ?? 0),
    classAt: (cue) => CLASS_ORDER.indexOf(cues[cue]?.class ?? "say"),
  };
}

/** The stretch of text behind a stretch of tokens. */
export function spanOf({ reading }: Scene, from: number, to: number): Span {
  const { start, end } = reading.tokens;
  return { start: start[from] ?? 0, end: end[to - 1] ?? start[from] ?? 0 };
}
