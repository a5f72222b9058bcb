/**
 * Learns the weights of the decisions in src/quotation from PolNeAR.
 *
 *   npx tsx scripts/train-quotations.ts PATH/TO/PolNeAR [--out src/quotation/weights.ts]
 *
 * Trains on the split `train` alone. Logistic regression by FTRL-proximal (McMahan et al. 2013), whose L1 term leaves out what does not
 * pay, and the mean of several runs is kept in sevenths of a logit.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Features, keyOf, PLACES, WEIGHT_STEPS } from "../src/quotation/learned/model.ts";
import { pack } from "../src/quotation/learned/packed.ts";
import { Frame } from "../src/quotation/scene/frame.ts";
import * as Kind from "../src/quotation/scene/kind.ts";
import { buildLexicon } from "../src/quotation/scene/lexicon.ts";
import { read } from "../src/quotation/scene/reading.ts";
import { type Scene, sceneOf } from "../src/quotation/scene/scene.ts";
import { CUE, CUE_NOUN } from "../src/quotation/scene/tags.ts";
import { beginFeatures, endFeatures, startFeatures } from "../src/quotation/statements/contents.ts";
import { type CueCandidate, cueCandidates, REACH } from "../src/quotation/statements/cues.ts";
import { beforeEdge, contentLimit } from "../src/quotation/statements/edges.ts";
import { frameFeatures } from "../src/quotation/statements/frame-features.ts";
import { subjectFeatures } from "../src/quotation/statements/subject-features.ts";
import { subjectCandidates, subjectRank } from "../src/quotation/statements/subjects.ts";
import { countLeading, paragraphs } from "../src/text/index.ts";
import { type GoldArticle, type GoldAttribution, type Pair, readPolnear } from "./polnear.ts";

const args = process.argv.slice(2);
const option = (name: string, fallback: string) => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : (args[at + 1] ?? fallback);
};
const path = args[0];
if (path === undefined) throw new Error("usage: train-quotations.ts PATH/TO/PolNeAR");
const out = option("--out", "src/quotation/weights.ts");
const EPOCHS = Number(option("--epochs", "4"));
const L1 = Number(option("--l1", "17"));
const REFIT_L1 = Number(option("--refit", "2"));
const REFIT_EPOCHS = Number(option("--refit-epochs", "5"));
const RUNS = Number(option("--runs", "30"));
const MIN_COUNT = Number(option("--min", "12"));

/** A list of examples: features as keys, one after another, with the answer of each. */
class Examples {
  keys = new Int32Array(1 << 20);
  ends: number[] = [];
  answers: number[] = [];
  #size = 0;

  push(features: Features, answer: number): void {
    if (measuring) return;
    if (this.#size + features.count > this.keys.length) {
      const grown = new Int32Array(this.keys.length * 2);
      grown.set(this.keys);
      this.keys = grown;
    }
    for (let i = 0; i < features.count; i++) this.keys[this.#size++] = keyOf(features.list[i] ?? 0);
    this.ends.push(this.#size);
    this.answers.push(answer);
  }
}

/**
 * American papers set a comma before 'according to'; others do not. Every other one goes, so that the comma is not learned as a condition.
 */
function varied(article: GoldArticle): GoldArticle {
  const gone: number[] = [];
  let nth = 0;
  for (const { index } of article.text.matchAll(/, according to/g)) if (nth++ % 2 === 0) gone.push(index);
  const moved = (at: number) => at - gone.filter((place) => place < at).length;
  const spans = (list: readonly Pair[]) => list.map(([from, to]): Pair => [moved(from), moved(to)]);
  return {
    ...article,
    text: article.text.replace(/, according to/g, (match, offset: number) =>
      gone.includes(offset) ? match.slice(1) : match,
    ),
    attributions: article.attributions.map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    })),
  };
}

