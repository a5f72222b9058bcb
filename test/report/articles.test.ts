import { expect, test } from "vitest";
import type { Article } from "../../src/model";
import { articleSchema } from "../../src/model/schema";
import { inventedArticle } from "../support/invented-article";
import { referenceArticle } from "../support/reference-article";

const articles: [string, () => Article][] = [
  ["the reference article", referenceArticle],
  ["the invented article", inventedArticle],
];

test.each(articles)("%s, made by hand, is a valid Article", (_name, make) => {
  const article = make();
  expect(articleSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(
    JSON.parse(JSON.stringify(article)),
  );
});

test("the reference article, made by hand, has what a careful reader finds", () => {
  const article = referenceArticle();
  expect(article.quotations).toHaveLength(10);
  expect(article.sources).toHaveLength(10);
  expect(article.blocks.filter((block) => block.type === "paragraph")).toHaveLength(15);
  expect(article.quotations.map((q) => q.spans.length)).toEqual([1, 1, 1, 2, 2, 1, 1, 1, 2, 2]);
});
