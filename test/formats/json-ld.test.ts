import { expect, test } from "vitest";
import { fromJsonLd, toJsonLd } from "../../src/formats/json-ld";
import { sample } from "./sample";

const written = toJsonLd(sample);

test("authors are persons by their names alone", () => {
  expect(written.author).toEqual([{ "@type": "Person", name: "Ann Lee", jobTitle: "City Editor" }]);
});

test("a date has its zone, or none where the day is unknown", () => {
  expect(written.datePublished).toBe("2027-05-03T09:30:00+09:00");
  expect(written.dateModified).toBeUndefined();
  const zoneless = { raw: "x", iso: "2027-05-03T09:30" };
  expect(toJsonLd({ ...sample, published: zoneless }).datePublished).toBe("2027-05-03");
});

test("the trail is a breadcrumb list of the page", () => {
  expect(written.mainEntityOfPage?.breadcrumb?.itemListElement).toEqual([
    {
      "@type": "ListItem",
      position: 1,
      name: "Home",
      item: { "@type": "WebPage", "@id": "https://example.com/" },
    },
    { "@type": "ListItem", position: 2, name: "Local" },
  ]);
});

test("a photo tells caption, credit, makers and place", () => {
  expect(written.image?.[0]).toEqual({
    "@type": "ImageObject",
    contentUrl: "https://example.com/kim.jpg",
    caption: "Mayor Bo Kim leaves city hall.",
    creditText: "[CY OH/AURORA]",
    creator: [
      { "@type": "Person", name: "Cy Oh" },
      { "@type": "Organization", name: "Aurora" },
    ],
    alternateName: "A man on stairs",
    contentLocation: { "@type": "Place", name: "Portvale" },
    about: [{ "@type": "Person", name: "Bo Kim" }],
  });
});

test("a statement names its speaker; an unnamed source never becomes a person", () => {
  const [named, unnamed] = written.hasPart ?? [];
  expect(named?.creator).toEqual({ "@type": "Person", name: "Bo Kim", jobTitle: "Mayor" });
  expect(unnamed?.creator).toBeUndefined();
  expect(unnamed?.creditText).toBe("a senior aide who asked not to be named");
});

test("statements come back with their speakers, the unnamed one without a name", () => {
  const read = fromJsonLd(written);
  expect(read.quotations.map(({ text, kind }) => [text, kind])).toEqual([
    ["I am done,", "direct"],
    ["The council has no plan", "indirect"],
  ]);
  expect(read.sources.map(({ type, name }) => [type, name])).toEqual([
    ["person", "Bo Kim"],
    ["unnamed", undefined],
  ]);
});

test("a page's own words are read as publishers print them", () => {
  const read = fromJsonLd(`{
    "@context": "http://schema.org", "@graph": [
      {"@type": "WebSite", "name": "The Portvale Courier"},
      {"@type": "ReportageNewsArticle", "headline": "Mayor quits &amp; leaves", "author": ["By Ann Lee", {"name": "Cy Oh"}],
       "articleBody": "<p>The mayor resigned.</p><p>A vote is next.</p>", "isAccessibleForFree": false,}
    ]}`);
  expect(read.headline).toBe("Mayor quits & leaves");
  expect(read.bylines[0]?.contributors.map(({ name }) => name)).toEqual(["Ann Lee", "Cy Oh"]);
  expect(read.blocks.map(({ text }) => text)).toEqual(["The mayor resigned.", "A vote is next."]);
  expect(toJsonLd(read)).toMatchObject({
    "@type": "NewsArticle",
    additionalType: "https://schema.org/ReportageNewsArticle",
    isAccessibleForFree: false,
  });
});

test("a quotation whose words the body has not is left out", () => {
  const hasPart = [
    { "@type": "Quotation", text: "Never said", creator: { "@type": "Person", name: "Bo Kim" } },
  ];
  expect(
    fromJsonLd({ "@type": "NewsArticle", articleBody: "The mayor resigned.", hasPart }).quotations,
  ).toEqual([]);
});

