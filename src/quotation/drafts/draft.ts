import type { Frame } from "../scene/frame";
import type { Piece } from "../scene/piece";
import type { CueCandidate } from "../statements/cues";

/** A statement as it stands in the text, before anyone knows who its speaker is. */
export interface Draft {
  pieces: Piece[];
  /** Absent when it carries on another, or nothing attributes it. */
  readonly cue?: CueCandidate | undefined;
  /** Phrase that names who speaks, or -1. */
  readonly subject: number;
  /** The words that name who speaks, where they are no whole phrase. */
  readonly mention?: Piece | undefined;
  /** The draft whose speaker this one carries on. */
  carries?: Draft | undefined;
  /** The draft that relays it. */
  within?: Draft | undefined;
  /** Phrases that name the same speaker where the statement goes on: `“…,” he said` in its second paragraph. */
  further?: number[] | undefined;
  readonly isGuess?: boolean | undefined;
  readonly score: number;
  readonly frame: Frame;
}

/** Where a draft begins: at its cue or its content. */
export function placeOf(draft: Draft | undefined): number {
  if (!draft) return -1;
  const piece = draft.pieces[0]?.from ?? Number.POSITIVE_INFINITY;
  return Math.min(piece, draft.cue?.groupStart ?? piece);
}

/** Just past the last token of its cue and content; pieces are in order. */
export function endOf(draft: Draft): number {
  return Math.max(draft.cue?.groupEnd ?? 0, draft.pieces[draft.pieces.length - 1]?.to ?? 0);
}
