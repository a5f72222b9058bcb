import { fold } from "../../text";
import type { Look } from "../look";
import type { Labels } from "./label";

/** Names the lines above the story; returns the headline's place. */
export function labelHead(looks: readonly Look[], labels: Labels, start: number): number | undefined {
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
  const signed = labels.slice(headline, start).includes("byline");
  for (let i = headline + 1; i < start; i++) {
    const seen = looks[i];
    if (!seen || labels[i] !== undefined) continue;
    const entry = labels[i - 1] === "furniture" && looks[i + 1]?.prose === true && seen.words <= 8;
    if (seen.line.text === looks[headline]?.line.text) labels[i] = "repeat";
    else if (seen.kicker && !kicker) labels[i] = "kicker";
    else if (!signed && isNames(seen)) labels[i] = "byline";
    else if (entry && !seen.sentence) labels[i] = "heading";
    else if (!deck && (seen.words >= 6 || seen.prose)) labels[i] = "subheadline";
    else labels[i] = "furniture";
    kicker ||= labels[i] === "kicker";
    deck ||= labels[i] === "subheadline";
  }
}

/** A copied head has a few lines; more are menus, and the headline is one of the last so many. */
const HEAD = { few: 10, most: 40 };

/** The headline: in a head of a few lines the first that says something; under menus, the likeliest. */
function findHeadline(looks: readonly Look[], labels: Labels, start: number): number | undefined {
  const free = looks
    .slice(0, start)
    .flatMap((seen, i) => (labels[i] === undefined && !seen.kicker ? [i] : []));
  const times = new Map<string, number>();
  for (const i of free) {
    const key = fold(looks[i]?.line.text ?? "");
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const twice = (i: number) => (times.get(fold(looks[i]?.line.text ?? "")) ?? 0) > 1;
  if (free.length > HEAD.few) return likeliest(looks, labels, free.slice(-HEAD.most), start, twice);
  const found =
    free.find((i) => twice(i) && says(looks[i], 4)) ?? free.find((i) => says(looks[i], 3)) ?? free[0];
  if (found !== undefined) return found;
  // 'Who pays for the bridge?' over running text ends as a sentence does and is a headline all the same.
  const first = looks[start];
  const asks =
    start === 0 && looks.length > 2 && first && /[?!]["”’]?$/.test(first.line.text) && first.words <= 20;
  return asks && (looks[1]?.line.gap ?? 0) > 0 ? 0 : undefined;
}

/** Under menus: long for a link, near the story, printed twice, right above a date or byline. */
function likeliest(
  looks: readonly Look[],
  labels: Labels,
  free: readonly number[],
  start: number,
  twice: (i: number) => boolean,
): number | undefined {
  let best: { at: number; score: number } | undefined;
  for (const at of free) {
    const seen = looks[at];
    if (!seen) continue;
    const length = Math.min(1, Math.max(seen.words / 8, seen.line.text.length / 60));
    const signed = labels.slice(at + 1, at + 4).some((label) => label === "byline" || label === "date");
    const near = 1 - (start - at) / HEAD.most;
    const score = 2 * length + near + (twice(at) && seen.words > 3 ? 2 : 0) + (signed ? 1 : 0);
    // A deck below the headline is as long and nearer: it has to be better by more than that.
    if (!best || score > best.score + 0.3) best = { at, score };
  }
  return best?.at;
}

/** A byline that no 'By' opens: every word of every name with a capital, and little else in the line. */
function isNames({ byline, words, sentence }: Look): boolean {
  if (!byline || words > 16 || sentence) return false;
  return byline.contributors.every(({ name, type }) => type === "person" && NAME.test(name));
}

// bounded: one name of a byline
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}))+$/u;

/** So many words, or as much in a script without spaces. */
function says(seen: Look | undefined, words: number): boolean {
  return seen !== undefined && (seen.words >= words || (seen.words <= 2 && seen.line.text.length >= 12));
}
