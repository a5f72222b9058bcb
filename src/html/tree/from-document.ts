import { append, PageElement } from "./element";

/** The little of a DOM node that is read. */
export interface NodeLike {
  /** 1 for an element, 3 for text, 4 for a CDATA section; others are passed over. */
  readonly nodeType: number;
  /** The characters of text. */
  readonly nodeValue: string | null;
  /** The first of what stands inside. */
  readonly firstChild: NodeLike | null;
  /** What stands behind it. */
  readonly nextSibling: NodeLike | null;
}

/** The little of a DOM element that is read. */
export interface ElementLike extends NodeLike {
  /** The element's name without a prefix. */
  readonly localName: string;
  /** Its attributes, in any order. */
  readonly attributes: ArrayLike<{
    /** The attribute's name. */
    readonly name: string;
    /** What it is set to. */
    readonly value: string;
  }>;
  /** The open shadow tree of a custom element, where there is one. */
  readonly shadowRoot?: NodeLike | null;
}

/** Any `Document`: a browser's, jsdom's, linkedom's. */
export interface DocumentLike {
  /** The `html` element. */
  readonly documentElement: ElementLike | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const isElement = (node: NodeLike): node is ElementLike => node.nodeType === ELEMENT && "localName" in node;

/** Copies a live document's elements and text, and touches nothing. Without recursion: documents may nest without bound. */
export function treeFromDocument(document: DocumentLike): PageElement {
  const root = new PageElement("#document", undefined, new Map());
  const top = document.documentElement;
  if (top === null) return root;
  const stack: { node: NodeLike; into: PageElement }[] = [{ node: top, into: root }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, into } = next;
    if (node.nextSibling !== null && node !== top) stack.push({ node: node.nextSibling, into });
    if (node.nodeType === TEXT || node.nodeType === CDATA) append(into, node.nodeValue ?? "");
    if (!isElement(node)) continue;
    const element = new PageElement(node.localName.toLowerCase(), into, attributesOf(node));
    append(into, element);
    if (node.firstChild !== null) stack.push({ node: node.firstChild, into: element });
    // What a custom element draws stands in its shadow tree.
    const shadow = node.shadowRoot?.firstChild;
    if (shadow !== null && shadow !== undefined) stack.push({ node: shadow, into: element });
  }
  return root;
}

function attributesOf(node: ElementLike): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let i = 0; i < node.attributes.length; i++) {
    const attribute = node.attributes[i];
    if (attribute !== undefined) attributes.set(attribute.name.toLowerCase(), attribute.value);
  }
  return attributes;
}
