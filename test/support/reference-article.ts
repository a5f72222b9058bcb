/// <reference types="vite/client" />
import type { Article, Mention, Quotation, Source } from "../../src/model";
import text from "../fixtures/reference.txt?raw";
import { Finder } from "./find-span";

/** The reference article as a careful reader has it: made by hand from its text, no parser involved. */
export function referenceArticle(): Article {
  return {
    text,
    headline: find.slice(headlineSpan),
    headlineSpan,
    sections: [{ name: "National" }, { name: "Diplomacy" }],
    trail: [{ name: "Home" }, { name: "National" }, { name: "Diplomacy" }],
    bylines: [byline()],
    publisher: { name: "Korea JoongAng Daily" },
    blocks: blocks(),
    photos: [photo()],
    quotations: quotations(),
    sources: sources(),
    corrections: [],
    furniture: furniture.map((line) => ({ text: line, span: find.span(line) })),
    issues: [],
  };
}

const find = new Finder(text);
const headlineSpan = find.span("Washington presses Seoul to give weapons to Ukraine");

const storyStarts = [
  "The United States asked South Korea to provide",
  "According to the Pentagon on Monday",
  "North Atlantic Treaty Organization (NATO) member",
  "Delegations from each country",
  "According to multiple military sources",
  "“The U.S. is trying to determine",
  "“There is a possibility,",
  "South Korea has maintained",
  "On April 8, Ukrainian",
  "Nevertheless, Ukrainian President",
  "“I would be grateful",
  "South Korea provided assistance",
  "The U.S. is trying to make the war",
  "“The U.S. had doubts",
  "“Whether to support Ukraine",
];

const furniture = [
  "print dictionary print",
  "Log in to Twitter or Facebook account to connect\nwith the Korea JoongAng Daily\nhelp-image Social comment?\ns\nlock icon",
  "To write comments, please log in to one of the accounts.",
  "Standards Board Policy (0/250자)",
];

/** The line that begins with `first`, without the white space at its end. */
function line(first: string, from = 0) {
  const { start } = find.span(first, from);
  const rest = text.slice(start);
  const stop = rest.indexOf("\n");
  return { start, end: start + (stop < 0 ? rest : rest.slice(0, stop)).trimEnd().length };
}

function blocks(): Article["blocks"] {
  const captions = photo().occurrences.map((span) => ({ type: "caption" as const, span }));
  const story = storyStarts.map((first) => ({ type: "paragraph" as const, span: line(first) }));
  const foot = { type: "byline" as const, span: line("BY LEE CHUL-JAE") };
  return [...captions, ...story, foot].map((block) => ({ ...block, text: find.slice(block.span) }));
}

function byline(): Article["bylines"][number] {
  const span = line("BY LEE CHUL-JAE");
  return {
    raw: find.slice(span),
    span,
    position: "foot",
    contributors: [
      {
        name: "Lee Chul-jae",
        rawName: "LEE CHUL-JAE",
        span: find.span("LEE CHUL-JAE"),
        type: "person",
        role: "author",
        email: "kjdnational@joongang.co.kr",
      },
    ],
  };
}

function photo(): Article["photos"][number] {
  const first = line("Ukrainian President Volodymyr Zelensky delivers");
  const again = line("Ukrainian President Volodymyr Zelensky delivers", first.end);
  const credit = find.span("[KIM SANG-SEON]");
  return {
    caption: {
      raw: find.slice(first),
      text: text.slice(first.start, credit.start).trimEnd(),
      span: first,
      credit: {
        raw: find.slice(credit),
        span: credit,
        photographers: [{ name: "Kim Sang-seon" }],
        agencies: [],
      },
      date: { raw: "April 11", span: find.span("April 11"), month: 4, day: 11, iso: "--04-11" },
      place: "auditorium of the National Assembly Library",
      people: [
        { name: "Volodymyr Zelensky", span: find.span("Volodymyr Zelensky"), role: "Ukrainian President" },
      ],
    },
    occurrences: [first, again],
  };
}

