import type { PageFlow } from "./blocks";
import { contextFeatures, HOPELESS } from "./context";
import { type Features, Naming, ownFeatures } from "./features";
import type { PageHints } from "./hints";
import {
  lastHeading,
  lostHeadings,
  lostItems,
  lostLines,
  lostParagraphs,
  nextStories,
  placeholders,
  pulledQuotes,
  timestamps,
} from "./mend";
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
  for (const lost of [lostParagraphs, lostItems, lostHeadings, lostLines])
    for (const place of lost(flow, scores, told)) told[place] = true;
  for (const leftIn of [nextStories, placeholders, timestamps, pulledQuotes, lastHeading])
    for (const place of leftIn(flow, told)) told[place] = false;
  return { scores, isStory: (place) => told[place] === true };
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
    data.split("|").flatMap((group) => {
      const [weight, names = ""] = group.split("=", 2);
      return names.split(";").map((name): [string, number] => [name, Number(weight) / 20]);
    }),
  );
}

function sumOf(weights: Weights, features: Features): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
