/**
 * In and out of the trade's formats: every reader gives an article, every writer takes one.
 *
 * @module onrecord/formats
 */

export * from "./ans";
export * from "./iptc-photo";
export * from "./json-ld";
// What `html/` reads a page's JSON-LD with. Marked `@internal`: no part of the public interface.
export {
  type JsonLdReading,
  type MetadataAgent,
  type MetadataArticle,
  plainText,
  readJsonLd,
} from "./json-ld/read";
export * from "./markdown";
export * from "./newsml";
export * from "./ninjs";
export * from "./nitf";
export * from "./web-annotation";