function mention(
  phrase: string,
  type: Mention["type"],
  from: number | string = storyStarts[0] ?? 0,
): Mention {
  return { text: phrase, span: find.span(phrase, from), type };
}

const pentagon = mention("the Pentagon", "name");
const militarySources = mention("multiple military sources", "description");
const delegates = mention("the U.S. representatives", "role");
const militarySource = mention("a military source who asked not to be named", "description");
const anotherSource = mention("another source", "description");
const southKorea = mention("South Korea", "name", "South Korea has maintained");
const reznikov = mention("Ukrainian Defense Minister Oleksii Reznikov", "name");
const seo = mention("Seo", "name", "However, Seo");
const zelensky = mention("Ukrainian President Volodymyr Zelensky", "name", "Nevertheless,");
const he = mention("he", "pronoun", "he said.\n");
const park = mention("Park Won-gon, a professor of North Korean studies at Ewha Women’s University", "name");

function sources(): Source[] {
  return [
    {
      id: "s1",
      type: "organization",
      name: "the Pentagon",
      description: "the Pentagon",
      mentions: [pentagon],
    },
    unnamed("s2", militarySources, { min: 2, raw: "multiple" }, false),
    { id: "s3", type: "group", description: delegates.text, affiliation: "U.S.", mentions: [delegates] },
    {
      ...unnamed("s4", militarySource, { min: 1, max: 1 }, true),
      anonymity: {
        descriptor: militarySource.text,
        span: militarySource.span,
        count: { min: 1, max: 1 },
        granted: true,
        terms: "asked-not-to-be-named",
      },
    },
    {
      ...unnamed("s5", anotherSource, { min: 1, max: 1 }, false),
      affiliation: undefined,
      anonymity: {
        descriptor: anotherSource.text,
        span: anotherSource.span,
        count: { min: 1, max: 1 },
        granted: false,
        distinctFrom: ["s4"],
      },
    },
    {
      id: "s6",
      type: "organization",
      name: "South Korea",
      description: "South Korea",
      mentions: [southKorea],
    },
    person("s7", "Oleksii Reznikov", "Ukrainian Defense Minister", [reznikov]),
    person("s8", "Seo Wook", "South Korean Defense Minister", [seo]),
    person("s9", "Volodymyr Zelensky", "Ukrainian President", [zelensky, he]),
    {
      ...person("s10", "Park Won-gon", "professor of North Korean studies", [park]),
      affiliation: "Ewha Women’s University",
    },
  ];
}

function person(id: string, name: string, role: string, mentions: Mention[]): Source {
  return { id, type: "person", name, description: name, role, mentions };
}

function unnamed(
  id: string,
  m: Mention,
  count: { min: number; max?: number; raw?: string },
  granted: boolean,
): Source {
  return {
    id,
    type: "unnamed",
    description: m.text,
    affiliation: "military",
    mentions: [m],
    anonymity: { descriptor: m.text, span: m.span, count, granted },
  };
}

type Told = Omit<Quotation, "spans" | "quoted" | "text">;

