// Builds the site into docs/site: the reference article annotated, guides and reference, the playground, JSON Schemas, llms.txt.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeDocuments } from "./guides";
import { buildReference } from "./reference";
import { buildPages, root } from "./site";

const site = join(root, "docs/site");

await rm(site, { recursive: true, force: true });
const { guides, playground } = await buildPages(site);
await buildReference(
  root,
  site,
  await writeDocuments(guides, join(root, "node_modules/.cache/onrecord/guides")),
);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `The site is in docs/site. Its playground loads in ${kilobytes(playground.atOnce)} after gzip, and ${kilobytes(playground.forPages)} more when it reads a page's source.`,
);
