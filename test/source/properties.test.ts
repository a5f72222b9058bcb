import * as fc from "fast-check";
import { expect, test } from "vitest";
import { resolveSources, type SpeakerMention, type Story } from "../../src/source";
import { storyOf } from "./reading";

const words = fc.constantFrom(
  "Ann Brill",
  "Brill",
  "he",
  "she",
  "who",
  "they",
  "it",
  "said",
  "the",
  "a",
  "another",
  "source",
  "officials",
  "senator",
  "Sen.",
  "Mr.",
  "of",
  "and",
  ",",
  ".",
  "“",
  "”",
  "’s",
  "condition of anonymity",
  "because",
  "one",
  "two",
  "NATO",
  "South Korea",
  "report",
  "familiar with",
  "\n\n",
  "I",
  "former",
  "who asked not to be named",
  "12",
  "@hart",
);
const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
);

/** Any stretches of any text, as if someone spoke there. */
function anyMentions(story: Story, seeds: readonly number[]): SpeakerMention[] {
  const { tokens } = story;
  if (tokens.count === 0) return [];
  return seeds.map((seed) => {
    const tokenStart = seed % tokens.count;
    const tokenEnd = Math.min(tokens.count, tokenStart + 1 + (seed % 5));
    const start = tokens.start[tokenStart] ?? 0;
    const end = tokens.end[tokenEnd - 1] ?? start;
    const mention = {
      text: tokens.text.slice(start, end),
      span: { start, end },
      type: "description" as const,
    };
    return { mention, tokenStart, tokenEnd };
  });
}

const cases = fc.tuple(texts, fc.array(fc.nat(10_000), { maxLength: 12 }));

test("every mention has a source or an issue; ids, spans and names hold, whatever the text", () => {
  fc.assert(
    fc.property(cases, ([text, seeds]) => {
      const story = storyOf(text);
      const mentions = anyMentions(story, seeds);
      const { sources, sourceIds, bases, issues } = resolveSources(story, mentions);
      const ids = new Set(sources.map((source) => source.id));
      expect(ids.size).toBe(sources.length);
      expect(sourceIds.length).toBe(mentions.length);
      expect(bases.length).toBe(mentions.length);
      const lost = sourceIds.filter((id) => id === undefined).length;
      expect(issues.filter((issue) => issue.code === "unresolved-speaker").length).toBe(lost);
      for (const id of sourceIds) if (id !== undefined) expect(ids.has(id)).toBe(true);
      for (const source of sources) {
        expect(source.mentions.length).toBeGreaterThan(0);
        if (source.type === "unnamed") {
          expect(source.name).toBeUndefined();
          expect(source.anonymity).toBeDefined();
          const { span, descriptor, count, distinctFrom } = source.anonymity ?? {
            span: { start: 0, end: 0 },
            count: { min: 1 },
          };
          expect(text.slice(span.start, span.end)).toBe(descriptor);
          expect(count.min).toBeGreaterThan(0);
          for (const other of distinctFrom ?? []) expect(ids.has(other)).toBe(true);
        } else expect(source.anonymity).toBeUndefined();
        for (const { span, text: words_ } of source.mentions)
          expect(text.slice(span.start, span.end)).toBe(words_);
        for (const value of [source.role, source.affiliation])
          if (value !== undefined) expect(text).toContain(value);
      }
    }),
    { numRuns: 400 },
  );
});

test("the same input gives the same sources", () => {
  const story = storyOf("Ann Brill said so. She said more. A source said no.");
  const mentions = anyMentions(story, [0, 5, 9]);
  expect(resolveSources(story, mentions)).toEqual(resolveSources(story, mentions));
});
