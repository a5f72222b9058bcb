// Megabytes of text a second on one core, and whether time grows with length only. Texts are the fixtures, repeated.
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArticle, parseByline, parseCaption, parseQuotations } from "onrecord";

const fixtures = new URL("../../test/fixtures/", import.meta.url);
const read = (path) => readFileSync(new URL(path, fixtures), "utf8");
const articles = [
  read("reference.txt"),
  ...readdirSync(new URL("articles/", fixtures))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => read(`articles/${name}`)),
];

/** Seconds of the fastest of several rounds: what the machine can do when nothing else runs. */
function best(rounds, run) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now();
    run();
    least = Math.min(least, performance.now() - begin);
  }
  return least / 1000;
}

const million = 1_000_000;
const size = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function row(name, texts, parse) {
  const seconds = best(15, () => {
    for (const text of texts) parse(text);
  });
  const speed = size(texts) / million / seconds;
  console.log(
    `${name.padEnd(34)} ${speed.toFixed(1).padStart(7)} MB/s  ${Math.round(texts.length / seconds)} a second`,
  );
}

const many = Array.from({ length: 20 }, () => articles).flat();
row("parseArticle, article by article", many, (text) => parseArticle(text));
row("parseQuotations, article by article", many, (text) => parseQuotations(text));
row(
  "parseByline",
  Array(5000).fill("By MAREN HOLT in Alder Bay and Idris Okafor, Political Editor"),
  (text) => parseByline(text),
);
row(
  "parseCaption",
  Array(5000).fill(
    "Mayor Lena Duarte, left, speaks on the bridge on Monday, April 11. (Tom Reyes/Bay Wire via AP)",
  ),
  (text) => parseCaption(text),
);

/** A text of so many megabytes. */
function long(megabytes) {
  const whole = articles.join("\n\n");
  return whole.repeat(Math.ceil((megabytes * million) / whole.length)).slice(0, megabytes * million);
}

console.log("\nOne long text, parseQuotations:");
for (const megabytes of [0.1, 1, 10]) {
  const text = long(megabytes);
  const seconds = best(megabytes < 10 ? 5 : 2, () => parseQuotations(text));
  console.log(
    `${String(megabytes).padStart(6)} MB  ${seconds.toFixed(2)} s  ${(Buffer.byteLength(text) / million / seconds).toFixed(1)} MB/s`,
  );
}
