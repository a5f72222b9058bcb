import type { Article, Byline, Contributor, Section, Subject } from "../../model";
import { FormatError } from "../error";
import { dateFromIso } from "../iso-date";
import { httpUrl, type JsonObject, objectIn, objectsIn, own, readObject, textIn } from "../json";
import { layOut, told } from "../layout";
import { marksOf, readMarkup, statementsIn } from "../markup";
import { isIn } from "../words";
import { photoOf, readElements } from "./elements";

/**
 * Reads a story of Arc XP's ANS 0.10 (and any other 0.x).
 *
 * The article's text is composed of headline, subheadline and content elements; every span points into it. Embeds, links to other
 * stories and other elements that are no text of the story are left out. Fields that no model holds stand in `extensions.ans`.
 *
 * @param story - The story, or its JSON.
 * @returns The article. Block quotations with a citation are its statements; `attributeArticle` finds them where there is none.
 * @throws FormatError when it is no object, is no JSON, nests too deep, is of another version or of another type than `story`.
 *
 * @see https://github.com/washingtonpost/ans-schema
 *
 * @example
 * ```ts
 * fromAns({ type: "story", version: "0.10.12", headlines: { basic: "Mayor quits" } }).headline; //=> "Mayor quits"
 * ```
 */
export function fromAns(story: unknown): Article {
  const item = readObject("ans", story);
  const type = textIn(item, "type");
  if (type !== "story") throw new FormatError("ans", { path: "type", expected: '"story"' });
  const version = textIn(item, "version");
  if (version !== undefined && !/^0\.\d/.test(version))
    throw new FormatError("ans", { path: "version", expected: "0.10 or another 0.x" });

  const plain = (text: string | undefined) =>
    text === undefined
      ? undefined
      : readMarkup(text)
          .blocks.map((block) => block.text)
          .join(" ") || undefined;
  const headline = plain(textIn(objectIn(item, "headlines"), "basic"));
  const subheadline = plain(textIn(objectIn(item, "subheadlines"), "basic"));
  const kicker = plain(textIn(objectIn(objectIn(item, "label"), "basic"), "text"));
  const elements = readElements(objectsIn(item, "content_elements"));
  const { datelineSpan: _none, ...layout } = layOut({
    kicker,
    headline,
    subheadline,
    blocks: elements.blocks,
  });
  const spanAt = (index: number) => layout.blocks[index]?.span;
  const photos = elements.photos.map(({ photo, block }) => {
    const span = block === undefined ? undefined : spanAt(block);
    return span && photo.caption
      ? { ...photo, caption: { ...photo.caption, span }, occurrences: [span] }
      : photo;
  });
  const promoted = ["basic", "lead_art"]
    .flatMap((key) => objectsIn(objectIn(item, "promo_items"), key))
    .find((promo) => textIn(promo, "type") === "image");
  const lead = promoted && photoOf(promoted);
  const isNew = lead && !photos.some(({ url }) => url === lead.url);
  const byline = bylineOf(item);
  const subjects = subjectsOf(item);
  const date = (...keys: string[]) => {
    const text = textIn(item, ...keys);
    return dateFromIso(text);
  };
  const rest = restOf(item);
  return told({
    ...layout,
    sections: sectionsOf(item),
    trail: [],
    bylines: byline ? [byline] : [],
    published: date("first_publish_date", "display_date", "publish_date", "created_date"),
    modified: date("last_updated_date"),
    language: textIn(item, "language"),
    url: httpUrl(textIn(item, "canonical_url")),
    publisher: publisherOf(item),
    subjects: subjects.length > 0 ? subjects : undefined,
    photos: isNew ? [lead, ...photos] : photos,
    ...statementsIn(layout.text, marksOf(layout.blocks, elements.blocks)),
    corrections: [
      ...elements.corrections.map(({ correction, block }) => told({ ...correction, span: spanAt(block) })),
      ...objectsIn(item, "corrections").flatMap((entry) => {
        const text = plain(textIn(entry, "text"));
        return text === undefined ? [] : { text };
      }),
    ],
    furniture: [],
    extensions: Object.keys(rest).length > 0 ? { ans: rest } : undefined,
  });
}

const ROLES: Readonly<Record<string, Contributor["role"]>> = {
  by: "author",
  edited_by: "editor",
  illustrations_by: "illustrator",
  photos_by: "photographer",
  photography_by: "photographer",
  translated_by: "translator",
  translator: "translator",
  videos_by: "video",
};

