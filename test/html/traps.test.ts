import { expect, test } from "vitest";
import { parseHtml } from "../../src/html";
import type { Article } from "../../src/model";

const url = "https://harbour-post.example/2024/ferry";
const headline = "Ferry returns to the old harbour";

const story = [
  "The ferry to the islands sails from the old harbour again, eleven years after the last boat left it for the new port outside the town.",
  "Shopkeepers on the quay said on Monday that they had sold more coffee in one morning than in all of February, and that they were glad of it.",
  "The shipping line will run six boats a day until the end of September, then four, and it has promised to keep the fares as they are.",
];

interface Parts {
  head?: string;
  /** Between the headline and the story. */
  above?: string;
  /** After the story. */
  below?: string;
  title?: string;
}

const page = ({ head = "", above = "", below = "", title = `${headline} | Harbour Post` }: Parts) =>
  `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harbour Post">${head}</head><body>` +
  `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>` +
  `<main><article><h1>${headline}</h1>${above}${story.map((text) => `<p>${text}</p>`).join("")}${below}</article></main>` +
  `<footer><p>© Harbour Post. All rights reserved.</p></footer></body></html>`;

const read = (parts: Parts): Article => parseHtml(page(parts), { url, quotations: false });

const authorsOf = ({ bylines }: Article) =>
  bylines.flatMap(({ contributors }) => contributors.filter(({ role }) => role === "author"));

