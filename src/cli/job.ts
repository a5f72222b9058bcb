import { stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./exit";
import type { Input } from "./input";
import { type Content, type Format, holdsOne, type Order } from "./order";

/** One run of `parse`, `audit` or `quotes`. */
export interface Job {
  order: Order;
  inputs: Input[];
  /** What the inputs hold; found by looking when absent. */
  content?: Content;
  jobs: number;
  /** One file for everything. */
  out?: string;
  /** One file an input. */
  outDir?: string;
  /** Write outputs again that are whole. */
  force: boolean;
  quiet: boolean;
}

/** One output and the inputs that go into it. Without a path it is standard output. */
export interface Shard {
  path?: string;
  inputs: Input[];
}

/** The outputs of a job. */
export function shardsOf({ inputs, out, outDir, order }: Job): Shard[] {
  if (outDir !== undefined) {
    const shards = inputs.map((input) => ({
      path: join(outDir, `${input.name}.${extension(order.format)}`),
      inputs: [input],
    }));
    const paths = new Set<string>();
    for (const { path } of shards) {
      if (paths.has(path)) throw new UsageError(`two inputs would be written to ${path}`);
      paths.add(path);
    }
    return shards;
  }
  if (inputs.length > 1 && holdsOne(order.format))
    throw new UsageError(`${order.format} holds one article a file: give --out-dir for several`);
  return [{ inputs, ...(out === undefined ? {} : { path: out }) }];
}

const extensions: Partial<Record<Format, string>> = {
  markdown: "md",
  "json-ld": "jsonld",
  ninjs: "ninjs.json",
  nitf: "nitf.xml",
  annotations: "annotations.json",
  report: "txt",
  text: "txt",
  table: "txt",
};

function extension(format: Format): string {
  return extensions[format] ?? format;
}

/** Whether an output of `--out-dir` is whole and no older than its inputs, as `make` asks. */
export async function isWhole({ path, inputs }: Shard): Promise<boolean> {
  if (path === undefined) return false;
  const found = await stat(path).catch(() => undefined);
  return (
    found?.isFile() === true && inputs.every((input) => input.path !== "-" && input.modified <= found.mtimeMs)
  );
}
