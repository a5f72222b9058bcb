/**
 * IPTC NITF: news text in XML, as agencies have sent it for a quarter of a century.
 *
 * @module onrecord/formats/nitf
 */
export { FormatError, type FormatErrorPlace, type FormatName } from "./error";
export { fromNitf } from "./nitf/from-nitf";
export { type NitfOptions, toNitf } from "./nitf/to-nitf";
