import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { Article } from "../../src";
import {
  articlesFromNewsML,
  fromAns,
  fromJsonLd,
  fromNinjs,
  fromNitf,
  toJsonLd,
  toNinjs,
  toNitf,
  toWebAnnotations,
} from "../../src/formats";
import { articleSchema } from "../../src/model/schema";
import { schemaOrgFaults } from "./schema-org";
import { filesIn, read, readJson, standards } from "./shared";

/** How a format's own examples fare. */
export interface Row {
  format: string;
  /** What was read, in words. */
  examples: string;
  /** Examples that give a valid article whose spans hold, of all. */
  read: readonly [number, number];
  /** Articles from them that are written validly, of all; absent where the format is only read, or its validator is absent. */
  valid?: readonly [number, number];
  /** What went wrong, a line each. */
  faults: string[];
}

/** One official example. */
interface Example {
  name: string;
  source: string;
}

function measure(
  format: string,
  about: string,
  examples: readonly Example[],
  reader: (source: string) => Article[],
  faultsOf?: (article: Article) => string[],
): Row {
  const faults: string[] = [];
  const articles: Article[] = [];
  let readable = 0;
  for (const { name, source } of examples) {
    try {
      const found = reader(source);
      for (const article of found) checkArticle(article);
      articles.push(...found);
      readable++;
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const row = { format, examples: about, read: [readable, examples.length] as const, faults };
  if (!faultsOf) return row;
  const invalid = articles.map(faultsOf).filter((list) => list.length > 0);
  faults.push(...invalid.flat());
  return { ...row, valid: [articles.length - invalid.length, articles.length] };
}

/** Valid against the schema of the model, and every block where it says it is. */
function checkArticle(article: Article): void {
  articleSchema.parse(article);
  for (const { text, span } of article.blocks)
    if (article.text.slice(span.start, span.end) !== text)
      throw new Error(`a block is not at its span: ${text}`);
}

const exampleOf = (file: string): Example => ({ name: file.slice(standards?.length), source: read(file) });

function ninjsValidator() {
  const validator = new Ajv2020({ strict: false });
  addFormats.default(validator);
  const suite = join(standards ?? "", "ninjs");
  validator.addSchema(
    readJson(join(suite, "validation/test_suite/GeoJSON-schema.json")) as object,
    "https://geojson.org/schema/GeoJSON.json",
  );
  return {
    validator,
    validate: validator.compile(readJson(join(suite, "schemas/ninjs-schema_3.1.json")) as object),
  };
}

let compiled: ReturnType<typeof ninjsValidator> | undefined;

/** What the official ninjs 3.1 schema says against an item. */
export function ninjsFaults(item: unknown): string[] {
  compiled ??= ninjsValidator();
  const { validator, validate } = compiled;
  return validate(item) ? [] : [`ninjs: ${validator.errorsText(validate.errors).slice(0, 300)}`];
}

function ninjs(): Row {
  const suite = join(standards ?? "", "ninjs");
  const files = ["ninjs/examples", "ninjs/documentation", "ninjs/validation/test_suite"]
    .flatMap((folder) => filesIn(folder, ".json"))
    // Drafts between versions, what shall not pass, schemas, items of an extended schema, and a collection of event drafts that
    // the 3.0 and 3.1 schemas refuse are no ninjs.
    .filter((file) => !/_dev|should_fail|not-valid|schema|collection/i.test(file.slice(suite.length)))
    .filter((file) => !file.includes("test_suite") || file.includes("should_pass"));
  const examples = files.flatMap((file) => {
    const value = readJson(file);
    const { name } = exampleOf(file);
    const items = Array.isArray(value) ? value : [value];
    return items.map((item, i) => ({ name: `${name} ${i || ""}`, source: JSON.stringify(item) }));
  });
  return measure(
    "ninjs",
    "1.0 to 3.1: examples, documentation, suite",
    examples,
    (s) => [fromNinjs(s)],
    (article) => ninjsFaults(toNinjs(article)),
  );
}

/** Every whole NITF document among the examples: on its own, inside NewsML-G2, inside ninjs. */
function nitfExamples(): Example[] {
  const alone = filesIn("nitf", ".xml").map(exampleOf);
  const carried = [...filesIn("newsml-g2/examples", ".xml"), ...filesIn("ninjs/examples/3.0", ".json")].map(
    exampleOf,
  );
  return [...alone, ...carried].flatMap(({ name, source }) => {
    const xml = name.endsWith(".json") ? nitfInNinjs(source) : source;
    const start = xml.search(/<nitf[\s>]/);
    const end = xml.indexOf("</nitf>");
    const isWhole = start >= 0 && end > start;
    // With its document type where it stands alone.
    return isWhole ? [{ name, source: xml.includes("<!DOCTYPE") ? xml : xml.slice(start, end + 7) }] : [];
  });
}

function nitfInNinjs(source: string): string {
  const { bodies = [] } = JSON.parse(source) as { bodies?: { contentType?: string; value: string }[] };
  return bodies.find(({ contentType }) => /nitf/i.test(contentType ?? ""))?.value ?? "";
}

export const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** What the official NITF 3.6 schema says against a document. */
export function nitfFaults(xml: string): string[] {
  const schema = join(standards ?? "", "nitf/schemas/nitf-3-6.xsd");
  const run = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, "-"], {
    input: xml,
    encoding: "utf8",
  });
  return run.status === 0 ? [] : [`nitf: ${run.stderr.slice(0, 400)}`];
}

