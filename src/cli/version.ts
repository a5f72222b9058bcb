import { readFileSync } from "node:fs";

/** The package's version, from the package.json beside `dist/`. */
export function version(): string {
  const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version: own }: { version: string } = JSON.parse(file);
  return own;
}
