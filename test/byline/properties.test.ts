import fc from "fast-check";
import { expect, test } from "vitest";
import { parseByline } from "../../src";
import { forms } from "./forms";

const printed = Object.values(forms).flatMap((rows) => rows.map(([text]) => text));

/** Bylines run together and cut up at random: what real pages do to them, and worse. */
const mangled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...printed),
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", ", ", " and ", "By ", "@", ".", " - ", "’s "),
    ),
  )
  .map((parts) => parts.join(""))
  .chain((text) => fc.nat(text.length).map((start) => text.slice(start)));

test("a raw name is what stands at its span, a date likewise", () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const { raw, contributors, published, modified } = parseByline(text);
      expect(raw).toBe(text);
      for (const { name, rawName, span } of contributors) {
        expect(name).not.toBe("");
        expect(text.slice(span?.start, span?.end)).toBe(rawName);
      }
      for (const date of [published, modified]) {
        if (date) expect(text.slice(date.span?.start, date.span?.end)).toBe(date.raw);
      }
    }),
    { numRuns: 1000 },
  );
});

test("no name comes back twice", () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const names = parseByline(text).contributors.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test.each([
  "By Ada Keller, ",
  "Ada Keller and ",
  "a@b.c ",
  "AdaKeller",
  "12 May ",
  "of ",
  "(",
  "By ",
  "기자 ",
  "Times ",
])("time grows with the length: %j over and over", (piece) => {
  const time = (count: number) => {
    const text = piece.repeat(count);
    const start = performance.now();
    parseByline(text);
    return performance.now() - start;
  };
  time(500);
  const [short, long] = [Math.max(time(1000), 2), time(8000)];
  // Eight times the text; a quadratic reader would take 64 times as long.
  expect(long / short).toBeLessThan(32);
});
