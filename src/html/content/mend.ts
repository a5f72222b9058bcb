import { fold } from "../metadata/title";
import { closest, type PageElement, textContent } from "../tree";
import type { PageBlock, PageFlow } from "./blocks";
import { lookOf } from "./context";
import { SENTENCE_END } from "./features";

/*
 * What the weights cannot see, since they judge each block: what the story's blocks, once told, say of each other. The first
 * four functions give places to tell as well, the others places to leave out.
 */

/** A paragraph that scores less is no doubtful one. */
const LEAST = -3;

/** Running text: long enough, few links, ended as sentences are. */
const isProse = ({ text, linked }: PageBlock): boolean =>
  text.length > 60 && linked < text.length / 4 && SENTENCE_END.test(text.slice(-5));

/**
 * Paragraphs left out of those that look just as they do, where at least a third of these are told: templates set a story's paragraphs
 * alike.
 */
export function lostParagraphs(
  flow: PageFlow,
  scores: readonly number[],
  told: readonly boolean[],
): number[] {
  const groups = new Map<string, number[]>();
  for (const [place, block] of flow.blocks.entries()) {
    if ((scores[place] ?? 0) < LEAST || !isProse(block)) continue;
    const look = lookOf(block.element);
    const group = groups.get(look);
    if (group === undefined) groups.set(look, [place]);
    else group.push(place);
  }
  return [...groups.values()].flatMap((group) => {
    const known = group.filter((place) => told[place]).length;
    return known < 3 || known * 3 < group.length ? [] : group.filter((place) => !told[place]);
  });
}

/** Headings, and lines that look as one beside them does, left out between two of the story's blocks in the same element. */
export function lostLines(flow: PageFlow, scores: readonly number[], told: readonly boolean[]): number[] {
  const elementAt = (place: number) => (told[place] === true ? flow.blocks[place]?.element : undefined);
  const isLost = (place: number, { element, linked, text }: PageBlock) => {
    if (told[place] === true || (scores[place] ?? 0) < LEAST || linked > text.length / 2) return false;
    const [before, after] = [elementAt(place - 1), elementAt(place + 1)];
    if (before === undefined || after === undefined) return false;
    if (before.parent !== element.parent || after.parent !== element.parent) return false;
    const look = lookOf(element);
    return /^h[2-6]$/.test(element.name) || lookOf(before) === look || lookOf(after) === look;
  };
  return [...flow.blocks.entries()].filter(([place, block]) => isLost(place, block)).map(([place]) => place);
}

/** Headings over the story's blocks that look just as one that is told. */
export function lostHeadings(flow: PageFlow, scores: readonly number[], told: readonly boolean[]): number[] {
  const headings = [...flow.blocks.entries()].filter(([, { element }]) => /^h[2-6]$/.test(element.name));
  const looks = new Set(headings.filter(([place]) => told[place]).map(([, { element }]) => lookOf(element)));
  const isOverStory = (place: number) => told[place + 1] === true || told[place + 2] === true;
  return headings
    .filter(([place, { element, linked, text }]) => {
      if (told[place] === true || (scores[place] ?? 0) < LEAST || linked > text.length / 2) return false;
      return isOverStory(place) && looks.has(lookOf(element));
    })
    .map(([place]) => place);
}

/** The other items of a list that is told for the most part. */
export function lostItems(flow: PageFlow, scores: readonly number[], told: readonly boolean[]): number[] {
  const lists = new Map<PageElement, number[]>();
  for (const [place, { element }] of flow.blocks.entries()) {
    const list = closest(element, ({ name }) => name === "li")?.parent;
    if (list === undefined) continue;
    const items = lists.get(list);
    if (items === undefined) lists.set(list, [place]);
    else items.push(place);
  }
  return [...lists.values()].flatMap((items) => {
    const known = items.filter((place) => told[place]).length;
    return known * 2 < items.length
      ? []
      : items.filter((place) => !told[place] && (scores[place] ?? 0) >= LEAST);
  });
}

/** Quotations set large beside the story that they were taken from: they would be told twice. */
export function pulledQuotes(flow: PageFlow, told: readonly boolean[]): number[] {
  const isSet = (place: number) => {
    const { element } = flow.blocks[place] ?? {};
    return (
      closest(
        element,
        (at) => at.name === "blockquote" || at.name === "aside" || / pull ?quotes? /.test(at.label),
      ) !== undefined
    );
  };
  const places = flow.blocks.map((_, place) => place).filter((place) => told[place]);
  const set = places.filter(isSet).slice(0, MAX_SET);
  if (set.length === 0 || set.length === places.length) return [];
  const story = places
    .filter((place) => !set.includes(place))
    .map((place) => fold(flow.blocks[place]?.text ?? ""))
    .join("\n");
  return set.filter((place) => {
    const text = fold(flow.blocks[place]?.text ?? "");
    return text.length > 15 && story.includes(text);
  });
}

/** The heading with nothing of the story after it: it begins what a page sells or shows next. */
export function lastHeading(flow: PageFlow, told: readonly boolean[]): number[] {
  const last = told.lastIndexOf(true);
  const before = told.lastIndexOf(true, last - 1);
  const isHeading = (place: number) => /^h[2-6]$/.test(flow.blocks[place]?.element.name ?? "");
  // Some templates set whole stories as headings.
  return last > 0 && isHeading(last) && !isHeading(before) ? [last] : [];
}

/** Lines that are a `time` and no more: when a post of a live blog was written. */
export function timestamps(flow: PageFlow): number[] {
  const isTime = ({ text, element }: PageBlock) =>
    text.length < 60 &&
    element.children.some(
      (child) => typeof child !== "string" && child.name === "time" && textContent(child).trim() === text,
    );
  return [...flow.blocks.entries()].filter(([, block]) => isTime(block)).map(([place]) => place);
}

/** More of them are no ornaments but how the page is made. */
const MAX_SET = 40;

/** Whatever stands in another `article` with an `h1` of its own: pages load the next story below the first. */
export function nextStories(flow: PageFlow, told: readonly boolean[]): number[] {
  const articles = flow.blocks.map(({ element }) => outermostArticle(element));
  const headed = new Set(articles.filter((_, place) => flow.blocks[place]?.element.name === "h1"));
  headed.delete(undefined);
  const own = articles.find((article, place) => told[place] === true && headed.has(article));
  return own === undefined
    ? []
    : [...articles.keys()].filter((place) => articles[place] !== own && headed.has(articles[place]));
}

/** How far up an `article` is looked for. */
const MAX_CLIMB = 100;

function outermostArticle(element: PageElement): PageElement | undefined {
  let article: PageElement | undefined;
  let climbed = 0;
  for (
    let at: PageElement | undefined = element;
    at !== undefined && climbed < MAX_CLIMB;
    at = at.parent, climbed++
  )
    if (at.name === "article") article = at;
  return article;
}

/** Paragraphs that stand on the page three times and more: what a template sets where a film or a chart would be. */
export function placeholders(flow: PageFlow): number[] {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of flow.blocks.entries()) {
    if (text.length < MIN_PLACEHOLDER) continue;
    const same = places.get(text);
    if (same === undefined) places.set(text, [place]);
    else same.push(place);
  }
  return [...places.values()].filter((same) => same.length > 2).flat();
}

/** Shorter lines may recur in a story, as headings or in a dialogue. */
const MIN_PLACEHOLDER = 60;