const jsonLd = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline, ...data })}</script>`;

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

const bylines: [trap: string, parts: Parts, authors: string[]][] = [
  [
    "the site in place of the writer",
    { head: meta("author", "Harbour Post"), above: "<p class=author-name>Ada Keller</p>" },
    ["Ada Keller"],
  ],
  [
    "a word for nobody in place of the writer",
    { head: jsonLd({ author: "admin" }), above: "<p class=byline>By Ada Keller</p>" },
    ["Ada Keller"],
  ],
  [
    "several names in one string",
    { head: jsonLd({ author: { name: "Ada Keller, Bo Lind and Cy Marsh" } }) },
    ["Ada Keller", "Bo Lind", "Cy Marsh"],
  ],
  [
    "a slug as a name",
    { head: meta("author", "ada-keller"), above: "<p class=byline>By Ada Keller</p>" },
    ["Ada Keller"],
  ],
  [
    "a login in place of the writer",
    { head: meta("author", "akeller"), above: "<p class=post-author__name>Ada Keller</p>" },
    ["Ada Keller"],
  ],
  [
    "a writer below a deck and a player",
    {
      above: `<p>The boats are back.</p><p>The quay is full.</p><p>The fares stay.</p><div class=player>${"<div>0:00</div>".repeat(6)}</div><div class=byline><a href=/x><div>Ada Keller</div></a></div>`,
    },
    ["Ada Keller"],
  ],
  [
    "a byline in a span beside the time",
    {
      above:
        '<div class=head-line><span class="head-bylines">Associated Press</span><span class=time>3 June 2024</span></div>',
    },
    ["Associated Press"],
  ],
  [
    "a signature that begins as a French article does",
    {
      head: jsonLd({ author: { "@type": "Organization", name: "Harbour Post" } }),
      below: "<p><b>Lê Hoa</b></p>",
    },
    ["Lê Hoa"],
  ],
  [
    "the byline of a story inside the story",
    {
      above: "<p class=byline>By Ada Keller</p>",
      below: "<article><h4><a href=/x>Fares to rise</a></h4><p class=byline>By Bo Lind</p></article>",
    },
    ["Ada Keller"],
  ],
  [
    "a writer's other stories",
    {
      above:
        "<div class=byline><a rel=author href=/by/ada>Ada Keller</a><h4 class=author>Ada Keller's latest stories</h4>" +
        "<ul class=author-posts><li class=author-post>Bo Lind Wins Harbour Race</li></ul></div>",
    },
    ["Ada Keller"],
  ],
  [
    "the job set apart from the name",
    {
      above:
        "<div class=authors><a rel=author href=/by/ada>Ada Keller</a></div><div class=author-info>Political Correspondent</div>",
    },
    ["Ada Keller"],
  ],
  [
    "a German job under the name",
    { above: "<div class=autor>Von Ada Keller</div><div class=autor-rolle>Wirtschaftsredakteurin</div>" },
    ["Ada Keller"],
  ],
  [
    "the paper beside the writer",
    { above: "<p class=byline>By Ada Keller, HARBOUR POST NORTH</p>" },
    ["Ada Keller"],
  ],
  [
    "a byline below the deck, in no element named so",
    {
      above:
        "<p class=intro>After eleven years the boats are back where they belong, and the quay is full.</p><p>Ada Keller | 3 June 2024</p>",
    },
    ["Ada Keller"],
  ],
  [
    "a writer in an address beside a portrait",
    { above: "<figure><img src=/ada.jpg><address>By Ada Keller</address></figure>" },
    ["Ada Keller"],
  ],
  [
    "the editor given to machines as the author",
    {
      head: jsonLd({ author: { "@type": "Person", name: "Bo Lind" } }),
      above: "<p class=author-name>Ada Keller</p>",
      below: "<p>Editor: Bo Lind</p>",
    },
    ["Ada Keller"],
  ],
  [
    "a word for a desk in place of the writer",
    { head: jsonLd({ author: { name: "Staff Writer" } }), above: "<p>Interview by Ada Keller</p>" },
    ["Ada Keller"],
  ],
  [
    "the date that stands before the byline, in an element of its own",
    { above: "<div><span>Placed on 3 June 2024 at 21:14</span><span>Door: Ada Keller</span></div>" },
    ["Ada Keller"],
  ],
  [
    "the date that stands before the byline, behind a bar",
    { above: "<p>3 June 2024 | Words by Ada Keller</p>" },
    ["Ada Keller"],
  ],
  [
    "what runs on behind a name that is marked in another language",
    { above: "<div><span class=muhabir>Ada Keller</span> <span>Giriş: 3 Haziran 2024</span></div>" },
    ["Ada Keller"],
  ],
  [
    "a name with its job, in no element named so",
    { above: "<p>Ada Keller, Transport Correspondent</p>" },
    ["Ada Keller"],
  ],
  [
    "the paper and the job run on behind the name",
    {
      head: jsonLd({
        author: [
          { "@type": "Person", name: "Ada Keller The Harbour Post" },
          { "@type": "Person", name: "Bo Lind | Staff Writer" },
        ],
      }),
    },
    ["Ada Keller", "Bo Lind"],
  ],
  [
    "a label that ends in a colon",
    { above: "<p class=byline>By Ada Keller</p><p>Text size:</p>" },
    ["Ada Keller"],
  ],
];

test.each(bylines)("not taken in by %s", (_, parts, authors) => {
  expect(authorsOf(read(parts)).map(({ name }) => name)).toEqual(authors);
});

test("a job set apart, and the paper beside a name, belong to its person", () => {
  const job = read({
    above:
      "<div class=authors><a rel=author href=/by/ada>Ada Keller</a></div><div class=author-info>Political Correspondent</div>",
  });
  expect(authorsOf(job)).toMatchObject([{ name: "Ada Keller", jobTitle: "Political Correspondent" }]);
  const paper = read({ above: "<p class=byline>By Ada Keller, HARBOUR POST NORTH</p>" });
  expect(authorsOf(paper)).toMatchObject([
    { name: "Ada Keller", affiliation: expect.stringMatching(/harbour post/i) },
  ]);
});

const titles: [trap: string, parts: Parts, headline: string][] = [
  [
    "the site's name behind a bar",
    { head: `<meta property="og:title" content="Boats are back | Harbour Post">` },
    "Boats are back",
  ],
  [
    "section and site behind bars",
    {
      head: `<meta property="og:title" content="Boats are back - Travel | Harbour Post">${meta("article:section", "Travel")}`,
    },
    "Boats are back",
  ],
  [
    "an unknown site's name, where the heading has other quotation marks",
    {
      head: `<meta property="og:title" content="'Boats are back': a day at the quay | Sea Today">`,
      above: "<h1>‘Boats are back’: a day at the quay</h1>",
    },
    "'Boats are back': a day at the quay",
  ],
  [
    "the site's name in brackets",
    { head: `<meta property="og:title" content="Boats are back（Harbour Post）">` },
    "Boats are back",
  ],
  [
    "the site's name alone",
    { head: `<meta property="og:title" content="Harbour Post">${jsonLd({ headline: "Harbour Post" })}` },
    headline,
  ],
  [
    "escapes of HTML",
    {
      head: `<meta property="og:title" content="Boats &amp;amp; crews: &amp;#8216;we&amp;#8217;re back&amp;#8217;">`,
    },
    "Boats & crews: ‘we’re back’",
  ],
  [
    "a last word that is also the site's",
    { head: `<meta property="og:title" content="Quay gets its Harbour Post">` },
    "Quay gets its Harbour Post",
  ],
];

test.each(titles)("a headline without what is not its own: %s", (_, parts, want) => {
  expect(read(parts).headline).toBe(want);
});

const sharing = "Would you take the boat to work again?";

test.each<[which: string, parts: Parts, want: string]>([
  ["one told for sharing alone", { head: meta("og:title", sharing) + jsonLd({}) }, headline],
  [
    "one told for sharing twice",
    { head: meta("og:title", sharing) + meta("twitter:title", sharing) + jsonLd({}) },
    sharing,
  ],
  [
    "one told for search engines twice, by a template that adds the site's name",
    {
      head:
        meta("og:title", `${sharing} | Harbour Post`) +
        meta("twitter:title", `${sharing} | Harbour Post`) +
        jsonLd({}),
    },
    headline,
  ],
  ["one told for sharing and no other vouched for", { head: meta("og:title", sharing) }, sharing],
  ["one cut by an ellipsis", { head: meta("og:title", "Ferry returns to the old…") }, headline],
  [
    "one cut by its own quotation marks",
    {
      head: '<meta property="og:title" content="Harbour master calls the return "a miracle"">',
      title: "Harbour master calls the return &quot;a miracle&quot; | Harbour Post",
    },
    'Harbour master calls the return "a miracle"',
  ],
  [
    "one with an ending that JSON-LD gives too",
    {
      head:
        meta("og:title", `${headline} - a day on the quay`) +
        jsonLd({ headline: `${headline} - a day on the quay` }),
    },
    `${headline} - a day on the quay`,
  ],
])("the headline among several: %s", (_, parts, want) => {
  expect(read(parts).headline).toBe(want);
});

test("the last step of a breadcrumb is no displayed headline, though it be the page's h1", () => {
  const html =
    `<head>${meta("og:title", headline)}${jsonLd({ headline: "Islands: what the ferry's return means" })}</head><body>` +
    '<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li>' +
    `<li><h1>Islands: what the ferry's return means</h1></li></ol><main><h2>The ferry is back</h2>` +
    `${story.map((text) => `<p>${text}</p>`).join("")}</main></body>`;
  expect(parseHtml(html, { url, quotations: false }).headline).toBe(headline);
});

