import { isCaptionElement, isCreditElement, type PageFlow } from "../content/blocks";
import { displayedDate } from "../metadata/dates";
import { closest, type PageElement } from "../tree";

/** Places of the blocks that speak of a picture. */
export interface Parts {
  captions: number[];
  credits: number[];
  /** Its template calls one of them a caption. */
  isNamed?: boolean;
}

/** A credit is a line. */
const MAX_CREDIT = 90;

/** Which of a frame's blocks are its caption and which its credit; `isCreditText` knows a credit by its own words: `Photo: Ann Lee`. */
export function partsOf(
  flow: PageFlow,
  places: readonly number[],
  frame: PageElement | undefined,
  before: number,
  isCreditText: (text: string) => boolean,
): Parts {
  const told = places.filter((place) => speaks(flow, place));
  const named = told.filter((place) => isNamed(flow, place, isCaptionElement, frame));
  // What nothing calls a caption must follow the picture at once.
  const isFigure = frame?.name === "figure" || frame?.name === "figcaption";
  const kept =
    isFigure || named.length > 0 ? told : told.filter((place) => place === before || place === before + 1);
  const credits: number[] = [];
  const captions: number[] = [];
  for (const place of kept) {
    const { text, element } = flow.blocks[place] ?? { text: "" };
    // An element around all that is said of the picture is named for more than the credit.
    const isPart = (at: PageElement) =>
      (at === element && !isCaptionElement(at)) || !kept.every((other) => isUnder(flow, other, at));
    const isCredit =
      isNamed(flow, place, (at) => isCreditElement(at) && isPart(at), frame) ||
      (place !== (named[0] ?? kept[0]) && text.length < MAX_CREDIT && isCreditText(text));
    const runsOn = credits.includes(place - 1) && text.length < 60 && /^(?:[:/|,–-]|via\b|\()/.test(text);
    if (isCredit || runsOn) credits.push(place);
    else if (named.length === 0 || named.includes(place)) captions.push(place);
  }
  // A style sheet tells two fields apart by names that say nothing; the short one under a picture's text is its maker.
  const [first, second] = captions.map((place) => flow.blocks[place]);
  if (
    named.length === 0 &&
    captions.length === 2 &&
    credits.length === 0 &&
    first !== undefined &&
    second !== undefined &&
    first.element.parent === second.element.parent &&
    first.element.label !== second.element.label &&
    second.text.length < Math.min(first.text.length, MAX_MAKER) &&
    /^\p{Lu}[^.!?:]+$/u.test(second.text)
  )
    return { captions: captions.slice(0, 1), credits: captions.slice(1) };
  return { captions, credits, isNamed: named.length > 0 };
}

/** A name or two. */
const MAX_MAKER = 40;

export function isUnder(flow: PageFlow, place: number, outer: PageElement): boolean {
  return closest(flow.blocks[place]?.element, (at) => at === outer) !== undefined;
}

/** A block that can speak of a picture: no button, no link, no headline, no date or length of a film. */
export function speaks(flow: PageFlow, place: number): boolean {
  const block = flow.blocks[place];
  if (block === undefined || block.text.length < 2 || block.text.length > 900) return false;
  return (
    !/^h1$/.test(block.element.name) &&
    block.linked < block.text.length * 0.8 &&
    !/^[\d/\s.:|-]{1,12}$|^\d[\d/\s.:|-]{0,12}\p{L}{1,4}\.?$/u.test(block.text) &&
    !isDate(block.text)
  );
}

/** `03.02.2021 | 1:20 min`: a date and hardly a word. */
function isDate(text: string): boolean {
  if (text.length > 60) return false;
  const date = displayedDate([text], undefined);
  return date !== undefined && text.replace(date.raw, "").replace(/\P{L}/gu, "").length < MAX_WORDS;
}

/** Letters of `Published` and the like beside a date. */
const MAX_WORDS = 10;

/** Whether a block, or an element around it and inside the frame, is one of these. */
export function isNamed(
  flow: PageFlow,
  place: number,
  passes: (element: PageElement) => boolean,
  frame: PageElement | undefined,
): boolean {
  let at: PageElement | undefined = flow.blocks[place]?.element;
  for (; at !== undefined && at !== frame; at = at.parent) if (passes(at)) return true;
  return false;
}
