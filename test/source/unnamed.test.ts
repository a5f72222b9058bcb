import { expect, test } from "vitest";
import type { Anonymity } from "../../src/model";
import { resolve, sourceOf, sourcesOf } from "./reading";

const anonymity = (text: string, mention: string): Anonymity | undefined =>
  sourceOf(text, mention)?.anonymity;

test.each([
  ["a source", { min: 1, max: 1 }],
  ["two aides", { min: 2, max: 2, raw: "two" }],
  ["several aides", { min: 3, raw: "several" }],
  ["multiple harbor sources", { min: 2, raw: "multiple" }],
  ["more than 10 officials", { min: 11, raw: "10" }],
  ["at least two officials", { min: 2, raw: "two" }],
  ["officials", { min: 2 }],
  ["one of the officials", { min: 1, max: 1, raw: "one" }],
  ["a dozen aides", { min: 12, raw: "dozen" }],
  ["half a dozen aides", { min: 6, raw: "half a dozen" }],
  ["two dozen aides", { min: 24, raw: "two dozen" }],
])("counts %s", (mention, count) => {
  expect(anonymity(`Then ${mention} said so.`, mention)?.count).toEqual(count);
});

test.each([
  ["a senior White House official", "official", "White House"],
  ["a military source", "source", "military"],
  ["two of the mayor’s aides", "aide", "mayor"],
  ["a clerk at the Harbor Court", "clerk", "Harbor Court"],
  ["an adviser to both Brills", "adviser", "both Brills"],
  ["a spokeswoman for the ferry line", "spokeswoman", "ferry line"],
])("describes %s", (mention, role, affiliation) => {
  expect(sourceOf(`Then ${mention} said so.`, mention)).toMatchObject({ role, affiliation });
});

test("a former official was one", () => {
  expect(sourceOf("Then a former harbor official said so.", "a former harbor official")?.former).toBe(true);
});

test.each([
  ["a person familiar with the talks", "familiar with the talks"],
  ["people close to Brill", "close to Brill"],
  ["three people briefed on the deal", "briefed on the deal"],
  ["an aide with direct knowledge of the matter", "with direct knowledge of the matter"],
  ["a clerk who was briefed on the deal and spoke anonymously", "briefed on the deal"],
  ["a source on the call", "on the call"],
])("tells how %s knows", (mention, proximity) => {
  expect(anonymity(`Then ${mention} said so.`, mention)?.proximity).toBe(proximity);
});

test.each([
  ["a source who asked not to be named", "asked-not-to-be-named", true],
  ["a source who requested anonymity", "asked-not-to-be-named", true],
  ["a source who declined to be identified", "declined-to-be-named", true],
  ["a source who did not want to be named", "declined-to-be-named", true],
  ["a source who spoke on condition of anonymity", "condition-of-anonymity", true],
  ["a source who was granted anonymity", "condition-of-anonymity", true],
  ["a source who was not authorized to speak publicly", "not-authorized", false],
  ["a source who wasn’t authorised to discuss it", "not-authorized", false],
  ["a source who spoke on background", "on-background", true],
  ["a source who spoke off the record", "off-the-record", true],
  ["a source who spoke anonymously", "other", true],
])("tells the terms of %s", (mention, terms, granted) => {
  expect(anonymity(`“No,” said ${mention}.`, mention)).toMatchObject({ terms, granted });
});

test("nothing granted, nothing told: a spokesman is merely unnamed", () => {
  const found = anonymity("Then a Treasury spokesman said so.", "a Treasury spokesman");
  expect(found?.granted).toBe(false);
  expect(found?.terms).toBeUndefined();
});

test.each([
  [
    "in the next clause",
    "“No,” said an aide, speaking on condition of anonymity because the talks are private.",
    "an aide",
  ],
  [
    "before the name",
    "Speaking on condition of anonymity because the talks are private, an aide said so.",
    "an aide",
  ],
  [
    "in the next sentence",
    "An aide said so. The aide spoke on condition of anonymity because the talks are private.",
    "An aide",
  ],
  [
    "with a pronoun",
    "An aide said so. She spoke on condition of anonymity because the talks are private.",
    "An aide",
  ],
])("finds terms and reason %s", (_, text, mention) => {
  expect(anonymity(text, mention)).toMatchObject({
    terms: "condition-of-anonymity",
    granted: true,
    reason: "the talks are private",
  });
});

