import { articles, creditJoints, creditLabels, creditModifiers, creditOpeners } from "../language";

/** A word or sign that marks a credit: 'Photo:', 'Photograph by', '©', 'Courtesy of'. */
export interface Label {
  start: number;
  end: number;
  /** 'by' or its like follows, so that a person or body that made the picture comes next. */
  by: boolean;
  /** A colon, a 'by' or a sign says beyond doubt that a credit follows. */
  strong: boolean;
  /** The one named gave the picture, and did not make it: 'Courtesy of Ann Lee'. */
  courtesy: boolean;
}

let pattern: RegExp | undefined;

/** Longest first, so that 'photograph' is not read as 'photo'. */
const longest = (words: string): string =>
  words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");

const makePattern = (): RegExp =>
  new RegExp(
    `[©ⓒ]|\\(c\\)|(?:(?:${creditModifiers}) ){0,2}(?:${longest(`${creditOpeners}|${creditLabels}`)})(?: (?:${creditModifiers})){0,2}(?:(\\s?[:=：＝／|]|(?<=\\p{Lo})/|\\.{3}|…|(?<=image source),)|,? (?:${creditJoints})(?=[\\s:])(?:\\s?:)?)?|(?<!\\p{L})by(?=[ :])`,
    "gu",
  );

/** Lower case of the same length, so that offsets hold. */
const lower = (text: string): string => text.replace(/İ/g, "i").toLowerCase();

const upper = /^(?:(?:the|la|el|le|der|die|das) )?[\p{Lu}\p{Lo}@©“"'(-]/u;

/** Every label of a stretch, in order. */
export function findLabels(text: string, from: number, to: number): Label[] {
  pattern ??= makePattern();
  const stretch = text.slice(from, to);
  const labels: Label[] = [];
  for (const found of lower(stretch).matchAll(pattern)) {
    const start = found.index;
    const end = start + found[0].length;
    const before = stretch.slice(Math.max(0, start - 2), start);
    const next = stretch.slice(end, end + 12).trimStart();
    const sign = /^(?:[©ⓒ]|\(c\))/.test(found[0]);
    if (!standsAlone(stretch, start, end)) continue;
    const joint = jointAtEnd(found[0]);
    const named = next === "" || upper.test(next);
    const opens = start === 0 || /[([|/;,.:!?…”"»)\]–—]\s?$|- $/.test(before);
    // 'Photo by Ann' is a label anywhere, 'Images via Aurora' or 'foto de Ana' only where it opens a stretch.
    const strong =
      sign ||
      found[1] !== undefined ||
      /:$/.test(found[0]) ||
      (named && /^(?:by|courtesy)/.test(joint)) ||
      (opens && /courtesy of$/.test(found[0]));
    // '(Supplied)', 'Courtesy photo' name nobody and are credits; a lone 'Photo' is none.
    const given = handed.test(found[0]) && /^(?:$|[).\]])/.test(next);
    const bare = !strong && named && isBare(stretch, start, end);
    if (!strong && !bare && !(opens && ((named && next !== "") || given))) continue;
    labels.push({
      start: from + start,
      end: from + end,
      by: joint !== "" || found[0] === "by",
      strong,
      courtesy: /courtesy|cortes|cedida|provided|supplied|submitted/.test(found[0]),
    });
  }
  return labels;
}

/** '… verlaat de haven Beeld Ann Lee': the noun in capitals and a name alone, with no mark before. */
function isBare(text: string, start: number, end: number): boolean {
  const word = /(?<=\s)\p{Ll}+(?= $)/u.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  const name = text.slice(end, end + 60);
  return (
    word !== undefined &&
    !articles.test(word) &&
    end + name.length === text.length &&
    /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
    /^ \p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u.test(name)
  );
}

const handed = /supplied|submitted|handout|courtesy|cortes|contributed|provided/;

/** The joint that a label ends in: 'by' of 'photo by:'. */
function jointAtEnd(label: string): string {
  const words = label.replace(/\s?:$/, "");
  return creditJoints.split("|").find((joint) => words.endsWith(` ${joint}`)) ?? "";
}

/** Not inside a word; glued to the words around it by lost mark-up, it begins and they begin with a capital: 'bayCreditAnn Lee'. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  if (/\p{L}/u.test(before) && !(capital && /\p{Ll}/u.test(before))) return false;
  return !/\p{L}/u.test(text.charAt(end - 1)) || !/\p{Ll}/u.test(text.charAt(end));
}
