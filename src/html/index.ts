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

/**
 * Reads a news page as served: headline, section path, bylines, dates, publisher, photos with captions and credits, the story's blocks,
 * and who said what in them.
 *
 * What comes out is the same {@link Article} that plain text gives. `article.text` is put together from what the page displays of the
 * story: kicker, headline, deck, bylines, blocks and captions in their order, an empty line between two; every span counts UTF-16 units in
 * it, half-open. What belongs to the page and not to the story is left out.
 *
 * Metadata (JSON-LD, Open Graph, Dublin Core and the like, microdata) is weighed against what is displayed; where two places disagree on
 * the day, `issues` has `metadata-conflict`. Addresses are http or https, or left out.
 *
 * @param html The page. Bytes are decoded by their byte order mark, as the page declares, or as what they look like.
 * @param options See {@link PageOptions}.
 * @returns An article, whatever the input: broken, hostile or empty pages give what can be read, and `issues` say what is wrong.
 * @throws `TypeError` when `html` is neither a string nor a `Uint8Array`.
 *
 * @example
 * ```ts
 * const article = parseHtml(
 *   "<title>Mayor quits | The Paper</title><h1>Mayor quits</h1><p class=byline>By Ann Lee</p>" +
 *     "<p>“I have done what I came to do,” Mayor Bo Kim told the council on Monday.</p>" +
 *     "<p>The council will choose a successor at its meeting in May, a spokeswoman said.</p>",
 *   { url: "https://paper.example/mayor-quits" },
 * );
 * article.headline; //=> "Mayor quits"
 * article.bylines[0]?.contributors[0]?.name; //=> "Ann Lee"
 * article.blocks.length; //=> 3
 * ```
 */
export function parseHtml(html: string | Uint8Array, options: PageOptions = {}): Article {
  if (typeof html !== "string" && !(html instanceof Uint8Array))
    throw new TypeError("parseHtml reads a string or a Uint8Array");
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

/**
 * Reads a document that is already there: in a browser extension, a reader, jsdom, linkedom. Changes nothing in it.
 *
 * As {@link parseHtml}, but without its parser: a bundle that imports only this has none.
 *
 * @param document Any `Document`.
 * @param options See {@link PageOptions}; `url` is best the document's own address.
 * @throws `TypeError` when `document` is no document.
 *
 * @example
 * ```ts
 * // In a page or an extension:
 * // const article = parseDocument(document, { url: location.href });
 * typeof parseDocument; //=> "function"
 * ```
 */
export function parseDocument(document: DocumentLike, options: PageOptions = {}): Article {
  if (typeof document !== "object" || document === null || !("documentElement" in document))
    throw new TypeError("parseDocument reads a Document");
  return readPage(treeFromDocument(document), options, []);
}
