import { documentEndings, nationals, personEndings } from "../language";
import type { Cue, Source } from "../model";
import {
  ALL_CAPS,
  CAPITAL,
  CLITIC,
  hashWord,
  isApostrophe,
  NUMBER,
  POSSESSIVE,
  WORD,
  wordSet,
} from "../text";
import { bodyEnd } from "./abbreviations";
import { isLetters } from "./belonging";
import * as word from "./lexicon";
import { readName } from "./name-kind";
import type { Page } from "./page";
import type { People, Person } from "./people";
import { type Phrase, readPhrase } from "./phrase";
import { hasProximity } from "./proximity";
import { firstRun, runAt, type Stretch } from "./runs";
import * as words from "./words";

/** What a mention says on its own face, before anything else of the story is asked. */
export interface Reading {
  /** `anaphor`: someone met before (`the aide`, `the senator`); the source's type otherwise. */
  readonly kind: "pronoun" | "anaphor" | Source["type"];
  readonly pronoun: Pronoun | undefined;
  readonly phrase: Phrase;
  /** People named: one, or both of two who speak together. */
  readonly people: readonly Person[];
  /** The name of a body. */
  readonly name: string | undefined;
}

export type Pronoun = "he" | "she" | "they" | "it" | "who" | "i";

const PRONOUNS: ReadonlyMap<number, Pronoun> = /* @__PURE__ */ buildPronouns();

function buildPronouns(): ReadonlyMap<number, Pronoun> {
  const forms: readonly (readonly [Pronoun, string])[] = [
    ["he", "he him his himself"],
    ["she", "she her hers herself"],
    ["they", "they them their theirs themselves"],
    ["it", "it its itself"],
    ["who", "who whom whose that which"],
    ["i", "i me my mine we us our ours you your yours myself ourselves"],
  ];
  return new Map(
    forms.flatMap(([pronoun, list]) => list.split(" ").map((form) => [hashWord(form), pronoun] as const)),
  );
}

const BODY = word.ORGANIZATION | word.COLLECTIVE;
const ROLE = word.INSIDER | word.OFFICE | word.PUBLIC | word.KIN | word.PERSON;

