import type { Span } from "../../model";
import { findTerms, sortsOf, type TermsFound } from "../../source";
import type { Tokens } from "../../text";
import { asidesOf } from "./asides";
import { kindsOf } from "./kinds";
import { type Phrases, phrasesOf } from "./phrases";
import type { Piece } from "./piece";
import type { Reading } from "./reading";

/** A reading with its phrases and kinds: what every decision looks at. */
export interface Scene {
  readonly reading: Reading;
  readonly phrases: Phrases;
  /** The kind of each token. */
  readonly kinds: Uint8Array;
  /** What a noun stands for, by the hash of its word. */
  readonly sortOf: (hash: number) => number;
  /** Places that tell on what terms someone speaks. */
  readonly terms: readonly TermsFound[];
  /** The clauses around these, which state nothing. */
  readonly asides: readonly Piece[];
}

export function sceneOf(reading: Reading): Scene {
  const terms = findTerms(reading.tokens, reading.heads);
  return {
    reading,
    phrases: phrasesOf(reading),
    kinds: kindsOf(reading),
    sortOf: sortsOf(),
    terms,
    asides: asidesOf(reading.tokens, terms),
  };
}

/** The kind of a token between `from` and `to`, 0 outside. */
export function kindIn({ kinds }: Scene, token: number, from: number, to: number): number {
  return token >= from && token < to ? (kinds[token] ?? 0) : 0;
}

/** A number that stands for the word or mark at a token between `from` and `to`, 0 outside. */
export function wordIn({ reading }: Scene, token: number, from: number, to: number): number {
  return token >= from && token < to ? wordAt(reading.tokens, token) : 0;
}

/** A number that stands for the word or mark at a token. */
export function wordAt({ hash, code }: Tokens, token: number): number {
  return hash[token] || (code[token] ?? 0);
}

/** A number that stands for what a noun is: its kind, and whether it means a person, a body, a document, a place. */
export function sortAt({ kinds, sortOf, reading }: Scene, token: number): number {
  return (kinds[token] ?? 0) * 16 + sortOf(reading.tokens.hash[token] ?? 0);
}

/** The stretch of text behind a stretch of tokens. */
export function spanOf({ reading }: Scene, from: number, to: number): Span {
  const { start, end } = reading.tokens;
  return { start: start[from] ?? 0, end: end[to - 1] ?? start[from] ?? 0 };
}
