import {
  abbreviatedTitles,
  bodyNouns,
  cities,
  collectiveNouns,
  countries,
  demonyms,
  documentNouns,
  eitherNames,
  FUNCTION_WORDS,
  femaleHonorifics,
  femaleNames,
  femaleNouns,
  honorifics,
  insiderNouns,
  kinNouns,
  knowingWords,
  maleHonorifics,
  maleNames,
  maleNouns,
  nameModifiers,
  officeNouns,
  organizationNames,
  organizationNameWords,
  organizationNouns,
  otherCities,
  peopleNouns,
  publicNouns,
  quantities,
  rankWords,
  regions,
  thingNameWords,
  titleOffices,
  titleWords,
} from "../language";
import type { ParseOptions } from "../model";
import { WordTable } from "../text";

/** What a word can be, as bits of one number. */
export const INSIDER = 1 << 0;
export const KIN = 1 << 1;
export const PERSON = 1 << 2;
export const OFFICE = 1 << 3;
export const PUBLIC = 1 << 4;
export const ORGANIZATION = 1 << 5;
export const COLLECTIVE = 1 << 6;
export const DOCUMENT = 1 << 7;
/** A plural of one of the nouns above. */
export const PLURAL = 1 << 8;
export const MALE = 1 << 9;
export const FEMALE = 1 << 10;
/** `Mr.`, `Dr.`, `Sister`. */
export const HONORIFIC = 1 << 11;
/** `Sen.`; also words inside titles (`Deputy`). */
export const TITLE = 1 << 12;
export const PLACE = 1 << 13;
export const DEMONYM = 1 << 14;
/** Ends or opens the name of a body: `Times`, `Ministry`. */
export const ORGANIZATION_WORD = 1 << 15;
/** A body known by one word. */
export const KNOWN_ORGANIZATION = 1 << 16;
/** Opens names of bodies, seldom people's: `Daily`. */
export const MODIFIER = 1 << 17;
export const GIVEN_MALE = 1 << 18;
export const GIVEN_FEMALE = 1 << 19;
export const GIVEN_EITHER = 1 << 20;
export const DETERMINER = 1 << 21;
export const PREPOSITION = 1 << 22;
export const RELATIVE = 1 << 23;
export const AUXILIARY = 1 << 24;
export const QUANTITY = 1 << 25;
export const COORDINATOR = 1 << 26;
export const ADVERB = 1 << 27;
export const RANK = 1 << 28;
export const POSSESSIVE_WORD = 1 << 29;
export const SUBORDINATOR = 1 << 30;
/** Opens how a source knows, behind the noun: `familiar with`, `briefed on`. */
export const KNOWING = 1 << 31;

export const GIVEN = GIVEN_MALE | GIVEN_FEMALE | GIVEN_EITHER;
/** A person by what they do or are. */
export const PEOPLE = INSIDER | KIN | PERSON | OFFICE | PUBLIC;
/** Any noun that can stand for a source. */
export const NOUN = PEOPLE | ORGANIZATION | COLLECTIVE | DOCUMENT;
/** Words that end the core of a noun phrase. */
export const PHRASE_END = PREPOSITION | RELATIVE | AUXILIARY | SUBORDINATOR | KNOWING;

const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

