import { type Dirent, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import { UsageError } from "../exit";
import { matches } from "./glob";

/** A file to read, or standard input (`path` is `-`). */
export interface Input {
  path: string;
  /** Its path below the folder or glob that it came from: names its output. */
  name: string;
  /** Bytes, packed as they are; 0 for standard input. */
  size: number;
  modified: number;
}

/** What a folder is searched for; a file that is named is read whatever it is called. */
const readable = /\.(txt|text|html?|xhtml|json|jsonl|ndjson|jsonld|xml|nitf|newsml|warc|wet)(\.gz)?$/i;

/** Files, folders (searched whole), globs and `-`, in the given order; what is inside a folder in the order of its names. */
export async function findInputs(operands: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const operand of operands) inputs.push(...(await expand(operand)));
  return inputs;
}

async function expand(operand: string): Promise<Input[]> {
  if (operand === "-") return [{ path: "-", name: "stdin", size: 0, modified: 0 }];
  const found = statSync(operand, { throwIfNoEntry: false });
  if (found?.isDirectory()) return below(operand, (name) => readable.test(name));
  if (found) return [{ path: operand, name: nameOf(operand), size: found.size, modified: found.mtimeMs }];
  if (!/[*?]/.test(operand)) throw new UsageError(`no such file or folder: ${operand}`);
  const { root, pattern } = splitGlob(normalize(operand).split(sep).join("/"));
  const inputs = await below(root, (name) => matches(pattern, name));
  if (inputs.length === 0) throw new UsageError(`nothing matches ${operand}`);
  return inputs;
}

function nameOf(path: string): string {
  const parts = normalize(path).split(sep);
  return parts.at(-1) ?? path;
}

/** The folder before the first segment with a wildcard, and the rest. */
function splitGlob(glob: string): { root: string; pattern: string } {
  const segments = glob.split("/");
  const first = segments.findIndex((segment) => /[*?]/.test(segment));
  const root = segments.slice(0, first).join("/");
  return { root: root || (glob.startsWith("/") ? "/" : "."), pattern: segments.slice(first).join("/") };
}

async function below(root: string, wanted: (name: string) => boolean, prefix = ""): Promise<Input[]> {
  const entries = await readdir(join(root, prefix), { withFileTypes: true }).catch(() => [] as Dirent[]);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const inputs: Input[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const name = prefix + entry.name;
    if (entry.isDirectory()) inputs.push(...(await below(root, wanted, `${name}/`)));
    else if (wanted(name)) {
      const path = join(root, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isFile()) inputs.push({ path, name, size: found.size, modified: found.mtimeMs });
    }
  }
  return inputs;
}
