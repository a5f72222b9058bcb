import type { Caption, Credit, Photo } from "../../model";
import { dateFromIso } from "../iso-date";
import { httpUrl, type JsonObject, objectsIn, own, textIn } from "../json";
import { told } from "../layout";

/** Whether this item is a picture. */
export function isPicture(item: JsonObject): boolean {
  const type = textIn(item, "type");
  return type === "picture" || type === "graphic";
}

/** The text with this role. */
function described(item: JsonObject, ...roles: string[]): string | undefined {
  for (const role of roles) {
    const found = objectsIn(item, "descriptions").find((entry) => own(entry, "role") === role);
    const text = textIn(found, "value");
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A picture item as a photo. */
export function readPhoto(item: JsonObject): Photo {
  const [first] = objectsIn(item, "descriptions");
  const text =
    described(item, "caption", "text", "main") ??
    (["printed", "alt", "creditline"].includes(textIn(first, "role") ?? "")
      ? undefined
      : textIn(first, "value"));
  const credit = readCredit(item);
  const date = textIn(item, "contentCreated");
  const place = textIn(item, "located");
  const people = objectsIn(item, "people")
    .filter((person) => own(person, "rel") === "shown")
    .flatMap((person) => ({ name: textIn(person, "name") ?? [] }))
    .filter((person): person is { name: string } => typeof person.name === "string");
  const printed = described(item, "printed") ?? text;
  const caption: Caption | undefined =
    printed === undefined && !credit && !date && !place && people.length === 0
      ? undefined
      : told({
          raw: printed ?? "",
          text: text ?? "",
          credit,
          date: dateFromIso(date),
          place,
          people,
        });
  return told({ url: largest(item), alt: described(item, "alt"), caption, occurrences: [] });
}

/** Who made it, where `by` is one name; and who supplied it. */
function readCredit(item: JsonObject): Credit | undefined {
  const by = textIn(item, "by");
  const agencies = objectsIn(item, "infoSources")
    .filter((source) => own(source, "role") === "credit")
    .flatMap((source) => textIn(source, "name") ?? []);
  const photographers = (by ?? "").split("; ").filter((name) => name !== "" && !/[/,|\d]/.test(name));
  const raw = described(item, "creditline") ?? textIn(item, "creditline") ?? by ?? agencies.join("/");
  if (raw === "") return undefined;
  return { raw, photographers: photographers.map((name) => ({ name })), agencies };
}

/** The address of the widest rendition. */
function largest(item: JsonObject): string | undefined {
  const width = (rendition: JsonObject) => Number(own(rendition, "width") ?? 0);
  return objectsIn(item, "renditions")
    .filter((rendition) => httpUrl(textIn(rendition, "href")) !== undefined)
    .sort((a, b) => width(b) - width(a))
    .map((rendition) => textIn(rendition, "href"))[0];
}

/** Whether every entry of this list has these keys only, and one of these roles. */
function onlyHolds(item: JsonObject, list: string, keys: string[], roles: string[]): boolean {
  return objectsIn(item, list).every(
    (entry) =>
      Object.keys(entry).every((key) => keys.includes(key)) &&
      (roles.length === 0 || roles.includes(textIn(entry, "role", "rel") ?? "")),
  );
}

/** Whether a photo holds all that this picture item says. */
export function isPlainPhoto(item: JsonObject): boolean {
  const keys = "name uri type descriptions by infoSources people located contentCreated renditions".split(
    " ",
  );
  const renditions = objectsIn(item, "renditions");
  return (
    /^photo\d{1,5}$/.test(textIn(item, "name") ?? "") &&
    Object.keys(item).every((key) => keys.includes(key)) &&
    onlyHolds(item, "descriptions", ["role", "value"], ["caption", "printed", "creditline", "alt"]) &&
    onlyHolds(item, "infoSources", ["name", "role"], ["credit"]) &&
    onlyHolds(item, "people", ["name", "rel"], ["shown"]) &&
    renditions.length < 2 &&
    renditions.every(({ href, name }) => href === item.uri && name === "main") &&
    onlyHolds(item, "renditions", ["name", "href"], [])
  );
}