/** The plurals of a noun that news writes: `countries`, `women`, `wives`, `people`. */
function plural(noun: string): string {
  if (/(?:man)$/.test(noun) && noun !== "human" && noun !== "german") return `${noun.slice(0, -3)}men`;
  if (noun === "person" || noun.endsWith("sperson") || noun.endsWith("person"))
    return noun === "person" ? "people" : `${noun}s`;
  if (noun === "child") return "children";
  if (noun.endsWith("-in-law")) return `${noun.slice(0, noun.indexOf("-"))}s-in-law`;
  if (/passer-by|passerby/.test(noun)) return noun.replace("er", "ers");
  if (/wife$/.test(noun)) return noun.replace("fe", "ves");
  if (noun.endsWith("is") && noun !== "royalis") return `${noun.slice(0, -2)}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const NOUNS: readonly (readonly [string, number])[] = [
  [insiderNouns, INSIDER],
  [kinNouns, KIN],
  [peopleNouns, PERSON],
  [officeNouns, OFFICE],
  [titleOffices, OFFICE],
  [publicNouns, PUBLIC],
  [organizationNouns, ORGANIZATION],
  [bodyNouns, ORGANIZATION],
  [collectiveNouns, COLLECTIVE],
  [documentNouns, DOCUMENT],
];

/** The other words, made when asked for: a list that reads fields of another at import could not be left out of a bundle. */
const words = (): readonly (readonly [string, number])[] => [
  [maleNouns, MALE],
  [femaleNouns, FEMALE],
  [maleHonorifics, HONORIFIC | MALE],
  [femaleHonorifics, HONORIFIC | FEMALE],
  [honorifics, HONORIFIC],
  [abbreviatedTitles, TITLE],
  [titleWords, TITLE],
  [countries, PLACE],
  [cities, PLACE],
  [otherCities, PLACE],
  [regions, PLACE],
  [demonyms, DEMONYM],
  [organizationNameWords, ORGANIZATION_WORD],
  [bodyNouns, ORGANIZATION_WORD],
  [thingNameWords, ORGANIZATION_WORD],
  [organizationNames, KNOWN_ORGANIZATION],
  [nameModifiers, MODIFIER],
  [maleNames, GIVEN_MALE],
  [femaleNames, GIVEN_FEMALE],
  [eitherNames, GIVEN_EITHER],
  [rankWords, RANK],
  [knowingWords, KNOWING],
  [Object.keys(quantities).join(" "), QUANTITY],
  [FUNCTION_WORDS.determiner, DETERMINER],
  [FUNCTION_WORDS.possessive, DETERMINER | POSSESSIVE_WORD],
  [FUNCTION_WORDS.preposition, PREPOSITION],
  ["to that", PREPOSITION],
  [FUNCTION_WORDS.relative, RELATIVE],
  [FUNCTION_WORDS.be, AUXILIARY],
  [FUNCTION_WORDS.have, AUXILIARY],
  [FUNCTION_WORDS.do, AUXILIARY],
  [FUNCTION_WORDS.modal, AUXILIARY],
  [FUNCTION_WORDS.coordinator, COORDINATOR],
  [FUNCTION_WORDS.adverb, ADVERB],
  [FUNCTION_WORDS.subordinator, SUBORDINATOR],
];

/** Builds the table of words; the caller's own titles and agencies among them. */
export function buildLexicon(lexicon: ParseOptions["lexicon"]): WordTable {
  const table = new WordTable(5000);
  for (const [list, flag] of NOUNS) {
    for (const noun of split(list)) {
      table.add(noun, flag);
      const many = plural(noun);
      if (many !== noun) table.add(many, flag | PLURAL);
    }
  }
  for (const [list, flag] of words()) for (const word of split(list)) table.add(word, flag);
  // 'Palestinians', 'Brazilians'
  for (const people of split(demonyms)) if (/[ain]$/.test(people)) table.add(`${people}s`, PUBLIC | PLURAL);
  for (const title of lexicon?.titles ?? []) {
    for (const word of split(title)) table.add(word, OFFICE | TITLE);
  }
  for (const agency of lexicon?.agencies ?? []) {
    const words = split(agency);
    const last = words.at(-1);
    if (last !== undefined) table.add(last, words.length === 1 ? KNOWN_ORGANIZATION : ORGANIZATION_WORD);
  }
  return table;
}

let shared: WordTable | undefined;

/** The table of the package's own lists, built once; a caller's words get a table of their own. */
export function lexiconOf(lexicon: ParseOptions["lexicon"]): WordTable {
  if (lexicon?.titles?.length || lexicon?.agencies?.length) return buildLexicon(lexicon);
  shared ??= buildLexicon(undefined);
  return shared;
}
