import { expect, test } from "vitest";
import { fromNinjs, toNinjs } from "../../src/formats/ninjs";
import { sample } from "./sample";

/** An item of ninjs 1.x as a wire sends it, with these fields more. */
const wire = (more: object) =>
  fromNinjs({
    uri: "https://wire.example/items/1",
    type: "text",
    mimetype: "text/xml",
    versioncreated: "2027-05-03T10:00:00+0000",
    headline: "Mayor quits",
    ...more,
  });

const blocks = (more: object) => wire(more).blocks.map(({ type, text }) => [type, text]);

test("a plain body is read though the item as a whole is of another media type", () => {
  expect(
    blocks({ body_text: "PORTVALE (Aurora) — The mayor resigned.\n\n“I am done,” Bo Kim said." }),
  ).toEqual([
    ["paragraph", "PORTVALE (Aurora) — The mayor resigned."],
    ["paragraph", "“I am done,” Bo Kim said."],
  ]);
});

test("a body in NITF is read where there is no other, and kept", () => {
  const body_nitf =
    "<nitf><head><title>x</title></head><body><body.head><hedline><hl1>Mayor quits</hl1></hedline></body.head>" +
    "<body.content><block><p>The mayor resigned.</p><hl2>Vote</hl2><p>It comes.</p></block></body.content></body></nitf>";
  const story = [
    ["paragraph", "The mayor resigned."],
    ["heading", "Vote"],
    ["paragraph", "It comes."],
  ];
  expect(blocks({ body_nitf })).toEqual(story);
  expect(blocks({ body_nitf, body_text: "Plain." })).toEqual([["paragraph", "Plain."]]);
  const item = toNinjs(wire({ body_nitf }));
  expect(item.bodies).toContainEqual(expect.objectContaining({ role: "nitf", value: body_nitf }));
  expect(fromNinjs(item).blocks.map(({ type, text }) => [type, text])).toEqual(story);
});

test("a page's own headline is no block; a picture's byline is its caption's", () => {
  const body_html5 =
    '<article><h1>Mayor quits</h1><p class="byline">By Ann Lee</p><p>He has gone.</p><figure><img src="k.jpg"/><figcaption>' +
    '<div>Kim leaves.</div><div class="byline">Cy Oh/Aurora</div></figcaption></figure></article>';
  expect(blocks({ body_html5 })).toEqual([
    ["byline", "By Ann Lee"],
    ["paragraph", "He has gone."],
    ["caption", "Kim leaves."],
    ["caption", "Cy Oh/Aurora"],
  ]);
});

test("bylines that are told one by one are the byline", () => {
  const bylines = [{ by: "By ANN LEE", title: "Aurora Wire" }, { by: "BO PARK" }];
  expect(wire({ bylines }).bylines).toEqual([
    { raw: "By ANN LEE; BO PARK", position: "head", contributors: [] },
  ]);
});

test.each([
  ["http://cv.example/topic/", "politics", "http://cv.example/topic/politics"],
  ["http://cv.example/topic", "politics", "http://cv.example/topic/politics"],
  ["urn:cv:topic:", "politics", "urn:cv:topic:politics"],
  ["category", "politics", "category:politics"],
  ["http://cv.example/topic/", "medtop:20000593", "medtop:20000593"],
])("scheme %s and code %s are one identifier", (scheme, code, uri) => {
  expect(wire({ subject: [{ name: "Politics", scheme, code }] }).subjects).toEqual([
    { name: "Politics", type: "topic", uri },
  ]);
});

test("characters of an address that no URI may hold are encoded, once", () => {
  const url = "https://paper.example/a b?list[]=%41";
  expect(toNinjs({ ...sample, url }).uri).toBe("https://paper.example/a%20b?list%5B%5D=%41");
  expect(fromNinjs(toNinjs({ ...sample, url })).url).toBe(url);
});
