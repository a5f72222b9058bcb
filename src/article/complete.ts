import type { Article, ParseOptions } from "../model";
import { readQuotations, type StoryBlock } from "../quotation";

/** An article all but its statements and sources. */
export type UnquotedArticle = Omit<Article, "quotations" | "sources">;

/** The whole article: reads statements and sources in its story blocks. The page parser ends here too. */
export function completeArticle(parts: UnquotedArticle, options: ParseOptions = {}): Article {
  const { quotations, sources, issues } = readQuotations(parts.text, story(parts), options);
  return { ...parts, quotations, sources, issues: [...parts.issues, ...issues] };
}

/** The blocks that people speak in. A dateline is the agency's, no part of what anybody said. */
function story({ blocks, dateline }: UnquotedArticle): StoryBlock[] {
  return blocks.flatMap(({ type, span }) => {
    if (type === "caption" || type === "byline") return [];
    const opens = dateline?.span.start === span.start && dateline.span.end < span.end;
    return [{ type, span: opens ? { start: dateline.span.end, end: span.end } : span }];
  });
}
