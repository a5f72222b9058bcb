import { describe, expect, test } from "vitest";
import { resolve } from "./reading";

describe("two who were named together", () => {
  test.each([
    ["Joe Hart and Dan Brill met at the pier. The two men said so.", "The two men"],
    ["Joe Hart and the mayor, Dan Brill, met at the pier. The two said so.", "The two"],
    ["Joe Hart and Dan Brill bought the mill. The couple said so.", "The couple"],
    ["Mayor Joe Hart and Senator Dan Brill met at the pier. Both said so.", "Both"],
    ["Senators Joe Hart and Dan Brill wrote the bill. The senators said so.", "The senators"],
    ["Senators Joe Hart and Dan Brill wrote the bill. The two senators said so.", "The two senators"],
    ["Sen. Joe Hart and Dan Brill, the senator from Ohio, wrote it. The senators said so.", "The senators"],
    ["Then Senators Joe Hart and Dan Brill said so.", "Senators Joe Hart and Dan Brill"],
  ])("%s", (text, mention) => {
    const { sources, bases, issues } = resolve(text, [mention]);
    expect(sources.map((source) => source.name)).toEqual(["Joe Hart", "Dan Brill"]);
    expect(bases).toEqual(["inferred"]);
    expect(issues.map((issue) => issue.code)).toEqual(["inferred-speaker"]);
  });
});

describe("other two are someone else", () => {
  test.each([
    ["without an article", "Joe Hart and Dan Brill met at the pier. Two men said so.", "Two men"],
    ["where nobody was named with another", "Joe Hart met Dan Brill. The two men said so.", "The two men"],
  ])("%s", (_name, text, mention) => {
    expect(resolve(text, [mention]).sources.map((source) => source.name)).toEqual([undefined]);
  });
});

test("they are the two who spoke together just before", () => {
  const text = "Joe Hart and Ann Brill said so. They said more.";
  const { sources, bases, issues } = resolve(text, ["Joe Hart and Ann Brill", "They"]);
  expect(sources.map((source) => source.mentions.map((mention) => mention.text))).toEqual([
    ["Joe Hart and Ann Brill", "They"],
    ["Joe Hart and Ann Brill", "They"],
  ]);
  expect(bases).toEqual(["inferred", "inferred"]);
  expect(issues.map((issue) => issue.code)).toEqual(["inferred-speaker", "inferred-speaker"]);
});

describe("they are no document", () => {
  test("but whoever spoke before it", () => {
    const text = "Pilots said so. The files say so, too. They said more.";
    const { sourceIds } = resolve(text, ["Pilots", "The files", "They"]);
    expect(sourceIds).toEqual(["s1", "s2", "s1"]);
  });

  test("and nobody where nobody did", () => {
    const { sourceIds, issues } = resolve("Records show it. They said more.", ["Records", "They"]);
    expect(sourceIds).toEqual(["s1", undefined]);
    expect(issues.map((issue) => issue.code)).toEqual(["unresolved-speaker"]);
  });
});
