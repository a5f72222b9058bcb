/**
 * schema.org in JSON-LD: what a page tells search engines of its article.
 *
 * @module onrecord/formats/json-ld
 */
export { FormatError, type FormatErrorPlace, type FormatName } from "./error";
export { fromJsonLd } from "./json-ld/from-json-ld";
export { type JsonLdOptions, toJsonLd } from "./json-ld/to-json-ld";
export type {
  JsonLdBreadcrumbList,
  JsonLdCorrection,
  JsonLdImage,
  JsonLdListItem,
  JsonLdNewsArticle,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPlace,
  JsonLdQuotation,
  JsonLdReference,
  JsonLdThing,
  JsonLdWebPage,
} from "./json-ld/types";
