import { fold } from "../metadata/title";
import { closest } from "../tree";
import type { PageBlock, PageFlow } from "./blocks";
import { contextFeatures, HOPELESS, lookOf } from "./context";
import { type Features, Naming, ownFeatures, SENTENCE_END } from "./features";
import type { PageHints } from "./hints";
import { CONTEXT_WEIGHTS, OWN_WEIGHTS } from "./weights";

/** Above it a block is told as story. A little under even: what is lost cannot be found again, what is left in can be skipped. */
const THRESHOLD = -0.2;

/** Fewer characters are no story; the page is then asked again with less doubt. */
const MIN_STORY = 140;

/** The scores of a page's blocks, in order: above {@link THRESHOLD} for story. */
export interface Judgement {
  scores: readonly number[];
  isStory: (place: number) => boolean;
}

/**
 * Tells the story's blocks from the rest. Two linear judgements over features of the blocks: one of each block as it looks and is named,
 * and one that also weighs its surroundings by the scores of the first. Both were learned from pages of many publishers
 * (scripts/train-content.mjs); no feature knows a site.
 */
export function judge(flow: PageFlow, hints: PageHints): Judgement {
  const naming = new Naming(ownWeights());
  const own = flow.blocks.map((block) => ownFeatures(block, naming));
  const first = own.map(({ said, named }) => sumOf(ownWeights(), said) + sumOf(ownWeights(), named));
  const surroundings = contextFeatures(
    flow.blocks,
    flow.pictures,
    first,
    own.map(({ said }) => said),
    hints,
    contextWeights(),
  );
  const scores = surroundings.map((features) =>
    features.length === 0 ? HOPELESS : sumOf(contextWeights(), features),
  );
  const threshold = thresholdFor(flow, scores);
  const told = scores.map((score) => score > threshold);
  for (const place of lostParagraphs(flow, scores, told)) told[place] = true;
  for (const place of lostLines(flow, scores, told)) told[place] = true;
  for (const place of pulledQuotes(flow, told)) told[place] = false;
  return { scores, isStory: (place) => told[place] === true };
}

/** A paragraph that scores less is no doubtful one. */
const LEAST = -3;

/** Running text: long enough, few links, ended as sentences are. */
const isProse = ({ text, linked }: PageBlock): boolean =>
  text.length > 60 && linked < text.length / 4 && SENTENCE_END.test(text.slice(-5));

/**
 * Paragraphs left out of those that look just as they do, where at least a third of these are told: templates set a story's paragraphs
 * alike.
 */
function lostParagraphs(flow: PageFlow, scores: readonly number[], told: readonly boolean[]): number[] {
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
function lostLines(flow: PageFlow, scores: readonly number[], told: readonly boolean[]): number[] {
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

/** Quotations set large beside the story that they were taken from: they would be told twice. */
function pulledQuotes(flow: PageFlow, told: readonly boolean[]): number[] {
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

/** The usual threshold; a lower one for a page that would have no story. */
function thresholdFor(flow: PageFlow, scores: readonly number[]): number {
  for (const threshold of [THRESHOLD, -1.2, -2.2]) {
    let told = 0;
    for (const [i, block] of flow.blocks.entries())
      if ((scores[i] ?? 0) > threshold) told += block.text.length;
    if (told >= MIN_STORY) return threshold;
  }
  return THRESHOLD;
}

/** More of them are no ornaments but how the page is made. */
const MAX_SET = 40;

type Weights = ReadonlyMap<string, number>;

let own: Weights | undefined;
let context: Weights | undefined;

/** Read at the first use, since nothing happens at import. */
function ownWeights(): Weights {
  own ??= weightsOf(OWN_WEIGHTS);
  return own;
}

function contextWeights(): Weights {
  context ??= weightsOf(CONTEXT_WEIGHTS);
  return context;
}

function weightsOf(data: string): Weights {
  return new Map(
    data.split(";").map((entry) => {
      const cut = entry.lastIndexOf("=");
      return [entry.slice(0, cut), Number(entry.slice(cut + 1)) / 20];
    }),
  );
}

function sumOf(weights: Weights, features: Features): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
