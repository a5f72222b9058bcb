import type { ParseOptions, PartialDate } from "../../model";
import { findDates } from "../../text";
import type { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import { phraseFrom } from "../scene/phrases";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import * as tag from "../scene/tags";
import { isPronoun, mentionExtent } from "./mentions";

/** Where, to whom and when something was said, as stretches of tokens. */
export interface Circumstances {
  occasion?: Piece | undefined;
  addressee?: Piece | undefined;
  when?: PartialDate | undefined;
}

/** What the search for circumstances needs to know of a statement. */
export interface Told {
  /** Just past the cue. */
  readonly cueEnd: number;
  readonly cueStart: number;
  readonly addresses: boolean;
  readonly frame: Frame;
  readonly mention: Piece | undefined;
  readonly pieces: readonly Piece[];
}

/** Words of an adverbial that opens a sentence: `In an interview on Monday, …`. */
const OPENING = 14;
const TRAIL = 18;

/** Looks beside the cue, at the head of the sentence, and behind content that ends before its sentence. Never inside the content. */
export function circumstancesOf(scene: Scene, told: Told, options: ParseOptions): Circumstances {
  const found: Circumstances = {};
  const { heads, sentenceOf, tokens } = scene.reading;
  const sentence = sentenceOf[told.cueStart] ?? 0;
  const from = heads[sentence] ?? 0;
  const to = heads[sentence + 1] ?? tokens.count;
  const isRight = told.mention !== undefined && told.mention.from >= told.cueEnd;
  const beside = isRight && told.mention ? told.mention.to : told.cueEnd;
  lookIn(scene, told, beside, stopBefore(scene, told, beside, to), !isRight, found, options);
  const last = told.pieces[told.pieces.length - 1];
  if (last && last.to > beside && last.to < to)
    lookIn(scene, told, last.to, Math.min(to, last.to + TRAIL), false, found, options);
  const start = Math.min(told.mention && !isRight ? told.mention.from : told.cueStart, told.cueStart);
  if (
    start > from &&
    start - from < OPENING &&
    !told.pieces.some((piece) => piece.from < start && piece.to > from)
  ) {
    lookIn(scene, told, from, start, false, found, options);
  }
  return found;
}

/** The stretch beside a cue ends where content begins, or another clause. */
function stopBefore({ kinds }: Scene, told: Told, from: number, to: number): number {
  let end = Math.min(to, from + TRAIL);
  for (const piece of told.pieces) if (piece.from >= from && piece.from < end) end = piece.from;
  for (let i = from; i < end; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.quoteOpen || kind === Kind.coordinator || kind === Kind.relative || kind === Kind.that)
      return i;
    if (kind >= Kind.cuePast && kind <= Kind.cueIng) return i;
  }
  return end;
}

function lookIn(
  scene: Scene,
  told: Told,
  from: number,
  to: number,
  isBeside: boolean,
  found: Circumstances,
  options: ParseOptions,
): void {
  const { phrases, kinds, reading } = scene;
  const { tokens, tags } = reading;
  let timed = false;
  for (let i = from; i < to; i++) if (((tags[i] ?? 0) & (tag.TIME | tag.QUANTITY)) !== 0) timed = true;
  if (timed && !found.when) {
    const [date] = findDates(tokens.text, {
      from: tokens.start[from] ?? 0,
      to: tokens.end[to - 1] ?? 0,
      referenceDate: options.referenceDate,
    });
    if (date) found.when = date;
  }
  for (let p = Math.max(0, phrases.before[from] ?? 0); p < phrases.count; p++) {
    const start = phrases.start[p] ?? 0;
    const end = phrases.end[p] ?? 0;
    if (start < from) continue;
    if (end > to) break;
    const joint = kinds[start - 1] ?? 0;
    if (kinds[end - 1] === Kind.time || ((tags[start] ?? 0) & tag.TIME) !== 0) continue;
    const isOccasion =
      isOccasionWord(scene, end - 1) || (isMedium(scene, p) && wordIs(scene, start - 1, "on"));
    if (!found.occasion && isOccasion && joint === Kind.preposition && start - 1 >= from) {
      let stop = end;
      // 'in a video address to the National Assembly', 'in a speech at Marl'; not 'in a call with Seo'.
      for (let q = p + 1; q < phrases.count && (phrases.end[q] ?? 0) <= to; q++) {
        if (
          (phrases.start[q] ?? 0) !== stop + 1 ||
          !/^(?:to|of|at|on|before)$/.test(wordOf(scene, stop)) ||
          kinds[(phrases.end[q] ?? 1) - 1] === Kind.time
        )
          break;
        stop = phrases.end[q] ?? stop;
      }
      found.occasion = { from: start - 1, to: stop };
      if (
        !found.addressee &&
        wordIs(scene, stop, "with") &&
        (phrases.start[p + 1] ?? -1) === stop + 1 &&
        !isOccasionWord(scene, (phrases.end[p + 1] ?? 1) - 1)
      ) {
        found.addressee = mentionExtent(scene, p + 1, stop + 1, to);
      }
      continue;
    }
    if (found.addressee || isOccasion) continue;
    const direct = isBeside && told.addresses && start === told.cueEnd;
    const indirect = isBeside && joint === Kind.to && start - 1 >= from && start - 1 < told.cueEnd + 4;
    if ((direct || indirect) && ((tags[start] ?? 0) & tag.RELATIVE) === 0) {
      found.addressee = isPronoun(scene, p)
        ? { from: start, to: end }
        : mentionExtent(scene, p, start, occasionAfter(scene, p, to));
    }
  }
}

