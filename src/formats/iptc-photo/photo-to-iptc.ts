import type { Photo } from "../../model";

/** The fields that {@link photoToIptc} writes, by their XMP names, which ExifTool and others take. */
export interface WrittenIptcFields {
  /** IPTC *Description*. */
  description?: string;
  /** IPTC *Creator*. */
  creator?: string[];
  /** IPTC *Credit Line*. */
  Credit?: string;
  /** IPTC *Source*: the first organisation in the credit. */
  Source?: string;
  /** IPTC *Date Created*, as far as it is known. */
  DateCreated?: string;
  /** IPTC *Location Shown in the Image*, by name. */
  LocationShown?: {
    /** The place as the caption names it. */
    LocationName: string;
  }[];
  /** IPTC *Person Shown in the Image*. */
  PersonInImage?: string[];
  /** IPTC *Alt Text (Accessibility)*. */
  AltTextAccessibility?: string;
}

/**
 * A photo's caption and credit as IPTC Photo Metadata, to be embedded in its file.
 *
 * A date whose year is not known is left out: XMP has no form for it.
 *
 * @see https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata
 *
 * @example
 * ```ts
 * photoToIptc({ alt: "Waves", occurrences: [] }); //=> { AltTextAccessibility: "Waves" }
 * ```
 */
export function photoToIptc({ alt, caption }: Photo): WrittenIptcFields {
  const fields: WrittenIptcFields = {};
  const { text, credit, date, place, people = [] } = caption ?? {};
  if (text) fields.description = text;
  if (credit?.photographers.length) fields.creator = credit.photographers.map(({ name }) => name);
  if (credit) fields.Credit = credit.raw;
  if (credit?.agencies[0] !== undefined) fields.Source = credit.agencies[0];
  if (date?.iso !== undefined && /^\d/.test(date.iso)) fields.DateCreated = date.iso;
  if (place !== undefined) fields.LocationShown = [{ LocationName: place }];
  if (people.length > 0) fields.PersonInImage = people.map(({ name }) => name);
  if (alt !== undefined) fields.AltTextAccessibility = alt;
  return fields;
}
