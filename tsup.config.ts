import { defineConfig, type Options } from "tsup";
import { oneLineLists } from "./scripts/one-line-lists";

/** One line an entry point: what `package.json` exports under the same name. */
const entry = {
  index: "src/index.ts",
  html: "src/html/index.ts",
  "html/page": "src/html/page.ts",
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

/**
 * Rooms that a program may want alone. As entries of the build, though of no import path, they make esbuild cut its chunks along
 * them: a bundle that imports `parseByline` from `onrecord` then leaves out whole chunks, with no need to prove each statement pure.
 */
const rooms = {
  "rooms/byline": "src/byline/index.ts",
  "rooms/caption": "src/caption/index.ts",
  "rooms/quotation": "src/quotation/index.ts",
  "rooms/article": "src/article/index.ts",
};

/** Words of other scripts stand as they are, not as `\u` escapes. Only the global build escapes them: a page may be in any encoding. */
const utf8: Options["esbuildOptions"] = (options) => {
  options.charset = "utf8";
};

const shared = {
  target: "es2022",
  sourcemap: true,
  splitting: true,
  esbuildOptions: utf8,
  esbuildPlugins: [oneLineLists],
} satisfies Options;

// TypeScript 6 warns about an option that tsup's declaration build still sets.
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

export default defineConfig([
  { ...shared, entry: { ...entry, ...rooms }, dts, format: ["esm", "cjs"], platform: "neutral" },
  // The command runs in Node only: ESM, no types.
  {
    ...shared,
    entry: { cli: "src/cli/main.ts", "cli-worker": "src/cli/worker.ts" },
    format: ["esm"],
    platform: "node",
    removeNodeProtocol: false,
  },
  {
    entry: { onrecord: "src/index.ts" },
    format: ["iife"],
    globalName: "onrecord",
    target: "es2022",
    platform: "browser",
    sourcemap: true,
    esbuildPlugins: [oneLineLists],
    minify: true,
    outExtension: () => ({ js: ".global.js" }),
  },
]);