/** A statement from its pieces, each given by its first and last words; a piece's marks decide what is quoted. */
function statement(told: Told, ...pieces: [first: string, last: string][]): Quotation {
  let from = find.span(storyStarts[0] ?? "").start;
  const spans = pieces.map(([first, last]) => {
    const span = find.between(first, last, from);
    from = span.end;
    return span;
  });
  const quoted = spans.flatMap((span) => {
    const open = /["“]/.exec(find.slice(span));
    const start = open ? span.start + open.index + 1 : span.end;
    const end = /["”]$/.test(find.slice(span)) ? span.end - 1 : span.end;
    return start < end ? [{ start, end }] : [];
  });
  const parts = told.kind === "direct" ? quoted : spans;
  return { ...told, spans, quoted, text: parts.map((s) => find.slice(s)).join(" ") };
}

function cue(
  phrase: string,
  lemma: string,
  cueClass: "say" | "accordance" | "claim" | "predict" | "order",
  from: string,
) {
  return { text: phrase, span: find.span(phrase, from), lemma, class: cueClass };
}

function quotations(): Quotation[] {
  return [
    statement(
      {
        id: "q1",
        kind: "indirect",
        attribution: {
          cue: cue("According to", "according to", "accordance", "According to the Pentagon"),
          mention: pentagon,
          sourceId: "s1",
          basis: "stated",
        },
        when: { raw: "on Monday", span: find.span("on Monday"), weekday: 1 },
      },
      ["U.S. Defense Secretary Lloyd Austin presided", "Germany on April 25"],
    ),
    statement(
      {
        id: "q2",
        kind: "mixed",
        attribution: {
          cue: cue("According to", "according to", "accordance", "According to multiple"),
          mention: militarySources,
          sourceId: "s2",
          basis: "stated",
        },
      },
      ["the U.S. representatives suggested", "the U.S. will intervene.”"],
    ),
    statement(
      {
        id: "q3",
        kind: "direct",
        within: "q2",
        attribution: {
          cue: cue("suggested", "suggest", "say", "representatives suggested"),
          mention: delegates,
          sourceId: "s3",
          basis: "stated",
        },
      },
      ["“if it is difficult", "the U.S. will intervene.”"],
    ),
    statement(
      {
        id: "q4",
        kind: "direct",
        attribution: {
          cue: cue("said", "say", "say", "said a military source"),
          mention: militarySource,
          sourceId: "s4",
          basis: "stated",
        },
      },
      ["“The U.S. is trying to determine", "offensive weapons,”"],
      ["“The Moon Jae-in administration", "forward-looking position.”"],
    ),
    statement(
      {
        id: "q5",
        kind: "direct",
        attribution: {
          cue: cue("predicted", "predict", "predict", "another source predicted"),
          mention: anotherSource,
          sourceId: "s5",
          basis: "stated",
        },
      },
      ["“There is a possibility,", '"'],
      ['"that the U.S.-Korea summit', "Ukraine-related issues.”"],
    ),
    statement(
      {
        id: "q6",
        kind: "indirect",
        attribution: {
          cue: cue("has maintained", "maintain", "claim", "South Korea has maintained"),
          mention: southKorea,
          sourceId: "s6",
          basis: "stated",
        },
      },
      ["that it will not provide", "weapons to Ukraine"],
    ),
    statement(
      {
        id: "q7",
        kind: "indirect",
        attribution: {
          cue: cue("requested", "request", "order", "Reznikov requested"),
          mention: reznikov,
          sourceId: "s7",
          basis: "stated",
        },
        addressee: mention("South Korean Defense Minister Seo Wook", "name"),
        occasion: { text: "in a phone call", span: find.span("in a phone call") },
        when: { raw: "On April 8", span: find.span("On April 8"), month: 4, day: 8, iso: "--04-08" },
      },
      ["offensive weapons such as air defense", "weapons systems"],
    ),
    statement(
      {
        id: "q8",
        kind: "direct",
        attribution: {
          cue: cue("explained", "explain", "say", "Seo explained"),
          mention: seo,
          sourceId: "s8",
          basis: "stated",
        },
        addressee: mention("Reznikov", "name", "explained to Reznikov"),
      },
      ["“There are restrictions", "readiness posture.”"],
    ),
    statement(
      {
        id: "q9",
        kind: "direct",
        attribution: {
          cue: cue("said", "say", "say", "Zelensky said in a video"),
          mention: zelensky,
          sourceId: "s9",
          basis: "stated",
        },
        occasion: {
          text: "in a video address to the National Assembly",
          span: find.span("in a video address to the National Assembly"),
        },
        when: { raw: "last month", span: find.span("last month") },
      },
      ["“The South Korean military has", "ships and missiles."],
      ["“I would be grateful", "fight Russia,”"],
    ),
    statement(
      {
        id: "q10",
        kind: "direct",
        attribution: {
          cue: cue("said", "say", "say", "said Park Won-gon"),
          mention: park,
          sourceId: "s10",
          basis: "stated",
        },
      },
      ["“The U.S. had doubts", "sanctions at first,”"],
      ["“Whether to support Ukraine", "foreign policy and security.”"],
    ),
  ];
}
