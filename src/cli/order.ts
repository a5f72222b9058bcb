import type { ParseOptions } from "../model";

export const parseFormats = [
  "json",
  "ndjson",
  "report",
  "html",
  "markdown",
  "json-ld",
  "ninjs",
  "nitf",
  "annotations",
] as const;
export const auditFormats = ["text", "json", "ndjson"] as const;
export const quotesFormats = ["table", "tsv", "csv"] as const;

export type Format =
  | (typeof parseFormats)[number]
  | (typeof auditFormats)[number]
  | (typeof quotesFormats)[number];

/** Formats that hold one article a file. */
export function holdsOne(format: Format): boolean {
  return format === "html" || format === "markdown" || format === "nitf";
}

/** What to do with every article; plain data, so that it can be sent to a worker. */
export interface Order {
  command: "parse" | "audit" | "quotes";
  format: Format;
  options: ParseOptions;
  /** Pictures in HTML. */
  images: boolean;
  /** Tell in each JSON value where its article came from. */
  place: boolean;
}

/** What an input holds, as `--input` names it. */
export const contents = ["text", "html", "json", "xml", "ndjson", "warc"] as const;
export type Content = (typeof contents)[number];

/** One article to read; plain data. */
export interface Item {
  /** Where it stands, for people: `news.warc.gz, record 12 (byte 40213)`. */
  place: string;
  /** What it holds; found by looking when absent. */
  content?: Content;
  body: string | Uint8Array;
  /** Of bytes, as the server declared it. */
  charset?: string;
  /** The address it was served from. */
  url?: string;
  /** It is the only one of its output: JSON may be spread over lines. */
  alone: boolean;
}

/** What became of it: the text to write, or why there is none. */
export type Outcome = { text: string } | { error: string };
