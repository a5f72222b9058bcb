// parseQuotations beside what else finds quotations in JavaScript, on the same texts in the same run: compromise (marks alone, no
// speaker) and a plain regular expression. How many statements each finds is told, for speed alone says little.
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import nlp from "compromise";
import { parseQuotations } from "onrecord";

const fixtures = new URL("../../test/fixtures/", import.meta.url);
const texts = [
  "reference.txt",
  ...readdirSync(new URL("articles/", fixtures))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => `articles/${name}`),
].map((path) => readFileSync(new URL(path, fixtures), "utf8"));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const readers = {
  "onrecord: statements, speakers, sources": (text) => parseQuotations(text).quotations.length,
  "compromise: quotations in marks": (text) => nlp(text).quotations().length,
  "a regular expression: marks": (text) => (text.match(/[“"][^”"\n]+[”"]/g) ?? []).length,
};

for (const [name, count] of Object.entries(readers)) {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  let first = 0;
  for (let round = 0; round < 15; round++) {
    const begin = performance.now();
    found = texts.reduce((sum, text) => sum + count(text), 0);
    const seconds = (performance.now() - begin) / 1000;
    if (round === 0) first = seconds;
    least = Math.min(least, seconds);
  }
  const speed = (seconds) => (megabytes / seconds).toFixed(2).padStart(8);
  console.log(
    `${name.padEnd(40)} ${speed(least)} MB/s warm ${speed(first)} MB/s cold  ${String(found).padStart(5)} found in ${texts.length} articles`,
  );
}
