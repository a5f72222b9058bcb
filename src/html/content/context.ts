import type { PageElement } from "../tree";
import type { PageBlock, PagePicture } from "./blocks";
import { type Features, Naming, type Vocabulary } from "./features";
import type { PageHints } from "./hints";

/** A block that scores less at first is never story: two in three blocks of a page, and one word in five hundred of its story. */
export const HOPELESS = -5.5;

/** A first judgement's scores stay within these bounds where others build on them. */
const clamp = (score: number): number => Math.max(-5, Math.min(5, score));

/** What a part of the page holds, added up from the blocks in it. */
interface Holding {
  /** Characters of likely story. */
  story: number;
  /** All characters, and those in links. */
  all: number;
  linked: number;
  blocks: number;
  /** Story less what would come with it. */
  gain: number;
  pictures: number;
}

/** What surrounds each block, given a first judgement of all of them; nothing for the hopeless ones. */
export function contextFeatures(
  blocks: readonly PageBlock[],
  pictures: readonly PagePicture[],
  firstScores: readonly number[],
  said: readonly Features[],
  hints: PageHints,
  vocabulary?: Vocabulary,
): Features[] {
  const scores = firstScores.map(clamp);
  const page = new Surroundings(blocks, pictures, scores, hints, vocabulary);
  return blocks.map((_, i) => ((firstScores[i] ?? 0) < HOPELESS ? [] : page.featuresOf(i, said[i] ?? [])));
}

const MAX_DEPTH = 60;

class Surroundings {
  readonly #blocks: readonly PageBlock[];
  readonly #scores: readonly number[];
  readonly #hints: PageHints;
  readonly #holdings = new Map<PageElement, Holding>();
  readonly #looks = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  readonly #container: PageElement | undefined;
  readonly #story: number;
  readonly #first: number;
  readonly #last: number;
  readonly #headline: number;
  readonly #told: number;
  readonly #naming: Naming;
  /** How story scores on this page, whose names may say little. */
  readonly #level: number;
  readonly #top: PageElement | undefined;

  constructor(
    blocks: readonly PageBlock[],
    pictures: readonly PagePicture[],
    scores: readonly number[],
    hints: PageHints,
    vocabulary: Vocabulary | undefined,
  ) {
    this.#naming = new Naming(vocabulary);
    this.#blocks = blocks;
    this.#scores = scores;
    this.#hints = hints;
    let story = 0;
    let known = 0;
    for (const [i, block] of blocks.entries()) {
      const score = scores[i] ?? 0;
      const length = block.text.length;
      const likely = score > 0 ? Math.min(length, 600) : 0;
      story += likely;
      if (likely > 0 && length > 60 && hints.body !== "" && inBody(block.text, hints.body)) known += likely;
      this.#addUp(block, likely, score * Math.min(length, 300) * (score > 0 ? 1 : 0.35));
      for (const look of [lookOf(block.element), outerLookOf(block.element)])
        this.#looks.set(look, (this.#looks.get(look) ?? 0) + likely);
      this.#texts.set(block.text, (this.#texts.get(block.text) ?? 0) + 1);
    }
    for (const { element } of pictures) {
      let depth = 0;
      for (let at = element.parent; at !== undefined && depth < 4; at = at.parent, depth++) {
        const holding = this.#holdings.get(at);
        if (holding !== undefined) holding.pictures++;
      }
    }
    this.#story = Math.max(1, story);
    this.#told = known < story * 0.5 ? 0 : known < story * 0.75 ? 1 : known < story * 0.9 ? 2 : 3;
    this.#container = this.#bestContainer();
    this.#top = topCandidate(blocks);
    let [sum, weight] = [0, 1];
    for (const [i, block] of blocks.entries()) {
      if (
        block.text.length < 100 ||
        block.linked > block.text.length / 4 ||
        this.#depthIn(block.element) === undefined
      )
        continue;
      sum += (scores[i] ?? 0) * Math.min(block.text.length, 500);
      weight += Math.min(block.text.length, 500);
    }
    this.#level = sum / weight;
    const strong = blocks.map(
      (block, i) =>
        (scores[i] ?? 0) > 0.7 && block.text.length > 70 && this.#depthIn(block.element) !== undefined,
    );
    this.#first = strong.indexOf(true);
    this.#last = strong.lastIndexOf(true);
    this.#headline =
      hints.headline === ""
        ? -1
        : blocks.findIndex(
            (block) => /^h[12]$/.test(block.element.name) && foldedIs(block.text, hints.headline),
          );
  }