/** The byline as the story's credits tell it; `vanity_credits` are what shall be printed. */
function bylineOf(item: JsonObject): Byline | undefined {
  const credits = objectIn(item, "credits");
  const contributors = Object.keys(credits ?? {}).flatMap((key) =>
    objectsIn(credits, key)
      .map((agent) =>
        contributorOf(agent, Object.hasOwn(ROLES, key) ? (ROLES[key] ?? "contributor") : "contributor"),
      )
      .filter((contributor) => contributor !== undefined),
  );
  const vanity = objectsIn(objectIn(item, "vanity_credits"), "by").flatMap(
    (agent) => textIn(agent, "byline", "name") ?? [],
  );
  const authors = contributors.filter(({ role }) => role === "author");
  const raw = (vanity.length > 0 ? vanity : authors.map(({ rawName }) => rawName)).join(", ");
  return raw === "" && contributors.length === 0 ? undefined : { raw, position: "head", contributors };
}

function contributorOf(agent: JsonObject, role: Contributor["role"]): Contributor | undefined {
  const parts = ["first_name", "middle_name", "last_name"]
    .flatMap((key) => textIn(agent, key) ?? [])
    .join(" ");
  const name = textIn(agent, "name") ?? (parts || undefined);
  if (name === undefined) return undefined;
  const socials = [...objectsIn(agent, "social_links"), ...objectsIn(agent, "socialLinks")];
  const handle = socials.find((link) => textIn(link, "site") === "twitter");
  const account = /(?:^|\/)@?(\w{1,50})\/?$/.exec(textIn(handle, "url") ?? "")?.[1];
  // Arc's directory of authors keeps here what ANS has fields for, and leaves those empty.
  const listed = objectIn(objectIn(agent, "additional_properties"), "original");
  return told({
    name,
    rawName: textIn(agent, "byline") ?? name,
    type: textIn(agent, "type") === "organization" ? ("organization" as const) : ("person" as const),
    role,
    jobTitle: textIn(agent, "role") ?? textIn(listed, "role"),
    affiliation: textIn(agent, "org", "affiliation") ?? textIn(listed, "affiliations"),
    location: textIn(agent, "location"),
    email:
      textIn(agent, "email") ??
      textIn(
        socials.find((link) => textIn(link, "site") === "email"),
        "url",
      ),
    handle: account === undefined ? undefined : `@${account}`,
    url: httpUrl(textIn(agent, "url")),
  });
}

/** The primary section with those above it, outermost first; the first section where none is primary. */
function sectionsOf(item: JsonObject): Section[] {
  const taxonomy = objectIn(item, "taxonomy");
  const [first] = [
    objectIn(taxonomy, "primary_section"),
    ...objectsIn(taxonomy, "sections"),
    objectIn(taxonomy, "primary_site"),
  ].filter((section) => section !== undefined);
  const path: Section[] = [];
  for (let section = first; section && path.length < 20; section = objectIn(section, "parent")) {
    const name = textIn(section, "name");
    if (name !== undefined) path.unshift(told({ name, url: httpUrl(textIn(section, "path")) }));
  }
  return path;
}

const ENTITY_TYPES: Readonly<Record<string, Subject["type"]>> = {
  event: "event",
  location: "place",
  organization: "organization",
  person: "person",
  place: "place",
};

function subjectsOf(item: JsonObject): Subject[] {
  const taxonomy = objectIn(item, "taxonomy");
  const named = (key: string, type: Subject["type"], ...names: string[]) =>
    objectsIn(taxonomy, key).flatMap((entry): Subject | [] => {
      const name = textIn(entry, ...names);
      const told = textIn(entry, "type") ?? "";
      if (name === undefined) return [];
      return {
        name,
        type:
          key === "named_entities" && Object.hasOwn(ENTITY_TYPES, told) ? (ENTITY_TYPES[told] ?? type) : type,
      };
    });
  return [
    ...named("topics", "topic", "name"),
    ...named("named_entities", "topic", "name"),
    ...named("tags", "keyword", "text", "slug"),
    ...named("seo_keywords", "keyword", "text"),
    ...named("keywords", "keyword", "keyword"),
  ];
}

/** The owner; the distributor of a story that came from elsewhere where no owner is named. */
function publisherOf(item: JsonObject): Article["publisher"] {
  const name = ["owner", "distributor", "source"]
    .map((key) => textIn(objectIn(item, key), "name"))
    .find((text) => text !== undefined && text !== "(deprecated)");
  return name === undefined ? undefined : { name };
}

/** Fields that the article holds. */
const READ =
  "type|version|headlines|subheadlines|label|content_elements|credits|vanity_credits|language|corrections|last_updated_date|" +
  "first_publish_date";

function restOf(item: JsonObject): JsonObject {
  const rest: JsonObject = {};
  for (const key of Object.keys(item)) {
    const value = own(item, key);
    if (value !== undefined && !isIn(READ, key)) rest[key] = value;
  }
  return rest;
}
