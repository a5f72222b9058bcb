import { expect, test } from "vitest";
import { fromNitf, toNitf } from "../../src/formats/nitf";
import { sample } from "./sample";

const DOCUMENT = `<?xml version="1.0"?>
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
  <head>
    <title>Mayor quits</title>
    <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="11000000" tobject.subject.type="Politics"/></tobject>
    <docdata>
      <urgency ed-urg="4"/>
      <date.issue norm="20270504T080000+0900"/>
      <date.release norm="20270503T093000+0900"/>
      <doc.copyright year="2027" holder="The Portvale Courier"/>
      <key-list><keyword key="harbor"/></key-list>
      <identified-content><person>Bo Kim</person><org value="http://example.com/council">City Council</org></identified-content>
    </docdata>
    <pubdata position.section="Local" ex-ref="https://example.com/mayor"/>
  </head>
  <body xml:lang="en">
    <body.head>
      <hedline><hl1>Mayor <em>quits</em></hl1><hl2>Vote comes first</hl2></hedline>
      <byline>By <person>Ann Lee</person>, <byttl>City Editor</byttl>, in <location>Portvale</location></byline>
      <distributor>Aurora Wire</distributor>
      <dateline><location>Portvale</location>, <story.date norm="20270503">May 3</story.date></dateline>
    </body.head>
    <body.content>
      <p>The mayor
         resigned.</p>
      <p>He said <q quote-source="Bo Kim">I am done</q> and left, Bo Kim’s aides said.</p>
      <media media-type="image">
        <media-reference source="https://example.com/small.jpg" width="100"/>
        <media-reference source="https://example.com/large.jpg" width="900" alternate-text="Stairs" source-credit="Aurora/Wire"/>
        <media-caption><p>Kim leaves.</p></media-caption>
        <media-producer>Cy Oh</media-producer>
      </media>
      <hl2>Next</hl2>
      <ul><li>A vote</li></ul>
      <bq quote-source="Eve Roe"><block><p>We wait.</p><p>We hope.</p></block><credit>Eve Roe, council member</credit></bq>
      <table><tr><td>Yes</td><td>4</td></tr><tr><td>No</td><td>5</td></tr></table>
    </body.content>
    <body.end><tagline>Dee Poe contributed.</tagline></body.end>
  </body>
</nitf>`;

const article = fromNitf(DOCUMENT);
const verbatim = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

test("the head tells dates, publisher, section, address and subjects", () => {
  expect(article).toMatchObject({
    published: { iso: "2027-05-03T09:30:00+09:00" },
    modified: { iso: "2027-05-04T08:00:00+09:00" },
    publisher: { name: "The Portvale Courier" },
    sections: [{ name: "Local" }],
    url: "https://example.com/mayor",
    language: "en",
    subjects: [
      { name: "Politics", type: "topic", uri: "http://cv.iptc.org/newscodes/subjectcode/11000000" },
      { name: "Bo Kim", type: "person" },
      { name: "City Council", type: "organization", uri: "http://example.com/council" },
      { name: "harbor", type: "keyword" },
    ],
  });
});

test("the body's parts are one text in print order", () => {
  expect(article.text.split("\n\n")).toEqual([
    "Mayor quits",
    "Vote comes first",
    "By Ann Lee, City Editor, in Portvale",
    "Portvale, May 3",
    "The mayor resigned.",
    "He said “I am done” and left, Bo Kim’s aides said.",
    "Kim leaves.",
    "Next",
    "A vote",
    "We wait.",
    "We hope.",
    "Eve Roe, council member",
    "Yes 4",
    "No 5",
    "Dee Poe contributed.",
  ]);
});

test("a byline's people are marked up with title and place", () => {
  expect(article.bylines[0]).toMatchObject({
    raw: "By Ann Lee, City Editor, in Portvale",
    position: "head",
    contributors: [{ name: "Ann Lee", jobTitle: "City Editor", location: "Portvale" }],
  });
  expect(article.bylines[1]).toMatchObject({ raw: "Dee Poe contributed.", position: "foot" });
});

test("a dateline tells place and date", () => {
  expect(article.dateline).toMatchObject({ place: "Portvale", date: { raw: "May 3", iso: "2027-05-03" } });
});

test("a picture is a photo whose caption stands in the text", () => {
  const [photo] = article.photos;
  expect(photo).toMatchObject({
    url: "https://example.com/large.jpg",
    alt: "Stairs",
    caption: {
      text: "Kim leaves.",
      credit: { photographers: [{ name: "Cy Oh" }], agencies: ["Aurora", "Wire"] },
    },
  });
  expect(photo?.occurrences.map(verbatim)).toEqual(["Kim leaves."]);
});

test("q and bq are statements; marks are set where the document leaves them to its reader", () => {
  expect(article.quotations.map(({ kind, spans }) => [kind, ...spans.map(verbatim)])).toEqual([
    ["direct", "“I am done”"],
    ["direct", "We wait.", "We hope."],
  ]);
  expect(article.sources.map(({ name }) => name)).toEqual(["Bo Kim", "Eve Roe"]);
});

