import { parseCaption } from "../../caption";
import type { Caption, Credit, ParseOptions, Span } from "../../model";
import type { PageFlow } from "../content/blocks";
import type { PageElement } from "../tree";
import type { Frame } from "./frames";

/** What is said of a frame's picture; nothing for a picture that nothing is said of. */
export function captionOf(flow: PageFlow, frame: Frame, options: ParseOptions): Caption | undefined {
  const shown = shownCaption(flow, frame, options);
  if (shown?.credit !== undefined) return shown;
  const kept = keptCaption(frame.picture.element, options);
  return shown === undefined ? kept : { ...shown, credit: kept?.credit };
}

/** What a picture's attributes say of it where they name its maker: some systems have that nowhere else. It stands nowhere in the text. */
function keptCaption({ attributes }: PageElement, options: ParseOptions): Caption | undefined {
  const data = (names: RegExp) => [...attributes].find(([name]) => names.test(name))?.[1] ?? "";
  const values = [
    `${data(/^data-.*caption$/)} (${data(/^data-.*(?:credit|copyright|source)$/)})`,
    data(/^title$/),
    data(/^alt$/),
  ];
  for (const value of values) {
    const { text, credit, people, ...rest } = parseCaption(value.trim(), options);
    if (credit !== undefined && MARKED.test(credit.raw))
      return { ...rest, text, people: people.map(unplaced), credit: unplaced(credit) };
  }
  return undefined;
}

/** How a credit begins or goes on that is surely one: `| dpa`, `© dpa`, `(dpa)`, `Photo: Ann Lee`. */
const MARKED = /^[|©([]|^\p{L}+:/u;

/** Without its place. */
const unplaced = <T extends { span?: Span | undefined }>({ span: _, ...rest }: T): Omit<T, "span"> => rest;

/** A frame's displayed caption, printed as one line: the description, then the credit. */
function shownCaption(flow: PageFlow, frame: Frame, options: ParseOptions): Caption | undefined {
  const told = textOf(flow, frame.captions);
  const credited = textOf(flow, frame.credits);
  const caption = told === "" ? emptyCaption() : parseCaption(told, options);
  if (credited === "") return told === "" ? undefined : caption;
  // Some captions end with the credit that an element beside them repeats.
  if (caption.credit?.raw.includes(credited)) return caption;
  const raw = told === "" ? credited : `${told} ${credited}`;
  // The caption ends where the credit's own element begins, whatever its last words look like.
  const text = caption.credit === undefined ? caption.text : told;
  return { ...caption, raw, text, credit: creditOf(credited, raw.length - credited.length, options) };
}

const emptyCaption = (): Caption => ({ raw: "", text: "", people: [] });

/** A credit that stands in an element of its own needs no mark or known agency to be one. */
function creditOf(text: string, start: number, options: ParseOptions): Credit {
  const span = { start, end: start + text.length };
  const read = parseCaption(text, options);
  if (read.credit !== undefined && read.text === "") return { ...read.credit, raw: text, span };
  const bracketed = parseCaption(`. (${text})`, options).credit;
  if (bracketed !== undefined) return { ...bracketed, raw: text, span };
  const name = text.replace(/^[\s(©]{1,4}|[\s)]{1,3}$/g, "");
  return { raw: text, span, photographers: [], agencies: name === "" ? [] : [name] };
}

/** The texts of these blocks, each once, however often a lightbox repeats it. */
function textOf(flow: PageFlow, places: readonly number[]): string {
  const texts = places.map((place) => flow.blocks[place]?.text.replaceAll("\n", " ") ?? "");
  return texts
    .filter((text, i) => text !== "" && !texts.slice(0, i).some((other) => other.includes(text)))
    .join(" ");
}
