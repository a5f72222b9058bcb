import {
  andWords,
  bioVerbs,
  bylineHonorifics,
  bylinePlaces,
  bylineTitleEndings,
  byWords,
  byWordsAtStart,
  cities,
  dateStems,
  dateWords,
  forWords,
  fromWords,
  furnitureWords,
  inWords,
  nameParticles,
  nameSuffixes,
  newsAgencies,
  ofWords,
  outletEndings,
  outletWords,
  ownWords,
  postNominals,
  proseWords,
  publishedWords,
  roleWords,
  staffWords,
  titleModifiers,
  titleNouns,
  updatedWords,
  workWords,
} from "../language";
import type { ContributorRole } from "../model";
import * as L from "./labels";

const list = (text: string): string[] => text.match(/[^\s|]+/g) ?? [];

function add(map: Map<string, number>, key: string, bits: number): void {
  map.set(key, (map.get(key) ?? 0) | bits);
}

/** Words and what is known of them, as bits; a stem of five letters stands for every longer word. */
class WordBits {
  readonly words = new Map<string, number>();
  readonly #stems = new Map<string, number>();

  add(words: readonly string[], bits: number): void {
    for (const word of words) {
      if (word.endsWith("*")) add(this.#stems, word.slice(0, -1), bits);
      else add(this.words, word, bits);
    }
  }

  byStem(key: string): number {
    return key.length < 6 ? 0 : (this.#stems.get(key.slice(0, 5)) ?? 0);
  }

  get(key: string): number {
    return this.words.get(key) ?? this.byStem(key);
  }
}

interface Lexicon {
  known: WordBits;
  /** Which of `roleWords` a word is in, counted from 1. */
  roles: WordBits;
  own: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
  /** What a compound is known to be by the noun that it ends in, and the last four letters of such nouns. */
  endings: ReadonlyMap<string, number>;
  tails: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

/** The lists as they are asked, made at the first use: nothing happens at import. */
function lists(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const known = new WordBits();
  const roles = new WordBits();
  const lists: readonly [words: string, bits: number][] = [
    [byWords, L.BY],
    [byWordsAtStart, L.BY_START],
    [workWords, L.WORK],
    [fromWords, L.FROM],
    [titleNouns, L.TITLE],
    [titleModifiers, L.MODIFIER],
    [ownWords, L.MODIFIER],
    [outletWords, L.OUTLET],
    [outletEndings, L.OUTLET],
    [bylineTitleEndings, L.TITLE],
    [staffWords, L.STAFF],
    [cities, L.PLACE],
    [bylinePlaces, L.PLACE],
    [bylineHonorifics, L.HONORIFIC],
    [postNominals, L.POST_NOMINAL],
    [nameSuffixes, L.SUFFIX],
    [nameParticles, L.PARTICLE],
    [andWords, L.AND],
    [inWords, L.IN],
    [forWords, L.FOR],
    [ofWords, L.OF],
    [bioVerbs, L.BIO],
    [proseWords, L.PROSE],
    [furnitureWords, L.FURNITURE],
    [publishedWords, L.DATE_LABEL],
    [updatedWords, L.DATE_LABEL | L.UPDATED],
    [dateWords, L.DATE_WORD],
  ];
  for (const [words, bits] of lists) known.add(list(words), bits);
  known.add(list(newsAgencies.toLowerCase()), L.AGENCY);
  for (const [index, [, words]] of roleWords.entries()) {
    known.add(list(words), L.ROLE);
    roles.add(list(words), index + 1);
  }
  const endings = new Map([
    ...list(outletEndings).map((ending): [string, number] => [ending, L.OUTLET]),
    ...list(bylineTitleEndings).map((ending): [string, number] => [ending, L.TITLE]),
  ]);
  return {
    known,
    roles,
    own: new Set(list(ownWords)),
    calendar: new Set(list(dateStems)),
    endings,
    tails: new Set([...endings.keys()].map((ending) => ending.slice(-4))),
  };
}

/** The role that 'Photos' or 'edited' gives. */
export function roleOf(key: string): ContributorRole | undefined {
  return roleWords[lists().roles.get(key) - 1]?.[0];
}

/** True for 'our' in another language than English, where 'Our Correspondent' is a name in itself. */
export function isOwnWord(key: string): boolean {
  return lists().own.has(key);
}

/** Full names of months and weekdays end so in the languages of the stems. */
const CALENDAR_ENDING =
  /(?:uar[iy]?|arch|ar[zç]o|aart|r[il]{1,2}e?|[gln][ih]o|llet|ust\w{0,2}|osto|[bt][eu]?r[eo]?|ero|iro|ier|kuuta|nia|[рнл]я|та|day|tag|dag|di|dì|ado|ato|es)$/;

/** True for a month or weekday, whole or shortened, in any of the languages known. Many a first name begins the same. */
export function isCalendarWord(key: string): boolean {
  return lists().calendar.has(key.slice(0, 3)) && (key.length < 5 || CALENDAR_ENDING.test(key));
}

/** True for a word that stands in a list itself, not through its stem. */
export function isKnown(key: string): boolean {
  return lists().known.words.has(key);
}

/** No compound of a title or outlet is longer; a page's text without its spaces may be. */
const LONGEST_COMPOUND = 40;

/** What the noun is known to be that a compound ends in: 'redakteur' in 'sportredakteur'. */
function byEnding(key: string, { endings, tails }: Lexicon): number {
  // The last four letters tell at once that most names end in none.
  if (key.length < 8 || key.length > LONGEST_COMPOUND || !tails.has(key.slice(-4))) return 0;
  for (let cut = Math.max(3, key.length - 15); cut < key.length - 3; cut++) {
    const bits = endings.get(key.slice(cut));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** What a word, in lower case, is known to be: itself, by the noun that a German or Nordic compound ends in, or by its stem. */
export function lookUp(key: string): number {
  const all = lists();
  return all.known.words.get(key) ?? (byEnding(key, all) || all.known.byStem(key));
}
