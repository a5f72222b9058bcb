import type { CueClass } from "../../model";
import { Sort } from "../../source";
import { Features, type Learned, type Weigher } from "../learned/model";
import { fills } from "../mention/extent";
import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import { isAccordance } from "../scene/lexicon";
import { quoteAt } from "../scene/marks";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import { MARK } from "../scene/tags";
import { beginFeatures, endFeatures, startFeatures } from "./contents";
import { type CueCandidate, isPassive } from "./cues";
import { afterDateline, beforeEdge, contentLimit, goesOn, isInClause, relativeEnd } from "./edges";
import { frameFeatures } from "./frame-features";
import { isCitedBehind } from "./relays";
import type { Candidacy, Statement } from "./statement";
import { subjectFeatures } from "./subject-features";
import { subjectCandidates, subjectRank } from "./subjects";
import { wholeEnd, wholeStart } from "./whole";

/** Log-odds that 'according to' has more than its surroundings tell: hardly anything but a plan or a measure follows that is no source. */
const ACCORDANCE = 2;

/**
 * Log-odds that a document which finds something has more than its surroundings tell, for in the corpus 15 of 16 are attributed; so has a
 * paper that says whom it cites.
 */
const FINDING = 2;

/** The same for a finite verb right behind its subject: whoever is told to speak in a clause of their own most likely does. */
const ACTIVE = 0.8;

/** The same where a verb and a colon end a paragraph: `The governor added:`. */
const LEADING_IN = 1.5;

/**
 * The same for content before a cue where the form tells that it closes its sentence: `…, added Hart.`, `…, two sources told the Post.`
 */
const INVERSION = 4;

/** Log-odds that the likeliest phrase must have to be who speaks, and with a verb in the passive: `was told that …`. */
const SPEAKER = -3;
const PASSIVE_SPEAKER = -2;

/** What content before the cue has against it where the clause of the cue depends on what stands before. */
const DEPENDENT = 5;
const UNMARKED = 3;

/** The same for content on both sides of a passive without commas: `the plan was seen at the time as …`. */
const PASSIVE_AROUND = 4;

/** Tokens of content outside quotations at most, so that a text without a full stop is still read in linear time. */
const LONGEST = 200;

