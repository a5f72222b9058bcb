/**
 * IPTC Photo Metadata: what a picture file says of itself.
 *
 * @module onrecord/formats/iptc-photo
 */
export { FormatError, type FormatErrorPlace, type FormatName } from "./error";
export { type IptcFields, photoFromIptc } from "./iptc-photo/photo-from-iptc";
export { photoToIptc, type WrittenIptcFields } from "./iptc-photo/photo-to-iptc";
