import { expect, test } from "vitest";
import { fromNinjs, toNinjs } from "../../src/formats/ninjs";
import { fieldsOf as matchesOf, SHAPES } from "../../src/formats/record/shapes";
import type { Article } from "../../src/model";
import { jsonSchema } from "../../src/model/schema";
import { sample } from "./sample";

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  $defs?: Record<string, Schema>;
}

const names: Record<string, string> = { Date: "PartialDate", Person: "PersonShown", Count: "SourceCount" };
const fieldsOf = (shape: string) =>
  [...matchesOf(shape)].map(([, name = "", required, type = "s"]) => ({ name, required, type }));

/** The words that a field may be, where the schema stands or where it refers to. */
function enumOf(schema: Schema, name: string): string[] | undefined {
  const field = schema.properties?.[name];
  return (field?.$ref ? schema.$defs?.[field.$ref.replace("#/$defs/", "")] : field)?.enum;
}

test.each(Object.keys(SHAPES).filter((name) => name !== "Article"))(
  "the shape of %s is that of its schema",
  (shape) => {
    const schema = jsonSchema((names[shape] ?? shape) as "Article") as Schema;
    const fields = fieldsOf(shape);
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(schema.properties ?? {}).sort());
    expect(
      fields
        .filter(({ required }) => required)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...(schema.required ?? [])].sort());
    for (const { name, type } of fields.filter(({ type }) => type.includes("|")))
      expect(type.split("|").sort(), name).toEqual([...(enumOf(schema, name) ?? [])].sort());
  },
);

test("an article's shape holds its every field but those that formats hold themselves", () => {
  const all = Object.keys((jsonSchema("Article") as Schema).properties ?? {});
  const native = /^(text|blocks|furniture|language|extensions|(kicker|headline|subheadline)(Span)?)$/;
  expect(
    fieldsOf("Article")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(all.filter((name) => !native.test(name)).sort());
});

/** The item with its record changed. */
function withRecord(change: (record: { article: Record<string, unknown> }) => void) {
  const item = toNinjs(sample);
  const bodies = item.bodies as { role: string; value: string }[];
  const body = bodies.find(({ role }) => role === "onrecord");
  const record = JSON.parse(body?.value ?? "");
  change(record);
  return fromNinjs({
    ...item,
    bodies: bodies.map((other) => (other === body ? { ...body, value: JSON.stringify(record) } : other)),
  });
}

test("a headline that somebody edits counts, and what stood in the old text goes", () => {
  const item = toNinjs(sample);
  const edited = fromNinjs({ ...item, headlines: [{ role: "main", value: "Mayor quits after vote" }] });
  expect(edited.headline).toBe("Mayor quits after vote");
  expect(edited.published).toEqual(sample.published);
  for (const { text, span } of edited.sources.flatMap(({ mentions }) => mentions))
    expect(edited.text.slice(span.start, span.end)).toBe(text);
});

test("a date that somebody edits counts, and the rest stays", () => {
  const edited = fromNinjs({ ...toNinjs(sample), firstCreated: "2031-01-02T03:04:05Z" });
  expect(edited.published?.iso).toBe("2031-01-02T03:04:05Z");
  expect(edited.sources).toEqual(fromNinjs(toNinjs(sample)).sources);
});

test("a statement is read from the mark-up where the record is gone", () => {
  const item = toNinjs(sample, { record: false });
  expect(fromNinjs(item).quotations[0]).toMatchObject({ kind: "direct", text: "I am done," });
  expect(fromNinjs(item).sources.map(({ type, name }) => [type, name])).toEqual([
    ["person", "Bo Kim"],
    ["unnamed", undefined],
  ]);
});

test.each<[string, (article: Record<string, unknown>) => void]>([
  ["a span past the text", (article) => set(article, ["sources", 0, "mentions", 0, "span", "end"], 9999)],
  ["a span of other words", (article) => set(article, ["sources", 0, "mentions", 0, "span", "start"], 0)],
  ["a kind that is none", (article) => set(article, ["quotations", 0, "kind"], "loud")],
  ["a name on an unnamed source", (article) => set(article, ["sources", 1, "name"], "Eve")],
  ["an address of another scheme", (article) => set(article, ["publisher", "url"], "javascript:alert(1)")],
  ["a list that is none", (article) => set(article, ["photos"], "many")],
])("a forged record cannot make an article invalid: %s", (_what, forge) => {
  const article = withRecord((record) => forge(record.article));
  expect(validArticle(article)).toBe(true);
});

test("what stands in the record's place and is none is no error", () => {
  const native = fromNinjs(toNinjs(sample, { record: false }));
  for (const value of ["[1", "null", "[]", '{"version": 1}', '{"version": 2, "article": {}}']) {
    const item = toNinjs(sample, { record: false });
    const bodies = [...(item.bodies as object[]), { role: "onrecord", value }];
    expect(fromNinjs({ ...item, bodies })).toEqual(native);
  }
});

function set(target: unknown, path: (string | number)[], value: unknown): void {
  const [key = "", ...rest] = path;
  const object = target as Record<string | number, unknown>;
  if (rest.length === 0) object[key] = value;
  else set(object[key], rest, value);
}

/** By the schema, and by the span law for mentions. */
function validArticle(article: Article): boolean {
  const mentions = article.sources.flatMap((source) => source.mentions);
  const kinds = article.quotations.every(({ kind }) => ["direct", "mixed", "indirect"].includes(kind));
  const names = article.sources.every(({ type, name }) => type !== "unnamed" || name === undefined);
  return (
    kinds &&
    names &&
    Array.isArray(article.photos) &&
    !article.publisher?.url?.startsWith("javascript") &&
    mentions.every(({ text, span }) => article.text.slice(span.start, span.end) === text)
  );
}
