import { describe, expect, test } from "vitest";
import { resolve, sourceOf, sourcesOf } from "./reading";

const names = (text: string, said: readonly string[]) => sourcesOf(text, said).map((source) => source?.name);

test("a name is the fullest in the article, without its title", () => {
  expect(
    names("Mr. Brill left. Mayor Joe Q. Brill said so. Brill said more.", ["Mayor Joe Q. Brill", "Brill"]),
  ).toEqual(["Joe Q. Brill", "Joe Q. Brill"]);
});

test("a surname in the headline finds the full name below", () => {
  expect(names("Seo explained it.\n\nThen Seo Wook left for the harbor.", ["Seo"])).toEqual(["Seo Wook"]);
});

test("Korean family names stand first, Western ones last", () => {
  const text = "Minister Kwon Hae-jin met Joe Hart at the pier. Then Kwon said so. Then Hart said no.";
  expect(
    names(
      text,
      ["Then Kwon", "Then Hart"].map((words) => words),
    ),
  ).toEqual(["Kwon Hae-jin", "Joe Hart"]);
});

test("a courtesy title tells spouses apart", () => {
  const text = "Joe Hart and Ann Hart met. Mrs. Hart said so. Then Mr. Hart said no.";
  expect(names(text, ["Mrs. Hart", "Mr. Hart"])).toEqual(["Ann Hart", "Joe Hart"]);
});

test("he and she go to the nearest who fits", () => {
  const text = "Joe Hart met Ann Brill at the pier. He said so. She said no.";
  expect(names(text, ["He", "She"])).toEqual(["Joe Hart", "Ann Brill"]);
});

test("a pronoun stays with whoever spoke last", () => {
  const text = "Ann Brill said so. The pier was built for Rosa May. She said more.";
  expect(names(text, ["Ann Brill", "She"])).toEqual(["Ann Brill", "Ann Brill"]);
});

test("names inside a quotation are not who speaks next", () => {
  const text = "Joe Hart said so: “Bill Brill is a fool.” He said more.";
  expect(names(text, ["Joe Hart", "He"])).toEqual(["Joe Hart", "Joe Hart"]);
});

test("who stands for the name before it, across an apposition", () => {
  expect(names("Then Ann Brill, who said so, left.", ["who"])).toEqual(["Ann Brill"]);
  expect(names("Then Ann Brill, a painter at the fair, who said so, left.", ["who"])).toEqual(["Ann Brill"]);
});

test("what stands before 'who' is a mention, too", () => {
  const text = "Sen. Joe Hart left on Monday. Reporters followed the senator, who said so.";
  expect(sourceOf(text, "who")?.mentions.map((mention) => mention.text)).toEqual([
    "Sen. Joe Hart",
    "the senator",
    "who",
  ]);
});

test("an office finds its holder, before or behind", () => {
  const text = "Sen. Ann Brill met Gov. Joe Hart. The governor said so. The senator said no.";
  expect(names(text, ["The governor", "The senator"])).toEqual(["Joe Hart", "Ann Brill"]);
  expect(
    names("It rained. A harbor judge has ruled on it. Judge Rosa May said so.", ["A harbor judge"]),
  ).toEqual(["Rosa May"]);
});

test("what is told of party or nation chooses between two of the same office", () => {
  const text =
    "Ukrainian Defense Minister Ivo Marek met Korean Defense Minister Seo Wook. Then the Ukrainian minister said so.";
  expect(names(text, ["the Ukrainian minister"])).toEqual(["Ivo Marek"]);
});

test("an office without a holder goes to whoever is in mind, and says that it was guessed", () => {
  const reading = resolve("Ann Brill opened the pier. The philanthropist said so.", ["The philanthropist"]);
  expect(reading.sources[0]?.name).toBe("Ann Brill");
  expect(reading.bases).toEqual(["inferred"]);
  expect(reading.issues[0]?.code).toBe("inferred-speaker");
});

test("two who speak together are two sources; the statement is given to the first, and says so", () => {
  const reading = resolve("Then Ann Brill and Joe Hart said so.", ["Ann Brill and Joe Hart"]);
  expect(reading.sources.map((source) => source.name)).toEqual(["Ann Brill", "Joe Hart"]);
  expect(reading.sourceIds).toEqual(["s1"]);
  expect(reading.bases).toEqual(["inferred"]);
});

