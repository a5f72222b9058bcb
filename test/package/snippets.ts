import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "./packed";

/** A piece of documentation whose code runs: the blocks of one docstring or of one page, in order. */
export interface Sample {
  /** `src/byline/index.ts:12` or `docs/guides/bylines.md`. */
  name: string;
  blocks: string[];
  /** For a docstring: where the names stand that files of `src/` export, its own file first; inner functions have examples too. */
  inner?: ReadonlyMap<string, string>;
}

/** A module made of a sample: it exports `claimed`, one `[index, actual, expected]` for each `//=>`. */
export interface Runnable {
  name: string;
  source: string;
  /** The statement before each `//=>`, in order. */
  claims: string[];
}

/** Stands for `…` in an expected object or list: there may be more. */
export const more = Symbol.for("onrecord.more");

/** What every module of samples begins with. */
const preamble = `
export const claimed: [index: number, actual: unknown, expected: unknown][] = [];
const more = Symbol.for("onrecord.more");
class More { [more] = true; *[Symbol.iterator]() { yield more; } }
const thrown = (run: () => unknown): string => {
  try { run(); } catch (error) { return "throws " + (error as Error).name; }
  return "throws nothing";
};
void More; void thrown;`;

/** The examples of all docstrings in `src/`, but those of the command, which is no library. */
export function docstringSamples(): Sample[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("cli"))
    .sort()
    .map((name) => join(root, "src", name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const everywhere = new Map(files.flatMap(exportsOf));
  return files
    .flatMap((file) => {
      const inner = new Map([...everywhere, ...exportsOf(file)]);
      return docstrings(file.text).map(({ line, comment }) => ({
        name: `${relative(root, file.path)}:${line}`,
        blocks: codeBlocks(comment),
        inner,
      }));
    })
    .filter(({ blocks }) => blocks.length > 0);
}

/** The names that a file exports, each with its path. */
function exportsOf({ path, text }: { path: string; text: string }): [name: string, path: string][] {
  return [...text.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name = ""]) => [name, path]);
}

/** The code of the README and of the guides. */
export function pageSamples(): Sample[] {
  const guides = readdirSync(join(root, "docs/guides")).filter((name) => name.endsWith(".md"));
  return ["README.md", ...guides.map((name) => `docs/guides/${name}`)]
    .filter((name) => existsSync(join(root, name)))
    .map((name) => ({ name, blocks: codeBlocks(readFileSync(join(root, name), "utf8")) }))
    .filter(({ blocks }) => blocks.length > 0);
}

function docstrings(text: string): { line: number; comment: string }[] {
  return [...text.matchAll(/^ *\/\*\*[\s\S]*?\*\//gm)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    comment: match[0].replaceAll(/^ *\/?\*+\/? ?/gm, ""),
  }));
}

/** Fenced blocks of TypeScript and JavaScript; one marked `no-run` reads files or the network, and is left out. */
function codeBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```(?:ts|js|mjs)([^\n]*)\n([\s\S]*?)^```/gm)]
    .filter(([, info]) => !info?.includes("no-run"))
    .map(([, , code]) => code ?? "");
}

/**
 * Makes a module of a sample. Names of the package that a block uses without importing them, as docstrings do, are imported;
 * each block stands inside the scope of the one before, so that a page's later blocks see its earlier names and may use them anew.
 */
export function runnable(sample: Sample, exported: ReadonlyMap<string, string>): Runnable {
  const claims: string[] = [];
  const bodies = sample.blocks.map((code) => withClaims(code, claims));
  const imports = new Set(bodies.flatMap((body) => body.imports));
  const declared = new Set(bodies.flatMap((body) => body.declared));
  for (const name of new Set(bodies.flatMap((body) => body.used))) {
    const entry = exported.get(name) ?? sample.inner?.get(name);
    if (entry && !declared.has(name)) imports.add(`import { ${name} } from ${JSON.stringify(entry)};`);
  }
  const source = [
    ...imports,
    preamble,
    ...bodies.map(({ code }) => `{\n${code}`),
    ...bodies.map(() => "}"),
  ].join("\n");
  return { name: sample.name, source, claims };
}

interface Body {
  code: string;
  imports: string[];
  declared: string[];
  used: string[];
}

function withClaims(code: string, claims: string[]): Body {
  const tree = ts.createSourceFile("block.ts", code, ts.ScriptTarget.Latest, true);
  const body: Body = { code: "", imports: [], declared: [], used: [] };
  for (const statement of tree.statements) {
    const text = statement.getText(tree);
    if (ts.isImportDeclaration(statement)) {
      body.imports.push(text);
      body.declared.push(...importedNames(statement));
      continue;
    }
    body.code += `${text}\n`;
    const expected = expectation(code, statement.end);
    if (expected === undefined) continue;
    const value = claimedValue(statement, tree);
    if (value === undefined) throw new Error(`//=> stands after what has no value: ${text}`);
    if (ts.isExpressionStatement(statement)) body.code = body.code.slice(0, -text.length - 1);
    const thrown = /^throws \w+/.exec(expected)?.[0];
    body.code += thrown
      ? `claimed.push([${claims.length}, thrown(() => ${value}), "${thrown}"]);\n`
      : `claimed.push([${claims.length}, ${value}, (${withMore(expected)})]);\n`;
    claims.push(text.split("\n")[0] ?? "");
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) body.used.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return body;
}

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  if (!bindings) return importClause?.name ? [importClause.name.text] : [];
  return ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [bindings.name.text];
}

/** The expression that `//=>` speaks of: the statement's own, or the one variable that it declares. */
function claimedValue(statement: ts.Statement, tree: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(tree);
  if (!ts.isVariableStatement(statement)) return undefined;
  return statement.declarationList.declarations[0]?.name.getText(tree);
}

/** What follows `//=>` after a statement, on its line or on the next, and on lines of comment after it. */
function expectation(code: string, end: number): string | undefined {
  const [first = "", ...rest] = code
    .slice(end)
    .replace(/^[ \t]*\n[ \t]*(?=\/\/=>)/, "")
    .split("\n");
  const begin = /^[ \t]*\/\/=>(.*)$/.exec(first)?.[1];
  if (begin === undefined) return undefined;
  const lines = [begin];
  for (const line of rest) {
    const more = /^[ \t]*\/\/(?!=>)(.*)$/.exec(line)?.[1];
    if (more === undefined) break;
    lines.push(more);
  }
  return lines.join("\n").trim();
}

/** Writes `…` in an object or a list, outside strings, as a mark that says: and more. */
function withMore(expected: string): string {
  return expected.replaceAll(/"(?:[^"\\]|\\.)*"|…/g, (part) => (part === "…" ? "...new More()" : part));
}
