import { ALL_CAPS } from "../text";
import { beginFeatures, endFeatures, startFeatures } from "./contents";
import { type CueCandidate, cueCandidates, Frame, frameFeatures } from "./cues";
import * as Kind from "./kind";
import { Features, type Learned, type Weigher } from "./model";
import { rescue } from "./rescue";
import type { Scene } from "./scene";
import { subjectCandidates, subjectFeatures } from "./subjects";
import { MARK, NAME } from "./tags";
import { letterOf, type Turn } from "./turns";

/** A stretch of tokens, half-open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A cue that attributes, with who speaks and what. */
export interface Statement {
  readonly candidate: CueCandidate;
  readonly frame: Frame;
  /** How sure it is that the cue attributes, as a log-odds. */
  readonly score: number;
  /** The phrase that names who speaks, or -1. */
  readonly subject: number;
  /** Who speaks is told by the form of the text alone. */
  readonly isGuess?: boolean | undefined;
  pieces: Piece[];
}

/** Tokens of a dateline at most: `PORT MARROW, Nov. 4 (Meridian) —`. */
const DATELINE = 10;

/** A candidate with the log-odds of each frame against none. */
export interface Candidacy {
  readonly candidate: CueCandidate;
  /** The likeliest. */
  readonly frame: Frame;
  readonly after: number;
  readonly before: number;
  readonly around: number;
}

/** The log-odds of what needs no cue. */
const CERTAIN = 10;

/** Log-odds that a cue must have over none: a statement that nobody made is worse than one missed. */
const CAUTION = 0.3;

/**
 * The same for content that is neither a clause nor in marks (`discussed ways to help`): often an act rather than a statement. More for
 * what somebody feels (`is hoping for help`).
 */
const BARE_CAUTION = 2;
const FEELING_CAUTION = 3;

/** Tokens outside quotations that are looked at for an end: longer content ends with its sentence. */
const LONGEST = 200;

/** How far past a cue its content may begin. */
export const REACH = 36;

/** Decides for every candidate of a scene whether it attributes, to whom, and what. */
export function statementsOf(scene: Scene, learned: Learned): Statement[] {
  const decider = new Decider(scene, learned);
  const found: Statement[] = [];
  const passed: Candidacy[] = [];
  let last: Statement | undefined;
  const { turns } = scene.reading;
  let turn = 0;
  for (const candidate of cueCandidates(scene)) {
    while (turn < turns.length && (turns[turn]?.to ?? 0) <= candidate.token) {
      turn++;
    }
    // The words of a turn are its speaker's: whom they quote is for a closer reading.
    if ((turns[turn]?.from ?? candidate.token + 1) <= candidate.token) continue;
    const sameSentence =
      last && scene.reading.sentenceOf[last.candidate.token] === scene.reading.sentenceOf[candidate.token];
    const candidacy = decider.weigh(candidate);
    const statement =
      candidacy.frame === Frame.none
        ? undefined
        : decider.decide(candidacy, candidacy.frame, sameSentence && last ? last.subject : -1);
    if (statement && !isDoubtful(scene, statement)) {
      found.push(statement);
      last = statement;
    } else passed.push(candidacy);
  }
  if (turns.length > 0) {
    const person = intervieweeOf(scene, turns);
    for (const turn of turns) found.push(turnStatement(scene, turn, person));
  }
  found.sort((a, b) => a.candidate.token - b.candidate.token);
  return rescue(scene, decider, found, passed);
}

function isDoubtful(scene: Scene, statement: Statement): boolean {
  const feels = scene.reading.lexicon.cues[statement.candidate.cue]?.class === "think";
  return statement.score < (feels ? FEELING_CAUTION : BARE_CAUTION) && isBare(scene, statement);
}

/** No clause and no word in marks: `discussed ways to help`, `plans to close the bridge`. */
function isBare({ reading, kinds }: Scene, { pieces, frame }: Statement): boolean {
  if (frame !== Frame.after || pieces.length === 0) return false;
  for (const { from, to } of pieces) {
    for (let i = from; i < to; i++) {
      const kind = kinds[i] ?? 0;
      if ((reading.quoteOf[i] ?? -1) >= 0 || kind === Kind.that) return false;
      if (i > from && ((kind >= Kind.be && kind <= Kind.modal) || kind === Kind.subject)) return false;
    }
  }
  return true;
}

