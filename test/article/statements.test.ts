import { expect, test } from "vitest";
import { parseArticle } from "../../src";
import { articles } from "../fixtures";

type Shape = keyof typeof articles;

/** Statements of the invented articles: how each begins, of what kind it is, and whose it is. */
const expected: Record<Shape, [begins: string, kind: string, speaker: string][]> = {
  agencyDispatch: [
    ["This is not the deal we wanted", "direct", "Marit Osterlund"],
    ["that traffic would be back to normal", "indirect", "The port authority"],
    ["More than 300 lorries were waiting", "indirect", "the police"],
    ["We have been sleeping in our cabs", "direct", "Tomas Halvar"],
  ],
  anonymousOfficials: [
    ["The Treasury drew up plans", "indirect", "two officials familiar with the discussions"],
    ["It was on the minister’s desk", "direct", "one of the officials"],
    ["that the plan had been dropped", "indirect", "A second official"],
    ["that any such plan existed", "indirect", "A Treasury spokesman"],
    ["the bank had learned of the plan", "indirect", "A person close to the central bank’s governor"],
    ["Nobody called us", "direct", "A person close to the central bank’s governor"],
    ["no account has been touched", "direct", "Clara Duval"],
  ],
  britishSingleQuotes: [
    ["I will not put my name to this", "direct", "Denise Whitcombe"],
    ["the vote had been ‘a disgrace", "mixed", "Alan Rusk"],
    ["Nobody wanted it to end like this", "direct", "Priya Malhan"],
  ],
  courtReport: [
    ["that Keel had “treated the hospice", "mixed", "Helen Agnew"],
    ["he made 312 payments", "indirect", "the indictment"],
    ["that no one had checked the accounts", "indirect", "An audit report"],
    ["I always meant to put it back", "direct", "Martin Keel"],
    ["his client had been “a scapegoat", "mixed", "David Orme"],
  ],
  listStory: [
    ["We open at five", "direct", "Olaf Brandt"],
    ["the town has more boats than people", "indirect", "the tourist board"],
  ],
  liveBlog: [
    ["Please stay at home", "direct", "the agency"],
    ["We do not know yet how bad", "direct", "Ingrid Moen"],
    ["About 12,000 homes are without", "indirect", "Nettkraft"],
  ],
  noHeadline: [
    ["A fire that destroyed", "indirect", "the fire service"],
    ["We found traces of petrol", "direct", "Raymond Teague"],
    ["that it would rebuild", "indirect", "Calder Home"],
  ],
  obituary: [
    ["that she had been lost only once", "indirect", "Harriet Vance"],
    ["And that was in a department store", "direct", "Harriet Vance"],
    ["She had no degree and no fear", "direct", "Emil Strand"],
  ],
  oneParagraph: [
    ["The owner of the Bellwether cinema", "indirect", "Frances Odell"],
    ["It breaks my heart", "direct", "Frances Odell"],
    ["that the chain had promised", "indirect", "Frances Odell"],
    ["We read it in the paper", "direct", "Walter Quince"],
  ],
  opinion: [
    ["We were in a hurry", "direct", "Louise Hartnell"],
    ["the question “academic", "mixed", "The governor"],
  ],
  questionAndAnswer: [
    ["Nobody else was doing it", "indirect", "Lucía Ferrán"],
    ["They listen politely", "indirect", "Lucía Ferrán"],
  ],
  sportsReport: [
    ["I closed my eyes and hoped", "direct", "Davi Brandão"],
    ["he was proud of his side", "indirect", "Steve Gorrie"],
    ["You can’t give those", "direct", "Steve Gorrie"],
    ["she had not seen the incident", "indirect", "Ana Velez"],
  ],
};

const rows = Object.entries(expected).flatMap(([shape, all]) => all.map((row) => [shape, ...row] as const));

test.each(rows)("%s: “%s …” is %s, by %s", (shape, begins, kind, speaker) => {
  const { quotations, sources } = parseArticle(articles[shape as Shape]);
  const found = quotations.find((q) => q.text.replace(/^[“‘"]/, "").startsWith(begins));
  const source = sources.find((s) => s.id === found?.attribution?.sourceId);
  expect(found?.kind).toBe(kind);
  const names = [source?.name, source?.description, found?.attribution?.mention?.text];
  expect(names.map((name) => name?.toLowerCase())).toSatisfy((all: (string | undefined)[]) =>
    all.some((name) => name?.includes(speaker.toLowerCase())),
  );
});

/** Terms and reasons of the unnamed officials, wherever the text tells them. */
test.each([
  ["two officials familiar with the discussions", 2, false, undefined, undefined],
  ["one of the officials", 1, true, "condition-of-anonymity", "the talks were private"],
  ["A second official", 1, false, "not-authorized", undefined],
  ["A Treasury spokesman", 1, false, undefined, undefined],
  [
    "A person close to the central bank’s governor",
    1,
    true,
    "asked-not-to-be-named",
    "fear of losing his job",
  ],
])("%s: %i at least, granted %s, %s, %s", (description, min, granted, terms, reason) => {
  const { sources } = parseArticle(articles.anonymousOfficials);
  const source = sources.find((s) => s.description.toLowerCase().startsWith(description.toLowerCase()));
  expect(source).toMatchObject({ type: "unnamed" });
  expect(source?.name).toBeUndefined();
  expect(source?.anonymity).toMatchObject({ count: { min }, granted });
  expect(source?.anonymity?.terms).toBe(terms);
  if (reason) expect(source?.anonymity?.reason).toContain(reason);
  else expect(source?.anonymity?.reason).toBeUndefined();
});
