import {
  andWords,
  bioVerbs,
  bylineHonorifics,
  bylinePlaces,
  bylineTitleEndings,
  byWords,
  byWordsAtStart,
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

type GivenRole = keyof typeof roleWords;
const ROLES: readonly GivenRole[] = [
  "contributor",
  "reporter",
  "editor",
  "translator",
  "photographer",
  "illustrator",
  "video",
];

let known: Map<string, number> | undefined;
let stems: Map<string, number> | undefined;
let endings: Map<string, number> | undefined;
let tails: Set<string> | undefined;
let roles: Map<string, ContributorRole> | undefined;
let updated: Set<string> | undefined;

const list = (text: string) => text.trim().split(/\s+/);

function build(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (list: string, bit: number) => {
    for (const word of list.toLowerCase().split(/[\s|]+/)) map.set(word, (map.get(word) ?? 0) | bit);
  };
  add(byWords, L.BY);
  add(byWordsAtStart, L.BY_START);
  add(workWords, L.WORK);
  add(fromWords, L.FROM);
  add(titleNouns, L.TITLE);
  add(titleModifiers, L.MODIFIER);
  add(ownWords, L.MODIFIER);
  add(outletWords, L.OUTLET);
  add(staffWords, L.STAFF);
  add(bylinePlaces, L.PLACE);
  add(bylineHonorifics, L.HONORIFIC);
  add(postNominals, L.POST_NOMINAL);
  add(nameSuffixes, L.SUFFIX);
  add(nameParticles, L.PARTICLE);
  add(andWords, L.AND);
  add(inWords, L.IN);
  add(forWords, L.FOR);
  add(ofWords, L.OF);
  add(bioVerbs, L.BIO);
  add(proseWords, L.PROSE);
  add(furnitureWords, L.FURNITURE);
  add(publishedWords + updatedWords, L.DATE_LABEL);
  add(dateWords, L.DATE_WORD);
  add(
    list(dateStems)
      .map((stem) => `${stem}*`)
      .join(" "),
    L.DATE_WORD,
  );
  // An agency of one word is known wherever it stands; the words of longer names may be anybody's.
  const short = newsAgencies.split("|").filter((name) => !name.includes(" "));
  add(short.join(" "), L.AGENCY);
  for (const role of ROLES) add(roleWords[role], L.ROLE);
  map.delete("");
  stems = new Map();
  for (const [word, bits] of map) if (word.endsWith("*")) stems.set(word.slice(0, -1), bits);
  endings = new Map([
    ...list(outletEndings).map((ending): [string, number] => [ending, L.OUTLET]),
    ...list(bylineTitleEndings).map((ending): [string, number] => [ending, L.TITLE]),
  ]);
  tails = new Set([...endings.keys()].map((ending) => ending.slice(-4)));
  return map;
}

/** No compound of a title or outlet is longer; a page's text without its spaces may be. */
const LONGEST_COMPOUND = 40;

/** The stem that stands for a word, as the lists write it: its first five letters. */
function stem(key: string): string {
  return `${key.slice(0, 5)}*`;
}

/** The role that 'Photos' or 'edited' gives. */
export function roleOf(key: string): ContributorRole | undefined {
  roles ??= new Map(ROLES.flatMap((role) => list(roleWords[role]).map((word) => [word, role])));
  return roles.get(key) ?? roles.get(stem(key));
}

/** True for the label of a later version: 'Updated', 'aktualisiert'. */
export function isUpdatedWord(key: string): boolean {
  updated ??= new Set(list(updatedWords));
  return updated.has(key) || updated.has(stem(key));
}

let own: Set<string> | undefined;

/** True for 'our' in another language than English, where 'Our Correspondent' is a name in itself. */
export function isOwnWord(key: string): boolean {
  own ??= new Set(list(ownWords));
  return own.has(key);
}

/** Full names of months and weekdays end so in the languages of the stems. */
const CALENDAR_ENDING =
  /(?:uar[iy]?|arch|ar[zç]o|aart|r[il]{1,2}e?|[gln][ih]o|llet|ust\w{0,2}|osto|[bt][eu]?r[eo]?|ero|iro|ier|kuuta|nia|[рнл]я|та|day|tag|dag|di|dì|ado|ato|es)$/;

/** True for a month or weekday, whole or shortened, in any of the languages known. Many a first name begins the same. */
export function isCalendarWord(key: string): boolean {
  known ??= build();
  return stems?.has(key.slice(0, 3)) === true && (key.length < 5 || CALENDAR_ENDING.test(key));
}

/** True for a word that stands in a list itself, not through its stem. */
export function isKnown(key: string): boolean {
  known ??= build();
  return known.has(key);
}

/** What the noun is known to be that a compound ends in: 'redakteur' in 'sportredakteur'. */
function byEnding(key: string): number {
  // The last four letters tell at once that most names end in none.
  if (!tails?.has(key.slice(-4))) return 0;
  for (let cut = Math.max(3, key.length - 15); cut < key.length - 3; cut++) {
    const bits = endings?.get(key.slice(cut));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** What a word, in lower case, is known to be: itself, by its stem, or by the noun that a German or Nordic compound ends in. */
export function lookUp(key: string): number {
  known ??= build();
  const bits = known.get(key);
  if (bits !== undefined || key.length < 6) return bits ?? 0;
  const byStem = stems?.get(key.slice(0, 5));
  if (byStem !== undefined) return byStem;
  return key.length < 8 || key.length > LONGEST_COMPOUND ? 0 : byEnding(key);
}
