import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";
import { told } from "./reading";

describe("content without `that`, a modal or marks", () => {
  test.each([
    [
      "a pronoun and its verb",
      "Sources close to her campaign say she stands behind the plan.",
      "indirect | Sources close to her campaign | say | she stands behind the plan",
    ],
    [
      "what a verb that takes a clause says",
      "He argues people misread it.",
      "indirect | He | argues | people misread it",
    ],
    [
      "what a document found",
      "A survey by the paper found both men largely unknown.",
      "indirect | A survey by the paper | found | both men largely unknown",
    ],
    [
      "what a verb of telling governs",
      "Quill recalled numerous talks with Hart.",
      "indirect | Quill | recalled | numerous talks with Hart",
    ],
    [
      "a noun that is a cue elsewhere",
      "Quill says praise from Hart helps the city.",
      "indirect | Quill | says | praise from Hart helps the city",
    ],
  ])("%s", (_, text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe("a cue inside a relative clause whose verb follows", () => {
  test.each([
    [
      "a modal",
      "The delay was a strike that company executives said could affect earnings.",
      "indirect | company executives | said | could affect earnings",
    ],
    [
      "behind a pronoun",
      "His team is ready for a race that it says will reward patience.",
      "indirect | it | says | will reward patience",
    ],
  ])("%s", (_, text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe("who speaks stands before a clause of its own", () => {
  test("in which nouns stand nearer to the cue", () => {
    const text =
      "Although they do not meet, a county official who spoke anonymously to discuss internal strategy said Wednesday, “There are talks.”";
    const [statement] = told(text);
    expect(statement).toContain(
      "| a county official who spoke anonymously to discuss internal strategy | said |",
    );
  });

  test("between dashes", () => {
    const text =
      "Dan Hart — who is listed as a lawyer but does not practice — told the Post he is not planning an appeal.";
    expect(told(text)[0]).toContain("Dan Hart — who is listed as a lawyer but does not practice | told |");
  });

  test("which a dash ends with what is said in it", () => {
    const text =
      "Dan Hart - who had said he would “bomb” oil fields - said at a rally that the country was open.";
    expect(told(text)[0]).toBe("mixed | who | had said | he would “bomb” oil fields");
  });

  test("behind a word of time, a noun that is also a verb belongs to it", () => {
    expect(told("After campaign aides insisted that Hart would stay, he left.")[0]).toContain(
      "| campaign aides | insisted |",
    );
  });
});

describe("shares of those asked speak", () => {
  test.each([
    ["About 4 in 10 say they want a younger mayor.", "About 4 in 10"],
    ["On the plan, 42% say they are for it.", "42%"],
  ])("%s", (text, speaker) => {
    expect(told(text)[0]).toContain(`| ${speaker} | say |`);
  });

  test.each([
    ["At least two people said it was late.", "At least two people"],
    ["More than 200 workers said it was late.", "More than 200 workers"],
  ])("with what tells how exact the number is: %s", (text, speaker) => {
    expect(told(text)).toEqual([`indirect | ${speaker} | said | it was late`]);
  });

  test("another share is another source", () => {
    const { sources } = parseQuotations(
      "In the poll, 52 percent said it was late, while 73 percent said it was early.",
    );
    expect(sources.map(({ description }) => description)).toEqual(["52 percent", "73 percent"]);
  });

  test("a year does not", () => {
    expect(told("The mayor, who in 2010 said it was late, left.")[0]).not.toContain("| 2010 |");
  });
});

describe("what somebody may do is not done", () => {
  test.each([
    [
      "The lawmaker has called on the state to declare an emergency.",
      "indirect | The lawmaker | has called | the state to declare an emergency",
    ],
    [
      "The ministry declined to confirm or deny the existence of an inquiry.",
      "indirect | The ministry | declined | to confirm or deny the existence of an inquiry",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
