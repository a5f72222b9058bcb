import type { Span } from "../model";
import { type Agencies, isOrganization, knownAgency } from "./agencies";
import { leadingChain, trailingChain } from "./chain";
import { trim } from "./furniture";
import { findLabels, type Label } from "./labels";
import { kindOf } from "./makers";

/** A caption parted into what it says and who is credited; either may be missing. */
export interface Parted {
  description: Span;
  credit?: Span | undefined;
}

/** Parts a caption at its credit: by its label, in its last bracket, as the chain of names at its end, or before it. */
export function part(text: string, body: Span, agencies: Agencies): Parted {
  const labels = findLabels(text, body.start, body.end);
  const found =
    betweenHeads(text, body) ??
    byLabel(text, body, labels, agencies) ??
    inBracket(text, body, agencies) ??
    trailing(text, body, agencies);
  if (!found) return leading(text, body, labels, agencies) ?? { description: body };
  const { description } = found;
  const label = openingLabel(labels, description);
  if (!label || description.end <= label.end) return found;
  // Credited twice, '© Aurora A storm … (Photo by Ann Lee/Aurora)', or labelled in vain, 'Photo: A storm …'.
  const after = leadingChain(text, { start: label.end, end: description.end }, agencies, true) ?? label.end;
  return { ...found, description: trim(text, after, description.end) };
}

/** The label that a stretch opens with beyond doubt. */
const openingLabel = ([first]: readonly Label[], { start }: Span): Label | undefined =>
  first?.start === start && first.strong ? first : undefined;

/** 'Image source, Aurora Images Image caption, A storm'. */
function betweenHeads(text: string, body: Span): Parted | undefined {
  const found = /image caption[,:]\s?/i.exec(
    text.slice(body.start, Math.min(body.end, body.start + longestCredit)),
  );
  if (!found) return undefined;
  const middle = body.start + found.index;
  return {
    description: trim(text, middle + found[0].length, body.end),
    credit: trim(text, body.start, middle),
  };
}

/** '… by the bay. Photo: Ann Lee/AFP': the last label that only makers follow, with the labels right before it. */
function byLabel(text: string, body: Span, labels: readonly Label[], agencies: Agencies): Parted | undefined {
  let start = -1;
  let end = body.end;
  for (const label of [...labels].reverse()) {
    if (!isMakers(text.slice(label.end, end))) break;
    start = label.start;
    end = label.start;
  }
  if (start < 0) return undefined;
  // 'Ann Lee for the Gazette; sources: Aurora': what the label adds to.
  const before = trim(text, body.start, start);
  const chain = /[;,/]$/.test(text.slice(before.start, before.end))
    ? trailingChain(text, { start: before.start, end: before.end - 1 }, agencies)
    : undefined;
  return cut(text, body, chain?.start ?? bodyBefore(text, before, agencies) ?? start);
}

