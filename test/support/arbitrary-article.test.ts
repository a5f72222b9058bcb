import fc from "fast-check";
import { expect, test } from "vitest";
import { articleSchema } from "../../src/model/schema";
import { arbitraryArticle } from "./arbitrary-article";

test("arbitrary articles are valid articles", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(articleSchema.parse(article)).toEqual(article);
    }),
  );
});
