import fc from "fast-check";
import { expect, test } from "vitest";
import { photoFromIptc, photoToIptc, toMarkdown, toPlainText, toWebAnnotations } from "../../src/formats";
import { arbitraryArticle } from "../support/arbitrary-article";
import { sample } from "./sample";

test("one annotation a statement: words, place in code points, speaker, terms", () => {
  const [, unnamed] = toWebAnnotations(sample);
  expect(unnamed).toMatchObject({
    id: "https://example.com/local/mayor#q2",
    body: [
      { purpose: "identifying", value: "a senior aide who asked not to be named", language: "en" },
      { purpose: "describing", value: "anonymity granted; asked-not-to-be-named" },
      { purpose: "classifying", value: "indirect" },
      { purpose: "classifying", value: "unnamed" },
    ],
    target: {
      source: "https://example.com/local/mayor",
      selector: [{ exact: "The council has no plan" }, {}],
    },
  });
});

test("selectors find the words by code points, whatever the text", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const points = [...article.text];
      for (const { target } of toWebAnnotations(article, { source: "https://example.com/a" }))
        for (const { selector } of [target].flat()) {
          const [{ exact, prefix = "", suffix = "" }, { start, end }] = selector;
          expect(points.slice(start, end).join("")).toBe(exact);
          expect(points.slice(0, start).join("").endsWith(prefix)).toBe(true);
          expect(points.slice(end).join("").startsWith(suffix)).toBe(true);
        }
    }),
  );
});

test("an article without an address needs a source", () => {
  const { url: _none, ...article } = sample;
  expect(() => toWebAnnotations(article)).toThrow(TypeError);
});

test("Markdown has front matter, headline, blocks, photos and sources", () => {
  expect(toMarkdown(sample)).toBe(`---
title: "Mayor quits"
authors: ["Ann Lee"]
date: "2027-05-03T09:30:00+09:00"
updated: "Monday"
url: "https://example.com/local/mayor"
publisher: "The Portvale Courier"
language: "en"
sections: ["Local", "City hall"]
keywords: ["local government", "Portvale", "harbor"]
---

**Analysis**

# Mayor quits

_Vote on the harbor comes first_

_By Ann Lee, City Editor_

PORTVALE, May 3 (Aurora Wire) — The mayor resigned on Monday.

“I am done,” Mayor Bo Kim said.

The council has no plan, said a senior aide who asked not to be named.

![A man on stairs](<https://example.com/kim.jpg>)

_Mayor Bo Kim leaves city hall. \\[CY OH/AURORA\\]_

## What comes next

- A vote

**Correction:** An earlier version misspelled the harbor’s name.

## Sources

- Bo Kim (person, Mayor)
- a senior aide who asked not to be named (unnamed, asked-not-to-be-named)
`);
});

test("no text of an article is read as Markdown", () => {
  const text = "# 1. <b> *x* [a](b) `c`\n- d\n2. e";
  const blocks = [{ type: "paragraph" as const, text, span: { start: 0, end: text.length } }];
  const { headline: _none, ...rest } = sample;
  expect(toMarkdown({ ...rest, text, blocks })).toContain(
    "\\# 1. \\<b\\> \\*x\\* \\[a\\](b) \\`c\\`\\\n\\- d\\\n2\\. e",
  );
});

test("plain text is the story alone", () => {
  expect(toPlainText(sample).split("\n\n")).toEqual([
    "Analysis",
    "Mayor quits",
    "Vote on the harbor comes first",
    "PORTVALE, May 3 (Aurora Wire) — The mayor resigned on Monday.",
    "“I am done,” Mayor Bo Kim said.",
    "The council has no plan, said a senior aide who asked not to be named.",
    "What comes next",
    "A vote",
  ]);
});

test.each([
  [
    "exifr, IIM",
    {
      Caption: "A storm.",
      Byline: ["Cy Oh"],
      Credit: "Aurora",
      DateCreated: "20270503",
      TimeCreated: "093000+0900",
      City: "Portvale",
      Country: "Freeland",
    },
  ],
  [
    "ExifTool",
    {
      "Caption-Abstract": "A storm.",
      "By-line": "Cy Oh",
      Credit: "Aurora",
      DateCreated: "2027:05:03 09:30:00+09:00",
      City: "Portvale",
      "Country-PrimaryLocationName": "Freeland",
    },
  ],
  [
    "XMP",
    {
      description: { "x-default": "A storm." },
      creator: ["Cy Oh"],
      Credit: "Aurora",
      DateCreated: "2027-05-03T09:30:00+09:00",
      LocationShown: [{ City: "Portvale", CountryName: "Freeland" }],
    },
  ],
])("the same photo by the names of %s", (_reader, fields) => {
  expect(photoFromIptc(fields).caption).toMatchObject({
    text: "A storm.",
    credit: { raw: "Aurora", photographers: [{ name: "Cy Oh" }], agencies: ["Aurora"] },
    date: { iso: "2027-05-03T09:30:00+09:00" },
    place: "Portvale, Freeland",
  });
});

test("a photo's fields come back from its metadata", () => {
  const [photo] = sample.photos;
  const fields = photo ? photoToIptc(photo) : {};
  expect(fields).toEqual({
    description: "Mayor Bo Kim leaves city hall.",
    creator: ["Cy Oh"],
    Credit: "[CY OH/AURORA]",
    Source: "Aurora",
    LocationShown: [{ LocationName: "Portvale" }],
    PersonInImage: ["Bo Kim"],
    AltTextAccessibility: "A man on stairs",
  });
  expect(photoToIptc(photoFromIptc({ ...fields }))).toEqual(fields);
});

test("metadata that say nothing make no caption", () => {
  expect(photoFromIptc({ ImageWidth: 900 })).toEqual({ occurrences: [] });
});

test.each([
  [
    "exiftool -G",
    { "IPTC:Caption-Abstract": "Kim leaves.", "XMP:Creator": ["Cy Oh"], "IPTC:Credit": "Aurora" },
  ],
  [
    "exiftool -g",
    {
      IPTC: { "Caption-Abstract": "Kim leaves." },
      "XMP-dc": { Creator: "Cy Oh" },
      XMP: { Credit: "Aurora" },
    },
  ],
  ["exifr, unmerged", { iptc: { Caption: "Kim leaves.", Byline: "Cy Oh" }, photoshop: { Credit: "Aurora" } }],
])("properties may stand in groups: %s", (_reader, fields) => {
  expect(photoFromIptc(fields).caption).toMatchObject({
    text: "Kim leaves.",
    credit: { raw: "Aurora", photographers: [{ name: "Cy Oh" }], agencies: ["Aurora"] },
  });
});
