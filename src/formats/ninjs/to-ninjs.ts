import type { Article, Contributor, Photo } from "../../model";
import { dateFromIso, instant } from "../iso-date";
import { isObject, type JsonObject, objectsIn, own, textIn } from "../json";
import { held, some, told } from "../layout";
import { writeXhtml } from "../markup";
import { compact, seal, writeRecord } from "../record";
import { isPicture, readPhoto } from "./photos";
import { CONCEPTS, NO_URI, NO_URL, nativesOf, RECORD_ROLE } from "./terms";

/** Options of {@link toNinjs}. */
export interface NinjsOptions {
  /**
   * Whether to write the `onrecord` body, which holds what ninjs has no field for: statements, sources, partial dates, caption
   * parts. True unless told otherwise. Without it, statements still stand in the body's mark-up.
   */
  record?: boolean | undefined;
}

/** A ninjs 3.1 item as this package writes it; further fields come from `extensions.ninjs`. */
export interface NinjsItem {
  /** The article's address, or a `urn:` where it has none. */
  uri: string;
  /** Every other field of the standard. */
  [field: string]: unknown;
}

/**
 * Writes an article as an item of IPTC ninjs 3.1, valid against its schema.
 *
 * Furniture is left out. Each statement stands in the XHTML body as a `span` of class `quotation` that names its speaker; what
 * ninjs has no field for goes into one more body, of role `onrecord`, from which {@link fromNinjs} reads it back.
 *
 * @returns A new object; `extensions.ninjs` is merged into it, the article's own values first.
 *
 * @see https://iptc.org/std/ninjs/
 *
 * @example
 * ```ts
 * toNinjs(parseArticle("Mayor quits\n\nBy Ann Lee\n\nThe mayor has resigned.")).type; //=> "text"
 * ```
 */
export function toNinjs(article: Article, { record = true }: NinjsOptions = {}): NinjsItem {
  const { article: whole, dateline } = compact(article);
  const kept = article.extensions?.ninjs;
  const rest: JsonObject = isObject(kept) ? { ...kept } : {};
  const listed = (key: string) => objectsIn(rest, key);
  // A date that is none stays in the article; the schema takes it nowhere.
  for (const key of ["contentCreated", "embargoedUntil", "expires"]) {
    const date = dateFromIso(textIn(rest, key));
    if (date && instant(date) === undefined) delete rest[key];
  }
  const html = writeXhtml(whole, dateline);
  const main = html === "" ? [] : [{ role: "main", contentType: "application/xhtml+xml", value: html }];
  const photos = isPicture(rest) ? whole.photos.slice(1) : whole.photos;
  const item = told({
    ...rest,
    standard: STANDARD,
    uri: addressOf(whole.url) ?? uriOf(textIn(rest, "uri")) ?? `${NO_URL}article:${seal(whole.text)}`,
    type: textIn(rest, "type") ?? "text",
    ...held({
      language: whole.language,
      firstCreated: instant(whole.published),
      versionCreated: instant(whole.modified),
      by: joined(whole.bylines.map(({ raw }) => raw)),
      located: whole.dateline?.place,
    }),
    headlines: some(headlinesOf(whole, listed("headlines"))),
    descriptions: some([
      ...whole.corrections.map(({ text }) => ({ role: "correction", value: text })),
      ...listed("descriptions"),
    ]),
    ...conceptsOf(whole, listed),
    infoSources: some(merged(publisherOf(whole, rest), listed("infoSources"))),
    associations: some(mergedPhotos(photos, listed("associations"))),
    bodies: some([...main, ...listed("bodies")]),
  }) as JsonObject;
  if (record) {
    const value = writeRecord(whole, nativesOf(item));
    const body = { role: RECORD_ROLE, contentType: "application/json", value };
    item.bodies = [...objectsIn(item, "bodies"), body];
  }
  return item as NinjsItem;
}

const joined = (names: readonly string[]) => names.filter(Boolean).join("; ") || undefined;

const STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
};