test("a pronoun with nobody to stand for is told as an issue", () => {
  const reading = resolve("It rained. She said so.", ["She"]);
  expect(reading.sourceIds).toEqual([undefined]);
  expect(reading.issues[0]?.code).toBe("unresolved-speaker");
});

test("a known name lets a surname alone resolve", () => {
  expect(sourceOf("It rained. Brill said so.", "Brill", { people: ["Ann Brill"] })?.name).toBe("Ann Brill");
});

test("role and affiliation come from the title before or the apposition behind", () => {
  expect(sourceOf("Then Harbor Minister Ann Brill said so.", "Ann Brill")?.role).toBe("Harbor Minister");
  const professor = sourceOf("So said Ann Brill, a professor of harbor law at Marl College.", "Ann Brill");
  expect(professor).toMatchObject({ role: "professor of harbor law", affiliation: "Marl College" });
  const former = sourceOf("So said Joe Hart, a former spokesman for Marl College.", "Joe Hart");
  expect(former).toMatchObject({ role: "former spokesman", affiliation: "Marl College", former: true });
});

test("the group is the body that spoke last", () => {
  const text = "The Marl Foundation said so. In a statement, the group denied it.";
  expect(resolve(text, ["The Marl Foundation", "the group"]).sourceIds).toEqual(["s1", "s1"]);
});

test("the agency is the agency met before", () => {
  const text = "It rained. The Harbor Safety Agency said so. Then the agency said more.";
  expect(resolve(text, ["The Harbor Safety Agency", "the agency"]).sourceIds).toEqual(["s1", "s1"]);
});

test("a short form finds the body's full name", () => {
  expect(
    names(
      "Corvane Energy sank. Then Corvane said so.",
      ["Corvane said"].map(() => "Then Corvane"),
    ),
  ).toEqual(["Corvane Energy"]);
});

test("a surname that several bear is whoever was named last", () => {
  const text = "Joe Hart won. Joe Hart left.\n\nMinister Ann Hart came. Then Hart said so.";
  expect(names(text, ["Then Hart"])).toEqual(["Ann Hart"]);
});

test("what stands before a given name is no part of the name", () => {
  const text = "Ann Brill came. They call her Crooked Ann Brill. Brill said so.";
  expect(names(text, ["Brill"])).toEqual(["Ann Brill"]);
});

test("days and events are nobody", () => {
  expect(sourceOf("Then Election Day said so.", "Election Day")?.type).toBe("organization");
});

test("'it' is what the sentence before is about", () => {
  const text = "The Harbor Authority signed the deal. It said the pier would open.";
  expect(names(text, ["It"])).toEqual(["Harbor Authority"]);
});

test("every place that names a speaker is a mention, in order", () => {
  const text = "Ann Brill left the pier. Joe Hart saw Brill there. Then Brill said so. Hart did not.";
  const [source] = resolve(text, ["Then Brill"]).sources;
  expect(source?.mentions.map(({ text: words }) => words)).toEqual(["Ann Brill", "Brill", "Then Brill"]);
});

test("a clause in capitals names nobody by its capitals", () => {
  const text =
    "EVEN HART’S BOSS THINKS HE’S WRONG — The yard at Marl, which has been closed since the spring, may open again in May. The boss said it was over.";
  expect(sourcesOf(text, ["The boss"]).map((source) => source?.name)).toEqual([undefined]);
});

describe("a surname that two share", () => {
  test("stays with whom a sentence was about, not with a namesake named in passing", () => {
    const text = "Senator Ann Moss spoke in Marl. Moss thanked her brother, Dan Moss. Then Moss said so.";
    expect(names(text, ["Then Moss"])).toEqual(["Ann Moss"]);
  });

  test("stays with whom it has named again and again", () => {
    const text =
      "Senator Ann Moss spoke in Marl. Moss was late. Moss wore grey. Moss smiled. Dan Moss, her brother, was there. Then Moss said so.";
    expect(names(text, ["Then Moss"])).toEqual(["Ann Moss"]);
  });

  test("goes to a namesake whom the story turns to", () => {
    const text = "Senator Ann Moss spoke in Marl. Dan Moss, who keeps a shop, listened. Then Moss said so.";
    expect(names(text, ["Then Moss"])).toEqual(["Dan Moss"]);
  });

  test("has no part in a word that opens a sentence", () => {
    const text = "Senator Ann Moss spoke in Marl. Beating Moss is hard. Then Moss said so.";
    expect(names(text, ["Then Moss"])).toEqual(["Ann Moss"]);
  });
});

