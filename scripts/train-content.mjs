// Learns the weights by which html/ tells a story's blocks from the rest of a page, and writes src/html/content/weights.ts.
//   node scripts/train-content.mjs ../shared/eval/pages-dev.jsonl.gz [--check]
// Each line of the input is {url, html, body}: a page and the text of its story, by hand. The pages belong to their publishers and are
// no part of this project. Folds are cut by site, so that no page is judged by weights that saw another page of its site; the scores
// of the first judgement that the second learns from are made the same way. --check prints the cross-validated scores only: of the
// blocks, and of the stories that the whole reader makes of pages of sites that its weights have not seen.
// Every page is learned from twice, once with what its template calls things and once without: names that many of the pages at hand
// use would otherwise be believed on the next site, which uses them for something else.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";

const FOLDS = 5;
const FIRST = { minSites: 8, l2: 20, keep: 520, iterations: 90 };
const SECOND = { minSites: 10, l2: 40, keep: 620, iterations: 90 };

/** What these lines export, bundled from the source. */
async function bundled(contents, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL("..", import.meta.url).pathname },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "error",
    plugins,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

const html = await bundled(`
  export { treeFromHtml } from "./src/html/tree/from-html";
  export { flowOf } from "./src/html/content/blocks";
  export { Naming, ownFeatures } from "./src/html/content/features";
  export { contextFeatures } from "./src/html/content/context";
  export { pageHints } from "./src/html/content/hints";`);

/** How much a page without its names counts beside the page itself. */
const NAMELESS = 0.5;

const words = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const bytes = readFileSync(process.argv[2] ?? "");
const lines = (process.argv[2]?.endsWith(".gz") ? gunzipSync(bytes) : bytes)
  .toString("utf8")
  .trim()
  .split("\n");
const pages = lines
  .map((line) => JSON.parse(line))
  .filter((page) => page.body && page.html)
  .map(prepare);

/** A page's blocks with what is known of each, and whether its story holds it. */
function prepare({ url, html: source, body, set = "all" }) {
  const { root } = html.treeFromHtml(source);
  const flow = html.flowOf(root);
  const naming = new html.Naming();
  const own = flow.blocks.map((block) => html.ownFeatures(block, naming));
  const sizes = flow.blocks.map((block) => words(block.text).length);
  const told = words(body).length;
  return {
    url,
    source,
    body,
    set,
    flow,
    own,
    sizes,
    hints: html.pageHints(root),
    site: new URL(url).hostname.split(".").slice(-2).join("."),
    first: own.map(({ said, named }) => [...said, ...named]),
    labels: labelsOf(flow.blocks, body),
    // Every page counts alike, and in it every block by its words, up to what a paragraph has.
    weights: sizes.map((size) => ((Math.min(size, 80) + 2) / Math.max(told, 150)) * 100),
  };
}

/** The page as it would be judged if its template named nothing; its second features are filled in later. */
const nameless = (page) => ({
  ...page,
  weights: page.weights.map((weight) => weight * NAMELESS),
  first: page.own.map(({ said }) => said),
});

/** 1 where most of a block's word triples stand in the story; short blocks must be a line of it. */
function labelsOf(blocks, body) {
  const triples = new Set();
  const all = words(body);
  for (let i = 0; i + 3 <= all.length; i++) triples.add(all.slice(i, i + 3).join(" "));
  const whole = new Set(body.split("\n").map((line) => words(line).join(" ")));
  const labels = blocks.map(({ text }) => {
    const own = words(text);
    if (own.length < 3) return whole.has(own.join(" ")) && own.length > 0 ? 1 : 0;
    let known = 0;
    for (let i = 0; i + 3 <= own.length; i++) if (triples.has(own.slice(i, i + 3).join(" "))) known++;
    return known > (own.length - 2) * 0.6 ? 1 : 0;
  });
  return withoutRepeats(blocks, labels, ` ${all.join(" ")} `);
}

