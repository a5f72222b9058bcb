import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";
import { told } from "./reading";

describe("inverted, with nothing behind the speaker", () => {
  test.each([
    [
      "a name",
      "The pier will not open in May, added Hart.",
      "indirect | Hart | added | The pier will not open in May",
    ],
    [
      "an outlet's reporter",
      "The pier was closed for a month in 2019, noted the Post’s Ada Quill.",
      "indirect | the Post’s Ada Quill | noted | The pier was closed for a month in 2019",
    ],
    [
      "a description",
      "The talks failed on Monday, said an official who was briefed on the talks.",
      "indirect | an official who was briefed on the talks | said | The talks failed on Monday",
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test("what is no one does not speak", () => {
    expect(told("The board sold the pier and, at the end, mentioned the delay.")).not.toContainEqual(
      expect.stringContaining("the delay | mentioned"),
    );
  });
});

describe("a threat is a statement", () => {
  test.each([
    ["The mayor threatened to close the pier.", "indirect | The mayor | threatened | to close the pier"],
    ["The union threatened to strike.", "indirect | The union | threatened | to strike"],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe("a verdict is a statement, whatever its object", () => {
  test.each([
    ["Ada Quill called the mayor a liar.", "indirect | Ada Quill | called | the mayor a liar"],
    ["Hart compared the ward with a prison.", "indirect | Hart | compared | the ward with a prison"],
    ["The mayor confirmed the sale of the pier.", "indirect | The mayor | confirmed | the sale of the pier"],
    ["Ada Quill explained the delay.", "indirect | Ada Quill | explained | the delay"],
    [
      "Ada Quill likened the council to a circus.",
      "indirect | Ada Quill | likened | the council to a circus",
    ],
    [
      "Ada Quill portrayed the mayor as a coward.",
      "indirect | Ada Quill | portrayed | the mayor as a coward",
    ],
    ["The mayor spoke of the need for a new pier.", "indirect | The mayor | spoke | the need for a new pier"],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe("'Asked whether'", () => {
  test("is nobody's question, not even of whom it is about", () => {
    expect(told("Asked whether an adviser would resign, he said the question was unfair.")).toEqual([
      "indirect | - | Asked | whether an adviser would resign",
      "indirect | he | said | the question was unfair",
    ]);
  });

  test("is about somebody else than 'he' who answers", () => {
    const text =
      "The mayor met Joe Hart on Monday. Asked whether an adviser would resign, he said the question was unfair.";
    expect(parseQuotations(text).sources.map((source) => source.name)).toEqual(["Joe Hart"]);
  });

  test("is not carried on from whoever spoke before", () => {
    const text = "Joe Hart said the pier was safe. Asked whether it would close, the mayor did not answer.";
    const { attribution } = parseQuotations(text).quotations[1] ?? {};
    expect(attribution?.cue?.text).toBe("Asked");
    expect(attribution?.sourceId).toBeUndefined();
  });
});

describe("what stands before 'which somebody called' is not theirs", () => {
  test.each([
    [
      "The town is angry about the inquiry, which Ada Quill has called a “witch hunt.”",
      "mixed | Ada Quill | has called | a “witch hunt.”",
    ],
    [
      "Joe Hart closed the pier in May. The mayor fought the closing, which he calls a mistake.",
      "indirect | he | calls | a mistake",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    "The mayor closed the pier, which the governor called a mistake.",
    "The union closed the pier, which Hart called “a mistake.”",
  ])("%s", (text) => {
    expect(told(text).filter((line) => line.includes("closed the pier"))).toEqual([]);
  });
});

describe("a verb and a colon that end a paragraph", () => {
  test("lead in the next one, which has no marks", () => {
    const text =
      "Gov. Joe Hart said the pier was safe.\n\nThe governor added:\n\nIt will open in May. Nobody needs to fear for it.\n\nThe pier was built in 1931.";
    expect(told(text)[1]).toBe(
      "indirect | The governor | added | It will open in May. Nobody needs to fear for it",
    );
  });
});

describe("what is no person, body or paper says little", () => {
  test.each([
    ["a plan", "The outline of the strategy seems clear: it must grow."],
    ["a debt", "The gap could show he took a loss of two million."],
  ])("%s", (_name, sentence) => {
    expect(told(`The dam at Marl broke in May. ${sentence}`)).toEqual([]);
  });

  test("unless its words stand in marks", () => {
    expect(told("The banner says “save the pier.”")).toHaveLength(1);
  });
});

describe("whoever acts speaks where the cue is passive", () => {
  test.each([
    [
      "behind what is said",
      "Ann Brill has been called a liar by fellow dentists for selling a cure.",
      "indirect | fellow dentists | has been called | a liar",
    ],
    [
      "behind the cue",
      "The attack was claimed by the Marrow Front.",
      "indirect | the Marrow Front | was claimed | The attack",
    ],
    [
      "where a host asks",
      "Ann Brill was asked by a host whether she would resign.",
      "indirect | a host | was asked | whether she would resign",
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test("no medium acts", () => {
    expect(told("The plan was described by letter as a threat.")).not.toContainEqual(
      expect.stringContaining("| letter |"),
    );
  });
});

describe("who is called what is said, whoever says so", () => {
  test.each([
    [
      "One of the vets who signed the letter called Brill a fake.",
      "indirect | One of the vets who signed the letter | called | Brill a fake",
    ],
    ["Several vets called Brill a fake.", "indirect | Several vets | called | Brill a fake"],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

test("those who are told by what they know may say anything", () => {
  expect(told("Those close to him say that, in time, he would have to sell.")).toEqual([
    "indirect | Those close to him | say | that, in time, he would have to sell",
  ]);
});

test("an amount opens what is said, in words as in figures", () => {
  expect(told("Mr. Hart has said about ten people have left.")).toEqual([
    "indirect | Mr. Hart | has said | about ten people have left",
  ]);
});

test("who was briefed says the rest", () => {
  expect(told("People briefed on the situation say that the mayor, who must decide, will resign.")).toEqual([
    "indirect | People briefed on the situation | say | that the mayor, who must decide, will resign",
  ]);
});