/** Reads a mention: which kind of source it can be, and who is named in it. */
export function readMention(
  page: Page,
  people: People,
  from: number,
  to: number,
  cue: Cue | undefined,
): Reading {
  const { tokens } = page;
  const phrase = readPhrase(page, from, to);
  const reading = (kind: Reading["kind"], named: readonly Person[] = [], name?: string): Reading => ({
    kind,
    pronoun: undefined,
    phrase,
    people: named,
    name: name === undefined ? undefined : page.fullName(name),
  });
  const pronoun = PRONOUNS.get(tokens.hash[from] ?? 0);
  const isWord = ((tokens.flags[from] ?? 0) & ALL_CAPS) === 0 || to - from === 1;
  if (pronoun !== undefined && isWord && (to - from === 1 || isPronounOnly(page, from + 1, to)))
    return { kind: "pronoun", pronoun, phrase, people: [], name: undefined };
  const named = peopleNamed(page, people, phrase, from, to);
  if (named.length > 0) return withOthers(page, from, to) ? reading("group") : reading("person", named);
  const leader = leaderOf(page, people, from);
  if (leader !== undefined) return reading("person", [leader]);
  if (isAddress(page, from, to)) return reading("organization", [], page.text(from, to));
  const handle = handleIn(page, from, to);
  if (handle !== undefined) return reading("person", [], handle);

  const { bits, head } = phrase;
  const capitalHead = head >= 0 && ((tokens.flags[head] ?? 0) & CAPITAL) !== 0;
  if (isBareDescription(page, phrase)) return reading("anaphor");
  const run = runAtEnd(page, phrase);
  if (run !== undefined) {
    const read = readName(page, run.from, run.to);
    // 'a party MLA': letters for an office.
    if (head < run.from && phrase.determiner === "indefinite" && isLetters(page, run.to - 1))
      return reading("unnamed");
    if (read.kind === "organization" || read.kind === "place") {
      if (
        !phrase.collective &&
        ((bits & (word.DOCUMENT | word.ORGANIZATION)) !== word.DOCUMENT || head < run.from)
      )
        return reading(
          "organization",
          [],
          bodyName(page, bodyStart(page, people, run.from, from), run.to, to),
        );
    } else if (read.kind === "unknown" && head < 0) {
      return unknownName(page, people, phrase, run.from, run.to, cue, reading);
    }
  }
  // 'the lodge’s owner, Brill Properties': a body in apposition.
  const appended = bodyInApposition(page, phrase, to);
  if (appended !== undefined) return reading("organization", [], appended);
  if (head < 0) return headless(page, phrase, from, to, reading);
  if (phrase.plural && (bits & word.ORGANIZATION) !== 0 && opensWithBody(page, phrase))
    return reading("organization", [], page.text(phrase.from, phrase.to));
  if ((bits & word.COLLECTIVE) !== 0 && (bits & ROLE) === 0) return reading("group");
  if (phrase.collective) {
    if ((bits & word.INSIDER) !== 0 && phrase.count !== undefined && hasProximity(page, phrase, to))
      return reading("unnamed");
    if ((bits & ROLE) !== 0)
      return reading(phrase.count?.max === 1 || isInsider(phrase, cue) ? "unnamed" : "group");
    return reading((bits & word.DOCUMENT) !== 0 ? "document" : "group");
  }
  if (
    (bits & ROLE) === 0 ||
    ((bits & (word.DOCUMENT | word.ORGANIZATION)) !== 0 && !capitalHead && (bits & word.INSIDER) === 0)
  ) {
    if ((bits & word.DOCUMENT) !== 0) return reading("document");
    if ((bits & word.ORGANIZATION) !== 0) {
      // Unnamed bodies in the plural are a group: 'human rights groups'.
      if (phrase.plural && !capitalHead && phrase.ownerFrom < 0) return reading("group");
      const name = capitalHead ? run : nameBesideNoun(page, phrase);
      return reading("organization", [], name && page.text(name.from, name.to));
    }
  }
  if (!phrase.plural) {
    const isHeld = phrase.ownerFrom >= 0 || (bits & (word.OFFICE | word.KIN)) !== 0;
    const isKnown = phrase.determiner === "definite" || (phrase.determiner === "none" && isHeld);
    return reading(isKnown ? "anaphor" : "unnamed");
  }
  if (hasProximity(page, phrase, to)) return reading("unnamed");
  if (phrase.mixed) return reading("group");
  if (phrase.count?.max !== undefined && phrase.count.max <= FEW) return reading("unnamed");
  // 'most people', 'people in the square': a public.
  if (page.hash(head) === words.PEOPLE_WORD) return reading("group");
  return reading(isInsider(phrase, cue) ? "unnamed" : "group");
}

/** So many at most are somebody each: `three people said`. */
const FEW = 5;

/** Plural insiders pass on information (`aides insisted`); with a wish or a formal act they are a body of people. */
function isInsider(phrase: Phrase, cue: Cue | undefined): boolean {
  if ((phrase.bits & (word.INSIDER | word.KIN | word.PERSON)) === 0) return false;
  if ((phrase.bits & (word.PERSON | word.KIN)) !== 0 && phrase.count === undefined) return false;
  if (cue === undefined) return true;
  if (cue.class === "think" || cue.class === "order" || cue.class === "criticize") return false;
  return cue.lemma !== "announce" && cue.lemma !== "refuse";
}

function isPronounOnly(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isVerb = (page.bits(i) & word.AUXILIARY) !== 0 || ((page.tokens.flags[i] ?? 0) & CLITIC) !== 0;
    if (!isVerb && !PRONOUNS.has(page.hash(i))) return false;
  }
  return true;
}

