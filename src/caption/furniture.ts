import { captionHeads, captionTails, fileLabels } from "../language";
import type { Span } from "../model";

/** What is left of a string when the page's own words around the caption are off. */
export interface Unwrapped {
  /** Description and credit. */
  body: Span;
  /** The description where it is printed twice, or cut off by the page: the fullest printing, and what follows both. */
  repeated?: { description: Span; rest: Span } | undefined;
  /** A 'FILE -' label stood before it. */
  file: boolean;
}

interface Patterns {
  head: RegExp;
  tail: RegExp;
  middle: RegExp;
  file: RegExp;
}

let patterns: Patterns | undefined;

function makePatterns(): Patterns {
  return {
    head: new RegExp(`(?:${captionHeads}|${fileLabels})(?=$|[\\s:,.|–—-])[\\s:,.|–—-]{0,4}`, "iuy"),
    tail: new RegExp(`(?<=^|[\\s.,)\\p{Ll}\\p{Lu}])(?:${captionTails})[\\s.]{0,3}$`, "iu"),
    middle: /\s(?:hide caption|toggle caption)\s/i,
    file: new RegExp(`^(?:${fileLabels})\\b`, "iu"),
  };
}

/** Takes the page's own words off both ends: 'Image caption,', 'hide caption', 'Enlarge this image', '… more'. */
export function unwrap(text: string): Unwrapped {
  patterns ??= makePatterns();
  const { head, tail, middle } = patterns;
  let file = false;
  let { start, end } = trim(text, 0, text.length);
  for (let round = 0; round < 8; round += 1) {
    head.lastIndex = start;
    const found = head.exec(text);
    if (!found || !isLabel(found[0], text.slice(head.lastIndex, head.lastIndex + 1))) break;
    file ||= patterns.file.test(found[0]);
    start = head.lastIndex;
  }
  if (start > end) start = end;
  const split = middle.exec(text.slice(start, end));
  if (split) end = start + split.index;
  for (let round = 0; round < 8; round += 1) {
    const from = Math.max(start, end - 60);
    const found = tail.exec(text.slice(from, end));
    // 'PhotosRead more' is two words, 'Baltimore' one.
    if (!found || /\p{L}\p{Ll}/u.test(text.slice(from + found.index - 1, from + found.index + 1))) break;
    end = from + found.index;
    ({ start, end } = trim(text, start, end));
  }
  const body = trim(text, start, end);
  return { body, repeated: repetition(text, body), file };
}

/** A label must be marked as one, by its colon or a capital after it: 'File photo of a pier' is a sentence, 'FILE - ' and 'Above: ' open none. */
function isLabel(found: string, next: string): boolean {
  return (
    /[:,–—-]\s*$/.test(found) ||
    /\d[\s.]*$/.test(found) ||
    (/ /.test(found.trim()) && !/\p{Ll}/u.test(next)) ||
    next === ""
  );
}

/** Where a stretch begins and ends without the white space around it. */
export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const shortest = 20;

/** A caption printed twice, or once in full and once cut: 'A storm over the bay. less A storm over … more Photo: Ann Lee'. */
function repetition(text: string, { start, end }: Span): Unwrapped["repeated"] {
  const second =
    end - start > shortest * 2 ? text.indexOf(text.slice(start, start + shortest), start + shortest) : -1;
  if (second < 0 || second >= end) return undefined;
  const cut = /\s(?:less|\.{3} more|…)(?:\s+file(?: photo)?\s?[:–—-])?\s*$/i;
  const first = text.slice(start, second);
  const description = trim(text, start, start + first.replace(cut, "").trimEnd().length);
  let same = 0;
  while (second + same < end && text.charAt(start + same) === text.charAt(second + same)) same += 1;
  const after = text.slice(second + same, end);
  const more = /^\s?(?:\.{3}|…)(?:\s?more\b)?/i.exec(after)?.[0].length ?? 0;
  const whole = start + same >= description.end;
  if (!whole && more === 0) return undefined;
  return { description, rest: trim(text, second + Math.min(same, description.end - start) + more, end) };
}
