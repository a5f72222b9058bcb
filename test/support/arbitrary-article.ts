import fc from "fast-check";
import type {
  Article,
  Block,
  Byline,
  Contributor,
  Credit,
  Mention,
  PartialDate,
  Photo,
  Quotation,
  Source,
  Span,
} from "../../src/model";

/** What news text is made of. */
const PROSE = [
  "a",
  "the mayor",
  "said",
  "Bo Kim",
  "“We",
  "know.”",
  '"',
  "’s",
  "‘no’",
  "Sjöberg",
  "황보",
  "😀",
  "12",
  "(AP) —",
];

/** What trips those who read and write it: mark-up of every kind, space that folds. */
const SNAGS = [
  "<b>",
  "</p>",
  "&",
  "&amp;",
  "]]>",
  "--",
  "x  y",
  "\u00a0",
  "\t",
  "one\ntwo",
  "\r\n",
  "{}",
  "#",
  "*",
];

/** A line or paragraph of these pieces: holds something, edges trimmed. */
const phraseOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(" ").trim())
    .filter((text) => text !== "");

/** A name or label: one line. */
export const label: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("Ann", "Bo", "Lee", "Kim", "d’Arc", "황보", "AFP"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(" "));

const url = fc.constantFrom(
  "https://example.com/a",
  "http://example.com/b?c=d&e=%20f",
  "https://example.com/뉴스",
  "https://example.com/a b",
);

/** Any instant or part of one that a date can tell. */
export const partialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.constantFrom<PartialDate>(
    { raw: "Monday", weekday: 1 },
    { raw: "April 11", month: 4, day: 11, iso: "--04-11" },
    { raw: "June 2021", year: 2021, month: 6, iso: "2021-06" },
    { raw: "2021", year: 2021, iso: "2021" },
    { raw: "last month" },
  ),
  fc
    .record({
      at: fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
      form: fc.constantFrom("Z", "+09:00", "-05:30", "", "day"),
      raw: fc.option(label, { nil: undefined }),
    })
    .map(({ at, form, raw }) => {
      const [day = "", clock = ""] = at.toISOString().slice(0, 19).split("T");
      const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
      const time = clock + form;
      return form === "day"
        ? { raw: raw ?? day, ...date, iso: day }
        : { raw: raw ?? `${day}T${time}`, ...date, time, iso: `${day}T${time}` };
    }),
);

/** The value, or nothing at all: no key that holds `undefined`, as JSON has none. */
function some<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) {
  return fc.record(fields, { requiredKeys: required as [] }) as unknown as fc.Arbitrary<T>;
}

const contributor: fc.Arbitrary<Contributor> = some<Contributor>(
  {
    name: label,
    rawName: label,
    span: fc.constant(undefined),
    type: fc.constantFrom("person", "organization"),
    role: fc.constantFrom("author", "reporter", "contributor", "editor", "translator", "photographer"),
    jobTitle: label,
    affiliation: label,
    location: label,
    email: fc.constantFrom("ann@example.com", "desk@example.org"),
    handle: fc.constant("@annlee"),
    url,
  },
  ["name", "rawName", "type", "role"],
).map(({ span: _none, ...rest }) => rest);

const credit: fc.Arbitrary<Credit> = some<Credit>(
  {
    raw: label,
    span: fc.constant(undefined),
    photographers: fc.array(
      label.map((name) => ({ name })),
      { maxLength: 2 },
    ),
    agencies: fc.array(label, { maxLength: 2 }),
  },
  ["raw", "photographers", "agencies"],
).map(({ span: _none, ...rest }) => rest);

/** Which stretch of which block: numbers that {@link inBlock} brings into range. */
interface Place {
  block: number;
  start: number;
  length: number;
}

const place: fc.Arbitrary<Place> = fc.record({ block: fc.nat(99), start: fc.nat(999), length: fc.nat(40) });

