import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode, pack, unpack } from "../../../src/quotation/learned/packed";

const number = fc.integer({ min: -60, max: 60 });
const rows = fc.uniqueArray(fc.tuple(fc.nat(5000), fc.tuple(number, number)), { selector: ([key]) => key });

test("every number of a run comes back", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), (numbers) => {
      expect([...decode(encode(numbers))]).toEqual(numbers);
    }),
  );
});

test("what comes often costs little", () => {
  const rare = Array.from({ length: 4096 }, (_, i) => (i % 64 === 0 ? i / 64 : 0));
  // One in 64 is one of 63: 0.2 bits each, where a byte would take 8.
  expect(encode(rare).coded.length).toBeLessThan(450);
});

test("every key comes back with its weights, in ascending order", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const found = new Map<number, number[]>();
      unpack(pack(new Map(list), 2, 5001), (key, weight, answer) => {
        found.set(key, [...(found.get(key) ?? []), weight]);
        expect(found.get(key)).toHaveLength(answer + 1);
      });
      expect([...found]).toEqual([...list].sort(([a], [b]) => a - b));
    }),
  );
});