test("a heading in a box over the story is no deck", () => {
  const above = "<div class=summary><h2>Key points</h2><ul><li>Six boats a day</li></ul></div>";
  expect(read({ above }).subheadline).toBeUndefined();
});

test.each(["lead", "preamble", "sub-title", "copete"])("the line under the headline, called %s", (name) => {
  const deck = "After eleven years the boats are back where they belong.";
  expect(read({ above: `<p class=${name}>${deck}</p>` }).subheadline).toBe(deck);
});

test("a station's initials are known from its host", () => {
  const html = page({ above: "<p class=byline>By Ada Keller, HPR NORTH</p>" }).replaceAll("Harbour Post", "");
  const article = parseHtml(html, { url: "https://www.hpr.example/ferry", quotations: false });
  expect(authorsOf(article).map(({ name }) => name)).toEqual(["Ada Keller"]);
});

test("the kicker in the heading is no part of the headline", () => {
  const html = `<title>Boats are back at the quay | Post</title><h1><span class=k>Islands</span><span class=t>Boats are back at the quay</span></h1>${story.map((text) => `<p>${text}</p>`).join("")}`;
  const article = parseHtml(html, { url: "https://post.example/a", quotations: false });
  expect([article.kicker, article.headline]).toEqual(["Islands", "Boats are back at the quay"]);
});

test("a headline that is the story's first line is one, whatever the level of its heading", () => {
  const html = `<title>Post - Boats are back at the quay</title><div><h3>Boats are back at the quay</h3>${story.map((text) => `<p>${text}</p>`).join("")}</div>`;
  expect(parseHtml(html, { url: "https://post.example/a", quotations: false }).headline).toBe(
    "Boats are back at the quay",
  );
});

