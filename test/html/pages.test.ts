import { expect, test } from "vitest";
import { parseDocument, parseHtml } from "../../src/html";
import type { Article } from "../../src/model";
import { expectSpanLaw } from "../support/span-law";
import { documentOf } from "./dom";
import { pages } from "./pages";

const url = "https://paper.example/2024/story";

interface Expected {
  headline: string;
  subheadline?: string;
  authors: string[];
  published?: string;
  sections?: string[];
  /** Beginnings of the story's blocks, all of them, in order. */
  story: string[];
  captions?: [text: string, credit?: string][];
}

const expected: Record<keyof typeof pages, Expected> = {
  amp: {
    headline: "Council votes to keep library open on Sundays",
    authors: ["Rosa Lind"],
    published: "2021-11-30T20:10:00Z",
    story: ["The main library", "“People voted", "The decision passed"],
    captions: [["Readers in the main hall last week.", "Photo by Ben Oder"]],
  },
  arc: {
    headline: "Regulator fines two ferry lines over cancelled sailings",
    subheadline: "Passengers were left on the quay without notice, the watchdog found",
    authors: ["Peter Quill", "Mina Sato"],
    published: "2024-02-06T17:03:21Z",
    story: [
      "NORHOLM —",
      "Blue Strait Lines must",
      "“Nobody should learn on the quay that a ship is not coming,”",
      "Coastway said",
    ],
    captions: [
      [
        "A ferry lies idle at Norholm, where nine sailings were cancelled in January.",
        "(Ola Berg/Northern Ledger)",
      ],
    ],
  },
  german: {
    headline: "Stadtrat beschließt Umbau des Bahnhofs",
    subheadline: "Nach zwölf Jahren Streit steht der Plan, doch das Geld reicht vorerst nur für die Hälfte.",
    authors: ["Jutta Brehm"],
    published: "2023-10-17T06:12:00+02:00",
    story: ["Nach zwölf Jahren", "Der Stadtrat", "„Wir bauen", "Baubeginn", "Die ersten Arbeiten"],
    captions: [["Das Empfangsgebäude von 1894 soll erhalten bleiben.", "Foto: Uwe Kranz"]],
  },
  japanese: {
    headline: "港の灯台、百年ぶりに改修へ",
    authors: ["岬 陽子"],
    published: "2023-12-05T10:00:00+09:00",
    story: ["港の入り口", "灯台は", "工事は"],
  },
  korean: {
    headline: "시청 앞 광장, 내년 봄 새 단장",
    authors: ["윤서하"],
    published: "2024-08-21T15:30:00+09:00",
    story: ["시청 앞 광장이", "시 관계자는", "공사 기간에는"],
  },
  liveBlog: {
    headline: "Election night live: count begins in all districts",
    authors: ["Jon Haller"],
    published: "2024-06-09T17:00:00+02:00",
    story: [
      "Turnout passes",
      "Turnout has passed",
      "Polling stations close",
      "Polling stations have closed",
      "“We ran out",
    ],
  },
  next: {
    headline: "Museum returns bronze bell to island village",
    authors: ["Lena Frost"],
    published: "2025-01-12T07:00:00+02:00",
    story: ["A bronze bell", "“My grandmother", "The museum said"],
  },
  paywall: {
    headline: "Inside the quiet collapse of a shipping giant",
    subheadline: "How a family firm lost its fleet, its name and its nerve.",
    authors: ["Nora Beck"],
    published: "2022-09-18T05:00:00Z",
    story: ["How a family firm", "The last ship", "For a hundred and six years"],
  },
  reference: {
    headline: "Washington presses Seoul to give weapons to Ukraine",
    authors: ["Lee Chul-jae"],
    published: "2022-05-04T18:52:00+09:00",
    sections: ["National", "Diplomacy"],
    story: [
      "The United States asked",
      "According to the Pentagon",
      "North Atlantic Treaty",
      "Delegations from",
      "According to multiple",
      "“The U.S. is trying",
      "“There is a possibility",
      "South Korea has maintained",
      "On April 8",
      "Nevertheless",
      "“I would be grateful",
      "South Korea provided",
      "The U.S. is trying",
      "“The U.S. had doubts",
      "“Whether to support",
    ],
    captions: [
      [
        "Ukrainian President Volodymyr Zelensky delivers a speech via video in the auditorium of the National Assembly Library on April 11, with lawmakers in attendance. In his speech, he asked South Korea to send Ukraine offensive weapons.",
        "[KIM SANG-SEON]",
      ],
    ],
  },
  table2005: {
    headline: "Flood wall holds as river crests",
    authors: ["Carl Hutchins"],
    story: ["The new flood wall", "Volunteers had", '"I have seen', "The river is expected"],
  },
  wordpress: {
    headline: "Harbour tunnel opens two years late",
    authors: ["Ida Marsh"],
    published: "2023-04-02T08:15:00+00:00",
    sections: ["News"],
    story: [
      "The harbour tunnel opened",
      "“We learned",
      "What it costs",
      "Drivers will pay",
      "Cars and vans",
      "Bicycles and people",
      "The ferry, which",
    ],
    captions: [["The first cars leave the tunnel on Sunday morning.", "(Photo: Tom Alder)"]],
  },
};

