import { describe, expect, test } from "vitest";
import { sourceOf, sourcesOf } from "./reading";

const names = (text: string, said: readonly string[]) => sourcesOf(text, said).map((source) => source?.name);

describe("letters are the body whose name they shorten", () => {
  test.each([
    [
      "told in brackets",
      "The Harbor Labour Party (HLP) left. The HLP said so.",
      "The HLP",
      "Harbor Labour Party",
    ],
    [
      "before they are told",
      "HLP said so.\n\nThe Harbor Labour Party (HLP) left.",
      "HLP",
      "Harbor Labour Party",
    ],
    [
      "by the first letters of its words alone",
      "The National Union of Sailors left. NUS said so.",
      "NUS",
      "National Union of Sailors",
    ],
    [
      "no first letters, but told",
      "The Commission on Elections (Comelec) met. Comelec said so.",
      "Comelec",
      "Commission on Elections",
    ],
    [
      "over a comma and 'and'",
      "Immigration, Refugees and Harbors Marl (IRHM) met. IRHM said so.",
      "IRHM",
      "Immigration, Refugees and Harbors Marl",
    ],
  ])("%s", (_, text, mention, name) => {
    expect(sourceOf(text, mention)).toMatchObject({ type: "organization", name });
  });

  test("one source, with the mentions of either", () => {
    const text = "The Harbor Labour Party (HLP) said so. The HLP said more.";
    const [first, second] = sourcesOf(text, ["The Harbor Labour Party (HLP)", "The HLP"]);
    expect(second).toBe(first);
    expect(first?.mentions.map((mention) => mention.text)).toContain("The HLP");
  });

  test("letters that no name in the story begins with stay as they are", () => {
    expect(names("The National Union of Sailors left. FEM said so.", ["FEM"])).toEqual(["FEM"]);
  });
});

describe("a body's name is whole", () => {
  test.each([
    [
      "with 'and'",
      "The Marl Nurses and Midwives Organisation said so.",
      "Marl Nurses and Midwives Organisation",
    ],
    ["with 'on'", "The Commission on Elections on Friday said so.", "Commission on Elections"],
    ["with an article", "The Committee for a Better Budget said so.", "Committee for a Better Budget"],
    ["beside the noun for it", "The poll watchdog Lente said so.", "Lente"],
    ["before 'union'", "The Unite union said so.", "Unite"],
  ])("%s", (_, text, name) => {
    expect(sourceOf(text, text.replace(/(?: on Friday)? said so\.$/, ""))).toMatchObject({
      type: "organization",
      name,
    });
  });
});
