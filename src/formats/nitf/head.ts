import type { Article, Byline, Correction, PartialDate, Subject } from "../../model";
import { dateFromIso } from "../iso-date";
import { httpUrl, type JsonObject } from "../json";
import { some, told } from "../layout";
import { isIn } from "../words";
import { attributeOf, child, childrenOf, elementToJson, textOf, type XmlElement } from "../xml";
import { IDENTIFIED, MEDIA_TOPICS, SUBJECT_CODES, sectionsOfLabel } from "./codes";
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
  const dateIn = (name: string) => dateFromIso(attributeOf(child(docdata, name), "norm"));
  const issued = dateIn("date.issue");
  const released = dateIn("date.release");
  const publisher = attributeOf(child(docdata, "doc.copyright"), "holder") ?? attributeOf(pubdata, "name");
  return told({
    title: textOf(child(head, "title")),
    sections: sectionsOfLabel(attributeOf(pubdata, "position.section")),
    published: released ?? issued ?? dateFromIso(attributeOf(pubdata, "date.publication")),
    modified: released && issued && isLater(issued, released) ? issued : undefined,
    url: httpUrl(attributeOf(pubdata, "ex-ref")),
    publisher: publisher === undefined ? undefined : { name: publisher },
    subjects: some(subjectsOf(head, docdata)),
    bylines: childrenOf(head, "meta")
      .filter(isByline)
      .map((meta) => ({ raw: meta.attributes.content ?? "", position: "head", contributors: [] })),
    corrections: childrenOf(docdata, "correction").flatMap((correction) => {
      const text = attributeOf(correction, "info");
      return text === undefined ? [] : { text };
    }),
  });
}

const isByline = ({ attributes }: XmlElement) => attributes.name === "byline";

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
  for (const identified of childrenOf(docdata, "identified-content"))
    for (const part of childrenOf(identified)) {
      const [, type] = IDENTIFIED.find(([name]) => name === part.name) ?? [];
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
const READ = "docdata|title|record|correction|key-list|date.issue|date.release";

/** What the article does not hold of a document's head, as JSON; kept for the way back. */
export function restOfHead(nitf: XmlElement, article: Article): JsonObject {
  const head = child(nitf, "head");
  const docdata = child(head, "docdata");
  const issue = child(docdata, "date.issue");
  // A release after its issue is an embargo: the article is published then, and the issue no change of it.
  const isEmbargo = issue && !article.modified && child(docdata, "date.release");
  const left = {
    head: childrenOf(head).filter(isLeft),
    docdata: [...childrenOf(docdata).filter(isLeft), ...(isEmbargo ? [issue] : [])],
    "body.head": childrenOf(
      child(nitf, "body", "body.head"),
      "note",
      "rights",
      "distributor",
      "abstract",
      "series",
    ).filter(({ attributes }) => attributes.noteclass?.trim() !== "editorsnote"),
  };
  const rest: JsonObject = {};
  for (const [key, parts] of Object.entries(left))
    if (parts.length > 0) rest[key] = parts.map((part) => elementToJson(part, nitf.uri));
  return rest;
}

/** Whether an element says more than {@link readHead} reads. */
function isLeft(element: XmlElement): boolean {
  const { name, attributes } = element;
  const says = (known: string) => Object.keys(attributes).some((key) => !isIn(known, key));
  if (name === "doc.copyright") return says("holder");
  if (name === "meta") return !isByline(element);
  if (name === "identified-content") return !childrenOf(element).every(isPlain);
  if (name === "pubdata") return says("type|position.section|ex-ref");
  if (name === "tobject")
    return childrenOf(element, "tobject.subject").length > 0 || attributes["tobject.type"] !== undefined;
  return !isIn(READ, name);
}

/** A subject that is its name and address and no more. */
const isPlain = (element: XmlElement) =>
  IDENTIFIED.some(([name]) => name === element.name) &&
  childrenOf(element).length === 0 &&
  Object.keys(element.attributes).every((key) => isIn("value|xml:space|type", key));
