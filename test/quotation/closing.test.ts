import { describe, expect, test } from "vitest";
import { told } from "./reading";

describe("a clause of saying may end the sentence behind what is said", () => {
  test.each([
    [
      "by a paper that a clause tells more of",
      "The sea will rise by two metres, a study published on Monday suggests.",
      "indirect | a study published on Monday | suggests | The sea will rise by two metres",
    ],
    [
      "in a headline",
      "Marl port could close by May, MPs warn",
      "indirect | MPs | warn | Marl port could close by May",
    ],
    [
      "in a headline, with a participle",
      "Guild plans strike in May, leaked memo reveals",
      "indirect | leaked memo | reveals | Guild plans strike in May",
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([["a noun in -s", "Hart won Marl and Tidewell, all coastal states."]])(
    "not %s",
    (_name, text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
