import { fold } from "./fold";
import type { Look } from "./look";

/** What a line of a page is, its neighbours asked. */
export type Label =
  | "byline"
  | "caption"
  | "correction"
  | "date"
  | "furniture"
  | "heading"
  | "headline"
  | "kicker"
  | "list-item"
  | "paragraph"
  | "repeat"
  | "subheadline"
  | "trail";

/**
 * Labels every line. A page is read as three zones, head, story and foot: what a line is by itself (see {@link Look}) decides first,
 * then the zone it stands in.
 */
export function layout(looks: readonly Look[]): Label[] {
  const labels = looks.map(ownLabel);
  markRepeatedCaptions(looks, labels);
  markCreditLines(looks, labels);
  const start = storyStart(looks, labels);
  const headline = labelHead(looks, labels, start);
  labelStory(looks, labels, start, storyEnd(looks, labels, start));
  markRepeats(looks, labels, headline);
  return labels.map((label) => label ?? "furniture");
}

type Labels = (Label | undefined)[];

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

const isText = (looks: readonly Look[], labels: Labels, i: number) =>
  labels[i] === undefined && looks[i]?.prose === true;

/**
 * Where the story begins: at the first running text, or at the first one after the byline or date, where no more than two such
 * lines (decks) stand before it and the most of the text after.
 */
