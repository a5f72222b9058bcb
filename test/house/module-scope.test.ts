import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { root, sourceFiles } from "./rooms";

// The command acts, and zod's schemas are made by calls; both are entry points of their own.
const files = sourceFiles().filter(
  (file) => file.room !== "cli" && !file.path.startsWith("src/model/schema/"),
);

/** Makes of `alone:PATH` a program that imports that file for nothing, and keeps what any module does on import. */
const alone: Plugin = {
  name: "alone",
  setup(builder) {
    builder.onResolve({ filter: /^alone:/ }, ({ path }) => ({ path: path.slice(6), namespace: "alone" }));
    builder.onLoad({ filter: /.*/, namespace: "alone" }, ({ path }) => ({
      contents: `import ${JSON.stringify(join(root, path))}`,
      resolveDir: root,
    }));
    builder.onResolve({ filter: /^[./]/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolved") return undefined;
      const found = await builder.resolve(path, { ...rest, pluginData: "resolved" });
      return { ...found, sideEffects: true }; // As though `"sideEffects": false` stood nowhere.
    });
  },
};

/** Left, and harmless: the import of a dependency, numbers and flags made of numbers. */
const harmless = /import(?:\{[^}]*\}from)?"[\w@/-]+";|var [\w$]+=[\w$|*<-]+(?:,[\w$]+=[\w$|*<-]+)*;/g;

/** What is left of each file when nothing of it is used: what it does by being imported. */
async function importedForNothing(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: files.map(({ path }, index) => ({ in: `alone:${path}`, out: String(index) })),
    outdir: root,
    bundle: true,
    packages: "external",
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
    plugins: [alone],
  });
  const left = outputFiles.map(({ path, text }): [string, string] => {
    const index = Number(/(\d+)\.js$/.exec(path)?.[1]);
    return [files[index]?.path ?? "", text.replaceAll(harmless, "").trim()];
  });
  return new Map(left);
}

test("importing a module does nothing", async () => {
  const left = await importedForNothing();
  expect(left.size).toBe(files.length);
  const acts = (name: string) => left.get(`src${name}.ts`) || left.get(`src${name}/index.ts`);
  // A module that acts makes all its importers act: told are those that act by themselves.
  const told = files
    .filter(({ path, imports }) => left.get(path) && !imports.some(acts))
    .map(({ path }) => `${path} leaves ${left.get(path)?.slice(0, 100)}`);
  expect(told).toEqual([]);
});
