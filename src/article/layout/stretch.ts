import type { Look } from "../look";
import { isRunning, isText, type Label, type Labels } from "./label";

/** What a line adds to the story it stands in: running text its words, what interrupts a story a fine. */
const WORTH = { most: 60, furniture: -3, short: -4, related: -25, neutral: 0 };

/**
 * The stretch of the page that is the story: the one whose running text outweighs its interruptions most (the largest sum of a
 * contiguous stretch, in one pass). It leaves out menus above, and teasers and comments below, that hold a sentence here and there.
 */
export function storyStretch(looks: readonly Look[], labels: Labels): { from: number; to: number } {
  let best = { from: 0, to: looks.length, sum: 0 };
  let from = 0;
  let sum = 0;
  looks.forEach((seen, i) => {
    if (sum <= 0) {
      from = i;
      sum = 0;
    }
    sum += worth(seen, labels[i]);
    if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  return best;
}

function worth(seen: Look, label: Label | undefined): number {
  if (seen.related) return WORTH.related;
  if (label === "furniture") return WORTH.furniture;
  if (label !== undefined) return WORTH.neutral;
  if (isRunning(seen)) return Math.min(WORTH.most, Math.max(seen.words, seen.line.text.length / 8));
  return seen.bullet > 0 ? WORTH.neutral : WORTH.short;
}

/**
 * Where the story begins: at the first running text of its stretch, or at the first one after the byline or date, where no more
 * than two such lines (decks) stand before it and the most of the text after.
 */
export function storyStart(
  looks: readonly Look[],
  labels: Labels,
  stretch: { from: number; to: number },
): number {
  const text = looks.flatMap((_, i) =>
    i >= stretch.from && i < stretch.to && isText(looks, labels, i) ? [i] : [],
  );
  const first = text[0] ?? looks.findIndex((seen, i) => labels[i] === undefined && seen.sentence);
  let start = first < 0 ? looks.length : first;
  let before = 0;
  labels.forEach((label, i) => {
    if (text[before] === i) before++;
    if (label !== "byline" && label !== "date") return;
    if (before <= 2 && text.length - before > before) start = text[before] ?? start;
  });
  return start;
}