/** An identifier that came with the item. */
function uriOf(id: string | undefined): string | undefined {
  const isUri = id !== undefined && /^[a-z][a-z\d+.-]{0,30}:[\w.~!$&'()*+,;=:@%/?#-]+$/i.test(id);
  return id === undefined || isUri ? id : NO_URI + encodeURIComponent(id);
}

/** The address with every character that no URI may hold as its UTF-8 bytes; nothing where it is still none. */
function addressOf(url: string | undefined): string | undefined {
  // What is encoded already stays as it is.
  const address = url && encodeURI(url).replace(/%25(?=[\da-fA-F]{2})/g, "%");
  return address && URI.test(address) ? address : undefined;
}

// RFC 3986 with an http scheme, host by name or number; every character is one that some part of it may hold.
const URI = /^https?:\/\/(?:[^/?#@]+@)?[^/?#@:]+(?::\d*)?(?:[/?][^#]*)?(?:#[^#]*)?$/;

function headlinesOf({ headline, subheadline, kicker }: Article, kept: readonly JsonObject[]): JsonObject[] {
  const written = withRoles({ main: headline, subheadline, kicker });
  const roles = written.map(({ role }) => role);
  return [...written, ...kept.filter((entry) => !roles.includes(own(entry, "role") ?? "main"))];
}

/** A list of texts by their roles, without those that hold nothing. */
function withRoles(texts: { [role: string]: string | undefined }): JsonObject[] {
  return Object.entries(texts).flatMap(([role, value]) => (value ? [{ role, value }] : []));
}

/** People, organisations, places, events and subjects, contributors and sections among them. */
function conceptsOf({ bylines, subjects = [], sections }: Article, kept: (list: string) => JsonObject[]) {
  const contributors = bylines.flatMap((byline) => byline.contributors);
  const entries = CONCEPTS.map(([kind, list]) => {
    const concepts = [
      ...contributors.filter(({ type }) => type === kind).map(contributorOf),
      ...(kind === "topic" ? sections.map(({ name, url }) => concept(name, "section", url)) : []),
      ...subjects
        .filter(({ type }) => (type === "keyword" ? "topic" : type) === kind)
        .map(({ name, type, uri }) => concept(name, type === "keyword" ? type : undefined, uri)),
    ];
    return [list, some(merged(concepts, kept(list)))];
  });
  return Object.fromEntries(entries);
}

/** Without `rel` where an entry kept from before may say it better; {@link merged} falls back on `about`. */
function concept(name: string, rel: string | undefined, address: string | undefined): JsonObject {
  return { name, ...held({ rel, uri: addressOf(address) }) };
}

function contributorOf({ name, role, email, url }: Contributor): JsonObject {
  const contactInfo = email === undefined ? undefined : [{ type: "email", value: email }];
  return { ...concept(name, role, url), ...held({ contactInfo }) };
}

function publisherOf({ publisher }: Article, rest: JsonObject): JsonObject[] {
  if (!publisher || (publisher.name === textIn(rest, "copyrightHolder") && !publisher.url)) return [];
  return [{ name: publisher.name, role: "publisher", ...held({ uri: addressOf(publisher.url) }) }];
}

/** These entries, each with what the item that was read said further about it, and the entries that no model holds. */
function merged(entries: readonly JsonObject[], kept: readonly JsonObject[]): JsonObject[] {
  const left = [...kept];
  const written = entries.map((entry) => {
    const known = take(
      left,
      (other) => own(other, "name") === entry.name && (own(other, "uri") ?? entry.uri) === entry.uri,
    );
    const rel = "rel" in entry || "role" in entry ? {} : { rel: "about" };
    return { ...rel, ...known, ...entry };
  });
  const isHeld = (entry: JsonObject) => textIn(entry, "name") !== undefined && !("role" in entry);
  return [...written, ...left.filter((entry) => !isHeld(entry))];
}

/** The first entry that this holds for, taken out of the list. */
function take(list: JsonObject[], holds: (entry: JsonObject) => boolean): JsonObject | undefined {
  const at = list.findIndex(holds);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

function mergedPhotos(photos: readonly Photo[], kept: readonly JsonObject[]): JsonObject[] {
  const left = [...kept];
  const written = photos.map((photo, i) => {
    const uri = addressOf(photo.url);
    const known = take(left, (entry) => isPicture(entry) && readPhoto(entry).url === photo.url);
    return {
      name: `photo${i + 1}`,
      uri: uri ?? `${NO_URL}photo:${i + 1}`,
      type: "picture",
      ...known,
      ...photoOf(photo, uri, known),
    };
  });
  return [...written, ...left.filter((entry) => !isPicture(entry))].map((entry) => ({
    ...entry,
    uri: uriOf(textIn(entry, "uri")) ?? `${NO_URL}item`,
  }));
}

function photoOf(
  { alt, caption }: Photo,
  uri: string | undefined,
  known: JsonObject | undefined,
): JsonObject {
  const { raw, text, credit, people = [], place, date } = caption ?? {};
  const { photographers = [], agencies = [] } = credit ?? {};
  const shown = people.map(({ name }): JsonObject => ({ name, rel: "shown" }));
  const others = objectsIn(known, "people").filter((person) => own(person, "rel") !== "shown");
  return held({
    descriptions: withRoles({
      caption: text,
      printed: raw === text ? undefined : raw,
      creditline: credit?.raw,
      alt,
    }),
    by: joined(photographers.map(({ name }) => name)),
    infoSources: agencies.map((name) => ({ name, role: "credit" })),
    people: shown.length > 0 ? [...shown, ...others] : undefined,
    located: place,
    contentCreated: instant(date),
    renditions: uri && !known ? [{ name: "main", href: uri }] : undefined,
  });
}
