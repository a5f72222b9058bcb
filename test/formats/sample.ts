import type { Article, Span } from "../../src/model";

const text = [
  "Analysis",
  "Mayor quits",
  "Vote on the harbor comes first",
  "By Ann Lee, City Editor",
  "PORTVALE, May 3 (Aurora Wire) — The mayor resigned on Monday.",
  "“I am done,” Mayor Bo Kim said.",
  "The council has no plan, said a senior aide who asked not to be named.",
  "Mayor Bo Kim leaves city hall. [CY OH/AURORA]",
  "What comes next",
  "A vote",
].join("\n\n");

const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const block = (type: Article["blocks"][number]["type"], words: string) => ({
  type,
  text: words,
  span: at(words),
});
const said = (words: string) => ({ text: words, span: at(words) });

/** An invented article that has something in every field. */
export const sample: Article = {
  text,
  kicker: "Analysis",
  kickerSpan: at("Analysis"),
  headline: "Mayor quits",
  headlineSpan: at("Mayor quits"),
  subheadline: "Vote on the harbor comes first",
  subheadlineSpan: at("Vote on the harbor comes first"),
  sections: [{ name: "Local", url: "https://example.com/local" }, { name: "City hall" }],
  trail: [{ name: "Home", url: "https://example.com/" }, { name: "Local" }],
  bylines: [
    {
      raw: "By Ann Lee, City Editor",
      span: at("By Ann Lee, City Editor"),
      position: "head",
      contributors: [
        {
          name: "Ann Lee",
          rawName: "Ann Lee",
          span: at("Ann Lee"),
          type: "person",
          role: "author",
          jobTitle: "City Editor",
        },
      ],
    },
  ],
  dateline: {
    raw: "PORTVALE, May 3 (Aurora Wire) —",
    span: at("PORTVALE, May 3 (Aurora Wire) —"),
    place: "Portvale",
    date: { raw: "May 3", span: at("May 3"), month: 5, day: 3, iso: "--05-03" },
    agency: "Aurora Wire",
  },
  published: {
    raw: "2027-05-03T09:30:00+09:00",
    year: 2027,
    month: 5,
    day: 3,
    time: "09:30:00+09:00",
    iso: "2027-05-03T09:30:00+09:00",
  },
  modified: { raw: "Monday", weekday: 1 },
  language: "en",
  url: "https://example.com/local/mayor",
  publisher: { name: "The Portvale Courier", url: "https://example.com/" },
  subjects: [
    { name: "local government", type: "topic", uri: "http://cv.iptc.org/newscodes/mediatopic/20000610" },
    { name: "Portvale", type: "place" },
    { name: "harbor", type: "keyword" },
  ],
  blocks: [
    block("byline", "By Ann Lee, City Editor"),
    block("paragraph", "PORTVALE, May 3 (Aurora Wire) — The mayor resigned on Monday."),
    block("paragraph", "“I am done,” Mayor Bo Kim said."),
    block("paragraph", "The council has no plan, said a senior aide who asked not to be named."),
    block("caption", "Mayor Bo Kim leaves city hall. [CY OH/AURORA]"),
    block("heading", "What comes next"),
    block("list-item", "A vote"),
  ],
  photos: [
    {
      url: "https://example.com/kim.jpg",
      alt: "A man on stairs",
      caption: {
        raw: "Mayor Bo Kim leaves city hall. [CY OH/AURORA]",
        text: "Mayor Bo Kim leaves city hall.",
        span: at("Mayor Bo Kim leaves city hall. [CY OH/AURORA]"),
        credit: {
          raw: "[CY OH/AURORA]",
          span: at("[CY OH/AURORA]"),
          photographers: [{ name: "Cy Oh" }],
          agencies: ["Aurora"],
        },
        place: "Portvale",
        people: [{ name: "Bo Kim", span: at("Bo Kim", text.indexOf("Mayor Bo Kim leaves")), role: "Mayor" }],
      },
      occurrences: [at("Mayor Bo Kim leaves city hall. [CY OH/AURORA]")],
    },
  ],
  quotations: [
    {
      id: "q1",
      kind: "direct",
      spans: [at("“I am done,”")],
      quoted: [at("I am done,")],
      text: "I am done,",
      attribution: {
        cue: { ...said("said"), lemma: "say", class: "say" },
        mention: { ...said("Mayor Bo Kim"), type: "name" },
        sourceId: "s1",
        basis: "stated",
      },
    },
    {
      id: "q2",
      kind: "indirect",
      spans: [at("The council has no plan")],
      quoted: [],
      text: "The council has no plan",
      attribution: {
        mention: { ...said("a senior aide who asked not to be named"), type: "description" },
        sourceId: "s2",
        basis: "stated",
      },
    },
  ],
  sources: [
    {
      id: "s1",
      type: "person",
      name: "Bo Kim",
      description: "Bo Kim",
      role: "Mayor",
      mentions: [{ ...said("Mayor Bo Kim"), type: "name" }],
    },
    {
      id: "s2",
      type: "unnamed",
      description: "a senior aide who asked not to be named",
      mentions: [{ ...said("a senior aide who asked not to be named"), type: "description" }],
      anonymity: {
        descriptor: "a senior aide who asked not to be named",
        span: at("a senior aide who asked not to be named"),
        count: { min: 1, max: 1 },
        granted: true,
        terms: "asked-not-to-be-named",
      },
    },
  ],
  corrections: [{ text: "An earlier version misspelled the harbor’s name." }],
  furniture: [],
  issues: [],
};
