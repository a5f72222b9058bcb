import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";
import { resolve, sourcesOf } from "./reading";

const names = (text: string, said: readonly string[]) => sourcesOf(text, said).map((source) => source?.name);

/** Who speaks, statement by statement. */
function speakers(text: string): (string | undefined)[] {
  const { quotations, sources } = parseQuotations(text);
  return quotations.map(({ attribution }) => sources.find(({ id }) => id === attribution?.sourceId)?.name);
}

describe("whoever opens a sentence since the last statement is in mind", () => {
  test.each([
    [
      "in its paragraph",
      "“We lost the boats,” Ann Hart said. Rosa Brill, 44, agreed. “The sea took them,” she told a reporter.",
    ],
    [
      "in the next one",
      "“We lost the boats,” Ann Hart said.\n\nRosa Brill, 44, agreed. “The sea took them,” she told a reporter.",
    ],
    [
      "behind what they do",
      "“We lost the boats,” Ann Hart said. The sailor Rosa Brill, 44, agreed. “The sea took them,” she told a reporter.",
    ],
  ])("%s", (_name, text) => {
    expect(names(text, ["Ann Hart", "she"])).toEqual(["Ann Hart", "Rosa Brill"]);
  });

  test("though nothing tells of their sex", () => {
    const text =
      "“We lost the boats,” Quill said. Yusuf Karim Adan, 44, agreed. “The sea took them,” he told a reporter.";
    expect(speakers(text)).toEqual(["Quill", "Yusuf Karim Adan"]);
  });
});

describe("sentences of a paragraph that one pronoun opens are about one person", () => {
  test.each([
    [
      "whoever spoke before",
      "Joe Hart said so. Dan Brill founded the yard. He has sold ships to three navies. He lives in Marl. He said that it would close.",
    ],
    [
      "whoever they name",
      "Dan Brill founded the yard. He sold it to Joe Hart. He met Tom Moss, a banker in Marl. He said that it would close.",
    ],
  ])("%s", (_name, text) => {
    expect(speakers(text).at(-1)).toBe("Dan Brill");
  });
});

test("a role that opens a sentence goes on about the one before", () => {
  const text =
    "Joe Hart spoke at the pier on Monday. The Republican nominee was late. He was tired. The crowd sang for Dan Brill. The Ohio governor said so.";
  const { sources, bases } = resolve(text, ["The Ohio governor"]);
  expect(sources.map((source) => source.name)).toEqual(["Joe Hart"]);
  expect(bases).toEqual(["inferred"]);
});

test("whom an owner stands before is still a sentence's subject", () => {
  const text =
    "Rosa Hart left the council. Hart’s colleague Ann Lowry faced criticism after she asked about the pier.";
  expect(names(text, ["she"])).toEqual(["Ann Lowry"]);
});

test("whose campaign somebody speaks for is not in mind", () => {
  const text =
    "Joe Quill has a plan. Quill is rich.\n\nQuill campaign spokesman Dan Hart told the Post that Quill’s plan covers mothers. However, he could not say why it was cited by Rosa Brill.\n\n“It is not written,” he said.";
  expect(speakers(text).at(-1)).toBe("Dan Hart");
});
