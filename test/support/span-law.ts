import { expect } from "vitest";
import type { Article } from "../../src";

/**
 * The span law: every span lies in the text, and a value that stands beside its span is the text's verbatim slice.
 */
export function expectSpanLaw(article: Article): void {
  const { text } = article;
  const slice = (span: { start: number; end: number }) => {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    return text.slice(span.start, span.end);
  };
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isSpanned(value)) {
      const found = slice(value.span);
      const told = value.rawName ?? value.descriptor ?? value.raw ?? value.text ?? found;
      expect(found).toBe(told);
    }
    for (const part of Object.values(value)) visit(part);
  };
  visit({ ...article, text: undefined });
  if (article.headlineSpan) expect(slice(article.headlineSpan)).toBe(article.headline);
  if (article.subheadlineSpan) expect(slice(article.subheadlineSpan)).toBe(article.subheadline);
  if (article.kickerSpan) expect(slice(article.kickerSpan)).toBe(article.kicker);
  for (const photo of article.photos) photo.occurrences.forEach(slice);
  for (const quotation of article.quotations) {
    quotation.spans.forEach(slice);
    for (const part of quotation.quoted) {
      slice(part);
      expect(quotation.spans.some((span) => span.start <= part.start && part.end <= span.end)).toBe(true);
    }
  }
}

interface Spanned {
  span: { start: number; end: number };
  rawName?: string;
  descriptor?: string;
  raw?: string;
  text?: string;
}

/** Captions are cleaned: their `text` may leave out what stands inside; `raw` is what the span covers. Shown people have names only. */
function isSpanned(value: object): value is Spanned {
  return "span" in value && typeof value.span === "object" && value.span !== null;
}
