import { expect, test } from "vitest";
import type { Article } from "../../src/model";
import { auditSources, type FindingCode } from "../../src/report";
import { inventedArticle } from "../support/invented-article";
import { referenceArticle } from "../support/reference-article";

/** The words a finding points at, by code. */
function found(article: Article, code: FindingCode): string[] {
  return auditSources(article)
    .findings.filter((finding) => finding.code === code)
    .map(({ span }) => article.text.slice(span.start, span.end));
}

test("counts statements of the reference article by kind", () => {
  const { figures } = auditSources(referenceArticle());
  expect(figures).toMatchObject({
    paragraphs: 15,
    statements: 10,
    direct: 6,
    mixed: 1,
    indirect: 3,
    unattributed: 0,
  });
  expect(Object.values(figures.kinds).map((kind) => kind.sources)).toEqual([4, 2, 0, 1, 2, 1]);
  expect(figures.kinds.person.share).toBe(0.4);
});

test("counts each word once, also where one statement relays another", () => {
  const { figures, sources } = auditSources(referenceArticle());
  const relayed = sources.filter((source) => source.sourceId === "s2" || source.sourceId === "s3");
  expect(relayed.map((source) => source.words)).toEqual([28, 20]);
  const all = sources.reduce((sum, source) => sum + source.words, 0);
  expect(figures.statedWords).toBe(all - 20);
});

test("counts relayed words among those that rest on an unnamed source", () => {
  const article = referenceArticle();
  const [pentagon, relaying, relayed] = article.quotations;
  if (!pentagon || !relaying || !relayed) throw new Error("the fixture has three statements");
  // The relaying statement alone, then with its inner one standing outside of it.
  const alone = auditSources({ ...article, quotations: [relaying] }).figures.unnamedWords;
  const apart = { ...relayed, spans: pentagon.spans };
  const both = auditSources({ ...article, quotations: [relaying, apart] }).figures.unnamedWords;
  expect(both - alone).toBe(auditSources({ ...article, quotations: [pentagon] }).figures.statedWords);
});

test("tells in which paragraphs a source speaks", () => {
  const { sources } = auditSources(referenceArticle());
  const where = Object.fromEntries(sources.map((source) => [source.label, source.paragraphs]));
  expect(where).toMatchObject({
    "the Pentagon": [2],
    "Volodymyr Zelensky": [10, 11],
    "Park Won-gon": [14, 15],
  });
});

test("counts direct against indirect, and who is heard once", () => {
  const { figures, sources } = auditSources(inventedArticle());
  expect([figures.direct, figures.mixed, figures.indirect, figures.unattributed]).toEqual([4, 2, 4, 2]);
  expect(figures.heardOnce).toHaveLength(sources.length);
  expect(figures.quotedWords).toBeLessThan(figures.statedWords);
});

const cases: [FindingCode, string[]][] = [
  ["bare-source", ["a source", "Sources"]],
  ["anonymity-without-reason", ["Another official, speaking on background"]],
  [
    "single-unnamed-source",
    [
      "The harbor board will vote on Thursday on closing the ferry pier",
      "“The deck is rotten, and everyone on the board knows it,”",
      "Mayor Ines Aldaba of “hiding the bill until after the election”",
    ],
  ],
  ["unnamed-opinion", []],
  ["unnamed-attack", ["accused"]],
  ["plural-maybe-one", ["Sources"]],
  ["unattributed-quotation", ["“My mother crosses twice a week.”"]],
  ["unresolved-speaker", ["she"]],
  ["unclosed-mark", ["“We asked for a ramp in 1998, she said."]],
];

test.each(cases)("%s points at its words in the invented article", (code, words) => {
  expect(found(inventedArticle(), code)).toEqual(words);
});

test("the reference article gives cause to ask about its unnamed sources only", () => {
  const article = referenceArticle();
  expect(auditSources(article).findings.map((f) => [f.code, f.sourceId])).toEqual([
    ["single-unnamed-source", "s4"],
    ["anonymity-without-reason", "s4"],
    ["single-unnamed-source", "s5"],
    ["bare-source", "s5"],
    ["unnamed-opinion", "s5"],
  ]);
});

test("every finding names a statement or source that is there, and a rule with its link", () => {
  for (const article of [referenceArticle(), inventedArticle()]) {
    const ids = new Set([...article.quotations, ...article.sources].map((one) => one.id));
    for (const finding of auditSources(article).findings) {
      expect(finding.quotationIds.every((id) => ids.has(id))).toBe(true);
      expect(finding.rules.every((rule) => rule.url.startsWith("https://"))).toBe(true);
      expect(finding.rules.length).toBeGreaterThan(0);
    }
  }
});

test("a spokesperson is not named, but is no anonymous source", () => {
  const article = inventedArticle();
  const spoken = { ...article.sources[0], description: "a Treasury spokeswoman", role: "spokeswoman" };
  const codes = auditSources({ ...article, sources: [spoken as (typeof article.sources)[0]] }).findings.map(
    (f) => f.code,
  );
  expect(codes).not.toContain("single-unnamed-source");
});

test("an article without statements gives zeros and no findings", () => {
  const empty = { ...inventedArticle(), quotations: [], sources: [], issues: [] };
  const audit = auditSources(empty);
  expect(audit.findings).toEqual([]);
  expect(audit.figures).toMatchObject({ statements: 0, statedWords: 0, unnamedWords: 0 });
  expect(audit.figures.kinds.person.share).toBe(0);
});
