import type { Caption, Credit, Photo } from "../../model";
import { dateFromIso } from "../iso-date";
import { httpUrl, type JsonObject, objectsIn, own, textIn } from "../json";
import { told } from "../layout";
import { isIn } from "../words";
import { entriesWith, onlyHas } from "./terms";

/** Whether this item is a picture. */
export function isPicture(item: JsonObject): boolean {
  return isIn("picture|graphic", textIn(item, "type"));
}

/** The text with one of these roles, the first of them that has one. */
function described(item: JsonObject, ...roles: string[]): string | undefined {
  return roles
    .map((role) => textIn(entriesWith(item, "descriptions", "role", role)[0], "value"))
    .find((text) => text !== undefined);
}

/** A picture item as a photo. */
export function readPhoto(item: JsonObject): Photo {
  const [first] = objectsIn(item, "descriptions");
  const isOther = isIn("printed|alt|creditline", textIn(first, "role"));
  const text = described(item, "caption", "text", "main") ?? (isOther ? undefined : textIn(first, "value"));
  const printed = described(item, "printed") ?? text;
  const credit = readCredit(item);
  const date = dateFromIso(textIn(item, "contentCreated"));
  const place = textIn(item, "located");
  const people = namesWith(item, "people", "rel", "shown").map((name) => ({ name }));
  const says = [printed, credit, date, place, ...people].some((part) => part !== undefined);
  const caption: Caption | undefined = says
    ? told({ raw: printed ?? "", text: text ?? "", credit, date, place, people })
    : undefined;
  return told({ url: largest(item), alt: described(item, "alt"), caption, occurrences: [] });
}

function namesWith(item: JsonObject, list: string, key: string, word: string): string[] {
  return entriesWith(item, list, key, word).flatMap((entry) => textIn(entry, "name") ?? []);
}

/** Who made it, where `by` is one name; and who supplied it. */
function readCredit(item: JsonObject): Credit | undefined {
  const by = textIn(item, "by");
  const agencies = namesWith(item, "infoSources", "role", "credit");
  const photographers = (by ?? "").split("; ").filter((name) => name !== "" && !/[/,|\d]/.test(name));
  const raw = described(item, "creditline") ?? textIn(item, "creditline") ?? by ?? agencies.join("/");
  if (raw === "") return undefined;
  return { raw, photographers: photographers.map((name) => ({ name })), agencies };
}

/** The address of the widest rendition. */
function largest(item: JsonObject): string | undefined {
  const width = (rendition: JsonObject) => Number(own(rendition, "width") ?? 0);
  return objectsIn(item, "renditions")
    .sort((a, b) => width(b) - width(a))
    .map((rendition) => httpUrl(textIn(rendition, "href")))
    .find((address) => address !== undefined);
}

/** Whether a photo holds all that this picture item says. */
export function isPlainPhoto(item: JsonObject): boolean {
  const holds = (list: string, keys: string, roles?: string) =>
    objectsIn(item, list).every(
      (entry) => onlyHas(entry, keys) && (!roles || isIn(roles, textIn(entry, "role", "rel"))),
    );
  const renditions = objectsIn(item, "renditions");
  return (
    /^photo\d{1,5}$/.test(textIn(item, "name") ?? "") &&
    onlyHas(item, "name|uri|type|descriptions|by|infoSources|people|located|contentCreated|renditions") &&
    holds("descriptions", "role|value", "caption|printed|creditline|alt") &&
    holds("infoSources", "name|role", "credit") &&
    holds("people", "name|rel", "shown") &&
    holds("renditions", "name|href") &&
    renditions.length < 2 &&
    renditions.every(({ href, name }) => href === item.uri && name === "main")
  );
}
