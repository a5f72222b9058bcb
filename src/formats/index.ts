/** What `html/` reads a page's JSON-LD with; no part of the public interface. @internal */
export {
  type JsonLdReading,
  type MetadataAgent,
  type MetadataArticle,
  type MetadataImage,
  plainText,
  readJsonLd,
} from "./json-ld/read";
