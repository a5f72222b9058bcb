import { describe, expect, test } from "vitest";
import { told } from "./reading";

test("content before a cue ends at the name before a description that no comma closes", () => {
  expect(told("“The tide took the boathouse,” Ada Quill, a member of the town’s rowing club said.")).toEqual([
    "direct | Ada Quill, a member of the town’s rowing club | said | “The tide took the boathouse,”",
  ]);
});

describe("what a relative clause says ends at its comma", () => {
  test.each([
    [
      "before the main verb",
      "Ada Quill, who said that it was over, will resign.",
      "indirect | who | said | that it was over",
    ],
    [
      "behind a closed quotation",
      "Ada Quill, who said that “it is over”, will resign.",
      "direct | who | said | that “it is over”",
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test("at the sentence's end where no main verb follows one", () => {
    const text = "Tom Moss met Ada Quill, who said that in May, when it rained, the pier had closed.";
    expect(told(text)).toEqual(["indirect | who | said | that in May, when it rained, the pier had closed"]);
  });
});

describe("a report that cites people between its cue and what it says", () => {
  test("is the paper's and theirs", () => {
    expect(told("The Post first reported in June, citing two officials, that the pier was lost.")).toEqual([
      "indirect | The Post | reported | that the pier was lost",
      "> indirect | two officials | citing | that the pier was lost",
    ]);
  });
});

test("whoever is told without 'that' stands before the cue", () => {
  expect(told("The jury was told Mr Moss spent nine days in hospital.")).toEqual([
    "indirect | - | was told | Mr Moss spent nine days in hospital",
  ]);
});
