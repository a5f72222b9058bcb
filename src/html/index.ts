/**
 * A news page as served, read into the same {@link Article} that plain text gives.
 *
 * @module onrecord/html
 */
import { completeArticle } from "../article";
import type { Article } from "../model";
import { type PageOptions, parsePage, parsePageDocument } from "./page";
import type { DocumentLike } from "./tree";

export * from "./page";

/** Options of {@link parseHtml} and {@link parseDocument}. */
export interface HtmlOptions extends PageOptions {
  /** Leave statements and sources out, for speed: `quotations` and `sources` are then empty, as {@link parsePage} leaves them. */
  quotations?: boolean | undefined;
}

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
 * @param options See {@link HtmlOptions}.
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
export function parseHtml(html: string | Uint8Array, options: HtmlOptions = {}): Article {
  return completed(parsePage(html, options), options);
}

/**
 * Reads a document that is already there: in a browser extension, a reader, jsdom, linkedom. Changes nothing in it.
 *
 * As {@link parseHtml}, but without its parser: a bundle that imports only this has none.
 *
 * @param document Any `Document`.
 * @param options See {@link HtmlOptions}; `url` is best the document's own address.
 * @throws `TypeError` when `document` is no document.
 *
 * @example
 * ```ts
 * // In a page or an extension:
 * // const article = parseDocument(document, { url: location.href });
 * typeof parseDocument; //=> "function"
 * ```
 */
export function parseDocument(document: DocumentLike, options: HtmlOptions = {}): Article {
  return completed(parsePageDocument(document, options), options);
}

const completed = (page: Article, options: HtmlOptions): Article =>
  options.quotations === false ? page : completeArticle(page, options);