function turnStatement(scene: Scene, turn: Turn, person: number): Statement {
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
function intervieweeOf({ reading, phrases }: Scene, turns: readonly Turn[]): number {
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

/** Decides one candidate at a time. */
export class Decider {
  readonly #scene: Scene;
  readonly #weigher: Weigher;
  readonly #ends: Uint8Array;
  readonly #begins: Uint8Array;
  readonly #features = new Features();
  readonly #answers = new Float64Array(4);
  readonly #phrases = new Int32Array(16);

  constructor(scene: Scene, { weigher, ends, begins }: Learned) {
    this.#scene = scene;
    this.#weigher = weigher;
    this.#ends = ends;
    this.#begins = begins;
  }

  /** How likely each frame is for a candidate. */
  weigh(candidate: CueCandidate): Candidacy {
    frameFeatures(this.#scene, candidate, this.#features);
    this.#weigher.scores(this.#features, this.#answers);
    const none = (this.#answers[Frame.none] ?? 0) + CAUTION;
    const after = (this.#answers[Frame.after] ?? 0) - none;
    const before = (this.#answers[Frame.before] ?? 0) - none;
    const around = (this.#answers[Frame.around] ?? 0) - none;
    const best = Math.max(after, before, around);
    const frame =
      best <= 0 ? Frame.none : best === after ? Frame.after : best === before ? Frame.before : Frame.around;
    return { candidate, frame, after, before, around };
  }

  /** Who speaks and what is said, once the frame is settled. */
  decide(candidacy: Candidacy, frame: Frame, lastSubject: number): Statement | undefined {
    const scene = this.#scene;
    const { candidate } = candidacy;
    const score =
      frame === Frame.after ? candidacy.after : frame === Frame.before ? candidacy.before : candidacy.around;
    const subject = this.#subject(candidate, frame, lastSubject);
    const pieces: Piece[] = [];
    if (frame !== Frame.after) {
      const piece = this.#before(candidate, subject);
      if (piece) pieces.push(piece);
    }
    if (frame !== Frame.before) {
      const piece = this.#after(candidate, subject, frame);
      if (piece) pieces.push(piece);
    }
    if (pieces.length === 0 && !opensNext(scene, candidate, frame)) return undefined;
    return { candidate, frame, score, subject, pieces };
  }

  #subject(candidate: CueCandidate, frame: Frame, last: number): number {
    const scene = this.#scene;
    const count = subjectCandidates(scene, candidate, this.#phrases);
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const phrase = this.#phrases[i] ?? -1;
      subjectFeatures(
        scene,
        candidate,
        phrase,
        subjectRank(scene, candidate, this.#phrases, i),
        frame,
        last,
        this.#features,
      );
      const score = this.#weigher.score(this.#features);
      if (score > bestScore) {
        bestScore = score;
        best = phrase;
      }
    }
    return bestScore > -3 ? best : -1;
  }

  #after(candidate: CueCandidate, subject: number, frame: Frame): Piece | undefined {
    const scene = this.#scene;
    const { heads, sentenceOf, tokens, quotes, quoteOf } = scene.reading;
    const sentence = sentenceOf[candidate.token] ?? 0;
    const to = contentLimit(scene, heads[sentence + 1] ?? tokens.count);
    if (onlyMarks(scene, candidate.groupEnd, to)) return undefined;
    let from = -1;
    let alive = 0;
    let best = Number.NEGATIVE_INFINITY;
    const limit = Math.min(to, candidate.groupEnd + REACH);
    for (let i = candidate.groupEnd; i < limit; i++) {
      const quote = quotes[quoteOf[i] ?? -1];
      if (quote && i > quote.open) continue;
      startFeatures(scene, candidate, i, subject, frame, this.#features);
      const odds = this.#weigher.score(this.#features);
      const value = alive - Math.log1p(Math.exp(-odds));
      if (value > best) {
        best = value;
        from = i;
      }
      alive -= Math.log1p(Math.exp(odds));
      if (alive < best) break;
    }
    if (from < 0) return undefined;
    let end = to;
    alive = 0;
    best = Number.NEGATIVE_INFINITY;
    const { kinds } = scene;
    let looked = 0;
    for (let i = from + 1; i < to && looked < LONGEST; i++) {
      const quote = quotes[quoteOf[i] ?? -1];
      if (quote && i > quote.open && i <= quote.close) {
        i = quote.close;
        continue;
      }
      looked++;
      if (this.#ends[((kinds[i - 1] ?? 0) << 6) | (kinds[i] ?? 0)] === 0) continue;
      endFeatures(scene, candidate, from, i, to, this.#features);
      const odds = this.#weigher.score(this.#features);
      const value = alive - Math.log1p(Math.exp(-odds));
      if (value > best) {
        best = value;
        end = i;
      }
      alive -= Math.log1p(Math.exp(odds));
      if (alive < best) break;
    }
    if (alive > best) end = to;
    return { from, to: end };
  }

  #before(candidate: CueCandidate, subject: number): Piece | undefined {
    const scene = this.#scene;
    const { heads, sentenceOf, quotes, quoteOf } = scene.reading;
    const sentence = sentenceOf[candidate.token] ?? 0;
    const from = heads[sentence] ?? 0;
    const edge = beforeEdge(scene, candidate, subject, from);
    if (edge <= from) {
      // '“Really?” the mayor asked.': the quotation is a sentence of its own.
      const quote = quotes[quoteOf[from - 1] ?? -1];
      if (!quote || scene.reading.paragraphOf[from - 1] !== scene.reading.paragraphOf[from]) return undefined;
      return { from: heads[sentence - 1] ?? quote.open, to: from };
    }
    let begin = from;
    let alive = 0;
    let best = Number.NEGATIVE_INFINITY;
    const { kinds } = scene;
    for (let i = edge - 1, looked = 0; i > from && looked < LONGEST; i--, looked++) {
      const quote = quotes[quoteOf[i] ?? -1];
      if (quote && i > quote.open) {
        i = quote.open + 1;
        continue;
      }
      if (this.#begins[((kinds[i - 1] ?? 0) << 6) | (kinds[i] ?? 0)] === 0) continue;
      beginFeatures(scene, candidate, i, from, edge, this.#features);
      const odds = this.#weigher.score(this.#features);
      const value = alive - Math.log1p(Math.exp(-odds));
      if (value > best) {
        best = value;
        begin = i;
      }
      alive -= Math.log1p(Math.exp(odds));
      if (alive < best) break;
    }
    if (alive > best) begin = from;
    return { from: begin === from ? afterDateline(scene, from, edge) : begin, to: edge };
  }
}

function onlyMarks({ reading }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((reading.tags[i] ?? 0) & MARK) === 0) return false;
  return true;
}

/** Nothing follows the cue in its sentence: the content is the next paragraph (`He said:`). */
function opensNext({ reading }: Scene, candidate: CueCandidate, frame: Frame): boolean {
  const to = reading.heads[(reading.sentenceOf[candidate.token] ?? 0) + 1] ?? reading.tokens.count;
  return frame === Frame.after && to - candidate.groupEnd < 3;
}

/** The place of a candidate among those of its side. */
export function subjectRank(scene: Scene, candidate: CueCandidate, list: Int32Array, index: number): number {
  const isRight = (i: number) => (scene.phrases.start[list[i] ?? 0] ?? 0) >= candidate.groupEnd;
  if (!isRight(index)) return index;
  let rank = 0;
  for (let i = 0; i < index; i++) if (isRight(i)) rank++;
  return rank;
}

/** Content leaves the sentence's last stop out, unless a quotation ends with it. */
export function contentLimit({ kinds, reading }: Scene, to: number): number {
  let end = to;
  while (end > 0 && kinds[end - 1] === Kind.stop && (reading.quoteOf[end - 1] ?? -1) < 0) end--;
  return end;
}

/** `PORT MARROW — The Treasury …`: a place in capitals and a dash open a story, and belong to no statement. */
function afterDateline({ reading, kinds }: Scene, from: number, to: number): number {
  const { flags } = reading.tokens;
  if (((flags[from] ?? 0) & ALL_CAPS) === 0) return from;
  for (let i = from + 1; i < to && i < from + DATELINE; i++) {
    if (kinds[i] === Kind.dash) return i + 1;
    if (kinds[i] === Kind.stop) return from;
  }
  return from;
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
  }
  while (edge > from && (kinds[edge - 1] === Kind.comma || kinds[edge - 1] === Kind.dash)) edge--;
  return edge;
}
