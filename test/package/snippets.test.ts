import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { entryPoints } from "./packed";
import { docstringSamples, more, pageSamples, runnable } from "./snippets";

const { project, home } = inject("packed");
const folder = join(project, "snippets");
mkdirSync(folder);

/** What programs are compiled with: strict, and resolved as a bundler does. */
const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

const declarations = new Map(
  entryPoints.map((entry) => [entry, join(home, `dist/${entry.slice(9) || "index"}.d.ts`)]),
);

/** Every exported name, its symbol, and the first entry point that has it. */
function exportsOfPackage(): Map<string, { entry: string; symbol: ts.Symbol }> {
  const program = ts.createProgram([...declarations.values()], strict);
  const checker = program.getTypeChecker();
  const names = new Map<string, { entry: string; symbol: ts.Symbol }>();
  for (const [entry, path] of declarations) {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if (!names.has(symbol.name)) names.set(symbol.name, { entry, symbol: own });
    }
  }
  return names;
}

const exported = exportsOfPackage();
const entryOf = new Map([...exported].map(([name, { entry }]) => [name, entry]));
const runnables = [...docstringSamples(), ...pageSamples()].map((sample) => runnable(sample, entryOf));
const paths = runnables.map((_, index) => join(folder, `${index}.ts`));
runnables.forEach(({ source }, index) => {
  writeFileSync(paths[index] ?? "", source);
});

test("every exported function and value has an example that says what comes out", () => {
  const silent = [...exported]
    .filter(([, { symbol }]) => symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))
    .filter(([, { symbol }]) => {
      const example = symbol.getJsDocTags().find((tag) => tag.name === "example");
      return !ts.displayPartsToString(example?.text).includes("//=>");
    })
    .map(([name, { entry }]) => `${name} of ${entry}`);
  expect(silent).toEqual([]);
});

test("the examples pass the compiler's strict settings", () => {
  const program = ts.createProgram(paths, strict);
  const told = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const index = paths.indexOf(file?.fileName ?? "");
    const line = file && start !== undefined ? file.text.slice(0, start).split("\n").length : 0;
    const code = file?.text.split("\n")[line - 1]?.trim();
    return `${runnables[index]?.name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}: ${code}`;
  });
  expect(told).toEqual([]);
});

/** Runs a sample; gives what each of its claims says, and what is so. */
async function run(path: string): Promise<[number, unknown, unknown][]> {
  const outfile = path.replace(/ts$/, "mjs");
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  const { claimed } = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as {
    claimed: [number, unknown, unknown][];
  };
  return claimed;
}

/** The part of a value that an expectation with `…` speaks of. */
function spokenOf(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const open = expected.includes(more);
    const part = open ? actual.slice(0, expected.length - 1) : actual;
    const spoken = part.map((value, index) => spokenOf(value, expected[index]));
    return open ? [...spoken, more] : spoken;
  }
  if (!isRecord(expected) || !isRecord(actual)) return actual;
  const keys = more in expected ? Object.keys(expected) : Object.keys(actual);
  const spoken = Object.fromEntries(keys.map((key) => [key, spokenOf(actual[key], expected[key])]));
  return more in expected ? { ...spoken, [more]: true } : spoken;
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

describe.each(runnables.map((sample, index) => ({ sample, name: sample.name, path: paths[index] ?? "" })))(
  "$name",
  ({ sample, path }) => {
    test("is true", async () => {
      const claimed = await run(path);
      expect(claimed.length).toBe(sample.claims.length);
      for (const [index, actual, expected] of claimed) {
        expect(spokenOf(actual, expected), sample.claims[index]).toEqual(expected);
      }
    });
  },
);
