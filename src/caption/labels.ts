import { creditJoints, creditLabels, creditModifiers, creditOpeners } from "../language";

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

const makePattern = (): RegExp =>
  new RegExp(
    `©|\\(c\\)|(?:(?:${creditModifiers}) ){0,2}(?:${creditOpeners}|${creditLabels})(?: (?:${creditModifiers})){0,2}(?:(\\s?[:=]|\\.{3}|…| via:)|,? (?:${creditJoints})(?=[\\s:])(?:\\s?:)?)?(?!\\p{Ll}{2})|(?<!\\p{L})by(?=[ :])`,
    "gu",
  );

/** Lower case of the same length, so that offsets hold. */
const lower = (text: string): string => text.replace(/İ/g, "i").toLowerCase();

const upper = /^[\p{Lu}\p{Lo}@“"'(-]/u;

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
    const sign = /^(?:©|\(c\))/.test(found[0]);
    // Glued to the word before it, a label begins with a capital: 'the bayCredit: Ann Lee'.
    if (!sign && /\p{L}$/u.test(before) && !/\p{Ll}$/u.test(before)) continue;
    if (!sign && /\p{L}$/u.test(before) && !/^\p{Lu}/u.test(stretch.slice(start))) continue;
    const by = !found[1] && !sign && /\s\p{L}+\s?:?$/u.test(found[0]) && endsInJoint(found[0]);
    const strong =
      sign || found[1] !== undefined || /:$/.test(found[0]) || (by && (next === "" || upper.test(next)));
    const opens = start === 0 || /[([|/;,.:!?…”"»)\]–—-]\s?$/.test(before);
    if (!strong && !(opens && (next === "" || upper.test(next) || /^[).\]]/.test(next)))) continue;
    if (found[0] === "by" && !opens) continue;
    labels.push({
      start: from + start,
      end: from + end,
      by: by || found[0] === "by",
      strong,
      courtesy: /courtesy|cortes|cedida|provided|supplied|submitted/.test(found[0]),
    });
  }
  return labels;
}

const joint = new RegExp(`\\s(?:${creditJoints})\\s?:?$`, "u");
const endsInJoint = (label: string): boolean => joint.test(label);
