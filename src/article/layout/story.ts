import type { Look } from "../look";
import { isRunning, isText, type Label, type Labels } from "./label";

/** Where the foot begins: past the last running text that no comment section, list of links or foot byline cuts off. */
export function storyEnd(looks: readonly Look[], labels: Labels, start: number, total: number): number {
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
export function labelStory(looks: readonly Look[], labels: Labels, start: number, end: number): void {
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
