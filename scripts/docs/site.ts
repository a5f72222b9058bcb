import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { parseArticle } from "../../src/index";
import { jsonSchema, type ModelName, schemas } from "../../src/model/schema";
import { renderHtml } from "../../src/report";
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

async function buildPlayground(annotated: string, site: string): Promise<void> {
  const page = await readFile(join(docs, "playground/index.html"), "utf8");
  const policy = playgroundPolicy(annotated);
  await write(
    join(site, "playground/index.html"),
    page
      .replace("{{policy}}", policy)
      .replace("{{icon}}", iconLink)
      .replace("{{bar}}", bar("../", "playground/")),
  );
  await cp(join(docs, "theme/playground.css"), join(site, "playground/playground.css"));
  await build({
    entryPoints: [join(docs, "playground/main.ts")],
    outfile: join(site, "playground/playground.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    loader: { ".txt": "text" },
    charset: "utf8",
    logLevel: "warning",
  });
}

/** Bytes after gzip of all that the playground loads. */
export async function playgroundWeight(site: string): Promise<number> {
  const files = [
    "playground/index.html",
    "playground/playground.js",
    "playground/playground.css",
    "site.css",
  ];
  const packed = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(site, file)))));
  return packed.reduce((sum, { length }) => sum + length, 0);
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

/** Writes every page but typedoc's: opening page, playground, schemas, llms.txt. Returns the guides. */
export async function buildPages(site: string): Promise<Guide[]> {
  const guides = await readGuides(join(docs, "guides"));
  const annotated = await annotatedReference();
  await write(join(site, "index.html"), home(annotated));
  await cp(join(docs, "theme/site.css"), join(site, "site.css"));
  await buildPlayground(annotated, site);
  await writeSchemas(site);
  await writeLlmsTxt(guides, site);
  return guides;
}
