import { expect, test } from "vitest";
import { parseArticle } from "../../src";
import { articles } from "../fixtures";

type Shape = keyof typeof articles;

/** What a reader sees around each story, whatever its shape. */
const expected: Record<Shape, object> = {
  agencyDispatch: {
    headline: "Drivers' union calls off strike at Varnholm port",
    made: ["Elin Sandvik, reporter", "Peter Ashdown, editor"],
    paragraphs: 6,
    dateline: "Varnholm, March 12, Nordwire",
  },
  anonymousOfficials: {
    kicker: "Exclusive",
    headline: "Treasury weighed freezing foreign accounts, officials say",
    subheadline: "Three weeks of secret talks ended without a decision",
    made: ["Miriam Castellane, author", "Joseph Adeyemi, author"],
    published: "2023-11-04",
    paragraphs: 6,
    dateline: "Port Marrow",
    corrections: 1,
    furniture: ["Sign up for our newsletter"],
  },
  britishSingleQuotes: {
    headline: "Council leader quits over swimming pool row",
    subheadline: "Labour's Denise Whitcombe steps down after losing confidence vote in Thornley",
    made: ["Graham Pellow, author"],
    published: "2023-05-14",
    paragraphs: 5,
    furniture: ["Share this article", "Facebook", "Twitter", "Comments (41)"],
  },
  courtReport: {
    headline: "Former treasurer stole £1.2m from hospice, court told",
    made: ["Bethan Lloyd, author"],
    paragraphs: 8,
    publisher: "The Tarn Valley Gazette",
    furniture: [
      "The Tarn Valley Gazette",
      "Crime and courts",
      "© 2024 The Tarn Valley Gazette. All rights reserved.",
    ],
  },
  listStory: {
    headline: "Five harbour towns to see before the summer crowds",
    made: ["Nora Lindqvist, author"],
    sections: ["Travel", "Weekends"],
    paragraphs: 6,
    headings: ["1. Sandvoe", "2. Little Meer", "3. Port Ansgar", "4. Kilbrannoch", "5. Tresmere"],
    items: ["a windproof jacket", "cash for the ferry", "patience"],
    furniture: [
      "You may also like",
      "The ten best night trains",
      "How to pack for rain",
      "Where the locals swim",
    ],
  },
  liveBlog: {
    kicker: "Live",
    headline: "Storm Petra: thousands without power as winds reach 140km/h",
    paragraphs: 5,
    headings: [
      "Bridge to the mainland closed",
      "Mayor asks people to stay indoors",
      "Power cuts in the north",
    ],
    furniture: ["Updated 18 minutes ago", "Key events", "16:42", "Share", "16:20", "Share", "15:55"],
  },
  noHeadline: { paragraphs: 4, issues: ["no-headline"] },
  obituary: {
    headline: "Harriet Vance, Who Mapped the Caves of Old Marrow, Dies at 91",
    made: ["Jonathan P. McAllister, author"],
    published: "2021-02-03",
    paragraphs: 5,
    corrections: 1,
  },
  oneParagraph: { paragraphs: 1, issues: ["no-headline"] },
  opinion: {
    kicker: "OPINION",
    headline: "Our bridges are falling and nobody is counting",
    made: ["Samuel Okafor-Reyes, author"],
    paragraphs: 4,
    furniture: ["Samuel Okafor-Reyes is a civil engineer and the author of “Load”."],
  },
  questionAndAnswer: {
    kicker: "INTERVIEW",
    headline: "‘The sea does not wait for committees’",
    subheadline: "Oceanographer Lucía Ferrán on thirty years of measuring the Gulf",
    made: ["Hannah Brisk, author"],
    paragraphs: 7,
  },
  sportsReport: {
    headline: "Late Brandão header sends Rovers top",
    made: ["Chris Tolland, author"],
    sections: ["Sport", "Football"],
    published: "2022-10-09",
    paragraphs: 5,
    headings: ["Kingsmere Rovers 2-1 Ashby Town"],
    furniture: [
      "Advertisement",
      "Most read",
      "Transfer window: every deal",
      "Player ratings from Millpond Lane",
    ],
  },
};

test.each(Object.entries(expected))("%s", (name, want) => {
  const article = parseArticle(articles[name as Shape]);
  const blocks = (type: string) => article.blocks.filter((b) => b.type === type).map((b) => b.text);
  const { dateline } = article;
  expect({
    headline: article.headline,
    subheadline: article.subheadline,
    kicker: article.kicker,
    made: article.bylines.flatMap((b) => b.contributors).map((c) => `${c.name}, ${c.role}`),
    sections: article.sections.map((s) => s.name),
    dateline: dateline && [dateline.place, dateline.date?.raw, dateline.agency].filter(Boolean).join(", "),
    published: article.published?.iso,
    publisher: article.publisher?.name,
    paragraphs: blocks("paragraph").length,
    headings: blocks("heading"),
    items: blocks("list-item"),
    corrections: article.corrections.length,
    furniture: article.furniture.map((f) => f.text),
    issues: article.issues.map((i) => i.code).filter((code) => code === "no-headline"),
  }).toEqual({
    made: [],
    sections: [],
    headings: [],
    items: [],
    corrections: 0,
    furniture: [],
    issues: [],
    ...want,
  });
});
