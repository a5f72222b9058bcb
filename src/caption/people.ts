import { articles, captionVerbs, talkedOfWords } from "../language";
import type { PersonShown, Span } from "../model";
import { naturalCase, setOf } from "../text";
import type { Agencies } from "./agencies";
import { type Name, namesIn } from "./names";
import { ordersIn, positionIn } from "./positions";
import { isRegion } from "./sentence";
import type { Word } from "./words";

/**
 * The people that a description says are in the picture.
 *
 * Who is named in its first sentence is shown, unless the words before say that they are only talked about ('of', 'against',
 * "Ashby's"); in later sentences only who has a place in the picture.
 */
export function peopleShown(
  text: string,
  { description, sentence }: { description: Span; sentence: Span },
  words: readonly Word[],
  agencies: Agencies,
  dates: readonly Span[],
): PersonShown[] {
  const names = namesIn(text, words, agencies, dates);
  let blocked: Name | undefined;
  for (const name of names) {
    const joined = blocked !== undefined && isJoint(text.slice(blocked.end, name.whole.start));
    const talkedOf =
      name.possessive ||
      inQuotes(text, sentence.start, name.start) ||
      isTalkedOf(words, name) ||
      (joined && !name.titled);
    if (talkedOf && !articles.test(words[name.first - 1]?.small ?? "")) blocked = name;
    name.shown = !talkedOf && name.start < sentence.end && isPerson(text, words, name);
  }
  familyNames(text, sentence, names);
  inOrder(text, description, names);
  placed(text, description, names);
  return names
    .filter((name) => name.shown && !names.some((other) => isRoleOf(name, other)))
    .map(({ start, end, name, role, position }) => ({
      name: naturalCase(name),
      span: { start, end },
      ...(role && { role }),
      ...(position && { position }),
    }));
}

/** A name inside the title of the next is part of it: 'South Harrow Mayor Ann Lee'. */
const isRoleOf = (name: Name, other: Name): boolean =>
  other.start > name.start && other.whole.start <= name.start && other.titled;

function isTalkedOf(words: readonly Word[], name: Name): boolean {
  const from = words.findIndex((word) => word.start >= name.whole.start);
  let before = from - 1;
  // "against France's Corentin Brill": the possessive is no subject of its own.
  while (before > 0 && words[before]?.possessive) before -= 1;
  const word = words[before];
  if (!word || /[,;:.)]/.test(word.after)) return false;
  // 'Undated photo of Ann Lee'; a portrait's sitter is not there.
  if (/^(?:photo|photograph|picture|image)$/.test(words[before - 1]?.small ?? "") && before < 4)
    return articles.test(words[0]?.small ?? "");
  // 'The minister Ann Lee', 'la ministre Ana Ruiz': an article before a title is no sign.
  if (articles.test(word.small)) return !name.titled;
  if (talkedOfWords.test(word.small)) return !(before === 0 && name.titled);
  // 'the killing of Harrow man Jason Brill'.
  const further = words
    .slice(Math.max(0, before - 2), before)
    .filter((other) => !/[,;:.)]/.test(other.after));
  return (
    !name.titled && !word.capital && further.some((other) => /^(?:of|by|against|over|for)$/.test(other.small))
  );
}

