import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";

/** The source of the only statement. */
const speaker = (text: string) => parseQuotations(text).sources[0];

describe("an office is told", () => {
  test.each([
    [
      "behind a comma, with an owner",
      "The union's branch secretary, Dr Joe Quill, said they had been patient.",
      { name: "Joe Quill", role: "branch secretary", affiliation: "union" },
    ],
    [
      "behind a comma, before how its holder is addressed",
      "The group's chairman, Rep. Joe Quill of Marl, said he would not vote for it.",
      { name: "Joe Quill", role: "chairman", affiliation: "group" },
    ],
    [
      "with the body behind 'for'",
      "A spokeswoman for the agency, Ann Brill, said the labels were right.",
      { name: "Ann Brill", role: "spokeswoman", affiliation: "agency" },
    ],
    [
      "behind a place",
      "“They should know,” said Sen. Ann Brill of Ohio, the committee's top lawyer.",
      { name: "Ann Brill", role: "top lawyer", affiliation: "committee" },
    ],
    [
      "twice: the small word is the office",
      "HPA spokesperson Advocate Joe Quill said the case was over.",
      { name: "Joe Quill", role: "spokesperson", affiliation: "HPA" },
    ],
    [
      "behind the letters of a party",
      "HLP MP Ann Brill said the case was over.",
      { name: "Ann Brill", role: "MP", affiliation: "HLP" },
    ],
    [
      "with its field",
      "Minister for Health Niamh Brill said the case was over.",
      { name: "Niamh Brill", role: "Minister", affiliation: "Health" },
    ],
  ])("%s", (_, text, told) => {
    expect(speaker(text)).toMatchObject({ type: "person", ...told });
  });
});

describe("a name is no more than the name", () => {
  test.each([
    ["behind the letters of an office", "DPP Catherine Brill said the file was lost.", "Catherine Brill"],
    ["with a weekday in it", "The director, Dr. Sunday Brill, denied any wrongdoing.", "Sunday Brill"],
  ])("%s", (_, text, name) => {
    expect(speaker(text)?.name).toBe(name);
  });

  test("a noun that names bodies, too, does not make a person one", () => {
    const { sources } = parseQuotations("“Fix it,” said taxi operator Joe Quill. Quill said it was broken.");
    expect(sources).toMatchObject([{ type: "person", name: "Joe Quill" }]);
  });
});

test("a teenager is nobody of 52", () => {
  const text =
    "A 17-year-old boy has admitted that he killed a shopkeeper in Marl on Monday.\n\nDan Brill, 52, was found in his shop.";
  expect(speaker(text)).toMatchObject({ type: "unnamed" });
});

test("a noun that no list holds is somebody, too", () => {
  const text =
    "One Texas bundler, who insisted on anonymity, said it hurt. “Nobody spoke,” the bundler said.";
  expect(parseQuotations(text).sources).toHaveLength(1);
});

test("a company that an apposition tells is what 'the company' means", () => {
  const text = "Marl Corrections, the Nashville-based company that runs the center, said it was full.";
  expect(speaker(text)).toMatchObject({ type: "organization", name: "Marl Corrections" });
});

describe("terms", () => {
  test("a reason ends before the terms that follow it", () => {
    const text =
      "An aide said two had doubts. The aide was not authorized to discuss it publicly and spoke on condition of anonymity.";
    expect(speaker(text)?.anonymity).toMatchObject({
      granted: true,
      reason: "not authorized to discuss it publicly",
    });
  });

  test("a name that is not wanted in print is withheld", () => {
    const text = "A source in the agency, who does not want his name in print, said the price was inflated.";
    expect(speaker(text)?.anonymity).toMatchObject({ terms: "declined-to-be-named", granted: true });
  });
});
