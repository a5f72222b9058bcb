import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildPages, type PlaygroundWeight } from "../../scripts/docs/site";
import { launchChromium } from "../support/chromium";
import { type Served, serve } from "../support/serve";
import { root } from "./packed";

let folder: string;
let site: Served;
let weight: PlaygroundWeight;
let browser: Browser;
let page: Page;
/** Addresses that the page asked for, and what it told of errors. */
let asked: string[];
let told: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(root, "node_modules/.cache/onrecord/site-"));
  ({ playground: weight } = await buildPages(folder));
  site = await serve(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  asked = [];
  told = [];
  page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => told.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") told.push(message.text());
  });
});

afterEach(() => page.close());

const article = `Harbour bridge to close for a year

By Maren Holt

“We cannot put this off again,” Mayor Lena Duarte told the council on Monday.

A council official, who asked not to be named, said the work would cost $40 million.`;

/** The frame in which the playground shows the annotated article. */
async function annotated(): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the playground has no frame");
  return frame;
}

async function violations(target: Page | Frame): Promise<string[]> {
  await target.evaluate(axe.source);
  const { violations } = await target.evaluate<axe.AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

test("the opening page shows the reference article, annotated", async () => {
  await page.goto(`${site.url}/`);
  expect(await page.locator("h1").textContent()).toBe("Washington presses Seoul to give weapons to Ukraine");
  expect(await page.locator("body").textContent()).toContain("a military source who asked not to be named");
  expect(await page.getByRole("link", { name: "Playground" }).getAttribute("href")).toBe("playground/");
  expect(told).toEqual([]);
});

test("the playground begins with the reference article", async () => {
  await page.goto(`${site.url}/playground/`);
  expect(await page.getByRole("status").textContent()).toMatch(
    /^10 statements, 10 sources, 3 unnamed; read in \d+ ms\.$/,
  );
  expect(await (await annotated()).locator("h1").textContent()).toBe(
    "Washington presses Seoul to give weapons to Ukraine",
  );
  expect(told).toEqual([]);
});

test("what is pasted is read: its speakers are seen, its figures, its JSON", async () => {
  await page.goto(`${site.url}/playground/`);
  await page.getByLabel("Article or page source").fill(article);
  await expect
    .poll(() => page.getByRole("status").textContent())
    .toMatch(/^2 statements, 2 sources, 1 unnamed;/);
  const frame = await annotated();
  await expect.poll(() => frame.locator("h1").textContent()).toBe("Harbour bridge to close for a year");
  const shown = await frame.locator("body").textContent();
  expect(shown).toContain("Lena Duarte");
  expect(shown).toContain("A council official, who asked not to be named");

  await page.getByRole("tab", { name: "Sourcing" }).click();
  await page.getByRole("rowheader").first().waitFor();
  expect(await page.getByRole("rowheader").allTextContents()).toEqual([
    "Lena Duarte",
    "A council official, who asked not to be named",
  ]);

  await page.getByRole("tab", { name: "JSON" }).click();
  const value = JSON.parse((await page.locator("#json").textContent()) ?? "") as {
    text: string;
    headline: string;
  };
  expect(value.text).toBe(article);
  expect(value.headline).toBe("Harbour bridge to close for a year");
});

test("a page's source is read as a page", async () => {
  await page.goto(`${site.url}/playground/`);
  const paragraphs = article
    .split("\n\n")
    .slice(1)
    .map((text) => `<p>${text}</p>`);
  const source = `<!doctype html><title>x</title><nav><a href="/">Home</a></nav>
    <article><h1>Pier opens</h1>${paragraphs.join("")}<script>document.title = "run"; fetch("/leak")</script><img src="/leak.png"></article>`;
  await page.getByLabel("Article or page source").fill(source);
  await page.getByRole("tab", { name: "JSON" }).click();
  await expect
    .poll(async () => JSON.parse((await page.locator("#json").textContent()) ?? "").headline)
    .toBe("Pier opens");
  expect(asked.filter((url) => url.includes("leak"))).toEqual([]);
});

test("it works by keyboard alone", async () => {
  await page.goto(`${site.url}/playground/`);
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  for (let i = 0; i < 20 && (await focused()) !== "text"; i++) await page.keyboard.press("Tab");
  expect(await focused()).toBe("text");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(article);
  for (const expected of ["reference", "clear", "tab-annotated"]) {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(expected);
  }
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("tab-sourcing");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("sourcing");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("End");
  expect(await focused()).toBe("tab-json");
  await expect.poll(() => page.locator("#json").textContent()).toContain("Lena Duarte");
  expect(await page.locator("#sourcing").isHidden()).toBe(true);
});

test("nothing leaves the page, and the address holds no text", async () => {
  await page.goto(`${site.url}/playground/`);
  const loaded = asked.length;
  await page.getByLabel("Article or page source").fill(article);
  await page.getByRole("tab", { name: "Sourcing" }).click();
  await expect.poll(() => page.getByRole("rowheader").count()).toBe(2);
  expect(asked.slice(loaded).filter((url) => !url.startsWith("about:"))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(site.url) && !/^(about|data):/.test(url))).toEqual([]);
  expect(page.url()).toBe(`${site.url}/playground/`);
  // Even code that tried could not: the page's policy forbids every connection.
  const sent = await page.evaluate(() =>
    fetch("/site.css").then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(sent).toBe("refused");
});

test("the playground loads in under 150 kB, and fetches what reads pages when the first page comes", async () => {
  expect(weight.atOnce).toBeLessThan(150_000);
  await page.goto(`${site.url}/playground/`);
  await page.getByRole("status").getByText("10 statements").waitFor();
  const scripts = () => asked.filter((url) => url.endsWith(".js")).length;
  const before = scripts();
  await page.getByLabel("Article or page source").fill("<article><h1>Pier opens</h1></article>");
  await page
    .getByRole("status")
    .getByText(/^0 statements/)
    .waitFor();
  expect(scripts()).toBeGreaterThan(before);
});

test.each(["light", "dark"] as const)("axe finds nothing in %s", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.goto(`${site.url}/`);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${site.url}/playground/`);
  for (const view of ["Annotated", "Sourcing", "JSON"]) {
    await page.getByRole("tab", { name: view }).click();
    expect(await violations(page)).toEqual([]);
  }
});

test("schemas, guides and llms.txt stand beside it", async () => {
  const schema = JSON.parse(await readFile(join(folder, "schema/Article.json"), "utf8")) as { title: string };
  expect(schema.title).toBe("Article");
  const guides = await readdir(join(folder, "guides"));
  const index = await readFile(join(folder, "llms.txt"), "utf8");
  const linked = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? "");
  expect(linked.filter((path) => path.startsWith("guides/"))).toHaveLength(guides.length);
  await Promise.all(linked.map((path) => readFile(join(folder, path))));
});
