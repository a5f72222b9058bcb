import fc from "fast-check";
import { expect, test } from "vitest";
import { fromNitf, toJsonLd, toNinjs, toNitf, toWebAnnotations } from "../../src/formats";
import { arbitraryArticle } from "../support/arbitrary-article";
import {
  annotationFaults,
  hasXmllint,
  ninjsFaults,
  nitfFaults,
  officialRows,
  webAnnotation,
} from "../support/official";
import { schemaOrgFaults } from "../support/schema-org";
import { ABSENT, standards } from "../support/shared";

const absent = standards === undefined;
if (absent) console.log(ABSENT);
if (!hasXmllint)
  console.log("skipped: NITF is not validated where there is no xmllint (Debian: libxml2-utils)");

test.skipIf(absent)(
  "every format's own examples are read, and what is written from them is valid",
  { timeout: 120_000 },
  () => {
    for (const { format, read, valid, faults } of officialRows()) {
      expect({ format, faults }).toEqual({ format, faults: [] });
      expect(read[1], format).toBeGreaterThan(0);
      expect(read[0], format).toBe(read[1]);
      expect(valid?.[0], format).toBe(valid?.[1]);
    }
  },
);

test.skipIf(absent)("any article is a valid ninjs 3.1 item", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(ninjsFaults(toNinjs(article))).toEqual([]);
    }),
  );
});

test.skipIf(absent || !hasXmllint)("any article is a valid NITF 3.6 document", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(nitfFaults(toNitf(article))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test.skipIf(absent)("any article is a NewsArticle within schema.org's vocabulary", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(schemaOrgFaults(toJsonLd(article))).toEqual([]);
    }),
  );
});

test.skipIf(absent)("any article's annotations pass the W3C's assertions", () => {
  const { valid, faults } = webAnnotation(fc.sample(arbitraryArticle, 50));
  expect(faults).toEqual([]);
  expect(valid?.[1]).toBeGreaterThan(0);
});

test.skipIf(absent)("the validators themselves find faults", () => {
  const article = fc
    .sample(arbitraryArticle, { numRuns: 100, seed: 7 })
    .find(({ quotations }) => quotations.length > 0);
  const [annotation] = article ? toWebAnnotations(article, { source: "https://example.com/a" }) : [];
  expect(
    annotationFaults([{ ...annotation, target: { source: "x", selector: { type: "TextQuoteSelector" } } }]),
  ).not.toEqual([]);
  expect(ninjsFaults({ uri: "urn:x", headline: "of ninjs 1" })).not.toEqual([]);
  expect(schemaOrgFaults({ "@type": "NewsArticle", author: { "@type": "Place" } })).not.toEqual([]);
  if (hasXmllint) expect(nitfFaults("<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'/>")).not.toEqual([]);
  expect(() => fromNitf("<newsItem/>")).toThrow("nitf");
});
