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

/** A photo with this caption and credit, as a format tells them. */
const photo = (raw: string, credit: string, photographers: { name: string }[] = []): Article => ({
  ...bare,
  photos: [
    {
      caption: { raw, text: raw, people: [], credit: { raw: credit, photographers, agencies: [] } },
      occurrences: [],
    },
  ],
});

test.each(["Cy Oh for The Courier", "Cy Oh/The Courier"])(
  "a credit that names nobody is read from its words: %s",
  (raw) => {
    const [read] = attributeArticle(photo("Kim leaves.", raw)).photos;
    expect(read?.caption).toMatchObject({
      text: "Kim leaves.",
      credit: { raw, photographers: [{ name: "Cy Oh" }], agencies: ["The Courier"] },
    });
  },
);

test("people are read from a caption whose credit the format tells, and the credit stays", () => {
  const raw = "Mayor Bo Kim leaves city hall in Portvale. (Aurora Photo/Cy Oh)";
  const [read] = attributeArticle(photo(raw, "AURORA", [{ name: "Cy Oh" }])).photos;
  expect(read?.caption).toMatchObject({
    raw,
    text: "Mayor Bo Kim leaves city hall in Portvale.",
    people: [{ name: "Bo Kim" }],
    credit: { raw: "AURORA", photographers: [{ name: "Cy Oh" }], agencies: [] },
  });
});
