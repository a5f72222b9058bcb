import type { Issue, Quotation } from "../model";
import * as Kind from "./scene/kind";
import { type Scene, spanOf } from "./scene/scene";

/** What looks wrong with the marks, and statements in marks that nobody is named for. */
export function issuesOf(scene: Scene, quotations: readonly Quotation[]): Issue[] {
  const issues: Issue[] = [];
  const { quotes, paragraphOf } = scene.reading;
  for (const quote of quotes) {
    if (quote.unopened) {
      issues.push({
        code: "missing-opening-mark",
        message: "A quotation mark closes a quotation that none opened.",
        span: spanOf(scene, quote.close, quote.close + 1),
      });
    }
    const next = quote.close + 1;
    const goesOn =
      scene.kinds[next] === Kind.quoteOpen &&
      (paragraphOf[next] ?? 0) === (paragraphOf[quote.close] ?? 0) + 1;
    if (quote.unclosed && !goesOn) {
      issues.push({
        code: "unclosed-mark",
        message:
          "A quotation mark opens a quotation that none closes; it was ended with its sentence or paragraph.",
        span: spanOf(scene, quote.open, quote.open + 1),
      });
    }
  }
  for (const quotation of quotations) {
    if (quotation.kind === "indirect" || quotation.attribution?.mention || quotation.within) continue;
    issues.push({
      code: "unattributed-quotation",
      message: "Nobody is named for a statement in quotation marks.",
      span: quotation.spans[0],
    });
  }
  return issues;
}