const lexicon = buildLexicon();
const frames = new Examples();
const others = new Examples();
const features = new Features();
const buffer = new Int32Array(16);
const tally: Record<string, number> = {};
const count = (name: string) => {
  tally[name] = (tally[name] ?? 0) + 1;
};

interface GoldTokens {
  source: Pair[];
  cue: Pair[];
  content: Pair[];
  head: number;
}

const articles = readPolnear(path).map(varied);
const scenes = articles.map((article) => {
  const scene = sceneOf(read(article.text, paragraphs(article.text), lexicon));
  return { scene, gold: goldTokens(scene, article) };
});

// How often each word is a cue, to find the head of a cue of several words ('went on to say').
const cueRate = new Map<number, [number, number]>();
for (const { scene, gold } of scenes) {
  const { tags, tokens } = scene.reading;
  const inside = new Uint8Array(tokens.count);
  const cue = new Uint8Array(tokens.count);
  for (const g of gold) {
    for (const [from, to] of g.content) inside.fill(1, from, to);
    for (const [from, to] of g.cue) cue.fill(1, from, to);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (((tags[i] ?? 0) & (CUE | CUE_NOUN)) === 0 || (inside[i] && !cue[i])) continue;
    const entry = cueRate.get(tokens.hash[i] ?? 0) ?? [0, 0];
    entry[0] += cue[i] ?? 0;
    entry[1]++;
    cueRate.set(tokens.hash[i] ?? 0, entry);
  }
}

// First where content ever begins and ends, between which kinds of token; then the examples at those places alone.
const edges = { ends: new Map<number, [number, number]>(), begins: new Map<number, [number, number]>() };
const ends = gateFrom(edges.ends, 0.025);
const begins = gateFrom(edges.begins, 0.015);
let measuring = true;
for (const { scene, gold } of scenes) collect(scene, gold);
measuring = false;
for (const { scene, gold } of scenes) collect(scene, gold);
console.log(tally);
console.log(`frame ${frames.answers.length}, binary ${others.answers.length}`);

// First which features pay, then what they weigh among themselves, with less of a pull to zero.
const four = learn(frames, 4);
const one = learn(others, 1);
write();

/** Counts the pair of kinds before token `i` while measuring; afterwards tells whether the gate lets it through. */
function atEdge(
  counts: Map<number, [number, number]>,
  gate: () => Set<number>,
  scene: Scene,
  i: number,
  isEdge: boolean,
): boolean {
  const pair = ((scene.kinds[i - 1] ?? 0) << 6) | (scene.kinds[i] ?? 0);
  if (!measuring) return gate().has(pair);
  const entry = counts.get(pair) ?? [0, 0];
  if (isEdge) entry[0]++;
  entry[1]++;
  counts.set(pair, entry);
  return false;
}

/** The pairs where at least this share of places was an edge. */
function gateFrom(counts: Map<number, [number, number]>, share: number): () => Set<number> {
  let found: Set<number> | undefined;
  return () => {
    found ??= new Set(
      [...counts].filter(([, [hits, total]]) => hits > 1 && hits / total >= share).map(([pair]) => pair),
    );
    return found;
  };
}

function pairsText(pairs: Set<number>): string {
  const letters = [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => String.fromCharCode(48 + (pair >> 6), 48 + (pair & 63)));
  return JSON.stringify(letters.join(""));
}

function goldTokens(scene: Scene, article: GoldArticle): GoldTokens[] {
  const { start, end, count: total } = scene.reading.tokens;
  const range = ([s, e]: Pair): Pair => {
    const from = countLeading(total, (i) => (end[i] ?? 0) <= s);
    let to = from;
    while (to < total && (start[to] ?? 0) < e) to++;
    return [from, to];
  };
  const ranges = (list: readonly Pair[]) => list.map(range).filter(([a, b]) => b > a);
  return article.attributions.map((a: GoldAttribution) => ({
    source: ranges(a.source),
    cue: ranges(a.cue),
    content: ranges(a.content),
    head: -1,
  }));
}

