import { gzipSync } from "node:zlib";

/** One WARC record, with the two line ends behind it. */
export function record(headers: Record<string, string>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ ...headers, "Content-Length": String(bytes.length) }).map(
    ([k, v]) => `${k}: ${v}`,
  );
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${lines.join("\r\n")}\r\n\r\n`),
    bytes,
    Buffer.from("\r\n\r\n"),
  ]);
}

/** A page as a crawler keeps it. */
export function response(
  uri: string,
  html: string | Uint8Array,
  headers: Record<string, string> = {},
): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers }).map(
    ([k, v]) => `${k}: ${v}`,
  );
  const head = Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join("\r\n")}\r\n\r\n`);
  return record(
    { "WARC-Type": "response", "WARC-Target-URI": uri, "Content-Type": "application/http; msgtype=response" },
    Buffer.concat([head, Buffer.from(html)]),
  );
}

export const warcinfo = record(
  { "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" },
  "software: test\r\n",
);

/** A gzip member of its own for each record, as crawlers write them. */
export function gzipped(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

export function page(speaker: string): string {
  return `<!doctype html><html lang="en"><head><title>Pier to close</title></head><body><article><h1>Pier to close</h1>
<p>The harbor board met on Monday to hear about the state of the old ferry pier and what it would cost to mend it.</p>
<p>“We will print every page of the report,” ${speaker} said after the meeting, which lasted four hours.</p></article></body></html>`;
}
