import type { Article, Byline, Correction, Json, PartialDate, Subject } from "../../model";
import { dateFromIso } from "../iso-date";
import { httpUrl, type JsonObject } from "../json";
import { told } from "../layout";
import { isIn } from "../words";
import { attributeOf, child, childrenOf, elementToJson, textOf, type XmlElement } from "../xml";
import { MEDIA_TOPICS, SUBJECT_CODES, sectionsOfLabel } from "./codes";
import { ONRECORD } from "./content";

/** What a `<head>` tells. */
export type Head = Pick<Article, "sections" | "published" | "modified" | "url" | "publisher" | "subjects"> & {
  title?: string | undefined;
  bylines: Byline[];
  corrections: Correction[];
};

export function readHead(head: XmlElement | undefined): Head {
  const docdata = child(head, "docdata");
  const pubdata = child(head, "pubdata");
  const issued = dateFromIso(attributeOf(child(docdata, "date.issue"), "norm"));
  const released = dateFromIso(attributeOf(child(docdata, "date.release"), "norm"));
  const publisher = attributeOf(child(docdata, "doc.copyright"), "holder") ?? attributeOf(pubdata, "name");
  const subjects = subjectsOf(head, docdata);
  return told({
    title: textOf(child(head, "title")),
    sections: sectionsOfLabel(attributeOf(pubdata, "position.section")),
    published: released ?? issued ?? dateFromIso(attributeOf(pubdata, "date.publication")),
    modified: released && issued && isLater(issued, released) ? issued : undefined,
    url: httpUrl(attributeOf(pubdata, "ex-ref")),
    publisher: publisher === undefined ? undefined : { name: publisher },
    subjects: subjects.length > 0 ? subjects : undefined,
    bylines: childrenOf(head, "meta")
      .filter((meta) => attributeOf(meta, "name") === "byline")
      .map((meta) => ({ raw: meta.attributes.content ?? "", position: "head", contributors: [] })),
    corrections: childrenOf(docdata, "correction").flatMap((correction) => {
      const text = attributeOf(correction, "info");
      return text === undefined ? [] : { text };
    }),
  });
}

const isLater = (a: PartialDate, b: PartialDate) => Date.parse(a.iso ?? "") > Date.parse(b.iso ?? "");

function subjectsOf(head: XmlElement | undefined, docdata: XmlElement | undefined): Subject[] {
  const subjects: Subject[] = [];
  const add = (type: Subject["type"], name: string | undefined, uri: string | undefined) => {
    if (name !== undefined) subjects.push(told({ name, type, uri }));
  };
  for (const subject of childrenOf(child(head, "tobject"), "tobject.subject")) {
    const name = ["detail", "matter", "type"].map((level) =>
      attributeOf(subject, `tobject.subject.${level}`),
    );
    const code = attributeOf(subject, "tobject.subject.refnum");
    const scheme = code?.startsWith("2") ? MEDIA_TOPICS : SUBJECT_CODES;
    add("topic", name.find(Boolean), code !== undefined && /^\d{8}$/.test(code) ? scheme + code : undefined);
  }
  const types = {
    person: "person",
    org: "organization",
    location: "place",
    event: "event",
    classifier: "topic",
  } as const;
  for (const identified of childrenOf(docdata, "identified-content"))
    for (const part of childrenOf(identified, ...Object.keys(types))) {
      const type = Object.entries(types).find(([name]) => name === part.name)?.[1];
      const value = attributeOf(part, "value");
      if (type) add(type, textOf(part), value?.includes(":") ? value : undefined);
    }
  for (const list of childrenOf(docdata, "key-list"))
    for (const keyword of childrenOf(list, "keyword")) add("keyword", attributeOf(keyword, "key"), undefined);
  return subjects;
}

/** The record, where the head carries one. */
export function recordIn(head: XmlElement | undefined): string | undefined {
  const record = childrenOf(head, "record").find(({ uri }) => uri === ONRECORD);
  return record?.children.filter((part) => typeof part === "string").join("");
}

/** Elements of the head that {@link readHead} reads in full. */
const READ = "title|record|correction|key-list|date.issue|date.release";

/** What the article does not hold of a document's head, as JSON; kept for the way back. */
export function restOfHead(nitf: XmlElement, article: Article): JsonObject {
  const head = child(nitf, "head");
  const docdata = child(head, "docdata");
  const left = (parent: XmlElement | undefined): Json[] =>
    (parent?.children ?? []).flatMap((part) =>
      typeof part === "string" || isRead(part) ? [] : [elementToJson(part, nitf.uri)],
    );
  const rest: JsonObject = {};
  const keep = (key: string, value: Json[]) => {
    if (value.length > 0) rest[key] = value;
  };
  keep("head", left(head));
  keep("docdata", left(docdata));
  // A release after its issue is an embargo: the article is published then, and the issue no change of it.
  const issue = child(docdata, "date.issue");
  if (issue && !article.modified && child(docdata, "date.release"))
    keep("docdata", [...left(docdata), elementToJson(issue, nitf.uri)]);
  const bodyHead = childrenOf(
    child(nitf, "body", "body.head"),
    "note",
    "rights",
    "distributor",
    "abstract",
    "series",
  ).filter((part) => attributeOf(part, "noteclass") !== "editorsnote");
  keep(
    "body.head",
    bodyHead.map((part) => elementToJson(part, nitf.uri)),
  );
  return rest;
}

function isRead(element: XmlElement): boolean {
  const { name, attributes } = element;
  if (name === "docdata" || isIn(READ, name)) return true;
  if (name === "doc.copyright") return Object.keys(attributes).every((key) => key === "holder");
  if (name === "meta") return attributes.name === "byline";
  if (name === "identified-content")
    return element.children.every((part) => typeof part === "string" || isPlain(part));
  if (name === "pubdata")
    return Object.keys(attributes).every((key) => ["type", "position.section", "ex-ref"].includes(key));
  if (name === "tobject")
    return childrenOf(element, "tobject.subject").length === 0 && attributes["tobject.type"] === undefined;
  return false;
}

/** A subject that is its name and address and no more. */
const isPlain = ({ name, attributes, children }: XmlElement) =>
  ["person", "org", "location", "event", "classifier"].includes(name) &&
  children.every((part) => typeof part === "string") &&
  Object.keys(attributes).every((key) => key === "value" || key === "xml:space" || key === "type");
