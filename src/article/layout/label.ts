import type { Look } from "../look";

/** What a line of a page is, its neighbours asked. */
export type Label =
  | "byline"
  | "caption"
  | "correction"
  | "date"
  | "furniture"
  | "heading"
  | "headline"
  | "kicker"
  | "list-item"
  | "paragraph"
  | "repeat"
  | "subheadline"
  | "trail";

/** The labels of a page while it is read; a line without one is not decided yet. */
export type Labels = (Label | undefined)[];

/** Whether a line is undecided running text. */
export const isText = (looks: readonly Look[], labels: Labels, i: number) =>
  labels[i] === undefined && looks[i]?.prose === true;

/** Whether a line of the story reads on: a sentence, words in marks, or what opens a list. */
export const isRunning = (seen: Look) =>
  seen.prose || seen.sentence || seen.quoted || seen.words >= 15 || seen.line.text.endsWith(":");
