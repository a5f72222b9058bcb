import { expect, test } from "vitest";
import {
  FormatError,
  fromAns,
  fromJsonLd,
  fromNewsML,
  fromNinjs,
  fromNitf,
  photoFromIptc,
} from "../../src/formats";

/** What the reader throws; it must be a FormatError. */
function errorOf(read: () => unknown): FormatError {
  try {
    read();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE nitf [
  <!ENTITY a "ha">
  ${Array.from({ length: 30 }, (_, i) => `<!ENTITY b${i} "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`).join("\n")}
]>
<nitf><body><body.content><p>&b29;</p></body.content></body></nitf>`;

test.each([
  ["NITF", () => fromNitf(LAUGHS)],
  ["NewsML-G2", () => fromNewsML(LAUGHS)],
])("a billion laughs are no joke: %s", (_format, read) => {
  const before = performance.now();
  expect(errorOf(read).expected).toBe("a document type that declares no entities");
  expect(performance.now() - before).toBeLessThan(200);
});

test("an external entity is neither known nor fetched", () => {
  const xml = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body/></nitf>';
  expect(errorOf(() => fromNitf(xml)).expected).toBe("a document type that declares no entities");
  expect(errorOf(() => fromNitf("<nitf><body>&x;</body></nitf>")).line).toBe(1);
});

test("a document type that only names a DTD is no trouble", () => {
  const xml =
    '<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><nitf><head><title>Mayor quits</title></head><body/></nitf>';
  expect(fromNitf(xml).headline).toBe("Mayor quits");
});

test("XML that nests without end is an error, not an overflow", () => {
  const error = errorOf(() => fromNitf(`<nitf><body><body.content>${"<block>".repeat(100_000)}`));
  expect(error).toMatchObject({ format: "nitf", expected: "at most 200 levels" });
});

test("XML that nests past reason is told where it does", () => {
  const xml = `<nitf>\n${"<block>".repeat(300)}${"</block>".repeat(300)}</nitf>`;
  const column = "<block>".length * 199 + 1;
  expect(errorOf(() => fromNitf(xml))).toMatchObject({ expected: "at most 200 levels", line: 2, column });
});

test("XML errors tell line and column", () => {
  const error = errorOf(() => fromNewsML("<newsItem>\n  <itemMeta>\n</newsItem>"));
  expect(error).toMatchObject({ format: "newsml", line: 3, column: 1 });
  expect(error.message).toContain("line 3");
});

test("signs that are two units long do not shift where an XML error is", () => {
  const error = errorOf(() => fromNitf("<nitf>\r\n<!-- 😀😀 --><body>&x;</body></nitf>"));
  expect(error).toMatchObject({ line: 2, column: "<!-- 😀😀 --><body>".length + 1 });
});

test.each([
  ["an element", "<x:nitf/>"],
  ["an attribute", "<nitf x:a='1'/>"],
  ["a name of every object", "<constructor:nitf/>"],
])("a prefix that stands for nothing is an error: %s", (_what, xml) => {
  expect(errorOf(() => fromNitf(xml))).toMatchObject({ line: 1, column: 1 });
});

test.each([
  ["line ends", "<nitf><body>", "words\r\n", "</body></nitf>"],
  ["references", "<nitf><body>", "&amp;", "</body></nitf>"],
  ["references beside signs two units long", "<nitf>😀<body>", "&amp;", "</body></nitf>"],
  ["comments", "<nitf><body>", "<!-- -->", "</body></nitf>"],
  ["comments that never close", "<nitf><body>", "<!--", ""],
  [
    "namespaces",
    `<nitf ${Array.from({ length: 20_000 }, (_, i) => `xmlns:a${i}='a'`).join(" ")}>`,
    "<b xmlns='c'/>",
    "</nitf>",
  ],
  ["parts of a byline", "<nitf><body><body.head><byline>", "<b>x</b>", "</byline></body.head></body></nitf>"],
  ["an attribute that never closes", "<nitf a='", "a ", ""],
  ["a document type that never closes", "<!DOCTYPE nitf [", "] ", ""],
])("XML of two megabytes is read in linear time: %s", (_what, before, piece, after) => {
  const xml = before + piece.repeat(2_000_000 / piece.length) + after;
  const start = performance.now();
  try {
    fromNitf(xml);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
  }
  expect(performance.now() - start).toBeLessThan(8000);
});

test.each([
  ["ninjs", fromNinjs],
  ["ans", fromAns],
  ["json-ld", fromJsonLd],
])("JSON that nests without end is an error, not an overflow: %s", (format, read) => {
  const value: { inner?: object } = {};
  let deepest = value;
  for (let i = 0; i < 100_000; i++) {
    const inner = {};
    deepest.inner = inner;
    deepest = inner;
  }
  expect(errorOf(() => read({ uri: "urn:x", type: "story", ...value }))).toMatchObject({ format });
});

test("a value that holds itself is an error", () => {
  const item: Record<string, unknown> = { uri: "urn:x" };
  item.self = item;
  expect(errorOf(() => fromNinjs(item)).path).toContain("self.self");
});

test.each([
  [
    "ninjs",
    () =>
      fromNinjs(
        '{"uri": "urn:x", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": 1}}}',
      ),
  ],
  ["ans", () => fromAns('{"type": "story", "__proto__": {"polluted": true}}')],
  ["json-ld", () => fromJsonLd('{"@type": "NewsArticle", "headline": "x", "__proto__": {"polluted": true}}')],
  ["iptc-photo", () => photoFromIptc(JSON.parse('{"__proto__": {"description": "x"}}'))],
])("no prototype is polluted: %s", (_format, read) => {
  const read_ = read() as { extensions?: object };
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(read_.extensions ?? {})).toBe(Object.prototype);
  expect(JSON.stringify(read_)).not.toContain("__proto__");
});

test.each([
  ["no JSON", () => fromNinjs("{"), { format: "ninjs" }],
  ["a list", () => fromNinjs([]), { format: "ninjs", expected: "an object" }],
  ["no uri", () => fromNinjs({}), { format: "ninjs", path: "uri", expected: "a string" }],
  [
    "headlines that are no list",
    () => fromNinjs({ uri: "urn:x", headlines: "Mayor quits" }),
    { format: "ninjs", path: "headlines", expected: "a list of objects" },
  ],
  ["a list of strings", () => fromNinjs({ uri: "urn:x", bodies: ["Mayor quits"] }), { path: "bodies" }],
  [
    "a function",
    () => fromNinjs({ uri: "urn:x", title: () => 1 }),
    { path: "title", expected: "a JSON value" },
  ],
  ["another type", () => fromAns({ type: "image" }), { format: "ans", path: "type", expected: '"story"' }],
  ["another version", () => fromAns({ type: "story", version: "1.0" }), { path: "version" }],
  ["no article", () => fromJsonLd({ "@type": "Recipe", name: "Soup" }), { format: "json-ld", path: "@type" }],
  ["no JSON-LD", () => fromJsonLd("var x = 1"), { format: "json-ld" }],
  ["another root", () => fromNitf("<html/>"), { format: "nitf", line: 1 }],
  ["no XML", () => fromNitf("Mayor quits"), { format: "nitf", line: 1 }],
  ["nothing", () => fromNitf(""), { format: "nitf" }],
  ["a concept", () => fromNewsML("<conceptItem/>"), { format: "newsml" }],
  ["a list of fields", () => photoFromIptc([] as never), { format: "iptc-photo" }],
])("wrong input says what was expected: %s", (_what, read, place) => {
  expect(errorOf(read)).toMatchObject(place);
});

test("a megabyte of mark-up that never closes is read in linear time", () => {
  const body = (value: string) => ({ uri: "urn:x", bodies: [{ contentType: "text/html", value }] });
  const before = performance.now();
  for (const piece of [
    "<",
    "<p",
    "<q>",
    "<div><p>",
    "<p class='",
    "<script>",
    "&#1",
    "<!--",
    '<a b="',
    "</p>",
  ])
    fromNinjs(body(piece.repeat(100_000)));
  expect(performance.now() - before).toBeLessThan(8000);
});
