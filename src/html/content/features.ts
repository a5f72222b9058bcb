import { PAGE_WORDS } from "../../language";
import { closest, type PageElement } from "../tree";
import type { PageBlock } from "./blocks";

/**
 * What speaks for or against a block, each a word of its own. The words are the vocabulary of the weights; a word the weights do not
 * know counts nothing.
 */
export type Features = string[];

export const SENTENCE_END = /[.!?…。！？][”’"')\]»」』]{0,3}$/;

/** How many elements above a block are near to it. */
const NEAR = 3;

/** How far up names are read: pages nest deep, but what names a part of the page stands within reach. */
const FAR = 24;

/** Elements whose being around a block tells what it is. */
const TELLING =
  " a article aside blockquote caption details dd dt dl figcaption figure footer form h1 h2 h3 h4 h5 h6 header label li main nav p pre section table td th ul ol ";

/** How far from a block an element stands that is named. */
export type Reach = "self" | "near" | "far" | "within";

/** Features that count for something. */
export interface Vocabulary {
  has(feature: string): boolean;
}

/** What elements are called, as features; kept, since many blocks share their ancestors. */
export class Naming {
  readonly #vocabulary: Vocabulary | undefined;
  readonly #words = new Map<PageElement, readonly string[]>();
  readonly #names: Record<Reach, Map<PageElement, Features>> = {
    self: new Map(),
    near: new Map(),
    far: new Map(),
    within: new Map(),
  };

  readonly #above = new Map<PageElement | undefined, Features>();

  /** @param vocabulary Names outside it are left out: most names mean nothing to the weights. */
  constructor(vocabulary?: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The element's names as features of this reach. */
  names(element: PageElement, reach: Reach): Features {
    let names = this.#names[reach].get(element);
    if (names === undefined) {
      names = this.#wordsOf(element)
        .map((word) => `${reach}:${word}`)
        .filter((name) => this.#vocabulary?.has(name) !== false);
      this.#names[reach].set(element, names);
    }
    return names;
  }

  /** What a block's element is called and stands in. */
  around(element: PageElement): Features {
    if (isPage(element)) return [];
    const above = this.#namesAbove(element.parent);
    const hidden = isHidden(element) && !above.includes("hidden") ? ["hidden"] : [];
    return [...this.names(element, "self"), ...above, ...hidden];
  }

  /** What stands around every child of an element: the same for all of them. */
  #namesAbove(parent: PageElement | undefined): Features {
    let above = this.#above.get(parent);
    if (above === undefined) {
      above = [...this.#gatherAbove(parent)];
      this.#above.set(parent, above);
    }
    return above;
  }

  #gatherAbove(parent: PageElement | undefined): Set<string> {
    const features = new Set<string>();
    let depth = 1;
    for (let at = parent; at !== undefined && depth < FAR && !isPage(at); at = at.parent, depth++) {
      if (TELLING.includes(` ${at.name} `)) features.add(`in:${at.name}`);
      if (isHidden(at)) features.add("hidden");
      for (const name of this.names(at, depth < NEAR ? "near" : "far")) features.add(name);
    }
    return features;
  }

  #wordsOf(element: PageElement): readonly string[] {
    let words = this.#words.get(element);
    if (words === undefined) {
      const all = element.label
        .split(" ")
        .filter((word) => word.length > 1 && word.length < 20 && !/\d/.test(word));
      words = [...new Set(all)].slice(0, 24);
      this.#words.set(element, words);
    }
    return words;
  }
}

const isPage = ({ name }: PageElement): boolean => name === "body" || name === "html";

const isHidden = ({ attributes }: PageElement): boolean =>
  attributes.has("hidden") || /display:\s?none/.test(attributes.get("style") ?? "");

/** What a block looks like on its own, wherever it stands: what it says, then what the elements around it are called. */
export function ownFeatures(block: PageBlock, naming: Naming): { said: Features; named: Features } {
  return { said: saidFeatures(block), named: naming.around(block.element) };
}

function saidFeatures(block: PageBlock): Features {
  const { text, element } = block;
  const features: Features = [];
  const length = lengthClass(text.length);
  const linked = Math.min(1, block.linked / text.length);
  const links =
    linked === 0 ? "none" : linked < 0.1 ? "few" : linked < 0.35 ? "some" : linked < 0.75 ? "many" : "all";
  const ends = SENTENCE_END.test(text.slice(-5))
    ? "sentence"
    : /[:：]$/.test(text)
      ? "colon"
      : /[\p{L}]$/u.test(text)
        ? "letter"
        : "other";
  const kind = kindOf(element);
  features.push("bias", `length:${length}`, `links:${links}`, `ends:${ends}`, `kind:${kind}`);
  features.push(
    `length:${length} links:${links}`,
    `length:${length} ends:${ends}`,
    `kind:${kind} length:${length}`,
    `kind:${kind} links:${links}`,
  );
  if (block.stressed > text.length * 0.8) features.push("stressed", `stressed length:${length}`);
  if (/^[\p{Lu}\d\s\p{P}]{4,}$/u.test(text.slice(0, 200))) features.push("capitals");
  if (/[©®]|\(c\)/i.test(text)) features.push("copyright");
  if (/\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b/.test(text.slice(0, 200)))
    features.push(`date length:${length}`);
  if (/^[„“"«‘「『»]/.test(text)) features.push(`quoted ${kind}`);
  if (/@|https?:|www\./.test(text)) features.push(`address length:${length}`);
  if (text.includes("|")) features.push("bar");
  for (const topic of topicsOf(text)) features.push(`about:${topic} length:${length}`, `about:${topic}`);
  const commas = text.split(/[,،、，]/, 12).length - 1;
  features.push(`commas:${commas === 0 ? 0 : commas < 3 ? 1 : commas < 8 ? 3 : 8}`);
  if (text.length < 80) {
    for (const word of new Set(text.toLowerCase().split(/[^\p{L}]+/u)))
      if (word.length > 2) features.push(`says:${word}`);
  } else {
    const opening = text.slice(0, 24).toLowerCase();
    features.push(`opens:${opening.split(/[^\p{L}]+/u, 2).join(" ")}`);
  }
  return features;
}

function lengthClass(length: number): number {
  for (const edge of [10, 25, 50, 90, 150, 250, 500]) if (length < edge) return edge;
  return 999;
}

let topics: [string, RegExp][] | undefined;

/** What a block talks about that stories seldom do. A long block is asked for its two ends only. */
function topicsOf(text: string): string[] {
  topics ??= Object.entries(PAGE_WORDS).map(([topic, words]) => {
    const stems = words.split(" ").map((word) => word.replaceAll("~", " "));
    return [topic, new RegExp(`(?:^|[\\s(“"«\\[])(?:${stems.join("|").replace(/[(.]/g, "\\$&")})`)];
  });
  const sample = (text.length < 400 ? text : `${text.slice(0, 250)} ${text.slice(-150)}`).toLowerCase();
  return topics.filter(([, words]) => words.test(sample)).map(([topic]) => topic);
}

/** The innermost element that tells, or how the block's element is named when none does. */
function kindOf(element: PageElement): string {
  const block = closest(
    element,
    (at) => TELLING.includes(` ${at.name} `) || at.name === "body" || at.name === "div",
  );
  return block?.name ?? "none";
}
