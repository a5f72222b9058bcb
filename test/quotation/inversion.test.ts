import { describe, expect, test } from "vitest";
import { told } from "./reading";

describe("a verb of saying between commas has its speaker behind it", () => {
  test.each([
    [
      "inside what is said",
      "The harbor, argues Hart, must stay open.",
      "indirect | Hart | argues | The harbor / must stay open",
    ],
    [
      "with what is told of the speaker",
      "The harbor, argues Hart, a sailor, must stay open.",
      "indirect | Hart, a sailor | argues | The harbor / must stay open",
    ],
    [
      "with a clause about the speaker",
      "The fleet, said the minister, who spoke on Monday, was never safe.",
      "indirect | the minister | said | The fleet / was never safe",
    ],
    [
      "several, whose verb has no ending",
      "The ferry, fear residents of the island, will never return.",
      "indirect | residents of the island | fear | The ferry / will never return",
    ],
    [
      "between two clauses",
      "If the fleet can stay at sea, say people close to Hart, he will be able to pay.",
      "indirect | people close to Hart | say | If the fleet can stay at sea / he will be able to pay",
    ],
    [
      "at the end",
      "Prices will fall, predict analysts at the bank.",
      "indirect | analysts at the bank | predict | Prices will fall",
    ],
    [
      "at the end, with what is told of the speaker",
      "Prices will fall, argues Hart, a sailor of long standing.",
      "indirect | Hart | argues | Prices will fall",
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test("a verb with an object does not", () => {
    expect(
      told("On Friday the guild, leading five towns, asked a judge to stop the work."),
    ).not.toContainEqual(expect.stringContaining("| a judge |"));
    expect(told("On Tuesday, state clerks discovered at least one case.")).toEqual([]);
  });
});
