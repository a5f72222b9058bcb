// Time a page and what is returned, beside other readers of pages, on the same pages in one run: the test fixtures, and the pages of
// ../shared/eval where they are beside the project. Readers that are not installed are left out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { parseHtml } from "onrecord/html";

const fixtures = new URL("../../test/html/pages/", import.meta.url);
const own = readdirSync(fixtures)
  .filter((name) => name.endsWith(".html"))
  .map((name) => ({
    url: `https://paper.example/${name}`,
    html: readFileSync(new URL(name, fixtures), "utf8"),
  }));

const shared = new URL("../../../shared/eval/pages-dev.jsonl.gz", import.meta.url);
const real = existsSync(shared)
  ? gunzipSync(readFileSync(shared))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];

/** Fields that a reader can return, by the readers' common names. */
const FIELDS = ["title", "authors", "published", "body", "captions", "credits", "quotations"];

/** A module, or nothing where it is not installed. */
const optional = async (name) => {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
};
const [linkedom, readability, defuddle, extractor] = await Promise.all(
  ["linkedom", "@mozilla/readability", "defuddle", "@extractus/article-extractor"].map(optional),
);
const some = (value) =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";

function ours(options) {
  return ({ html, url }) => {
    const article = parseHtml(html, { url, ...options });
    return {
      title: article.headline,
      authors: article.bylines.flatMap(({ contributors }) => contributors),
      published: article.published,
      body: article.blocks,
      captions: article.photos.filter(({ caption }) => caption),
      credits: article.photos.filter(({ caption }) => caption?.credit),
      quotations: article.quotations,
    };
  };
}

const readers = [
  ["onrecord/html", ours({})],
  ["onrecord/html, no quotations", ours({ quotations: false })],
];
if (linkedom && readability)
  readers.push([
    "@mozilla/readability + linkedom",
    ({ html }) => {
      const read = new readability.Readability(linkedom.parseHTML(html).document).parse();
      return {
        title: read?.title,
        authors: read?.byline,
        published: read?.publishedTime,
        body: read?.textContent,
      };
    },
  ]);
if (linkedom && defuddle) {
  const Defuddle = defuddle.default?.default ?? defuddle.default;
  readers.push([
    "defuddle + linkedom",
    ({ html, url }) => {
      const read = new Defuddle(linkedom.parseHTML(html).document, { url }).parse();
      return { title: read.title, authors: read.author, published: read.published, body: read.content };
    },
  ]);
}
if (extractor)
  readers.push([
    "@extractus/article-extractor",
    async ({ html, url }) => {
      const read = await extractor.extractFromHtml(html, url);
      return { title: read?.title, authors: read?.author, published: read?.published, body: read?.content };
    },
  ]);

async function table(name, pages) {
  console.log(`\n${pages.length} pages: ${name}`);
  console.log(`${"".padEnd(34)} ms a page  ${FIELDS.join("  ")}  (% of pages)`);
  for (const [reader, read] of readers) {
    const found = Object.fromEntries(FIELDS.map((field) => [field, 0]));
    let [time, failed] = [0, 0];
    for (const round of [0, 1])
      for (const page of pages) {
        const begin = performance.now();
        let fields = {};
        try {
          fields = await read(page);
        } catch {
          failed += round;
        }
        // The first round warms up.
        if (round === 0) continue;
        time += performance.now() - begin;
        for (const field of FIELDS) if (some(fields[field])) found[field]++;
      }
    const shares = FIELDS.map((field) =>
      `${Math.round((100 * found[field]) / pages.length)}`.padStart(field.length),
    );
    const thrown = failed > 0 ? `  ${failed} threw` : "";
    console.log(
      `${reader.padEnd(34)} ${(time / pages.length).toFixed(1).padStart(9)}  ${shares.join("  ")}${thrown}`,
    );
  }
}

// Other readers write what they meet to the console.
const { log } = console;
for (const noise of ["warn", "error", "debug", "info"]) console[noise] = () => {};
console.log = log;
await table("the tests' own, in the mark-up of real systems", own);
if (real.length > 0) await table("of real publishers (../shared/eval)", real);
