import { expect, test } from "vitest";
import { parseArticle } from "../../src";
import { fromJsonLd, fromNinjs, fromNitf, toJsonLd, toNinjs, toNitf } from "../../src/formats";
import text from "../fixtures/reference.txt?raw";
import { words } from "../support/arbitrary-article";

const article = parseArticle(text);

test.each([
  ["ninjs", fromNinjs(JSON.stringify(toNinjs(article)))],
  ["NITF", fromNitf(toNitf(article))],
])("the reference article comes back from %s with every field and every word", (_format, read) => {
  expect(words(read)).toEqual(words(article));
});

test("the reference article's statements come back from JSON-LD, the unnamed sources without names", () => {
  const read = fromJsonLd(JSON.stringify(toJsonLd(article)));
  expect(read.quotations.map((quotation) => quotation.text)).toEqual(
    article.quotations.map((quotation) => quotation.text),
  );
  expect(read.sources.filter(({ type }) => type === "unnamed").every(({ name }) => name === undefined)).toBe(
    true,
  );
});