test("a logo in the heading is no headline", () => {
  const html = `<title>Boats are back at the quay - Post</title><h1>HP</h1>${story.map((text) => `<p>${text}</p>`).join("")}`;
  expect(parseHtml(html, { url: "https://post.example/a", quotations: false }).headline).toBe(
    "Boats are back at the quay",
  );
});

const dates: [trap: string, parts: Parts, published: string | undefined][] = [
  ["a clock of twelve hours in Korea", { above: "<p>입력 2024.05.14. 오후 10:10</p>" }, "2024-05-14T22:10"],
  ["a month in Spanish", { above: "<p>martes, 14 de mayo de 2024 · 21:14</p>" }, "2024-05-14T21:14"],
  ["a month in Russian", { above: "<p>14 мая 2024, 21:14</p>" }, "2024-05-14T21:14"],
  ["a month in Turkish", { above: "<p>Giriş: 14 Mayıs 2024 21:14</p>" }, "2024-05-14T21:14"],
  [
    "a meta name with other signs",
    { head: meta("Publish.Date", "2024-06-03T10:00:00Z") },
    "2024-06-03T10:00:00Z",
  ],
  ["a system's null date", { head: jsonLd({ datePublished: "0001-01-01T00:00:00Z" }) }, undefined],
  [
    "the first second of a system's calendar",
    { head: jsonLd({ datePublished: "1970-01-01T00:00:00Z" }) },
    undefined,
  ],
  [
    "a null date beside a displayed one",
    {
      head: jsonLd({ datePublished: "0001-01-01T00:00:00Z" }),
      above: "<p class=byline>By Ada Keller, June 3, 2024, 7:47 PM EST</p>",
    },
    "2024-06-03T19:47-05:00",
  ],
  [
    "modified before published",
    {
      head:
        meta("article:modified_time", "2024-06-09T10:00:00Z") +
        meta("article:published_time", "2024-06-03T10:00:00Z"),
    },
    "2024-06-03T10:00:00Z",
  ],
  [
    "the date of a related story",
    {
      head: jsonLd({ datePublished: "2024-06-03T10:00:00+02:00" }),
      below: "<aside><a href=/x>Fares</a> <time datetime=2023-01-01>1 January 2023</time></aside>",
    },
    "2024-06-03T10:00:00+02:00",
  ],
  ["'today'", { above: "<p class=date>Today</p>" }, undefined],
];

test.each(dates)("the date of publication and %s", (_, parts, published) => {
  expect(read(parts).published?.iso).toBe(published);
});

test("a page that gives two days says which it took", () => {
  const { published, issues } = read({
    head:
      jsonLd({ datePublished: "2024-06-03T10:00:00Z" }) +
      meta("article:published_time", "2024-05-01T10:00:00Z"),
  });
  expect(published?.iso).toBe("2024-06-03T10:00:00Z");
  expect(issues).toMatchObject([
    { code: "metadata-conflict", message: expect.stringContaining("2024-06-03") },
  ]);
});

/** What extractors leave in. */
const furniture: [what: string, parts: Parts][] = [
  [
    "a caption and its credit",
    {
      above:
        "<figure><img src=/a.jpg><figcaption>The first boat. <span class=credit>Photo: Bo Lind</span></figcaption></figure>",
    },
  ],
  ["a byline and a date", { above: "<p class=byline>By Ada Keller</p><p class=date>3 June 2024</p>" }],
  [
    "related stories",
    {
      below:
        "<div class=related><h3>Related</h3><ul><li><a href=/x>Fares to rise in autumn</a></li></ul></div>",
    },
  ],
  [
    "a prompt for a newsletter",
    {
      below: "<div class=newsletter><h4>Get our newsletter</h4><p>Sign up for our daily newsletter</p></div>",
    },
  ],
  [
    "a row of share links",
    {
      above:
        "<ul class=share><li><a href=/f>Facebook</a></li><li><a href=/t>Twitter</a></li><li>Copy link</li></ul>",
    },
  ],
  [
    "the author's biography",
    {
      below:
        "<div class=author-bio><p>Ada Keller is a reporter for the Harbour Post. Follow her on Twitter.</p></div>",
    },
  ],
  [
    "comments",
    {
      below:
        "<section id=comments class=comments><h3>Comments</h3><div class=comment><p>I sailed with the first boat, and it was late.</p></div></section>",
    },
  ],
];

