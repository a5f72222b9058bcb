import type { Article } from "../../model";
import { sourceFigures, storyFigures } from "./figures";
import { findings } from "./findings";
import type { SourceAudit } from "./model";

export type * from "./model";

/**
 * How a story is sourced: figures, one entry a source, and findings that an editor may want to look at, each with the newsroom rule
 * behind it. There is no score: what to make of a finding is for people.
 *
 * Spans in findings point into `article.text`, in UTF-16 units, half-open. An article without statements gives zeros and no
 * findings. It reads only the value: the same article gives the same audit, whoever parsed it.
 *
 * @example
 * ```ts
 * const article = parseArticle("Pier to close\n\n“It is over,” a source said on Monday.");
 * auditSources(article).findings.map((finding) => finding.code); //=> ["single-unnamed-source", "bare-source"]
 * ```
 */
export function auditSources(article: Article): SourceAudit {
  const sources = sourceFigures(article);
  return { figures: storyFigures(article, sources), sources, findings: findings(article) };
}
