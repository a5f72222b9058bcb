import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";

const { project } = inject("packed");

/** Bundles a browser program that imports the given names, minified. */
async function bundle(names: string, entry: string): Promise<{ bytes: Uint8Array; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from "${entry}";`, resolveDir: project },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  // An input of which nothing is left after tree shaking does not count.
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  return { bytes: outputFiles[0]?.contents ?? new Uint8Array(), inputs };
}

/** What one import may cost a page: kilobytes (1,000) after gzip. */
const ceilings: [names: string, entry: string, kilobytes: number][] = [
  ["{ parseByline }", "onrecord", 6],
  ["{ parseCaption }", "onrecord", 10],
  ["{ parseQuotations }", "onrecord", 45],
  ["*", "onrecord", 70],
  ["*", "onrecord/html", 60],
  ["{ parseDocument }", "onrecord/html", 35],
  ["*", "onrecord/formats/json-ld", 6],
  ["*", "onrecord/formats/ninjs", 6],
  ["*", "onrecord/formats/nitf", 16],
];

test.each(ceilings)("%s from %s stays under %d kB", async (names, entry, kilobytes) => {
  const { bytes } = await bundle(names, entry);
  expect(bytes.length).toBeGreaterThan(100);
  expect(gzipSync(bytes, { level: 9 }).length / 1000).toBeLessThanOrEqual(kilobytes);
});

test.each(["onrecord", "onrecord/html", "onrecord/report", "onrecord/formats"])(
  "no zod and no Node module in a bundle of %s",
  async (entry) => {
    const { inputs } = await bundle("*", entry);
    expect(inputs.filter((path) => /node_modules\/zod\/|^node:/.test(path))).toEqual([]);
  },
);

test("zod comes with the schemas", async () => {
  const { inputs } = await bundle("*", "onrecord/schema");
  expect(inputs.some((path) => path.includes("node_modules/zod/"))).toBe(true);
});
