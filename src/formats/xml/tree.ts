import { SaxesParser } from "saxes";
import { FormatError, type FormatName } from "../error";

/** One element of XML. Text stands among its children as strings. */
export interface XmlElement {
  /** Local name. */
  name: string;
  /** Namespace, empty where there is none. */
  uri: string;
  /** By local name; `xml:lang` by that name, and one of a foreign namespace behind its address: `urn:onrecord:kind`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Enough for any news item: a day's longest package is far below. */
const MAX_LENGTH = 64 * 1024 * 1024;
const MAX_DEPTH = 200;

/**
 * A document as a tree, by a parser that expands no entity and fetches nothing. A document type that declares entities is an error
 * before the first element, so none can grow.
 *
 * @param roots - Local names that the format's documents may have at their root.
 */
export function readXml(format: FormatName, source: string, roots: readonly string[]): XmlElement {
  if (typeof source !== "string") throw new TypeError(`${format}: XML is read from a string`);
  if (source.length > MAX_LENGTH) throw new FormatError(format, { expected: "at most 64 Mi characters" });
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const fail = (expected: string): never => {
    const path = open.map(({ name }) => name).join("/") || undefined;
    throw new FormatError(format, { path, line: parser.line, column: parser.column + 1, expected });
  };
  parser.on("error", (error) =>
    fail(`well-formed XML (${error.message.slice(error.message.indexOf(" ") + 1)})`),
  );
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) fail("a document type that declares no entities");
  });
  parser.on("opentag", (tag) => {
    if (open.length >= MAX_DEPTH) fail(`at most ${MAX_DEPTH} levels`);
    const { local: name, uri } = tag;
    if (open.length === 0 && !roots.includes(name)) fail(`<${roots.join("> or <")}>, not <${name}>`);
    const element = { name, uri, attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  // A byte order mark is no part of the document.
  parser.write(source.startsWith("\ufeff") ? source.slice(1) : source).close();
  return root ?? fail(`<${roots[0]}>`);
}

function attributesOf(tag: {
  uri: string;
  attributes: Record<string, { name: string; prefix: string; local: string; uri: string; value: string }>;
}): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { name, prefix, local, uri, value } of Object.values(tag.attributes)) {
    if (prefix === "xmlns" || name === "xmlns" || local === "__proto__") continue;
    attributes[prefix === "xml" ? name : uri === "" || uri === tag.uri ? local : `${uri}:${local}`] = value;
  }
  return attributes;
}

/** The child elements with one of these names. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && names.includes(child.name),
  );
}

/** The element on this path of first children: `child(item, "contentMeta", "creator")`. */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = childrenOf(found, name)[0];
  return found;
}

/** All text within, as it stands. */
function rawText(element: XmlElement): string {
  return element.children.map((part) => (typeof part === "string" ? part : rawText(part))).join("");
}

/** All text within, white space folded unless the element says to keep it; nothing where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const raw = rawText(element);
  const text = keepsSpace(element) ? raw : raw.replace(/[ \t\n\r]+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** Whether the white space in this element is part of its text. */
export function keepsSpace(element: XmlElement): boolean {
  return element.attributes["xml:space"] === "preserve";
}

/** An attribute that holds something. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value =
    element && Object.hasOwn(element.attributes, name) ? element.attributes[name]?.trim() : undefined;
  return value === "" ? undefined : value;
}
