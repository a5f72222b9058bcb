/**
 * Prints how well quotations and speakers are found in PolNeAR 1.0, the table that the README quotes, and how sure each kind and basis
 * is, the table in the guide on quotations:
 *
 *   npm run accuracy -- PATH/TO/PolNeAR [--split test]
 *
 * PolNeAR (Newell, Margolin and Ruths 2018) is 1,028 articles of US political news with every attribution annotated by hand. A checkout
 * holds `data/SPLIT/text/*.txt` and `data/SPLIT/attributions/*.ann`. The weights were learned from the split `train`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseQuotations } from "../src/index.ts";
import { readPolnear } from "./polnear.ts";
import { addArticle, emptyTally, KINDS, ratesOf } from "./score.ts";
import { GROUPS, surenessOf, type Verdict, verdictsOn } from "./sureness.ts";

const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith("--"));
if (path === undefined) {
  console.error("usage: npm run accuracy -- PATH/TO/PolNeAR [--split dev|test|train]");
  process.exit(2);
}
const at = args.indexOf("--split");
const wanted = at < 0 ? undefined : args[at + 1];
const splits = wanted
  ? [wanted]
  : ["test", "dev", "train"].filter((split) => /\.jsonl/.test(path) || existsSync(join(path, "data", split)));

for (const split of /\.jsonl/.test(path) ? splits.slice(0, 1) : splits) {
  const articles = readPolnear(path, split);
  const tallies = { direct: emptyTally(), quoted: emptyTally(), all: emptyTally() };
  const verdicts: Verdict[] = [];
  let units = 0;
  const started = performance.now();
  const readings = articles.map((article) => {
    units += article.text.length;
    return parseQuotations(article.text);
  });
  const seconds = (performance.now() - started) / 1000;
  articles.forEach((article, i) => {
    const reading = readings[i];
    if (!reading) return;
    addArticle(tallies, article, reading);
    verdicts.push(...verdictsOn(article, reading));
  });
  const label = /\.jsonl/.test(path) ? path : `PolNeAR ${split}`;
  console.log(
    `\n${label}: ${articles.length} annotated articles, ${(units / 1e6 / seconds).toFixed(1)} MB/s\n`,
  );
  console.log("| statements | measure | precision | recall | F1 |");
  console.log("|---|---|---|---|---|");
  for (const kind of KINDS) {
    for (const joint of [false, true]) {
      const { precision, recall, f1 } = ratesOf(tallies[kind], joint);
      const measure = joint ? "content and speaker" : "content";
      console.log(
        `| ${kind} | ${measure} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`,
      );
    }
  }
  console.log("\n| statements that are | found | content is one | and the speaker's words |");
  console.log("|---|---|---|---|");
  for (const [label, holds] of GROUPS) {
    const { statements, content, speaker } = surenessOf(verdicts.filter(holds));
    const share = (value: number) => (Number.isNaN(value) ? "" : value.toFixed(3));
    console.log(`| ${label} | ${statements} | ${share(content)} | ${share(speaker)} |`);
  }
}