/** The word of a cue that stands for it: the one that is most often a cue. */
function headOf(scene: Scene, gold: GoldTokens): number {
  const { tags, tokens, cueOf } = scene.reading;
  let best = -1;
  let bestRate = -1;
  for (const [from, to] of gold.cue) {
    for (let i = from; i < to; i++) {
      const isColon = tokens.code[i] === 0x3a && tokens.hash[i] === 0;
      if (!isColon && ((cueOf[i] ?? -1) < 0 || ((tags[i] ?? 0) & (CUE | CUE_NOUN)) === 0)) continue;
      const [hits, total] = cueRate.get(tokens.hash[i] ?? 0) ?? [0, 1];
      const rate = isColon ? 0 : ((tags[i] ?? 0) & CUE ? 0.1 : 0) + hits / (total + 1);
      if (rate > bestRate) {
        bestRate = rate;
        best = i;
      }
    }
  }
  return best;
}

function collect(scene: Scene, gold: GoldTokens[]): void {
  const { tokens, sentenceOf, heads, quotes, quoteOf } = scene.reading;
  const inside = new Uint8Array(tokens.count);
  const inCue = new Uint8Array(tokens.count);
  const byHead = new Map<number, GoldTokens>();
  for (const g of gold) {
    for (const [from, to] of g.content) inside.fill(1, from, to);
    for (const [from, to] of g.cue) inCue.fill(1, from, to);
    g.head = headOf(scene, g);
    count(g.head < 0 ? "no head" : "head");
    if (g.head >= 0) byHead.set(g.head, g);
  }
  let last: { sentence: number; phrase: number } | undefined;
  for (const candidate of cueCandidates(scene)) {
    const c = candidate.token;
    const g = byHead.get(c);
    if (!g) {
      if (inCue[c] || inside[c]) continue;
      frameFeatures(scene, candidate, features);
      frames.push(features, Frame.none);
      count("none");
      continue;
    }
    const sentence = sentenceOf[c] ?? 0;
    const from = heads[sentence] ?? 0;
    const end = heads[sentence + 1] ?? tokens.count;
    const after = g.content.filter(([a]) => a > c && a < end);
    const before = g.content.filter(([, b]) => b <= c);
    const opensNext = after.length === 0 && before.length === 0;
    const frame = opensNext
      ? Frame.after
      : after.length > 0
        ? before.length > 0
          ? Frame.around
          : Frame.after
        : Frame.before;
    frameFeatures(scene, candidate, features);
    frames.push(features, frame);
    count(`frame ${frame}`);
    const subject = collectSubject(
      scene,
      candidate,
      g,
      frame,
      last?.sentence === sentence ? last.phrase : -1,
    );
    if (subject >= 0) last = { sentence, phrase: subject };
    const limit = contentLimit(scene, end);
    const first = after[0]?.[0];
    const final = after[after.length - 1]?.[1];
    if (
      first !== undefined &&
      final !== undefined &&
      first >= candidate.groupEnd &&
      first < candidate.groupEnd + REACH &&
      first < limit
    ) {
      for (let i = candidate.groupEnd; i <= first; i++) {
        const quote = quotes[quoteOf[i] ?? -1];
        if (quote && i > quote.open && i !== first) continue;
        startFeatures(scene, candidate, i, subject, frame, features);
        others.push(features, i === first ? 1 : 0);
      }
      count("start");
      for (let i = first + 1; i < limit; i++) {
        const quote = quotes[quoteOf[i] ?? -1];
        const isEnd = i >= final;
        if (quote && i > quote.open && i <= quote.close) {
          if (isEnd) break;
          continue;
        }
        if (atEdge(edges.ends, ends, scene, i, isEnd)) {
          endFeatures(scene, candidate, first, i, limit, features);
          others.push(features, isEnd ? 1 : 0);
        }
        if (isEnd) break;
      }
    }
    const lead = before.find(([a, b]) => b > from && a < c);
    if (lead) {
      const edge = beforeEdge(scene, candidate, subject, from);
      const begin = Math.max(lead[0], from);
      for (let i = edge - 1; i > from; i--) {
        const quote = quotes[quoteOf[i] ?? -1];
        if (quote && i > quote.open) continue;
        if (i < begin) break;
        if (atEdge(edges.begins, begins, scene, i, i === begin)) {
          beginFeatures(scene, candidate, i, from, edge, features);
          others.push(features, i === begin ? 1 : 0);
        }
      }
    }
  }
}

