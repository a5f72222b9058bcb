/** A child of an element: another element, or text. */
export type PageNode = PageElement | string;

/**
 * One element of a page, as the parser of strings and the reader of a live document both give it. Comments, processing instructions and
 * namespaces are left out; names are lower case. Nothing changes it after the tree is built.
 */
export class PageElement {
  readonly name: string;
  readonly parent: PageElement | undefined;
  readonly children: PageNode[] = [];
  /** The value of each attribute; none inherited from a prototype. */
  readonly attributes: ReadonlyMap<string, string>;
  #label: string | undefined;
  #holdsText: boolean | undefined;

  constructor(name: string, parent: PageElement | undefined, attributes: ReadonlyMap<string, string>) {
    this.name = name;
    this.parent = parent;
    this.attributes = attributes;
  }

  /** The attribute's value, white space trimmed; nothing when it is absent or empty. */
  attribute(name: string): string | undefined {
    const value = this.attributes.get(name)?.trim();
    return value === "" ? undefined : value;
  }

  /**
   * What the page's author called this element: class, id and the like in lower case, words parted by single spaces, with a space at
   * either end (`" article body js story "`).
   */
  get label(): string {
    this.#label ??= labelOf(this.attributes);
    return this.#label;
  }

  /** Whether text stands directly in it, beside its child elements. Asked only once the tree is built. */
  get holdsText(): boolean {
    this.#holdsText ??= this.children.some((child) => typeof child === "string" && child.trim() !== "");
    return this.#holdsText;
  }
}

/** Attributes in which templates name what an element is for. */
const NAMING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "class",
  "id",
  "itemprop",
  "data-testid",
  "data-test",
  "data-component",
  "data-module",
  "data-type",
  "role",
  "aria-label",
  "data-qa",
  "property",
  "data-name",
  "data-tb-region",
  "data-analytics",
]);

/** The label of an element that is called nothing. */
export const UNNAMED = " ";

/** Longer values are utility classes and state, not names. */
const MAX_LABEL = 400;

function labelOf(attributes: ReadonlyMap<string, string>): string {
  if (attributes.size === 0) return UNNAMED;
  let names = "";
  for (const [name, value] of attributes)
    if (value !== "" && NAMING.has(name)) names += ` ${value.slice(0, MAX_LABEL)}`;
  if (names === "") return UNNAMED;
  // `articleBody` and `article-body__text` say the same.
  const spaced = names.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  // Nearly all are plain ASCII, where the classes of Unicode are not asked.
  const words = spaced.replace(/[^ -~\s]/.test(spaced) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g, " ").trim();
  return words === "" ? UNNAMED : ` ${words} `;
}

/** An element under construction: the builders alone add children. */
export function append(parent: PageElement, child: PageNode): void {
  parent.children.push(child);
}

/** Every element of the tree in document order, without recursion. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child !== undefined && typeof child !== "string") stack.push(child);
    }
  }
}

/** All text below an element, as it stands. */
export function textContent(root: PageElement): string {
  const stack: PageNode[] = [root];
  let text = "";
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") text += node;
    else
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child !== undefined) stack.push(child);
      }
  }
  return text;
}

/** How far up is looked: deeper than real pages nest, and a bound on hostile ones. */
const MAX_CLIMB = 256;

/** The nearest element at or above this one that passes. */
export function closest(
  element: PageElement | undefined,
  passes: (element: PageElement) => boolean,
): PageElement | undefined {
  let climbed = 0;
  for (let at = element; at !== undefined && climbed < MAX_CLIMB; at = at.parent, climbed++)
    if (passes(at)) return at;
  return undefined;
}
