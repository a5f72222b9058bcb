import { expect, test } from "vitest";
import { fromAns } from "../../src/formats/ans";

const story = {
  type: "story",
  version: "0.10.12",
  headlines: { basic: "Mayor quits", web: "x" },
  subheadlines: { basic: "Vote first" },
  label: { basic: { text: "Analysis" } },
  language: "en",
  canonical_url: "https://example.com/mayor",
  first_publish_date: "2027-05-03T09:30:00Z",
  last_updated_date: "2027-05-03T10:00:00.5Z",
  owner: { id: "courier", name: "The Portvale Courier" },
  credits: {
    by: [
      {
        type: "author",
        name: "Ann Lee",
        org: "The Portvale Courier",
        social_links: [{ site: "twitter", url: "https://x.com/annlee" }],
      },
    ],
    photos_by: [{ type: "author", name: "Cy Oh" }],
  },
  taxonomy: {
    primary_section: { type: "section", name: "Council", parent: { name: "Local" } },
    tags: [{ text: "harbor" }],
    named_entities: [{ name: "Bo Kim", type: "person" }],
  },
  content_elements: [
    { type: "text", content: "The mayor <b>resigned</b> &mdash; at last." },
    { type: "header", content: "Next", level: 2 },
    {
      type: "list",
      items: [
        { type: "text", content: "One" },
        { type: "list", items: [{ type: "text", content: "Two" }] },
      ],
    },
    {
      type: "image",
      url: "https://example.com/k.jpg",
      caption: "Kim leaves.",
      alt_text: "Stairs",
      credits: { by: [{ name: "Cy Oh" }], affiliation: [{ name: "Aurora" }] },
    },
    { type: "interstitial_link", content: "Read more" },
    {
      type: "quote",
      content_elements: [{ type: "text", content: "I am done." }],
      citation: { type: "text", content: "Bo Kim" },
    },
    { type: "correction", text: "It was a Monday." },
    { type: "table", header: [{ content: "Yes" }], rows: [[{ content: "4" }]] },
  ],
  corrections: [{ type: "correction", text: "It was in May." }],
  slug: "mayor",
};

const article = fromAns(story);

test("a story's fields are the article's", () => {
  expect(article).toMatchObject({
    kicker: "Analysis",
    headline: "Mayor quits",
    subheadline: "Vote first",
    sections: [{ name: "Local" }, { name: "Council" }],
    url: "https://example.com/mayor",
    publisher: { name: "The Portvale Courier" },
    published: { iso: "2027-05-03T09:30:00Z" },
    modified: { iso: "2027-05-03T10:00:00.5Z" },
    bylines: [
      {
        raw: "Ann Lee",
        contributors: [
          { name: "Ann Lee", role: "author", affiliation: "The Portvale Courier", handle: "@annlee" },
          { name: "Cy Oh", role: "photographer" },
        ],
      },
    ],
    subjects: [
      { name: "Bo Kim", type: "person" },
      { name: "harbor", type: "keyword" },
    ],
    extensions: { ans: { slug: "mayor" } },
  });
});

test("content elements are blocks in their order; links to other stories are none", () => {
  expect(article.blocks.map(({ type, text }) => [type, text])).toEqual([
    ["paragraph", "The mayor resigned — at last."],
    ["heading", "Next"],
    ["list-item", "One"],
    ["list-item", "Two"],
    ["caption", "Kim leaves."],
    ["quote", "I am done."],
    ["quote", "Bo Kim"],
    ["paragraph", "It was a Monday."],
    ["paragraph", "Yes"],
    ["paragraph", "4"],
  ]);
});

test("an image is a photo with its credit", () => {
  expect(article.photos).toMatchObject([
    {
      alt: "Stairs",
      caption: { text: "Kim leaves.", credit: { photographers: [{ name: "Cy Oh" }], agencies: ["Aurora"] } },
    },
  ]);
});

test("a quote with a citation is a statement", () => {
  expect(article.quotations).toMatchObject([{ kind: "direct", text: "I am done." }]);
  expect(article.sources).toMatchObject([{ type: "person", name: "Bo Kim" }]);
});

test("corrections stand in the story and beside it", () => {
  expect(article.corrections.map(({ text, span }) => [text, span !== undefined])).toEqual([
    ["It was a Monday.", true],
    ["It was in May.", false],
  ]);
});

test("elements nested without end are read without overflow", () => {
  let element: object = { type: "text", content: "deep" };
  for (let i = 0; i < 40; i++) element = { type: "element_group", content_elements: [element] };
  expect(fromAns({ type: "story", content_elements: [element] }).text).toBe("deep");
});

test("an author's title and outlet are read from the directory of authors", () => {
  const original = { role: "City Reporter", affiliations: "The Portvale Courier" };
  const by = [{ type: "author", name: "Ann Lee", additional_properties: { original } }];
  expect(fromAns({ type: "story", credits: { by } }).bylines[0]?.contributors).toMatchObject([
    { name: "Ann Lee", jobTitle: "City Reporter", affiliation: "The Portvale Courier" },
  ]);
});

test("the lead picture may be the art where the basic promotion is a film", () => {
  const promo_items = {
    basic: { type: "video" },
    lead_art: { type: "image", url: "https://example.com/lead.jpg", caption: "Kim leaves." },
  };
  expect(fromAns({ type: "story", promo_items }).photos).toMatchObject([
    { url: "https://example.com/lead.jpg", caption: { text: "Kim leaves." } },
  ]);
});