test("keywords and pictures are read as publishers print them", () => {
  const read = fromJsonLd({
    "@graph": [
      {
        "@type": "NewsArticle",
        headline: "Mayor quits",
        keywords: ["council", "mayor, vote"],
        author: { "@id": "#ann" },
        image: [
          "https://paper.example/a.jpg",
          {
            "@type": "ImageObject",
            url: "https://paper.example/b.jpg",
            caption: "The hall",
            creditText: "Cy Roe/AP",
          },
        ],
      },
      { "@id": "#ann", "@type": "Person", name: "Ann Lee", affiliation: { name: "The Paper" } },
    ],
  });
  expect(read.subjects?.map(({ name }) => name)).toEqual(["council", "mayor", "vote"]);
  expect(read.photos).toMatchObject([
    { url: "https://paper.example/a.jpg" },
    { url: "https://paper.example/b.jpg", caption: { text: "The hall", credit: { raw: "Cy Roe/AP" } } },
  ]);
  expect(read.bylines[0]?.contributors[0]).toMatchObject({ name: "Ann Lee", affiliation: "The Paper" });
});

test.each([
  ["By Ann Lee and Bo Kim", ["Ann Lee", "Bo Kim"]],
  ["Ann Lee, Bo Kim, and Cy de Oh", ["Ann Lee", "Bo Kim", "Cy de Oh"]],
  ["Ann Lee & Bo Kim", ["Ann Lee", "Bo Kim"]],
  ["Ann Lee; Bo Kim", ["Ann Lee", "Bo Kim"]],
  ["Ann Lee, City Editor", ["Ann Lee, City Editor"]],
  ["Health and Science Desk", ["Health and Science Desk"]],
])("a name that holds several people is each of them: %s", (name, names) => {
  for (const author of [name, { "@type": "Person", name }]) {
    const [byline] = fromJsonLd({ "@type": "NewsArticle", author }).bylines;
    expect(byline?.raw).toBe(name);
    expect(byline?.contributors.map((contributor) => contributor.name)).toEqual(names);
  }
});

test("an organisation keeps its whole name", () => {
  const author = { "@type": "Organization", name: "Lee Brothers and Kim Sisters" };
  const [byline] = fromJsonLd({ "@type": "NewsArticle", author }).bylines;
  expect(byline?.contributors.map(({ name }) => name)).toEqual(["Lee Brothers and Kim Sisters"]);
});

test("the story of a live blog is its updates", () => {
  const update = (headline: string, articleBody: string) => ({
    "@type": "BlogPosting",
    headline,
    articleBody,
  });
  const live = fromJsonLd({
    "@type": "LiveBlogPosting",
    headline: "Storm: latest",
    liveBlogUpdate: [
      update("Roads shut", "The coast road is shut.\nTwo more may follow."),
      update("Storm hits", "It is here."),
    ],
  });
  expect(live.blocks.map(({ type, text }) => [type, text])).toEqual([
    ["heading", "Roads shut"],
    ["paragraph", "The coast road is shut."],
    ["paragraph", "Two more may follow."],
    ["heading", "Storm hits"],
    ["paragraph", "It is here."],
  ]);
});

test("keywords may be set off by semicolons, a zone by a space", () => {
  const read = fromJsonLd({
    "@type": "NewsArticle",
    keywords: "harbor; council ;vote",
    datePublished: "2027-05-03 09:30:00 +0200",
  });
  expect(read.subjects?.map(({ name }) => name)).toEqual(["harbor", "council", "vote"]);
  expect(read.published?.iso).toBe("2027-05-03T09:30:00+02:00");
});

test.each([
  ["Caf&eacute; &Scaron;t&#283;p&aacute;n &amp; &Lstrok;&oacute;d&zacute;", "Café Štěpán & Łódź"],
  ["c&oelig;ur &ndash; na&iuml;ve&hellip;", "cœur – naïve…"],
  ["&bogus; &xgrave; &acute;", "&bogus; &xgrave; ´"],
])("named references of accents are read: %s", (headline, expected) => {
  expect(fromJsonLd({ "@type": "NewsArticle", headline }).headline).toBe(expected);
});
