import type { Article } from "../../model";
import { isObject } from "../json";
import { escapeText } from "../markup";
import { compact, writeRecord } from "../record";
import { readXml } from "../xml";
import { ONRECORD } from "./content";
import { nativesOf } from "./natives";
import { writeBody } from "./write-body";
import { writeHead } from "./write-head";

/** Options of {@link toNitf}. */
export interface NitfOptions {
  /**
   * Whether to write the `record` element into the head, which holds what NITF has no place for: statements in full, sources,
   * partial dates, caption parts. True unless told otherwise. Without it, statements still stand in the body as `<q>`.
   */
  record?: boolean | undefined;
}

/**
 * Writes an article as a document of NITF 3.6, valid against its schema.
 *
 * Furniture is left out. Each statement is a `<q>` that names its speaker in `quote-source`; an element of a namespace of our own
 * (`urn:onrecord`), which the schema allows at the end of `<head>`, holds what NITF has no place for, and {@link fromNitf} reads it
 * back. Parts of a head that was read before (`extensions.nitf`) are written again.
 *
 * @returns The document, one line, with its XML declaration.
 *
 * @see https://iptc.org/std/NITF/
 *
 * @example
 * ```ts
 * toNitf(parseArticle("Mayor quits\n\nBy Ann Lee\n\nThe mayor has resigned.")).includes("<hl1>Mayor quits</hl1>"); //=> true
 * ```
 */
export function toNitf(article: Article, { record = true }: NitfOptions = {}): string {
  const { article: whole, dateline } = compact(article);
  const kept = article.extensions?.nitf;
  const rest = isObject(kept) ? kept : {};
  const body = writeBody(whole, dateline, rest);
  const plain = documentOf(writeHead(whole, rest, ""), body);
  if (!record) return plain;
  // The seals are those of the document as its readers will see it.
  const json = writeRecord(whole, nativesOf(readXml("nitf", plain, ["nitf"])));
  return documentOf(
    writeHead(whole, rest, `<or:record type="application/json">${escapeText(json)}</or:record>`),
    body,
  );
}

const documentOf = (head: string, body: string) =>
  '<?xml version="1.0" encoding="UTF-8"?>' +
  `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" xmlns:or="${ONRECORD}" version="-//IPTC//DTD NITF 3.6//EN" ` +
  `change.date="September 11, 2009" change.time="12:26">${head}${body}</nitf>`;
