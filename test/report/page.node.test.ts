import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "../../src/model";
import { renderHtml } from "../../src/report";
import { launchChromium } from "../support/chromium";
import { inventedArticle } from "../support/invented-article";
import { referenceArticle } from "../support/reference-article";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

/** Opens the article's page as from a file: no server, no network. */
async function open(article: Article, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  await page.setContent(renderHtml(article, { images: false }));
  return page;
}

const widths = [1280, 820, 390];
const schemes = ["light", "dark"] as const;
const looks = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));

test.each(looks)(
  "axe finds nothing at $width px in $colorScheme",
  async ({ width, colorScheme }) => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const article of [referenceArticle(), inventedArticle()]) {
      const page = await open(article, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      await page.addScriptTag({ content: axe });
      const violations = await page.evaluate("axe.run(document).then((r) => r.violations.map((v) => v.id))");
      expect(violations).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.context().close();
    }
  },
  60_000,
);

test("the reference article's page marks its ten statements, word for word", async () => {
  const page = await open(referenceArticle());
  const marked = (n: number) => page.locator(`#story mark[data-q="${n}"]`).allTextContents();
  expect(await page.locator("#story .ref").count()).toBe(14);
  expect((await marked(8)).join("")).toBe(
    "“There are restrictions considering the security situation and the impact a deployment would have on our military’s readiness posture.”",
  );
  expect((await marked(5)).join(" / ")).toMatch(
    /^“There is a possibility," \/ "that the U\.S\.-Korea summit.*issues\.”$/,
  );
  expect(await page.locator("h1").textContent()).toBe("Washington presses Seoul to give weapons to Ukraine");
  expect(await page.locator(".source .label").allTextContents()).toHaveLength(10);
  expect(await page.locator(".source.un .label").allTextContents()).toEqual([
    "multiple military sources",
    "a military source who asked not to be named",
    "another source",
  ]);
  expect(await page.locator("figure").count()).toBe(1);
  await page.context().close();
});

test("furniture is no part of the story, but can be looked at", async () => {
  const page = await open(referenceArticle());
  expect(await page.locator("#story").textContent()).not.toContain("lock icon");
  expect(await page.locator(".left").textContent()).toContain("lock icon");
  await page.context().close();
});

test("by keyboard: the card stays while the page scrolls to its statement", async () => {
  const page = await open(referenceArticle());
  await page.locator("#at-4-1").focus();
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  await page.evaluate("dispatchEvent(new Event('scroll'))");
  expect(await page.locator("#card").isVisible()).toBe(true);
  await page.evaluate("document.activeElement.blur()");
  expect(await page.locator("#card").isVisible()).toBe(false);
  await page.context().close();
});

test("by keyboard: the number of a statement shows cue, speaker, basis and terms; Escape closes", async () => {
  const page = await open(referenceArticle());
  await page.locator("#at-4-1").focus();
  const card = page.locator("#card");
  await expect.poll(() => card.isVisible()).toBe(true);
  const told = await card.textContent();
  for (const part of [
    "a military source",
    "cue “said”",
    "the text names the speaker",
    "asked not to be named",
  ])
    expect(told).toContain(part);
  await page.keyboard.press("Escape");
  expect(await card.isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  expect(page.url()).toMatch(/#q4$/);
  await page.context().close();
});

test("choosing a source lights up all that it says, and says so", async () => {
  const page = await open(inventedArticle());
  const button = page.locator("#s6 button");
  await button.focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("#story mark.lit").allTextContents()).toEqual([
    "“Nobody hid anything,”",
    "“We will print every page.”",
  ]);
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  expect(await page.locator("#told").textContent()).toBe("Showing what Ines Aldaba says");
  await page.keyboard.press("Escape");
  expect(await page.locator("mark.lit").count()).toBe(0);
  await page.context().close();
});

test("direct, indirect and unnamed differ without colour", async () => {
  const page = await open(inventedArticle());
  const look = (n: number) =>
    page
      .locator(`#story mark[data-q="${n}"]`)
      .first()
      .evaluate((mark) => {
        const { textDecorationStyle, backgroundImage } = getComputedStyle(mark);
        return [textDecorationStyle, backgroundImage.startsWith("repeating-linear-gradient")];
      });
  expect(await look(6)).toEqual(["solid", false]);
  expect(await look(5)).toEqual(["dotted", false]);
  expect(await look(2)).toEqual(["solid", true]);
  expect(await look(1)).toEqual(["dotted", true]);
  await page.context().close();
});

test("hostile text runs nothing, even where the content security policy is off", async () => {
  const bad = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload='window.ran=1'>`;
  const article = inventedArticle();
  const [source] = article.sources;
  if (!source) throw new Error("the fixture has sources");
  const page = await open(
    {
      ...article,
      headline: bad,
      subheadline: bad,
      kicker: bad,
      language: bad,
      url: `https://example.org/${bad}`,
      publisher: { name: bad },
      text: article.text.replace("The deck is rotten", bad.slice(0, 18)),
      sources: [{ ...source, id: bad, description: bad }, ...article.sources],
      furniture: [{ text: bad, span: { start: 0, end: 1 } }],
    },
    { bypassCSP: true },
  );
  await page.waitForTimeout(50);
  expect(await page.evaluate("window.ran")).toBeUndefined();
  expect(await page.locator("h1").textContent()).toBe(bad);
  await page.context().close();
});

test("the page in print shows the whole story and no card", async () => {
  const page = await open(referenceArticle());
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".side").evaluate((side) => getComputedStyle(side).position)).toBe("static");
  expect(await page.locator("#card").isVisible()).toBe(false);
  await page.context().close();
});