test.each(furniture)("the story alone, without %s", (_, parts) => {
  const blocks = read(parts).blocks.filter(
    ({ type }) => type === "paragraph" || type === "list-item" || type === "heading",
  );
  expect(blocks.map(({ text }) => text)).toEqual(story);
});

/** What extractors lose, or tell wrongly. */
const losses: [what: string, body: string, blocks: string[]][] = [
  [
    "a story in several sections",
    story.map((text) => `<section><div><p>${text}</p></div></section>`).join(""),
    story,
  ],
  [
    "a first paragraph in a header",
    `<header><p>${story[0]}</p></header><div class=body><p>${story[1]}</p><p>${story[2]}</p></div>`,
    story,
  ],
  ["paragraphs made with line breaks", `<div class=story>${story.join("<br><br>")}</div>`, story],
  [
    "paragraphs in custom elements",
    story.map((text) => `<x-paragraph>${text}</x-paragraph>`).join(""),
    story,
  ],
  [
    "a pull quote that repeats the story",
    `<p>${story[0]}</p><p>${story[1]}</p><blockquote class=pull-quote>they had sold more coffee in one morning than in all of February</blockquote><p>${story[2]}</p>`,
    story,
  ],
];

test.each(losses)("the whole story, once: %s", (_, body, blocks) => {
  const html = `<title>${headline}</title><main><article><h1>${headline}</h1>${body}</article></main>`;
  const article = parseHtml(html, { url, quotations: false });
  expect(article.blocks.map(({ text }) => text)).toEqual(blocks);
});

test.each<[which: string, figcaption: string, caption: string, credit: string]>([
  [
    "that the caption names too",
    "<span class=caption>A hall of Norring Works.</span> <span class=credit>Norring Works</span>",
    "A hall of Norring Works.",
    "Norring Works",
  ],
  ["with no caption beside it", "<span class=credit>Norring Works</span>", "", "Norring Works"],
  [
    "whose word alone is in an element",
    "<span class=caption>A hall of the works.</span> <span class=credit>Credit</span>: Norring Works",
    "A hall of the works.",
    "Credit : Norring Works",
  ],
])("a picture's credit %s", (_, figcaption, text, credit) => {
  const figure = `<figure><img src="/hall.jpg"><figcaption>${figcaption}</figcaption></figure>`;
  const [photo] = read({ above: figure }).photos;
  expect([photo?.caption?.text, photo?.caption?.credit?.raw]).toEqual([text, credit]);
});

const hall = "A hall of the works, where two hundred people once made boats.";
const image = "<img src=/hall.jpg alt=Hall>";

