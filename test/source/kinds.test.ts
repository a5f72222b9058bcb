import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";

/** The source of each statement: `type: name or description`. */
function speakers(text: string): string[] {
  const { quotations, sources } = parseQuotations(text);
  return quotations.map(({ attribution }) => {
    const source = sources.find(({ id }) => id === attribution?.sourceId);
    return `${source?.type}: ${source?.name ?? source?.description}`;
  });
}

describe("someone met before, told by age or nation alone", () => {
  test.each(["the Scot", "the Nigerian", "the 54-year-old"])("%s", (words) => {
    const text = `Striker Ben Okoro praised the crowd on Monday. “They were superb,” said ${words}.`;
    expect(speakers(text).at(-1)).toBe("person: Ben Okoro");
  });

  test("the people of a nation are none of them", () => {
    expect(speakers("Ben Okoro left Marl. The Chinese said the talks were over.")).toEqual([
      "organization: Chinese",
    ]);
  });
});

test("one name behind a relation is a person's", () => {
  expect(speakers("Hart said it was over. His wife, Ann, said she was glad.")).toEqual([
    "person: Hart",
    "person: Ann",
  ]);
});

test("a body may be known by its address", () => {
  expect(speakers("No 10 said nothing had changed.")).toEqual(["organization: No 10"]);
});

describe("a company is told by what it has", () => {
  test.each([
    ["shares", "Nimbara's shares fell 3%. Nimbara said it would close two plants.", "Nimbara"],
    ["what it makes", "Chip maker Okura Haven said orders rose.", "Okura Haven"],
    ["a clause with 'which'", "Crestline, which owns two mills, said it would close one.", "Crestline"],
  ])("%s", (_name, text, name) => {
    expect(speakers(text)).toEqual([`organization: ${name}`]);
  });

  test("whose name begins with a given name is a person", () => {
    expect(speakers("Ann Hart's shares fell on Monday. Ann Hart said it was over.")).toEqual([
      "person: Ann Hart",
    ]);
  });
});

describe("several unnamed people met again", () => {
  const opening = "The bank is in talks, according to five people familiar with the matter.";
  test("by the same noun", () => {
    expect(speakers(`${opening} The people said a deal was near.`)).toEqual([
      "unnamed: five people familiar with the matter",
      "unnamed: five people familiar with the matter",
    ]);
  });

  test("one of them is one", () => {
    const { sources } = parseQuotations(`${opening} One of them said it could come on Monday.`);
    expect(sources.at(-1)).toMatchObject({ type: "unnamed", anonymity: { count: { min: 1, max: 1 } } });
  });
});

describe("a body is told by its name and by what is told of it", () => {
  test.each([
    ["what it does with what is its", "Nordmark said it would double its revenue.", "Nordmark"],
    ["a coined name", "FlyMarl said fares would fall.", "FlyMarl"],
    ["an apposition", "Marl Tide, an observer group, noted that it rained.", "Marl Tide"],
    ["a noun that opens the sentence", "Chipmaker Veran warned that sales fell.", "Chipmaker Veran"],
  ])("%s", (_name, text, name) => {
    expect(speakers(text)).toEqual([`organization: ${name}`]);
  });

  test("not by 'it' alone", () => {
    expect(speakers("Nordmark said it was over.")).toEqual(["person: Nordmark"]);
  });
});

test("a noun in -man that no list holds is somebody", () => {
  expect(speakers("A barman said it was a calf.")).toEqual(["unnamed: A barman"]);
});

test("the other of two is one", () => {
  expect(speakers("Two aides said the pier was safe. The other said it was lost.").at(-1)).toBe(
    "unnamed: The other",
  );
});

test.each([
  ["The Marl Nurses’ Association said it was late.", "organization: Marl Nurses’ Association"],
  ["A midwife at the hospital, who did not wish to be named, said it was late.", "unnamed: "],
  ["“It is over,” said a party MLA.", "unnamed: a party MLA"],
  ["A dossier obtained by the Post said it was late.", "document: "],
])("%s", (text, expected) => {
  expect(speakers(text)[0]).toContain(expected);
});

test("a guess leaves 'the man' to whoever spoke last without a name", () => {
  const text =
    "Fire chief Rick Hart said it was over. Another neighbor said he had left. “I told them,” the man said.";
  expect(speakers(text)).toEqual([
    "person: Rick Hart",
    "unnamed: Another neighbor",
    "unnamed: Another neighbor",
  ]);
});
