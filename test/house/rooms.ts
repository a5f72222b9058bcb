import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const src = join(root, "src");

export interface SourceFile {
  /** `src/text/words.ts`. */
  path: string;
  /** The room it stands in; `""` for the root entry point. */
  room: string;
  text: string;
  /** What it imports, as written, with `./` and `../` resolved to a path from `src/` that starts with `/`. */
  imports: string[];
}

/** Every file of `src/`. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => {
      const file = join(src, name);
      const text = readFileSync(file, "utf8");
      const parts = name.split(sep);
      return {
        path: relative(root, file),
        room: parts.length > 1 ? (parts[0] ?? "") : "",
        text,
        imports: ts
          .preProcessFile(text, true, true)
          .importedFiles.map((found) => fromSrc(file, found.fileName)),
      };
    });
}

function fromSrc(importer: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return `/${relative(src, join(importer, "..", specifier))
    .split(sep)
    .join("/")}`;
}
