/**
 * A news page as served, read into the same {@link Article} that plain text gives.
 *
 * @module onrecord/html
 */
import type { Article, Issue } from "../model";
import { decodeHtml } from "./bytes";
import { type PageOptions, readPage } from "./page";
import { type DocumentLike, treeFromDocument } from "./tree";
import { treeFromHtml } from "./tree/from-html";

export type { PageOptions } from "./page";
export type { DocumentLike, ElementLike, NodeLike } from "./tree";

/** More than any real page; the rest of a longer one is left out. */
const MAX_LENGTH = 16_000_000;

export function parseHtml(html: string | Uint8Array, options: PageOptions = {}): Article {
  const whole = typeof html === "string" ? html : decodeHtml(html);
  const { root, truncated } = treeFromHtml(whole.length > MAX_LENGTH ? whole.slice(0, MAX_LENGTH) : whole);
  const issues: Issue[] = [];
  if (truncated || whole.length > MAX_LENGTH)
    issues.push({
      code: "truncated",
      message: "The page is longer than any real one; its end was left out.",
    });
  return readPage(root, options, issues);
}

export function parseDocument(document: DocumentLike, options: PageOptions = {}): Article {
  return readPage(treeFromDocument(document), options, []);
}