/** How far past a cue its content may begin. */
export const REACH = 36;

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
    const accords = isAccordance(this.#scene.reading.lexicon, candidate.cue);
    const isCited = isCitedBehind(this.#scene, candidate.groupEnd);
    const known = accords
      ? ACCORDANCE
      : isCited || isFinding(this.#scene, candidate)
        ? FINDING
        : leadsIn(this.#scene, candidate)
          ? LEADING_IN
          : 0;
    const none = (this.#answers[Frame.none] ?? 0) - known - (isActive(this.#scene, candidate) ? ACTIVE : 0);
    const after = isCited ? Number.NEGATIVE_INFINITY : (this.#answers[Frame.after] ?? 0) - none;
    const closes = isInverted(this.#scene, candidate) || isTold(this.#scene, candidate);
    const turned = closes ? INVERSION : 0;
    const against = againstBefore(this.#scene, candidate);
    const before = (this.#answers[Frame.before] ?? 0) - none + turned - against;
    const enclosed = this.#scene.kinds[candidate.groupEnd] === Kind.comma;
    const passive = !enclosed && isPassive(this.#scene, candidate) ? PASSIVE_AROUND : 0;
    const around = (this.#answers[Frame.around] ?? 0) - none - against - passive;
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
      const carried = piece && pieces[0] ? carriedOn(scene, pieces[0], piece) : piece;
      if (carried) pieces.push(carried);
    }
    if (pieces.length === 0 && !opensNext(scene, candidate, frame)) return undefined;
    if (pieces.length === 0 && leadsIn(scene, candidate)) pieces.push(...nextParagraph(scene, candidate));
    return { candidate, frame, score, subject, pieces };
  }

  #subject(candidate: CueCandidate, frame: Frame, last: number): number {
    const scene = this.#scene;
    const count = subjectCandidates(scene, candidate, this.#phrases);
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    const isTold = isPassive(scene, candidate) && addresses(scene, candidate);
    for (let i = 0; i < count; i++) {
      const phrase = this.#phrases[i] ?? -1;
      // 'The jury was told that …': whoever is told does not speak.
      if (isTold && (scene.phrases.start[phrase] ?? 0) < candidate.groupStart) continue;
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
    return bestScore > (isPassive(scene, candidate) ? PASSIVE_SPEAKER : SPEAKER) ? best : -1;
  }

  #after(candidate: CueCandidate, subject: number, frame: Frame): Piece | undefined {
    const scene = this.#scene;
    const { heads, sentenceOf, tokens, quotes, quoteOf } = scene.reading;
    const sentence = sentenceOf[candidate.token] ?? 0;
    const stop = contentLimit(scene, heads[sentence + 1] ?? tokens.count);
    const to = relativeEnd(scene, candidate, subject, stop);
    if (onlyMarks(scene, candidate.groupEnd, to)) return undefined;
    let from = -1;
    let alive = 0;
    let best = Number.NEGATIVE_INFINITY;
    const limit = Math.min(to, candidate.groupEnd + REACH);
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

function onlyMarks({ reading }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((reading.tags[i] ?? 0) & MARK) === 0) return false;
  return true;
}

/**
 * Behind '“It is over,” she said' a statement goes on in marks only: '…, “at last.”', not 'of the race, in which she had hoped to …'.
 */
function carriedOn({ reading }: Scene, before: Piece, after: Piece): Piece | undefined {
  const { quoteOf, quotes } = reading;
  const quote = quoteAt(quotes, quoteOf, before.from);
  if (quote?.open !== before.from || quote.close + 2 < before.to) return after;
  for (let i = after.from; i < after.to; i++) {
    const next = quoteAt(quotes, quoteOf, i);
    if (next) return { from: next.open, to: after.to };
  }
  return undefined;
}

/** Nothing follows the cue in its sentence: the content is the next paragraph (`He said:`). */
function opensNext({ reading }: Scene, candidate: CueCandidate, frame: Frame): boolean {
  const to = reading.heads[(reading.sentenceOf[candidate.token] ?? 0) + 1] ?? reading.tokens.count;
  return frame === Frame.after && to - candidate.groupEnd < 3;
}

/** `…, added Hart.`, `…, said an aide who was briefed on the talks.`: a comma, a verb of saying, and whoever speaks up to the stop. */
function isInverted(scene: Scene, candidate: CueCandidate): boolean {
  const { token, groupStart, groupEnd } = candidate;
  const { reading, kinds, phrases, sortOf } = scene;
  const cueClass = reading.lexicon.cues[candidate.cue]?.class;
  const kind = kinds[token];
  const isSaying = (cueClass === "say" || cueClass === "claim") && !addresses(scene, candidate);
  if (!isSaying || (kind !== Kind.cuePast && kind !== Kind.cueThird) || kinds[groupStart - 1] !== Kind.comma)
    return false;
  const phrase = (phrases.before[groupEnd - 1] ?? -1) + 1;
  if (phrases.start[phrase] !== groupEnd) return false;
  const end = wholeEnd(scene, phrase);
  const isSomeone =
    kinds[end - 1] === Kind.name || (sortOf(reading.tokens.hash[end - 1] ?? 0) & Sort.mask) === Sort.person;
  const to = (reading.heads[(reading.sentenceOf[token] ?? 0) + 1] ?? reading.tokens.count) - 1;
  return isSomeone && to < end + REACH && (end === to || fills(scene, end, to));
}

/** `…, two sources told the Post, in what would be …`: a comma, whoever speaks, whom they told by name, and no clause behind. */
function isTold(scene: Scene, { token, cue, groupStart, groupEnd }: CueCandidate): boolean {
  const { reading, kinds, phrases } = scene;
  const isPast = kinds[token] === Kind.cuePast || kinds[token] === Kind.cueThird;
  if (!isPast || reading.lexicon.cues[cue]?.lemma !== "tell") return false;
  const speaker = phrases.before[groupStart - 1] ?? -1;
  const listener = (phrases.before[groupEnd - 1] ?? -1) + 1;
  if (phrases.end[speaker] === undefined || phrases.start[listener] !== groupEnd) return false;
  const end = phrases.end[listener] ?? 0;
  const next = kinds[end] ?? 0;
  const isStop = next === Kind.stop || next === Kind.comma || next === Kind.preposition;
  if (kinds[end - 1] !== Kind.name || !isStop) return false;
  const stop = reading.heads[(reading.sentenceOf[token] ?? 0) + 1] ?? reading.tokens.count;
  for (let i = end; i < stop && i < end + REACH; i++) if (kinds[i] === Kind.that) return false;
  // Back to the comma, over no verb: 'sources with knowledge of the matter'.
  const head = reading.heads[reading.sentenceOf[token] ?? 0] ?? 0;
  for (let i = groupStart - 1; i > head && i > groupStart - REACH; i--) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.comma) return kinds[i + 1] !== Kind.relative;
    if (kind <= Kind.otherMark || (kind >= Kind.be && kind <= Kind.modal) || kind === Kind.that) return false;
  }
  return false;
}

/** `the mayor warned`: a finite verb in the active, and a phrase that ends where it begins. */
function isActive(scene: Scene, candidate: CueCandidate): boolean {
  const { kinds, phrases } = scene;
  const kind = kinds[candidate.token];
  const isVerb = kind === Kind.cuePast || kind === Kind.cueThird;
  const subject = phrases.before[candidate.groupStart - 1] ?? -1;
  return isVerb && phrases.end[subject] === candidate.groupStart && !isPassive(scene, candidate);
}

/** `told`, `asked`, `warned`: the object is whom it is said to. */
function addresses({ reading: { lexicon } }: Scene, { cue }: CueCandidate): boolean {
  return lexicon.addressing.has(lexicon.cues[cue]?.lemma ?? "");
}

/**
 * What content before the cue has against it where the clause of the cue depends on what stands before: `the leak, which Hart called a
 * mistake`, `The mayor said she was worried`, `admitted that files were read`.
 */
function againstBefore(scene: Scene, { cue, groupStart }: CueCandidate): number {
  const { phrases, kinds } = scene;
  const phrase = phrases.before[groupStart - 1] ?? -1;
  if (phrases.end[phrase] !== groupStart) return 0;
  const start = wholeStart(scene, phrase, 0);
  const kind = kinds[start - 1] ?? 0;
  if (kind === Kind.relative) return DEPENDENT;
  const isInQuote = (scene.reading.quoteOf[start - 1] ?? -1) >= 0;
  const isObject = kind === Kind.that || (kind >= Kind.cuePast && kind <= Kind.cueBase);
  if (isObject && !isInQuote) return DEPENDENT;
  const isParted =
    kind <= Kind.otherMark ||
    isInQuote ||
    start === scene.reading.heads[scene.reading.sentenceOf[start] ?? 0];
  return isParted || CLOSING.has(scene.reading.lexicon.cues[cue]?.class ?? "say") ? 0 : UNMARKED;
}

/** Classes whose verbs close a sentence behind any subject, however long: `…, a review of newly filed records shows.` */
const CLOSING: ReadonlySet<CueClass> = /* @__PURE__ */ new Set(["say", "show"]);

/** `The governor added:`, and the paragraph ends. */
function leadsIn({ reading, kinds }: Scene, { groupEnd }: CueCandidate): boolean {
  const { paragraphOf, tokens } = reading;
  const next = tokens.paragraphs[(paragraphOf[groupEnd] ?? 0) + 1] ?? 0;
  return kinds[groupEnd] === Kind.colon && next === groupEnd + 1 && next < tokens.count;
}

/** What is set off as a paragraph of its own, without marks. */
function nextParagraph(scene: Scene, { groupEnd }: CueCandidate): Piece[] {
  const { paragraphOf, quoteOf, tokens } = scene.reading;
  const from = groupEnd + 1;
  const to = tokens.paragraphs[(paragraphOf[from] ?? 0) + 1] ?? tokens.count;
  return (quoteOf[from] ?? -1) >= 0 ? [] : [{ from, to: contentLimit(scene, to) }];
}

/** `A report by the institute found …`: the cue follows a noun phrase that a document heads. */
function isFinding({ reading, phrases, kinds, sortOf }: Scene, { cue, groupStart }: CueCandidate): boolean {
  const { class: cueClass, lemma = "" } = reading.lexicon.cues[cue] ?? {};
  if (cueClass !== "show" && !reading.lexicon.finding.has(lemma)) return false;
  let phrase = phrases.before[groupStart - 1] ?? -1;
  if (phrases.end[phrase] !== groupStart) return false;
  for (let steps = 0; steps < HOLDERS && phrase > 0; steps++) {
    const joint = (phrases.start[phrase] ?? 0) - 1;
    if (kinds[joint] !== Kind.preposition || phrases.end[phrase - 1] !== joint) break;
    phrase--;
  }
  return (sortOf(reading.tokens.hash[(phrases.end[phrase] ?? 1) - 1] ?? 0) & Sort.mask) === Sort.document;
}

/** Phrases between a document and its verb at most: `a review of records of the court by the paper found`. */
const HOLDERS = 4;
