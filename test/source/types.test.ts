import { expect, test } from "vitest";
import type { CueClass, Source } from "../../src/model";
import { sourceOf } from "./reading";

const types: [type: Source["type"], text: string, mention: string, cue?: CueClass][] = [
  ["person", "Ann Brill said so.", "Ann Brill"],
  ["person", "Harbor Minister Ann Brill said so.", "Harbor Minister Ann Brill"],
  ["person", "Another critic, Ann Brill, said so.", "Another critic, Ann Brill"],
  ["person", "One of the victims, Ann Brill, said so.", "One of the victims, Ann Brill"],
  ["person", "The ferry line’s founder, Joe Hart, said so.", "The ferry line’s founder, Joe Hart"],
  ["person", "Secretary of State Ann Brill said so.", "Secretary of State Ann Brill"],
  ["person", "Kwon Hae-jin said so.", "Kwon Hae-jin"],
  ["person", "According to one reader, @harborcat, it sank.", "one reader, @harborcat"],
  ["organization", "The Harrow Gazette reported it.", "The Harrow Gazette"],
  ["organization", "Then South Korea said so.", "South Korea"],
  ["organization", "Seoul denied it.", "Seoul"],
  ["organization", "The HMA said so.", "The HMA"],
  ["organization", "Ann Brill’s campaign said so.", "Ann Brill’s campaign"],
  ["organization", "Police said so.", "Police"],
  ["organization", "The Ministry of Harbors said so.", "The Ministry of Harbors"],
  ["organization", "The pier’s owner, Brill Properties, said so.", "The pier’s owner, Brill Properties"],
  ["organization", "A union representing deck hands said so.", "A union representing deck hands"],
  ["document", "The report said so.", "The report"],
  ["document", "Polls show it.", "Polls", "show"],
  ["document", "A Harbor Department memo said so.", "A Harbor Department memo"],
  ["group", "Voters said so.", "Voters"],
  ["group", "Critics of the plan said so.", "Critics of the plan"],
  ["group", "Some said so.", "Some"],
  ["group", "A group of doctors said so.", "A group of doctors"],
  ["group", "Another 19 percent said so.", "Another 19 percent"],
  ["group", "World leaders and diplomats said so.", "World leaders and diplomats"],
  ["group", "Most people said so.", "Most people"],
  ["group", "Ann Brill’s family said so.", "Ann Brill’s family"],
  ["group", "Three harbor groups said so.", "Three harbor groups"],
  ["unnamed", "Officials said so.", "Officials"],
  ["unnamed", "Brill aides said so.", "Brill aides"],
  ["unnamed", "Those close to her said so.", "Those close to her"],
  ["unnamed", "People briefed on the deal said so.", "People briefed on the deal"],
  ["unnamed", "Two senators present said so.", "Two senators present"],
  ["unnamed", "A woman in the square said so.", "A woman in the square"],
  ["unnamed", "A Treasury spokesman said so.", "A Treasury spokesman"],
  ["unnamed", "One of the harbor’s engineers said so.", "One of the harbor’s engineers"],
];

test.each(types)("%s: %s", (type, text, mention, cue = "say") => {
  expect(sourceOf(`It rained. ${text}`, [mention, cue])?.type).toBe(type);
});

test("insiders pass on information, but as a body they want and demand", () => {
  expect(sourceOf("Then officials said so.", ["officials", "say"])?.type).toBe("unnamed");
  expect(sourceOf("Then officials demanded it.", ["officials", "order"])?.type).toBe("group");
});

test("a name that only its shape tells is a person's, unless the article or an apposition tells a body", () => {
  expect(sourceOf("It rained. Corvane said so.", "Corvane")?.type).toBe("person");
  expect(sourceOf("It rained. Corvane, a civil rights group, said so.", "Corvane")?.type).toBe(
    "organization",
  );
  expect(sourceOf("Corvane Energy sank. Then Corvane said so.", "Corvane")?.type).toBe("organization");
});

test("the caller's agencies are bodies and titles lead to names", () => {
  const options = { lexicon: { agencies: ["Aurora"], titles: ["Provost-elect"] } };
  expect(sourceOf("It rained. Aurora said so.", "Aurora", options)?.type).toBe("organization");
  expect(sourceOf("It rained. Provost-elect Ilse Mo said so.", "Provost-elect Ilse Mo", options)?.name).toBe(
    "Ilse Mo",
  );
});