/** `told Moss in a letter`: an addressee ends where the occasion begins. */
function occasionAfter(scene: Scene, phrase: number, to: number): number {
  const { phrases, kinds } = scene;
  for (let p = phrase + 1; p < phrase + 4 && p < phrases.count; p++) {
    const start = phrases.start[p] ?? 0;
    if (start >= to) break;
    if (isOccasionWord(scene, (phrases.end[p] ?? 1) - 1) && kinds[start - 1] === Kind.preposition)
      return start - 1;
  }
  return to;
}

function wordOf({ reading: { tokens } }: Scene, token: number): string {
  return tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();
}

function wordIs(scene: Scene, token: number, word: string): boolean {
  return token >= 0 && token < scene.reading.tokens.count && wordOf(scene, token) === word;
}

function isOccasionWord({ reading: { tokens, lexicon } }: Scene, token: number): boolean {
  return lexicon.occasions.get(tokens.hash[token] ?? 0) !== 0;
}

/** `on Fox News`, `on Twitter`: a name, and no date. */
function isMedium({ phrases, reading }: Scene, phrase: number): boolean {
  const start = phrases.start[phrase] ?? 0;
  return ((reading.tags[start] ?? 0) & tag.NAME) !== 0;
}

/** `in a statement posted online`: how it was said, and nothing that was. */
export function isOccasion(scene: Scene, { from }: Piece): boolean {
  const { kinds, phrases } = scene;
  const phrase = phraseFrom(phrases, from + 1);
  return (
    kinds[from] === Kind.preposition && phrase >= 0 && isOccasionWord(scene, (phrases.end[phrase] ?? 1) - 1)
  );
}

/** Where content without a verb gives way to its occasion: `requested weapons in a phone call with …`. */
export function occasionCut(scene: Scene, piece: Piece): number {
  const { kinds, phrases } = scene;
  for (let i = piece.from; i < piece.to; i++) {
    const kind = kinds[i] ?? 0;
    const isContent = kind === Kind.that || kind === Kind.to || kind === Kind.quoteOpen;
    if (isContent || Kind.isFiniteVerb(kind)) return piece.to;
  }
  for (
    let p = Math.max(0, phrases.before[piece.from] ?? 0) + 1;
    p < phrases.count && (phrases.end[p] ?? 0) <= piece.to;
    p++
  ) {
    const start = phrases.start[p] ?? 0;
    if (start <= piece.from + 1 || !isOccasionWord(scene, (phrases.end[p] ?? 1) - 1)) continue;
    if (
      /^(?:in|during|via|at)$/.test(wordOf(scene, start - 1)) &&
      ((scene.reading.tags[start] ?? 0) & tag.DETERMINER) !== 0
    )
      return start - 1;
  }
  return piece.to;
}
