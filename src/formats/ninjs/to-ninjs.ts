import type { Article, Contributor, Photo } from "../../model";
import { dateFromIso, instant } from "../iso-date";
import { isObject, type JsonObject, objectsIn, own, textIn } from "../json";
import { told } from "../layout";
import { writeXhtml } from "../markup";
import { compact, seal, writeRecord } from "../record";
import { isPicture, readPhoto } from "./photos";
import { NO_URI, NO_URL, nativesOf, RECORD_ROLE, SUBJECT_LISTS } from "./terms";

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
  const item: JsonObject = {
    ...rest,
    standard: STANDARD,
    uri: addressOf(whole.url) ?? uriOf(textIn(rest, "uri")) ?? `${NO_URL}article:${seal(whole.text)}`,
    type: textIn(rest, "type") ?? "text",
  };
  const set = (key: string, value: string | undefined) => {
    if (value) item[key] = value;
  };
  set("language", whole.language);
  set("firstCreated", instant(whole.published));
  set("versionCreated", instant(whole.modified));
  set(
    "by",
    whole.bylines
      .map(({ raw }) => raw)
      .filter(Boolean)
      .join("; "),
  );
  set("located", whole.dateline?.place);
  // A date that is none stays in the article; the schema takes it nowhere.
  for (const key of ["contentCreated", "embargoedUntil", "expires"]) {
    const text = textIn(item, key);
    if (text !== undefined && instant(dateFromIso(text)) === undefined) delete item[key];
  }
  const list = (key: string, values: JsonObject[]) => {
    if (values.length > 0) item[key] = values;
    else delete item[key];
  };
  list("headlines", headlinesOf(whole, rest));
  list("descriptions", [
    ...whole.corrections.map(({ text }) => ({ role: "correction", value: text })),
    ...objectsIn(rest, "descriptions"),
  ]);
  for (const [key, concepts] of Object.entries(conceptsOf(whole)))
    list(key, merged(concepts, objectsIn(rest, key)));
  list("infoSources", merged(publisherOf(whole, rest), objectsIn(rest, "infoSources")));
  const photos = isPicture(item) ? whole.photos.slice(1) : whole.photos;
  list("associations", mergedPhotos(photos, objectsIn(rest, "associations")));
  const html = writeXhtml(whole, dateline);
  const bodies = html === "" ? [] : [{ role: "main", contentType: "application/xhtml+xml", value: html }];
  list("bodies", [...bodies, ...objectsIn(rest, "bodies")]);
  if (record) {
    const value = JSON.stringify(writeRecord(whole, nativesOf(item)));
    item.bodies = [
      ...objectsIn(item, "bodies"),
      { role: RECORD_ROLE, contentType: "application/json", value },
    ];
  }
  return { ...item, uri: textIn(item, "uri") ?? "" };
}

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
  const address = url
    ?.replace(/[^\w!#$%&'()*+,./:;=?@[\]~-]/gu, encodeURIComponent)
    .replace(/%(?![\da-fA-F]{2})/g, "%25");
  return address !== undefined && URI.test(address) ? address : undefined;
}

// RFC 3986 with an http scheme, host by name or number.
const URI =
  /^https?:\/\/(?:[\w.~!$&'()*+,;=:%-]+@)?[\w.~!$&'()*+,;=%-]+(?::\d*)?(?:\/[\w.~!$&'()*+,;=:@%/-]*)?(?:\?[\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\w.~!$&'()*+,;=:@%/?-]*)?$/;

function headlinesOf({ headline, subheadline, kicker }: Article, rest: JsonObject): JsonObject[] {
  const written: JsonObject[] = [];
  const add = (role: string, value: string | undefined) => {
    if (value !== undefined) written.push({ role, value });
  };
  add("main", headline);
  add("subheadline", subheadline);
  add("kicker", kicker);
  const roles = written.map(({ role }) => role);
  return [
    ...written,
    ...objectsIn(rest, "headlines").filter((entry) => !roles.includes(own(entry, "role") ?? "main")),
  ];
}

/** People, organisations, places, events and subjects, contributors and sections among them. */
function conceptsOf({ bylines, subjects = [], sections }: Article): Record<string, JsonObject[]> {
  const lists: Record<string, JsonObject[]> = {
    people: [],
    organisations: [],
    places: [],
    subjects: [],
    events: [],
  };
  for (const contributor of bylines.flatMap(({ contributors }) => contributors))
    lists[contributor.type === "person" ? "people" : "organisations"]?.push(contributorOf(contributor));
  for (const { name, url } of sections) lists.subjects?.push(concept(name, "section", addressOf(url)));
  for (const { name, type, uri } of subjects)
    lists[SUBJECT_LISTS[type]]?.push(concept(name, type === "keyword" ? type : undefined, addressOf(uri)));
  return lists;
}

/** Without `rel` where an entry kept from before may say it better; {@link merged} falls back on `about`. */
function concept(name: string, rel: string | undefined, uri: string | undefined): JsonObject {
  return { name, ...(rel ? { rel } : {}), ...(uri ? { uri } : {}) };
}

function contributorOf({ name, role, email, url }: Contributor): JsonObject {
  const contact = email === undefined ? {} : { contactInfo: [{ type: "email", value: email }] };
  return { ...concept(name, role, addressOf(url)), ...contact };
}

function publisherOf({ publisher }: Article, rest: JsonObject): JsonObject[] {
  if (!publisher || (publisher.name === textIn(rest, "copyrightHolder") && !publisher.url)) return [];
  const uri = addressOf(publisher.url);
  return [{ name: publisher.name, role: "publisher", ...(uri ? { uri } : {}) }];
}

/** These entries, each with what the item that was read said further about it, and the entries that no model holds. */
function merged(entries: readonly JsonObject[], kept: readonly JsonObject[]): JsonObject[] {
  const left = [...kept];
  const take = (entry: JsonObject) => {
    const at = left.findIndex(
      (other) => own(other, "name") === entry.name && (own(other, "uri") ?? entry.uri) === entry.uri,
    );
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const written = entries.map((entry) => {
    const known = take(entry);
    const rel = "rel" in entry || "role" in entry ? {} : { rel: "about" };
    return { ...rel, ...known, ...entry };
  });
  const isHeld = (entry: JsonObject) => textIn(entry, "name") !== undefined && !("role" in entry);
  return [...written, ...left.filter((entry) => !isHeld(entry))];
}

function mergedPhotos(photos: readonly Photo[], kept: readonly JsonObject[]): JsonObject[] {
  const left = [...kept];
  const written = photos.map((photo, i) => {
    const uri = addressOf(photo.url);
    const at = left.findIndex((entry) => isPicture(entry) && readPhoto(entry).url === photo.url);
    const known = at < 0 ? undefined : left.splice(at, 1)[0];
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
  const credit = caption?.credit;
  const descriptions = [
    { role: "caption", value: caption?.text },
    { role: "printed", value: caption?.raw === caption?.text ? undefined : caption?.raw },
    { role: "creditline", value: credit?.raw },
    { role: "alt", value: alt },
  ].flatMap(({ role, value }) => (value ? [{ role, value }] : []));
  const by = credit?.photographers.map(({ name }) => name).join("; ");
  const infoSources = credit?.agencies.map((name) => ({ name, role: "credit" })) ?? [];
  const people = caption?.people.map(({ name }) => ({ name, rel: "shown" })) ?? [];
  const date = instant(caption?.date);
  const kept = objectsIn(known, "people").filter((person) => own(person, "rel") !== "shown");
  const fields: { [key: string]: JsonObject[] | string | undefined } = {
    descriptions: descriptions.length > 0 ? descriptions : undefined,
    by: by || undefined,
    infoSources: infoSources.length > 0 ? infoSources : undefined,
    people: people.length > 0 ? [...people, ...kept] : undefined,
    located: caption?.place,
    contentCreated: date,
    renditions: uri && !known ? [{ name: "main", href: uri }] : undefined,
  };
  const written: JsonObject = {};
  for (const [key, value] of Object.entries(told(fields))) if (value !== undefined) written[key] = value;
  return written;
}
