import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The shared folder beside the project, which holds what may not travel with it; `ONRECORD_SHARED` says where else it is. */
const shared = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));

/** The official schemas, examples and suites; nothing where they are absent. */
export const standards = existsSync(join(shared, "standards")) ? join(shared, "standards") : undefined;

/** What a test says when it cannot run. */
export const ABSENT = "skipped: the standards' own examples are not beside the project (../shared/standards)";

/** Paths of the files in a folder of the standards, and in the folders in it, that end so. */
export function filesIn(folder: string, ending: string): string[] {
  if (standards === undefined) return [];
  const root = join(standards, folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(root, name));
}

export const read = (file: string): string => readFileSync(file, "utf8");
export const readJson = (file: string): unknown => JSON.parse(read(file));
