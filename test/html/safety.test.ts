import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument, parseHtml } from "../../src/html";
import { expectSpanLaw } from "../support/span-law";
import { documentOf } from "./dom";
import { pages } from "./pages";

const paragraphs =
  "<p>The council met on Monday, and after three hours of debate it agreed to mend the bridge before winter.</p>" +
  "<p>“We have waited long enough,” said Mayor Ada Quist, who has crossed it every day for forty years.</p>" +
  "<p>Work will begin in May, the council said, and the bridge will be closed to lorries until the autumn.</p>";
const page = (body: string, head = "") =>
  `<html><head><title>Bridge</title>${head}</head><body>${body}</body></html>`;
const story = (html: string | Uint8Array) =>
  parseHtml(html, { quotations: false }).blocks.map(({ text }) => text);
const whole = story(page(`<article><h1>Bridge</h1>${paragraphs}</article>`));

test("the plain page is read whole", () => {
  expect(whole).toHaveLength(3);
});

const broken: readonly [string, string][] = [
  ["unclosed tags", page(`<article><h1>Bridge</h1>${paragraphs.replaceAll("</p>", "")}`)],
  ["stray end tags", page(`<article><h1>Bridge</h1></b></span></table>${paragraphs}</i></article>`)],
  ["null bytes", page(`<article><h1>Bridge</h1>${paragraphs.replaceAll(" the ", " \0the ")}</article>`)],
  ["no html, head or body", `<article><h1>Bridge</h1>${paragraphs}</article>`],
  [
    "comments in its text",
    page(`<article><h1>Bridge</h1>${paragraphs.replaceAll("bridge", "bri<!-- x -->dge")}</article>`),
  ],
];

test.each(broken)("reads the same story from a page with %s", (_, html) => {
  expect(story(html)).toEqual(whole);
});

