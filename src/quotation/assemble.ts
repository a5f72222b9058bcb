import { occasionCut } from "./circumstances";
import { type CueCandidate, Frame } from "./cues";
import { contentLimit, type Piece, type Statement } from "./decide";
import * as Kind from "./kind";
import type { Scene } from "./scene";
import * as tag from "./tags";

/** A statement as it stands in the text, before anyone knows who its speaker is. */
export interface Draft {
  pieces: Piece[];
  /** Absent when it carries on another, or nothing attributes it. */
  readonly cue?: CueCandidate | undefined;
  /** Phrase that names who speaks, or -1. */
  readonly subject: number;
  /** The draft whose speaker this one carries on. */
  readonly carries?: Draft | undefined;
  /** The draft that relays it. */
  within?: Draft | undefined;
  readonly score: number;
  readonly frame: Frame;
}

/** Words in a quotation that make it a statement rather than a term or title, where no cue tells. */
const LONG_ENOUGH = 8;

/** Puts statements and the quotations that no cue reached into one list, in the order of the text. */
export function assemble(scene: Scene, statements: readonly Statement[]): Draft[] {
  for (const statement of statements) statement.pieces = trim(scene, statement.pieces);
  const drafts = nest(statements);
  return joinParagraphs(scene, attachQuotes(scene, drafts));
}

/** An occasion at the end is no content (`requested weapons in a phone call`), nor is what announces a quotation (`told me why: “…”`). */
function trim(scene: Scene, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ from: announced(scene, piece), to: occasionCut(scene, piece) }));
}

const ANNOUNCEMENT = 5;

function announced({ kinds }: Scene, { from, to }: Piece): number {
  for (let i = from; i < from + ANNOUNCEMENT && i + 1 < to; i++) {
    if (kinds[i] === Kind.quoteOpen) return from;
    if (kinds[i] === Kind.colon) return kinds[i + 1] === Kind.quoteOpen ? i + 1 : from;
  }
  return from;
}

/**
 * A quotation left open at the end of its paragraph goes on in the next, which opens it again: one statement, by its first speaker,
 * whatever 'he said' stands in the second.
 */
function joinParagraphs(scene: Scene, drafts: Draft[]): Draft[] {
  const { quotes, quoteOf, paragraphOf } = scene.reading;
  const joined = new Map<Draft, Draft>();
  for (const draft of drafts) {
    if (draft.within) continue;
    const first = draft.pieces[0];
    const opening = first && quotes[quoteOf[first.from] ?? -1];
    if (!first || opening?.open !== first.from || first.from === 0) continue;
    if ((paragraphOf[first.from] ?? 0) === (paragraphOf[first.from - 1] ?? 0)) continue;
    const before = quotes[quoteOf[first.from - 1] ?? -1];
    if (!before?.unclosed || before.close !== first.from - 1) continue;
    const owner = drafts.find(
      (other) => other !== draft && !other.within && other.pieces.some((piece) => piece.to === first.from),
    );
    if (!owner) continue;
    const target = joined.get(owner) ?? owner;
    target.pieces = [...target.pieces, ...draft.pieces];
    joined.set(draft, target);
  }
  for (const draft of drafts) {
    const target = draft.within && joined.get(draft.within);
    if (target) draft.within = target;
  }
  return drafts.filter((draft) => !joined.has(draft));
}

function covers(pieces: readonly Piece[], token: number): boolean {
  for (const piece of pieces) if (token >= piece.from && token < piece.to) return true;
  return false;
}