/** Whether a name that is not talked of reads as a person who does something, or stands alone. */
function isPerson(text: string, words: readonly Word[], name: Name): boolean {
  const next = words[name.last + 1];
  const gap = text.slice(name.end, next?.start ?? name.end);
  // 'PALO ALTO, Calif. - …'
  if (isCapitals(name.name) && /^(?:,|\.?\s?[-–—])/.test(gap)) return false;
  if (name.titled && !name.lone) return true;
  if (name.lone) return isLone(words, name, next);
  // 'South Bend, Ind., Mayor …' is a place, 'Pebble Time 2' a thing.
  if (next && (isRegion(`${next.text}.`) || /^\d/.test(next.text)) && !/[(#]/.test(gap))
    return /,\s?$/.test(gap) && /^\d/.test(next.text);
  return true;
}

const isCapitals = (name: string): boolean => name === name.toUpperCase();

let verbs: ReadonlySet<string> | undefined;

/** One word is a name when it opens the caption and does what people do, or is with someone: 'Ashby waves', 'Ashby with Ann Lee'. */
function isLone(words: readonly Word[], name: Name, next: Word | undefined): boolean {
  verbs ??= setOf(captionVerbs);
  const word = words[name.last];
  if (!word || name.first > 0) return name.titled && word?.after !== undefined;
  const does =
    next !== undefined &&
    (verbs.has(next.small) || (next.small === "with" && words[name.last + 2]?.capital === true));
  return word.after === "" && does && !/[^s]s$/.test(word.small);
}

/** What joins two names of one list: a comma, 'and'. */
const isJoint = (gap: string): boolean => /^,?\s(?:(?:and|y|e|et|und|&|or)\s)?$/.test(gap);

function inQuotes(text: string, from: number, at: number): boolean {
  const marks = text.slice(from, at).match(/["“”«»„]/g) ?? [];
  return marks.length % 2 === 1;
}

/** 'Mike and Jane Brill': a first name alone takes the family name of the one after it. */
function familyNames(text: string, sentence: Span, names: Name[]): void {
  const full = names.findIndex((name) => !name.lone && name.shown);
  const lead = names.slice(0, full);
  if (full < 1 || lead[0]?.start !== sentence.start || !lead.every((name) => name.lone && !name.titled))
    return;
  const ends = lead.map((name, index) => text.slice(name.end, names[index + 1]?.start));
  if (
    !ends.every((gap) => /^,?\s(?:(?:and|y|et|und|&)\s)?$/.test(gap)) ||
    !/\p{L}|&/u.test(ends.at(-1) ?? "")
  )
    return;
  const family = names[full]?.name.split(" ").at(-1) ?? "";
  for (const name of lead) {
    name.name = `${name.name} ${family}`;
    name.shown = true;
  }
}

/** The lists that go from one side to the other. */
function inOrder(text: string, { start, end }: Span, names: readonly Name[]): void {
  for (const order of ordersIn(text.slice(start, end))) {
    const list = names.filter((name) => name.start >= start + order.start && name.end <= start + order.end);
    let index = 0;
    let last = start + order.start;
    for (const name of list) {
      const gap = text.slice(last, name.whole.start);
      const opens =
        index === 0 || /(?:^|[,;)）]|\s)(?:\s?(?:and|y|e|et|und|og|och|ja|dan|en|&))?\s?$/u.test(gap);
      // A word alone is a name where it fills its place in the list: ', Fadi (5),'.
      const fills =
        !name.lone ||
        (/^\s?(?:[,(.;]|and\s|et\s|und\s|og\s|y\s|$)/.test(text.slice(name.end, end)) &&
          /[,:)]\s?(?:\p{L}{1,3}\s)?$|^\s*$|\s(?:et|and|und|og|y)\s$/u.test(gap));
      if (
        !opens ||
        !fills ||
        name.possessive ||
        (!name.shown && !name.lone && index > 0 && /\s(?:of|for|at|in|with|the|during|called)\s$/.test(gap))
      )
        continue;
      if (name.lone && !name.titled && list.some((other) => !other.lone)) continue;
      name.shown = true;
      name.position = order.placeOf(index);
      index += 1;
      last = name.end;
    }
    for (const name of names)
      if (name.end > start + order.end && !name.position && name.start > start + order.start)
        name.shown = name.shown && name.titled;
  }
}

/** Gives each shown name the place told between it and the next: 'Ann Lee, the mayor (left)'. Who has one is shown. */
function placed(text: string, { end }: Span, names: readonly Name[]): void {
  for (const [index, name] of names.entries()) {
    if (name.position) continue;
    const direct = positionIn(
      text.slice(name.end, Math.min(names[index + 1]?.whole.start ?? end, name.end + 60)),
    );
    if (direct && direct.at < 2 && !name.possessive) {
      name.shown ||= !name.lone || (name.first === 0 && !isCapitals(name.name));
      if (name.shown) name.position = direct.position;
    } else if (name.shown) {
      const next = names
        .slice(index + 1)
        .find((other) => other.shown || positionIn(text.slice(other.end, other.end + 30))?.at === 0);
      const limit = Math.min(next?.whole.start ?? end, name.end + 140);
      const gap = text.slice(name.end, limit);
      const stop = gap.search(/[.;]\s\p{Lu}/u);
      const found = positionIn(stop < 0 ? gap : gap.slice(0, stop));
      if (found) name.position = found.position;
    }
  }
}
