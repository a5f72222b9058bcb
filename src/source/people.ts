import { partyLetters, titleSynonyms } from "../language";
import {
  ALL_CAPS,
  CAPITAL,
  CLITIC,
  DOTTED,
  hashWord,
  IN_TITLE_CASE,
  isNameSuffix,
  type Tokens,
  WORD,
} from "../text";
import { type Attribute, attributesOf, sexOfWord } from "./attributes";
import { bodyOf } from "./belonging";
import * as word from "./lexicon";
import { lastWord, type ReadName, readName } from "./name-kind";
import type { Page } from "./page";
import type { Stretch } from "./runs";
import * as words from "./words";

export type Sex = "male" | "female" | "unknown";

/** Someone named in the story. */
export interface Person {
  /** Fullest form met. */
  name: string;
  /** Hashes of the words of the fullest form. */
  words: number[];
  sex: Sex;
  /** How often the story names them, and in full. */
  times: number;
  whole: number;
  /** The name begins with a given name that is known. */
  given: boolean;
  /** Only the shape of the name tells that it is a person's. */
  weak: boolean;
  readonly attributes: Attribute[];
  /** The body that the story says they belong to. */
  body: Stretch | undefined;
  /** The token where the first run that names them begins. */
  first: number;
  /** The token where they were last named so far, as far as the story is read. */
  latest: number;
  /** The same where they are the first whom a sentence names, and no preposition or owner's `'s` says that it is about another. */
  topic: number;
  /** How often the surname alone named them so far; less than 0 for whom the story calls by a given name. */
  alone: number;
  /** How they were addressed where they were first named in full: hash of `Sen.`, or 0. */
  title: number;
}

/** A place in the story where someone is named. */
export interface Naming {
  readonly person: Person;
  /** Tokens of the whole run, titles included, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Everyone and every body named in the story. */
export interface People {
  /** In the order of the text. */
  readonly namings: readonly Naming[];
  /** People by a role noun told of them (`senator`), in the order of the text; key: hash of the noun. */
  readonly byRole: ReadonlyMap<number, readonly RoleBearer[]>;
  /** The person a run of tokens names, or undefined; one more where the words around tell that it names a person. */
  find(from: number, to: number, isSure?: boolean): Person | undefined;
  /** The fullest name of the body that a word opens or shortens (`Brill` for Brill Energy), or undefined. */
  body(from: number, to: number): string | undefined;
}

export interface RoleBearer {
  readonly person: Person;
  readonly attribute: Attribute;
}

const PARTIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(partyLetters),
);

/** Namesakes looked at; a story of a newspaper's length has two or three. */
const MANY = 24;

