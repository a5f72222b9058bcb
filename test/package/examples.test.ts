import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium";
import { type Served, serve } from "../support/serve";
import { root, run } from "./packed";

const { project } = inject("packed");

/** Copies an example into the project that has the package installed. */
async function install(name: string): Promise<string> {
  const folder = join(project, "examples", name);
  await cp(join(root, "examples", name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)$/.test(path.slice(root.length)),
  });
  return folder;
}

/** Runs a program of an example; gives the lines it prints. */
async function lines(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run(process.execPath, args, { cwd: folder });
  return stdout.trimEnd().split("\n");
}

test("node-esm", async () => {
  expect(await lines(await install("node-esm"), "index.mjs", "article.txt")).toEqual([
    "Harbour bridge to close for a year",
    "the city: The Alder Bay harbour bridge will close in March for twelve months of repairs",
    "Lena Duarte: We cannot put this off again, Every winter costs us more.",
    "A council official who asked not to be named because the contract is not signed: the work would cost $40 million",
    "Chamber of Trade: half of the shops on the quay could close",
  ]);
});

test("node-cjs", async () => {
  expect(await lines(await install("node-cjs"), "index.cjs")).toEqual([
    "Maren Holt, author",
    "Idris Okafor, author",
    "Mayor Lena Duarte, left, on the bridge on Monday.",
    "Tom Reyes",
  ]);
});

test("typescript, with strict settings", async () => {
  const folder = await install("typescript");
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc], { cwd: folder });
  expect(await lines(folder, "dist/main.js")).toEqual([
    "a council official who asked not to be named because the talks are private (asked-not-to-be-named, because the talks are private): The contract is as good as signed,",
  ]);
});

test("reference.mjs prints the statements, and the value with --json", async () => {
  const plain = await lines(root, "examples/reference.mjs");
  expect(plain[0]).toBe("Washington presses Seoul to give weapons to Ukraine");
  expect(plain.filter((line) => /^q\d+ /.test(line))).toHaveLength(10);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour where there is no terminal
  expect(plain.join("\n")).not.toMatch(/\x1b/);
  const article = JSON.parse((await lines(root, "examples/reference.mjs", "--json")).join("\n")) as {
    text: string;
  };
  expect(article.text).toBe(await readFile(join(root, "test/fixtures/reference.txt"), "utf8"));
});

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serve(project);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test("vite, built and in Chromium", async () => {
  const folder = await install("vite");
  await build({ root: folder, base: "./", configFile: false, logLevel: "silent" });
  const page = await browser.newPage();
  await page.goto(`${site.url}/examples/vite/dist/index.html`);
  expect(await page.locator("ol li").allTextContents()).toEqual([
    "Lena Duarte: We cannot put this off again, Every winter costs us more.",
    "Chamber of Trade: half of the shops on the quay could close",
  ]);
  await page.getByLabel("An article").fill("“No,” said Bo Kim.");
  expect(await page.locator("ol li").allTextContents()).toEqual(["Bo Kim: No,"]);
});

test("script, in Chromium", async () => {
  await cp(join(root, "examples/script/index.html"), join(project, "script.html"));
  const page = await browser.newPage();
  await page.goto(`${site.url}/script.html`);
  expect(await page.locator("li").allTextContents()).toEqual(["Maren Holt, author", "Idris Okafor, author"]);
});
