import fc from "fast-check";
import { expect, test } from "vitest";
import { worldCalendars } from "../../../src/language";
import { partialDateSchema } from "../../../src/model/schema";
import { calendarOf, english, findDates, readDate, readInstant } from "../../../src/text";

const calendar = calendarOf([english, ...worldCalendars]);

const words =
  "Monday|Mon|April|Apr.|may|11|11th|2024|'24|2/2/26|12:20|pm|GMT|+09:00|last|this|week|on|of|de|the|,|-|(|)|년|4월|11일|Rabu|two|days|ago| |\n|\u00a0|x";
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...words.split("|")), { maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...words.split("|")), { maxLength: 30 }).map((parts) => parts.join("")),
);

test("any string in: dates in order, verbatim, valid", () => {
  fc.assert(
    fc.property(
      text,
      fc.boolean(),
      fc.constantFrom(undefined, "2024-02-29"),
      (input, loose, referenceDate) => {
        let last = 0;
        for (const date of findDates(input, { calendar, loose, referenceDate })) {
          expect(partialDateSchema.safeParse(date).error).toBeUndefined();
          const { start, end } = date.span ?? { start: -1, end: -1 };
          expect(input.slice(start, end)).toBe(date.raw);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      },
    ),
  );
});

test("any string in: one date or none", () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const date of [readDate(input, { calendar }), readInstant(input)]) {
        if (date) expect(partialDateSchema.safeParse(date).error).toBeUndefined();
      }
    }),
  );
});

test.each(["last ", "Monday ", "11 ", "1", " ", "May, ", "12:20 ", "11-", "a", "4월 "])(
  "reads a long run of %j in linear time",
  (part) => {
    const time = (times: number) => {
      const input = part.repeat(times);
      const start = performance.now();
      findDates(input, { calendar, loose: true });
      return performance.now() - start;
    };
    time(1000);
    const small = Math.max(time(20_000), 2);
    expect(time(160_000)).toBeLessThan(small * 40);
  },
);
