/**
 * ANS: stories as the Arc XP publishing system keeps them.
 *
 * @module onrecord/formats/ans
 */
export { fromAns } from "./ans/from-ans";
export { FormatError, type FormatErrorPlace, type FormatName } from "./error";
