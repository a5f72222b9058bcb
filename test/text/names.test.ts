import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  IN_TITLE_CASE,
  nameRuns,
  OPENS_SENTENCE,
  POSSESSIVE,
  paragraphs,
  sentences,
  tokenize,
} from "../../src/text";

function runs(text: string): { text: string; flags: number }[] {
  const tokens = tokenize(text, paragraphs(text));
  const names = nameRuns(tokens, sentences(tokens));
  return Array.from({ length: names.count }, (_, i) => ({
    text: text.slice(tokens.start[names.from[i] ?? 0], tokens.end[(names.to[i] ?? 0) - 1]),
    flags: names.flags[i] ?? 0,
  }));
}

const texts = (text: string) => runs(text).map((run) => run.text);

test.each([
  ["a plain name", "It was Ann Brill who left.", ["Ann Brill"]],
  ["a title before it", "Then Harbor Minister Ann Brill left.", ["Harbor Minister Ann Brill"]],
  ["an initial", "Then Ann J. Brill left.", ["Ann J. Brill"]],
  [
    "particles",
    "Then Willem van der Brill and Inês da Rocha left.",
    ["Willem van der Brill", "Inês da Rocha"],
  ],
  ["a suffix after a comma", "Then Ann Brill, Jr., left.", ["Ann Brill, Jr."]],
  ["a nickname in marks", "Then Robert “Bobby” Brill left.", ["Robert “Bobby” Brill"]],
  ["Korean and Chinese given names", "Then Kwon Hae-jin met Liu Wei-han.", ["Kwon Hae-jin", "Liu Wei-han"]],
  ["an Arabic article", "Then Omar al-Brill left.", ["Omar al-Brill"]],
  ["acronyms", "The HMA and the U.N. met.", ["HMA", "U.N."]],
  ["days and months left out", "On Monday Ann Brill met Joe Hart in March.", ["Ann Brill", "Joe Hart"]],
  ["months that are names", "On May 5 she met Rosa May.", ["Rosa May"]],
  ["openers left out", "However, Brill left. The Harbor Board met.", ["Brill", "Harbor Board"]],
])("finds %s", (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("a run that opens its sentence says so, for its capital may be the sentence's", () => {
  expect(runs("Critics met Brill.").map((run) => run.flags & OPENS_SENTENCE)).toEqual([OPENS_SENTENCE, 0]);
});

test("a run in a headline says so", () => {
  expect((runs("Harbor Board Turns Down Brill Plan")[0]?.flags ?? 0) & IN_TITLE_CASE).toBe(IN_TITLE_CASE);
});

test("a possessive says so", () => {
  expect(runs("Ann Brill’s plan and the Harts’ boat").map((run) => run.flags & POSSESSIVE)).toEqual([
    POSSESSIVE,
    POSSESSIVE,
  ]);
});

test("runs stand in order, apart, and inside the text, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const tokens = tokenize(text, paragraphs(text));
      const names = nameRuns(tokens, sentences(tokens));
      let last = 0;
      for (let i = 0; i < names.count; i++) {
        expect(names.from[i]).toBeGreaterThanOrEqual(last);
        expect(names.to[i]).toBeGreaterThan(names.from[i] ?? 0);
        last = names.to[i] ?? 0;
      }
      expect(last).toBeLessThanOrEqual(tokens.count);
    }),
  );
});
