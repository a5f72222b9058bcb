import type { Caption, PartialDate, Photo } from "../../model";
import { FormatError } from "../error";
import { dateFromIso } from "../iso-date";
import { told } from "../layout";
import { FIELDS, type Field } from "./fields";

/** Metadata by property name, as exifr, ExifTool and their like give it. */
export type IptcFields = Readonly<Record<string, unknown>>;

/**
 * A photo from its embedded metadata: IPTC Photo Metadata by the names that exifr gives (`Caption`, `Byline`), ExifTool
 * (`Caption-Abstract`, `By-line`), XMP (`description`, `creator`) or the standard's reference (`creatorNames`).
 *
 * Properties may stand in groups, as `exiftool -G` (`IPTC:By-line`) and exifr without `mergeOutput` (`{ iptc: { Byline } }`) give
 * them. A language alternative gives its default. The place is the one shown, else the one where the picture was taken.
 *
 * @param fields - What a metadata reader returns; further properties are ignored.
 * @returns The photo; without a caption where the metadata tell neither what it shows nor whose it is.
 * @throws FormatError when `fields` is no object.
 *
 * @see https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata
 *
 * @example
 * ```ts
 * const photo = photoFromIptc({ Caption: "A storm over Pusan.", Byline: ["Bo Kim"], Credit: "Aurora Wire" });
 * photo.caption?.credit?.photographers[0]?.name; //=> "Bo Kim"
 * ```
 */
export function photoFromIptc(fields: IptcFields): Photo {
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    throw new FormatError("iptc-photo", { expected: "an object of metadata by property name" });
  const flat = ungrouped(fields);
  const all = (field: Field) => valuesOf(flat, field);
  const one = (field: Field) => all(field)[0];
  const photographers = all("creator")
    .flatMap((names) => names.split(/;\s*/))
    .filter(Boolean);
  const agencies: string[] = [];
  const isKnown = (name: string) =>
    [...photographers, ...agencies].some((other) => other.toLowerCase() === name.toLowerCase());
  for (const line of [one("source"), one("creditLine")])
    for (const part of line?.replace(/^[[(]|[\])]$/g, "").split("/") ?? []) {
      const name = part.trim();
      if (name !== "" && !isKnown(name)) agencies.push(name);
    }
  const raw = one("creditLine") ?? [...photographers, ...agencies].join("/");
  const text = one("description") ?? one("headline") ?? "";
  const people = all("personsShown").map((name) => ({ name }));
  const caption: Caption = told({
    raw: text,
    text,
    credit:
      raw === "" ? undefined : { raw, photographers: photographers.map((name) => ({ name })), agencies },
    date: dateOf(one("dateCreated"), one("timeCreated")),
    place: placeOf(flat),
    people,
  });
  const isEmpty = text === "" && !caption.credit && !caption.date && !caption.place && people.length === 0;
  return told({ alt: one("altText"), caption: isEmpty ? undefined : caption, occurrences: [] });
}

/** Groups that readers sort properties into. */
const GROUP = /^(?:dc|exif|ifd0|iptc|iptc4xmp\w+|photoshop|xmp[\w-]*)$/i;

/** The properties without the names of their groups; one that stands in none counts first. */
function ungrouped(fields: IptcFields): IptcFields {
  const bare = (key: string, value: unknown) => [key.slice(key.lastIndexOf(":") + 1), value] as const;
  const entries = Object.entries(fields);
  const grouped = entries.flatMap(([key, value]) =>
    GROUP.test(key) && typeof value === "object" && value !== null
      ? Object.entries(value).map(([inner, held]) => bare(inner, held))
      : [bare(key, value)],
  );
  return Object.fromEntries([...grouped.reverse(), ...entries]);
}

/** The values of the first of a property's names that has any. */
function valuesOf(fields: IptcFields, field: Field): string[] {
  for (const name of FIELDS[field].split(" ")) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const texts = (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** A string, a date, a language alternative (`{ lang: "x-default", value }`, `{ "x-default": … }`) or a thing with a name. */
function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === "object" && value !== null) {
    for (const key of ["value", "x-default", "Name", "PersonName", "name", "en"]) {
      const inner: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
      if (typeof inner === "string" || (typeof inner === "object" && inner !== null && key !== "value"))
        return typeof inner === "string" ? inner.trim() || undefined : textOf(inner);
    }
    return undefined;
  }
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** `2024:11:19 14:05:00` of EXIF and `20241119` with `140500+0900` of IIM are ISO 8601 but for their signs. */
function dateOf(date: string | undefined, time: string | undefined): PartialDate | undefined {
  if (date === undefined) return undefined;
  const iso = date.replace(/^(\d{4}):(\d\d):(\d\d)/, "$1-$2-$3");
  const read = dateFromIso(time === undefined || iso.includes("T") ? iso : `${iso}T${time}`);
  return read.iso === undefined ? { ...dateFromIso(iso), raw: date } : { ...read, raw: date };
}

/** `Haeundae, Pusan, South Korea`: from the place shown, else where it was taken, else the older fields. */
function placeOf(fields: IptcFields): string | undefined {
  for (const field of ["locationShown", "locationCreated"] as const) {
    for (const name of FIELDS[field].split(" ")) {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const first: unknown = Array.isArray(value) ? value[0] : value;
      if (typeof first === "string" && first.trim() !== "") return first.trim();
      if (typeof first !== "object" || first === null) continue;
      const part = (...keys: string[]) =>
        keys.map((key) => textOf(Object.getOwnPropertyDescriptor(first, key)?.value)).find(Boolean);
      const parts = [
        part("Sublocation", "SubLocation") ?? part("LocationName", "Name"),
        part("City"),
        part("ProvinceState"),
        part("CountryName"),
      ].filter(Boolean);
      if (parts.length > 0) return [...new Set(parts)].join(", ");
    }
  }
  const parts = (["sublocation", "city", "state", "country"] as const).flatMap(
    (field) => valuesOf(fields, field)[0] ?? [],
  );
  return parts.length > 0 ? parts.join(", ") : undefined;
}