test.each<[where: string, parts: Parts, captions: [text: string, credit?: string][]]>([
  [
    "of a picture that is drawn by a script, with no figcaption",
    {
      above: `<figure><noscript>${image}</noscript><div class="caption"><span class=caption__text>${hall}</span><span class=caption__credit>Photo: Bo Lind</span></div></figure>`,
    },
    [[hall, "Photo: Bo Lind"]],
  ],
  [
    "of a picture of which nothing is left but the box",
    { above: `<div class="image-wrap"><div class="img-caption">${hall}</div></div>` },
    [[hall]],
  ],
  [
    "in a button that opens the picture",
    { above: `<button><figure>${image}</figure><figcaption>${hall}</figcaption></button>` },
    [[hall]],
  ],
  [
    "beside a figure that holds no more than a label",
    {
      above: `<div><figure>${image}<div class=label>See all four pictures</div></figure></div><p class=caption>${hall}</p>`,
    },
    [[hall]],
  ],
  [
    "in a span beside the picture",
    { above: `<div class=wrapper><div>${image}</div><span class=legend>${hall}</span></div>` },
    [[hall]],
  ],
  [
    "that says what the picture's own text does, in no element named so",
    { above: `<div><img src=/hall.jpg alt="${hall}"></div><div class=x1>${hall} <small>dpa</small></div>` },
    [[hall, "dpa"]],
  ],
  [
    "of each picture of a gallery",
    {
      above: `<div class=gallery><div class=item>${image}<div class=a>${hall}</div></div><div class=item><img src=/quay.jpg><div class=a>The quay at noon on the first day.</div></div></div>`,
    },
    [[hall], ["The quay at noon on the first day."]],
  ],
  [
    "with its credit beside the picture, in no element named so",
    {
      above: `<figure><div>${image}<span class=c1>Foto: Bo Lind</span></div><figcaption>${hall}</figcaption></figure>`,
    },
    [[hall, "Foto: Bo Lind"]],
  ],
  [
    "and credit in fields whose names say nothing",
    {
      above: `<p class=byline>By Ada Keller</p><div>${image}<div class=sc-a>The hall of the old works</div><div class=sc-b>Norring Works</div></div>`,
    },
    [["The hall of the old works", "Norring Works"]],
  ],
  [
    "beside the day and the length of a film",
    {
      above: `<figure>${image}<figcaption><p>${hall}</p><p>03.02.2021 | 1:20 min</p></figcaption></figure>`,
    },
    [[hall]],
  ],
  [
    "in a field of a slide, where the slides are all that the page tells",
    {
      above: `<div class=slides><div class=slide>${image}<div class=slide-caption><p>${hall} <span class=slide-credit>Bo Lind</span></p></div></div></div>`,
    },
    [[hall, "Bo Lind"]],
  ],
  [
    "whose maker stands behind it in small print",
    {
      above: `<figure>${image}<figcaption>The hall of the works <small>Bo Lind</small></figcaption></figure>`,
    },
    [["The hall of the works", "Bo Lind"]],
  ],
  [
    "that is small print as a whole",
    { above: `<figure>${image}<figcaption><small>${hall}</small></figcaption></figure>` },
    [[hall]],
  ],
  [
    "named so in Dutch",
    { above: `${image}<div class=fotobijschrift>${hall} Foto: Bo Lind</div>` },
    [[hall, "Foto: Bo Lind"]],
  ],
  [
    "with its credit in the next field, in no element named so",
    { above: `<div><img src=/hall.jpg alt="${hall}"></div><div><p>${hall}</p><p>© Bo Lind/dpa</p></div>` },
    [[hall, "© Bo Lind/dpa"]],
  ],
  ["but not the byline", { above: `<figure>${image}<address>By Ada Keller</address></figure>` }, []],
  [
    "but not the headline of another story",
    { below: `<a href=/x><div><img src=/x.jpg alt="${hall}"></div><h4>${hall}</h4></a>` },
    [],
  ],
])("a caption %s", (_, parts, captions) => {
  const told = read(parts).photos.flatMap(({ caption }) => (caption === undefined ? [] : [caption]));
  expect(told.map(({ text, credit }) => (credit === undefined ? [text] : [text, credit.raw]))).toEqual(
    captions,
  );
});

test.each<[where: string, image: string, caption: string, credit: string]>([
  ["a title", '<img src=/hall.jpg title="Foto: Bo Lind/dpa">', hall, "Foto: Bo Lind/dpa"],
  ["the text of its alternative", `<img src=/hall.jpg alt="${hall} | dpa">`, hall, "| dpa"],
  ["fields for scripts", '<img src=/hall.jpg data-x-credit="Bo Lind/dpa">', hall, "(Bo Lind/dpa)"],
])("a credit that a picture keeps in %s", (_, picture, text, raw) => {
  const shown = read({ above: `<figure>${picture}<figcaption>${hall}</figcaption></figure>` });
  expect(shown.photos).toMatchObject([{ caption: { raw: hall, text, credit: { raw } }, occurrences: [{}] }]);
  expect(shown.text).not.toContain(raw);
});

test("a caption that a picture keeps with its credit stands nowhere in the text", () => {
  const { photos, text } = read({
    above: `<figure><img src=/hall.jpg data-caption="${hall}" data-credit="Bo Lind/dpa"></figure>`,
  });
  expect(photos).toMatchObject([
    { caption: { text: hall, credit: { raw: "(Bo Lind/dpa)" } }, occurrences: [] },
  ]);
  expect(text).not.toContain(hall);
});

test("what a picture shows is no credit, though an agency be in it", () => {
  expect(
    read({ above: '<img src=/hall.jpg alt="The front of Reuters">' }).photos[0]?.caption,
  ).toBeUndefined();
});

