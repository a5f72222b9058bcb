import type { Frame } from "../scene/frame";
import type { Piece } from "../scene/piece";
import type { CueCandidate } from "./cues";
import type { Inversion } from "./inversion";

/** A cue that attributes, with who speaks and what. */
export interface Statement {
  readonly candidate: CueCandidate;
  readonly frame: Frame;
  /** How sure it is that the cue attributes, as a log-odds. */
  readonly score: number;
  /** The phrase that names who speaks, or -1. */
  readonly subject: number;
  /** The words that name who speaks, where they are no whole phrase: `his` in `his view`. */
  readonly mention?: Piece | undefined;
  /** Who reports what this one says: `citing two officials, the Journal reported`. */
  readonly relayedBy?: Statement | undefined;
  /** Who speaks is told by the form of the text alone. */
  readonly isGuess?: boolean | undefined;
  pieces: Piece[];
}

/** A candidate with the log-odds of each frame against none. */
export interface Candidacy {
  readonly candidate: CueCandidate;
  /** The likeliest. */
  readonly frame: Frame;
  readonly after: number;
  readonly before: number;
  readonly around: number;
  /** Its form, where the verb stands before its speaker. */
  readonly inversion: Inversion | undefined;
}
