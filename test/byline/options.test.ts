import { expect, test } from "vitest";
import { parseByline } from "../../src";

test("an agency of the caller's own is an outlet", () => {
  const text = "Ada Keller, Aurora Light";
  expect(parseByline(text).contributors).toHaveLength(2);
  const { contributors } = parseByline(text, { lexicon: { agencies: ["Aurora Light"] } });
  expect(contributors.map(({ name, affiliation }) => [name, affiliation])).toEqual([
    ["Ada Keller", "Aurora Light"],
  ]);
});

test("a brand of one word is not taken for two that ran together", () => {
  const lexicon = { agencies: ["BrightPolitics"] };
  const [ada] = parseByline("Ada Keller BrightPolitics", { lexicon }).contributors;
  expect(ada?.affiliation).toBe("BrightPolitics");
});

test("a title of the caller's own is a job title", () => {
  const [ada] = parseByline("Ada Keller, Lord Provost", {
    lexicon: { titles: ["Lord Provost"] },
  }).contributors;
  expect(ada?.jobTitle).toBe("Lord Provost");
});

test("a name of the caller's own is a name, whatever its words mean elsewhere", () => {
  expect(parseByline("By Chase Reporter").contributors[0]?.type).toBe("organization");
  const [chase] = parseByline("By Chase Reporter", { lexicon: { names: ["Chase Reporter"] } }).contributors;
  expect([chase?.name, chase?.type]).toEqual(["Chase Reporter", "person"]);
});

test("dates glued to a byline stand as printed, with their place", () => {
  const text = "By Ada Keller Published: 4 May 2024, 10:20 | Updated: 5 May 2024";
  const { published, modified } = parseByline(text);
  expect([published?.raw, modified?.raw]).toEqual(["4 May 2024, 10:20", "5 May 2024"]);
  expect(text.slice(published?.span?.start, published?.span?.end)).toBe("4 May 2024, 10:20");
});

test.each([
  ["By Ada Keller on Tue, 05/14/2024", "on Tue, 05/14/2024", undefined],
  ["Mis à jour le 12/03/2024", undefined, "12/03/2024"],
  ["Publicado el 4 de mayo de 2024", "4 de mayo de 2024", undefined],
])("of %j the date is read", (text, published, modified) => {
  const byline = parseByline(text);
  expect([byline.published?.raw, byline.modified?.raw]).toEqual([published, modified]);
});

test("a reading time is no date", () => {
  expect(parseByline("Ada Keller 5 min read").published).toBeUndefined();
  expect(parseByline("Ada Keller, 14 May 2024 · 4 min read").published?.raw).toBe("14 May 2024");
});

test("only a wrong type of argument throws", () => {
  // @ts-expect-error a number is no byline
  expect(() => parseByline(4)).toThrow(TypeError);
  expect(parseByline("")).toEqual({ raw: "", position: "head", contributors: [] });
});
