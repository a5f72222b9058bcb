import { ALL_CAPS } from "../../text";
import { apposedLeft } from "../mention/extent";
import * as Kind from "../scene/kind";
import { withoutMarks } from "../scene/kinds";
import type { Scene } from "../scene/scene";
import type { CueCandidate } from "./cues";

/** Tokens of a dateline at most: `PORT MARROW, Nov. 4 (Meridian) —`. */
const DATELINE = 10;

/** Content leaves the sentence's last stop out, unless a quotation ends with it. */
export function contentLimit({ kinds, reading }: Scene, to: number): number {
  let end = to;
  while (end > 0 && kinds[end - 1] === Kind.stop && (reading.quoteOf[end - 1] ?? -1) < 0) end--;
  return end;
}

/** `PORT MARROW — The Treasury …`: a place in capitals and a dash open a story, and belong to no statement. */
export function afterDateline({ reading, kinds }: Scene, from: number, to: number): number {
  const { flags } = reading.tokens;
  if (((flags[from] ?? 0) & ALL_CAPS) === 0) return from;
  for (let i = from + 1; i < to && i < from + DATELINE; i++) {
    if (kinds[i] === Kind.dash || kinds[i] === Kind.colon) return i + 1;
    if (kinds[i] === Kind.stop) return from;
  }
  return from;
}

/**
 * `Ann Brill, who said that it was over, will resign.`: what is said in a relative clause between commas or dashes ends with it, where a
 * verb of the main clause follows.
 */
export function relativeEnd(
  { phrases, kinds, reading }: Scene,
  { groupEnd }: CueCandidate,
  subject: number,
  to: number,
): number {
  const start = phrases.start[subject] ?? 0;
  const mark = kinds[start - 1];
  if (kinds[start] !== Kind.relative || (mark !== Kind.comma && mark !== Kind.dash)) return to;
  let hasVerb = false;
  for (let i = groupEnd; i < to; i++) {
    hasVerb ||= Kind.isFiniteVerb(kinds[i] ?? 0);
    const isInMarks = kinds[i + 1] === Kind.quoteClose;
    if (kinds[i] !== mark || (!isInMarks && (reading.quoteOf[i + 1] ?? -1) >= 0)) continue;
    // 'who said that the pier, the oldest in the town, would close': a comma that parts a subject from its verb ends nothing.
    if (!hasVerb) return to;
    if (Kind.isFiniteVerb(kinds[isInMarks ? i + 2 : i + 1] ?? 0)) return isInMarks ? i + 2 : i;
  }
  return to;
}

/**
 * `said on Monday its profit fell after a strike that …`, `said the council had “gone too far”`: between the cue and `at` stands a clause
 * with its verb, so that what is said has begun before. What a preposition governs is no subject: `said in a report published in May that`.
 */
export function isInClause({ kinds }: Scene, from: number, at: number): boolean {
  let hasSubject = false;
  let isGoverned = false;
  for (let i = from; i < at; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.relative || kind === Kind.that || kind <= Kind.otherMark) return false;
    if (hasSubject && Kind.isFiniteVerb(kind)) return true;
    if (kind === Kind.preposition || kind === Kind.to) isGoverned = true;
    else if (kind === Kind.determiner || kind === Kind.possessive || kind === Kind.subject) {
      if (isNoun(kinds[i - 1] ?? 0) || kinds[i - 1] === Kind.time) isGoverned = false;
    }
    hasSubject ||= !isGoverned && isNoun(kind);
  }
  return false;
}

/** Tokens looked at behind a comma. */
const LOOK = 40;

/**
 * `said the pier, the oldest in the town, was closed`, `said two boats, a car and a van were lost`, `asked why, in that case, …`: the
 * content has no verb yet, and its verb stands behind the comma.
 */
export function goesOn({ kinds, reading }: Scene, from: number, comma: number, to: number): boolean {
  const opens = kinds[from] ?? 0;
  if (comma - from <= 2 && (opens === Kind.that || opens === Kind.subordinator)) return true;
  for (let i = from; i < comma; i++)
    if (Kind.isFiniteVerb(kinds[i] ?? 0) || (reading.quoteOf[i] ?? -1) >= 0) return false;
  if (kinds[comma + 1] === Kind.coordinator) return false;
  const limit = Math.min(to, comma + LOOK);
  let hasVerb = false;
  let isList = false;
  for (let i = comma + 1; i < limit; i++) {
    const kind = kinds[i] ?? 0;
    if ((reading.quoteOf[i] ?? -1) >= 0 || kind === Kind.semicolon || kind === Kind.dash) return false;
    // The comma that closes what stands between: a verb follows.
    if (kind === Kind.comma && Kind.isFiniteVerb(kinds[i + 1] ?? 0)) return true;
    if (kind === Kind.coordinator) isList = true;
    if (kind === Kind.relative || kind === Kind.subordinator || kind === Kind.that) hasVerb = true;
    if (Kind.isFiniteVerb(kind)) {
      if (isList && !hasVerb && Kind.isAuxiliary(kind)) return true;
      hasVerb = true;
    }
  }
  return false;
}

function isNoun(kind: number): boolean {
  return (
    kind === Kind.word ||
    kind === Kind.name ||
    kind === Kind.subject ||
    kind === Kind.quantity ||
    kind === Kind.cueNoun
  );
}

/** Where content that stands before its cue ends: at the subject, or at the verb of an inverted clause. */
export function beforeEdge(scene: Scene, candidate: CueCandidate, subject: number, from: number): number {
  const { phrases, kinds } = scene;
  let edge = candidate.groupStart;
  const start = subject >= 0 ? (phrases.start[subject] ?? 0) : -1;
  if (start >= 0 && start < edge) {
    edge = start;
    // 'a spokesman for the mayor said': back to the head of the whole phrase.
    for (let p = subject; p > 0; p--) {
      const left = phrases.end[p - 1] ?? 0;
      const joint = kinds[left] ?? 0;
      const gap = (phrases.start[p] ?? 0) - left;
      const joins =
        gap === 0 ||
        (gap === 1 && (joint === Kind.preposition || joint === Kind.clitic || joint === Kind.coordinator));
      if (!joins || left <= from) break;
      edge = phrases.start[p - 1] ?? edge;
    }
    // '“…,” Ada Quill, a member of the crew said': nor does the name before its description belong to what is said.
    const whole = apposedLeft(scene, edge, from);
    if (whole > from) edge = whole;
  }
  return withoutMarks(kinds, from, edge);
}
