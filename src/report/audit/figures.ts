import type { Article, Quotation, Source, Span } from "../../model";
import { touched, union, wordsIn } from "./cover";
import { bySource, isParagraph, kindOf } from "./kinds";
import type { KindFigures, SourceFigures, SourceKind, SourcingFigures } from "./model";

const kinds: readonly SourceKind[] = ["person", "organization", "document", "group", "unnamed", "granted"];

/** One entry a source that speaks. */
export function sourceFigures(article: Article): SourceFigures[] {
  const statements = bySource(article);
  const paragraphs = article.blocks.filter(isParagraph).map((block) => block.span);
  return article.sources.flatMap((source) => {
    const own = statements.get(source.id);
    if (!own) return [];
    return [
      {
        sourceId: source.id,
        label: source.name ?? source.description,
        kind: kindOf(source),
        quotationIds: own.map((quotation) => quotation.id),
        direct: count(own, "direct"),
        mixed: count(own, "mixed"),
        indirect: count(own, "indirect"),
        words: wordsIn(article.text, content(own)),
        quotedWords: wordsIn(article.text, quoted(own)),
        paragraphs: touched(paragraphs, content(own)),
      },
    ];
  });
}

/** The whole story in numbers. */
export function storyFigures(article: Article, sources: readonly SourceFigures[]): SourcingFigures {
  const { text, quotations } = article;
  const paragraphs = article.blocks.filter(isParagraph).map((block) => block.span);
  const statements = bySource(article);
  const from = (wanted: (source: Source) => boolean) =>
    article.sources.filter(wanted).flatMap((source) => statements.get(source.id) ?? []);
  return {
    paragraphs: paragraphs.length,
    storyWords: wordsIn(text, union(paragraphs)),
    statements: quotations.length,
    direct: count(quotations, "direct"),
    mixed: count(quotations, "mixed"),
    indirect: count(quotations, "indirect"),
    unattributed: statements.get(undefined)?.length ?? 0,
    statedWords: wordsIn(text, content(quotations)),
    quotedWords: wordsIn(text, quoted(quotations)),
    unnamedWords: wordsIn(
      text,
      content(
        withRelayed(
          quotations,
          from((s) => s.type === "unnamed"),
        ),
      ),
    ),
    grantedWords: wordsIn(
      text,
      content(
        withRelayed(
          quotations,
          from((s) => kindOf(s) === "granted"),
        ),
      ),
    ),
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        kindFigures(
          article,
          from((s) => kindOf(s) === kind),
          sources.filter((s) => s.kind === kind).length,
        ),
      ]),
    ) as Record<SourceKind, KindFigures>,
    heardOnce: sources.filter((s) => s.quotationIds.length === 1).map((s) => s.sourceId),
  };
}

function kindFigures(article: Article, statements: readonly Quotation[], sources: number): KindFigures {
  return {
    sources,
    statements: statements.length,
    share: statements.length === 0 ? 0 : statements.length / article.quotations.length,
    words: wordsIn(article.text, content(statements)),
    quotedWords: wordsIn(article.text, quoted(statements)),
  };
}

/** The statements and all that they relay, however deep: `within` always names an earlier or later statement, never a copy. */
function withRelayed(all: readonly Quotation[], start: readonly Quotation[]): Quotation[] {
  const inner = new Map<string, Quotation[]>();
  for (const quotation of all) {
    if (quotation.within === undefined) continue;
    const siblings = inner.get(quotation.within);
    if (siblings) siblings.push(quotation);
    else inner.set(quotation.within, [quotation]);
  }
  const reached = new Set(start);
  for (const quotation of reached) for (const relayed of inner.get(quotation.id) ?? []) reached.add(relayed);
  return [...reached];
}

function count(quotations: readonly Quotation[], kind: Quotation["kind"]): number {
  return quotations.filter((quotation) => quotation.kind === kind).length;
}

const content = (quotations: readonly Quotation[]): Span[] => quotations.flatMap((q) => q.spans);
const quoted = (quotations: readonly Quotation[]): Span[] => quotations.flatMap((q) => q.quoted);