test("reasons keep their words, 'because' apart", () => {
  const text = "Then an aide, who asked not to be named for fear of losing her job, said so.";
  expect(anonymity(text, "an aide")?.reason).toBe("for fear of losing her job");
});

test("what bars a source from speaking is the reason when anonymity was granted too", () => {
  const text = "An aide said so. The aide was not authorized to speak publicly and requested anonymity.";
  expect(anonymity(text, "An aide")).toMatchObject({ terms: "asked-not-to-be-named", granted: true });
  expect(anonymity(text, "An aide")?.reason).toContain("authorized to speak");
});

test("terms of someone else stay with them", () => {
  const text = "A clerk said the boy, who asked not to be named, was well.";
  expect(anonymity(text, "A clerk")?.granted).toBe(false);
  const named = "An aide said so. Joe Hart spoke on condition of anonymity.";
  expect(anonymity(named, "An aide")?.granted).toBe(false);
});

test("the aide is the aide met before, the official another word for the last unnamed one", () => {
  const ids = resolve("An aide said so. The aide said more. The official said all.", [
    "An aide",
    "The aide",
    "The official",
  ]).sourceIds;
  expect(ids).toEqual(["s1", "s1", "s1"]);
});

test("a new 'a source' is someone new; 'another source' is told apart from the one before", () => {
  const [first, second, third] = sourcesOf("A source said so. A source said no. Another source said more.", [
    "A source",
    "A source",
    "Another source",
  ]);
  expect(new Set([first?.id, second?.id, third?.id]).size).toBe(3);
  expect(third?.anonymity?.distinctFrom).toEqual([second?.id]);
});

test("'the other' is nobody met before", () => {
  const ids = resolve("Then one aide said she laughed. The other aide said she cried.", [
    "one aide",
    "The other aide",
  ]).sourceIds;
  expect(new Set(ids).size).toBe(2);
});

test("the same plural is the same people", () => {
  expect(
    resolve("Then officials said so. Later officials said more.", ["officials", "officials"]).sourceIds,
  ).toEqual(["s1", "s1"]);
});

test("an unnamed person keeps the pronoun", () => {
  const [, she] = sourcesOf("A woman in the square said so. “It sank,” she said.", [
    "A woman in the square",
    "she",
  ]);
  expect(she?.type).toBe("unnamed");
});

test("whoever keeps the name out of the story is nobody that it names", () => {
  const text = "Ann Brill left. The woman, who spoke on condition of anonymity, said so.";
  expect(sourceOf(text, "The woman")?.type).toBe("unnamed");
});

test("terms behind an apposition are the same person's", () => {
  const text =
    "The clerk of ten years, a mother of three who asked not to be named for fear of losing her job, said so.";
  expect(anonymity(text, "The clerk")).toMatchObject({ granted: true, terms: "asked-not-to-be-named" });
});

test("one of two is one", () => {
  expect(anonymity("Then one of two witnesses said so.", "one of two witnesses")?.count).toMatchObject({
    min: 1,
    max: 1,
  });
});

test.each([
  ["a crane driver", undefined],
  ["a presiding officer", undefined],
  ["a bank executive", "bank"],
])("%s belongs to no more than a body", (mention, affiliation) => {
  expect(sourceOf(`Then ${mention} said so.`, mention)?.affiliation).toBe(affiliation);
});

test.each([
  ["an official who craved anonymity", "asked-not-to-be-named"],
  ["a mother whose name the paper has agreed to withhold", "other"],
])("%s", (mention, terms) => {
  expect(sourceOf(`Then ${mention} said so.`, mention)?.anonymity?.terms).toBe(terms);
});

test("a name that alone is given is no reason", () => {
  const mention = "a driver who asked to be identified only as Ada";
  expect(sourceOf(`Then ${mention} said so.`, mention)?.anonymity?.reason).toBeUndefined();
});
