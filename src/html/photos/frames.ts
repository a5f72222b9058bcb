import { isCaptionElement, type PageFlow, type PagePicture } from "../content/blocks";
import { fold } from "../metadata/title";
import { closest, type PageElement } from "../tree";
import { isNamed, type Parts, partsOf, speaks } from "./parts";

/** A picture with the blocks that speak of it. */
export interface Frame extends Parts {
  picture: PagePicture;
}

/** What a frame may hold at most: more is a part of the page, not a picture's. */
const MAX_BLOCKS = 6;
const MAX_TEXT = 1200;
const MAX_CLIMB = 9;

/** Parts of a page whose pictures are not the story's. */
const ELSEWHERE =
  / (?:related|recommended|recommendations?|teasers|teaserlist|promo|sidebar|newsletter|footer|comments?|most|read|outbrain|taboola|avatar|logo|subscribe|subscription|sponsor|author|authors|bio|more|next|recirc|trending|latest|podcast) /;

/**
 * The pictures of the story and what is said under them. A picture's frame is its `figure`; where there is none, as much of the page around
 * it as holds no story and no other picture.
 */
export function framesOf(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  range: { from: number; to: number },
  bylines: readonly number[],
  isCreditText: (text: string) => boolean,
): Frame[] {
  const holds = holdings(flow);
  const told = [...flow.blocks.keys()].filter(isStory);
  const around = new Set(elementsAround(flow.blocks[told[told.length >> 1] ?? -1]?.element));
  const isElsewhere = (picture: PageElement) => standsElsewhere(picture, around);
  const taken = new Set(bylines);
  const frames: Frame[] = [];
  let { to } = range;
  for (const picture of flow.pictures) {
    if (picture.before < range.from || picture.before > to || isElsewhere(picture.element)) continue;
    const frame = frameOf(picture.element, flow, holds, isStory);
    const places = (frame === undefined ? [] : (holds.get(frame)?.blocks ?? [])).filter(
      (place) => !taken.has(place),
    );
    const framed = partsOf(flow, places, frame, picture.before, isCreditText);
    const parts = (framed.isNamed ? undefined : partsBeside(flow, picture, taken, isCreditText)) ?? framed;
    for (const place of [...parts.captions, ...parts.credits]) taken.add(place);
    // A story in pictures goes on for as long as they do.
    if (framed.isNamed) to = Math.max(to, ...parts.captions.map((place) => place + 2));
    frames.push({ picture, ...parts });
  }
  return [...frames, ...figuresWithoutPicture(flow, range, taken, isElsewhere, isCreditText)].sort(
    (a, b) => a.picture.before - b.picture.before,
  );
}

/** A caption that stands beside the picture, in no frame with it, and its credit. */
function partsBeside(
  flow: PageFlow,
  picture: PagePicture,
  taken: ReadonlySet<number>,
  isCreditText: (text: string) => boolean,
): Parts | undefined {
  const { before } = picture;
  const isCaption = (place: number) => {
    const element = flow.blocks[place]?.element;
    if (element === undefined || taken.has(place) || !speaks(flow, place)) return false;
    return isCaptionElement(element) || (place === before && beginsAs(flow, picture));
  };
  const caption = [before, before + 1].find(isCaption);
  if (caption === undefined) return undefined;
  const places = [caption, caption + 1].filter((place) => !taken.has(place));
  const parts = partsOf(flow, places, undefined, caption, isCreditText);
  return { ...parts, captions: [caption] };
}

/** A `figure` whose picture a script draws still has its caption. */
function figuresWithoutPicture(
  flow: PageFlow,
  range: { from: number; to: number },
  taken: ReadonlySet<number>,
  isElsewhere: (figure: PageElement) => boolean,
  isCreditText: (text: string) => boolean,
): Frame[] {
  const figures = new Map<PageElement, number[]>();
  for (let place = range.from; place <= range.to; place++) {
    const element = flow.blocks[place]?.element;
    if (taken.has(place)) continue;
    const figure = closest(element, isCaptionElement) && closest(element, isFigure);
    if (figure === undefined || isElsewhere(figure)) continue;
    figures.set(figure, [...(figures.get(figure) ?? []), place].slice(0, MAX_BLOCKS));
  }
  return [...figures].map(([element, places]) => ({
    picture: { element, before: places[0] ?? 0 },
    ...partsOf(flow, places, element, places[0] ?? 0, isCreditText),
  }));
}

/** A `figure`, or what stands for one: `<x-image-wrap>`, `<div class="image-block">`. */
const isFigure = ({ name, label }: PageElement): boolean =>
  name === "figure" ||
  (name.includes("-") && /image|figure|photo|picture/.test(name)) ||
  / (?:figure|image|photo|picture) (?:block|box|container|wrap|wrapper) /.test(label);

/** Whether the block after a picture begins with what the picture gives for its text. */
function beginsAs(flow: PageFlow, { element, before }: PagePicture): boolean {
  const alt = fold(element.attribute("alt") ?? "");
  return alt.length > MIN_ALT && fold(flow.blocks[before]?.text ?? "").startsWith(alt);
}

/** Shorter ones name the subject alone, with which a paragraph may begin as well. */
const MIN_ALT = 25;

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
    const isCaption = (place: number) =>
      isCaptionElement(flow.blocks[place]?.element ?? at) || isNamed(flow, place, isCaptionElement, at);
    const story = holding.blocks.some((place) => isStory(place) && !isCaption(place));
    // Of the pictures of a gallery, each has its own.
    if (frame !== undefined && holding.pictures > (holds.get(frame)?.pictures ?? 0)) break;
    if (holding.blocks.length > MAX_BLOCKS || holding.text > MAX_TEXT || holding.pictures > 2 || story) break;
    if (holding.blocks.length > 0) frame = at;
    if (holding.blocks.some(isCaption)) break;
  }
  return frame;
}

/** An element and every one that it stands in. */
function elementsAround(element: PageElement | undefined): PageElement[] {
  const around: PageElement[] = [];
  for (let at = element; at !== undefined; at = at.parent) around.push(at);
  return around;
}

function standsElsewhere(picture: PageElement, around: ReadonlySet<PageElement>): boolean {
  let depth = 0;
  for (let at: PageElement | undefined = picture; at !== undefined && depth < 12; at = at.parent, depth++) {
    if (around.has(at)) return false;
    if (at.name === "nav" || at.name === "footer") return true;
    if (ELSEWHERE.test(at.label)) return true;
  }
  return false;
}