describe("titles and letters are no part of a name", () => {
  test.each([
    ["Shri Anant Kale", "Anant Kale"],
    ["Cllr Ada Quill", "Ada Quill"],
    ["Simon Moss KC", "Simon Moss"],
    ["Defence lawyer Sir Tom Moss", "Tom Moss"],
  ])("%s", (mention, name) => {
    expect(names(`${mention} said so.`, [mention])).toEqual([name]);
  });
});

describe("where a person belongs", () => {
  test.each([
    [
      "behind the name",
      "Ada Quill of Marl Police said so.",
      "Ada Quill of Marl Police",
      undefined,
      "Marl Police",
    ],
    [
      "before it, as its owner",
      "Marl Capital’s Ada Quill said so.",
      "Marl Capital’s Ada Quill",
      undefined,
      "Marl Capital",
    ],
    [
      "before the role",
      "Lumen spokesperson Ada Quill said so.",
      "Lumen spokesperson Ada Quill",
      "spokesperson",
      "Lumen",
    ],
    [
      "nowhere",
      "Chief product officer Ada Quill said so.",
      "Chief product officer Ada Quill",
      "Chief product officer",
      undefined,
    ],
  ])("%s", (_name, text, mention, role, affiliation) => {
    const source = sourceOf(text, mention);
    expect([source?.role, source?.affiliation]).toEqual([role, affiliation]);
  });
});

test("whoever speaks with people of theirs is who speaks", () => {
  const text = "Dr. Ann Brill led the study. Dr. Brill and her colleagues said so.";
  expect(sourceOf(text, "Dr. Brill and her colleagues")).toMatchObject({ type: "person", name: "Ann Brill" });
});

test("a surname in the headline is whom the story names first, not whom it always names in full", () => {
  const text =
    "Brill has a plan.\n\nJoe Brill has a plan. Rosa Brill wrote it. Rosa Brill is his daughter. Rosa Brill left. Then Brill said so.";
  expect(names(text, ["Brill", "Then Brill"])).toEqual(["Joe Brill", "Joe Brill"]);
});

describe("a surname that two share, and how they are called", () => {
  test.each([
    ["Sen.", "Rep."],
    ["Rep.", "Sen."],
  ])("goes to whom the story addresses so: %s or %s", (one, other) => {
    const text = `${one} Joe Moss spoke in Marl. Moss was late. Moss wore grey. Moss left. His cousin, ${other} Dan Moss, stayed. Then ${other} Moss said so.`;
    expect(names(text, [`${other} Moss`])).toEqual(["Dan Moss"]);
  });

  test("goes to whom it does not call by a given name", () => {
    const text = "Ann Moss waited. Her husband, Walter, slept. Then Moss said so. Walter Moss woke.";
    expect(names(text, ["Then Moss"])).toEqual(["Ann Moss"]);
  });

  test("finds a constable by rank and letters", () => {
    const text = "Detective Constable Ian Moss said so. DC Moss said no. Then the detective said more.";
    expect(names(text, ["Detective Constable Ian Moss", "DC Moss", "the detective"])).toEqual([
      "Ian Moss",
      "Ian Moss",
      "Ian Moss",
    ]);
  });
});

test.each([
  ["whom a body owns", "The Bureau of Tides’s Dan Brill", "Dan Brill"],
  ["behind an office and its field", "Director of Services Eimear Brill", "Eimear Brill"],
])("a person %s", (_name, mention, name) => {
  expect(sourceOf(`${mention} said so.`, mention)).toMatchObject({ type: "person", name });
});

test("an age says no more of whom the story knows", () => {
  const text = "Ann Brill left on Monday. The singer, 31, said so.";
  expect(names(text, ["The singer, 31"])).toEqual(["Ann Brill"]);
});

test("an adjective that opens a sentence is no body", () => {
  const source = sourceOf("Political analyst Ann Brill said so.", "Political analyst Ann Brill");
  expect(source).toMatchObject({ role: "Political analyst" });
  expect(source?.affiliation).toBeUndefined();
});
