import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Word lists are broken into lines for who reads the source; a bundle, which a page loads, has each on one line. */
export const oneLineLists: Plugin = {
  name: "one-line-lists",
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]language[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8")).replace(/`[^`]*`/g, (list) => list.replace(/\n\s*/g, " ")),
    }));
  },
};