/** The people named in the core of a mention, behind `of` in a title, or in an appositive. */
function peopleNamed(page: Page, people: People, phrase: Phrase, from: number, to: number): Person[] {
  const { names, tokens } = page;
  const found: Person[] = [];
  for (let r = firstRun(page, from); r < names.count && (names.from[r] ?? to) < to; r++) {
    const runFrom = Math.max(names.from[r] ?? 0, from);
    const runTo = Math.min(names.to[r] ?? 0, to);
    if (runTo <= runFrom) continue;
    // An owner is not the speaker, save where the whole mention is one: 'Brill's view'.
    if (((names.flags[r] ?? 0) & POSSESSIVE) !== 0 && runTo < to - 1) continue;
    if (!standsAlone(page, phrase, runFrom, runTo, from, to)) {
      if (found.length > 0) break;
      continue;
    }
    // 'Polls': a common noun with its sentence's capital.
    if (
      runTo === runFrom + 1 &&
      (page.bits(runFrom) & word.PLURAL) !== 0 &&
      (page.bits(runFrom) & word.NOUN) !== 0
    )
      continue;
    const person = people.find(runFrom, runTo, isApposedName(page, phrase, runFrom, runTo));
    if (person === undefined) continue;
    if (found.length > 0 && (page.bits(runFrom - 1) & word.COORDINATOR) === 0) break;
    if (!found.includes(person)) found.push(person);
    const next = tokens.code[runTo] ?? 0;
    if (next === 0x2c && (page.bits(runTo + 1) & word.COORDINATOR) === 0) break;
  }
  return found;
}

/** `Dr. Brill and her colleagues`: somebody, and those who are told by them. */
function leaderOf(page: Page, people: People, from: number): Person | undefined {
  const run = runAt(page, from);
  if (run?.from !== from || page.hash(run.to) !== words.AND) return undefined;
  return (page.bits(run.to + 1) & word.POSSESSIVE_WORD) === 0 ? undefined : people.find(run.from, run.to);
}

/** `his wife, Ann,`: one name behind a comma, of somebody by what they are. */
function isApposedName(page: Page, phrase: Phrase, from: number, to: number): boolean {
  return (
    to === from + 1 &&
    from === phrase.to + 1 &&
    page.tokens.code[phrase.to] === 0x2c &&
    !phrase.plural &&
    (phrase.bits & word.KIN) !== 0
  );
}

/** A run names the speaker when it is the head of the phrase, not the owner, not behind a preposition, not inside a clause. */
function standsAlone(
  page: Page,
  phrase: Phrase,
  runFrom: number,
  runTo: number,
  from: number,
  to: number,
): boolean {
  const { tokens } = page;
  if (runFrom < phrase.to) {
    // Brill aides: the noun behind the name is the head. Harbor Minister Ann Brill: the noun before it is a title.
    return phrase.head < runTo || phrase.head < 0;
  }
  const read = readName(page, runFrom, runTo);
  const before = runFrom - 1;
  if (before < from) return true;
  const kind = tokens.flags[before] ?? 0;
  if ((kind & WORD) === 0) {
    const mark = tokens.code[before] ?? 0;
    // 'Another critic, Ann Brill': an appositive; 'the family, Brill': a list.
    const opens = mark === 0x2c || mark === 0x2014 || mark === 0x2013 || mark === 0x3a;
    const isPerson = read.kind === "person" || (read.kind === "unknown" && (phrase.bits & ROLE) !== 0);
    return (
      opens &&
      isPerson &&
      (!phrase.plural || phrase.count?.max === 1) &&
      (phrase.head < 0 || (phrase.bits & ROLE) !== 0) &&
      endsThere(page, runTo, to)
    );
  }
  const bits = page.bits(before);
  // 'the Bank of Marl's Ann Brill'
  if (page.hash(before) === words.S_CLITIC) return read.kind === "person" && endsThere(page, runTo, to);
  if ((bits & word.COORDINATOR) !== 0) return before <= phrase.to + 1;
  // Secretary of State Ann Brill: a title goes on behind 'of'.
  if (read.titled && read.nameFrom > runFrom && (phrase.bits & word.OFFICE) !== 0)
    return page.hash(before) === words.OF || page.hash(before) === words.FOR;
  // 'the critic, harbor lawyer Ann Brill': small words of a title before the name.
  if (read.titled && (bits & ROLE) !== 0) {
    for (let i = before; i >= phrase.to && before - i < 8; i--) {
      if (tokens.code[i] === 0x2c) return !phrase.plural || phrase.count?.max === 1;
      if ((page.bits(i) & word.PHRASE_END) !== 0) return false;
    }
  }
  return false;
}

