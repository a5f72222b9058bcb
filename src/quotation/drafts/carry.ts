import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import { phraseFrom } from "../scene/phrases";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import * as tag from "../scene/tags";
import { isPassive } from "../statements/cues";
import { contentLimit } from "../statements/edges";
import { type Draft, endOf, placeOf } from "./draft";

/** Paragraphs of reporter's text over which a speaker is remembered. */
const NEAR = 6;

/** Tokens at most between a sentence's head and a quotation in it that carries on the statement before. */
const LEAD = 8;

/** Tokens in a quotation that carry on a statement though reporter's words follow it. */
const LONG_ENOUGH = 8;

/**
 * Gives each quotation that no cue reached to a statement: one it follows directly, one it leads up to, the name that signs it. Where
 * reporter's text stands between, it is a statement of its own by the last who spoke.
 */
export function carryOn(scene: Scene, drafts: Draft[]): Draft[] {
  const { reading } = scene;
  const { quotes, tokens, heads, sentenceOf, paragraphOf } = reading;
  const ownerAt: (Draft | undefined)[] = [];
  const outer = drafts.filter(
    (draft) => draft.within === undefined && (draft.pieces.length > 0 || draft.cue),
  );
  outer.sort((a, b) => placeOf(a) - placeOf(b));
  const owners = new Int32Array(tokens.count + 1).fill(-1);
  outer.forEach((draft, index) => {
    for (const piece of draft.pieces) owners.fill(index, piece.from, piece.to);
  });
  const added: Draft[] = [];
  let next = 0;
  let last: Draft | undefined;
  let lastSpoken: Draft | undefined;
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q];
    if (!quote) continue;
    while (next < outer.length && placeOf(outer[next]) <= quote.open) {
      last = outer[next];
      lastSpoken = (last && speakerOf(scene, last)) ?? lastSpoken;
      next++;
    }
    const holder = owners[quote.open + (quote.unopened ? 0 : 1)] ?? -1;
    const owner = holder < 0 ? undefined : outer[holder];
    if (owner) {
      ownerAt[q] = owner;
      last = owner;
      continue;
    }
    const sentence = sentenceOf[quote.open] ?? 0;
    const from = heads[sentence] ?? 0;
    const to = heads[sentence + 1] ?? tokens.count;
    const words = quote.close - quote.open - 1;
    // A dash behind the quotation opens a sentence of its own: '“We lost.” — Ada Quill'.
    const signature = signatureOf(
      scene,
      quote.close + 1,
      quote.close + 1 === to ? (heads[sentence + 2] ?? to) : to,
    );
    const isSentence = quote.open <= from && (signature >= 0 || isEnd(scene, quote.close + 1, to));
    const isFurther =
      !isSentence &&
      words >= LONG_ENOUGH &&
      ownerAt[q - 1]?.cue !== undefined &&
      paragraphOf[quotes[q - 1]?.open ?? 0] === paragraphOf[quote.open] &&
      !hasCue(outer, next, from, to);
    // '…,” said Kim. “It is just a tax increase” for the rich.': the words go on in a sentence of their own.
    const goesOn = isFurther && quote.open <= from;
    // '…,” said Kim. As a parent, “you want to know that the school is safe.”': so do they behind a few words and a comma.
    const isLedIn =
      isFurther &&
      !goesOn &&
      quote.open - from <= LEAD &&
      scene.kinds[quote.open - 1] === Kind.comma &&
      isEnd(scene, quote.close + 1, to);
    // Else part of a sentence that no cue reached: a term, a title, a nickname.
    if (!isSentence && !goesOn && !isLedIn) continue;
    const piece = {
      from: isLedIn ? from : quote.open,
      to: goesOn ? contentLimit(scene, to) : quote.close + 1,
    };
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
    const target =
      previous && placeOf(previous) >= placeOf(last) ? previous : mainOf(scene, outer, next, last);
    if (target && placeOf(target) >= 0) {
      const lastParagraph = paragraphOf[Math.max(0, endOf(target) - 1)] ?? 0;
      const follows = follow(scene, target, quote.open);
      if (follows && lastParagraph >= paragraph - 1) {
        target.pieces.push(piece);
        ownerAt[q] = target;
        last = target;
        continue;
      }
    }
    const draft = ofTheLast(scene, piece, target, lastSpoken);
    added.push(draft);
    ownerAt[q] = draft;
  }
  const all = [...drafts, ...added].filter((draft) => draft.pieces.length > 0);
  for (const draft of all) draft.pieces.sort((a, b) => a.from - b.from);
  return all.sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0));
}

