import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/model";
import { renderHtml } from "../../src/report";
import { scriptHash, styleHash } from "../../src/report/page/page";
import { dark, light, tints } from "../../src/report/page/palette";
import { script } from "../../src/report/page/script";
import { style } from "../../src/report/page/style";
import { inventedArticle } from "../support/invented-article";
import { referenceArticle } from "../support/reference-article";

async function hashOf(source: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

test("the content security policy names the page's own script and style, and nothing else", async () => {
  expect([scriptHash, styleHash]).toEqual([await hashOf(script), await hashOf(style())]);
  const page = renderHtml(referenceArticle());
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<style/g)).toHaveLength(1);
  expect(page).not.toMatch(/ style="/);
});

/** The article with every string in it replaced. */
function withStrings(value: unknown, make: (was: string, key: string) => string, key = ""): unknown {
  if (typeof value === "string") return make(value, key);
  if (Array.isArray(value)) return value.map((one) => withStrings(one, make, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, one]) => [k, withStrings(one, make, k)]));
}

test("whatever the strings of an article, nothing of them becomes mark-up", () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom(
        "<zz>",
        "</mark>",
        "</script>",
        "<!--",
        "-->",
        '"',
        "'",
        "&",
        "<",
        ">",
        " zz=",
        "\u0000",
        "javascript:",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 12 },
  );
  const known = new Set(["type", "kind", "basis", "class", "code", "role", "position", "terms"]);
  fc.assert(
    fc.property(hostile, (parts) => {
      const bad = parts.join("");
      const article = withStrings(inventedArticle(), (was, key) => {
        if (key === "text") return was; // Spans point into it; its own hostile text is the next property's.
        return known.has(key) ? was : bad;
      }) as Article;
      const page = renderHtml(article);
      expect(page).not.toMatch(/<zz|<\/script>.*<\/script>|<!--|="javascript:/is);
    }),
    { numRuns: 100 },
  );
});

test("whatever the text, it stands in the page, escaped", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const page = renderHtml({
        ...inventedArticle(),
        text: `<zz>${text}`,
        blocks: [],
        quotations: [],
        sources: [],
      });
      expect(page).toContain("&lt;zz&gt;");
      expect(page).not.toContain("<zz");
    }),
  );
});

test("spans that cross, nest, run over blocks or past the text do not break the page", () => {
  const article = inventedArticle();
  const span = fc
    .tuple(fc.nat(article.text.length + 50), fc.nat(300))
    .map(([start, n]) => ({ start, end: start + n }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(span, { minLength: 1, maxLength: 3 }), span), { maxLength: 8 }),
      (all) => {
        const quotations = all.map(([spans, quoted], i) => ({
          id: `q${i}`,
          kind: "mixed" as const,
          spans,
          quoted: [quoted],
          text: "",
          within: `q${i + 1}`,
        }));
        const page = renderHtml({ ...article, quotations });
        expect(page.match(/<mark/g)?.length).toBe(page.match(/<\/mark>/g)?.length);
        // The whole story is there, once, whatever stands around its words.
        const story = page.slice(page.indexOf("<article"), page.indexOf("</article>"));
        const words = story.replace(/<sup>.*?<\/sup>/g, "").replace(/<[^>]*>/g, "");
        expect(words).toContain("A survey by the Coastal Works Agency found that 31 of 40 piles");
      },
    ),
    { numRuns: 100 },
  );
});

test("no picture is loaded where pictures are not wanted", () => {
  expect(renderHtml(inventedArticle())).toContain('<img src="https://courier.example/pier.jpg"');
  const page = renderHtml(inventedArticle(), { images: false });
  expect(page).not.toContain("<img");
  expect(page).toContain("Two people on a weathered pier");
});

test("an article with nothing in it still makes a page", () => {
  const none = { sections: [], trail: [], bylines: [], blocks: [], photos: [], quotations: [], sources: [] };
  const page = renderHtml({ text: "", ...none, corrections: [], furniture: [], issues: [] });
  expect(page).toContain("No statements were found.");
});

test.each([
  ["light", light],
  ["dark", dark],
])(
  "every colour of the %s scheme has a contrast of 4.5 or more to what stands behind it",
  (_name, scheme) => {
    for (const speaker of scheme.speakers) {
      expect(contrast(speaker, scheme.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(speaker, scheme.panel)).toBeGreaterThanOrEqual(4.5);
      const [tint, stripe] = tints(scheme, speaker);
      expect(contrast(speaker, tint)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [tint, stripe]) expect(contrast(scheme.ink, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [scheme.paper, scheme.panel])
        expect(contrast(scheme.soft, ground)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(colour: string): number {
  const channel = (i: number) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