function endsThere(page: Page, at: number, to: number): boolean {
  if (at >= to) return true;
  const kind = page.tokens.flags[at] ?? 0;
  return (kind & WORD) === 0 || (page.bits(at) & (word.RELATIVE | word.PREPOSITION)) !== 0;
}

/** `Brill, others`: one of many. */
function withOthers(page: Page, from: number, to: number): boolean {
  return to - from < 8 && page.hash(to - 1) === words.OTHERS;
}

/** `@brill`: a name that its bearer chose. */
function handleIn(page: Page, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    if (page.tokens.code[i] === 0x40 && ((page.tokens.flags[i] ?? 0) & WORD) !== 0)
      return page.text(i, i + 1);
  }
  return undefined;
}

/** `the 54-year-old`, `the Nigerian`: someone met before, told by age or nation alone; `the Chinese` are a government. */
export function isBareDescription(page: Page, { determiner, head, from, to }: Phrase): boolean {
  if (determiner !== "definite" || head >= 0 || to - from !== 1) return false;
  const text = page.lower(from);
  const isNation = (page.bits(from) & (word.DEMONYM | word.PLURAL)) === word.DEMONYM && text.endsWith("an");
  return isNation || text.endsWith("-year-old") || NATIONALS.has(page.hash(from));
}

const NATIONALS = /* @__PURE__ */ wordSet(nationals);

const NO = /* @__PURE__ */ hashWord("no");
const NUMBER_WORD = /* @__PURE__ */ hashWord("number");

/** `No 10`, `Number 10`: a body by its address. */
function isAddress(page: Page, from: number, to: number): boolean {
  const isNumber = to - from === 2 && ((page.tokens.flags[from + 1] ?? 0) & NUMBER) !== 0;
  const first = page.hash(from);
  return (
    isNumber && (first === NO || first === NUMBER_WORD) && ((page.tokens.flags[from] ?? 0) & CAPITAL) !== 0
  );
}

/** The run of capitals that ends the core. */
function runAtEnd(page: Page, phrase: Phrase): Stretch | undefined {
  const run = runAt(page, phrase.to - 1);
  if (run === undefined || run.to <= phrase.from) return undefined;
  return { from: Math.max(run.from, phrase.from), to: Math.min(run.to, phrase.to) };
}

/**
 * Back over `and` or an owner in a body's name: `Irish Nurses and Midwives Organisation`, `Marl Nurses' Union`; not over somebody who
 * speaks with it.
 */
function bodyStart(page: Page, people: People, from: number, low: number): number {
  const joins = page.hash(from - 1) === words.AND || isApostrophe(page.tokens.code[from - 1] ?? 0);
  const left = joins ? runAt(page, from - 2) : undefined;
  if (left === undefined || left.to !== from - 1 || left.from < low) return from;
  const { kind, weak } = readName(page, left.from, left.to);
  const isOther = kind === "organization" || kind === "place" || (kind === "person" && !weak);
  return isOther || people.find(left.from, left.to) !== undefined ? from : left.from;
}

/** A body's name with what belongs to it behind `of`: `Department of Harbors`. */
function bodyName(page: Page, from: number, to: number, limit: number): string {
  return page.text(from, bodyEnd(page, to, limit));
}

const UNION: ReadonlySet<number> = /* @__PURE__ */ wordSet("party union");

/** `the poll watchdog Lente`, `the Unite union`: a name that nothing else is known to bear, beside the noun for the body. */
function nameBesideNoun(page: Page, { head, from, to }: Phrase): Stretch | undefined {
  const behind = head + 1 < to ? runAt(page, head + 1) : undefined;
  if (behind?.from === head + 1 && behind.to === to) return behind;
  if (!UNION.has(page.hash(head)) || head !== to - 1) return undefined;
  const before = runAt(page, head - 1);
  if (before === undefined || before.to !== head || before.from < from) return undefined;
  return readName(page, before.from, before.to).kind === "unknown" ? before : undefined;
}