/** Finds every person of the story, joins short names to full ones, and reads what is told of each. */
export function readPeople(page: Page, known: readonly string[]): People {
  const { tokens, names } = page;
  const byLast = new Map<number, Person[]>();
  const byWord = new Map<number, Person[]>();
  const bodies = new Map<number, string>();
  const kinds: ReadName[] = [];
  const all: Person[] = [];

  const put = (map: Map<number, Person[]>, key: number, person: Person) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [person]);
    else if (list.at(-1) !== person && (list.length > MANY || !list.includes(person))) list.push(person);
  };
  const index = (person: Person) => {
    const last = person.words.at(-1);
    if (last !== undefined) put(byLast, last, person);
    for (const hash of person.words) put(byWord, hash, person);
  };
  const add = (name: string, words: number[], weak: boolean, given = false): Person => {
    const person: Person = {
      name,
      words,
      sex: "unknown",
      times: 0,
      whole: 0,
      given,
      weak,
      attributes: [],
      body: undefined,
      first: -1,
      latest: -1,
      topic: -1,
      alone: 0,
      title: 0,
    };
    all.push(person);
    index(person);
    return person;
  };
  for (const name of known) {
    const words = name.split(/[\s,]+/).filter((part) => part !== "");
    if (words.length > 0) add(name, words.map(hashWord), false);
  }

  const wordsOf = (from: number, to: number): number[] => {
    const words: number[] = [];
    const end = lastWord(page, from, to) + 1;
    for (let i = from; i < end; i++) {
      if (((tokens.flags[i] ?? 0) & WORD) !== 0) words.push(tokens.hash[i] ?? 0);
    }
    return words;
  };

  /** The person a name of two words or more belongs to: same last word, and the first alike or the shorter inside the longer. */
  const same = (words: readonly number[]): Person | undefined => {
    const last = words.at(-1) ?? 0;
    for (const person of (byLast.get(last) ?? []).slice(-MANY)) {
      const own = person.words;
      if (own.length < 2) continue;
      if (own[0] === words[0]) return person;
      if (own.length > words.length && own.includes(words[0] ?? 0)) return person;
      if (words.length > own.length && words.includes(own[0] ?? 0)) return person;
    }
    // A family name of two words alone: 'Guajardo Villarreal', or its first: Ildefonso Guajardo.
    for (const person of (byWord.get(last) ?? []).slice(-MANY)) {
      if (person.words.length > words.length && words.every((hash) => person.words.includes(hash)))
        return person;
    }
    return undefined;
  };
  const full = (from: number, to: number, weak: boolean): Person => {
    const words = wordsOf(from, to);
    const found = same(words);
    const text = page.text(from, withoutLetters(page, from, to));
    const given = (page.bits(from) & word.GIVEN) !== 0;
    if (found === undefined) return add(text, words, weak, given);
    if (!weak) found.weak = false;
    const shouts = ((tokens.flags[from] ?? 0) & ALL_CAPS) !== 0;
    // 'Miss Universe Ann Brill', 'Crooked Ann Brill': what stands before a given name is no part of the name.
    const isFuller = words[0] === found.words[0] || given || !found.given;
    if (words.length > found.words.length && isFuller && !shouts) {
      found.name = text;
      found.words = words;
      found.given = given;
      index(found);
    } else if (found.name === found.name.toUpperCase() && !shouts && words.length === found.words.length)
      found.name = text;
    return found;
  };
  /** Whoever a single word names: by family name, then by any other word of a name; the one in mind when several share it. */
  const short = (i: number, sex: Sex, title = 0): Person | undefined => {
    if (isDottedCapitals(tokens, i)) return undefined;
    const hash = tokens.hash[i] ?? 0;
    const bears = (person: Person | undefined) => title !== 0 && person?.title === title;
    for (const map of [byLast, byWord]) {
      let best: Person | undefined;
      for (const person of (map.get(hash) ?? []).slice(-MANY)) {
        if (sex !== "unknown" && person.sex !== "unknown" && person.sex !== sex) continue;
        const fits = bears(person);
        const isFitter = fits !== bears(best) ? fits : best && isNearer(person, best);
        if (best === undefined || isFitter) best = person;
      }
      if (best !== undefined) return best;
    }
    return undefined;
  };

  // Full names first, for a headline may print the surname before the story prints the whole.
  const found: (Person | undefined)[] = [];
  for (let r = 0; r < names.count; r++) {
    const from = names.from[r] ?? 0;
    const to = names.to[r] ?? 0;
    const name = readName(page, from, to);
    const read: ReadName = isShouted(page, from, to) ? { ...name, kind: "role" } : name;
    kinds.push(read);
    found.push(undefined);
    const headline = ((names.flags[r] ?? 0) & IN_TITLE_CASE) !== 0;
    if (headline) continue;
    if (read.kind === "person" && wordCount(page, read) > 1) {
      if (
        read.weak &&
        opensWithWord(page, from, to) &&
        byLast.get(tokens.hash[to - 1] ?? 0)?.some(({ given }) => given)
      ) {
        kinds[r] = { ...read, nameFrom: to - 1 };
        continue;
      }
      const person = full(read.nameFrom, read.nameTo, read.weak);
      if (person.sex === "unknown") person.sex = sexOf(page, from, read);
      if (read.nameFrom > from) person.title ||= page.hash(read.nameFrom - 1);
      found[r] = person;
      person.whole = ++person.times;
    } else if (read.kind === "organization" && to - from > 1) {
      const first = tokens.hash[from] ?? 0;
      if (!bodies.has(first)) bodies.set(first, page.text(from, to));
    }
  }
  const namings: Naming[] = [];
  const byRole = new Map<number, RoleBearer[]>();
  /** By the last word of each naming. */
  const named = new Map<number, Person>();
  for (let r = 0; r < names.count; r++) {
    const read = kinds[r];
    const from = names.from[r] ?? 0;
    const to = names.to[r] ?? 0;
    if (read === undefined) continue;
    if (((names.flags[r] ?? 0) & IN_TITLE_CASE) !== 0) {
      for (let i = from; i < to; i++) {
        const named = byLast.get(tokens.hash[i] ?? 0)?.at(0);
        if (named !== undefined) namings.push({ person: named, from: i, to: i + 1 });
      }
      continue;
    }
    let person = found[r];
    if (
      person === undefined &&
      (read.kind === "person" || read.kind === "unknown") &&
      wordCount(page, read) === 1
    ) {
      const sex = read.titled ? sexOf(page, from, read) : "unknown";
      const title = read.nameFrom > from ? page.hash(read.nameFrom - 1) : 0;
      const last = lastWord(page, read.nameFrom, read.nameTo);
      person = short(last, sex, title);
      if (person === undefined && read.titled)
        person = add(page.text(read.nameFrom, read.nameTo), wordsOf(read.nameFrom, to), false);
      if (person !== undefined) {
        person.times++;
        if (page.hash(last) === person.words.at(-1)) person.alone++;
        else if ((page.bits(last) & word.GIVEN) !== 0 && (page.quoteOf[last] ?? -1) < 0) person.alone = -OWN;
        if (person.sex === "unknown") person.sex = sex;
      }
    }
    if (person === undefined) continue;
    if (opensSentence(page, from, to, namings.at(-1))) person.topic = from;
    namings.push({ person, from, to });
    named.set(lastWord(page, read.nameFrom, read.nameTo), person);
    if (person.first < 0) person.first = from;
    person.latest = from;
    person.body ??= bodyOf(page, from, to);
    for (const attribute of attributesOf(page, from, read)) {
      person.attributes.push(attribute);
      if (person.sex === "unknown") person.sex = attribute.sex;
      for (let i = attribute.from; i < attribute.to; i++) {
        const party = attribute.to === attribute.from + 1 ? partyKey(page, i) : 0;
        const held = i === attribute.head ? word.PEOPLE | word.TITLE : word.OFFICE | word.HONORIFIC;
        if (party === 0 && (page.bits(i) & held) === 0) continue;
        for (const key of party !== 0 ? [party] : roleKeys(page, i)) {
          const bearers = byRole.get(key);
          if (bearers === undefined) byRole.set(key, [{ person, attribute }]);
          else bearers.push({ person, attribute });
        }
      }
    }
  }
  return {
    namings,
    byRole,
    find(from, to, isSure = false) {
      const read = readName(page, from, to);
      if (read.kind === "organization" || read.kind === "place" || read.kind === "role") {
        if (isDottedCapitals(tokens, lastWord(page, from, to))) return undefined;
        const whole = same(wordsOf(from, to));
        return whole !== undefined && !whole.weak ? whole : undefined;
      }
      if (wordCount(page, read) > 1)
        return (
          same(wordsOf(read.nameFrom, read.nameTo)) ??
          (read.kind === "person" ? full(read.nameFrom, read.nameTo, read.weak) : undefined)
        );
      const last = lastWord(page, read.nameFrom, read.nameTo);
      const person = named.get(last) ?? short(last, read.titled ? sexOf(page, from, read) : "unknown");
      if (person !== undefined) return person;
      return read.kind === "person" || isSure
        ? add(page.text(read.nameFrom, read.nameTo), wordsOf(read.nameFrom, to), false)
        : undefined;
    },
    body(from, to) {
      return to - from === 1 ? bodies.get(tokens.hash[from] ?? 0) : undefined;
    },
  };
}

