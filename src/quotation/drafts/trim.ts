import { isOccasion, occasionCut } from "../mention/circumstances";
import { beforeAside } from "../scene/asides";
import * as Kind from "../scene/kind";
import { quoteAt } from "../scene/marks";
import { phraseFrom } from "../scene/phrases";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";

/**
 * Content without what only stands beside it: terms or an occasion at the end (`requested weapons in a phone call`), what announces a
 * quotation (`told me why: “…”`), what the reporter tells behind one.
 */
export function trim(scene: Scene, pieces: readonly Piece[]): Piece[] {
  return pieces
    .map((piece) => {
      const told = beforeAside(scene, beforeNext(scene, closed(scene, piece)));
      return { from: announced(scene, behindRelative(scene, told)), to: occasionCut(scene, told) };
    })
    .filter((piece, i) => piece.to > piece.from && !(i > 0 && describes(scene, piece)));
}

const RELATIVE = 12;

/** `told the paper in an interview that aired on Sunday that …`: content begins with the second `that`. */
function behindRelative({ kinds }: Scene, { from, to }: Piece): Piece {
  const verb = kinds[from + 1] ?? 0;
  const isRelative = verb === Kind.past || verb === Kind.cuePast || (verb >= Kind.be && verb <= Kind.have);
  if (kinds[from] !== Kind.that || !isRelative) return { from, to };
  for (let i = from + 2; i < Math.min(to, from + RELATIVE) && kinds[i] !== Kind.comma; i++)
    if (kinds[i] === Kind.that && kinds[i - 1] !== Kind.coordinator) return { from: i, to };
  return { from, to };
}

const ANNOUNCEMENT = 5;

function announced({ kinds }: Scene, { from, to }: Piece): number {
  for (let i = from; i < from + ANNOUNCEMENT && i + 1 < to; i++) {
    if (kinds[i] === Kind.quoteOpen) return from;
    if (kinds[i] === Kind.colon) return kinds[i + 1] === Kind.quoteOpen ? i + 1 : from;
  }
  return from;
}

/** `said the raid killed three; the army denied it`: another who speaks behind a semicolon. */
function beforeNext({ reading, kinds, phrases }: Scene, { from, to }: Piece): Piece {
  for (let i = from; i < to; i++) {
    if (kinds[i] !== Kind.semicolon || (reading.quoteOf[i] ?? -1) >= 0) continue;
    const phrase = phraseFrom(phrases, i + 1);
    if (phrase >= 0 && Kind.isFiniteCue(kinds[phrases.end[phrase] ?? 0] ?? 0)) return { from, to: i };
  }
  return { from, to };
}

/** Behind the cue, how it was said or what the speaker is: `online`, `in a statement posted online`, `which was published on Friday`. */
function describes(scene: Scene, piece: Piece): boolean {
  const isWord = piece.to === piece.from + 1;
  return isWord || scene.kinds[piece.from] === Kind.relative || isOccasion(scene, piece);
}

/** `“I did nothing wrong,” before leaving the court`: behind a quotation that a comma closes, what somebody did is the reporter's. */
function closed({ reading, kinds }: Scene, { from, to }: Piece): Piece {
  const { quotes, quoteOf } = reading;
  const quote = kinds[from] === Kind.quoteOpen ? quoteAt(quotes, quoteOf, from) : undefined;
  if (!quote || quote.unclosed || quote.close + 2 >= to) return { from, to };
  const isParted = kinds[quote.close - 1] === Kind.comma;
  const leads = kinds[quote.close + 1] === Kind.subordinator || kinds[quote.close + 1] === Kind.preposition;
  const acts = kinds[quote.close + 2] === Kind.ing || kinds[quote.close + 2] === Kind.cueIng;
  return isParted && leads && acts ? { from, to: quote.close + 1 } : { from, to };
}