/** A statement whose cue stands in another's content is relayed by it. */
function nest(statements: readonly Statement[]): Draft[] {
  const drafts: Draft[] = [];
  const open: { draft: Draft; statement: Statement }[] = [];
  for (const statement of statements) {
    const draft: Draft = {
      pieces: statement.pieces,
      cue: statement.candidate,
      subject: statement.subject,
      score: statement.score,
      frame: statement.frame,
    };
    const token = statement.candidate.token;
    for (let i = open.length - 1; i >= 0 && i >= open.length - 6; i--) {
      const other = open[i];
      if (!other) continue;
      const inOther = covers(other.draft.pieces, token);
      const aroundOther = covers(draft.pieces, other.statement.candidate.token);
      if (inOther && (!aroundOther || other.statement.score >= statement.score)) {
        draft.within = other.draft;
        break;
      }
      if (aroundOther && other.draft.within === undefined) other.draft.within = draft;
    }
    drafts.push(draft);
    open.push({ draft, statement });
  }
  for (const draft of drafts) {
    // Two that hold each other's cue: keep the first above the second.
    if (draft.within?.within === draft) draft.within.within = undefined;
  }
  clip(drafts);
  return drafts;
}

/** Outermost statements do not share words: what begins later gives way. */
function clip(drafts: Draft[]): void {
  let edge = 0;
  const outer = drafts.filter((draft) => draft.within === undefined);
  const pieces = outer.flatMap((draft) => draft.pieces.map((piece) => ({ draft, piece })));
  pieces.sort((a, b) => a.piece.from - b.piece.from || b.piece.to - a.piece.to);
  for (const entry of pieces) {
    if (entry.piece.from < edge) {
      const clipped = { from: Math.min(edge, entry.piece.to), to: entry.piece.to };
      entry.draft.pieces = entry.draft.pieces.map((piece) => (piece === entry.piece ? clipped : piece));
      entry.piece = clipped;
    }
    edge = Math.max(edge, entry.piece.to);
  }
  for (const draft of outer) draft.pieces = draft.pieces.filter((piece) => piece.to > piece.from);
}

function attachQuotes(scene: Scene, drafts: Draft[]): Draft[] {
  const { reading } = scene;
  const { quotes, tokens, heads, sentenceOf, paragraphOf } = reading;
  const covered = new Uint8Array(tokens.count + 1);
  const ownerAt: (Draft | undefined)[] = [];
  for (const draft of drafts) {
    if (draft.within) continue;
    for (const piece of draft.pieces) covered.fill(1, piece.from, piece.to);
  }
  const outer = drafts.filter(
    (draft) => draft.within === undefined && (draft.pieces.length > 0 || draft.cue),
  );
  outer.sort((a, b) => placeOf(a) - placeOf(b));
  const added: Draft[] = [];
  let next = 0;
  let last: Draft | undefined;
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q];
    if (!quote) continue;
    while (next < outer.length && placeOf(outer[next]) <= quote.open) {
      last = outer[next];
      next++;
    }
    const owner = outer.find((draft) => covers(draft.pieces, quote.open + (quote.unopened ? 0 : 1)));
    if (owner) {
      ownerAt[q] = owner;
      last = owner;
      continue;
    }
    const sentence = sentenceOf[quote.open] ?? 0;
    const from = heads[sentence] ?? 0;
    const to = heads[sentence + 1] ?? tokens.count;
    const words = quote.close - quote.open - 1;
    const signature = signatureOf(scene, quote.close + 1, to);
    const isSentence = quote.open <= from && (signature >= 0 || isEnd(scene, quote.close + 1, to));
    // '…,” said Kim. “It is just a tax increase” for the rich.': the words go on in a sentence of their own.
    const goesOn =
      !isSentence &&
      quote.open <= from &&
      words >= LONG_ENOUGH &&
      ownerAt[q - 1]?.cue !== undefined &&
      paragraphOf[quotes[q - 1]?.open ?? 0] === paragraphOf[quote.open] &&
      !hasCue(outer, next, from, to);
    // Else part of a sentence that no cue reached: a term, a title, a nickname.
    if (!isSentence && !goesOn) continue;
    const piece = { from: quote.open, to: goesOn ? contentLimit(scene, to) : quote.close + 1 };
    const paragraph = paragraphOf[quote.open] ?? 0;
    if (signature >= 0) {
      const draft: Draft = { pieces: [piece], subject: signature, score: 0, frame: Frame.none };
      added.push(draft);
      ownerAt[q] = draft;
      last = draft;
      continue;
    }
    const previous = ownerAt[q - 1];
    const previousQuote = quotes[q - 1];
    const upcoming = outer[next];
    // '“A.” “B,” the mayor said.': belongs to the statement it leads up to.
    const continues = previous && previousQuote && paragraphOf[previousQuote.open] === paragraph;
    if (
      !continues &&
      upcoming?.pieces[0] &&
      upcoming.pieces[0].from <= quote.close + 2 &&
      paragraphOf[upcoming.pieces[0].from] === paragraph
    ) {
      upcoming.pieces.unshift(piece);
      ownerAt[q] = upcoming;
      last = upcoming;
      continue;
    }
    const target = previous ?? last;
    if (target && placeOf(target) >= 0) {
      const lastParagraph = paragraphOf[Math.max(0, lastTokenOf(target) - 1)] ?? 0;
      const follows = follow(scene, target, quote.open);
      if (follows && lastParagraph >= paragraph - 1) {
        target.pieces.push(piece);
        ownerAt[q] = target;
        last = target;
        continue;
      }
      if (lastParagraph >= paragraph - 3 || previousQuote) {
        const draft: Draft = {
          pieces: [piece],
          subject: -1,
          carries: target.carries ?? target,
          score: 0,
          frame: Frame.none,
        };
        added.push(draft);
        ownerAt[q] = draft;
        continue;
      }
    }
    const draft: Draft = { pieces: [piece], subject: -1, score: 0, frame: Frame.none };
    added.push(draft);
    ownerAt[q] = draft;
  }
  const all = [...drafts, ...added].filter((draft) => draft.pieces.length > 0);
  for (const draft of all) draft.pieces.sort((a, b) => a.from - b.from);
  return all.sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0));
}

