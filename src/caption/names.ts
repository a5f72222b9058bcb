import {
  beforeTitles,
  bodiesAndSurnames,
  captionOpenings,
  captionParticles,
  captionTitles,
  nameConjunction,
  placeNouns,
  secondParticles,
  titleEndings,
  titleJoints,
  titleOffices,
} from "../language";
import type { Span } from "../model";
import { setOf } from "../text";
import { type Agencies, isOrganization } from "./agencies";
import type { Word } from "./words";

/** A run of capitals that may be a person's name, its title apart. */
export interface Name extends Span {
  name: string;
  /** With the role before it. */
  whole: Span;
  role?: string | undefined;
  /** A title stands right before it, so that it is a person's. */
  titled: boolean;
  /** One word only. */
  lone: boolean;
  possessive: boolean;
  /** Number of its first and last word in the description. */
  first: number;
  last: number;
  position?: string | undefined;
  shown: boolean;
}

let titles: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;

/** Asked of each word several times, so that the answer stays with it. */
const isTitle = (word: Word): boolean => {
  word.title ??= isTitleWord(word.small);
  return word.title;
};

function isTitleWord(small: string): boolean {
  titles ??= setOf(`${captionTitles} ${titleOffices}`);
  if (titles.has(small) || titles.has(small.slice(small.indexOf("-") + 1))) return true;
  return titles.has(small.replace(/(?:s|in)$/, "")) || titleEndings.test(small);
}

/** Every such run of a description, in order. */
export function namesIn(
  text: string,
  words: readonly Word[],
  agencies: Agencies,
  dates: readonly Span[],
): Name[] {
  const names: Name[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const end = runEnd(words, index, dates);
    const name = end > index && nameOf(text, words, index, end, agencies);
    if (name) names.push(name);
    index = Math.max(index, end - 1);
  }
  return names;
}

/** Where the run of name words from `index` ends. */
function runEnd(words: readonly Word[], index: number, dates: readonly Span[]): number {
  let end = index;
  for (; end < words.length; end += 1) {
    const word = words[end];
    if (!word || /^\d/.test(word.text) || (end > index && /[("“«[]/.test(word.before))) break;
    if (dates.some((date) => word.start < date.end && word.end > date.start)) break;
    const joins =
      end > index &&
      (captionParticles.test(word.text) ||
        (secondParticles.test(word.text) && captionParticles.test(words[end - 1]?.small ?? ""))) &&
      (words[end + 1]?.capital || secondParticles.test(words[end + 1]?.text ?? "")) &&
      !parts(words, end);
    if (!word.capital && !joins && !/^\p{Ll}{2}-\p{Lu}/u.test(word.text)) break;
    const abbreviated =
      word.after === "." && (word.text.length === 1 || isTitle(word) || /\.|^St$/.test(word.text));
    if (word.possessive || !(word.after === "" || abbreviated)) {
      end += 1;
      break;
    }
  }
  while (end > index && !words[end - 1]?.capital) end -= 1;
  return end;
}

/** 'Ana Ruiz y Marco Tejada' are two people, 'José Ortega y Ruiz' is one. */
function parts(words: readonly Word[], index: number): boolean {
  const [before, next, last] = [words[index - 2], words[index + 1], words[index + 2]];
  const full = before?.capital === true && before.after === "";
  return (
    nameConjunction.test(words[index]?.text ?? "") && full && next?.after === "" && last?.capital === true
  );
}

/** The name at the end of a run: after its last title, or its last words. */
function nameOf(
  text: string,
  words: readonly Word[],
  from: number,
  end: number,
  agencies: Agencies,
): Name | undefined {
  let first = from;
  for (let index = from; index < end; index += 1) {
    const word = words[index];
    if (word && isTitle(word)) first = index + 1;
  }
  let titled = first > from;
  if (!titled && from === 0 && captionOpenings.test(words[from]?.text ?? "")) first += 1;
  const before = words[first - 1];
  titled ||= before !== undefined && before.after === "" && isTitle(before);
  // 'Attorney for Massachusetts Ann Lee'.
  if (
    !titled &&
    end - first > 2 &&
    titleJoints.test(before?.small ?? "") &&
    words[first - 2] &&
    isTitle(words[first - 2] as Word)
  ) {
    first = end - 2;
    titled = true;
  }
  const names = words.slice(first, end);
  const plain = names.filter((word) => word.capital && word.text.length > 1);
  // 'Harrow Wild Jonas Brill': the name is the last two words, with the initial between them.
  if (!titled && plain.length > 3 && plain.length === names.length) first = end - 2;
  const head = words[first];
  const tail = words[end - 1];
  if (!head || !tail || first >= end) return undefined;
  const suffix = /^(?:,? (?:Jr|Sr)\b\.?|\.(?=[\s,]))/u.exec(text.slice(tail.end, tail.end + 6))?.[0] ?? "";
  const stop = suffix.length > 1 || /^(?:Jr|Sr|I{2,3})$/.test(tail.text) ? suffix.length : 0;
  const span = { start: head.start, end: tail.end + stop };
  const name = text.slice(span.start, span.end);
  const initial = names.some((word) => word.text.length === 1);
  const body = bodiesAndSurnames.test(tail.small) ? "" : name.replace(/\./g, "");
  if (!initial && ((body && isOrganization(body, agencies)) || (!titled && isPlace(names)))) return undefined;
  const role = roleBefore(words, first);
  return {
    ...span,
    name,
    whole: { start: role?.start ?? head.start, end: span.end },
    role: role && text.slice(role.start, role.end),
    titled,
    lone: end - first === 1,
    possessive: tail.possessive,
    first,
    last: end - 1,
    shown: false,
  };
}

function isPlace(names: readonly Word[]): boolean {
  places ??= setOf(placeNouns);
  return names.some((word) => places?.has(word.small));
}

/** The words that lead up to a name without a mark: its title, office, team. */
function roleBefore(words: readonly Word[], first: number): Span | undefined {
  let start = first;
  for (; start > 0 && first - start < 9; start -= 1) {
    const word = words[start - 1];
    if (
      !word ||
      /[,;:)(”"!?]/.test(word.after) ||
      (word.after === "." && !isTitle(word) && !/\./.test(word.text))
    )
      break;
    if (beforeTitles.test(word.small) || (word.capital && captionOpenings.test(word.text))) break;
    // 'Ann Lee helps bride Isabel Ruiz': a verb stands between two names.
    if (!word.capital && words[start - 2]?.capital && /[^s]s$/.test(word.small)) break;
  }
  while (start < first && titleJoints.test(words[start]?.small ?? "")) start += 1;
  const head = words[start];
  const tail = words[first - 1];
  if (!head || !tail || start === first) return undefined;
  const lead = words.slice(start, first);
  if (!lead.some(isTitle) && !lead.every((word) => word.capital)) return undefined;
  return { start: head.start, end: tail.end + (tail.after.startsWith(".") ? 1 : 0) };
}
