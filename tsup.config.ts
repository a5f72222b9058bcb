import { defineConfig, type Options } from "tsup";

/** One line an entry point: what `package.json` exports under the same name. */
const entry = {
  index: "src/index.ts",
  html: "src/html/index.ts",
  schema: "src/model/schema/index.ts",
  report: "src/report/index.ts",
  formats: "src/formats/index.ts",
  "formats/ans": "src/formats/ans.ts",
  "formats/iptc-photo": "src/formats/iptc-photo.ts",
  "formats/json-ld": "src/formats/json-ld.ts",
  "formats/markdown": "src/formats/markdown.ts",
  "formats/newsml": "src/formats/newsml.ts",
  "formats/ninjs": "src/formats/ninjs.ts",
  "formats/nitf": "src/formats/nitf.ts",
  "formats/web-annotation": "src/formats/web-annotation.ts",
};

const shared = {
  target: "es2022",
  sourcemap: true,
  splitting: true,
  treeshake: true,
} satisfies Options;

// TypeScript 6 warns about an option that tsup's declaration build still sets.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

export default defineConfig([
  { ...shared, entry, dts, format: ["esm", "cjs"], platform: "neutral" },
  // The command runs in Node only: ESM, no types.
  {
    ...shared,
    entry: { cli: "src/cli/main.ts", "cli-worker": "src/cli/worker.ts" },
    format: ["esm"],
    platform: "node",
  },
  {
    entry: { onrecord: "src/index.ts" },
    format: ["iife"],
    globalName: "onrecord",
    target: "es2022",
    platform: "browser",
    sourcemap: true,
    minify: true,
    outExtension: () => ({ js: ".global.js" }),
  },
]);