const inBlock = (blocks: readonly Block[], at: Place): Span | undefined => {
  const block = blocks[at.block % Math.max(blocks.length, 1)];
  if (!block) return undefined;
  // Whole characters: half a surrogate pair is no text that a file can hold.
  const isHalf = (offset: number) => /[\udc00-\udfff]/.test(block.text.charAt(offset));
  let start = at.start % block.text.length;
  while (isHalf(start)) start--;
  let end = Math.min(start + 1 + at.length, block.text.length);
  while (isHalf(end)) end++;
  return { start: block.span.start + start, end: block.span.start + end };
};

const statementSeed = fc.record({
  kind: fc.constantFrom("direct", "mixed", "indirect"),
  pieces: fc.array(place, { minLength: 1, maxLength: 3 }),
  mention: fc.option(place),
  mentionType: fc.constantFrom("name", "pronoun", "role", "description"),
  cue: fc.option(place),
  occasion: fc.option(place),
  addressee: fc.option(place),
  when: fc.option(partialDate),
  source: fc.nat(5),
  within: fc.option(fc.nat(5)),
  basis: fc.constantFrom("stated", "pronoun", "continued", "inferred"),
});

const sourceSeed = fc.record({
  type: fc.constantFrom("person", "organization", "document", "group", "unnamed"),
  at: place,
  name: label,
  role: fc.option(label),
  affiliation: fc.option(label),
  former: fc.option(fc.constant(true)),
  terms: fc.option(fc.constantFrom("condition-of-anonymity", "not-authorized", "on-background")),
  granted: fc.boolean(),
  min: fc.integer({ min: 1, max: 9 }),
});

