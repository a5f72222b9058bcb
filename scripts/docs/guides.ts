import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The guides in the order of reading; one that is not named here comes after these, by name. */
const order = [
  "getting-started",
  "models",
  "spans",
  "quotations",
  "unnamed-sources",
  "bylines",
  "captions",
  "dates",
  "html",
  "formats",
  "formats-json-ld",
  "formats-ninjs",
  "formats-nitf",
  "formats-newsml",
  "formats-ans",
  "formats-web-annotation",
  "formats-iptc-photo",
  "formats-markdown",
  "report",
  "command-line",
  "many-machines",
  "issues",
];

export interface Guide {
  /** `bylines`. */
  name: string;
  /** Its first heading. */
  title: string;
  /** The first sentence after it. */
  summary: string;
  markdown: string;
}

/** Every guide of a folder, in the order of reading. */
export async function readGuides(folder: string): Promise<Guide[]> {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = (await readdir(folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -3));
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Promise.all(
    names.map(async (name) => {
      const markdown = await readFile(join(folder, `${name}.md`), "utf8");
      const title = /^# (.+)$/m.exec(markdown)?.[1];
      if (!title) throw new Error(`docs/guides/${name}.md has no heading`);
      return { name, title, summary: firstSentence(markdown), markdown };
    }),
  );
}

function firstSentence(markdown: string): string {
  const paragraph =
    /^(?![#|<\s-])[^\n]+(?:\n[^\n]+)*/m.exec(markdown.replaceAll(/^```[\s\S]*?^```$/gm, ""))?.[0] ?? "";
  const sentence = /^.*?[.:](?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph;
  return sentence.replaceAll(/\s+/g, " ").replace(/:$/, ".");
}

/** Where the site publishes a guide's Markdown. */
export const guideFile = (name: string): string => `guides/${name}.md`;

/**
 * Writes the guides as typedoc wants its documents: with their titles as front matter. Returns their paths in order.
 */
export async function writeDocuments(guides: readonly Guide[], folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return Promise.all(
    guides.map(async ({ name, title, markdown }) => {
      const path = join(folder, `${name}.md`);
      // typedoc's highlighter knows languages, not the words after them.
      const body = markdown.replaceAll(/^(```\w+) .*$/gm, "$1");
      await writeFile(path, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`);
      return path;
    }),
  );
}