/** Of blocks that say the same, as many are story as the story has, those among the most others. */
function withoutRepeats(blocks, labels, body) {
  const same = Map.groupBy
    ? Map.groupBy(blocks.keys(), (i) => words(blocks[i].text).join(" "))
    : blocks.reduce((map, block, i) => {
        const key = words(block.text).join(" ");
        return map.set(key, [...(map.get(key) ?? []), i]);
      }, new Map());
  for (const [text, places] of same) {
    const story = places.filter((i) => labels[i] === 1);
    const count = Math.max(1, body.split(` ${text} `).length - 1);
    if (story.length <= count) continue;
    const company = (i) => {
      let sum = 0;
      for (let d = 1; d <= 6; d++)
        for (const j of [i - d, i + d])
          if (labels[j] === 1) sum += blocks[j].element.parent === blocks[i].element.parent ? 2 : 1;
      return sum;
    };
    const ranked = story.map((i) => [company(i), i]).sort((a, b) => b[0] - a[0]);
    for (const [, i] of ranked.slice(count)) labels[i] = 0;
  }
  return labels;
}

/** The features that stand on enough sites. */
function vocabularyOf(set, features, { minSites }) {
  const sites = new Map();
  for (const page of set)
    for (const block of features(page))
      for (const name of block) {
        if (!sites.has(name)) sites.set(name, new Set());
        sites.get(name).add(page.site);
      }
  return [...sites].filter(([, on]) => on.size >= minSites).map(([name]) => name);
}

/** Logistic regression with a Gaussian prior, by full-batch Adam: the same result on every machine. */
function learnWeights(set, features, names, { l2, iterations }) {
  const index = new Map(names.map((name, i) => [name, i]));
  const examples = set.flatMap((page) =>
    features(page).map((block, i) => ({
      ids: Int32Array.from(block.map((name) => index.get(name) ?? -1).filter((id) => id >= 0)),
      label: page.labels[i],
      weight: page.weights[i],
    })),
  );
  const [w, m, v, g] = Array.from({ length: 4 }, () => new Float64Array(names.length));
  for (let t = 1; t <= iterations; t++) {
    for (let j = 0; j < w.length; j++) g[j] = l2 * w[j];
    for (const { ids, label, weight } of examples) {
      let sum = 0;
      for (const id of ids) sum += w[id];
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (const id of ids) g[id] += error;
    }
    const step = 0.15 * (t < iterations * 0.6 ? 1 : (iterations - t) / (iterations * 0.4) + 0.02);
    for (let j = 0; j < w.length; j++) {
      m[j] = 0.9 * m[j] + 0.1 * g[j];
      v[j] = 0.99 * v[j] + 0.01 * g[j] * g[j];
      w[j] -= (step * (m[j] / (1 - 0.9 ** t))) / (Math.sqrt(v[j] / (1 - 0.99 ** t)) + 1e-6);
    }
  }
  return new Map(names.map((name, i) => [name, w[i]]));
}

/** Learns, keeps the features that matter most, learns again with those alone. */
function learn(set, features, options) {
  const names = vocabularyOf(set, features, options);
  const all = learnWeights(set, features, names, options);
  const uses = new Map();
  for (const page of set)
    for (const [i, block] of features(page).entries())
      for (const name of block) uses.set(name, (uses.get(name) ?? 0) + page.weights[i]);
  const matter = (name) => Math.abs(all.get(name) ?? 0) * Math.sqrt(uses.get(name) ?? 0);
  const kept = names.sort((a, b) => matter(b) - matter(a)).slice(0, options.keep);
  return learnWeights(set, features, kept, options);
}

/** A block with no features was given up. */
const scoreOf = (weights, block) =>
  block.length === 0
    ? Number.NEGATIVE_INFINITY
    : block.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
const twice = (set) => set.flatMap((page) => [page, page.nameless]);
const first = (page) => page.first;
const second = (page) => page.second;

function folds() {
  const hash = (text) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
  const sites = [...new Set(pages.map((page) => page.site))].sort((a, b) => hash(a) - hash(b));
  const fold = new Map(sites.map((site, i) => [site, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, k) => ({
    rest: pages.filter((page) => fold.get(page.site) !== k),
    held: pages.filter((page) => fold.get(page.site) === k),
  }));
}

for (const page of pages) page.nameless = nameless(page);

/** Judges a page's blocks by these weights and notes what surrounds each, given that. */
function judge(page, weights) {
  const { blocks, pictures } = page.flow;
  const scores = page.first.map((block) => scoreOf(weights, block));
  const said = page.own.map((own) => own.said);
  return html.contextFeatures(blocks, pictures, scores, said, page.hints);
}

for (const { rest, held } of folds()) {
  const weights = learn(twice(rest), first, FIRST);
  for (const page of held) {
    page.second = judge(page, weights);
    page.nameless.second = judge(page.nameless, weights).map((block) =>
      block.filter((name) => !name.startsWith("within:")),
    );
  }
}

/** The weights as the source holds them: features of one weight together, which packs best. */
function dataOf(weights) {
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 20)]);
  const values = [...new Set(rounded.map(([, value]) => value))].filter((value) => value !== 0);
  const named = (value) => rounded.filter(([, other]) => other === value).map(([name]) => name);
  return values
    .sort((a, b) => a - b)
    .map((value) => `${value}=${named(value).sort().join(";")}`)
    .join("|");
}