/** `U.N.` is no one's name, though it is spelled as Kim Jong Un's. */
function isDottedCapitals({ flags }: Tokens, i: number): boolean {
  return ((flags[i] ?? 0) & (ALL_CAPS | DOTTED)) === (ALL_CAPS | DOTTED);
}

/** Before the letters that stand behind a name: `Ann Brill KC`; `Jr.` and `III` stay. */
function withoutLetters(page: Page, from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    isNameSuffix(page.tokens, end - 1) &&
    !/^(?:[IV]+|[JS]r\.?)$/.test(page.text(end - 1, end))
  )
    end--;
  while (end > from + 1 && ((page.tokens.flags[end - 1] ?? 0) & WORD) === 0) end--;
  return end;
}

/** `EVEN BRILL’S BOSS THINKS HE IS WRONG`: in a clause of capitals a capital tells no name. */
function isShouted({ tokens: { flags } }: Page, from: number, to: number): boolean {
  const isCaps = ((flags[from] ?? 0) & (flags[to - 1] ?? 0) & ALL_CAPS) !== 0;
  return (
    isCaps && ((flags[from - 1] ?? 0) & (ALL_CAPS | CLITIC)) !== 0 && ((flags[to] ?? 0) & ALL_CAPS) !== 0
  );
}

/** `Playing Brill has its price`, `Despite Brill`: of two words that open a sentence the first has its capital from there. */
function opensWithWord(page: Page, from: number, to: number): boolean {
  if (to - from !== 2 || page.heads[page.sentenceOf[from] ?? 0] !== from) return false;
  return (page.bits(from) & word.PHRASE_END) !== 0 || /..(?:ed|ing|ly)$/.test(page.lower(from));
}

