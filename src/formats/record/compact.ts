import type { Article, Span } from "../../model";
import { countLeading } from "../../text";
import { type Layout, layOut, told } from "../layout";
import { conform } from "./conform";

// Control characters but tab and line ends, what is no character, and halves of surrogate pairs: XML can hold none of them.
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\ufffe\uffff\p{Cs}]/gu;

/** The text as every format can hold it. DEL and the C1 controls are legal in XML, but no news either. */
const clean = (text: string) => text.replace(UNWRITABLE, "\ufffd");

/** A stretch of the old text that stands somewhere in the new one. */
interface Piece {
  span: Span;
  to: number;
}

/** An article in composed form: its text is its headline and blocks, and furniture is gone. */
export interface CompactArticle {
  article: Article;
  /** The dateline, where it stands apart from the blocks. */
  dateline: string | undefined;
}

/** Parts of an article that stand above its blocks, each with its span beside it. */
const HEADS = ["kicker", "headline", "subheadline"] as const;

/**
 * The article as a machine format can carry it: the text composed anew from headline and blocks, every span moved with its words,
 * and whatever stood only in the page's furniture left out. Bylines, captions and corrections that are printed in no block keep
 * their words and lose their place. An article that a `from*` reader made stays as it is.
 */
export function compact(article: Article): CompactArticle {
  const heads: Pick<Article, (typeof HEADS)[number]> = {};
  for (const head of HEADS) heads[head] = clean(article[head] ?? "") || undefined;
  const dateline = clean(datelineApart(article)) || undefined;
  const blocks = article.blocks.map(({ type, span }) => ({
    type,
    text: clean(article.text.slice(span.start, span.end)),
  }));
  const { datelineSpan, ...layout } = layOut({ ...heads, dateline, blocks });
  const pieces = piecesOf(article, layout, datelineSpan);
  const recorded = conform(article, layout.text, {
    string: clean,
    span: (span) => movedSpan(span, pieces),
  });
  return {
    dateline,
    article: told({
      ...settled(recorded),
      ...layout,
      language: article.language,
      furniture: [],
      extensions: article.extensions,
    }),
  };
}

/** The dateline's words where no block holds them. */
function datelineApart({ dateline, blocks }: Article): string {
  const isHeld = blocks.some(
    ({ span }) => dateline && span.start <= dateline.span.start && dateline.span.end <= span.end,
  );
  return isHeld ? "" : (dateline?.raw ?? "");
}

function piecesOf(article: Article, layout: Layout, datelineSpan: Span | undefined): Piece[] {
  const pieces: Piece[] = [];
  const add = (span: Span | undefined, to: Span | undefined) => {
    if (span && to && span.end - span.start === to.end - to.start) pieces.push({ span, to: to.start });
  };
  const printed = article.blocks.filter(({ span }) => span.end > span.start);
  for (const [i, { span }] of printed.entries()) add(span, layout.blocks[i]?.span);
  for (const head of HEADS) add(article[`${head}Span`], layout[`${head}Span`]);
  add(article.dateline?.span, datelineSpan);
  return pieces.sort((a, b) => a.span.start - b.span.start);
}

/** The last piece that starts at or before this offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  const piece = pieces[countLeading(pieces.length, (i) => (pieces[i]?.span.start ?? 0) <= offset) - 1];
  return piece && offset <= piece.span.end ? piece : undefined;
}

function movedSpan({ start, end }: Span, pieces: readonly Piece[]): Span | undefined {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  if (!first || !last || end > last.span.end) return undefined;
  const moved = { start: start - first.span.start + first.to, end: end - last.span.start + last.to };
  return moved.start <= moved.end ? moved : undefined;
}

/** Drops what points to a statement or source that is not there. */
export function settled<T extends Pick<Article, "quotations" | "sources">>(article: T): T {
  const idsOf = (list: readonly { id: string }[]) => new Set<string | undefined>(list.map(({ id }) => id));
  const statements = idsOf(article.quotations);
  const sources = idsOf(article.sources);
  for (const quotation of article.quotations) {
    if (!statements.has(quotation.within)) delete quotation.within;
    if (!sources.has(quotation.attribution?.sourceId)) delete quotation.attribution?.sourceId;
  }
  for (const { anonymity } of article.sources)
    if (anonymity?.distinctFrom)
      anonymity.distinctFrom = anonymity.distinctFrom.filter((id) => sources.has(id));
  return article;
}