/** The name of a body behind a comma that ends the mention: `the owner, Brill Properties`. */
function bodyInApposition(page: Page, phrase: Phrase, to: number): string | undefined {
  const { names, tokens } = page;
  const at = phrase.to;
  if (phrase.determiner !== "definite" || phrase.plural || at + 1 >= to || tokens.code[at] !== 0x2c)
    return undefined;
  const r = firstRun(page, at);
  const runFrom = names.from[r] ?? to;
  const runTo = names.to[r] ?? to;
  if (runFrom > at + 2 || runFrom === to || runTo < to - 1 || runTo > to) return undefined;
  return readName(page, runFrom, runTo).kind === "organization" ? page.text(runFrom, runTo) : undefined;
}

/** One capitalised word that no one and nothing known bears. */
function unknownName(
  page: Page,
  people: People,
  phrase: Phrase,
  from: number,
  to: number,
  cue: Cue | undefined,
  reading: (kind: Reading["kind"], named?: readonly Person[], name?: string) => Reading,
): Reading {
  const body = people.body(from, to);
  if (body !== undefined) return reading("organization", [], body);
  const text = page.text(from, to);
  if (page.fullName(text) !== text) return reading("organization", [], text);
  if (phrase.determiner === "definite" || page.isCompany(from, to)) return reading("organization", [], text);
  // 'Harrow of Hope, a civil rights group': what follows tells a body.
  const follows = page.hash(to) === words.OF && ((page.tokens.flags[to + 1] ?? 0) & CAPITAL) !== 0;
  if (follows) return reading("organization", [], bodyName(page, from, to, page.tokens.count));
  if (page.tokens.code[to] === 0x2c) {
    const apposed = readPhrase(page, to + 1, Math.min(page.tokens.count, to + 12));
    if (apposed.head >= 0 && apposed.determiner === "indefinite" && (apposed.bits & BODY) !== 0)
      return reading("organization", [], text);
  }
  const shouts = ((page.tokens.flags[from] ?? 0) & ALL_CAPS) !== 0;
  if (shouts && cue?.class !== "colon") return reading("organization", [], text);
  return reading("person", [], text);
}

/** No noun known: `some`, `many`, `another`, or a noun that no list holds. */
function headless(
  page: Page,
  phrase: Phrase,
  from: number,
  to: number,
  reading: (kind: Reading["kind"]) => Reading,
): Reading {
  const last = phrase.to - 1;
  const first = page.hash(from);
  if (last < phrase.from) {
    if (first === words.ANOTHER || (phrase.count?.max === 1 && !phrase.collective)) return reading("unnamed");
    return reading(hasProximity(page, phrase, to) ? "unnamed" : "group");
  }
  const text = page.lower(last);
  if (((page.tokens.flags[last] ?? 0) & NUMBER) !== 0 || page.hash(last) === words.WHOM)
    return reading("group");
  // 'one of them'
  if (page.hash(last) === words.THEM) return reading(phrase.count?.max === 1 ? "unnamed" : "group");
  if (page.hash(last) === words.THOSE && hasProximity(page, phrase, to)) return reading("unnamed");
  const plural = text.endsWith("s") && !text.endsWith("ss");
  const singular = plural ? text.slice(0, -1) : text;
  if (singular.length > 4 && endsIn(singular, personEndings)) {
    if (plural) return reading("group");
    return reading(phrase.determiner === "definite" ? "anaphor" : "unnamed");
  }
  if (plural) return reading("group");
  if (endsIn(text, documentEndings)) return reading("document");
  return reading(phrase.determiner === "indefinite" ? "unnamed" : "organization");
}

function endsIn(text: string, endings: string): boolean {
  return endings.split(" ").some((ending) => text.endsWith(ending));
}

/** `HMA and other departments`: several bodies, the first named. */
function opensWithBody(page: Page, phrase: Phrase): boolean {
  const { names } = page;
  const r = firstRun(page, phrase.from);
  if (names.from[r] !== phrase.from || (page.bits(names.to[r] ?? 0) & word.COORDINATOR) === 0) return false;
  return readName(page, phrase.from, names.to[r] ?? 0).kind === "organization";
}
