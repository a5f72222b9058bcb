/**
 * In and out of the trade's formats: every reader gives an article, every writer takes one.
 *
 * @module formats
 */

/** What `html/` reads a page's JSON-LD with; no part of the public interface. @internal */
export {
  type JsonLdReading,
  type MetadataAgent,
  type MetadataArticle,
  type MetadataImage,
  plainText,
  readJsonLd,
} from "./json-ld/read";
export * from "./ninjs";
