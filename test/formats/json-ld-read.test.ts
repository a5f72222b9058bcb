import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonLd } from "../../src/formats/json-ld/read";

const article = (inner: string) =>
  `{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Mayor quits", ${inner}}`;
const first = (...scripts: string[]) => readJsonLd(scripts).articles[0];

test("reads the fields of a plain NewsArticle", () => {
  const script = article(
    `"author": [{"@type": "Person", "name": "Ann Lee", "url": "https://paper.example/ann"}, "Bo Kim"],
     "datePublished": "2024-03-01T10:00:00Z", "dateModified": "2024-03-02T10:00:00Z",
     "publisher": {"@type": "NewsMediaOrganization", "name": "The Paper"}, "inLanguage": "en_GB",
     "articleSection": ["News", "City"], "articleBody": "One.\\n\\nTwo."`,
  );
  expect(first(script)).toMatchObject({
    headline: "Mayor quits",
    authors: [
      { name: "Ann Lee", type: "person", url: "https://paper.example/ann" },
      { name: "Bo Kim", type: "unknown" },
    ],
    published: "2024-03-01T10:00:00Z",
    modified: "2024-03-02T10:00:00Z",
    publisher: { name: "The Paper", type: "organization" },
    language: "en-GB",
    sections: ["News", "City"],
    body: "One.\n\nTwo.",
  });
});

const broken: readonly [string, string][] = [
  ["a comma before the end", '{"@type": "NewsArticle", "author": ["Ann Lee",],}'],
  [
    "a line break inside a string",
    '{"@type": "NewsArticle", "headline": "Mayor\nquits", "author": "Ann Lee"}',
  ],
  [
    "marks left unescaped",
    '{"@type": "NewsArticle", "headline": "The "mayor", she said", "author": "Ann Lee"}',
  ],
  ["an end cut off", '{"@type": "NewsArticle", "author": {"name": "Ann Lee"'],
  ["comments", '/* paper */ {"@type": "NewsArticle", // who\n "author": "Ann Lee"}'],
  ["a CDATA wrapper", '//<![CDATA[\n{"@type": "NewsArticle", "author": "Ann Lee"}\n//]]>'],
  ["an HTML comment around it", '<!-- {"@type": "NewsArticle", "author": "Ann Lee"} -->'],
  ["a semicolon after it", '{"@type": "NewsArticle", "author": "Ann Lee"};'],
  [
    "HTML escapes for its marks",
    "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;author&quot;: &quot;Ann Lee&quot;}",
  ],
  ["two objects in a row", '{"@type": "WebSite", "name": "P"}{"@type": "NewsArticle", "author": "Ann Lee"}'],
  ["an escape that JSON lacks", `{"@type": "NewsArticle", "headline": "Mayor\\'s end", "author": "Ann Lee"}`],
  ["a missing comma", '{"@type": "NewsArticle" "author": "Ann Lee"}'],
];

test.each(broken)("mends JSON with %s", (_, script) => {
  expect(readJsonLd([script]).invalid).toEqual([]);
  expect(first(script)?.authors).toMatchObject([{ name: "Ann Lee" }]);
});

test("names a script that is no JSON by its place", () => {
  expect(readJsonLd([article('"author": "Ann Lee"'), "window.load()", "  "]).invalid).toEqual([1]);
});

test("finds the story in a @graph and follows @id", () => {
  const script = `{"@graph": [
    {"@type": "WebPage", "@id": "#page", "name": "Mayor quits - The Paper"},
    {"@type": ["Article", "NewsArticle"], "headline": "Mayor quits", "author": {"@id": "#ann"}, "publisher": {"@id": "#org"}},
    {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
    {"@type": "Organization", "@id": "#org", "name": "The Paper"}]}`;
  expect(first(script)).toMatchObject({
    headline: "Mayor quits",
    authors: [{ name: "Ann Lee", type: "person" }],
    publisher: { name: "The Paper" },
  });
});

test("puts the page's story before stories of a list", () => {
  const list = `{"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": {"@type": "NewsArticle", "headline": "Another"}}]}`;
  expect(first(list, article('"author": "Ann Lee"'))?.headline).toBe("Mayor quits");
});

test("reads types with their vocabulary and in any case", () => {
  expect(first('{"@type": "http://schema.org/newsArticle", "headline": "Mayor quits"}')?.headline).toBe(
    "Mayor quits",
  );
});

test("a posting of a job is no story", () => {
  expect(first('{"@type": "JobPosting", "headline": "Mayor wanted"}')).toBeUndefined();
});

test("takes a list of names for as many authors", () => {
  expect(
    first(article('"author": {"@type": "Person", "name": ["Ann Lee", "Bo Kim"]}'))?.authors.map(
      (a) => a.name,
    ),
  ).toEqual(["Ann Lee", "Bo Kim"]);
});

test("takes tags and character references out of strings", () => {
  const script = article(
    '"description": "<p>Caf&eacute; &#8217;n&#x2019; &amp;amp;</p>", "articleBody": "<p>One.</p><p>a < b</p>"',
  );
  expect(first(script)).toMatchObject({ description: "Café ’n’ &amp;", body: "One.\na < b" });
});

test("reads the breadcrumb trail in its told order", () => {
  const script = `{"@type": "BreadcrumbList", "itemListElement": [
    {"@type": "ListItem", "position": 2, "name": "City", "item": "https://paper.example/city"},
    {"@type": "ListItem", "position": 1, "item": {"@id": "https://paper.example/", "name": "Home"}}]}`;
  expect(readJsonLd([script]).trail).toEqual([
    { name: "Home", url: "https://paper.example/" },
    { name: "City", url: "https://paper.example/city" },
  ]);
});

test("a page that pollutes prototypes changes none and reads as any other", () => {
  const script = `{"@type": "NewsArticle", "headline": "Mayor quits", "__proto__": {"author": "Eve", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}`;
  expect(first(script)).toMatchObject({ headline: "Mayor quits", authors: [] });
  expect(first(`${script},}`)?.authors).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("nesting of any depth is read without overflow", () => {
  const deep = "[".repeat(200_000);
  expect(readJsonLd([deep, `{"a":`.repeat(200_000), `${deep}]}`]).articles).toEqual([]);
});

test("answers whatever the string", () => {
  const pieces = fc.constantFrom(
    '"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\\",
    "u12",
    "@type",
    "NewsArticle",
    "author",
    "//",
    "/*",
    "&quot;",
    "<",
    ">",
    " ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
      expect(readJsonLd([parts.join("")]).articles).toBeInstanceOf(Array);
    }),
  );
});