function collectSubject(
  scene: Scene,
  candidate: CueCandidate,
  g: GoldTokens,
  frame: number,
  last: number,
): number {
  const { phrases } = scene;
  const total = subjectCandidates(scene, candidate, buffer);
  let chosen = -1;
  const hits: number[] = [];
  for (let i = 0; i < total; i++) {
    const phrase = buffer[i] ?? -1;
    const a = phrases.start[phrase] ?? 0;
    const b = phrases.end[phrase] ?? 0;
    const hit = g.source.some(([s, e]) => a < e && b > s);
    hits.push(hit ? 1 : 0);
    if (hit && chosen < 0) chosen = phrase;
  }
  // The head of the source: its first phrase that owns nothing. 'people' in 'people close to Clinton', 'aides' in 'Clinton’s aides'.
  let head = -1;
  for (let i = 0; i < total; i++) {
    const phrase = buffer[i] ?? -1;
    const end = phrases.end[phrase] ?? 0;
    const owns = scene.kinds[end] === Kind.clitic && g.source.some(([, e]) => end + 1 < e);
    if (hits[i] !== 1 || owns) continue;
    if (head < 0 || (phrases.start[phrase] ?? 0) < (phrases.start[buffer[head] ?? 0] ?? 0)) head = i;
  }
  if (head >= 0) {
    chosen = buffer[head] ?? chosen;
    hits.fill(0);
    hits[head] = 1;
  }
  count(chosen < 0 ? "subject missing" : "subject");
  // Where the text names nobody ('was expected to …') every phrase is an example of none.
  if (chosen < 0 && g.source.length > 0) return -1;
  for (let i = 0; i < total; i++) {
    subjectFeatures(
      scene,
      candidate,
      buffer[i] ?? -1,
      subjectRank(scene, candidate, buffer, i),
      frame,
      last,
      features,
    );
    others.push(features, hits[i] ?? 0);
  }
  return chosen;
}

/** The mean of several runs, each with its examples in another order: what one run owes to chance is evened out. */
function learn(examples: Examples, width: number): Map<number, Float64Array> {
  const mean = new Map<number, Float64Array>();
  for (let run = 0; run < RUNS; run++) {
    const chosen = train(examples, width, run);
    for (const [key, row] of train(examples, width, run, REFIT_L1, REFIT_EPOCHS, chosen)) {
      const sum = mean.get(key) ?? new Float64Array(width);
      for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + (row[k] ?? 0) / RUNS;
      mean.set(key, sum);
    }
  }
  return new Map([...mean].filter(([, row]) => row.some((w) => Math.abs(w) >= 1 / (2 * WEIGHT_STEPS))));
}

