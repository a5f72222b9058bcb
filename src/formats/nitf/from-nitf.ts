import type { Article } from "../../model";
import { told } from "../layout";
import { withRecord } from "../record";
import { attributeOf, child, readXml, type XmlElement } from "../xml";
import { readHead, recordIn, restOfHead } from "./head";
import { nativesOf } from "./natives";
import { nitfParts, storyOf } from "./story";

/**
 * Reads a document of NITF 3.2 to 3.6, with a namespace, a document type or neither.
 *
 * The article's text is composed of `hedline`, `byline`, `dateline`, `body.content` and `tagline`; every span points into it.
 * Statements come from `<q>` and `<bq quote-source>`; `attributeArticle` finds them in a document that marks none up. Parts of the
 * head that no model holds stand in `extensions.nitf`, and {@link toNitf} writes them back. Tables are read row by row.
 *
 * Entities other than XML's five are not known here: none is expanded, none fetched, and a document that declares any is refused.
 *
 * @param xml - The document, decoded.
 * @returns The article.
 * @throws FormatError with line and column where the XML is not well-formed, is no NITF, nests too deep or declares entities.
 *
 * @see https://iptc.org/std/NITF/
 *
 * @example
 * ```ts
 * const xml = "<nitf><body><body.head><hedline><hl1>Mayor quits</hl1></hedline></body.head></body></nitf>";
 * fromNitf(xml).headline; //=> "Mayor quits"
 * ```
 */
export function fromNitf(xml: string): Article {
  return articleOf(readXml("nitf", xml, ["nitf"]));
}

/** The article of a `<nitf>` element. */
export function articleOf(nitf: XmlElement): Article {
  const head = child(nitf, "head");
  const body = child(nitf, "body");
  const { title, bylines, corrections, ...told_ } = readHead(head);
  const parts = nitfParts(body);
  const story = storyOf({ ...parts, headline: parts.headline ?? title });
  const native: Article = told({
    ...told_,
    ...story,
    trail: [],
    bylines: [...story.bylines, ...bylines],
    corrections: [...corrections, ...story.corrections],
    language: attributeOf(body, "xml:lang") ?? attributeOf(nitf, "baselang") ?? attributeOf(nitf, "xml:lang"),
    furniture: [],
  });
  const article = withRecord(native, recordIn(head), nativesOf(nitf));
  const rest = restOfHead(nitf, article);
  return Object.keys(rest).length > 0 ? { ...article, extensions: { nitf: rest } } : article;
}