function hasCue(drafts: readonly Draft[], start: number, from: number, to: number): boolean {
  for (let i = Math.max(0, start - 1); i < drafts.length && placeOf(drafts[i]) < to; i++) {
    const token = drafts[i]?.cue?.token ?? -1;
    if (token >= from && token < to) return true;
  }
  return false;
}

function placeOf(draft: Draft | undefined): number {
  if (!draft) return -1;
  const piece = draft.pieces[0]?.from ?? Number.POSITIVE_INFINITY;
  return Math.min(piece, draft.cue?.groupStart ?? piece);
}

function lastTokenOf(draft: Draft): number {
  let last = draft.cue?.groupEnd ?? 0;
  for (const piece of draft.pieces) last = Math.max(last, piece.to);
  return last;
}

/** Nothing but the end of its own sentence stands between a statement and a quotation. */
function follow(scene: Scene, draft: Draft, open: number): boolean {
  const { sentenceOf } = scene.reading;
  const last = lastTokenOf(draft);
  const sentence = sentenceOf[Math.max(0, last - 1)] ?? 0;
  return (sentenceOf[open] ?? 0) <= sentence + 1;
}

/** '“…” — Ada Quill': the phrase that signs a quotation, or -1. */
function signatureOf({ reading, phrases, kinds }: Scene, from: number, to: number): number {
  if (kinds[from] !== Kind.dash || from >= to) return -1;
  const phrase = (phrases.before[from] ?? -1) + 1;
  if (phrase >= phrases.count || (phrases.start[phrase] ?? 0) !== from + 1) return -1;
  if (((reading.tags[from + 1] ?? 0) & tag.NAME) === 0 || to - from > 16) return -1;
  return phrase;
}

function isEnd({ kinds }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (kinds[i] !== Kind.stop && kinds[i] !== Kind.dash && kinds[i] !== Kind.quoteClose) return false;
  return true;
}