function newsml(): Row {
  const examples = [...filesIn("newsml-g2/examples", ".xml"), ...filesIn("newsml-g2/tests", ".xml")]
    .filter((file) => !file.includes("should_fail"))
    .map(exampleOf)
    // Concepts, catalogues and plans are no news.
    .filter(({ source }) =>
      /<(?:newsItem|packageItem|newsMessage|contentSet|contentMeta|groupSet)[\s>]/.test(source),
    )
    .filter(({ source }) => !/<(?:conceptItem|knowledgeItem|catalogItem|planningItem)[\s>]/.test(source));
  return measure(
    "NewsML-G2",
    "2.9 to 2.35: news and package items of examples and suite",
    examples,
    articlesFromNewsML,
  );
}

function ans(): Row {
  const examples = filesIn("ans/fixtures", ".json")
    .filter((file) => /story-fixture-/.test(file) && !/-bad-/.test(file))
    .map(exampleOf);
  return measure("ANS", "0.10.12: good stories of its suite", examples, (s) => [fromAns(s)]);
}

function jsonLd(): Row {
  const scripts = filesIn("schemaorg", ".txt").flatMap((file) =>
    [...read(file).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
      .map(([, script = ""]) => ({ name: exampleOf(file).name, source: script }))
      .filter(({ source }) => /"@type"\s*:\s*"\w*(?:Article|BlogPosting)"/.test(source)),
  );
  return measure(
    "JSON-LD",
    "schema.org 30.0: examples with an article",
    scripts,
    (s) => [fromJsonLd(s)],
    (article) => schemaOrgFaults(toJsonLd(article)),
  );
}

/** JSON Schema's draft 4 as draft 7 has it: no `id`, and a bound that is exclusive instead of a flag that says so. */
function fromDraft4(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { id, $schema: _draft, minimum, exclusiveMinimum, ...rest } = value as Record<string, unknown>;
  const bound =
    exclusiveMinimum === true ? { exclusiveMinimum: minimum } : minimum === undefined ? {} : { minimum };
  return { ...rest, ...bound, ...(typeof id === "object" ? { id } : {}) };
}

/** The W3C's assertions that every annotation must hold, as validators. */
function annotationRules() {
  const validator = new Ajv({ strict: false, logger: false });
  addFormats.default(validator);
  const upgraded = (file: string) => JSON.parse(read(file), fromDraft4) as Record<string, unknown>;
  for (const file of filesIn("w3c-web-annotation/tests/definitions", ".json"))
    validator.addSchema(upgraded(file), file.slice(file.lastIndexOf("/") + 1));
  return filesIn("w3c-web-annotation/tests/annotations", ".json")
    .map((file) => ({ file, schema: upgraded(file) }))
    .filter(({ schema }) => schema.assertionType === "must" && schema.expectedResult === "valid")
    .map(({ file, schema }) => ({ rule: exampleOf(file).name, validate: validator.compile(schema) }));
}

/** What the W3C's assertions say against an annotation. */
export function annotationFaults(annotations: readonly unknown[], rules = annotationRules()): string[] {
  return annotations.flatMap((annotation) =>
    rules.filter(({ validate }) => !validate(annotation)).map(({ rule }) => `web annotation: ${rule}`),
  );
}

/** Annotations of the article, each judged by every assertion. */
export function webAnnotation(articles: readonly Article[]): Row {
  const rules = annotationRules();
  const faults: string[] = [];
  let all = 0;
  for (const article of articles)
    for (const annotation of toWebAnnotations(article, { source: "https://example.com/a" })) {
      all++;
      faults.push(...annotationFaults([annotation], rules).slice(0, 1));
    }
  const examples = `annotations of arbitrary articles, by the W3C's ${rules.length} assertions`;
  return { format: "Web Annotation", examples, read: [0, 0], valid: [all - faults.length, all], faults };
}

/** Every format that has official examples. */
export function officialRows(): Row[] {
  const nitf = nitfExamples();
  const nitfRow = measure(
    "NITF",
    "3.2 to 3.6: alone, in NewsML-G2, in ninjs",
    nitf,
    (s) => [fromNitf(s)],
    (article) => (hasXmllint ? nitfFaults(toNitf(article)) : []),
  );
  const { valid, ...unjudged } = nitfRow;
  return [ninjs(), hasXmllint && valid ? { ...unjudged, valid } : unjudged, newsml(), ans(), jsonLd()];
}
