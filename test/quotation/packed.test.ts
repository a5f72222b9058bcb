import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "../../src/quotation/packed";

const rows = fc.uniqueArray(
  fc.tuple(fc.nat(5000), fc.tuple(fc.integer({ min: -45, max: 45 }), fc.integer({ min: -45, max: 45 }))),
  { selector: ([key]) => key },
);

test("every key comes back with its weights, in ascending order", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const found = new Map<number, number[]>();
      unpack(pack(new Map(list), 2), (key, weight, answer) => {
        found.set(key, [...(found.get(key) ?? []), weight]);
        expect(found.get(key)).toHaveLength(answer + 1);
      });
      expect([...found]).toEqual([...list].sort(([a], [b]) => a - b));
    }),
  );
});

test("a weight out of range becomes the nearest that is not", () => {
  const found: number[] = [];
  unpack(pack(new Map([[7, [1000, -1000]]]), 2), (_, weight) => found.push(weight));
  expect(found).toEqual([45, -45]);
});

test("no character has to be escaped in a string", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { gaps, weights } = pack(new Map(list), 2);
      expect([gaps, ...weights].join("")).not.toMatch(/["\\]|[^!-~]/);
    }),
  );
});
