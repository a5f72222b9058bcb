import { describe, expect, test } from "vitest";
import { resolve, sourcesOf } from "./reading";

describe("someone whom the story brings in without a statement", () => {
  test("is another source than whoever spoke before", () => {
    const text =
      "An intelligence source said so. A separate intelligence source familiar with the inquiry confirmed as much. “It sank,” the source said.";
    const { sources, sourceIds, bases } = resolve(text, ["An intelligence source", "the source"]);
    expect(sourceIds).toEqual(["s1", "s2"]);
    expect(bases).toEqual(["stated", "pronoun"]);
    expect(sources[1]?.mentions.map((mention) => mention.text)).toEqual([
      "A separate intelligence source familiar with the inquiry",
      "the source",
    ]);
    expect(sources[1]?.anonymity?.proximity).toBe("familiar with the inquiry");
  });

  test("is described as the story described them first", () => {
    const text = "At the clinic, a young nurse was shaken. “They came in all night,” the nurse said.";
    expect(sourcesOf(text, ["the nurse"])[0]?.anonymity?.descriptor).toBe("a young nurse");
  });
});

describe("someone told by what they are is nobody whom the story tells to be something else", () => {
  test.each([
    [
      "a noun",
      "A woman fell from the pier. Officer Ann Hart pulled her out. Then the woman said so.",
      "the woman",
    ],
    [
      "a trade",
      "A young driver was hurt. Dan Hart, a farmer, called for help. Then the driver said so.",
      "the driver",
    ],
  ])("%s", (_name, text, said) => {
    expect(sourcesOf(text, [said])[0]?.type).toBe("unnamed");
  });

  test("an age", () => {
    const text =
      "A student was held. Her lawyer, Tom Brill, was there. Then the student said no. Then the 19-year-old smiled.";
    expect(resolve(text, ["the student", "the 19-year-old"]).sourceIds).toEqual(["s1", "s1"]);
  });

  test("but may be somebody of whom nothing is told", () => {
    const text = "Ann Brill fell from the pier. Officer Dan Hart pulled her out. Then the woman said so.";
    expect(sourcesOf(text, ["the woman"])[0]?.name).toBe("Ann Brill");
  });
});

describe("whom a lead brings in and the story names", () => {
  test("a role that somebody had", () => {
    const text = "Brill’s former strategist said so on Monday.\n\nJoe Hart left the campaign in May.";
    const { sources, bases } = resolve(text, ["Brill’s former strategist"]);
    expect(sources.map((source) => source.name)).toEqual(["Joe Hart"]);
    expect(bases).toEqual(["inferred"]);
  });

  test("a headline's role without an article", () => {
    const text =
      "Judge rejects request to seal harbor files\n\nA judge ruled on Monday that the files must stay open.\n\nNora Quill said the town had no right to seal them.";
    const { sources } = resolve(text, ["Judge", "A judge", "Nora Quill"]);
    expect(sources.map((source) => source.mentions.map((mention) => mention.text))).toEqual([
      ["Judge", "A judge", "Nora Quill"],
    ]);
  });
});

describe("a live blog's post has a lead of its own", () => {
  const before = [
    "The polls in the town of Marl opened at dawn, and the first voters stood in the rain.",
    "Queues at the pier were so long that the clerks sent for more ballots before noon.",
    "Turnout in the north was higher than in any vote since the mill was closed.",
    "The count begins at nine in the old hall, and the first result is due an hour later.",
  ];
  const post = [
    "A spokeswoman for Joe Hart says the campaign will ask for a recount.",
    "Ann Brill says the count was too close to call.",
  ];
  const spokeswoman = (...marks: string[]) =>
    sourcesOf([...before, ...marks, ...post].join("\n\n"), ["A spokeswoman for Joe Hart"])[0];

  test.each(["11:40 a.m.", "___", "* * *"])("behind %s", (mark) => {
    expect(spokeswoman(mark)?.name).toBe("Ann Brill");
  });

  test("and no other paragraph far down has", () => {
    expect(spokeswoman()?.type).toBe("unnamed");
  });
});
