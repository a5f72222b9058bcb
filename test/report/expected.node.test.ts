import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { auditSources } from "../../src/report";
import { referenceArticle } from "../support/reference-article";

const shared = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));
const file = join(shared, "reference/expected.json");
const isThere = existsSync(file);
if (!isThere) console.warn("test/report/expected: skipped, ../shared/reference/expected.json is not here");

interface Expected {
  quotations: {
    kind: string;
    begins: string;
    ends: string;
    pieces?: number;
    paragraph?: number;
    paragraphs?: number[];
  }[];
  sources: { name: string; type: string }[];
  unnamedSources: number;
}

test.skipIf(!isThere)("the hand-made reference article and its audit are what a careful reader found", () => {
  const expected: Expected = JSON.parse(readFileSync(file, "utf8"));
  const article = referenceArticle();
  const audit = auditSources(article);
  const plain = (text: string) => text.replace(/[“”"’]/g, "").replace(/\s+/g, " ");
  for (const [i, wanted] of expected.quotations.entries()) {
    const quotation = article.quotations[i];
    const text = plain(quotation?.text ?? "");
    expect(quotation?.kind).toBe(wanted.kind);
    expect(text.startsWith(plain(wanted.begins))).toBe(true);
    expect(text.endsWith(plain(wanted.ends))).toBe(true);
    expect(quotation?.spans).toHaveLength(wanted.pieces ?? 1);
    const paragraphs = wanted.paragraphs ?? [wanted.paragraph];
    expect(audit.sources.find((s) => s.quotationIds.includes(`q${i + 1}`))?.paragraphs).toEqual(paragraphs);
  }
  expect(article.sources.map((source) => [source.name ?? source.description, source.type])).toEqual(
    expected.sources.map((source) => [source.name, source.type]),
  );
  expect(audit.figures.kinds.unnamed.sources + audit.figures.kinds.granted.sources).toBe(
    expected.unnamedSources,
  );
});
