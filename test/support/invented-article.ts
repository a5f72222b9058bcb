import type { Article, Mention, Quotation, Source } from "../../src/model";
import { Finder } from "./find-span";

const headline = "Harbor board weighs closing the old ferry pier";
const correction =
  "Correction, June 3: An earlier version of this article gave the wrong year for the pier’s opening.";
const caption =
  "Mayor Ines Aldaba, left, and engineer Tomas Brekke at the pier on May 30. Photo: Petra Lindqvist/Northlight Images";

const paragraphs = [
  "KESTREL BAY (Northlight) — The harbor board will vote on Thursday on closing the ferry pier, a source said.",
  "“The deck is rotten, and everyone on the board knows it,” said an official familiar with the inspection, who spoke on condition of anonymity because she was not authorized to discuss it before the vote.",
  "Another official, speaking on background, accused Mayor Ines Aldaba of “hiding the bill until after the election”. Sources said the repairs would cost $4 million.",
  "A survey by the Coastal Works Agency found that 31 of 40 piles had lost more than half of their strength.",
  "“Nobody hid anything,” Aldaba told reporters on Monday. “We will print every page.”",
  "Residents fear that the last boat would leave with the pier. “My mother crosses twice a week.”",
  "“We asked for a ramp in 1998, she said.",
  "Engineer Tomas Brekke said the pier could be “made safe in a season”.",
];

const text = [headline, "By Ann Lee", caption, ...paragraphs, correction, "Share this article"].join("\n\n");
const find = new Finder(text);

/** An invented article that holds every feature a report or a page has to show. */
export function inventedArticle(): Article {
  const spanned = (part: string) => ({ text: part, span: find.span(part) });
  return {
    text,
    headline,
    headlineSpan: find.span(headline),
    subheadline: "A vote on Thursday could end a century of crossings",
    kicker: "Harbor",
    sections: [{ name: "Local", url: "https://courier.example/local" }],
    trail: [{ name: "Home" }, { name: "Local", url: "https://courier.example/local" }],
    bylines: [
      {
        raw: "By Ann Lee",
        span: find.span("By Ann Lee"),
        position: "head",
        contributors: [
          {
            name: "Ann Lee",
            rawName: "Ann Lee",
            span: find.span("Ann Lee"),
            type: "person",
            role: "author",
            jobTitle: "Harbor Correspondent",
          },
        ],
      },
    ],
    dateline: {
      raw: "KESTREL BAY (Northlight) —",
      span: find.span("KESTREL BAY (Northlight) —"),
      place: "Kestrel Bay",
      agency: "Northlight",
    },
    published: { raw: "2025-06-02T08:00:00+02:00", iso: "2025-06-02T08:00:00+02:00" },
    modified: { raw: "2025-06-03", iso: "2025-06-03" },
    language: "en",
    url: "https://courier.example/local/ferry-pier",
    publisher: { name: "Kestrel Bay Courier", url: "https://courier.example" },
    blocks: [
      { type: "byline", ...spanned("By Ann Lee") },
      { type: "caption", ...spanned(caption) },
      ...paragraphs.map((p) => ({ type: "paragraph" as const, ...spanned(p) })),
    ],
    photos: [
      {
        url: "https://courier.example/pier.jpg",
        alt: "Two people on a weathered pier",
        caption: {
          raw: caption,
          text: "Mayor Ines Aldaba, left, and engineer Tomas Brekke at the pier on May 30.",
          span: find.span(caption),
          credit: {
            raw: "Photo: Petra Lindqvist/Northlight Images",
            span: find.span("Photo: Petra Lindqvist/Northlight Images"),
            photographers: [{ name: "Petra Lindqvist" }],
            agencies: ["Northlight Images"],
          },
          people: [
            { name: "Ines Aldaba", role: "Mayor", position: "left" },
            { name: "Tomas Brekke", role: "engineer" },
          ],
        },
        occurrences: [find.span(caption)],
      },
    ],
    quotations: quotations(),
    sources: sources(),
    corrections: [spanned(correction)],
    furniture: [spanned("Share this article")],
    issues: [
      {
        code: "unclosed-mark",
        message: "An opening quotation mark has no closing one; the quotation ends with its paragraph.",
        span: find.span("“We asked for a ramp in 1998, she said."),
      },
    ],
  };
}

function mention(phrase: string, type: Mention["type"], from: string): Mention {
  return { text: phrase, span: find.span(phrase, from), type };
}

const aSource = mention("a source", "description", "a source said");
const official = mention(
  "an official familiar with the inspection, who spoke on condition of anonymity because she was not authorized to discuss it before the vote",
  "description",
  "said an official",
);
const another = mention("Another official, speaking on background", "description", "Another official");
const literal = mention("Sources", "description", "Sources said");
const survey = mention("A survey by the Coastal Works Agency", "description", "A survey");
const aldaba = mention("Aldaba", "name", "Aldaba told");
const residents = mention("Residents", "description", "Residents fear");
const she = mention("she", "pronoun", "she said");
const brekke = mention("Engineer Tomas Brekke", "name", "Engineer Tomas");

