import fc from "fast-check";
import { expect, test } from "vitest";
import { fromNitf, toNitf } from "../../src/formats/nitf";
import { articleSchema } from "../../src/model/schema";
import { arbitraryArticle, words } from "../support/arbitrary-article";

test("an article comes back from NITF with every field and every word", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(words(fromNitf(toNitf(article)))).toEqual(words(article));
    }),
  );
});

test("an article that came from NITF comes back the same, spans and all", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const once = fromNitf(toNitf(article));
      expect(articleSchema.parse(once)).toEqual(once);
      expect(fromNitf(toNitf(once))).toEqual(once);
    }),
  );
});
