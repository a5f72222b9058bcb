import { closest, elementsOf, INLINE, PageElement, type PageNode, UNNAMED, UNSHOWN } from "../tree";

/** A run of shown text that stands on its own: a paragraph, a heading, a cell, a caption, a label of the page. */
export interface PageBlock {
  /** White space collapsed; a single line break inside it stays one. */
  text: string;
  /** The innermost element that stands apart and holds it. */
  element: PageElement;
  /** Characters inside links. */
  linked: number;
  /** Characters in bold or italics. */
  stressed: number;
}

/** A picture and the block that it stands before. */
export interface PagePicture {
  element: PageElement;
  before: number;
}

/** What the page shows, in order. */
export interface PageFlow {
  blocks: PageBlock[];
  pictures: PagePicture[];
  /** True when the page has more blocks than any real one; the rest was left out. */
  truncated: boolean;
}

/** The longest live blogs have a tenth of it. */
const MAX_BLOCKS = 20_000;

const STRESS: ReadonlySet<string> = /* @__PURE__ */ new Set(["b", "strong", "i", "em"]);

/** Inline elements that templates place side by side without a space and part by style. */
const PLACED: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "label", "small", "span", "time"]);

/** One element being walked. */
interface Frame {
  element: PageElement;
  next: number;
  apart: boolean;
}

/** Walks the tree once, without recursion, and cuts its text into blocks. Text never runs together across two of them. */
export function flowOf(root: PageElement): PageFlow {
  const flow: PageFlow = { blocks: [], pictures: [], truncated: false };
  const run = new Run(flow.blocks);
  const stack: Frame[] = [{ element: root, next: 0, apart: true }];
  const holders: PageElement[] = [root];
  for (let frame = stack[stack.length - 1]; frame !== undefined; frame = stack[stack.length - 1]) {
    if (flow.blocks.length >= MAX_BLOCKS || flow.pictures.length >= MAX_BLOCKS) {
      flow.truncated = true;
      break;
    }
    const holder = holders[holders.length - 1] ?? root;
    const child: PageNode | undefined = frame.element.children[frame.next++];
    if (child === undefined) {
      stack.pop();
      if (frame.apart) {
        run.end(holder);
        holders.pop();
      } else run.leave(frame.element);
    } else if (typeof child === "string") run.add(child);
    else if (child.name === "br") run.lineBreak();
    else if (child.name === "img" || child.name === "amp-img")
      flow.pictures.push({ element: child, before: flow.blocks.length });
    else if (isShown(child)) {
      const apart = standsApart(child);
      if (apart) {
        run.end(holder);
        holders.push(child);
      } else run.enter(child, frame.element, frame.next - 2);
      stack.push({ element: child, next: 0, apart });
    }
  }
  return flow;
}

function isShown(element: PageElement): boolean {
  if (UNSHOWN.has(element.name)) return element.name === "button" && holdsFigure(element);
  const { label } = element;
  return label === UNNAMED || !(asksConsent(element) || SPOKEN.test(label) || OPENED.test(label));
}

/** Whether a button is a picture with its caption, which opens large when pressed. */
function holdsFigure(button: PageElement): boolean {
  let seen = 0;
  for (const { name } of elementsOf(button)) {
    if (name === "figcaption") return true;
    if (++seen > MAX_SEEN) return false;
  }
  return false;
}

/** No button holds more. */
const MAX_SEEN = 300;

/** Dialogs about cookies and privacy, which lie over the page and belong to none of it. */
function asksConsent(element: PageElement): boolean {
  return (
    element.name !== "body" &&
    element.name !== "main" &&
    / (?:cookies?|consent|gdpr|onetrust|didomi|ccpa) /.test(element.label)
  );
}

/** What templates call a card that opens over a word of the story when it is pointed at; the word itself is beside it. */
const OPENED =
  / (?:(?:tool ?tip|pop ?over|rollover)(?: [a-z]+)? ?(?:block|body|box|card|content|inner|text)|hover ?card) /;

/** What templates call text that is there for screen readers alone: `opens in a new window`, `share this story`. */
const SPOKEN = / (?:sr only|visually ?hidden|hidden visually|screen ?reader(?: only| text)?|assistive text) /;

/** Whether an element's text stands apart from the text around it. */
function standsApart(element: PageElement): boolean {
  if (INLINE.has(element.name)) return isCreditPart(element) || isCaptionPart(element) || isSetLarge(element);
  if (!element.name.includes("-")) return true;
  // A custom element inside running text runs on with it (`<x-link>`); one beside others like it is a paragraph (`<x-paragraph>`).
  const parent = element.parent;
  return parent === undefined || !(parent.name === "p" || parent.holdsText);
}

/** Whether it is a headline of the days before style sheets: `<font size=5>`. */
function isSetLarge(element: PageElement): boolean {
  return element.name === "font" && /^(?:[4-7]|\+[1-4])$/.test(element.attribute("size") ?? "");
}

