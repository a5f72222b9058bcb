import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { root, sourceFiles } from "./rooms";

/** Makes esbuild keep whatever a module does on import, as though `"sideEffects": false` stood nowhere. */
const everyModuleMayAct: Plugin = {
  name: "every-module-may-act",
  setup(builder) {
    builder.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolved") return undefined;
      const found = await builder.resolve(path, { ...rest, pluginData: "resolved" });
      return { ...found, sideEffects: true };
    });
  },
};

/** What is left of a file when nothing of it is used: what it does by being imported. */
async function importedForNothing(path: string): Promise<string> {
  const options: BuildOptions = {
    stdin: { contents: `import ${JSON.stringify(join(root, path))}`, resolveDir: root },
    bundle: true,
    external: ["htmlparser2", "saxes"],
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
    plugins: [everyModuleMayAct],
  };
  const { outputFiles } = await build(options);
  return outputFiles?.[0]?.text.replace(/import(?:\{[^}]*\}from)?"(?:htmlparser2|saxes)";/g, "").trim() ?? "";
}

// The command acts, and zod's schemas are made by calls; both are entry points of their own.
const files = sourceFiles().filter(
  (file) => file.room !== "cli" && !file.path.startsWith("src/model/schema/"),
);

test.each(files.map((file) => file.path))("%s does nothing on import", async (path) => {
  expect(await importedForNothing(path)).toBe("");
});
