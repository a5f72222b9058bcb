import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "../../src";
import { articleSchema } from "../../src/model/schema";
import { articles, reference } from "../fixtures";
import { expectSpanLaw } from "../support/span-law";

/** Pieces that pages are made of, so that arbitrary pages reach the parsers' corners sooner than arbitrary strings do. */
const piece = fc.constantFrom(
  ...[reference, ...Object.values(articles)].flatMap((text) => text.split(/(?<=[ \n])/)),
  "\u00a0",
  "\u200b",
  "\u00ad",
  "\r\n",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "''",
  "«",
  "»",
  "[",
  "]",
  "(",
  "©",
  "—",
  "\ud800",
  "\0",
);
const page = fc.oneof(
  fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

test("any string gives an article that keeps the span law and its schema", () => {
  fc.assert(
    fc.property(page, (text) => {
      const article = parseArticle(text);
      expect(article.text).toBe(text);
      expectSpanLaw(article);
      expect(articleSchema.safeParse(article).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test("an article equals itself through JSON", () => {
  fc.assert(
    fc.property(page, (text) => {
      const article = parseArticle(text);
      expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    }),
    { numRuns: 100 },
  );
});

test("reading twice gives the same", () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(parseArticle(text)).toEqual(parseArticle(text));
    }),
    { numRuns: 50 },
  );
});

test.each([undefined, null, 7, {}])("%j is no text", (value) => {
  // @ts-expect-error: callers without types.
  expect(() => parseArticle(value)).toThrow(TypeError);
});

test("what a page is made of does not overlap", () => {
  for (const text of [reference, ...Object.values(articles)]) {
    const article = parseArticle(text);
    const covered = [
      ...article.blocks.map((b) => b.span),
      ...article.furniture.map((f) => f.span),
      ...article.corrections.flatMap((c) => (c.span ? [c.span] : [])),
      ...article.bylines.flatMap((b) => (b.span ? [b.span] : [])),
      ...[article.headlineSpan, article.subheadlineSpan, article.kickerSpan].flatMap((s) => (s ? [s] : [])),
    ];
    expect(covered.every((s) => s.end <= text.length)).toBe(true);
    const spans = covered.sort((a, b) => a.start - b.start);
    // Blocks and furniture never overlap, except that a byline is both a block and a byline.
    const starts = new Set(article.bylines.map((b) => b.span?.start));
    const other = spans.filter((s) => !starts.has(s.start));
    other.forEach((span, i) => {
      expect(other[i + 1]?.start ?? text.length).toBeGreaterThanOrEqual(span.end);
    });
  }
});
