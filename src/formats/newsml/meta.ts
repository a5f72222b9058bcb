import type { Article, Byline, Contributor, Json, PartialDate, Subject } from "../../model";
import { dateFromIso } from "../iso-date";
import { httpUrl, type JsonObject } from "../json";
import { told } from "../layout";
import { attributeOf, child, childrenOf, textOf, type XmlElement } from "../xml";
import { codeOf, roleOf, subjectTypeOf } from "./terms";

/** A concept's name, in this language where it has one. */
export function nameOf(concept: XmlElement | undefined, language?: string): string | undefined {
  const names = childrenOf(concept, "name");
  const [wanted] = language?.split("-") ?? [];
  const own = names.find((name) => wanted && attributeOf(name, "xml:lang")?.split("-")[0] === wanted);
  return textOf(own ?? names[0]) ?? attributeOf(concept, "literal");
}

const dateOf = (element: XmlElement | undefined): PartialDate | undefined => {
  const text = textOf(element);
  return dateFromIso(text);
};

/** Who made the item: creators and those who contributed, where they are named. */
export function contributorsOf(meta: XmlElement | undefined): Contributor[] {
  return childrenOf(meta, "creator", "contributor").flatMap((agent) => {
    const name = nameOf(agent);
    const code = codeOf(attributeOf(agent, "role") ?? attributeOf(agent, "roleuri"));
    // Who wrote the caption has not made the picture.
    if (name === undefined || code === "descrWriter") return [];
    const nature = codeOf(attributeOf(agent, "type") ?? attributeOf(agent, "typeuri"));
    return told({
      name,
      rawName: name,
      type: nature?.startsWith("organi") ? "organization" : "person",
      role: roleOf(code, agent.name === "creator" ? "author" : "contributor"),
      jobTitle: nameOf(child(agent, "jobtitle")),
      url: httpUrl(attributeOf(agent, "uri")),
    });
  });
}

/** The byline that the metadata tells; nobody prints it. */
export function bylineOf(meta: XmlElement | undefined): Byline | undefined {
  const contributors = contributorsOf(meta);
  const raw = textOf(child(meta, "by")) ?? contributors.map(({ name }) => name).join(", ");
  return raw === "" ? undefined : { raw, position: "head", contributors };
}

function subjectsOf(meta: XmlElement | undefined, language: string | undefined): Subject[] {
  const concepts = childrenOf(meta, "subject").flatMap((subject) => {
    const name = nameOf(subject, language);
    const type = subjectTypeOf(codeOf(attributeOf(subject, "type") ?? attributeOf(subject, "typeuri")));
    const uri = attributeOf(subject, "uri") ?? attributeOf(subject, "qcode");
    return name === undefined ? [] : told({ name, type, uri });
  });
  const keywords = childrenOf(meta, "keyword").flatMap((keyword) => {
    const name = textOf(keyword);
    return name === undefined ? [] : { name, type: "keyword" as const };
  });
  return [...concepts, ...keywords];
}

/** What an item's metadata tell. */
export function metaOf(
  item: XmlElement,
): Pick<Article, "sections" | "published" | "modified" | "language" | "url" | "publisher" | "subjects"> {
  const itemMeta = child(item, "itemMeta");
  const contentMeta = child(item, "contentMeta");
  const holder = child(item, "rightsInfo", "copyrightHolder");
  const provider = child(itemMeta, "provider");
  // IPTC's vocabulary of news providers codes each by its name: `nprov:AFP`.
  const publisher = nameOf(holder) ?? nameOf(provider) ?? codeOf(attributeOf(provider, "qcode"));
  const language = attributeOf(child(contentMeta, "language"), "tag") ?? attributeOf(item, "xml:lang");
  const subjects = subjectsOf(contentMeta, language);
  const link = childrenOf(itemMeta, "link").find(
    (entry) => codeOf(attributeOf(entry, "rel")) === "canonical",
  );
  return told({
    sections: [],
    published: dateOf(child(itemMeta, "firstCreated")) ?? dateOf(child(contentMeta, "contentCreated")),
    modified: dateOf(child(itemMeta, "versionCreated")),
    language,
    url: httpUrl(attributeOf(link, "href")) ?? httpUrl(attributeOf(item, "guid")),
    publisher:
      publisher === undefined
        ? undefined
        : told({ name: publisher, url: httpUrl(attributeOf(holder, "uri")) }),
    subjects: subjects.length > 0 ? subjects : undefined,
  });
}

/** What no model holds of an item, by the names that NewsML-G2 gives it. */
export function restOf(item: XmlElement): JsonObject {
  const itemMeta = child(item, "itemMeta");
  const contentMeta = child(item, "contentMeta");
  const rest: { [key: string]: Json | undefined } = {
    guid: attributeOf(item, "guid"),
    version: attributeOf(item, "version"),
    standardversion: attributeOf(item, "standardversion"),
    itemClass: attributeOf(child(itemMeta, "itemClass"), "qcode"),
    pubStatus: attributeOf(child(itemMeta, "pubStatus"), "qcode"),
    embargoed: textOf(child(itemMeta, "embargoed")),
    edNote: textOf(child(itemMeta, "edNote")),
    copyrightNotice: textOf(child(item, "rightsInfo", "copyrightNotice")),
    usageTerms: textOf(child(item, "rightsInfo", "usageTerms")),
    urgency: textOf(child(contentMeta, "urgency")),
    slugline: textOf(child(contentMeta, "slugline")),
    groups: groupsOf(item),
  };
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(rest)) if (value !== undefined) kept[key] = value;
  return kept;
}

/** The groups of a package, with what each of its references tells. */
function groupsOf(item: XmlElement): Json[] | undefined {
  const groups = childrenOf(child(item, "groupSet"), "group").map((group) => ({
    ...entries(group, ["id", "role", "mode"]),
    items: childrenOf(group, "itemRef", "groupRef").map((reference) => ({
      ...entries(reference, ["residref", "href", "idref", "contenttype"]),
      ...texts({
        itemClass: attributeOf(child(reference, "itemClass"), "qcode"),
        title: textOf(child(reference, "title")),
        headline: textOf(child(reference, "headline")),
        description: textOf(child(reference, "description")),
      }),
    })),
  }));
  return groups.length > 0 ? groups : undefined;
}

const entries = (element: XmlElement, names: string[]) =>
  texts(Object.fromEntries(names.map((name) => [name, attributeOf(element, name)])));

function texts(fields: { [key: string]: string | undefined }): { [key: string]: string } {
  const kept: { [key: string]: string } = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) kept[key] = value;
  return kept;
}