function sources(): Source[] {
  const anonymity = (m: Mention, max?: number) => ({
    descriptor: m.text,
    span: m.span,
    count: max === undefined ? { min: 2 } : { min: max, max },
  });
  return [
    {
      id: "s1",
      type: "unnamed",
      description: "a source",
      mentions: [aSource],
      anonymity: { ...anonymity(aSource, 1), granted: false },
    },
    {
      id: "s2",
      type: "unnamed",
      description: "an official familiar with the inspection",
      role: "official",
      mentions: [official],
      anonymity: {
        ...anonymity(official, 1),
        granted: true,
        terms: "condition-of-anonymity",
        reason: "she was not authorized to discuss it before the vote",
        proximity: "familiar with the inspection",
      },
    },
    {
      id: "s3",
      type: "unnamed",
      description: "another official",
      role: "official",
      mentions: [another],
      anonymity: { ...anonymity(another, 1), granted: true, terms: "on-background", distinctFrom: ["s2"] },
    },
    {
      id: "s4",
      type: "unnamed",
      description: "sources",
      mentions: [literal],
      anonymity: { ...anonymity(literal), granted: false },
    },
    { id: "s5", type: "document", description: survey.text, mentions: [survey] },
    {
      id: "s6",
      type: "person",
      name: "Ines Aldaba",
      description: "Ines Aldaba",
      role: "Mayor",
      mentions: [aldaba],
    },
    { id: "s7", type: "group", description: "residents", mentions: [residents] },
    {
      id: "s8",
      type: "person",
      name: "Tomas Brekke",
      description: "Tomas Brekke",
      role: "Engineer",
      mentions: [brekke],
    },
  ];
}

function cue(phrase: string, lemma: string, cueClass: "say" | "criticize" | "show" | "think", from: string) {
  return { text: phrase, span: find.span(phrase, from), lemma, class: cueClass };
}

function quotations(): Quotation[] {
  const of = (...phrases: string[]) => phrases.map((phrase) => find.span(phrase));
  return [
    {
      id: "q1",
      kind: "indirect",
      spans: of("The harbor board will vote on Thursday on closing the ferry pier"),
      quoted: [],
      text: "The harbor board will vote on Thursday on closing the ferry pier",
      attribution: {
        cue: cue("said", "say", "say", "said."),
        mention: aSource,
        sourceId: "s1",
        basis: "stated",
      },
    },
    {
      id: "q2",
      kind: "direct",
      spans: of("“The deck is rotten, and everyone on the board knows it,”"),
      quoted: of("The deck is rotten, and everyone on the board knows it,"),
      text: "The deck is rotten, and everyone on the board knows it,",
      attribution: {
        cue: cue("said", "say", "say", "said an official"),
        mention: official,
        sourceId: "s2",
        basis: "stated",
      },
    },
    {
      id: "q3",
      kind: "mixed",
      spans: of("Mayor Ines Aldaba of “hiding the bill until after the election”"),
      quoted: of("hiding the bill until after the election"),
      text: "Mayor Ines Aldaba of “hiding the bill until after the election”",
      attribution: {
        cue: cue("accused", "accuse", "criticize", "accused"),
        mention: another,
        sourceId: "s3",
        basis: "stated",
      },
    },
    {
      id: "q4",
      kind: "indirect",
      spans: of("the repairs would cost $4 million"),
      quoted: [],
      text: "the repairs would cost $4 million",
      attribution: {
        cue: cue("said", "say", "say", "Sources said"),
        mention: literal,
        sourceId: "s4",
        basis: "stated",
      },
    },
    {
      id: "q5",
      kind: "indirect",
      spans: of("that 31 of 40 piles had lost more than half of their strength"),
      quoted: [],
      text: "that 31 of 40 piles had lost more than half of their strength",
      attribution: {
        cue: cue("found", "find", "show", "found"),
        mention: survey,
        sourceId: "s5",
        basis: "stated",
      },
    },
    {
      id: "q6",
      kind: "direct",
      spans: of("“Nobody hid anything,”", "“We will print every page.”"),
      quoted: of("Nobody hid anything,", "We will print every page."),
      text: "Nobody hid anything, We will print every page.",
      attribution: {
        cue: cue("told", "tell", "say", "told reporters"),
        mention: aldaba,
        sourceId: "s6",
        basis: "stated",
      },
      addressee: mention("reporters", "description", "told reporters"),
      when: { raw: "on Monday", span: find.span("on Monday"), weekday: 1 },
    },
    {
      id: "q7",
      kind: "indirect",
      spans: of("that the last boat would leave with the pier"),
      quoted: [],
      text: "that the last boat would leave with the pier",
      attribution: {
        cue: cue("fear", "fear", "think", "Residents fear"),
        mention: residents,
        sourceId: "s7",
        basis: "stated",
      },
    },
    {
      id: "q8",
      kind: "direct",
      spans: of("“My mother crosses twice a week.”"),
      quoted: of("My mother crosses twice a week."),
      text: "My mother crosses twice a week.",
    },
    {
      id: "q9",
      kind: "direct",
      spans: of("“We asked for a ramp in 1998,"),
      quoted: of("We asked for a ramp in 1998,"),
      text: "We asked for a ramp in 1998,",
      attribution: { cue: cue("said", "say", "say", "she said"), mention: she, basis: "pronoun" },
    },
    {
      id: "q10",
      kind: "mixed",
      spans: of("the pier could be “made safe in a season”"),
      quoted: of("made safe in a season"),
      text: "the pier could be “made safe in a season”",
      attribution: {
        cue: cue("said", "say", "say", "said the pier"),
        mention: brekke,
        sourceId: "s8",
        basis: "stated",
      },
    },
  ];
}
