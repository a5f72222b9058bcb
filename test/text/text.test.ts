import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize, paragraphs, sentenceSpans, stripInvisible, tokenize } from "../../src/text";

const whole = (text: string) => [{ start: 0, end: text.length }];
const words = (text: string) => {
  const tokens = tokenize(text, whole(text));
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};
const split = (text: string) => sentenceSpans(text, paragraphs(text)).map((s) => text.slice(s.start, s.end));

describe("words", () => {
  test.each([
    ["Gen. Ada Quill of the U.S. Army", "Gen.|Ada|Quill|of|the|U.S.|Army"],
    ["Park Won-gon’s plan", "Park|Won-gon|’s|plan"],
    ["We don't; they'll pay $1,250.50 at 6:30 p.m.", "We|don't|;|they|'ll|pay|$|1,250.50|at|6:30|p.m."],
    ["''Yes,'' she said.", "''|Yes|,|''|she|said|."],
    ["It ended.Then it began", "It|ended|.|Then|it|began"],
    ["Moss (D-S.C.) left", "Moss|(|D-S.C.|)|left"],
    ["wait -- what...", "wait|--|what|..."],
    ["AT&T and O’Hara", "AT&T|and|O’Hara"],
    ["Harbor+ and the LGBTQ+ choir", "Harbor+|and|the|LGBTQ+|choir"],
    ["3 + 4, or 3+4", "3|+|4|,|or|3|+|4"],
    ["@harbor_joe and @marl2.", "@harbor_joe|and|@marl2|."],
    ["write to desk@harbor.example", "write|to|desk|@|harbor.example"],
  ])("%s", (text, expected) => {
    expect(words(text).join("|")).toBe(expected);
  });

  test("cover every unit that is not white space or invisible, in order, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const tokens = tokenize(text, whole(text));
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] ?? -1;
          expect(
            text
              .slice(at, start)
              .trim()
              .replace(/\u0085/g, ""),
          ).toBe("");
          expect(tokens.end[i]).toBeGreaterThan(start);
          at = tokens.end[i] ?? at;
        }
      }),
    );
  });
});

describe("sentences", () => {
  test.each([
    ["The U.S. Senate met. It voted.", ["The U.S. Senate met.", "It voted."]],
    ["He left the U.S. The vote failed.", ["He left the U.S.", "The vote failed."]],
    [
      "Gen. Quill spoke on Jan. 6 at noon. J. R. Moss did not.",
      ["Gen. Quill spoke on Jan. 6 at noon.", "J. R. Moss did not."],
    ],
    ["“Go away!” he said. “Now.” Moss left.", ["“Go away!” he said.", "“Now.”", "Moss left."]],
    ["“Well … we tried,” she said. Nobody came.", ["“Well … we tried,” she said.", "Nobody came."]],
    ['He asked, "Why?" She said nothing.', ['He asked, "Why?"', "She said nothing."]],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe("paragraphs", () => {
  const found = (text: string) => paragraphs(text).map((s) => text.slice(s.start, s.end));

  test("a line is a paragraph", () => {
    expect(found("One.\nTwo.\r\n \r\nThree.  ")).toEqual(["One.", "Two.", "Three."]);
  });

  test("lines wrapped by hand are joined", () => {
    const text =
      "The council of the town of Marl met on Tuesday and\nvoted to keep the old bridge open to people on foot and\nto close it to cars from the first day of the next month,\nas had been feared.\n\nNobody spoke.";
    expect(found(text)).toHaveLength(2);
  });
});

describe("view", () => {
  test("marks and spaces in ASCII, at the same places", () => {
    const view = normalize("“It’s\u00a0late”\r\n");
    expect(view.text).toBe('"It\'s late" \n');
    expect(view.toSource(3)).toBe(3);
  });

  test("what was left out is inside the span of the word it stood in", () => {
    const source = "ab\u00adcd \u200bef";
    const view = normalize(source);
    expect(view.text).toBe("abcd ef");
    expect(view.span(0, 4)).toEqual({ start: 0, end: 5 });
    expect(source.slice(view.span(5, 7).start, view.span(5, 7).end)).toBe("ef");
  });

  test("slices back to the source for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), fc.nat(), fc.nat(), (text, a, b) => {
        const view = stripInvisible(text);
        const start = Math.min(a, b) % (view.text.length + 1);
        const end = Math.min(view.text.length, start + (Math.max(a, b) % 20));
        const span = view.span(start, end);
        expect(stripInvisible(text.slice(span.start, span.end)).text).toBe(view.text.slice(start, end));
      }),
    );
  });
});