/** 'Harrow Times photo by Ann Lee': the body that the label belongs to, back to its bracket or sentence. */
function bodyBefore(text: string, { start, end }: Span, agencies: Agencies): number | undefined {
  const from = Math.max(start, end - 40);
  const found = /(?:[([]|[.!?”"»]\s(?:[–—-]\s)?)(?=[^()[\]]*$)/.exec(text.slice(from, end));
  const lead = found && text.slice(from + found.index + found[0].length, end);
  // bounded: 40 characters
  const capital = lead && /^(?:\p{Lu}[\p{L}.'’&-]*\s?){1,5}$/u.test(lead);
  if (!found || !capital || !(isOrganization(lead, agencies) || /^\p{Lu}{2,5}$/u.test(lead)))
    return undefined;
  return from + found.index + found[0].length;
}

/** The credit begins at `start`: takes in the bracket, bar or dash before it, and brackets of credits before that. */
function cut(text: string, body: Span, start: number): Parted {
  let from = openBracket(text, body, start) ?? start;
  const before = text.slice(Math.max(body.start, start - 4), start);
  const opening = /(?:[([（【|/／=＝、•·–—-]\s?|\s-\s)$/.exec(before);
  if (opening) from -= opening[0].trimStart().length;
  const bracket = bracketBefore(text, body.start, from);
  if (bracket && isNote(text.slice(bracket.start, bracket.end))) from = bracket.start;
  return { description: trim(text, body.start, from), credit: trim(text, from, body.end) };
}

/** Where the last bracket opens that holds names before a label in it: '(Ann Lee/Pool photo via AP)'. */
function openBracket(text: string, body: Span, start: number): number | undefined {
  const from = Math.max(body.start, start - 60);
  // bounded: 60 characters
  const found = /[([][\p{Lu}\p{Lo}][^()[\]]*$/u.exec(text.slice(from, start));
  return found && /[)\]]\.?$/.test(text.slice(start, body.end)) ? from + found.index : undefined;
}

/** The bracket that closes just before `at`. */
function bracketBefore(text: string, from: number, at: number): Span | undefined {
  const { end } = trim(text, from, at);
  const close = text.charAt(end - 1);
  const place = ")]）".indexOf(close);
  if (place < 0) return undefined;
  const open = text.lastIndexOf("([（".charAt(place), end - 1);
  return open < from ? undefined : { start: open, end };
}

/** '(Pool photo)', '(Photo by Ann Lee / AFP)' before another credit. */
const isNote = (bracket: string): boolean =>
  /^[([](?:pool|handout|hand-out|photos?|file|via)\b/i.test(bracket) ||
  findLabels(bracket, 0, bracket.length).length > 0;

/** Whether words read as names of makers rather than as a sentence: few are in lower case, none ends a sentence that another follows. */
const longestCredit = 240;

function isMakers(words: string): boolean {
  if (words.length > longestCredit) return false;
  // bounded: longestCredit
  if (/\p{Ll}{4,}\s\p{Ll}+\s\p{Ll}+\s/u.test(words)) return false;
  const all = words.match(/[\p{L}\d@.'’-]+/gu) ?? [];
  const small = all.filter((word) => /^\p{Ll}{3,}$/u.test(word)).length;
  return small <= 3 || small * 3 < all.length;
}

/** '… by the bay. (Ann Lee)'. */
function inBracket(text: string, body: Span, agencies: Agencies): Parted | undefined {
  const end = text.charAt(body.end - 1) === "." ? body.end - 1 : body.end;
  const bracket = bracketBefore(text, body.start, end);
  if (!bracket || bracket.end !== end) return undefined;
  const inside = text.slice(bracket.start + 1, bracket.end - 1).trim();
  if (!isCredit(inside, agencies)) return undefined;
  const { description } = cut(text, body, bracket.start);
  // 'Alketa Misja (dpa/picture alliance)': the name before the bracket belongs to it.
  const chain = trailingChain(text, { start: body.start, end: bracket.start }, agencies);
  // The name of a maker ends no sentence.
  const from =
    !/[.!?]$/.test(text.slice(description.start, description.end)) &&
    chain &&
    /[)\].!?”"»\p{Ll}]\s$/u.test(text.slice(Math.max(0, chain.start - 2), chain.start)) &&
    knownOrJoined(inside, agencies)
      ? chain.start
      : description.end;
  return { description: trim(text, body.start, from), credit: trim(text, from, body.end) };
}

const knownOrJoined = (inside: string, agencies: Agencies): boolean =>
  /\/|\bv[ií]a\b|^CC\b/.test(inside) ||
  knownAgency(inside, agencies) !== undefined ||
  kindOf(inside) !== undefined;

/** Not '(left)', '(Archivbild)', '(16.08.2024)', '(D., Mont.)', '(27)'. */
function isCredit(inside: string, agencies: Agencies): boolean {
  if (!/\p{L}{2}/u.test(inside) || inside.length > 160 || /^[DRI][.,-]/.test(inside) || /\d{4}$/.test(inside))
    return false;
  if (/^\p{L}*(?:bild|foto)$|^(?:file|stock|pool) (?:photo|image)/iu.test(inside)) return false;
  if (knownOrJoined(inside, agencies)) return true;
  // '(Sam Ortiz photo)'
  const words = inside.replace(/ photos?$/, "").split(/\s+/);
  return (
    words.length < 7 &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{Lo}&@]/u.test(word) ||
        /^(?:of|the|for|and|van|von|de|der|la|du|del|di|da|le)$/.test(word),
    )
  );
}

/** '… by the bay. Ann Lee/AFP', '… in Rome Reuters'. */
function trailing(text: string, body: Span, agencies: Agencies): Parted | undefined {
  const chain = trailingChain(text, body, agencies);
  return chain && cut(text, body, chain.start);
}

/** 'Ann Lee/REUTERS A storm over the bay', '© Aurora Images A storm …'. */
function leading(text: string, body: Span, labels: readonly Label[], agencies: Agencies): Parted | undefined {
  const label = openingLabel(labels, body);
  const rest = { start: label?.end ?? body.start, end: body.end };
  const end = leadingChain(text, rest, agencies, label !== undefined);
  return end === undefined
    ? undefined
    : { description: trim(text, end, body.end), credit: trim(text, body.start, end) };
}