const names = Object.keys(pages) as (keyof typeof pages)[];

function summary(article: Article, story: readonly string[]): Expected {
  const told = article.blocks.filter(({ type }) => type !== "caption" && type !== "byline");
  return {
    headline: article.headline ?? "",
    ...(article.subheadline === undefined ? {} : { subheadline: article.subheadline }),
    authors: article.bylines.flatMap(({ contributors }) => contributors).map(({ name }) => name),
    ...(article.published?.iso === undefined ? {} : { published: article.published.iso }),
    ...(article.sections.length === 0 ? {} : { sections: article.sections.map(({ name }) => name) }),
    story: told.map(({ text }, i) => (text.startsWith(story[i] ?? "\0") ? (story[i] ?? "") : text)),
    ...(article.photos.some(({ caption }) => caption)
      ? {
          captions: article.photos.flatMap(({ caption }): [string, string?][] =>
            caption === undefined
              ? []
              : caption.credit === undefined
                ? [[caption.text]]
                : [[caption.text, caption.credit.raw]],
          ),
        }
      : {}),
  };
}

test.each(names)("reads the %s page", (name) => {
  const want = expected[name];
  expect(summary(parseHtml(pages[name], { url, quotations: false }), want.story)).toEqual(want);
});

test.each(names)("reads the %s page from its document as from its string", async (name) => {
  const want = expected[name];
  const article = parseDocument(await documentOf(pages[name]), { url, quotations: false });
  expect(summary(article, want.story)).toEqual(want);
});

test.each(names)("every span of the %s page is verbatim", (name) => {
  const article = parseHtml(pages[name], { url });
  expectSpanLaw(article);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});

test("reading a document changes nothing in it", async () => {
  const document = await documentOf(pages.wordpress);
  const before = JSON.stringify(document.documentElement.outerHTML);
  parseDocument(document, { url });
  expect(JSON.stringify(document.documentElement.outerHTML)).toBe(before);
});

test("finds who said what in the story", () => {
  const { quotations, sources } = parseHtml(pages.reference, { url });
  expect(sources.map(({ name }) => name)).toContain("Park Won-gon");
  expect(quotations.some(({ text }) => text.includes("I would be grateful"))).toBe(true);
});

test("statements can be left out", () => {
  const article = parseHtml(pages.reference, { url, quotations: false });
  expect([article.quotations, article.sources]).toEqual([[], []]);
  expect(article.blocks.length).toBeGreaterThan(10);
});

test("joins what metadata knows of a writer with what is displayed", () => {
  const [byline] = parseHtml(pages.wordpress, { url }).bylines;
  expect(byline).toMatchObject({
    position: "head",
    contributors: [{ name: "Ida Marsh", type: "person", url: "https://courier.example/author/ida-marsh/" }],
  });
});

test("keeps a byline at the foot where it stands", () => {
  expect(parseHtml(pages.reference, { url }).bylines).toMatchObject([
    {
      position: "foot",
      contributors: [{ name: "Lee Chul-jae", rawName: "LEE CHUL-JAE", email: "kjdnational@joongang.co.kr" }],
    },
  ]);
});
