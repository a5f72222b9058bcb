import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { manifest, root, run } from "./packed";

const { home, tarball } = inject("packed");
const files = readdirSync(home, { recursive: true, encoding: "utf8" });

test("every file that package.json names is in the tarball", () => {
  const { main, module, types, unpkg, jsdelivr, bin, exports } = manifest;
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? target : [...Object.values(target.import), ...Object.values(target.require)],
  );
  const named = [main, module, types, unpkg, jsdelivr, ...Object.values(bin), ...targets];
  expect(named.filter((path) => !existsSync(join(home, path)))).toEqual([]);
});

test("the tarball holds the build, its licence and its story, nothing else", () => {
  const expected = /^(dist([\\/].*)?|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
  expect(files.filter((path) => !expected.test(path))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md"]));
});

test("every source map that a file points to is there", () => {
  const broken = files
    .filter((path) => /\.(c?js)$/.test(path))
    .filter((path) => {
      const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(join(home, path), "utf8"))?.[1];
      return map === undefined || !existsSync(join(home, path, "..", map));
    });
  expect(broken).toEqual([]);
});

test("what the build imports from outside is a dependency", () => {
  const imported = files
    .filter((path) => /\.c?js$/.test(path) && !path.endsWith(".global.js"))
    .flatMap((path) => [
      ...readFileSync(join(home, path), "utf8").matchAll(
        /^import [^;]*?from ['"]([^'"]+)['"]|require\(['"]([^'"]+)['"]\)/gm,
      ),
    ])
    .map(([, esm, cjs]) => esm ?? cjs ?? "")
    .filter((name) => !name.startsWith(".") && !name.startsWith("node:"));
  const names = [...new Set(imported)].filter((name) => !(name in manifest.dependencies));
  expect(names).toEqual([]);
});

test("publint finds nothing", async () => {
  const { messages, pkg } = await publint({ pkgDir: home, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("are the types wrong? They are right, for ESM, CJS and bundlers", async () => {
  const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  // Node 10 does not know `exports`; the other resolutions do.
  const report = await run(process.execPath, [attw, tarball, "--profile", "node16", "--format", "json"], {
    maxBuffer: 2 ** 26,
  }).catch((failed: { stdout: string }) => failed);
  const { analysis } = JSON.parse(report.stdout) as {
    analysis: { problems: { kind: string; resolutionKind?: string }[] };
  };
  expect(analysis.problems.filter((problem) => problem.resolutionKind !== "node10")).toEqual([]);
});

test("the lock file names no registry", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  expect(lock.match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
});

/** The packages of the lock file, by their folder. */
const locked = (
  JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  }
).packages;

/** Whether a package that stands in a folder finds another, in its own `node_modules` or in one above. */
function finds(folder: string, name: string): boolean {
  if (`${folder ? `${folder}/` : ""}node_modules/${name}` in locked) return true;
  return folder !== "" && finds(folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/"))), name);
}

test("the lock file holds the packages of every platform, so that npm ci works on each", () => {
  const missing = Object.entries(locked).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !finds(folder, name)),
  );
  expect(missing).toEqual([]);
});
