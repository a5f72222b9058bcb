import { describe, expect, test } from "vitest";
import { told } from "./reading";

/** The statements of a headline, with a story below it. */
const headed = (headline: string) => told(`${headline}\n\nIt was built in 2015.`);

describe("a headline ends in who says so", () => {
  test.each([
    ["behind a colon", "Prices will rise: police", "indirect | police | : | Prices will rise"],
    ["behind a dash", "Bridge to close in May – union", "indirect | union | – | Bridge to close in May"],
    [
      "with a verb that no list holds",
      "Minister resigns over report: sources",
      "indirect | sources | : | Minister resigns over report",
    ],
    [
      "with the verb first",
      "Bridge to close in May, says union",
      "indirect | union | says | Bridge to close in May",
    ],
    [
      "with the verb last",
      "Fund spent it on consultants, report finds",
      "indirect | report | finds | Fund spent it on consultants",
    ],
  ])("%s", (_, headline, statement) => {
    expect(headed(headline)).toEqual([statement]);
  });

  test.each([
    ["behind an article stands what it is", "How the war began: a timeline"],
    ["a clause is no speaker", "Storm kills three: what we know"],
  ])("%s", (_, headline) => {
    expect(headed(headline)).toEqual([]);
  });

  test("not within a paragraph of several sentences", () => {
    expect(told("It is long. Prices will rise: police. Nobody knows when.")).toEqual([]);
  });
});

describe("a colon and marks behind a name that opens its paragraph", () => {
  test.each([
    [
      "with what is told of the speaker",
      "Ada Quill, harbor manager: “It is over.”",
      "direct | Ada Quill, harbor manager | : | “It is over.”",
    ],
    [
      "with what the speaker does",
      "Ada Quill opens up on split from Joe Hart: ‘I slept for a week’",
      "direct | Ada Quill | : | ‘I slept for a week’",
    ],
  ])("%s", (_name, text, expected) => {
    expect(headed(text).at(-1)).toContain(expected);
  });

  test("not where it is told what happened", () => {
    expect(told("Ada Quill was at the pier when the mayor arrived: “Stop!”")).toEqual([
      "direct | the mayor | : | “Stop!”",
    ]);
  });
});