test("a story's container holds its pictures, though it be named for the sidebar beside it", () => {
  const html =
    `<title>${headline}</title><h1>${headline}</h1><div class="content with-sidebar comments-enabled"><p>${story[0]}</p>` +
    `<figure>${image}<figcaption>${hall}</figcaption></figure><p>${story[1]}</p><p>${story[2]}</p></div>` +
    `<div class=sidebar><figure><img src=/x.jpg><figcaption>Shopkeepers on the quay have had enough of waiting.</figcaption></figure></div>`;
  const { photos } = parseHtml(html, { url, quotations: false });
  expect(photos.map(({ caption }) => caption?.text)).toEqual([hall]);
});

test("a list that is told for the most part is told", () => {
  const items = [
    "Six boats a day sail until the end of September.",
    "Four boats a day sail after that.",
    "No dogs",
  ];
  const html = `<title>${headline}</title><article><h1>${headline}</h1><p>${story[0]}</p><p>${story[1]}</p><ul>${items.map((text) => `<li>${text}</li>`).join("")}</ul><p>${story[2]}</p></article>`;
  expect(told(html)).toEqual([story[0], story[1], ...items, story[2]]);
});

const told = (html: string) => parseHtml(html, { url, quotations: false }).blocks.map(({ text }) => text);

test("the story that the page loads below the first is another", () => {
  const next = [
    "The bakery on Pier Street has closed after ninety years, and its ovens have been sold to a school in the hills.",
    "Its owner, who is eighty, said that she would miss the mornings and nothing else about the work.",
    "The house stands empty, and the town has not yet said what it wants to do with it.",
  ];
  const article = (title: string, texts: string[]) =>
    `<article><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join("")}</article>`;
  expect(
    told(
      `<title>${headline}</title><main>${article(headline, story)}${article("Bakery shuts", next)}</main>`,
    ),
  ).toEqual(story);
});

test("what stands in place of films is no story, however much it looks like one", () => {
  const place =
    "<p>This film comes from another service. To see it, please allow content of other services in your settings.</p>";
  const html = `<title>${headline}</title><article><h1>${headline}</h1>${story.map((text) => `<p>${text}</p>${place}`).join("")}</article>`;
  expect(told(html)).toEqual(story);
});

test("what is said to screen readers alone is left out", () => {
  const spoken =
    '<a href="https://ferry.example">timetable<span class="visually-hidden">(opens in a new window)</span></a>';
  const body = [
    ...story,
    `The line has put its new ${spoken} on the web, and sends it by post to those who ask.`,
  ];
  expect(
    told(`<title>${headline}</title><article>${body.map((text) => `<p>${text}</p>`).join("")}</article>`),
  ).toEqual([
    ...story,
    "The line has put its new timetable on the web, and sends it by post to those who ask.",
  ]);
});

test("a card over a word of the story is no part of it, and the word is", () => {
  const card =
    '<span class="tooltip">Norring Line<span class="tooltip-text">A shipping line of three boats, founded in 1911</span></span>';
  const link = '<a class="underline hover:text-red-600" href="https://ferry.example">two new boats</a>';
  const body = [
    ...story,
    `The ${card} has ordered ${link} from a yard in the north, which will build them by spring.`,
  ];
  expect(
    told(`<title>${headline}</title><article>${body.map((text) => `<p>${text}</p>`).join("")}</article>`),
  ).toEqual([
    ...story,
    "The Norring Line has ordered two new boats from a yard in the north, which will build them by spring.",
  ]);
});

test.each([
  ["assigns", (json: string) => `window.__STATE__ = ${json};`],
  ["pushes", (json: string) => `window["q"] = window["q"] || [];window["q"].push(${json});`],
])("a story in the data that a script %s", (_, script) => {
  const html =
    `${story.map((text) => `<p class="par">${text}</p>`).join("")}<div class="writer">Ada Keller</div>`.replace(
      "<p",
      '<div class="pic"><img src="/a.jpg"><div class="caption"><p>The first boat leaves the old harbour on Monday morning.</p></div></div><p',
    );
  const json = JSON.stringify({ page: { detail: { id: 7, html } } }).replaceAll("<", "\\u003c");
  expect(
    told(`<title>${headline}</title><div id=app></div><script>${script(json)}</script>`).slice(0, 3),
  ).toEqual(story);
});

test("text of two blocks never runs together", () => {
  const { text } = read({ above: "<div>One</div><div>Two</div>" });
  expect(text).not.toMatch(/OneTwo|town\.Shop/);
});
