import type { Mention } from "../../model";
import { hashWord } from "../../text";
import * as Kind from "../scene/kind";
import { OFFICE } from "../scene/lexicon";
import type { Piece } from "../scene/piece";
import { type Scene, spanOf } from "../scene/scene";
import * as tag from "../scene/tags";

const JOINING = /* @__PURE__ */ new Set([
  "of",
  "for",
  "at",
  "from",
  "in",
  "with",
  "on",
  "to",
  "by",
  "close",
  "near",
]);

/** The whole noun phrase around a simple one: possessor, prepositional phrases, apposition, `who asked not to be named`. */
export function mentionExtent(scene: Scene, phrase: number, from: number, to: number): Piece {
  const { phrases } = scene;
  let first = phrase;
  for (let steps = 0; steps < 6; steps++) {
    const left = leftJoin(scene, first, from);
    if (left < 0) break;
    first = left;
  }
  const start = phrases.start[first] ?? 0;
  let end = phrases.end[phrase] ?? 0;
  if (!isPronoun(scene, phrase)) end = rightExtent(scene, phrase, to);
  return { from: start, to: end };
}

export function isPronoun({ phrases, reading }: Scene, phrase: number): boolean {
  const start = phrases.start[phrase] ?? 0;
  const found = reading.tags[start] ?? 0;
  return (
    (phrases.end[phrase] ?? 0) - start === 1 &&
    (found & (tag.SUBJECT_PRONOUN | tag.OBJECT_PRONOUN | tag.RELATIVE)) !== 0
  );
}

/** The phrase left of `phrase` that belongs to the same noun phrase, or -1. */
function leftJoin(scene: Scene, phrase: number, from: number): number {
  const { phrases, kinds, reading } = scene;
  if (phrase <= 0 || isPronoun(scene, phrase)) return -1;
  const start = phrases.start[phrase] ?? 0;
  const left = phrases.end[phrase - 1] ?? 0;
  if ((phrases.start[phrase - 1] ?? 0) < from) return -1;
  const gap = start - left;
  const joint = kinds[left] ?? 0;
  if (gap === 0) return -1;
  if (gap === 1) {
    if (joint === Kind.clitic) return phrase - 1;
    if (isPronoun(scene, phrase - 1)) return -1;
    if (joint === Kind.preposition || joint === Kind.to)
      return !opensAbsolute(scene, left, phrases.end[phrase] ?? 0) &&
        joinsByPreposition(reading.tokens.text.slice(reading.tokens.start[left], reading.tokens.end[left])) &&
        !isTime(scene, phrase - 1) &&
        !isTime(scene, phrase)
        ? phrase - 1
        : -1;
    if (joint === Kind.coordinator) return isTime(scene, phrase - 1) ? -1 : phrase - 1;
  }
  return -1;
}

const WITH = /* @__PURE__ */ hashWord("with");

/** `concern grew, with some analysts suggesting`: what stands before `with` is no part of who suggests. */
export function opensAbsolute({ kinds, reading }: Scene, preposition: number, end: number): boolean {
  const isAbsolute = kinds[end] === Kind.cueIng || kinds[end] === Kind.ing;
  return isAbsolute && reading.tokens.hash[preposition] === WITH;
}

function isTime({ phrases, kinds }: Scene, phrase: number): boolean {
  return kinds[(phrases.end[phrase] ?? 1) - 1] === Kind.time;
}

function joinsByPreposition(word: string): boolean {
  return JOINING.has(word.toLowerCase());
}

/** Right over `of Ohio`, `, a professor of law at Marl`, `who asked not to be named`, up to the clause's end. */
function rightExtent(scene: Scene, phrase: number, to: number): number {
  const { phrases, kinds } = scene;
  let last = phrase;
  let end = phrases.end[phrase] ?? 0;
  for (let steps = 0; steps < 8; steps++) {
    const next = last + 1;
    if (next >= phrases.count) break;
    const start = phrases.start[next] ?? 0;
    const nextEnd = phrases.end[next] ?? 0;
    if (nextEnd > to || isPronoun(scene, next) || isTime(scene, next)) break;
    const gap = start - end;
    const joint = kinds[end] ?? 0;
    const isJoin = gap === 1 && (joint === Kind.clitic || joint === Kind.preposition);
    const isApposition = gap === 1 && joint === Kind.comma && isAppositive(scene, next, to);
    if (!isJoin && !isApposition) break;
    last = next;
    end = nextEnd;
  }
  // 'a source who asked not to be named'
  if (kinds[end] === Kind.relative && end < to) {
    let stop = end;
    while (
      stop < to &&
      kinds[stop] !== Kind.comma &&
      kinds[stop] !== Kind.stop &&
      kinds[stop] !== Kind.quoteOpen
    )
      stop++;
    return stop;
  }
  return end;
}

/** `, a professor of law`: opened by an article, ended by a comma, a stop or the clause. `, Ann Brill,`: the name of a role. */
function isAppositive(scene: Scene, phrase: number, to: number): boolean {
  const { phrases, kinds, reading } = scene;
  const start = phrases.start[phrase] ?? 0;
  const found = reading.tags[start] ?? 0;
  if ((found & (tag.TIME | tag.POSSESSIVE)) !== 0) return false;
  if ((found & tag.DETERMINER) === 0 && (found & tag.NAME) !== 0) return namesRole(scene, phrase, to);
  for (let i = phrases.end[phrase] ?? 0; i <= to; i++) {
    const kind = kinds[i] ?? 0;
    if (i >= to || kind === Kind.comma || kind === Kind.stop || kind === Kind.dash) return true;
    if (Kind.isAuxiliary(kind)) return false;
    if (kind >= Kind.cuePast && kind <= Kind.verb) return false;
  }
  return true;
}

/** A full name between commas, behind one role that bears no name: `one of the victims, Ann Brill, wrote`. */
function namesRole({ phrases, kinds, reading }: Scene, phrase: number, to: number): boolean {
  const start = phrases.start[phrase] ?? 0;
  const end = phrases.end[phrase] ?? 0;
  const isEnclosed = end < to && kinds[end] === Kind.comma && kinds[end + 1] !== Kind.coordinator;
  if (!isEnclosed || end - start < 2) return false;
  for (let i = start; i < end; i++) if (((reading.tags[i] ?? 0) & tag.NAME) === 0) return false;
  return ((reading.tags[(phrases.end[phrase - 1] ?? 0) - 1] ?? 0) & tag.NAME) === 0;
}

/** A mention as the model has it. */
export function mentionAt(scene: Scene, from: number, to: number, pronoun: boolean): Mention {
  const { tokens, tags } = scene.reading;
  const span = spanOf(scene, from, to);
  let named = false;
  for (let i = from; i < to; i++) if (((tags[i] ?? 0) & tag.NAME) !== 0) named = true;
  const text = tokens.text.slice(span.start, span.end);
  return {
    text,
    span,
    type: pronoun ? "pronoun" : named ? "name" : isRole(scene, from, to) ? "role" : "description",
  };
}

/** `the senator`, `a spokesman`: the noun is an office or function. */
function isRole({ reading, kinds }: Scene, from: number, to: number): boolean {
  let last = from;
  while (
    last + 1 < to &&
    kinds[last + 1] !== Kind.preposition &&
    kinds[last + 1] !== Kind.relative &&
    kinds[last + 1] !== Kind.comma
  )
    last++;
  return reading.lexicon.roles.get(reading.tokens.hash[last] ?? 0) === OFFICE;
}
