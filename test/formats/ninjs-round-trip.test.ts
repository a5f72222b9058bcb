import fc from "fast-check";
import { expect, test } from "vitest";
import { fromNinjs, toNinjs } from "../../src/formats/ninjs";
import { articleSchema } from "../../src/model/schema";
import { arbitraryArticle, words } from "../support/arbitrary-article";

test("an article comes back from ninjs with every field and every word", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(words(fromNinjs(toNinjs(article)))).toEqual(words(article));
    }),
  );
});

test("an article that came from ninjs comes back the same, spans and all", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const once = fromNinjs(JSON.stringify(toNinjs(article)));
      expect(articleSchema.parse(once)).toEqual(once);
      expect(fromNinjs(toNinjs(once))).toEqual(once);
    }),
  );
});
