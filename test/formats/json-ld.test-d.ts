import type { NewsArticle, WithContext } from "schema-dts";
import { expectTypeOf, test } from "vitest";
import type { JsonLdNewsArticle } from "../../src/formats/json-ld";

test("what toJsonLd writes is a NewsArticle by schema-dts", () => {
  expectTypeOf<JsonLdNewsArticle>().toExtend<WithContext<NewsArticle>>();
});
