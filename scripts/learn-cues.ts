/**
 * Lists the words that stand in PolNeAR's cues and are no cue of ours yet, the most frequent first, with how often they are one:
 *
 *   npx tsx scripts/learn-cues.ts PATH/TO/PolNeAR [--all]
 *
 * The lists in src/language/cue-verbs.ts and cue-nouns.ts were drawn from it; which class a word belongs to is a reader's judgement.
 * `--all` also prints how often each cue of ours is one, a measure of what it is worth.
 */

import { buildLexicon } from "../src/quotation/scene/lexicon.ts";
import { read } from "../src/quotation/scene/reading.ts";
import { paragraphs } from "../src/text/index.ts";
import { type Pair, readPolnear } from "./polnear.ts";

const [path, ...rest] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: learn-cues.ts PATH/TO/PolNeAR [--all]");
const lexicon = buildLexicon();
/** By word: how often in a cue, how often outside all content. */
const counts = new Map<string, { cue: number; all: number; known: boolean }>();

for (const { text, attributions } of readPolnear(path)) {
  const { tokens, cueOf } = read(text, paragraphs(text), lexicon);
  const inside = (spans: readonly Pair[], at: number) =>
    spans.some(([start, end]) => at >= start && at < end);
  const cues = attributions.flatMap((attribution) => attribution.cue);
  const contents = attributions.flatMap((attribution) => attribution.content);
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    const isCue = inside(cues, start);
    if (!isCue && inside(contents, start)) continue;
    const word = text.slice(start, tokens.end[i]).toLowerCase();
    if (!/^[a-z]{3,}$/.test(word)) continue;
    const entry = counts.get(word) ?? { cue: 0, all: 0, known: (cueOf[i] ?? -1) >= 0 };
    entry.all++;
    if (isCue) entry.cue++;
    counts.set(word, entry);
  }
}

const rows = [...counts].filter(
  ([, { cue, all, known }]) => cue > 1 && cue / all > 0.1 && (rest.includes("--all") || !known),
);
for (const [word, { cue, all, known }] of rows.sort((a, b) => b[1].cue - a[1].cue)) {
  console.log(`${String(cue).padStart(5)} of ${String(all).padStart(5)}  ${known ? " " : "+"} ${word}`);
}
