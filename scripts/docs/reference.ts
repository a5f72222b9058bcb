import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Application, TSConfigReader, TypeDocReader } from "typedoc";
import { entries } from "./pages";

/** Stands for the site's root in the links of typedoc's bar, which knows only whole addresses. */
const siteRoot = "https://site.invalid/";

/** Builds guides and reference with typedoc, strictly: a warning is an error. */
export async function buildReference(root: string, site: string, documents: string[]): Promise<void> {
  const out = join(site, "reference");
  const app = await Application.bootstrapWithPlugins(
    {
      options: join(root, "docs/typedoc.json"),
      out,
      projectDocuments: documents,
      titleLink: siteRoot,
      navigationLinks: Object.fromEntries(entries.map(([label, path]) => [label, `${siteRoot}${path}`])),
    },
    [new TypeDocReader(), new TSConfigReader()],
  );
  const project = await app.convert();
  if (!project) throw new Error("typedoc found nothing to document");
  app.validate(project);
  await app.generateOutputs(project);
  await mendPages(out);
  const { errorCount, warningCount } = app.logger;
  if (errorCount + warningCount > 0)
    throw new Error(`typedoc told ${errorCount} errors and ${warningCount} warnings`);
}

/** Makes links lead from each page to the site's root, and names the landmarks that typedoc's theme leaves to sight. */
async function mendPages(folder: string): Promise<void> {
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html"));
  for (const name of pages) {
    const path = join(folder, name);
    const up = "../".repeat(name.split(/[\\/]/).length);
    const page = (await readFile(path, "utf8"))
      .replaceAll(siteRoot, up)
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Site"')
      .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Reference">');
    await writeFile(path, page);
  }
}
