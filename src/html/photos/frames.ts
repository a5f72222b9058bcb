import { isCaptionElement, isCreditElement, type PageFlow, type PagePicture } from "../content/blocks";
import { closest, type PageElement } from "../tree";

/** A picture with the blocks that speak of it. */
export interface Frame {
  picture: PagePicture;
  /** Places of the caption's blocks in the flow, and of the credit's. */
  captions: number[];
  credits: number[];
}

/** What a frame may hold at most: more is a part of the page, not a picture's. */
const MAX_BLOCKS = 6;
const MAX_TEXT = 1200;
const MAX_CLIMB = 9;

/** Parts of a page whose pictures are not the story's. */
const ELSEWHERE =
  / (?:related|recommended|recommendations?|teasers|teaserlist|promo|sidebar|newsletter|footer|comments?|most|read|outbrain|taboola|avatar|logo|sponsor|author|authors|bio|more|next|recirc|trending|latest|podcast) /;

/**
 * The pictures of the story and what is said under them. A picture's frame is its `figure`; where there is none, as much of the page around
 * it as holds no story and no other picture.
 */
export function framesOf(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  range: { from: number; to: number },
): Frame[] {
  const holds = holdings(flow);
  const taken = new Set<number>();
  const frames: Frame[] = [];
  for (const picture of flow.pictures) {
    if (picture.before < range.from || picture.before > range.to || isElsewhere(picture.element)) continue;
    const frame = frameOf(picture.element, flow, holds, isStory);
    const places = (frame === undefined ? [] : (holds.get(frame)?.blocks ?? [])).filter(
      (place) => !taken.has(place),
    );
    const framed = partsOf(flow, places, frame, picture.before);
    const next = flow.blocks[picture.before]?.element;
    // A caption beside the picture, in no frame of its own.
    const follows =
      framed.captions.length === 0 &&
      !taken.has(picture.before) &&
      next !== undefined &&
      isCaptionElement(next);
    const parts = follows ? { captions: [picture.before], credits: framed.credits } : framed;
    for (const place of [...parts.captions, ...parts.credits]) taken.add(place);
    frames.push({ picture, ...parts });
  }
  return [...frames, ...figuresWithoutPicture(flow, range, taken)].sort(
    (a, b) => a.picture.before - b.picture.before,
  );
}

/** Which of a frame's blocks are its caption and which its credit. */
function partsOf(
  flow: PageFlow,
  places: readonly number[],
  frame: PageElement | undefined,
  before: number,
): Pick<Frame, "captions" | "credits"> {
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
    const isCredit = isNamed(flow, place, (at) => isCreditElement(at) && isPart(at), frame);
    const runsOn = credits.includes(place - 1) && text.length < 60 && /^(?:[:/|,–-]|via\b|\()/.test(text);
    if (isCredit || runsOn) credits.push(place);
    else if (named.length === 0 || named.includes(place)) captions.push(place);
  }
  return { captions, credits };
}

/** A `figure` whose picture a script draws still has its caption. */
function figuresWithoutPicture(
  flow: PageFlow,
  range: { from: number; to: number },
  taken: ReadonlySet<number>,
): Frame[] {
  const figures = new Map<PageElement, number[]>();
  for (let place = range.from; place <= range.to; place++) {
    const element = flow.blocks[place]?.element;
    if (taken.has(place)) continue;
    const figure =
      closest(element, (at) => at.name === "figcaption") && closest(element, (at) => at.name === "figure");
    if (figure === undefined || isElsewhere(figure)) continue;
    figures.set(figure, [...(figures.get(figure) ?? []), place].slice(0, MAX_BLOCKS));
  }
  return [...figures].map(([element, places]) => ({
    picture: { element, before: places[0] ?? 0 },
    ...partsOf(flow, places, element, places[0] ?? 0),
  }));
}

function isUnder(flow: PageFlow, place: number, outer: PageElement): boolean {
  return closest(flow.blocks[place]?.element, (at) => at === outer) !== undefined;
}

interface Holding {
  blocks: number[];
  text: number;
  pictures: number;
}

/** What stands below each element near a block or picture. */
function holdings(flow: PageFlow): ReadonlyMap<PageElement, Holding> {
  const holds = new Map<PageElement, Holding>();
  const add = (start: PageElement | undefined, change: (holding: Holding) => void) => {
    let depth = 0;
    for (let at = start; at !== undefined && depth < MAX_CLIMB + 4; at = at.parent, depth++) {
      let holding = holds.get(at);
      if (holding === undefined) {
        holding = { blocks: [], text: 0, pictures: 0 };
        holds.set(at, holding);
      }
      change(holding);
    }
  };
  for (const [place, block] of flow.blocks.entries()) {
    add(block.element, (holding) => {
      if (holding.blocks.length <= MAX_BLOCKS) holding.blocks.push(place);
      holding.text += block.text.length;
    });
  }
  for (const { element } of flow.pictures) add(element, (holding) => holding.pictures++);
  return holds;
}

function frameOf(
  picture: PageElement,
  flow: PageFlow,
  holds: ReadonlyMap<PageElement, Holding>,
  isStory: (place: number) => boolean,
): PageElement | undefined {
  const figure = closest(picture, (at) => at.name === "figure");
  const held = figure && holds.get(figure);
  if (
    figure !== undefined &&
    held !== undefined &&
    held.text > 0 &&
    held.blocks.length <= MAX_BLOCKS &&
    held.text < MAX_TEXT
  )
    return figure;
  let frame: PageElement | undefined;
  let climbed = 0;
  for (let at = picture.parent; at !== undefined && climbed < MAX_CLIMB; at = at.parent, climbed++) {
    const holding = holds.get(at);
    if (at.name === "body" || at.name === "main" || at.name === "article" || holding === undefined) break;
    const story = holding.blocks.some(
      (place) => isStory(place) && !isCaptionElement(flow.blocks[place]?.element ?? at),
    );
    if (holding.blocks.length > MAX_BLOCKS || holding.text > MAX_TEXT || holding.pictures > 2 || story) break;
    if (holding.blocks.length > 0) frame = at;
    if (holding.blocks.some((place) => isCaptionElement(flow.blocks[place]?.element ?? at))) break;
  }
  return frame;
}

/** A block that can speak of a picture: no button, no link, no headline. */
function speaks(flow: PageFlow, place: number): boolean {
  const block = flow.blocks[place];
  if (block === undefined || block.text.length < 2 || block.text.length > 900) return false;
  return (
    !/^h1$/.test(block.element.name) &&
    block.linked < block.text.length * 0.8 &&
    !/^[\d/\s.:|-]{1,12}$/.test(block.text)
  );
}

function isNamed(
  flow: PageFlow,
  place: number,
  passes: (element: PageElement) => boolean,
  frame: PageElement | undefined,
): boolean {
  let at: PageElement | undefined = flow.blocks[place]?.element;
  for (; at !== undefined && at !== frame; at = at.parent) if (passes(at)) return true;
  return false;
}

function isElsewhere(picture: PageElement): boolean {
  let depth = 0;
  for (let at: PageElement | undefined = picture; at !== undefined && depth < 12; at = at.parent, depth++) {
    if (at.name === "article" || at.name === "main" || at.name === "body") return false;
    if (at.name === "nav" || at.name === "footer") return true;
    if (ELSEWHERE.test(at.label)) return true;
  }
  return false;
}