/** Whether a naming tells whom its sentence is about. */
function opensSentence(page: Page, from: number, to: number, before: Naming | undefined): boolean {
  const isFirst = before === undefined || page.sentenceOf[before.from] !== page.sentenceOf[from];
  const isHeld = (page.bits(from - 1) & word.PREPOSITION) !== 0 || page.hash(to) === words.S_CLITIC;
  return isFirst && !isHeld && (page.quoteOf[from] ?? -1) < 0;
}

/** How often one word must have named somebody to be theirs whoever else is named in full. */
const OWN = 3;

/**
 * A namesake who is always named in full leaves the surname to whom it has named so far, at once where that one needed no second naming.
 */
function ownsName(person: Person, other: Person): boolean {
  const needed = person.whole === 1 && other.whole >= OWN ? 1 : OWN;
  return person.alone >= needed && other.alone <= 0;
}

/**
 * Of two who share a name: the one whom a sentence was about last before it (not `his wife, Ann Brill`, whom he thanked), else the one
 * named last, else the one named most.
 */
function isNearer(person: Person, other: Person): boolean {
  // 'Joe Hart and his wife, Ann … Ann left … Hart said'
  if (person.alone < 0 !== other.alone < 0) return other.alone < 0;
  if (ownsName(person, other)) return true;
  if (ownsName(other, person)) return false;
  if (person.topic !== other.topic) return person.topic > other.topic;
  return person.latest > other.latest;
}

/** The keys under which a role noun is found: the word, and what it stands for. */
export function roleKeys(page: Page, i: number): number[] {
  synonyms ??= new Map(
    Object.entries(titleSynonyms).map(([short, long]) => [hashWord(short), hashWord(long)]),
  );
  const { text, start, end } = page.tokens;
  const at = start[i] ?? 0;
  // An ex-wife was a wife.
  const isEx = text.startsWith("ex-", at) || text.startsWith("Ex-", at);
  const key = isEx ? hashWord(text.slice(at + 3, end[i])) : page.hash(i);
  const other = synonyms.get(key);
  return other === undefined ? [key] : [key, other];
}

let synonyms: ReadonlyMap<number, number> | undefined;

/** `R-Ohio` tells a Republican. */
function partyKey(page: Page, i: number): number {
  const start = page.tokens.start[i] ?? 0;
  if (page.tokens.text.charCodeAt(start + 1) !== 0x2d) return 0;
  const party = PARTIES.get(page.tokens.text.charAt(start));
  return party === undefined ? 0 : hashWord(party);
}

function wordCount(page: Page, read: ReadName): number {
  return lastWord(page, read.nameFrom, read.nameTo) + 1 - read.nameFrom;
}

/** What titles and the given name tell. */
function sexOf(page: Page, from: number, read: ReadName): Sex {
  for (let i = from; i < read.nameFrom; i++) {
    const sex = sexOfWord(page.bits(i));
    if (sex !== "unknown") return sex;
  }
  const bits = page.bits(read.nameFrom);
  const male = (bits & word.GIVEN_MALE) !== 0;
  const female = (bits & word.GIVEN_FEMALE) !== 0;
  const isGiven = wordCount(page, read) > 1 && ((page.tokens.flags[read.nameFrom] ?? 0) & CAPITAL) !== 0;
  return !isGiven || male === female ? "unknown" : male ? "male" : "female";
}
