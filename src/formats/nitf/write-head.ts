import type { Article, Json, PartialDate, Subject } from "../../model";
import { type JsonObject, own } from "../json";
import { attributesIn, element, elementOf, jsonToElement, textElement } from "../xml";
import { IDENTIFIED, labelOfSections, MEDIA_TOPICS, SUBJECT_CODES } from "./codes";

/** The `<head>` of a compact article, the record's element last. */
export function writeHead(article: Article, rest: JsonObject, record: string): string {
  const kept = (name: string) => writeKept(rest, "head", name);
  const topics = kept("tobject") ? [] : codedTopics(article);
  return elementOf(
    "head",
    textElement("title", article.headline),
    kept("meta"),
    article.bylines
      .filter(({ span }) => span === undefined)
      .map(({ raw }) => element("meta", { name: "byline", content: raw }))
      .join(""),
    kept("tobject"),
    elementOf("tobject", ...topics.map(writeTopic)),
    kept("iim"),
    writeDocdata(article, keptIn(rest, "docdata"), topics, JSON.stringify(rest)),
    writePubdata(article, keptIn(rest, "head", "pubdata")),
    kept("revision-history"),
    record,
  );
}

/** The elements of this part that were read before, as JSON: all of them, or those of one name. */
function keptIn(rest: JsonObject, part: string, name?: string): Json[] {
  const list = own(rest, part);
  return Array.isArray(list) ? list.filter((json) => name === undefined || nameOf(json) === name) : [];
}

/** The elements of this part and name that were read before, written again. */
export const writeKept = (rest: JsonObject, part: string, name: string) =>
  keptIn(rest, part, name).map(jsonToElement).join("");

const nameOf = (json: Json | undefined) => (Array.isArray(json) ? json[0] : undefined);

/** Topics of IPTC's own vocabularies, which have a place of their own. */
function codedTopics({ subjects = [] }: Article): Subject[] {
  return subjects.filter(({ type, uri }) => type === "topic" && codeOf(uri) !== undefined);
}

function codeOf(uri: string | undefined): string | undefined {
  const scheme = [MEDIA_TOPICS, SUBJECT_CODES].find((start) => uri?.startsWith(start));
  const code = scheme && uri?.slice(scheme.length);
  return code && /^\d{8}$/.test(code) && code.startsWith("2") === (scheme === MEDIA_TOPICS)
    ? code
    : undefined;
}

const writeTopic = ({ name, uri }: Subject) =>
  element("tobject.subject", { "tobject.subject.refnum": codeOf(uri), "tobject.subject.type": name });

/** Whether this may stand where the schema asks for an NMTOKEN. */
const isToken = (text: string | undefined) => text !== undefined && /^[\w.:-]+$/.test(text);

/** `20241119T140509+0900`: NITF's dates are ISO 8601's basic ones. */
export function normOf(date: PartialDate | undefined): string | undefined {
  const iso = date?.iso ?? "";
  if (!/^\d/.test(iso)) return undefined;
  // A hyphen after the day is the sign of a zone.
  return iso.slice(0, 10).replaceAll("-", "") + iso.slice(10).replaceAll(":", "");
}

function writeDocdata(article: Article, kept: Json[], topics: Subject[], said: string): string {
  const { published, modified, publisher, subjects = [], corrections } = article;
  const isCopyright = (json: Json) => nameOf(json) === "doc.copyright";
  const copyright = (json?: Json) => {
    const { year, ...others } = attributesIn(json);
    return element("doc.copyright", {
      ...others,
      year: isToken(year) ? year : undefined,
      holder: publisher?.name,
    });
  };
  // What an element kept from before says already is not said again.
  const told = subjects.filter(
    (subject) => !topics.includes(subject) && !said.includes(JSON.stringify(subject.name)),
  );
  const dateElement = (name: string, date: PartialDate | undefined) => {
    const norm = normOf(date);
    return norm === undefined ? "" : element(name, { norm });
  };
  return elementOf(
    "docdata",
    ...corrections.filter(({ span }) => !span).map(({ text }) => element("correction", { info: text })),
    ...kept.map((json) => (isCopyright(json) ? copyright(json) : jsonToElement(json))),
    dateElement("date.issue", modified),
    dateElement("date.release", published),
    publisher && !kept.some(isCopyright) ? copyright() : "",
    elementOf(
      "key-list",
      ...told.filter(({ type }) => type === "keyword").map(({ name }) => element("keyword", { key: name })),
    ),
    elementOf("identified-content", ...told.map(writeIdentified)),
  );
}

function writeIdentified({ name, type, uri }: Subject): string {
  const [tag] = IDENTIFIED.find((entry) => entry[1] === type) ?? [];
  return tag === undefined ? "" : textElement(tag, name, tag === "location" ? {} : { value: uri });
}

function writePubdata({ sections, url }: Article, [first, ...others]: Json[]): string {
  const path = labelOfSections(sections);
  const attributes = { ...attributesIn(first), "position.section": path, "ex-ref": url };
  if (!first && !path && !url) return "";
  return (
    element("pubdata", first ? attributes : { type: "web", ...attributes }) +
    others.map(jsonToElement).join("")
  );
}
