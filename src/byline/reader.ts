import type { Cast } from "./cast";
import type { Segment } from "./label";
import type { Line } from "./line";

/** What reading a byline has come to. */
export interface Reader {
  line: Line;
  cast: Cast;
  /** Names are still to be expected: no date has ended the byline. */
  open: boolean;
  /** A line with 'and' alone stands before. */
  joined: boolean;
  /** The line is a sentence or a headline: it names authors behind a label only, or as whom it tells of. */
  sentence: boolean;
  /** A line about an author has begun, which names others only in passing. */
  about: boolean;
}

/** A stretch of a segment that holds no label, from where it is still to be read. */
export interface Phrase {
  from: number;
  to: number;
  segment: Segment;
  /** 'and' stands right before. */
  joined: boolean;
  /** 'by' or another label stands right before. */
  labelled: boolean;
}
