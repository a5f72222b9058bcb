import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** The part of an HTTP response that the command reads. */
export interface HttpResponse {
  status: number;
  /** `"text/html"`, in lower case, without parameters. */
  type: string;
  /** As declared: `"utf-8"`. */
  charset?: string;
  body: Uint8Array;
}

/** More than any page: what a small compressed body may not grow beyond. */
const maxBody = 64 * 1024 * 1024;

/** Reads a response as archived in a WARC record; `undefined` when it is none. Throws when its body cannot be unpacked. */
export function readResponse(bytes: Uint8Array): HttpResponse | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOfHead(buffer);
  const head = buffer.toString("latin1", 0, end.head);
  const [first = "", ...lines] = head.split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1];
  if (status === undefined) return undefined;
  const headers = headersOf(lines);
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").split(";");
  const charset = parameters
    .map((parameter) => parameter.trim().toLowerCase())
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice("charset=".length)
    .replace(/["']/g, "");
  const chunked = headers.get("transfer-encoding")?.toLowerCase().includes("chunked") ?? false;
  const raw = buffer.subarray(end.body);
  return {
    status: Number(status),
    type: type.trim().toLowerCase(),
    body: unpack(chunked ? unchunk(raw) : raw, headers.get("content-encoding") ?? ""),
    ...(charset ? { charset } : {}),
  };
}

function endOfHead(buffer: Buffer): { head: number; body: number } {
  const crlf = buffer.indexOf("\r\n\r\n");
  const lf = buffer.indexOf("\n\n");
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { head: crlf, body: crlf + 4 };
  return lf >= 0 ? { head: lf, body: lf + 2 } : { head: buffer.length, body: buffer.length };
}

/** Header fields by lower-case name; the last of a name counts. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Joins the chunks of a chunked body. Crawlers often store the joined body under the old header: that comes back as it is. */
function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf("\r\n", at);
    const size =
      end < 0 || end - at > 64 ? undefined : /^[0-9a-f]{1,8}/i.exec(body.toString("latin1", at, end))?.[0];
    if (size === undefined) return at === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

/** Takes content encodings off, last first. A body that does not begin as its encoding does was stored unpacked. */
function unpack(body: Buffer, encodings: string): Buffer {
  const limit = { maxOutputLength: maxBody };
  return encodings
    .split(",")
    .map((encoding) => encoding.trim().toLowerCase())
    .reverse()
    .reduce((packed, encoding) => {
      if (encoding === "gzip" || encoding === "x-gzip")
        return packed[0] === 0x1f && packed[1] === 0x8b ? gunzipSync(packed, limit) : packed;
      if (encoding === "br") return brotliDecompressSync(packed, limit);
      if (encoding === "deflate")
        return ((packed[0] ?? 0) & 0x0f) === 8 ? inflateSync(packed, limit) : inflateRawSync(packed, limit);
      return packed;
    }, body);
}
