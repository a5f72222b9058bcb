import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quotation, Span } from "../../src";
import { quotationReadingSchema } from "../../src/model/schema";
import { parseQuotations } from "../../src/quotation";

/** Stretches that news is made of, in any order, so that every path is walked. */
const piece = fc.constantFrom(
  "Ada Quill",
  "the mayor",
  "she",
  "said",
  "told reporters",
  "according to",
  "that",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "''",
  ",",
  ".",
  ":",
  "—",
  "?",
  "\n\n",
  " ",
  "in a letter",
  "on Monday",
  "who asked not to be named",
  "Q:",
  "MOSS:",
  "U.S.",
  "\u00a0",
  "\u200b",
  "the bridge would close",
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
const anything = fc.oneof(article, fc.string({ unit: "binary", maxLength: 200 }));

function spansOf(quotation: Quotation): Span[] {
  const { spans, quoted, attribution, addressee, occasion, when } = quotation;
  const single = [
    attribution?.cue?.span,
    attribution?.mention?.span,
    addressee?.span,
    occasion?.span,
    when?.span,
  ];
  return [...spans, ...quoted, ...single.filter((span) => span !== undefined)];
}

test("any text gives an answer whose spans slice it verbatim", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const reading = parseQuotations(text);
      for (const quotation of reading.quotations) {
        for (const { start, end } of spansOf(quotation)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const said of [
          quotation.attribution?.cue,
          quotation.attribution?.mention,
          quotation.addressee,
        ]) {
          if (said) expect(text.slice(said.span.start, said.span.end)).toBe(said.text);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("pieces stand in order and share nothing", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { spans } of parseQuotations(text).quotations) {
        for (let i = 1; i < spans.length; i++)
          expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

test("ids are q1, q2, … and every reference leads somewhere", () => {
  fc.assert(
    fc.property(article, (text) => {
      const { quotations, sources } = parseQuotations(text);
      expect(quotations.map((q) => q.id)).toEqual(quotations.map((_, i) => `q${i + 1}`));
      const ids = new Set(quotations.map((q) => q.id));
      const known = new Set(sources.map((source) => source.id));
      for (const { within, attribution } of quotations) {
        if (within !== undefined) expect(ids.has(within)).toBe(true);
        if (attribution?.sourceId !== undefined) expect(known.has(attribution.sourceId)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("what comes back is plain JSON of the schema", () => {
  fc.assert(
    fc.property(article, (text) => {
      const reading = parseQuotations(text);
      expect(quotationReadingSchema.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
    }),
    { numRuns: 100 },
  );
});
