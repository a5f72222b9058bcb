import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";
import { told } from "./reading";

describe("people whose names are verbs of grammar or months", () => {
  test.each([
    ["a surname that is a modal", "Theresa May said the plan was dead.", "Theresa May"],
    ["a given name that is a modal", "“It is over,” Will Brill said.", "Will Brill"],
    ["the surname alone", "“It is over,” May said.", "May"],
    [
      "a surname inside a sentence",
      "Yesterday the columnist Will said the plan was dead.",
      "the columnist Will",
    ],
    ["a given name that is a past form", "Rose Quill said the plan was dead.", "Rose Quill"],
    ["a month", "“It is over,” columnist Ai Jun wrote in a blog.", "columnist Ai Jun"],
  ])("%s", (_, text, speaker) => {
    expect(parseQuotations(text).quotations[0]?.attribution?.mention?.text).toBe(speaker);
  });

  test("a verb of grammar at the head of a question names nobody", () => {
    const speakers = told("Will Brill say the plan is dead?").map((line) => line.split(" | ")[1]);
    expect(speakers).not.toContain("Will Brill");
  });

  test("a verb of grammar in a headline names nobody", () => {
    expect(told("Hart Will Not Say Who Paid.").map((line) => line.split(" | ")[1])).not.toContain(
      "Hart Will",
    );
  });

  test("a month behind a preposition is a time", () => {
    expect(told("A poll of voters in May found that Brill was liked.")).toEqual([
      "indirect | A poll of voters in May | found | that Brill was liked",
    ]);
  });

  test("the surname alone is the person whom the story names in full", () => {
    const { sources } = parseQuotations(
      "Will Brill is 40. “It is over,” Brill said. Theresa May left. May said the plan was dead.",
    );
    expect(sources.map(({ name }) => name)).toEqual(["Will Brill", "Theresa May"]);
  });
});

describe("people whose names end like adverbs", () => {
  test.each([
    ["at the head of a sentence, where every word has a capital", "Kelly said the plan was dead.", "Kelly"],
    ["whom a clause describes", "Reilly, who was there, said it was late.", "Reilly, who was there"],
    [
      "who are named inside another sentence",
      "The mayor met Max Connolly. Connolly, who ran the port, said it was late.",
      "Connolly, who ran the port",
    ],
  ])("%s", (_, text, speaker) => {
    expect(parseQuotations(text).quotations.map((q) => q.attribution?.mention?.text)).toEqual([speaker]);
  });

  test("an adverb at the head of a sentence is nobody", () => {
    expect(told("Finally, Hart said the plan was dead.")).toEqual([
      "indirect | Hart | said | the plan was dead",
    ]);
  });
});
