/**
 * A news page as served, read into an {@link Article} without who said what in it: less than half the size of `onrecord/html` in a bundle.
 *
 * @module onrecord/html/page
 */
import type { Article, Issue } from "../model";
import { decodeHtml } from "./bytes";
import { type PageOptions, readPage } from "./read";
import { type DocumentLike, treeFromDocument } from "./tree";
import { treeFromHtml } from "./tree/from-html";

export type { PageOptions } from "./read";
export type { DocumentLike, ElementLike, NodeLike } from "./tree";

/** More than any real page; the rest of a longer one is left out. */
const MAX_LENGTH = 16_000_000;

/**
 * Reads a news page as served, and not who says what in it: headline, section path, bylines, dates, publisher, photos with captions and
 * credits, and the story's blocks. `quotations` and `sources` are empty; `attributeArticle` fills them, now or later, and
 * {@link parseHtml} does both.
 *
 * @param html The page. Bytes are decoded by their byte order mark, as the page declares, or as what they look like.
 * @param options See {@link PageOptions}.
 * @returns An article, whatever the input: broken, hostile or empty pages give what can be read, and `issues` say what is wrong.
 * @throws `TypeError` when `html` is neither a string nor a `Uint8Array`.
 *
 * @example
 * ```ts
 * const article = parsePage(
 *   "<title>Mayor quits | The Paper</title><h1>Mayor quits</h1><p class=byline>By Ann Lee</p>" +
 *     "<p>“I have done what I came to do,” Mayor Bo Kim told the council on Monday.</p>" +
 *     "<p>The council will choose a successor at its meeting in May, a spokeswoman said.</p>",
 *   { url: "https://paper.example/mayor-quits" },
 * );
 * article.headline; //=> "Mayor quits"
 * article.quotations; //=> []
 * ```
 */
export function parsePage(html: string | Uint8Array, options: PageOptions = {}): Article {
  if (typeof html !== "string" && !(html instanceof Uint8Array))
    throw new TypeError("A page is a string or a Uint8Array");
  const whole = typeof html === "string" ? html : decodeHtml(html);
  const { root, truncated } = treeFromHtml(whole.length > MAX_LENGTH ? whole.slice(0, MAX_LENGTH) : whole);
  const issues: Issue[] = [];
  if (truncated || whole.length > MAX_LENGTH)
    issues.push({
      code: "truncated",
      message: "The page is longer than any real one; its end was left out.",
    });
  return { ...readPage(root, options, issues), quotations: [], sources: [] };
}

/**
 * Reads a document that is already there, and not who says what in it. Changes nothing in it.
 *
 * As {@link parsePage}, but without its parser: a bundle that imports only this has none.
 *
 * @param document Any `Document`.
 * @param options See {@link PageOptions}; `url` is best the document's own address.
 * @throws `TypeError` when `document` is no document.
 *
 * @example
 * ```ts
 * // A page that came as a string, in a browser, which has a parser of its own:
 * // const article = parsePageDocument(new DOMParser().parseFromString(html, "text/html"), { url });
 * typeof parsePageDocument; //=> "function"
 * ```
 */
export function parsePageDocument(document: DocumentLike, options: PageOptions = {}): Article {
  if (typeof document !== "object" || document === null || !("documentElement" in document))
    throw new TypeError("A document has a documentElement");
  return { ...readPage(treeFromDocument(document), options, []), quotations: [], sources: [] };
}
