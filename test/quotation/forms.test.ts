import { describe, expect, test } from "vitest";
import { told } from "./reading";

const before = "The dam at Marl broke in May. Nobody was hurt.";
/** The statements of a sentence in the middle of a story. */
const inStory = (sentence: string) => told(`${before} ${sentence}`);

describe("what a clause depends on is not its content", () => {
  test.each([
    [
      "behind a verb of saying",
      "The mayor said she was worried.",
      "indirect | The mayor | said | she was worried",
    ],
    [
      "behind 'that'",
      "The bank has admitted that files were read.",
      "indirect | The bank | has admitted | that files were read",
    ],
  ])("%s", (_name, sentence, expected) => {
    expect(inStory(sentence)).toEqual([expected]);
  });
});

describe("whoever a passive is about does not speak", () => {
  test.each([
    ["who is told", "The jury was told that Moss had lied.", "indirect | - | was told | that Moss had lied"],
    [
      "'it'",
      "It is understood that the talks failed.",
      "indirect | - | is understood | that the talks failed",
    ],
  ])("%s", (_name, sentence, expected) => {
    expect(inStory(sentence)).toEqual([expected]);
  });
});

describe("a paper that is told closes the sentence", () => {
  test.each([
    [
      "with more behind it",
      "The firm is to sell its ports, two sources told the Harbor Post, in what would be its largest deal.",
      "indirect | two sources | told | The firm is to sell its ports",
    ],
    [
      "not where what is said follows",
      "On Friday, Hart told the Harbor Post that it was over.",
      "indirect | Hart | told | that it was over",
    ],
  ])("%s", (_name, sentence, expected) => {
    expect(inStory(sentence)).toEqual([expected]);
  });
});

describe("content holds its own verb", () => {
  test.each([
    [
      "behind a relative clause",
      "Okeke said the search, which lasted three days, was over.",
      "indirect | Okeke | said | the search, which lasted three days, was over",
    ],
    [
      "behind a list",
      "The ministry said 42 divers, two dogs and a boat were involved.",
      "indirect | The ministry | said | 42 divers, two dogs and a boat were involved",
    ],
    [
      "before a relative 'that'",
      "The yard said on Monday its profit fell after a strike that shut two docks.",
      "indirect | The yard | said | its profit fell after a strike that shut two docks",
    ],
    [
      "before words in marks",
      "The union said last week the council had “gone above and beyond”.",
      "mixed | The union | said | the council had “gone above and beyond”",
    ],
  ])("%s", (_name, sentence, expected) => {
    expect(inStory(sentence)).toEqual([expected]);
  });
});

describe("nouns that are verbs elsewhere belong to the speaker", () => {
  test.each([
    [
      "an office that opens the sentence",
      "Head coach Dan Hart said he was tired.",
      "indirect | Head coach Dan Hart | said | he was tired",
    ],
    [
      "a body's name that opens the sentence",
      "State Department spokeswoman Ann Lee said the talks went on.",
      "indirect | State Department spokeswoman Ann Lee | said | the talks went on",
    ],
    [
      "behind an owner",
      "Costs rose by a third, according to its latest annual report.",
      "indirect | its latest annual report | according to | Costs rose by a third",
    ],
    [
      "with a year",
      "A 2024 ruling by the Harbor Court found that the law was void.",
      "indirect | A 2024 ruling by the Harbor Court | found | that the law was void",
    ],
    [
      "a role before a name",
      "Radio host Dan Hart said he was tired.",
      "indirect | Radio host Dan Hart | said | he was tired",
    ],
    [
      "a form in -ing before an office",
      "Marl's shadow housing secretary, Ann Lee, said the talks went on.",
      "indirect | Marl's shadow housing secretary, Ann Lee | said | the talks went on",
    ],
  ])("%s", (_name, sentence, expected) => {
    expect(inStory(sentence)).toEqual([expected]);
  });
});

describe("a participle says nothing", () => {
  test.each([
    ["before an infinitive", "Some 40 members said to be ready to rebel met on Monday."],
    ["behind 'no'", "The firm has no known office in Marl."],
  ])("%s", (_name, sentence) => {
    expect(inStory(sentence)).toEqual([]);
  });
});

describe("an amount opens the content", () => {
  test.each([
    ["a least one", "Quill said at least two people were hurt.", "at least two people were hurt"],
    ["a rough one", "Quill said about 300 people were hurt.", "about 300 people were hurt"],
  ])("%s", (_name, sentence, content) => {
    expect(inStory(sentence)).toEqual([`indirect | Quill | said | ${content}`]);
  });
});

test("a dateline may end in a colon", () => {
  expect(told("NAGPUR: The high court's Marl bench said on Friday that the rule was void.")).toEqual([
    "indirect | The high court's Marl bench | said | that the rule was void",
  ]);
});

test("a quotation stays where the terms are told behind its cue", () => {
  expect(told("“It will sink,” an aide said, speaking off the record.")).toEqual([
    "direct | an aide | said | “It will sink,”",
  ]);
});

describe("a verb of manner beside words in marks", () => {
  test.each([
    ["behind them", "“It is over,” Brill fumed on Tuesday.", "direct | Brill | fumed | “It is over,”"],
    [
      "before its speaker",
      "“It is over!” beamed Ann Brill of Marl.",
      "direct | Ann Brill of Marl | beamed | “It is over!”",
    ],
    [
      "of a clause in part in marks",
      "The plan is “a farce”, fumed Ann Brill.",
      "mixed | Ann Brill | fumed | The plan is “a farce”",
    ],
  ])("%s", (_, text, line) => {
    expect(told(text)).toEqual([line]);
  });

  test("elsewhere says nothing", () => {
    expect(told("Brill fumed that the plan was dead.")).toEqual([]);
  });
});

describe("what somebody is told to feel", () => {
  test.each([
    [
      "with a clause",
      "Quill is confident that the plan will pass.",
      "indirect | Quill | is confident | that the plan will pass",
    ],
    [
      "with adverbs between",
      "The mayor is now confident that it will work.",
      "indirect | The mayor | is now confident | that it will work",
    ],
  ])("%s", (_, sentence, expected) => {
    expect(inStory(sentence)).toEqual([expected]);
  });

  test("is no statement of a thing's", () => {
    expect(inStory("A certain man was proud.")).toEqual([]);
  });
});

test("a past form that is a noun otherwise", () => {
  expect(inStory("Quill termed the move a mistake.")).toEqual([
    "indirect | Quill | termed | the move a mistake",
  ]);
  expect(inStory("In terms of cost the move was a mistake.")).toEqual([]);
});
