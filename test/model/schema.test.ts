import { expect, test } from "vitest";
import { jsonSchema, sourceSchema, spanSchema } from "../../src/model/schema";

test("a span may be empty but never runs backwards", () => {
  expect(spanSchema.safeParse({ start: 3, end: 3 }).success).toBe(true);
  expect(spanSchema.safeParse({ start: 3, end: 2 }).success).toBe(false);
});

test("an unnamed source has no name", () => {
  const mention = { text: "an aide", span: { start: 0, end: 7 }, type: "role" };
  const source = { id: "s1", type: "unnamed", description: "an aide", mentions: [mention] };
  expect(sourceSchema.safeParse(source).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, name: "Ann Lee" }).success).toBe(false);
});

test("the JSON Schema of an article names its required fields", () => {
  expect(jsonSchema("Article")).toMatchObject({ title: "Article", type: "object" });
  expect(jsonSchema("Article").required).toContain("text");
});
