/**
 * IPTC ninjs: news in JSON, as agencies send it.
 *
 * @module onrecord/formats/ninjs
 */
export { FormatError, type FormatErrorPlace, type FormatName } from "./error";
export { fromNinjs } from "./ninjs/from-ninjs";
export { type NinjsItem, type NinjsOptions, toNinjs } from "./ninjs/to-ninjs";