function storyStart(looks: readonly Look[], labels: Labels): number {
  const text = looks.flatMap((_, i) => (isText(looks, labels, i) ? [i] : []));
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

/** Names the lines above the story; returns the headline's place. */
function labelHead(looks: readonly Look[], labels: Labels, start: number): number | undefined {
  const headline = findHeadline(looks, labels, start);
  if (headline === undefined) return undefined;
  labels[headline] = "headline";
  for (let i = headline - 1, near = true; i >= 0; i--) {
    if (labels[i] !== undefined) continue;
    const words = looks[i]?.words ?? 0;
    labels[i] = near && (looks[i]?.kicker || words <= 4) ? "kicker" : "furniture";
    near = false;
  }
  labelUnderHeadline(looks, labels, headline, start);
  return headline;
}

/** Between headline and story: a byline without 'By', a kicker, one deck, and the heading of the first entry of a list or live blog. */
function labelUnderHeadline(looks: readonly Look[], labels: Labels, headline: number, start: number): void {
  let kicker = labels.includes("kicker");
  let deck = false;
  for (let i = headline + 1; i < start; i++) {
    const seen = looks[i];
    if (!seen || labels[i] !== undefined) continue;
    const entry = labels[i - 1] === "furniture" && looks[i + 1]?.prose === true && seen.words <= 8;
    if (seen.line.text === looks[headline]?.line.text) labels[i] = "repeat";
    else if (seen.kicker && !kicker) labels[i] = "kicker";
    else if (seen.byline && seen.words <= 16 && !seen.sentence) labels[i] = "byline";
    else if (entry && !seen.sentence) labels[i] = "heading";
    else if (!deck && (seen.words >= 6 || seen.prose)) labels[i] = "subheadline";
    else labels[i] = "furniture";
    kicker ||= labels[i] === "kicker";
    deck ||= labels[i] === "subheadline";
  }
}

/** The line above the story that is printed twice, else the first that is long enough to say something. */
function findHeadline(looks: readonly Look[], labels: Labels, start: number): number | undefined {
  const free = looks.slice(0, start).flatMap((_, i) => (labels[i] === undefined ? [i] : []));
  const times = new Map<string, number>();
  for (const i of free) {
    const key = fold(looks[i]?.line.text ?? "");
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const twice = free.find(
    (i) => (times.get(fold(looks[i]?.line.text ?? "")) ?? 0) > 1 && (looks[i]?.words ?? 0) > 1,
  );
  const telling = free.find((i) => !looks[i]?.kicker && says(looks[i]));
  const found = twice ?? telling ?? free.find((i) => !looks[i]?.kicker) ?? free[0];
  if (found !== undefined) return found;
  // 'Who pays for the bridge?' over running text ends as a sentence does and is a headline all the same.
  const first = looks[start];
  const asks =
    start === 0 && looks.length > 2 && first && /[?!]["”’]?$/.test(first.line.text) && first.words <= 20;
  return asks && (looks[1]?.line.gap ?? 0) > 0 ? 0 : undefined;
}

/** Three words, or as much in a script without spaces. */
function says(seen: Look | undefined): boolean {
  return seen !== undefined && (seen.words >= 3 || (seen.words <= 2 && seen.line.text.length >= 12));
}

/** Where the foot begins: past the last running text that no comment section, list of links or foot byline cuts off. */
function storyEnd(looks: readonly Look[], labels: Labels, start: number): number {
  const total = looks.length;
  const textAfter = new Array<number>(total + 1).fill(0);
  for (let i = total - 1; i >= 0; i--)
    textAfter[i] = (textAfter[i + 1] ?? 0) + (isText(looks, labels, i) ? 1 : 0);
  const all = textAfter[start] ?? 0;
  for (let i = start + 1; i < total; i++) {
    const rest = textAfter[i] ?? 0;
    const past = all - rest;
    if (past === 0) continue;
    const signed = labels[i] === "byline" && looks[i]?.signed === true;
    if (signed && rest <= Math.min(2, past - 1)) return i;
    if (looks[i]?.related && rest <= Math.min(2, past)) return i;
    if (looks[i]?.related && rest <= past && /^comments/i.test(looks[i]?.line.text ?? "")) return i;
  }
  for (let i = total - 1; i >= start; i--) {
    if (isText(looks, labels, i) || (labels[i] === undefined && (looks[i]?.sentence || looks[i]?.quoted)))
      return i + 1;
  }
  return total;
}

/** Names the lines of the story and of the foot. */
function labelStory(looks: readonly Look[], labels: Labels, start: number, end: number): void {
  let links = false;
  for (let i = start; i < end; i++) {
    const seen = looks[i];
    if (!seen) continue;
    if (seen.related && labels[i] !== "caption") {
      labels[i] = "furniture";
      links = true;
      continue;
    }
    if (labels[i] !== undefined) {
      if (labels[i] === "date" || labels[i] === "trail") labels[i] = "furniture";
      continue;
    }
    if (isRunning(seen)) {
      links = false;
      labels[i] = seen.bullet > 0 ? "list-item" : "paragraph";
    } else if (links) labels[i] = "furniture";
    else if (seen.bullet > 0) labels[i] = "list-item";
    else i = labelShort(looks, labels, i, end);
  }
  for (let i = end; i < looks.length; i++) labels[i] = footLabel(looks[i], labels[i], i === end);
}

const isRunning = (seen: Look) =>
  seen.prose || seen.sentence || seen.quoted || seen.words >= 15 || seen.line.text.endsWith(":");

/** A run of short lines in the story: one or two are headings, more are a list. Returns its last line. */
function labelShort(looks: readonly Look[], labels: Labels, from: number, end: number): number {
  let to = from;
  const short = (i: number) => {
    const seen = looks[i];
    return (
      i < end &&
      seen !== undefined &&
      labels[i] === undefined &&
      !isRunning(seen) &&
      seen.bullet === 0 &&
      !seen.related
    );
  };
  while (short(to + 1)) to++;
  const listed = looks[from - 1]?.line.text.endsWith(":") === true || to - from >= 2;
  for (let i = from; i <= to; i++) labels[i] = listed ? "list-item" : "heading";
  return to;
}

/** Below the story: who made it, what was corrected, photos; all else is furniture. */
function footLabel(seen: Look | undefined, label: Label | undefined, next: boolean): Label {
  if (label === "byline" || label === "correction" || label === "caption" || label === "date") return label;
  if (next && seen?.byline && !seen.sentence && seen.words <= 12) return "byline";
  return "furniture";
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
