import { fold } from "../../text";
import type { Look } from "../look";
import { labelHead } from "./head";
import type { Label, Labels } from "./label";
import { labelStory, storyEnd } from "./story";
import { storyStart, storyStretch } from "./stretch";

export type { Label } from "./label";

/**
 * Labels every line. A page is read as three zones, head, story and foot: what a line is by itself (see {@link Look}) decides first,
 * then the zone it stands in.
 */
export function layout(looks: readonly Look[]): Label[] {
  const labels = looks.map(ownLabel);
  markRepeatedCaptions(looks, labels);
  markCreditLines(looks, labels);
  const stretch = storyStretch(looks, labels);
  const start = storyStart(looks, labels, stretch);
  const headline = labelHead(looks, labels, start);
  labelStory(looks, labels, start, storyEnd(looks, labels, start, stretch.to));
  markRepeats(looks, labels, headline);
  markBiographies(looks, labels);
  return labels.map((label) => label ?? "furniture");
}

/** What needs no neighbour. */
function ownLabel(seen: Look): Label | undefined {
  if (seen.furniture) return "furniture";
  if (seen.correction) return "correction";
  if (seen.trail) return "trail";
  if (seen.date) return "date";
  if (seen.dated) return undefined;
  if (seen.caption) return "caption";
  if (seen.signed) return "byline";
  return undefined;
}

/** Running text that is printed twice, one copy after the other, is a photo's caption: once for the eye, once for the enlargement. */
function markRepeatedCaptions(looks: readonly Look[], labels: Labels): void {
  looks.forEach((seen, i) => {
    const next = looks[i + 1];
    if (!next || seen.words < 12 || seen.line.text !== next.line.text || seen.furniture) return;
    labels[i] = "caption";
    labels[i + 1] = "caption";
  });
}

/** A line that is only a credit makes the line it follows its caption. */
function markCreditLines(looks: readonly Look[], labels: Labels): void {
  looks.forEach((seen, i) => {
    if (labels[i] !== "caption" || seen.caption?.text !== "") return;
    if (seen.line.gap === 0 && i > 0 && labels[i - 1] === undefined) labels[i - 1] = "caption";
  });
}

/** A writer's own line at the end: `Ada Holm teaches law at Tarn.` */
const BIOGRAPHY =
  /^\s*(?:,\s*)?(?:is|was|are|has|covers?|covered|reports?|writes?|teaches|edits|leads|hosts|joined|works|can be reached)\b/;

/** The last paragraphs, where they tell who a writer is, are no part of the story. */
function markBiographies(looks: readonly Look[], labels: Labels): void {
  const writers = looks.flatMap((seen, i) =>
    labels[i] === "byline" ? (seen.byline?.contributors.map((c) => c.name) ?? []) : [],
  );
  const tells = (text: string) =>
    writers.some((name) => text.startsWith(name) && BIOGRAPHY.test(text.slice(name.length)));
  for (
    let i = labels.lastIndexOf("paragraph");
    i > 0 && tells(looks[i]?.line.text ?? "");
    i = labels.lastIndexOf("paragraph")
  )
    labels[i] = "furniture";
}

/** At most so many pull quotes are looked up, so that a text of nothing but quotations stays linear. */
const MOST_PULL_QUOTES = 40;

/** Headlines printed again, and pull quotes: a quoted line whose words stand in a paragraph too. */
function markRepeats(looks: readonly Look[], labels: Labels, headline: number | undefined): void {
  const title = headline === undefined ? "" : fold(looks[headline]?.line.text ?? "");
  let checked = 0;
  looks.forEach((seen, i) => {
    if (i === headline) return;
    const { text } = seen.line;
    if (title !== "" && text.length < 300 && labels[i] !== "furniture" && fold(text) === title)
      labels[i] = "repeat";
    if (labels[i] !== "paragraph" || !seen.quoted || seen.words < 5 || checked++ >= MOST_PULL_QUOTES) return;
    // bounded: a quoted line of at most 600 units
    const words = text.replace(/^["“”„«‘「『]\s*|\s*[.,]?["“”»’」』][.,]?$/g, "");
    if (
      looks.some(
        (other, at) => at !== i && labels[at] === "paragraph" && isPulledFrom(words, other.line.text),
      )
    )
      labels[i] = "furniture";
  });
}

const isPulledFrom = (words: string, text: string) => text.length > words.length + 20 && text.includes(words);
