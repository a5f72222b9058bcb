import { Frame } from "../scene/frame";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import type { Statement } from "../statements/statement";
import type { Draft } from "./draft";

/** A statement whose cue stands in another's content is relayed by it. */
export function nest(scene: Scene, statements: readonly Statement[]): Draft[] {
  const drafts: Draft[] = [];
  const open: { draft: Draft; statement: Statement }[] = [];
  const draftOf = new Map<Statement, Draft>();
  for (const statement of statements) {
    const draft: Draft = {
      pieces: statement.pieces,
      cue: statement.candidate,
      subject: statement.subject,
      mention: statement.mention,
      isGuess: statement.isGuess,
      score: statement.score,
      frame: statement.frame,
    };
    draftOf.set(statement, draft);
    drafts.push(draft);
    if (statement.relayedBy) continue;
    const token = statement.candidate.token;
    takeWhole(scene, draft, open.at(-1)?.draft);
    for (let i = open.length - 1; i >= 0 && i >= open.length - 6; i--) {
      const other = open[i];
      if (!other) continue;
      const inOther = covers(other.draft.pieces, token);
      const aroundOther = covers(draft.pieces, other.statement.candidate.token);
      if (inOther && aroundOther && draft.frame === Frame.before) endBefore(other.draft, draft);
      else if (inOther && (!aroundOther || other.statement.score >= statement.score)) {
        draft.within = other.draft;
        break;
      }
      if (aroundOther && other.draft.within === undefined) other.draft.within = draft;
    }
    open.push({ draft, statement });
  }
  for (const draft of drafts) {
    // Two that hold each other's cue: keep the first above the second.
    if (draft.within?.within === draft) draft.within.within = undefined;
  }
  for (const [{ relayedBy }, draft] of draftOf) draft.within ??= relayedBy && draftOf.get(relayedBy);
  clip(drafts);
  for (const [{ relayedBy }, draft] of draftOf)
    if (relayedBy) draft.pieces = draftOf.get(relayedBy)?.pieces ?? draft.pieces;
  return drafts;
}

/**
 * `Brill told the council that it would pay, but the council refused, the aide added.`: a cue at the end of a sentence whose content
 * begins inside another's speaks for the whole sentence, the other statement included.
 */
function takeWhole({ reading }: Scene, draft: Draft, before: Draft | undefined): void {
  const [piece] = draft.pieces;
  const other = before?.pieces.at(-1);
  if (draft.frame !== Frame.before || !draft.cue || !before?.cue || !piece || !other) return;
  const head = reading.heads[reading.sentenceOf[draft.cue.token] ?? 0] ?? 0;
  const isInside = other.from < piece.from && other.to > piece.from && other.to <= draft.cue.groupStart;
  if (isInside && before.cue.token > head && other.from >= head)
    draft.pieces[0] = { from: head, to: piece.to };
}

/** What one says ends where the cue begins that speaks for it: `Quill said the plan failed, one source said`. */
function endBefore(inner: Draft, outer: Draft): void {
  const edge = outer.pieces[0]?.to ?? 0;
  inner.pieces = inner.pieces.map(({ from, to }) => ({ from, to: from < edge && to > edge ? edge : to }));
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

function covers(pieces: readonly Piece[], token: number): boolean {
  for (const piece of pieces) if (token >= piece.from && token < piece.to) return true;
  return false;
}
