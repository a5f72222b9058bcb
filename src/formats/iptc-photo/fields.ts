/**
 * The properties of IPTC Photo Metadata 2025.1 that a photo holds, each with the names that readers give it, the ones we write
 * first: XMP's, those of exifr for IPTC-IIM, those of ExifTool, those of the standard's own reference.
 */
export const FIELDS = {
  altText: "AltTextAccessibility altTextAccessibility",
  city: "City cityName LocationShownCity",
  copyrightNotice: "CopyrightNotice Copyright rights Rights copyrightNotice",
  country: "Country CountryName Country-PrimaryLocationName countryName",
  creator: "creator Creator Byline By-line Artist creatorNames",
  creditLine: "Credit CreditLine creditLine",
  dateCreated: "DateCreated dateCreated DateTimeOriginal",
  description: "description Description Caption Caption-Abstract ImageDescription",
  headline: "Headline headline",
  locationShown: "LocationShown locationsShown",
  locationCreated: "LocationCreated locationCreated",
  personsShown: "PersonInImage personInImageNames PersonInImageWDetails personsShown",
  source: "Source source",
  state: "State Province-State ProvinceState provinceState",
  sublocation: "Location SubLocation Sub-location sublocationName",
  timeCreated: "TimeCreated timeCreated",
  title: "title Title ObjectName",
} as const;

/** A property that a photo holds. */
export type Field = keyof typeof FIELDS;