const seedOf = (phrase: fc.Arbitrary<string>) =>
  fc.record({
    kicker: fc.option(label),
    headline: fc.option(phrase),
    subheadline: fc.option(phrase),
    repeated: fc.boolean(),
    gap: fc.constantFrom("\n\n", "\n", "\n \n", " \n\n\n"),
    furniture: fc.option(label),
    apart: fc.boolean(),
    dateline: fc.option(fc.record({ place: label, agency: label, date: partialDate })),
    blocks: fc.array(
      fc.record({
        type: fc.constantFrom("paragraph", "paragraph", "paragraph", "heading", "list-item", "quote"),
        text: phrase,
      }),
      { maxLength: 6 },
    ),
    bylines: fc.array(
      fc.record({
        raw: label,
        printed: fc.boolean(),
        foot: fc.boolean(),
        contributors: fc.array(contributor, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    photos: fc.array(
      fc.record({
        url: fc.option(url),
        alt: fc.option(label),
        raw: phrase,
        text: phrase,
        printed: fc.nat(2),
        credit: fc.option(credit),
        date: fc.option(partialDate),
        place: fc.option(label),
        people: fc.array(some({ name: label, role: label, position: label }, ["name"]), { maxLength: 2 }),
        kind: fc.option(fc.constantFrom("file", "handout", "courtesy", "screenshot", "illustration")),
        captioned: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    sections: fc.array(some({ name: label, url }, ["name"]), { maxLength: 2 }),
    trail: fc.array(some({ name: label, url }, ["name"]), { maxLength: 2 }),
    published: fc.option(partialDate),
    modified: fc.option(partialDate),
    language: fc.option(fc.constantFrom("en", "en-GB", "ko")),
    url: fc.option(url),
    publisher: fc.option(some({ name: label, url }, ["name"])),
    subjects: fc.option(
      fc.array(
        some(
          {
            name: label,
            type: fc.constantFrom("topic", "person", "organization", "place", "event", "keyword"),
            uri: fc.constant("http://cv.iptc.org/newscodes/mediatopic/11000000"),
          },
          ["name", "type"],
        ),
        { minLength: 1, maxLength: 4 },
      ),
    ),
    statements: fc.array(statementSeed, { maxLength: 5 }),
    sources: fc.array(sourceSeed, { maxLength: 4 }),
    corrections: fc.array(fc.record({ text: phrase, printed: fc.boolean(), date: fc.option(partialDate) }), {
      maxLength: 1,
    }),
  });

type Seed = ReturnType<typeof seedOf> extends fc.Arbitrary<infer T> ? T : never;

/** Text that grows line by line and remembers where each line stands. */
function paper(gap: string) {
  let text = "";
  return {
    print(line: string): Span {
      if (text !== "") text += gap;
      const start = text.length;
      text += line;
      return { start, end: text.length };
    },
    get text() {
      return text;
    },
  };
}

/** `{ key: value }`, or nothing where there is no value. */
const maybe = <K extends string, T>(key: K, value: T | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

function build(s: Seed): Article {
  const page = paper(s.gap);
  const blocks: Block[] = [];
  const block = (type: Block["type"], text: string): Span => {
    const span = page.print(text);
    blocks.push({ type, text, span });
    return span;
  };
  const furniture: Article["furniture"] = [];
  const printFurniture = () => {
    if (s.furniture !== null) furniture.push({ text: s.furniture, span: page.print(s.furniture) });
  };
  const kickerSpan = s.kicker === null ? undefined : page.print(s.kicker);
  const headlineSpan = s.headline === null ? undefined : page.print(s.headline);
  printFurniture();
  if (s.repeated && s.headline !== null) furniture.push({ text: s.headline, span: page.print(s.headline) });
  const subheadlineSpan = s.subheadline === null ? undefined : page.print(s.subheadline);

  const photos: Photo[] = s.photos.map((seed) => {
    const occurrences = Array.from({ length: seed.captioned ? seed.printed : 0 }, () =>
      block("caption", seed.raw),
    );
    const caption = {
      raw: seed.raw,
      text: seed.text,
      ...maybe("span", occurrences[0]),
      ...maybe("credit", seed.credit),
      ...maybe("date", seed.date),
      ...maybe("place", seed.place),
      people: seed.people,
      ...maybe("kind", seed.kind),
    };
    return {
      ...maybe("url", seed.url),
      ...maybe("alt", seed.alt),
      ...(seed.captioned ? { caption } : {}),
      occurrences,
    };
  });

  const byline = (seed: Seed["bylines"][number]): Byline => ({
    raw: seed.raw,
    ...maybe("span", seed.printed ? block("byline", seed.raw) : undefined),
    position: seed.foot ? "foot" : "head",
    contributors: seed.contributors,
  });
  const heads = s.bylines.filter((seed) => !seed.foot).map(byline);
  const raw = s.dateline && `${s.dateline.place} (${s.dateline.agency}) —`;
  const apart = raw !== null && s.apart ? page.print(raw) : undefined;
  const story = s.blocks.map(({ type, text }, i) => {
    block(type as Block["type"], i === 0 && raw !== null && !apart ? `${raw} ${text}` : text);
    return blocks.at(-1) as Block;
  });
  printFurniture();
  const corrections = s.corrections.map(({ text, printed, date }) => ({
    text,
    ...maybe("span", printed ? block("paragraph", text) : undefined),
    ...maybe("date", date),
  }));
  const feet = s.bylines.filter((seed) => seed.foot).map(byline);
  const span = apart ?? (raw !== null && story[0] ? headOf(story[0].span, raw) : undefined);

  const { text } = page;
  const verbatim = ({ start, end }: Span) => text.slice(start, end);
  const mention = (at: Place, type: string): Mention | undefined => {
    const found = inBlock(story, at);
    return found && { text: verbatim(found), span: found, type: type as Mention["type"] };
  };
  const sources = s.sources
    .map((seed, i) => source(seed, `s${i + 1}`, mention(seed.at, "description")))
    .filter((found) => found !== undefined);
  const quotations = s.statements
    .map((seed) => ({ seed, spans: spansOf(seed, story) }))
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ seed, spans }, i) => quotation(seed, spans, i, sources, mention, verbatim));

  return {
    text,
    ...maybe("kicker", s.kicker),
    ...maybe("kickerSpan", kickerSpan),
    ...maybe("headline", s.headline),
    ...maybe("headlineSpan", headlineSpan),
    ...maybe("subheadline", s.subheadline),
    ...maybe("subheadlineSpan", subheadlineSpan),
    sections: s.sections,
    trail: s.trail,
    bylines: [...heads, ...feet],
    ...maybe("dateline", span && raw ? { raw, span, ...s.dateline } : undefined),
    ...maybe("published", s.published),
    ...maybe("modified", s.modified),
    ...maybe("language", s.language),
    ...maybe("url", s.url),
    ...maybe("publisher", s.publisher),
    ...maybe("subjects", s.subjects as Article["subjects"]),
    blocks,
    photos: photos as Photo[],
    quotations,
    sources,
    corrections,
    furniture,
    issues: [],
  };
}

const headOf = ({ start }: Span, raw: string): Span => ({ start, end: start + raw.length });

function source(seed: Seed["sources"][number], id: string, mention: Mention | undefined): Source | undefined {
  if (!mention) return undefined;
  const common = {
    id,
    description: mention.text,
    ...maybe("role", seed.role),
    ...maybe("affiliation", seed.affiliation),
    ...maybe("former", seed.former),
    mentions: [mention],
  };
  if (seed.type !== "unnamed") return { ...common, type: seed.type as "person", name: seed.name };
  const anonymity = {
    descriptor: mention.text,
    span: mention.span,
    count: { min: seed.min },
    granted: seed.granted,
    ...maybe("terms", seed.terms as "on-background" | null),
  };
  return { ...common, type: "unnamed", anonymity };
}

const spansOf = (seed: Seed["statements"][number], story: readonly Block[]): Span[] =>
  seed.pieces
    .map((at) => inBlock(story, at))
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => all.slice(0, i).every(({ end }) => end <= start));

function quotation(
  seed: Seed["statements"][number],
  spans: Span[],
  i: number,
  sources: readonly Source[],
  mention: (at: Place, type: string) => Mention | undefined,
  verbatim: (span: Span) => string,
): Quotation {
  const said = seed.mention && mention(seed.mention, seed.mentionType);
  const cued = seed.cue && mention(seed.cue, "name");
  const met = seed.occasion && mention(seed.occasion, "name");
  return {
    id: `q${i + 1}`,
    kind: seed.kind as Quotation["kind"],
    spans,
    quoted: seed.kind === "indirect" ? [] : spans,
    text: spans.map(verbatim).join(" "),
    attribution: {
      ...maybe("cue", cued && { text: cued.text, span: cued.span, lemma: "say", class: "say" as const }),
      ...maybe("mention", said),
      ...maybe("sourceId", sources[seed.source]?.id),
      basis: seed.basis as "stated",
    },
    ...maybe("within", seed.within !== null && seed.within < i ? `q${seed.within + 1}` : undefined),
    ...maybe("occasion", met && { text: met.text, span: met.span }),
    ...maybe("addressee", seed.addressee && mention(seed.addressee, "name")),
    ...maybe("when", seed.when),
  };
}

/**
 * Any article that obeys its schema and the span law: every span in the text, and verbatim where a value stands beside it.
 * Its text holds no characters that XML cannot.
 */
export const arbitraryArticle: fc.Arbitrary<Article> = seedOf(phraseOf([...PROSE, ...SNAGS])).map(build);

/** The same in plain prose: nothing that could be mark-up, single spaces. */
export const proseArticle: fc.Arbitrary<Article> = seedOf(phraseOf(PROSE)).map(build);

/**
 * The article as its words: every span replaced by what stands there, and the text and its furniture left out. Two articles whose
 * words are equal say the same, wherever it stands.
 */
export function words(article: Article): unknown {
  const { text, furniture: _furniture, ...rest } = article;
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== "object" || value === null) return value;
    if ("start" in value && "end" in value) return text.slice(Number(value.start), Number(value.end));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, read(inner)]));
  };
  return read(rest);
}
