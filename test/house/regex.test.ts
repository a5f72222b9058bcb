import { analyse } from "scslre";
import ts from "typescript";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./rooms";

/** A comment on the line of an expression, or on the one above, that says why the strings it meets are short: `// bounded: …`. */
const bounded = /\/\/.*\bbounded:/;

/** Every regular expression literal of a file, with its line, but those whose input is said to be bounded. */
function literals({ path, text }: SourceFile): { where: string; literal: string }[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lines = text.split("\n");
  const found: { where: string; literal: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      const excused = bounded.test(lines[line] ?? "") || bounded.test(lines[line - 1] ?? "");
      if (!excused) found.push({ where: `${path}:${line + 1}`, literal: node.getText(tree) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The ways in which an expression can take more than linear time on some input. */
function slowWays(literal: string): string[] {
  const end = literal.lastIndexOf("/");
  const { reports } = analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) });
  return reports.map((report) => `${report.type}${report.exponential ? ", exponential" : ""}`);
}

test("the check itself sees an expression that backtracks", () => {
  expect(slowWays("/^(a+)+$/")).not.toEqual([]);
  expect(slowWays("/^[a-z]+$/u")).toEqual([]);
});

test("no regular expression can take more than linear time", () => {
  const slow = sourceFiles()
    .flatMap(literals)
    .flatMap(({ where, literal }) => slowWays(literal).map((way) => `${where} ${literal} (${way})`));
  expect(slow).toEqual([]);
});
