import { quoteAt } from "../scene/marks";
import type { Scene } from "../scene/scene";
import type { Draft } from "./draft";

/**
 * A quotation left open at the end of its paragraph goes on in the next, which opens it again: one statement, by its first speaker,
 * whatever 'he said' stands in the second; where the first paragraph has no cue, by the speaker of the next that has one.
 */
export function joinParagraphs(scene: Scene, drafts: Draft[]): Draft[] {
  const { quotes, quoteOf, paragraphOf } = scene.reading;
  const joined = new Map<Draft, Draft>();
  const byEnd = new Map<number, Draft>();
  for (const draft of drafts) if (!draft.within) for (const piece of draft.pieces) byEnd.set(piece.to, draft);
  for (const draft of drafts) {
    if (draft.within) continue;
    const first = draft.pieces[0];
    const opening = first && quoteAt(quotes, quoteOf, first.from);
    if (!first || opening?.open !== first.from || first.from === 0) continue;
    if ((paragraphOf[first.from] ?? 0) === (paragraphOf[first.from - 1] ?? 0)) continue;
    const before = quoteAt(quotes, quoteOf, first.from - 1);
    if (!before?.unclosed || before.close !== first.from - 1) continue;
    const owner = byEnd.get(first.from);
    if (!owner || owner === draft) continue;
    const target = wholeOf(joined, owner);
    if (!target.cue && draft.cue) {
      draft.pieces = [...target.pieces, ...draft.pieces];
      joined.set(target, draft);
      continue;
    }
    target.pieces.push(...draft.pieces);
    if (draft.subject >= 0) {
      target.further ??= [];
      target.further.push(draft.subject);
    }
    joined.set(draft, target);
  }
  for (const draft of drafts) {
    if (draft.within) draft.within = wholeOf(joined, draft.within);
  }
  return drafts.filter((draft) => !joined.has(draft));
}

/** The statement that a draft is part of by now. */
function wholeOf(joined: ReadonlyMap<Draft, Draft>, draft: Draft): Draft {
  let whole = draft;
  for (let next = joined.get(whole); next; next = joined.get(whole)) whole = next;
  return whole;
}