test("a speaker whom the text never names leaves the statement unattributed, and is told", () => {
  const read = fromNitf(
    '<nitf><body><body.content><p>“Yes,” <q quote-source="Zed">“no”</q>.</p></body.content></body></nitf>',
  );
  expect(read.quotations[0]?.attribution).toBeUndefined();
  expect(read.issues[0]).toMatchObject({ code: "unresolved-speaker" });
});

test("what no model holds of the head is written again", () => {
  const again = toNitf(article);
  for (const part of ['<urgency ed-urg="4"/>', 'year="2027"', "<distributor>Aurora Wire</distributor>"])
    expect(again).toContain(part);
});

test("NITF without namespace and head is NITF too", () => {
  expect(fromNitf("<nitf><body><body.content><p>Rain.</p></body.content></body></nitf>").text).toBe("Rain.");
});

test("statements are written as q with their speaker; people in a byline are marked up", () => {
  const xml = toNitf(sample, { record: false });
  expect(xml).toContain(
    '<q quote-source="Bo Kim" or:quotation="q1" or:kind="direct" or:source="person">“I am done,”</q>',
  );
  expect(xml).toContain("<byline>By <person>Ann Lee</person>, <byttl>City Editor</byttl></byline>");
  expect(xml).not.toContain("or:record");
});

test("without a record the statements still come back, the unnamed source without a name", () => {
  const read = fromNitf(toNitf(sample, { record: false }));
  expect(read.quotations.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ["q1", "direct", "I am done,"],
    ["q2", "indirect", "The council has no plan"],
  ]);
  expect(read.sources.map(({ type, name }) => [type, name])).toEqual([
    ["person", "Bo Kim"],
    ["unnamed", undefined],
  ]);
});

/** A document with these parts of a `body.head` and these of a `body.content`. */
const wire = (head: string, content = "<p>The mayor resigned.</p>") =>
  fromNitf(
    `<nitf><body><body.head><hedline><hl1>Mayor quits</hl1></hedline>${head}</body.head><body.content>${content}</body.content></body></nitf>`,
  );

test("parts of a byline that nothing sets apart stand on lines of their own", () => {
  const { bylines, blocks } = wire("<byline>By ANN LEE<byttl>Aurora Wire</byttl></byline>");
  expect(bylines).toMatchObject([{ raw: "By ANN LEE\nAurora Wire", contributors: [] }]);
  expect(blocks[0]).toMatchObject({ type: "byline", text: "By ANN LEE\nAurora Wire" });
});

test("a person's function is no part of the name, and an organisation no title", () => {
  const { bylines } = wire(
    "<byline><person><name.given>Ann</name.given><name.family>Lee</name.family><function>Reporter</function></person>" +
      "<byttl><org>Aurora Wire</org></byttl><location><city>Portvale</city><region>West</region></location></byline>",
  );
  expect(bylines).toMatchObject([
    {
      raw: "Ann Lee\nReporter\nAurora Wire\nPortvale West",
      contributors: [
        {
          name: "Ann Lee",
          rawName: "Ann Lee",
          jobTitle: "Reporter",
          affiliation: "Aurora Wire",
          location: "Portvale West",
        },
      ],
    },
  ]);
});

test("a name inside a word is not marked up as a person", () => {
  const text = "By Annabel Roe";
  const article = fromNitf(toNitf({ ...sample, bylines: [], blocks: [], text }));
  const byline = {
    raw: text,
    span: { start: 0, end: text.length },
    position: "head" as const,
    contributors: [{ name: "Ann", rawName: "Ann", type: "person" as const, role: "author" as const }],
  };
  const block = { type: "byline" as const, text, span: byline.span };
  expect(toNitf({ ...article, text, blocks: [block], bylines: [byline] })).toContain(
    "<byline>By Annabel Roe</byline>",
  );
});

test.each([
  ["PORTVALE", "PORTVALE (Aurora) — The mayor resigned."],
  ["Portvale (dpa)", "Portvale (dpa) - Der Bürgermeister ist zurückgetreten."],
])("a dateline that the story opens with is printed once: %s", (raw, paragraph) => {
  const { text, dateline } = wire(
    `<dateline><location>${raw}</location></dateline>`,
    `<p>(Adds quote)</p><p>${paragraph}</p>`,
  );
  expect(text).toBe(`Mayor quits\n\n(Adds quote)\n\n${paragraph}`);
  const start = text.indexOf(paragraph);
  expect(dateline).toEqual({ raw, place: raw, span: { start, end: start + raw.length } });
});

test("a dateline that is only the beginning of a word stands apart", () => {
  expect(wire("<dateline>Port</dateline>", "<p>Portvale waits.</p>").text).toBe(
    "Mayor quits\n\nPort\n\nPortvale waits.",
  );
});

test("an archive's second byline and its preview of the lead are no part of the story", () => {
  const { blocks } = wire(
    '<byline class="print_byline">By Ann Lee</byline><byline class="normalized_byline">Lee, Ann</byline>',
    '<block class="lead_paragraph"><p>The mayor resigned.</p></block>' +
      '<block class="full_text"><p>The mayor resigned.</p><p>A vote comes.</p></block>',
  );
  expect(blocks.map(({ text }) => text)).toEqual(["By Ann Lee", "The mayor resigned.", "A vote comes."]);
});
