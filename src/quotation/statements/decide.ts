import { hashWord } from "../../text";
import { Features, type Learned, type Weigher } from "../learned/model";
import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import { isAccordance } from "../scene/lexicon";
import { quoteAt } from "../scene/marks";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import { MARK } from "../scene/tags";
import { beginBehind, carriedOn, nextParagraph, opensAmount, opensNext } from "./begins";
import { beginFeatures, endFeatures, startFeatures } from "./contents";
import { type CueCandidate, isPassive, REACH } from "./cues";
import { afterDateline, beforeEdge, contentLimit, goesOn, isInClause, relativeEnd } from "./edges";
import { addresses, formOdds, leadsIn, tellsSubject } from "./forms";
import { frameFeatures } from "./frame-features";
import type { Candidacy, Statement } from "./statement";
import { subjectFeatures } from "./subject-features";
import { agentOf, labelOf, ownerOf, subjectCandidates, subjectRank } from "./subjects";

/** Log-odds that the likeliest phrase must have to be who speaks, and with a verb in the passive: `was told that …`. */
const SPEAKER = -3;
const PASSIVE_SPEAKER = -2;

/** Tokens of content outside quotations at most, so that a text without a full stop is still read in linear time. */
const LONGEST = 200;

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
    const form = formOdds(this.#scene, candidate);
    const none = (this.#answers[Frame.none] ?? 0) - form.any;
    const after = (this.#answers[Frame.after] ?? 0) - none + form.after;
    const before = (this.#answers[Frame.before] ?? 0) - none + form.before;
    const around = (this.#answers[Frame.around] ?? 0) - none + form.around;
    const best = Math.max(after, before, around);
    const frame =
      best <= 0 ? Frame.none : best === after ? Frame.after : best === before ? Frame.before : Frame.around;
    return { candidate, frame, after, before, around, inversion: form.inversion };
  }

  /** Who speaks and what is said, once the frame is settled. */
  decide(candidacy: Candidacy, frame: Frame, lastSubject: number): Statement | undefined {
    const scene = this.#scene;
    const { candidate } = candidacy;
    const score =
      frame === Frame.after ? candidacy.after : frame === Frame.before ? candidacy.before : candidacy.around;
    const inversion = frame === Frame.after ? undefined : candidacy.inversion;
    const subject = inversion?.speaker ?? this.#subject(candidate, frame, lastSubject);
    const pieces: Piece[] = [];
    if (frame !== Frame.after) {
      const piece = this.#before(candidate, subject);
      if (piece) pieces.push(piece);
    }
    if (frame !== Frame.before) {
      const begin = inversion ? inversion.end + 1 : beginBehind(scene, candidate);
      const piece = this.#after(candidate, subject, frame, begin);
      const carried = piece && pieces[0] ? carriedOn(scene, pieces[0], piece) : piece;
      if (carried) pieces.push(carried);
    }
    if (pieces.length === 0 && !opensNext(scene, candidate, frame)) return undefined;
    if (pieces.length === 0 && leadsIn(scene, candidate)) pieces.push(...nextParagraph(scene, candidate));
    return { candidate, frame, score, subject, pieces };
  }

  #subject(candidate: CueCandidate, frame: Frame, last: number): number {
    const scene = this.#scene;
    const told = Math.max(ownerOf(scene, candidate), agentOf(scene, candidate), labelOf(scene, candidate));
    if (told >= 0) return told;
    const count = subjectCandidates(scene, candidate, this.#phrases);
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    const { phrases, kinds, reading } = scene;
    const passive = isPassive(scene, candidate);
    const isTold = tellsSubject(scene, candidate);
    const takesThat = kinds[candidate.groupEnd] === Kind.that;
    for (let i = 0; i < count; i++) {
      const phrase = this.#phrases[i] ?? -1;
      const start = phrases.start[phrase] ?? 0;
      // 'The jury was told that …': whoever is told does not speak, nor 'It is understood that …'.
      const isSilent = isTold || (takesThat && reading.tokens.hash[start] === IT);
      if (passive && (isSilent || start > candidate.token)) continue;
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
    return bestScore > (passive ? PASSIVE_SPEAKER : SPEAKER) ? best : -1;
  }

  /** `begin`: where the content begins when its form tells, else -1. */
  #after(candidate: CueCandidate, subject: number, frame: Frame, begin: number): Piece | undefined {
    const scene = this.#scene;
    const { heads, sentenceOf, tokens, quotes, quoteOf } = scene.reading;
    const sentence = sentenceOf[candidate.token] ?? 0;
    const stop = contentLimit(scene, heads[sentence + 1] ?? tokens.count);
    const to = beforeAgent(scene, candidate, subject, relativeEnd(scene, candidate, subject, stop));
    if (onlyMarks(scene, candidate.groupEnd, to)) return undefined;
    let from = begin;
    let alive = 0;
    let best = Number.NEGATIVE_INFINITY;
    const limit = begin >= 0 ? 0 : Math.min(to, candidate.groupEnd + REACH);
    // Behind 'according to' stands who speaks, behind 'told' to whom.
    const isClause = !addresses(scene, candidate) && !isAccordance(scene.reading.lexicon, candidate.cue);
    for (let i = candidate.groupEnd; i < limit; i++) {
      const quote = quoteAt(quotes, quoteOf, i);
      if (quote && i > quote.open) continue;
      if (isClause && isInClause(scene, candidate.groupEnd, i)) break;
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
    if (from > candidate.groupEnd && opensAmount(scene, from - 1)) from--;
    let end = to;
    alive = 0;
    best = Number.NEGATIVE_INFINITY;
    const { kinds } = scene;
    let looked = 0;
    let last = to;
    for (let i = from + 1; i < to; i++) {
      if (looked >= LONGEST) {
        last = i;
        break;
      }
      const quote = quoteAt(quotes, quoteOf, i);
      if (quote && i > quote.open && i <= quote.close) {
        i = quote.close;
        continue;
      }
      looked++;
      if (this.#ends[((kinds[i - 1] ?? 0) << 6) | (kinds[i] ?? 0)] === 0) continue;
      if (kinds[i] === Kind.comma && goesOn(scene, from, i, to)) continue;
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
    if (alive > best) end = last;
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
      const quote = quoteAt(quotes, quoteOf, from - 1);
      if (!quote || scene.reading.paragraphOf[from - 1] !== scene.reading.paragraphOf[from]) return undefined;
      return { from: heads[sentence - 1] ?? quote.open, to: from };
    }
    let begin = from;
    let alive = 0;
    let best = Number.NEGATIVE_INFINITY;
    const { kinds } = scene;
    let first = from;
    for (let i = edge - 1, looked = 0; i > from; i--, looked++) {
      if (looked >= LONGEST) {
        first = i;
        break;
      }
      const quote = quoteAt(quotes, quoteOf, i);
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
    if (alive > best) begin = first;
    return { from: begin === from ? afterDateline(scene, from, edge) : begin, to: edge };
  }
}

/** `was called a fraud by two dentists`: who speaks is not said. */
function beforeAgent(scene: Scene, candidate: CueCandidate, subject: number, to: number): number {
  const by = (scene.phrases.start[subject] ?? 0) - 1;
  return by > candidate.groupEnd && agentOf(scene, candidate) === subject ? by : to;
}

const IT = /* @__PURE__ */ hashWord("it");

function onlyMarks({ reading }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((reading.tags[i] ?? 0) & MARK) === 0) return false;
  return true;
}
