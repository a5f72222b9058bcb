import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { entryPoints, run } from "./packed";

const { project } = inject("packed");

/** Runs a program of a project that has the package installed; gives what it prints. */
async function program(name: string, source: string): Promise<unknown> {
  await writeFile(join(project, name), source);
  const { stdout } = await run(process.execPath, [name], { cwd: project });
  return JSON.parse(stdout);
}

const asEsm = (entry: string) =>
  `import * as all from "${entry}"; console.log(JSON.stringify(Object.keys(all).sort()));`;
const asCjs = (entry: string) =>
  `const all = require("${entry}"); console.log(JSON.stringify(Object.keys(all).sort()));`;

test.each(entryPoints)("%s gives the same names to import and to require", async (entry) => {
  const file = entry.replaceAll("/", "-");
  const imported = await program(`${file}.mjs`, asEsm(entry));
  const required = await program(`${file}.cjs`, asCjs(entry));
  expect(imported).not.toEqual([]);
  expect(required).toEqual(imported);
});

test("the four parsers answer under import and under require", async () => {
  const body = `
    const text = "Mayor quits\\n\\nBy Ann Lee\\n\\n“I am done,” Mayor Bo Kim said on Monday.";
    const quotations = parseQuotations(text).quotations.length;
    console.log(JSON.stringify([parseArticle(text).text === text, parseByline("By Ann Lee").raw, parseCaption("A dog.").text, quotations]));`;
  const names = "{ parseArticle, parseByline, parseCaption, parseQuotations }";
  const expected = [true, "By Ann Lee", "A dog.", 1];
  expect(await program("parsers.mjs", `import ${names} from "onrecord";${body}`)).toEqual(expected);
  expect(await program("parsers.cjs", `const ${names} = require("onrecord");${body}`)).toEqual(expected);
});
