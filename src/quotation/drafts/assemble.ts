import { isOccasion, occasionCut } from "../mention/circumstances";
import { beforeAside } from "../scene/asides";
import * as Kind from "../scene/kind";
import { quoteAt } from "../scene/marks";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import type { Statement } from "../statements/statement";
import { carryOn } from "./carry";
import type { Draft } from "./draft";
import { joinParagraphs } from "./join";
import { nest } from "./nest";

/** Puts statements and the quotations that no cue reached into one list, in the order of the text. */
export function assemble(scene: Scene, statements: readonly Statement[]): Draft[] {
  const told = statements.filter((statement) => {
    const isOpen = statement.pieces.length === 0;
    statement.pieces = trim(scene, statement.pieces);
    return isOpen || statement.pieces.length > 0;
  });
  return joinParagraphs(scene, carryOn(scene, continued(scene, nest(scene, told))));
}

/** `The mayor said … Adding, “…”`: a cue with no subject of its own goes on for whoever spoke in the sentence before. */
function continued({ reading, kinds }: Scene, drafts: Draft[]): Draft[] {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (!draft.cue || draft.within) continue;
    const { token } = draft.cue;
    if (draft.subject >= 0) last = draft;
    else if (
      last?.cue &&
      kinds[token] !== Kind.colon &&
      kinds[token] !== Kind.cueNoun &&
      reading.paragraphOf[last.cue.token] === reading.paragraphOf[token] &&
      (reading.sentenceOf[token] ?? 0) - (reading.sentenceOf[last.cue.token] ?? 0) <= 1
    )
      draft.carries = last;
  }
  return drafts;
}

/** Terms or an occasion at the end are no content (`requested weapons in a phone call`), nor is what announces a quotation (`told me why: “…”`). */
function trim(scene: Scene, pieces: readonly Piece[]): Piece[] {
  return pieces
    .map((piece) => {
      const told = beforeAside(scene, closed(scene, piece));
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
    if (kinds[i] === Kind.that) return { from: i, to };
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

/** Behind the cue, how it was said or what the speaker is: `in a statement posted online`, `which was published on Friday`. */
function describes(scene: Scene, piece: Piece): boolean {
  return scene.kinds[piece.from] === Kind.relative || isOccasion(scene, piece);
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
