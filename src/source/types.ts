import type { Attribution, Cue, Issue, Mention, Source } from "../model";
import type { NameRuns, Tokens } from "../text";
import type { TermsFound } from "./terms";

/** A text as the resolver reads it: its words, its sentences, its capitalised names, each found once. */
export interface Story {
  readonly tokens: Tokens;
  /** The first token of each sentence, as `sentences` gives it. */
  readonly heads: Int32Array;
  readonly names: NameRuns;
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** The paragraph of each token. */
  readonly paragraphOf: Int32Array;
  /** The quotation in marks that each token stands in, or -1. */
  readonly quoteOf: Int32Array;
  /** Places that tell on what terms someone speaks, as `findTerms` gives them. */
  readonly terms: readonly TermsFound[];
}

/** Words that name the speaker of a statement, before anyone knows who that is. */
export interface SpeakerMention {
  readonly mention: Mention;
  /** The first token of the mention. */
  readonly tokenStart: number;
  /** The token behind its last. */
  readonly tokenEnd: number;
  /** The cue that ties it to its statement. */
  readonly cue?: Cue | undefined;
  /** The place of an earlier mention that names the same speaker for certain, whatever the words. */
  readonly sameAs?: number | undefined;
}

/** Who the mentions are. */
export interface SourceReading {
  /** By first mention. */
  readonly sources: Source[];
  /** The `id` of the source of each mention; absent when it could not be told. */
  readonly sourceIds: (string | undefined)[];
  /** On what evidence, for each mention. */
  readonly bases: Attribution["basis"][];
  /** Mentions that could not be joined to anyone, and guesses. */
  readonly issues: Issue[];
}
