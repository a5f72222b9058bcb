/**
 * IPTC NewsML-G2: news items and packages in XML.
 *
 * @module onrecord/formats/newsml
 */
export { FormatError, type FormatErrorPlace, type FormatName } from "./error";
export { articlesFromNewsML, fromNewsML } from "./newsml/from-newsml";
