import type { Article, Block, Quotation, Source } from "../../model";
import type { SourceKind } from "./model";

/** See {@link SourceKind}. */
export function kindOf(source: Source): SourceKind {
  return source.anonymity?.granted ? "granted" : source.type;
}

/** Whether a block is a paragraph of the story, as the figures count them. */
export function isParagraph(block: Block): boolean {
  return block.type === "paragraph" || block.type === "list-item" || block.type === "quote";
}

/** The statements of each source by its `id`; statements joined to none under `undefined`. */
export function bySource(article: Article): Map<string | undefined, Quotation[]> {
  const known = new Set(article.sources.map((source) => source.id));
  const groups = new Map<string | undefined, Quotation[]>();
  for (const quotation of article.quotations) {
    const id = quotation.attribution?.sourceId;
    const key = id !== undefined && known.has(id) ? id : undefined;
    const group = groups.get(key);
    if (group) group.push(quotation);
    else groups.set(key, [quotation]);
  }
  return groups;
}
