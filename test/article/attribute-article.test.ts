import { expect, test } from "vitest";
import { type Article, attributeArticle } from "../../src";

const text = "By Ann Lee\n\n“We are ready,” Bo Kim said.";
const bare: Article = {
  text,
  sections: [],
  trail: [],
  bylines: [],
  blocks: [
    { type: "byline", text: "By Ann Lee", span: { start: 0, end: 10 } },
    { type: "paragraph", text: text.slice(12), span: { start: 12, end: text.length } },
  ],
  photos: [],
  quotations: [],
  sources: [],
  corrections: [],
  furniture: [],
  issues: [],
};

test("statements are read where the format carried none", () => {
  expect(attributeArticle(bare).quotations.map((quotation) => quotation.text)).toEqual(["We are ready,"]);
});

test("statements that the format carried stay", () => {
  const quotations: Article["quotations"] = [
    { id: "q9", kind: "indirect", spans: [{ start: 12, end: 20 }], quoted: [], text: "We are" },
  ];
  expect(attributeArticle({ ...bare, quotations }).quotations).toEqual(quotations);
});

test("a byline's contributors stand where the byline does", () => {
  const bylines: Article["bylines"] = [
    { raw: "By Ann Lee", span: { start: 0, end: 10 }, position: "head", contributors: [] },
    { raw: "By Ann Lee", position: "head", contributors: [] },
  ];
  const [printed, told] = attributeArticle({ ...bare, bylines }).bylines;
  expect(printed?.contributors[0]).toMatchObject({ name: "Ann Lee", span: { start: 3, end: 10 } });
  expect(told?.contributors[0]).not.toHaveProperty("span");
});

test("contributors that the format names stay", () => {
  const contributors = [{ name: "Cy Oh", rawName: "Cy Oh", type: "person", role: "editor" }] as const;
  const bylines = [{ raw: "By Ann Lee", position: "head" as const, contributors: [...contributors] }];
  expect(attributeArticle({ ...bare, bylines }).bylines).toEqual(bylines);
});
