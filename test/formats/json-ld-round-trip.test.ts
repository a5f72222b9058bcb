import fc from "fast-check";
import { expect, test } from "vitest";
import { fromJsonLd, type JsonLdNewsArticle, toJsonLd } from "../../src/formats/json-ld";
import { articleSchema } from "../../src/model/schema";
import { proseArticle } from "../support/arbitrary-article";

/**
 * Who is credited, only where the body has the name: a speaker whom the text never names has no place in it, and an arbitrary
 * article's speakers bear arbitrary names.
 */
function placed(written: JsonLdNewsArticle) {
  const says = (words: string | undefined) => words !== undefined && written.articleBody?.includes(words);
  return {
    ...written,
    hasPart: written.hasPart?.map(({ creator, creditText, ...rest }) => ({
      ...rest,
      speaker: [creator?.name, creditText].filter(says),
    })),
  };
}

test("what is written as JSON-LD is read, and written the same again", () => {
  fc.assert(
    fc.property(proseArticle, (article) => {
      const written = toJsonLd(article);
      const read = fromJsonLd(JSON.stringify(written));
      expect(articleSchema.parse(read)).toEqual(read);
      expect(placed(toJsonLd(read))).toEqual(placed(written));
    }),
  );
});
