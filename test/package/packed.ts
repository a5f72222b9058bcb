import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const run = promisify(execFile);

interface Target {
  types: string;
  default: string;
}

export interface Manifest {
  version: string;
  bin: Record<string, string>;
  main: string;
  module: string;
  types: string;
  unpkg: string;
  jsdelivr: string;
  exports: Record<string, string | { import: Target; require: Target }>;
  dependencies: Record<string, string>;
}

export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** `onrecord`, `onrecord/html`, …: every entry point that a program can import. */
export const entryPoints = Object.keys(manifest.exports)
  .filter((name) => name !== "./package.json")
  .map((name) => `onrecord${name.slice(1)}`);

export interface Packed {
  /** The tarball, as `npm publish` would send it. */
  tarball: string;
  /** A folder whose `node_modules/onrecord` is the unpacked tarball: a project that has it installed. */
  project: string;
  /** That unpacked tarball. */
  home: string;
}

/**
 * Packs the built package and installs it in an empty project. The project stands under `node_modules/.cache`, so that the
 * package's own dependencies are found in the repository's `node_modules`, without a registry.
 */
export async function packAndInstall(): Promise<Packed> {
  const cache = join(root, "node_modules/.cache/onrecord");
  await mkdir(cache, { recursive: true });
  const project = await mkdtemp(join(cache, "project-"));
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", project], { cwd: root });
  const name = (await readdir(project)).find((file) => file.endsWith(".tgz"));
  if (!name) throw new Error("npm pack made no tarball");
  const tarball = join(project, name);
  const home = join(project, "node_modules/onrecord");
  await mkdir(home, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"]);
  return { tarball, project, home };
}
