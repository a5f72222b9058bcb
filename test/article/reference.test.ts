import { describe, expect, test } from "vitest";
import { type Mention, parseArticle, type Quotation, type Source, type Span } from "../../src";
import { reference } from "../fixtures";
import expected from "../fixtures/reference.expected.json";
import { expectSpanLaw } from "../support/span-law";

/** What a careful reader finds in the reference article, all of it, read from the page exactly as it was copied. */
const article = parseArticle(reference);

/** Straight or curly marks, kinds of spaces and edge white space do not matter when text is compared. */
const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim();
const slice = (span: Span) => plain(reference.slice(span.start, span.end));
const unmarked = (text: string) => text.replace(/^"|"$/g, "").trim();

const paragraphs = article.blocks.filter((block) => block.type === "paragraph");
const paragraphOf = (span: Span) =>
  paragraphs.findIndex((p) => p.span.start <= span.start && span.end <= p.span.end) + 1;
const sourceOf = (quotation: Quotation | undefined): Source | undefined =>
  article.sources.find((source) => source.id === quotation?.attribution?.sourceId);
const mentionText = (mention: Mention | undefined) => mention && plain(mention.text);

test("keeps the span law", () => {
  expect(article.text).toBe(reference);
  expectSpanLaw(article);
});

test("headline, trail, sections, publisher", () => {
  expect(article.headline).toBe(expected.headline);
  expect(article.trail.map((step) => step.name)).toEqual(expected.breadcrumb);
  expect(article.sections.map((section) => section.name)).toEqual(expected.breadcrumb.slice(1));
  expect(article.publisher?.name).toBe(expected.publisher);
});

test("the byline at the foot, in natural case, with its e-mail", () => {
  expect(article.bylines).toHaveLength(1);
  const [byline] = article.bylines;
  expect(byline).toMatchObject({ raw: expected.byline.raw, position: "foot" });
  expect(byline?.contributors).toHaveLength(1);
  expect(byline?.contributors[0]).toMatchObject({ ...expected.byline.contributors[0], type: "person" });
});

test("one photo, printed twice", () => {
  const [want] = expected.photos;
  expect(article.photos).toHaveLength(1);
  const [photo] = article.photos;
  expect(photo?.occurrences).toHaveLength(2);
  expect(plain(photo?.caption?.text ?? "")).toBe(plain(want?.caption ?? ""));
  expect(photo?.caption?.credit?.raw).toBe(want?.credit.raw);
  expect(photo?.caption?.credit?.photographers).toEqual([{ name: want?.credit.photographer }]);
  expect(photo?.caption?.date).toMatchObject(want?.date ?? {});
  expect(photo?.caption?.date?.year).toBeUndefined();
  expect(photo?.caption?.place).toContain(want?.place);
  expect(photo?.caption?.people.map((person) => person.name)).toEqual(want?.people);
});

test("fifteen paragraphs, and all furniture out of the story", () => {
  expect(paragraphs).toHaveLength(expected.paragraphs);
  expect(article.furniture.map((furniture) => plain(furniture.text))).toEqual(expected.furniture.map(plain));
});

describe("ten statements", () => {
  test("no more and no fewer", () => {
    expect(article.quotations).toHaveLength(expected.quotations.length);
  });

  test.each(expected.quotations)("$id", (want) => {
    const begins = plain(want.begins);
    const quotation = article.quotations.find(
      (q) => unmarked(plain(q.text)).startsWith(begins) && q.kind === want.kind,
    );
    expect(quotation).toBeDefined();
    if (!quotation) return;
    expect(unmarked(plain(quotation.text)).replace(/[.,]$/, "")).toSatisfy((text: string) =>
      text.endsWith(plain(want.ends).replace(/[.,]$/, "")),
    );
    expect(quotation.spans).toHaveLength(want.pieces ?? 1);
    expect(quotation.spans.map(paragraphOf)).toSatisfy((found: number[]) =>
      want.paragraphs
        ? found.every((p, i) => p === want.paragraphs[i])
        : found.every((p) => p === want.paragraph),
    );
    const source = sourceOf(quotation);
    expect(source).toBeDefined();
    const said = quotation.attribution?.mention;
    const names = [said?.text, source?.name, source?.description].flatMap((n) => (n ? [plain(n)] : []));
    expect(names.some((name) => name.includes(plain(want.source).replace(/^the /i, "")))).toBe(true);
    if (want.resolved) expect(source?.name).toBe(want.resolved);
    expect(quotation.attribution?.cue?.text).toBe(want.cue);
    expect(mentionText(quotation.addressee)).toBe(want.addressee && plain(want.addressee));
    expect(quotation.occasion && slice(quotation.occasion.span)).toBe(want.occasion);
    if (want.when)
      expect(plain(want.when).toLowerCase()).toContain(plain(quotation.when?.raw ?? "?").toLowerCase());
    else expect(quotation.when).toBeUndefined();
    const outer = expected.quotations.find((q) => q.id === want.within);
    const within = article.quotations.find((q) => q.id === quotation.within);
    expect(within && unmarked(plain(within.text)).startsWith(plain(outer?.begins ?? "?"))).toBe(
      outer ? true : undefined,
    );
  });

  test("the one with no cue says that it is carried over", () => {
    const park = article.quotations.find((q) => sourceOf(q)?.name === "Park Won-gon");
    expect(park?.spans).toHaveLength(2);
  });
});

describe("ten sources", () => {
  test("no more and no fewer, three of them unnamed", () => {
    expect(article.sources).toHaveLength(expected.sources.length);
    const unnamed = article.sources.filter((source) => source.type === "unnamed");
    expect(unnamed).toHaveLength(expected.unnamedSources);
    expect(unnamed.filter((source) => source.anonymity?.granted)).toHaveLength(1);
  });

  test.each(expected.sources)("$name", (want) => {
    const name = plain(want.name).replace(/^the /i, "");
    const source = article.sources.find(
      (s) =>
        plain(s.name ?? s.description).replace(/^the /i, "") === name ||
        plain(s.description).replace(/^the /i, "") === name,
    );
    expect(source).toMatchObject({ type: want.type });
    if (want.named) expect(source?.name).toBeDefined();
    if (want.role) expect(plain(source?.role ?? "")).toBe(want.role);
    if (want.affiliation) expect(plain(source?.affiliation ?? "")).toBe(plain(want.affiliation));
    if (want.terms) expect(source?.anonymity?.terms).toBe(want.terms.replaceAll(" ", "-"));
    if (want.reason === null) expect(source?.anonymity?.reason).toBeUndefined();
    if (want.plural !== undefined) expect((source?.anonymity?.count.min ?? 0) > 1).toBe(want.plural);
  });

  test("another source is told apart from the military source before it", () => {
    const another = article.sources.find((s) => s.description === "another source");
    const military = article.sources.find((s) => s.anonymity?.granted);
    expect(another?.anonymity?.distinctFrom).toContain(military?.id);
  });
});