/** Learns weights by feature key; `width` answers (softmax) or one (logistic). */
function train(
  examples: Examples,
  width: number,
  run: number,
  l1 = L1,
  epochs = EPOCHS,
  chosen?: ReadonlyMap<number, Float64Array>,
): Map<number, Float64Array> {
  const idOf = new Map<number, number>();
  const counts: number[] = [];
  const { keys, ends, answers } = examples;
  const total = ends[ends.length - 1] ?? 0;
  const ids = new Int32Array(total);
  for (let i = 0; i < total; i++) {
    const key = keys[i] ?? 0;
    let id = idOf.get(key);
    if (id === undefined) {
      id = counts.length;
      idOf.set(key, id);
      counts.push(0);
    }
    counts[id] = (counts[id] ?? 0) + 1;
    ids[i] = id;
  }
  if (chosen) for (const [key, id] of idOf) if (!chosen.has(key)) counts[id] = 0;
  const size = counts.length * width;
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const weights = new Float64Array(size);
  const alpha = 0.08;
  const beta = 1;
  const L2 = 0.5;
  const order = Int32Array.from(answers.keys());
  let seed = run * 7919 + 12345;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const sums = new Float64Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = swap;
    }
    let loss = 0;
    for (const example of order) {
      const from = example === 0 ? 0 : (ends[example - 1] ?? 0);
      const to = ends[example] ?? 0;
      sums.fill(0);
      for (let i = from; i < to; i++) {
        const id = ids[i] ?? 0;
        if ((counts[id] ?? 0) < MIN_COUNT) continue;
        for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[id * width + k] ?? 0);
      }
      const answer = answers[example] ?? 0;
      const gradients: number[] = [];
      if (width === 1) {
        const p = 1 / (1 + Math.exp(-(sums[0] ?? 0)));
        gradients.push(p - answer);
        loss -= Math.log(Math.max(1e-9, answer ? p : 1 - p));
      } else {
        const max = Math.max(...sums);
        let norm = 0;
        for (let k = 0; k < width; k++) norm += Math.exp((sums[k] ?? 0) - max);
        for (let k = 0; k < width; k++) {
          const p = Math.exp((sums[k] ?? 0) - max) / norm;
          gradients.push(p - (k === answer ? 1 : 0));
          if (k === answer) loss -= Math.log(Math.max(1e-9, p));
        }
      }
      for (let i = from; i < to; i++) {
        const id = ids[i] ?? 0;
        if ((counts[id] ?? 0) < MIN_COUNT) continue;
        for (let k = 0; k < width; k++) {
          const at = id * width + k;
          const g = gradients[k] ?? 0;
          const before = n[at] ?? 0;
          const after = before + g * g;
          z[at] = (z[at] ?? 0) + g - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * (weights[at] ?? 0);
          n[at] = after;
          const zi = z[at] ?? 0;
          weights[at] =
            Math.abs(zi) <= l1 ? 0 : -(zi - Math.sign(zi) * l1) / ((beta + Math.sqrt(after)) / alpha + L2);
        }
      }
    }
    console.log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  const found = new Map<number, Float64Array>();
  for (const [key, id] of idOf) {
    const row = weights.slice(id * width, id * width + width);
    if (row.some((w) => Math.abs(w) >= 1 / 16)) found.set(key, row);
  }
  return found;
}

function write(): void {
  const steps = (weights: Float64Array) => Array.from(weights, (weight) => Math.round(weight * WEIGHT_STEPS));
  const packed = (found: ReadonlyMap<number, Float64Array>, answers: number) =>
    JSON.stringify(pack(new Map([...found].map(([key, weights]) => [key, steps(weights)])), answers, PLACES));
  const module = `import type { PackedTable } from "./learned/packed";

/*
 * Learned by scripts/train-quotations.ts from PolNeAR 1.0 (train): ${four.size} + ${one.size} features, in sevenths of a logit.
 */

/** Where the content of a cue stands, if it has any: four answers, see \`Frame\`. */
export const FRAME_WEIGHTS: PackedTable = ${packed(four, 4)};

/** Decisions of yes or no: who speaks, where content begins and ends. */
export const CHOICE_WEIGHTS: PackedTable = ${packed(one, 1)};

/** Kinds of token between which content ends; see \`gateOf\`. */
export const ENDS = ${pairsText(ends())};

/** Kinds of token between which content that precedes its cue begins. */
export const BEGINS = ${pairsText(begins())};
`;
  writeFileSync(out, module);
  console.log(`${four.size} + ${one.size} features, gzip of the module ${gzipSync(module).length}`);
}