/**
 * A quotation behind reporter's words, with no cue: by whoever those words are about, if a sentence of theirs begins with a name; else
 * by the last who spoke.
 */
function ofTheLast(
  scene: Scene,
  piece: Piece,
  target: Draft | undefined,
  lastSpoken: Draft | undefined,
): Draft {
  const { heads, sentenceOf, paragraphOf } = scene.reading;
  const own = { pieces: [piece], score: 0, frame: Frame.none };
  const paragraph = paragraphOf[piece.from] ?? 0;
  // A statement that names nobody tells nothing of whose the next one is.
  const speaker = target && speakerOf(scene, target);
  const before = speaker ? target : (lastSpoken ?? target);
  const since = before && placeOf(before) >= 0 ? endOf(before) : 0;
  for (let s = (sentenceOf[piece.from] ?? 0) - 1; s >= 0 && since > 0; s--) {
    const head = heads[s] ?? 0;
    if (head < since || (paragraphOf[head] ?? 0) < paragraph - NEAR) break;
    if (paragraphOf[head] === paragraph) continue;
    const subject = namedAt(scene, head);
    if (subject >= 0) return { ...own, subject, isGuess: true };
  }
  const isNear = since > 0 && (paragraphOf[since - 1] ?? 0) >= paragraph - NEAR;
  return {
    ...own,
    subject: -1,
    carries: isNear ? (speaker ?? lastSpoken) : undefined,
  };
}

/** The phrase of a name that a sentence opens with as its subject, or -1. */
function namedAt({ reading, phrases, kinds }: Scene, head: number): number {
  const phrase = phraseFrom(phrases, head);
  if (phrase < 0) return -1;
  const end = phrases.end[phrase] ?? head;
  for (let i = head; i < end; i++) if (((reading.tags[i] ?? 0) & tag.NAME) === 0) return -1;
  const next = kinds[end] ?? 0;
  return Kind.isAuxiliary(next) ? phrase : -1;
}

/** The statement of the main clause: `The union issued a statement on the strike, which members called a success.` is the union's. */
function mainOf(
  { reading }: Scene,
  outer: readonly Draft[],
  next: number,
  last: Draft | undefined,
): Draft | undefined {
  if (!last?.cue) return last;
  const sentence = reading.sentenceOf[last.cue.token];
  let main = last;
  for (let i = next - 1; i >= 0; i--) {
    const draft = outer[i];
    if (!draft?.cue || reading.sentenceOf[draft.cue.token] !== sentence) break;
    if (draft.subject >= 0) main = draft;
  }
  return main;
}

/** The draft that names who speaks in this one; whatever a passive is about does not speak: `The plan is aimed at …`. */
function speakerOf(scene: Scene, draft: Draft): Draft | undefined {
  if (draft.cue && isPassive(scene, draft.cue)) return undefined;
  return draft.subject >= 0 ? draft : draft.carries;
}

function hasCue(drafts: readonly Draft[], start: number, from: number, to: number): boolean {
  for (let i = Math.max(0, start - 1); i < drafts.length && placeOf(drafts[i]) < to; i++) {
    const token = drafts[i]?.cue?.token ?? -1;
    if (token >= from && token < to) return true;
  }
  return false;
}

/** Nothing but the end of its own sentence stands between a statement and a quotation. */
function follow(scene: Scene, draft: Draft, open: number): boolean {
  const { sentenceOf } = scene.reading;
  const last = endOf(draft);
  const sentence = sentenceOf[Math.max(0, last - 1)] ?? 0;
  return (sentenceOf[open] ?? 0) <= sentence + 1;
}

/** '“…” — Ada Quill': the phrase that signs a quotation, or -1. */
function signatureOf({ reading, phrases, kinds }: Scene, from: number, to: number): number {
  if (kinds[from] !== Kind.dash || from >= to || reading.paragraphOf[from] !== reading.paragraphOf[from - 1])
    return -1;
  const phrase = phraseFrom(phrases, from + 1);
  if (phrase < 0) return -1;
  if (((reading.tags[from + 1] ?? 0) & tag.NAME) === 0 || to - from > 16) return -1;
  return phrase;
}

function isEnd({ kinds }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (kinds[i] !== Kind.stop && kinds[i] !== Kind.dash && kinds[i] !== Kind.quoteClose) return false;
  return true;
}
