import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { messageOf } from "../exit";
import type { Content } from "../order";
import { ByteReader } from "./bytes";
import { decodeText } from "./decode";
import type { Input } from "./files";
import { readNdjson } from "./ndjson";
import { maxRecord, type Reading } from "./reading";
import { readWarc } from "./warc";

/** How an input is laid out: one article, or many one after the other. */
export type Layout = "one" | "ndjson" | "warc";

/** An opened input. */
export interface Opened {
  layout: Layout;
  readings: AsyncIterable<Reading>;
}

/**
 * Opens an input: unpacks gzip (also in several members, as WARC files are), and looks at its first bytes to tell a WARC file, a file
 * of JSON lines and a single article apart. Places are told with the input's path. `passed` hears of each packed byte that was read.
 */
export async function openInput(
  input: Input,
  as: Content | undefined,
  passed: (bytes: number) => void,
): Promise<Opened> {
  const chunks = unpacked(counted(chunksOf(input), passed));
  const bytes = new ByteReader(chunks);
  const layout = await layoutOf(bytes, input, as);
  return { layout, readings: placed(input.path, readAs(layout, bytes, as)) };
}

function chunksOf({ path }: Input): AsyncIterable<Uint8Array> {
  return path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  passed: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    passed(chunk.length);
    yield chunk;
  }
}

/** Takes gzip off where the bytes begin as gzip does. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done) return;
  const whole = (async function* () {
    yield first.value;
    yield* chunks;
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* whole;
  else yield* gunzipped(whole);
}

/** Fed in small pieces: of bytes that break off, everything before the break is still given. */
async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: pieceSize });
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  gunzip.on("data", (chunk: Uint8Array) => ready.push(chunk));
  let wake = () => {};
  gunzip.on("error", (error) => {
    failure = error;
    wake();
  });
  const settled = (act: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      act(resolve);
    });
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && !failure; at += pieceSize) {
        await settled((done) => gunzip.write(chunk.subarray(at, at + pieceSize), () => done()));
        yield* ready.splice(0);
      }
      if (failure) break;
    }
    if (!failure) await settled((done) => gunzip.once("end", done).end());
    yield* ready.splice(0);
    if (failure) throw failure;
  } finally {
    gunzip.destroy();
  }
}

const pieceSize = 64 * 1024;

async function layoutOf(bytes: ByteReader, { path }: Input, as: Content | undefined): Promise<Layout> {
  if (as !== undefined) return as === "ndjson" || as === "warc" ? as : "one";
  const head = decodeText((await bytes.peek(5)).slice());
  if (head === "WARC/") return "warc";
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(path)) return "ndjson";
  return /^\uFEFF?\s*["[{]/.test(head) && (await hasJsonLines(bytes)) ? "ndjson" : "one";
}

/** Whether the first line is a JSON value of its own, with another one behind it. */
async function hasJsonLines(bytes: ByteReader): Promise<boolean> {
  for (let size = 64 * 1024; ; size *= 8) {
    const ready = await bytes.peek(size);
    const head = Buffer.from(ready.buffer, ready.byteOffset, ready.length);
    const end = head.indexOf("\n");
    if (end < 0) {
      if (ready.length < size || size > maxRecord) return false;
      continue;
    }
    try {
      JSON.parse(head.toString("utf8", 0, end));
    } catch {
      return false;
    }
    return /^\s*["[{]/.test(head.toString("utf8", end, end + 1024));
  }
}

function readAs(layout: Layout, bytes: ByteReader, as: Content | undefined): AsyncGenerator<Reading> {
  if (layout === "warc") return readWarc(bytes);
  return layout === "ndjson" ? readNdjson(bytes) : readOne(bytes, as);
}

async function* readOne(bytes: ByteReader, content: Content | undefined): AsyncGenerator<Reading> {
  const whole = await bytes.peek(maxRecord + 1);
  if (whole.length > maxRecord)
    yield { place: "", error: `larger than ${maxRecord >> 20} MB; give many articles as NDJSON` };
  else yield { place: "", body: Uint8Array.from(whole), ...(content ? { content } : {}) };
}

/** Readings with their input's path before their place; what stops the input itself is the last of them. */
async function* placed(path: string, readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  const name = path === "-" ? "standard input" : path;
  let last = name;
  try {
    for await (const reading of readings) {
      last = reading.place === "" ? name : `${name}, ${reading.place}`;
      yield { ...reading, place: last };
    }
  } catch (error) {
    yield {
      place: last === name ? name : `${name}, after ${last.slice(name.length + 2)}`,
      error: messageOf(error),
    };
  }
}