  #addUp(block: PageBlock, story: number, gain: number): void {
    let depth = 0;
    for (
      let at: PageElement | undefined = block.element;
      at !== undefined && depth < MAX_DEPTH;
      at = at.parent, depth++
    ) {
      let holding = this.#holdings.get(at);
      if (holding === undefined) {
        holding = { story: 0, all: 0, linked: 0, blocks: 0, gain: 0, pictures: 0 };
        this.#holdings.set(at, holding);
      }
      holding.story += story;
      holding.all += block.text.length;
      holding.linked += block.linked;
      holding.blocks++;
      holding.gain += gain;
    }
  }

  /** The innermost part that gains most. */
  #bestContainer(): PageElement | undefined {
    let best: PageElement | undefined;
    let most = 0;
    for (const [element, { gain }] of this.#holdings) {
      if (gain > most + 1e-6 || (gain > most - 1e-6 && best !== undefined && isInside(element, best))) {
        best = element;
        most = gain;
      }
    }
    return best;
  }

  /** How deep in the container; nothing outside it. */
  #depthIn(element: PageElement): number | undefined {
    let depth = 0;
    for (
      let at: PageElement | undefined = element;
      at !== undefined && depth < MAX_DEPTH;
      at = at.parent, depth++
    ) {
      if (at === this.#container) return depth;
    }
    return undefined;
  }

  featuresOf(i: number, said: Features): Features {
    const block = this.#blocks[i];
    if (block === undefined) return [];
    const score = this.#scores[i] ?? 0;
    const size =
      block.text.length < 30 ? "s" : block.text.length < 90 ? "m" : block.text.length < 250 ? "l" : "x";
    const kind = block.element.name;
    const own = Math.round(score * 2) / 2;
    const depth = this.#depthIn(block.element);
    const within = depth === undefined ? "out" : depth > 4 ? "5" : String(depth);
    const place = this.#first < 0 ? "none" : i < this.#first ? "before" : i > this.#last ? "after" : "amid";
    const before = this.#around(i, -1);
    const after = this.#around(i, 1);
    const next = Math.round(this.#scores[i + 1] ?? -5);
    const previous = Math.round(this.#scores[i - 1] ?? -5);
    const look = share((this.#looks.get(lookOf(block.element)) ?? 0) / this.#story);
    const outer = share((this.#looks.get(outerLookOf(block.element)) ?? 0) / this.#story);
    const features: Features = [
      `outer:${outer} ${size}`,
      `outer:${outer} look:${look}`,
      `outer:${outer} ${place}`,
      "bias",
      `own:${own}`,
      `own:${Math.round(score)} ${place}`,
      `own:${Math.round(score)} ${size}`,
      `in:${within} ${size}`,
      `place:${place} ${size}`,
      `place:${place} ${within}`,
      `next:${next}`,
      `previous:${previous}`,
      `around:${before},${after}`,
      `around:${before},${after} ${size}`,
      `look:${look} ${size}`,
      `look:${look} ${place}`,
      `look:${look} own:${Math.round(score / 2)}`,
      `${kind} next:${next}`,
      `${kind} ${place}`,
      `${kind} look:${look}`,
    ];
    const relative = Math.round(Math.max(-5, Math.min(2, score - this.#level)) * 2) / 2;
    const topDepth = depthBelow(block.element, this.#top);
    const inTop = topDepth === undefined ? "out" : topDepth > 4 ? "5" : String(topDepth);
    features.push(
      `relative:${relative}`,
      `relative:${Math.round(relative)} ${place}`,
      `relative:${Math.round(relative)} in:${depth === undefined ? "out" : "in"}`,
    );
    features.push(
      `top:${inTop} ${size}`,
      `top:${inTop} ${within}`,
      `top:${inTop} links:${Math.round((4 * block.linked) / block.text.length)}`,
      `top:${inTop} ${kind}`,
    );
    this.#addNamesWithin(features, block.element);
    for (const feature of said) {
      if (/^(?:says|opens|bias)/.test(feature)) continue;
      features.push(feature);
      if (!feature.includes(" ")) features.push(`${feature} ${place}`);
    }
    if (place === "before")
      features.push(
        `to first:${distance(this.#first - i)} ${size}`,
        `headline:${this.#headline < 0 ? "none" : i < this.#headline ? "above" : i === this.#headline ? "is" : "below"} ${size}`,
      );
    if (place === "after") features.push(`past last:${distance(i - this.#last)} ${size}`);
    this.#addHolders(features, block, size, kind);
    this.#addRepeats(features, block, size, place, i);
    return features;
  }

  /** What the elements between the block and the story's container are called; what is further out names the page. */
  #addNamesWithin(features: Features, element: PageElement): void {
    if (this.#depthIn(element) === undefined) return;
    const seen = new Set<string>();
    for (
      let at: PageElement | undefined = element;
      at !== undefined && at !== this.#container;
      at = at.parent
    ) {
      seen.add(`within <${at.name}>`);
      for (const name of this.#naming.names(at, "within")) seen.add(name);
    }
    features.push(...seen);
  }

  /** What the three elements above hold. */
  #addHolders(features: Features, block: PageBlock, size: string, kind: string): void {
    let at: PageElement | undefined = block.element;
    for (let level = 0; level < 4 && at !== undefined; level++, at = at.parent) {
      const holding = this.#holdings.get(at);
      if (holding === undefined) return;
      const stories = share(holding.story / this.#story);
      const links = Math.round((4 * holding.linked) / Math.max(1, holding.all));
      const likely = Math.round((4 * holding.story) / Math.max(1, holding.all));
      const crowd = holding.blocks < 2 ? 1 : holding.blocks < 4 ? 3 : holding.blocks < 10 ? 9 : 99;
      features.push(
        `up${level} story:${stories}`,
        `up${level} links:${links} ${size}`,
        `${kind} up${level} story:${stories} links:${links}`,
        `up${level} likely:${likely} crowd:${crowd}`,
      );
      if (holding.pictures > 0 && holding.blocks <= 4)
        features.push(`up${level} pictured ${size}`, `up${level} pictured ${kind}`);
    }
  }

  #addRepeats(features: Features, block: PageBlock, size: string, place: string, i: number): void {
    const { text } = block;
    if ((this.#texts.get(text) ?? 0) > 1) features.push(`repeated ${size}`);
    if (this.#hints.description !== "" && text.length > 30 && foldedStarts(text, this.#hints.description))
      features.push("description", `description ${place}`);
    if (this.#hints.headline !== "" && text.length > 10 && foldedIs(text, this.#hints.headline))
      features.push("headline");
    if (this.#told > 0 && text.length > 12) {
      const told = `${inBody(text, this.#hints.body) ? "told" : "untold"}${this.#told}`;
      features.push(
        `${told} ${size}`,
        `${told} ${place}`,
        `${told} own:${Math.round((this.#scores[i] ?? 0) / 2)}`,
      );
    }
  }

  /** How likely the blocks on one side are story, near ones more. */
  #around(i: number, step: number): number {
    let sum = 0;
    let weight = 0;
    for (let k = 1; k <= 4; k++) {
      const score = this.#scores[i + k * step];
      if (score === undefined) break;
      const length = Math.min(this.#blocks[i + k * step]?.text.length ?? 0, 200) + 20;
      sum += (score * length) / k;
      weight += length / k;
    }
    return weight === 0 ? -3 : Math.max(-3, Math.min(3, Math.round(sum / weight)));
  }
}

function isInside(element: PageElement, outer: PageElement): boolean {
  let depth = 0;
  for (let at = element.parent; at !== undefined && depth < MAX_DEPTH; at = at.parent, depth++)
    if (at === outer) return true;
  return false;
}

function depthBelow(element: PageElement, outer: PageElement | undefined): number | undefined {
  let depth = 0;
  for (
    let at: PageElement | undefined = element;
    at !== undefined && depth < MAX_DEPTH;
    at = at.parent, depth++
  )
    if (at === outer) return depth;
  return undefined;
}

/** The element that holds most running text close below it, as Readability finds it: paragraphs count for their parents. */
function topCandidate(blocks: readonly PageBlock[]): PageElement | undefined {
  const points = new Map<PageElement, number>();
  for (const { text, element, linked } of blocks) {
    if (text.length < 25 || linked > text.length / 2) continue;
    const commas = text.split(/[,،、，]/, 20).length - 1;
    const own = (1 + commas + Math.min(3, text.length / 100)) * (1 - linked / text.length);
    let share = 1;
    const start = /^(?:p|pre|blockquote|li|h[1-6])$/.test(element.name) ? element.parent : element;
    for (let at = start, level = 0; at !== undefined && level < 5; at = at.parent, level++) {
      points.set(at, (points.get(at) ?? 0) + own * share);
      share = level === 0 ? 0.5 : share * 0.66;
    }
  }
  let best: PageElement | undefined;
  for (const [element, value] of points)
    if (best === undefined || value > (points.get(best) ?? 0)) best = element;
  return best;
}

const share = (value: number): number =>
  value === 0
    ? 0
    : value < 0.02
      ? 1
      : value < 0.1
        ? 2
        : value < 0.3
          ? 3
          : value < 0.6
            ? 4
            : value < 0.9
              ? 5
              : 6;

const distance = (steps: number): number =>
  steps < 2 ? 1 : steps < 4 ? 3 : steps < 8 ? 7 : steps < 20 ? 19 : 99;

/** How a block's element looks in its template: its name and class and those of the element around it. */
export function lookOf(element: PageElement): string {
  const parent = element.parent;
  return `${element.name} ${element.attributes.get("class") ?? ""} in ${parent?.name ?? ""} ${parent?.attributes.get("class") ?? ""}`;
}

/** The same two levels further out. */
function outerLookOf(element: PageElement): string {
  const [inner, outer] = [element.parent?.parent, element.parent?.parent?.parent];
  return `${element.name} deep in ${inner?.name ?? ""} ${inner?.attributes.get("class") ?? ""} in ${outer?.name ?? ""} ${outer?.attributes.get("class") ?? ""}`;
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const foldedIs = (text: string, whole: string): boolean =>
  text.length < whole.length * 2 + 20 && folded(text) === whole;

/** Whether the text is how the description begins, or the other way round. */
function foldedStarts(text: string, description: string): boolean {
  const start = folded(text.slice(0, 400));
  return (
    start.length > 20 &&
    (description.startsWith(start.slice(0, 60)) || start.startsWith(description.slice(0, 60)))
  );
}

/** Whether the page's own data holds this text as story: its beginning and its end are looked for. */
function inBody(text: string, body: string): boolean {
  const start = folded(text.slice(0, 60)).slice(0, 32);
  const end = folded(text.slice(-60)).slice(-32);
  return start !== "" && body.includes(start) && body.includes(end);
}
