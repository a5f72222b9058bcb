// Builds the site into docs/site: the reference article annotated, guides and reference, the playground, JSON Schemas, llms.txt.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parseArticle } from "../../src/index";
import { jsonSchema, type ModelName, schemas } from "../../src/model/schema";
import { renderHtml } from "../../src/report";
import { type Guide, guideFile, readGuides, writeDocuments } from "./guides";
import { bar, home, playgroundPolicy } from "./pages";
import { buildReference } from "./reference";

const root = fileURLToPath(new URL("../..", import.meta.url));
const docs = join(root, "docs");
const site = join(docs, "site");

async function write(path: string, text: string): Promise<void> {
  const file = join(site, path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
}

/** The reference article as `renderHtml` shows it, which is both the opening page and the shape of what the playground shows. */
async function annotatedReference(): Promise<string> {
  const text = await readFile(join(root, "test/fixtures/reference.txt"), "utf8");
  return renderHtml(parseArticle(text), { images: false });
}

async function buildPlayground(annotated: string): Promise<void> {
  const page = await readFile(join(docs, "playground/index.html"), "utf8");
  const policy = playgroundPolicy(annotated);
  await write(
    "playground/index.html",
    page.replace("{{policy}}", policy).replace("{{bar}}", bar("../", "playground/")),
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

async function writeSchemas(): Promise<void> {
  for (const name of Object.keys(schemas) as ModelName[]) {
    await write(`schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  }
}

/** An index for language models: https://llmstxt.org. The guides are published beside it as Markdown. */
async function writeLlmsTxt(guides: readonly Guide[]): Promise<void> {
  for (const { name, markdown } of guides) await write(guideFile(name), markdown);
  const links = guides.map(({ name, title, summary }) => `- [${title}](${guideFile(name)}): ${summary}`);
  const models = Object.keys(schemas).map((name) => `- [${name}](schema/${name}.json)`);
  await write(
    "llms.txt",
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

await rm(site, { recursive: true, force: true });
const guides = await readGuides(join(docs, "guides"));
const annotated = await annotatedReference();
await buildReference(
  root,
  site,
  await writeDocuments(guides, join(root, "node_modules/.cache/onrecord/guides")),
);
await write("index.html", home(annotated));
await cp(join(docs, "theme/site.css"), join(site, "site.css"));
await buildPlayground(annotated);
await writeSchemas();
await writeLlmsTxt(guides);
console.log("The site is in docs/site.");
