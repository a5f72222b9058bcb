import type { Article, ParseOptions } from "../model";
import { readQuotations } from "../quotation";

/** An article all but its statements and sources. */
export type UnquotedArticle = Omit<Article, "quotations" | "sources">;

/** The whole article: reads statements and sources in its story blocks. The page parser ends here too. */
export function completeArticle(parts: UnquotedArticle, options: ParseOptions = {}): Article {
  const story = parts.blocks.filter((b) => b.type !== "caption" && b.type !== "byline");
  const { quotations, sources, issues } = readQuotations(parts.text, story, options);
  return { ...parts, quotations, sources, issues: [...parts.issues, ...issues] };
}
