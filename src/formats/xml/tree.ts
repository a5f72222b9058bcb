import {
  XmlElement as ParsedElement,
  parseXml,
  type XmlDocument,
  XmlDocumentType,
  XmlError,
  XmlText,
} from "@rgrove/parse-xml";
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

const TOO_DEEP = "at most 200 levels";
const ENTITY = /<!ENTITY/i;
const ENTITIES = "a document type that declares no entities";

/** Says what was expected, and that it is missing at this offset, where one is known. */
type Fail = (expected: string, offset?: number) => never;

/**
 * A document as a tree, by a parser that expands no entity and fetches nothing. A document type that declares entities is an error.
 *
 * @param roots - Local names that the format's documents may have at their root.
 */
export function readXml(format: FormatName, source: string, roots: readonly string[]): XmlElement {
  if (typeof source !== "string") throw new TypeError(`${format}: XML is read from a string`);
  if (source.length > MAX_LENGTH) throw new FormatError(format, { expected: "at most 64 Mi characters" });
  // As XML asks of its readers; the parser's own way of doing it is quadratic.
  const xml = source.replace(/\r\n?/g, "\n");
  const fail: Fail = (expected, offset) => {
    const lines = offset === undefined ? [] : xml.slice(0, offset).split("\n");
    const place = lines.length > 0 ? { line: lines.length, column: (lines.at(-1) ?? "").length + 1 } : {};
    throw new FormatError(format, { ...place, expected });
  };
  const document = parse(xml, fail);
  for (const part of document.children)
    if (part instanceof XmlDocumentType && ENTITY.test(part.internalSubset ?? "")) fail(ENTITIES, part.start);
  const root = document.root ?? fail(`<${roots[0]}>`, 0);
  const element = treeOf(root, Object.create(null), fail);
  if (!roots.includes(element.name)) fail(`<${roots.join("> or <")}>, not <${element.name}>`, root.start);
  return element;
}

/** The document as the parser gives it. */
function parse(xml: string, fail: Fail): XmlDocument {
  try {
    return parseXml(xml, { includeOffsets: true, preserveDocumentType: true });
  } catch (error) {
    // The parser goes down with the elements and runs out of stack where they nest by the thousand; each engine has its error for it.
    if (!(error instanceof XmlError)) return fail(TOO_DEEP);
    const offset = offsetOf(xml, error.pos);
    const [reason] = error.message.split(" (line ");
    return fail(ENTITY.test(xml.slice(0, offset)) ? ENTITIES : `well-formed XML (${reason})`, offset);
  }
}

/** The parser counts code points, strings count in halves of a pair. */
function offsetOf(xml: string, position: number): number {
  let offset = 0;
  let left = position;
  for (const sign of xml) {
    if (left-- === 0) break;
    offset += sign.length;
  }
  return offset;
}

/** Namespaces by their prefixes, the default one by none; inherited from the elements around. */
type Namespaces = Readonly<Record<string, string>>;

/** `xmlns="…"`, `xmlns:or="…"`. */
const isDeclaration = ([key]: readonly [key: string, value: string]) => /^xmlns(?::|$)/.test(key);

/** The element with its names resolved, and all that stands in it. */
function treeOf(parsed: ParsedElement, outer: Namespaces, fail: Fail, depth = 1): XmlElement {
  if (depth > MAX_DEPTH) fail(TOO_DEEP, parsed.start);
  const entries = Object.entries(parsed.attributes);
  const declared = entries.filter(isDeclaration).map(([key, value]) => [key.slice("xmlns:".length), value]);
  const namespaces: Namespaces =
    declared.length > 0 ? Object.assign(Object.create(outer), Object.fromEntries(declared)) : outer;
  const uriOf = (prefix: string) => {
    // Every document has this one, and may declare it all the same.
    if (prefix === "xml") return prefix;
    return (
      namespaces[prefix] ?? (prefix && fail(`well-formed XML (no namespace for ${prefix}:)`, parsed.start))
    );
  };
  const [prefix, name] = partsOf(parsed.name);
  const uri = uriOf(prefix);
  const attributes: Record<string, string> = Object.create(null);
  for (const [key, value] of entries.filter((entry) => !isDeclaration(entry))) {
    const [prefix, local] = partsOf(key);
    const own = prefix && uriOf(prefix);
    const isForeign = own !== "" && own !== uri;
    if (local !== "__proto__") attributes[isForeign ? `${own}:${local}` : local] = value;
  }
  const children: XmlElement["children"] = [];
  for (const part of parsed.children) {
    if (part instanceof ParsedElement) children.push(treeOf(part, namespaces, fail, depth + 1));
    else if (part instanceof XmlText) children.push(part.text);
  }
  return { name, uri, attributes, children };
}

/** `or:kind` → `["or", "kind"]`. */
function partsOf(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
}

/** The child elements with one of these names; without names, all of them. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (names.length === 0 || names.includes(child.name)),
  );
}

/** The texts of these elements, where they have any. */
export function textsOf(elements: readonly XmlElement[]): string[] {
  return elements.map(textOf).filter((text) => text !== undefined);
}

/** The element on this path of first children: `child(item, "contentMeta", "creator")`. */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = childrenOf(found, name)[0];
  return found;
}

/** The elements of this name anywhere within; not those inside one another. */
export function within(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((part) => (part.name === name ? [part] : within(part, name)));
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
  return element?.attributes[name]?.trim() || undefined;
}
