import { expect, test } from "vitest";
import { sourceOf, sourcesOf } from "./reading";

test("the guide's first example holds for the resolver alone", () => {
  const text =
    "Two officials briefed on the talks said the ferry would sail. " +
    "The officials spoke on condition of anonymity because they were not authorized to discuss the matter.";
  expect(sourceOf(text, "Two officials briefed on the talks")?.anonymity).toMatchObject({
    count: { min: 2, max: 2 },
    granted: true,
    terms: "condition-of-anonymity",
    reason: "they were not authorized to discuss the matter",
    proximity: "briefed on the talks",
  });
});

test.each([
  ["the U.S. representatives", "group"],
  ["her letter", "document"],
  ["Brill’s campaign", "organization"],
  ["rights groups", "group"],
])("the guide's table: %s is %s", (mention, type) => {
  expect(sourceOf(`Then ${mention} said so.`, mention)?.type).toBe(type);
});

test("the guide's last example: another source is told apart", () => {
  const [, other] = sourcesOf("“It will sink,” a source said. Another source said it would float.", [
    "a source",
    "Another source",
  ]);
  expect(other?.anonymity?.distinctFrom).toEqual(["s1"]);
});
