import * as Kind from "../scene/kind";
import type { Scene } from "../scene/scene";
import { isAsked, isPassive } from "../statements/cues";
import type { Statement } from "../statements/statement";
import { carryOn } from "./carry";
import type { Draft } from "./draft";
import { joinParagraphs } from "./join";
import { nest } from "./nest";
import { trim } from "./trim";

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
function continued(scene: Scene, drafts: Draft[]): Draft[] {
  const { reading, kinds } = scene;
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (!draft.cue || draft.within) continue;
    const { token } = draft.cue;
    if (draft.subject >= 0) last = draft;
    else if (
      last?.cue &&
      kinds[token] !== Kind.colon &&
      kinds[token] !== Kind.cueNoun &&
      !isAsked(scene, draft.cue) &&
      !isPassive(scene, draft.cue) &&
      reading.paragraphOf[last.cue.token] === reading.paragraphOf[token] &&
      (reading.sentenceOf[token] ?? 0) - (reading.sentenceOf[last.cue.token] ?? 0) <= 1
    )
      draft.carries = last;
  }
  return drafts;
}