test.each(["div", "section", "article", "ul><li"])(
  "100,000 nested elements are read in bounded time: %s",
  (name) => {
    const html = page(`${`<${name}>`.repeat(100_000)}${paragraphs}`);
    const started = performance.now();
    expect(parseHtml(html).blocks.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);

const floods: readonly [string, (n: number) => string][] = [
  ["entities", (n) => "&amp;".repeat(n)],
  ["unknown entities", (n) => "&bogus".repeat(n)],
  ["attributes", (n) => `<p ${"a=1 ".repeat(n)}>`],
  ["opening brackets", (n) => "<".repeat(n)],
  ["line breaks", (n) => "a<br>".repeat(n)],
  ["inline siblings", (n) => "<x-a>b</x-a>".repeat(n)],
  ["open formatting", (n) => `<i><div>${"<span>".repeat(n)}${"</i>".repeat(n)}`],
  ["pictures", (n) => '<img src="/a.jpg">'.repeat(n)],
  ["links", (n) => '<a href="/author/x">Ann Lee</a> '.repeat(n)],
  ["headings", (n) => "<h1>Bridge</h1>".repeat(n)],
];

test.each(floods)("time grows with the page, not with its square: %s", (_, flood) => {
  const timed = (n: number) => {
    const html = page(flood(n));
    const started = performance.now();
    parseHtml(html, { quotations: false });
    return performance.now() - started;
  };
  timed(1000);
  const small = timed(2_000);
  const large = timed(16_000);
  expect(large).toBeLessThan(Math.max(8 * small * 4, 2_000));
});

test("a page of 50 MB gives an answer, and says that it was cut", () => {
  const html = page(`<article><h1>Bridge</h1>${paragraphs}</article>${"<p>x</p>".repeat(6_500_000)}`);
  const article = parseHtml(html, { quotations: false });
  expect(article.issues.map(({ code }) => code)).toContain("truncated");
}, 60_000);

test("no address but http and https comes out", () => {
  const article = parseHtml(
    page(
      `<article><h1>Bridge</h1><figure><img src="javascript:alert(1)"><figcaption>The old bridge in spring.</figcaption></figure>${paragraphs}</article>`,
      '<base href="javascript:alert(2)//"><link rel="canonical" href="vbscript:x"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","author":{"@type":"Person","name":"Ann Lee","url":"javascript:alert(3)"},"publisher":{"name":"P","url":"file:///etc/passwd"}}</script>',
    ),
  );
  expect(JSON.stringify(article).match(/javascript:(?=alert)|vbscript:x|file:\/\//g)).toBeNull();
  expect(article.issues.map(({ code }) => code)).toContain("unsafe-url");
});

test("relative addresses are read against the base, and that against the page", () => {
  const html = page(
    `<article><h1>Bridge</h1><figure><img src="b.jpg"><figcaption>The old bridge in spring.</figcaption></figure>${paragraphs}</article>`,
    '<base href="/img/">',
  );
  expect(parseHtml(html, { url: "https://paper.example/2024/x" }).photos[0]?.url).toBe(
    "https://paper.example/img/b.jpg",
  );
  expect(parseHtml(html).photos[0]?.url).toBeUndefined();
});

test("broken JSON-LD is told and the page still read", () => {
  const article = parseHtml(
    page(
      `<article><h1>Bridge</h1>${paragraphs}</article>`,
      '<script type="application/ld+json">loading…</script>',
    ),
  );
  expect(article.issues.map(({ code }) => code)).toContain("invalid-json-ld");
  expect(article.headline).toBe("Bridge");
});

test("JSON-LD that pollutes prototypes changes none", () => {
  parseHtml(
    page(
      paragraphs,
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1}}</script>',
    ),
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("a page with no story says so", () => {
  expect(parseHtml("").issues.map(({ code }) => code)).toContain("no-body");
});

const encodings: readonly [string, string, number[], string][] = [
  ["windows-1252 declared", "windows-1252", [0xe9], "é"],
  ["ISO-8859-1 declared though UTF-8", "iso-8859-1", [0xc3, 0xa9], "é"],
  ["UTF-8 declared though single bytes", "utf-8", [0xe9], "é"],
  ["an unknown charset", "x-none", [0xe9], "é"],
  ["EUC-KR declared", "euc-kr", [0xb0, 0xa1], "가"],
  ["Shift_JIS declared", "shift_jis", [0x8a, 0xe2], "岩"],
];

test.each(encodings)("bytes with %s", (_, charset, bytes, read) => {
  const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
  const html = page(`<h1>Caf@</h1>`, `<meta charset="${charset}">`).replaceAll("<title>Bridge</title>", "");
  const cut = html.indexOf("@");
  const all = Uint8Array.from([...ascii(html.slice(0, cut)), ...bytes, ...ascii(html.slice(cut + 1))]);
  expect(parseHtml(all).headline).toBe(`Caf${read}`);
});

test("UTF-16 by its byte order mark", () => {
  const html = page("<h1>Café</h1>").replace("<title>Bridge</title>", "");
  const bytes = new Uint8Array(2 + html.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < html.length; i++) bytes[2 + i * 2] = html.charCodeAt(i);
  expect(parseHtml(bytes).headline).toBe("Café");
});

const pieces = fc.constantFrom(
  "<p>",
  "</p>",
  "<div class=byline>",
  "<figure>",
  "<figcaption>",
  "<img src=a>",
  "<h1>",
  "<ul><li>",
  "</div>",
  "<a href=x>",
  "By Ann Lee",
  "“We are done,” she said. ",
  "The council met on Monday and agreed to mend the bridge. ",
  "<br>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<table><tr><td>",
  "&amp;",
  "Photo: Bo Kim",
  "<blockquote>",
);

test("answers whatever the string, and every span is verbatim", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
      expectSpanLaw(parseHtml(parts.join("")));
    }),
    { numRuns: 200 },
  );
});

test("only a wrong type of argument throws", () => {
  // @ts-expect-error a number is no page
  expect(() => parseHtml(7)).toThrow(TypeError);
  // @ts-expect-error null is no document
  expect(() => parseDocument(null)).toThrow(TypeError);
});

test("an empty document gives an empty article", async () => {
  expect(parseDocument(await documentOf("")).blocks).toEqual([]);
  expect(pages.next).toContain("__NEXT_DATA__");
});
