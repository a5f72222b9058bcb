import { expect, test } from "vitest";
import { attributeArticle } from "../../src";
import { parseDocument, parseHtml, parsePage, parsePageDocument } from "../../src/html";
import { documentOf } from "./dom";
import { pages } from "./pages";

const url = "https://paper.example/2024/story";

test.each(Object.entries(pages))("%s: a page, then who says what in it, is the article", (_, html) => {
  const page = parsePage(html, { url });
  expect(page.quotations).toEqual([]);
  expect(page.sources).toEqual([]);
  expect(page).toEqual(parseHtml(html, { url, quotations: false }));
  expect(attributeArticle(page)).toEqual(parseHtml(html, { url }));
});

test("a document is read as its source is", async () => {
  const document = await documentOf(pages.arc);
  expect(parsePageDocument(document, { url })).toEqual(parseDocument(document, { url, quotations: false }));
  expect(parsePageDocument(document, { url }).headline).toBe(parsePage(pages.arc, { url }).headline);
});

test("what is no page throws, and nothing else does", () => {
  expect(() => parsePage(7 as unknown as string)).toThrow(TypeError);
  expect(() => parsePageDocument({} as never)).toThrow(TypeError);
  expect(parsePage("").issues.map(({ code }) => code)).toEqual(["no-body"]);
});
