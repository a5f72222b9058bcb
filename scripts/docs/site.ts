import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile, transform } from "esbuild";
import { minify } from "terser";
import { parseArticle } from "../../src/index";
import { jsonSchema, type ModelName, schemas } from "../../src/model/schema";
import { renderHtml } from "../../src/report";
import { oneLineLists } from "../one-line-lists";
import { type Guide, guideFile, readGuides } from "./guides";
import { bar, home, iconLink, playgroundPolicy } from "./pages";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const docs = join(root, "docs");

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
}

/** The reference article as `renderHtml` shows it, which is both the opening page and the shape of what the playground shows. */
async function annotatedReference(): Promise<string> {
  const text = await readFile(join(root, "test/fixtures/reference.txt"), "utf8");
  return renderHtml(parseArticle(text), { images: false });
}

async function buildPlayground(annotated: string, site: string): Promise<PlaygroundWeight> {
  const page = await readFile(join(docs, "playground/index.html"), "utf8");
  const policy = playgroundPolicy(annotated);
  await write(
    join(site, "playground/index.html"),
    page
      .replace("{{policy}}", policy)
      .replace("{{icon}}", iconLink)
      .replace("{{bar}}", bar("../", "playground/"))
      // Indentation is for whoever writes the page.
      .replace(/^ +/gm, ""),
  );
  await writeStyle("playground.css", join(site, "playground/playground.css"));
  const { metafile } = await build({
    // The learned weights in a file of their own: between the code, they fill the 32 kB that gzip looks back on.
    entryPoints: {
      playground: join(docs, "playground/main.ts"),
      weights: join(root, "src/quotation/weights.ts"),
    },
    outdir: join(site, "playground"),
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    loader: { ".txt": "text" },
    plugins: [oneLineLists],
    charset: "utf8",
    logLevel: "warning",
    metafile: true,
  });
  const scripts = Object.keys(metafile.outputs).map((path) => join(site, "playground", basename(path)));
  await Promise.all(scripts.map(shrink));
  return weigh(site, metafile);
}

/**
 * A fiftieth less than the bundler leaves, which a page that loads this much is worth. What is off makes the script shorter but its
 * archive longer: a name repeated packs better than the figure or the function that it stands for.
 */
async function shrink(script: string): Promise<void> {
  const compress = {
    passes: 3,
    evaluate: false,
    lhs_constants: false,
    reduce_vars: false,
    pure_getters: true,
    unsafe_arrows: true,
  };
  const options = { module: true, ecma: 2020, compress } as const;
  const { code } = await minify(await readFile(script, "utf8"), options);
  if (code) await writeFile(script, code);
}

async function writeStyle(name: string, to: string): Promise<void> {
  const { code } = await transform(await readFile(join(docs, "theme", name), "utf8"), {
    loader: "css",
    minify: true,
  });
  await write(to, code);
}

/** Bytes after gzip of what the playground loads at once, and of the scripts that it fetches for the first page's source. */
export interface PlaygroundWeight {
  readonly atOnce: number;
  readonly forPages: number;
}

async function weigh(site: string, { outputs }: Metafile): Promise<PlaygroundWeight> {
  const folder = join(site, "playground");
  const loaded = Object.keys(outputs).filter((path) => basename(path) === "playground.js");
  const fetched: string[] = [];
  // The list grows while it is walked: what a script imports is walked in its turn.
  for (const path of loaded)
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      const list = kind === "import-statement" ? loaded : fetched;
      if (!list.includes(imported)) list.push(imported);
    }
  const packed = async (path: string) => gzipSync(await readFile(path)).length;
  const sum = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(packed))).reduce((total, bytes) => total + bytes, 0);
  const script = (path: string) => join(folder, basename(path));
  const beside = ["index.html", "playground.css", "../site.css"].map((file) => join(folder, file));
  return { atOnce: await sum([...beside, ...loaded.map(script)]), forPages: await sum(fetched.map(script)) };
}

async function writeSchemas(site: string): Promise<void> {
  for (const name of Object.keys(schemas) as ModelName[]) {
    await write(join(site, `schema/${name}.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  }
}

/** An index for language models: https://llmstxt.org. The guides are published beside it as Markdown. */
async function writeLlmsTxt(guides: readonly Guide[], site: string): Promise<void> {
  for (const { name, markdown } of guides) await write(join(site, guideFile(name)), markdown);
  const links = guides.map(({ name, title, summary }) => `- [${title}](${guideFile(name)}): ${summary}`);
  const models = Object.keys(schemas).map((name) => `- [${name}](schema/${name}.json)`);
  await write(
    join(site, "llms.txt"),
    `# onrecord

> npm package, TypeScript, Node and browsers: turns a news article (text, HTML, JSON-LD, ninjs, NITF, NewsML) into one typed value: headline, bylines, photos, who said what (quotations with speaker and cue) and on what terms (sources, unnamed ones with count, terms, reason).

Entry points: \`onrecord\` (parseArticle, parseByline, parseCaption, parseQuotations), \`onrecord/html\` (parseHtml, parseDocument), \`onrecord/report\` (auditSources, renderHtml), \`onrecord/formats\`, \`onrecord/schema\` (zod and JSON Schema), and the command \`npx onrecord\`.

## Guides

${links.join("\n")}

## JSON Schema of each model

${models.join("\n")}
`,
  );
}

/** Writes every page but typedoc's: opening page, playground, schemas, llms.txt. Returns the guides, and what the playground weighs. */
export async function buildPages(
  site: string,
): Promise<{ readonly guides: readonly Guide[]; readonly playground: PlaygroundWeight }> {
  const guides = await readGuides(join(docs, "guides"));
  const annotated = await annotatedReference();
  await write(join(site, "index.html"), home(annotated));
  for (const name of ["site.css", "home.css"]) await writeStyle(name, join(site, name));
  const playground = await buildPlayground(annotated, site);
  await writeSchemas(site);
  await writeLlmsTxt(guides, site);
  return { guides, playground };
}
