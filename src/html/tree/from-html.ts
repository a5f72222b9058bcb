import { Tokenizer } from "htmlparser2";
import { append, PageElement } from "./element";
import { ENDS_PARAGRAPH, SPECIAL, VOID } from "./names";

/** Which open elements a start tag ends, and which ones it does not look beyond. HTML Standard, 'optional tags'. */
const IMPLIED_ENDS: ReadonlyMap<string, { ends: string; within: string }> = /* @__PURE__ */ new Map([
  ["li", { ends: " li ", within: " ul ol menu " }],
  ["dt", { ends: " dt dd ", within: " dl " }],
  ["dd", { ends: " dt dd ", within: " dl " }],
  ["tr", { ends: " tr td th ", within: " table " }],
  ["td", { ends: " td th ", within: " tr table " }],
  ["th", { ends: " td th ", within: " tr table " }],
  ["tbody", { ends: " thead tbody tfoot tr td th ", within: " table " }],
  ["thead", { ends: " thead tbody tfoot tr td th ", within: " table " }],
  ["tfoot", { ends: " thead tbody tfoot tr td th ", within: " table " }],
  ["option", { ends: " option ", within: " select datalist " }],
  ["a", { ends: " a ", within: " div p li td section article ul ol table body " }],
  ["body", { ends: " head ", within: "" }],
]);

/** How far a tag looks for what it ends: deeper than real pages nest, and a bound on hostile ones. */
const MAX_LOOK = 256;

/** More elements than any real page has; what follows is left out. */
const MAX_ELEMENTS = 400_000;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();

/** What a string of HTML gives: its tree, and whether all of it was read. */
export interface HtmlTree {
  root: PageElement;
  truncated: boolean;
}

/**
 * Reads HTML as browsers do, as far as text is concerned: omitted end tags, stray end tags, references, raw text elements.
 *
 * The tokens are htmlparser2's. Its `Parser` is not used because it keeps its open elements in a list that is searched and shifted
 * from the front, which a page of 100,000 nested elements makes quadratic.
 */
export function treeFromHtml(html: string): HtmlTree {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, truncated: builder.truncated };
}

type TokenizerCallbacks = ConstructorParameters<typeof Tokenizer>[1];

class Builder implements TokenizerCallbacks {
  readonly root = new PageElement("#document", undefined, NO_ATTRIBUTES);
  truncated = false;
  readonly #html: string;
  readonly #open: PageElement[] = [this.root];
  /** How many open elements there are of each name. */
  readonly #counts = new Map<string, number>();
  #elements = 0;
  #text = "";
  #name = "";
  #attributes: Map<string, string> | undefined;
  #attributeName = "";
  #attributeValue = "";

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end);
  }

  ontextentity(code: number): void {
    this.#text += String.fromCodePoint(code);
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#html.slice(start, end).toLowerCase();
    this.#attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue += this.#html.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#attributeValue += String.fromCodePoint(code);
  }

  onattribend(): void {
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attributeName))
      this.#attributes.set(this.#attributeName, this.#attributeValue);
  }

  onopentagend(): void {
    this.#start(false);
  }

  onselfclosingtag(): void {
    this.#start(this.isInForeignContext());
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === "br") {
      this.#name = "br";
      this.#attributes = undefined;
      this.#start(false);
    } else this.#end(name);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.isInForeignContext()) this.#text += this.#html.slice(start, end - endOffset);
  }

  // Comments part nothing: the text on either side of them runs on.
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.#flush();
  }

  isInForeignContext(): boolean {
    return (this.#counts.get("svg") ?? 0) + (this.#counts.get("math") ?? 0) > 0;
  }

  get #current(): PageElement {
    return this.#open[this.#open.length - 1] ?? this.root;
  }

  #flush(): void {
    if (this.#text === "") return;
    append(this.#current, this.#text);
    this.#text = "";
  }

  #start(selfClosed: boolean): void {
    const name = this.#name;
    if (this.#elements >= MAX_ELEMENTS) {
      this.truncated = true;
      return;
    }
    this.#flush();
    if (ENDS_PARAGRAPH.has(name)) this.#endParagraph();
    const implied = IMPLIED_ENDS.get(name);
    if (implied !== undefined) this.#endImplied(implied.ends, implied.within);
    const element = new PageElement(name, this.#current, this.#attributes ?? NO_ATTRIBUTES);
    this.#elements++;
    append(this.#current, element);
    if (selfClosed || VOID.has(name)) return;
    this.#open.push(element);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #end(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    this.#flush();
    const isSpecial = SPECIAL.has(name);
    const lowest = isSpecial ? 1 : Math.max(1, this.#open.length - MAX_LOOK);
    for (let i = this.#open.length - 1; i >= lowest; i--) {
      const open = this.#open[i]?.name ?? "";
      if (open === name) {
        this.#pop(i);
        return;
      }
      // `<div><span></div>` ends the span; `<div><b></p>` or `<td></div>` ends nothing further out.
      if (
        !isSpecial ? SPECIAL.has(open) : open === "td" || open === "th" || open === "table" || open === "body"
      )
        return;
    }
  }

  #endParagraph(): void {
    if ((this.#counts.get("p") ?? 0) === 0) return;
    for (let i = this.#open.length - 1; i > 0 && i > this.#open.length - MAX_LOOK; i--) {
      const open = this.#open[i]?.name ?? "";
      if (open === "p") this.#pop(i);
      if (SPECIAL.has(open)) return;
    }
  }

  #endImplied(ends: string, within: string): void {
    let outermost: number | undefined;
    for (let i = this.#open.length - 1; i > 0 && i > this.#open.length - MAX_LOOK; i--) {
      const open = ` ${this.#open[i]?.name ?? ""} `;
      if (within.includes(open)) break;
      if (ends.includes(open)) outermost = i;
    }
    if (outermost !== undefined) this.#pop(outermost);
  }

  /** Ends the open element at this place and all inside it. */
  #pop(place: number): void {
    for (const element of this.#open.splice(place)) {
      this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    }
  }
}