/** Names that templates give to the maker of a picture, and to what a picture's text stands in. */
const CREDIT_NAMES =
  / (?:credits?|bildautor|bildquelle|copyright|copyrights|photographer|photograph|fotograf|fotografo|bildrechte|bildnachweis|quelle|source|sources|rights|agency|autor|author|byline|kilde|attribution) /;
const CAPTION_NAMES =
  / (?:caption|captions|figure|figcaption|legend|legende|cutline|bildunterschrift|bildtext|image|photo|picture|foto|media) /;

/** Whether it holds a picture's credit, which then stands apart from the caption it runs on from. */
function isCreditPart(element: PageElement): boolean {
  if (isCreditMark(element)) return true;
  if (!CREDIT_NAMES.test(element.label)) return false;
  let depth = 0;
  for (let at = element.parent; at !== undefined && depth < 4; at = at.parent, depth++) {
    if (at.name === "figcaption" || at.name === "figure" || CAPTION_NAMES.test(at.label)) return true;
  }
  return false;
}

/** Whether it holds a picture's caption and nothing around it is named so, as `<div><img><span class=caption>` does. */
function isCaptionPart(element: PageElement): boolean {
  return isCaptionElement(element) && closest(element.parent, isCaptionElement) === undefined;
}

/** Whether a block is named as a picture's credit. */
export function isCreditElement(element: PageElement): boolean {
  return CREDIT_NAMES.test(element.label) || isCreditMark(element);
}

/** Whether it is what HTML has for naming a work's maker, behind a picture's text: `<figcaption>The hall. <small>Ann Lee</small>`. */
function isCreditMark({ name, parent }: PageElement): boolean {
  return (name === "small" || name === "cite") && parent?.name === "figcaption" && parent.holdsText;
}

/** Whether a block is named as a picture's text. */
export function isCaptionElement(element: PageElement): boolean {
  return (
    element.name === "figcaption" ||
    / (?:captions?|figcaption|legend[ae]?|cutline|leyenda|epigrafe|pie ?(?:de )?foto|[a-z]{0,5}(?:bijschrift|unterschrift|onderschrift)|bildtext|bildetekst|billedtekst|didascalia|(?:image|img|photo|picture|foto|bild) (?:desc|description|text|beschreibung)) /.test(
      element.label,
    )
  );
}

/** Gathers text until the next edge. */
class Run {
  readonly #blocks: PageBlock[];
  #text = "";
  #linked = 0;
  #stressed = 0;
  #links = 0;
  #stresses = 0;

  constructor(blocks: PageBlock[]) {
    this.#blocks = blocks;
  }

  add(text: string): void {
    this.#text += text.includes("\n") || text.includes("\r") ? text.replace(/[\r\n]+/g, " ") : text;
    const length = text.trim().length;
    if (this.#links > 0) this.#linked += length;
    if (this.#stresses > 0) this.#stressed += length;
  }

  lineBreak(): void {
    this.#text += "\n";
  }

  enter(element: PageElement, parent: PageElement, previous: number): void {
    const before = parent.children[previous];
    if (
      PLACED.has(element.name) &&
      before instanceof PageElement &&
      PLACED.has(before.name) &&
      !parent.holdsText
    ) {
      if (element.attributes.size > 0 || before.attributes.size > 0) this.#text += " ";
    }
    if (element.name === "a") this.#links++;
    if (STRESS.has(element.name)) this.#stresses++;
  }

  leave(element: PageElement): void {
    if (element.name === "a") this.#links--;
    if (STRESS.has(element.name)) this.#stresses--;
  }

  /** The run's text as blocks of this element; two line breaks part paragraphs. */
  end(element: PageElement): void {
    const whole = this.#text;
    const linked = this.#linked;
    const stressed = this.#stressed;
    this.#text = "";
    this.#linked = 0;
    this.#stressed = 0;
    if (whole.trim() === "") return;
    const texts = paragraphsOf(whole);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    for (const text of texts) {
      const share = texts.length === 1 ? 1 : text.length / length;
      this.#blocks.push({ text, element, linked: linked * share, stressed: stressed * share });
    }
  }
}

/** Characters that are never seen: soft hyphens, zero-width marks, controls. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]|(?!\s)\p{Cc}/gu;

const SENTENCE_END = /[.!?…。！？][”’"')\]»]{0,3}$/;

/** Cuts at empty lines, and at a line break between lines that are whole sentences: pages of an older day part paragraphs by `<br>`. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let open = "";
  let last = "";
  for (const raw of text.replace(UNSEEN, "").split("\n")) {
    const line = raw.replace(/\s+/g, " ").trim();
    const isWhole = open.length > 60 && SENTENCE_END.test(last.slice(-5));
    if (line !== "" && open !== "" && !isWhole) open += `\n${line}`;
    else {
      if (open !== "") paragraphs.push(open);
      open = line;
    }
    last = line;
  }
  if (open !== "") paragraphs.push(open);
  return paragraphs;
}