const sourceOf = (own, context) =>
  `/*\n * Made by scripts/train-content.mjs; not to be edited. Twentieths of a logit and the features that weigh so: \`weight=feature;feature|weight=feature\`.\n */\n\n` +
  `/** What a block's own look says for its being story. */\nexport const OWN_WEIGHTS =\n  ${JSON.stringify(own)};\n\n` +
  `/** What its surroundings say, given the first judgement. */\nexport const CONTEXT_WEIGHTS =\n  ${JSON.stringify(context)};\n`;

/** The page reader with these weights in place of its own. */
const readerWith = (own, context) =>
  bundled(`export { parsePage } from "./src/html/page";`, [
    {
      name: "weights",
      setup: ({ onLoad }) =>
        onLoad({ filter: /content.weights\.ts$/ }, () => ({
          contents: sourceOf(own, context),
          loader: "ts",
        })),
    },
  ]);

/** How often each run of four words stands in a text. */
function runsOf(text) {
  const all = words(text);
  const runs = new Map();
  for (let i = 0; i < Math.max(1, all.length - 3); i++) {
    const run = all.slice(i, i + 4).join(" ");
    if (run !== "") runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Precision and recall of a story in runs of four words, as the public benchmark of article extraction counts them. */
function scoreStory(body, told) {
  const [want, have] = [runsOf(body), runsOf(told)];
  const size = (runs) => [...runs.values()].reduce((sum, count) => sum + count, 0);
  let both = 0;
  for (const [run, count] of want) both += Math.min(count, have.get(run) ?? 0);
  return { precision: both / Math.max(1, size(have)), recall: both / Math.max(1, size(want)) };
}

const f1Of = ({ precision, recall }) => (2 * precision * recall) / (precision + recall);

const print = (what, scores) =>
  console.log(
    `${what}, held-out sites: precision ${scores.precision.toFixed(4)}, recall ${scores.recall.toFixed(4)}, F1 ${f1Of(scores).toFixed(4)}`,
  );

async function check() {
  const tally = { right: 0, kept: 0, story: 0 };
  const stories = new Map();
  for (const { rest, held } of folds()) {
    const own = learn(twice(rest), first, FIRST);
    const context = learn(twice(rest), second, SECOND);
    const reader = await readerWith(dataOf(own), dataOf(context));
    for (const page of held) {
      for (const [i, block] of page.second.entries()) {
        const kept = scoreOf(context, block) > 0;
        tally.kept += kept ? page.weights[i] : 0;
        tally.story += page.labels[i] * page.weights[i];
        tally.right += kept ? page.labels[i] * page.weights[i] : 0;
      }
      const { blocks } = reader.parsePage(page.source, { url: page.url });
      const told = blocks
        .filter(({ type }) => type !== "caption" && type !== "byline")
        .map(({ text }) => text);
      stories.set(page.set, [...(stories.get(page.set) ?? []), scoreStory(page.body, told.join("\n"))]);
    }
  }
  print("words of blocks", { precision: tally.right / tally.kept, recall: tally.right / tally.story });
  for (const [set, scores] of stories) {
    const mean = (of) => scores.reduce((sum, score) => sum + score[of], 0) / scores.length;
    print(`stories of ${set}`, { precision: mean("precision"), recall: mean("recall") });
  }
}

if (process.argv.includes("--check")) await check();
else {
  const own = dataOf(learn(twice(pages), first, FIRST));
  const context = dataOf(learn(twice(pages), second, SECOND));
  writeFileSync(new URL("../src/html/content/weights.ts", import.meta.url), sourceOf(own, context));
  const count = (data) => data.split(/[;|]/).length;
  console.log(`wrote ${count(own)} and ${count(context)} weights from ${pages.length} pages`);
}
