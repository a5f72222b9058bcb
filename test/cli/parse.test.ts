import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseArticle } from "../../src";
import { folder, onrecord, reference } from "./run";
import { gzipped, page, record, response, warcinfo } from "./warc";

const story = "Mayor quits\n\nBy Ann Lee\n\n“I am done,” Mayor Bo Kim said on Monday.\n";

/** The headline of each article in NDJSON. */
function lines(stdout: string): { headline?: string; url?: string; text: string }[] {
  return stdout
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

test("parse prints the value that parseArticle gives", async () => {
  const { code, stdout } = await onrecord(["parse", reference]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(
    JSON.parse(JSON.stringify(parseArticle(await readFile(reference, "utf8")))),
  );
});

test("- reads standard input", async () => {
  const { stdout } = await onrecord(["parse", "-"], story);
  expect(JSON.parse(stdout).headline).toBe("Mayor quits");
});

test("gzip is unpacked, by content and not by name", async () => {
  const { stdout } = await onrecord(["parse", "-"], gzipSync(story));
  expect(JSON.parse(stdout).headline).toBe("Mayor quits");
});

test("text in Windows-1252 and UTF-16 is read as text", async () => {
  const latin = Buffer.from("Caf\xe9 closes\n\nThe caf\xe9 closed.\n", "latin1");
  expect(JSON.parse((await onrecord(["parse", "-"], latin)).stdout).text).toContain("Café");
  const wide = Buffer.from("\uFEFFCafé closes\n\nThe café closed.\n", "utf16le");
  expect(JSON.parse((await onrecord(["parse", "-"], wide)).stdout).text).toContain("Café");
});

test("a page's HTML is told from text", async () => {
  const { stdout } = await onrecord(["parse", "-"], page("Ines Aldaba"));
  const article = JSON.parse(stdout);
  expect(article.headline).toBe("Pier to close");
  expect(article.text).not.toContain("<p>");
});

test("JSON that is no article is an error that says so, and another file is still read", async () => {
  const dir = await folder();
  await writeFile(join(dir, "a.json"), '{"answer": 42}');
  await writeFile(join(dir, "b.txt"), story);
  const { code, stdout, stderr } = await onrecord(["parse", dir]);
  expect(code).toBe(1);
  expect(lines(stdout).map((article) => article.headline)).toEqual(["Mayor quits"]);
  expect(stderr).toMatch(/a\.json: a JSON object that is no JSON-LD, ninjs or ANS/);
});

test("copied text that begins with a bracket is text", async () => {
  const { code } = await onrecord(["parse", "-"], `[Photo: a pier]\n\n${story}`);
  expect(code).toBe(0);
});

test("what parse wrote is read again, as it is", async () => {
  const first = await onrecord(["parse", reference, "-f", "ndjson"]);
  const again = await onrecord(["parse", "-", "-f", "ndjson"], first.stdout);
  expect(again.stdout).toBe(first.stdout);
});

test("NDJSON: one line an article, of any kind; broken lines are told with their place and the run goes on", async () => {
  const input = [
    JSON.stringify({ text: story, url: "https://courier.example/1" }),
    "{ this is not JSON",
    "",
    JSON.stringify({ html: page("Ines Aldaba") }),
    JSON.stringify(story),
  ].join("\n");
  const { code, stdout, stderr } = await onrecord(["parse", "-", "--input", "ndjson"], input);
  expect(code).toBe(1);
  expect(lines(stdout).map((article) => article.headline)).toEqual([
    "Mayor quits",
    "Pier to close",
    "Mayor quits",
  ]);
  expect(lines(stdout)[0]?.url).toBe("https://courier.example/1");
  expect(stderr).toMatch(/standard input, line 2: not JSON/);
});

test("NDJSON is found by looking", async () => {
  const input = `${JSON.stringify({ text: story })}\n${JSON.stringify({ text: story })}\n`;
  expect(lines((await onrecord(["parse", "-"], input)).stdout)).toHaveLength(2);
  const spread = JSON.stringify({ text: story }, undefined, 2);
  expect(JSON.parse((await onrecord(["parse", "-"], spread)).stdout).headline).toBe("Mayor quits");
});

test("WARC: pages that were served come out, the rest is passed over", async () => {
  const warc = [
    warcinfo,
    record(
      { "WARC-Type": "request", "Content-Type": "application/http; msgtype=request" },
      "GET / HTTP/1.1\r\n\r\n",
    ),
    response("https://courier.example/1", page("Ines Aldaba")),
    response("https://courier.example/2", "GIF89a", { "Content-Type": "image/gif" }),
    response("https://courier.example/3", page("Tomas Brekke")),
  ];
  for (const bytes of [Buffer.concat(warc), gzipped(warc), gzipSync(Buffer.concat(warc))]) {
    const { code, stdout, stderr } = await onrecord(["parse", "-"], bytes);
    expect([code, stderr]).toEqual([0, ""]);
    expect(lines(stdout).map((article) => article.url)).toEqual([
      "https://courier.example/1",
      "https://courier.example/3",
    ]);
  }
});

test("WARC: chunked and packed bodies are put together, also when only the header says so", async () => {
  const html = page("Ines Aldaba");
  const chunk = (body: Buffer) =>
    Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);
  const chunked = { "Transfer-Encoding": "chunked" };
  const warc = [
    response("https://courier.example/1", chunk(Buffer.from(html)), chunked),
    response("https://courier.example/2", html, chunked),
    response("https://courier.example/3", gzipSync(html), { "Content-Encoding": "gzip" }),
    response("https://courier.example/4", html, { "Content-Encoding": "gzip" }),
    response("https://courier.example/5", chunk(brotliCompressSync(html)), {
      ...chunked,
      "Content-Encoding": "br",
    }),
  ];
  const { code, stdout } = await onrecord(["parse", "-"], Buffer.concat(warc));
  expect(code).toBe(0);
  expect(lines(stdout).map((article) => article.headline)).toEqual(Array(5).fill("Pier to close"));
});

test("WARC: the charset that the server told counts", async () => {
  const html = Buffer.from(page("Inés Aldaba"), "latin1");
  const { stdout } = await onrecord(
    ["parse", "-"],
    response("https://courier.example/1", html, { "Content-Type": "text/html; charset=ISO-8859-1" }),
  );
  expect(stdout).toContain("Inés");
});

test("WARC: what is broken is told with record and byte, and the run goes on behind it", async () => {
  const good = response("https://courier.example/1", page("Ines Aldaba"));
  const badPage = response("https://courier.example/2", Buffer.from([0x1f, 0x8b, 8, 0, 1]), {
    "Content-Encoding": "gzip",
  });
  const noise = Buffer.from("NOISE/1.0\r\nwhatever\r\n\r\nnoise\r\n\r\n");
  const { code, stdout, stderr } = await onrecord(
    ["parse", "-"],
    Buffer.concat([good, badPage, noise, good, good.subarray(0, 300)]),
  );
  expect(code).toBe(1);
  expect(lines(stdout)).toHaveLength(2);
  expect(stderr).toContain(`record 2 (byte ${good.length}): the page cannot be unpacked`);
  expect(stderr).toContain(`record 3 (byte ${good.length + badPage.length}): not a WARC record`);
  expect(stderr).toMatch(/record 5 \(byte \d+\): cut off: \d+ of \d+ bytes/);
});

test("gzip that breaks off is told with its place; what came before is written", async () => {
  const bytes = gzipped([response("https://courier.example/1", page("Ines Aldaba")), warcinfo]);
  const { code, stdout, stderr } = await onrecord(["parse", "-"], bytes.subarray(0, bytes.length - 20));
  expect(code).toBe(1);
  expect(lines(stdout)).toHaveLength(1);
  expect(stderr).toMatch(/standard input, after record 1 .*: unexpected end of file/);
});

test("a folder is searched whole, in the order of its names; a glob takes what it matches", async () => {
  const dir = await folder();
  await mkdir(join(dir, "deep/er"), { recursive: true });
  await writeFile(join(dir, "b.txt"), story.replace("Mayor quits", "Second"));
  await writeFile(join(dir, "a.txt.gz"), gzipSync(story.replace("Mayor quits", "First")));
  await writeFile(join(dir, "deep/er/c.html"), page("Ines Aldaba"));
  await writeFile(join(dir, "notes.xyz"), "not read");
  const all = await onrecord(["parse", dir]);
  expect(lines(all.stdout).map((article) => article.headline)).toEqual(["First", "Second", "Pier to close"]);
  const some = await onrecord(["parse", "**/*.html", "*.txt", "-f", "ndjson"], "", dir);
  expect(lines(some.stdout).map((article) => article.headline)).toEqual(["Pier to close", "Second"]);
});

test("--out-dir writes one file an input and leaves alone what is whole and newer", async () => {
  const dir = await folder();
  await mkdir(join(dir, "in"));
  await writeFile(join(dir, "in/a.txt"), story);
  await writeFile(join(dir, "in/b.txt"), story);
  await onrecord(["parse", "in", "--out-dir", "out"], "", dir);
  expect((await readdir(join(dir, "out"))).sort()).toEqual(["a.txt.ndjson", "b.txt.ndjson"]);
  await writeFile(join(dir, "out/a.txt.ndjson"), "mine\n");
  await onrecord(["parse", "in", "--out-dir", "out"], "", dir);
  expect(await readFile(join(dir, "out/a.txt.ndjson"), "utf8")).toBe("mine\n");
  await onrecord(["parse", "in", "--out-dir", "out", "--force"], "", dir);
  expect(JSON.parse(await readFile(join(dir, "out/a.txt.ndjson"), "utf8")).headline).toBe("Mayor quits");
});

test("workers give the same output, whatever their number", async () => {
  const input = Array.from({ length: 200 }, (_, i) =>
    i % 50 === 7 ? "broken" : JSON.stringify({ text: story.replace("Mayor", `Mayor ${i}`) }),
  ).join("\n");
  const one = await onrecord(["parse", "-", "-i", "ndjson"], input);
  const three = await onrecord(["parse", "-", "-i", "ndjson", "--jobs", "3"], input);
  expect(lines(one.stdout)).toHaveLength(196);
  expect(three.stdout).toBe(one.stdout);
  expect(three.stderr).toBe(one.stderr);
});

test("--place tells in each value where its article came from", async () => {
  const { stdout } = await onrecord(["parse", "-", "--place", "-i", "ndjson"], JSON.stringify(story));
  expect(JSON.parse(stdout).extensions).toEqual({ input: "standard input, line 1" });
});

test("--reference-date completes days", async () => {
  const { stdout } = await onrecord(["parse", "-", "--reference-date", "2025-06-04"], story);
  expect(JSON.parse(stdout).quotations[0].when.iso).toBe("2025-06-02");
});

test("html is a whole page, and holds one article", async () => {
  const { stdout } = await onrecord(["parse", "-", "-f", "html"], story);
  expect(stdout).toMatch(/^<!doctype html>/);
  const many = await onrecord(["parse", "-", "-f", "html", "-i", "ndjson"], JSON.stringify(story));
  expect(many.code).toBe(1);
  expect(many.stderr).toContain("html one a file");
});

test.each(["report", "markdown", "json-ld", "ninjs", "nitf", "annotations"])(
  "parse --format %s",
  async (format) => {
    const { code, stdout, stderr } = await onrecord(["parse", reference, "-f", format]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("South Korea");
  },
);

test.each(["json-ld", "ninjs", "nitf"])("%s is told by its content, and read back", async (format) => {
  const written = await onrecord(["parse", reference, "-f", format]);
  const { code, stdout, stderr } = await onrecord(["parse", "-"], written.stdout);
  expect([code, stderr]).toEqual([0, ""]);
  const article = JSON.parse(stdout);
  expect(article.headline).toBe("Washington presses Seoul to give weapons to Ukraine");
  expect(article.quotations.length).toBeGreaterThan(5);
});

test("a news message gives one line an item; statements are found where the format has none", async () => {
  const item = (headline: string) =>
    `<newsItem guid="urn:x"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>“We are ready,” Ann Lee said.</p></body></html></inlineXML></contentSet></newsItem>`;
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item("One")}${item("Two")}</itemSet></newsMessage>`;
  const { stdout } = await onrecord(["parse", "-"], message);
  expect(lines(stdout).map((article) => article.headline)).toEqual(["One", "Two"]);
  expect(JSON.parse(stdout.split("\n")[0] ?? "").quotations[0].text).toBe("We are ready,");
});

test("XML that is broken is told with its line", async () => {
  const { code, stderr } = await onrecord(["parse", "-"], "<nitf>\n<head>\n</nitf>");
  expect(code).toBe(1);
  expect(stderr).toMatch(/standard input: .*3/);
});
