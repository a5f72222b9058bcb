import { messageOf } from "../exit";
import type { ByteReader } from "./bytes";
import { decodeText } from "./decode";
import { headersOf, readResponse } from "./http";
import { maxRecord, type Reading } from "./reading";

/**
 * The articles of a WARC file (ISO 28500), one record in memory at a time: pages that were served with status 200 (`response`), files
 * (`resource`) and extracted text (`conversion`, as in WET files). Records of other types, and of other media types, are passed over.
 */
export async function* readWarc(bytes: ByteReader): AsyncGenerator<Reading> {
  for (let number = 1; await skipBlankLines(bytes); number++) {
    const { offset } = bytes;
    const place = `record ${number} (byte ${offset})`;
    const head = await bytes.takeThrough("\r\n\r\n", 64 * 1024);
    const [version = "", ...lines] = decodeText(head ?? new Uint8Array()).split("\r\n");
    const headers = headersOf(lines);
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!version.startsWith("WARC/") || !Number.isSafeInteger(length) || length < 0) {
      yield { place, error: "not a WARC record; looking for the next one" };
      if (!head) await bytes.skip(1);
      if (!(await bytes.seek("\r\nWARC/"))) return;
      continue;
    }
    const wanted = wantedAs(headers);
    if (!wanted) {
      await bytes.skip(length);
    } else if (length > maxRecord) {
      await bytes.skip(length);
      yield { place, error: `larger than ${maxRecord >> 20} MB` };
    } else {
      const block = await bytes.take(length);
      if (block.length < length) {
        yield { place, error: `cut off: ${block.length} of ${length} bytes` };
        return;
      }
      const reading = readBlock(block, wanted, headers.get("warc-target-uri"));
      if (reading) yield { place, ...reading };
    }
  }
}

/** Records are told apart by two line ends; some writers leave one, or none. */
async function skipBlankLines(bytes: ByteReader): Promise<boolean> {
  for (;;) {
    const [next] = await bytes.peek(1);
    if (next === undefined) return false;
    if (next !== 0x0d && next !== 0x0a) return true;
    await bytes.skip(1);
  }
}

type Wanted = "response" | "html" | "text";

function wantedAs(headers: ReadonlyMap<string, string>): Wanted | undefined {
  const [type = ""] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  switch (headers.get("warc-type")?.toLowerCase()) {
    case "response":
      return type.trim() === "application/http" ? "response" : undefined;
    case "resource":
      return mediaType(type);
    case "conversion":
      return type.trim() === "text/plain" ? "text" : undefined;
    default:
      return undefined;
  }
}

function mediaType(type: string): "html" | "text" | undefined {
  const name = type.trim();
  if (name === "text/html" || name === "application/xhtml+xml") return "html";
  return name === "text/plain" ? "text" : undefined;
}

type Body = Omit<Extract<Reading, { body: unknown }>, "place">;

function readBlock(
  block: Uint8Array,
  wanted: Wanted,
  uri: string | undefined,
): Body | { error: string } | undefined {
  const address = uri?.replace(/^<|>$/g, "");
  const url = address && /^https?:/i.test(address) ? { url: address } : {};
  if (wanted !== "response") return { content: wanted, body: block, ...url };
  try {
    const response = readResponse(block);
    const content = response && response.status === 200 ? mediaType(response.type) : undefined;
    if (!response || !content || response.body.length === 0) return undefined;
    const { body, charset } = response;
    return { content, body: Uint8Array.from(body), ...(charset ? { charset } : {}), ...url };
  } catch (error) {
    return { error: `the page cannot be unpacked: ${messageOf(error)}` };
  }
}
