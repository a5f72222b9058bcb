import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { version } from "../../package.json";
import { folder, onrecord, reference } from "./run";

test("--help fits a terminal and names every command and exit code", async () => {
  const { code, stdout } = await onrecord(["--help"]);
  expect(code).toBe(0);
  for (const word of ["parse", "audit", "quotes", "schema", "Exit codes", "130"])
    expect(stdout).toContain(word);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("--version", async () => {
  expect((await onrecord(["--version"])).stdout).toBe(`${version}\n`);
});

test.each([
  [[], /Usage/],
  [["prase", "x"], /no command is called prase/],
  [["parse"], /parse needs files/],
  [["parse", "no-such-file.txt"], /no such file or folder: no-such-file\.txt/],
  [["parse", "none/*.txt"], /nothing matches/],
  [["parse", reference, "--format", "docx"], /--format takes json, ndjson.*not docx/],
  [["parse", reference, "--jobs", "0"], /--jobs takes a number from 1 to 256/],
  [["parse", reference, "--speed", "11"], /--speed/],
  [["parse", reference, "-o", "a", "-d", "b"], /exclude each other/],
  [["parse", reference, reference, "-f", "html"], /give --out-dir/],
  [["schema", "Artcile"], /no model is called Artcile/],
])("%j is a usage error that says what is wrong", async (args, told) => {
  const { code, stdout, stderr } = await onrecord(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(told);
});

test("an output that cannot be written is exit code 3", async () => {
  const dir = await folder();
  await writeFile(join(dir, "file"), "");
  const { code, stderr } = await onrecord(["parse", reference, "-o", join(dir, "file/out.json")]);
  expect(code).toBe(3);
  expect(stderr).toMatch(/out\.json/);
});

test("schema prints the JSON Schema of a model, and the names without one", async () => {
  const { stdout } = await onrecord(["schema", "quotation"]);
  expect(JSON.parse(stdout)).toMatchObject({ title: "Quotation", type: "object" });
  expect((await onrecord(["schema"])).stdout.split("\n")).toContain("Article");
});
