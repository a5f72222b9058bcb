import {
  ADDRESSING_VERBS,
  BARE_ENDINGS,
  CLAUSE_VERBS,
  CUE_NOUNS,
  CUE_VERBS,
  DOUBLING_VERBS,
  FINDING_VERBS,
  FUNCTION_WORDS,
  IRREGULAR_VERBS,
  insiderNouns,
  MANNER_VERBS,
  MOOD_ADJECTIVES,
  OCCASIONS,
  officeNouns,
  PAST_CUES,
  PLAIN_VERBS,
  publicNouns,
  QUOTATIVE_VERBS,
  REPORTING_VERBS,
  SOUND_VERBS,
  TOPIC_VERBS,
  titleOffices,
  VERDICT_VERBS,
  VIEW_NOUNS,
} from "../../language";
import type { CueClass } from "../../model";
import { hashWord as hashOf, setOf, WordTable } from "../../text";
import * as tag from "./tags";

/** A cue verb, noun or phrase in its dictionary form. */
export interface CueWord {
  readonly lemma: string;
  readonly class: CueClass;
}

/** What is known of words before any text is read. */
export interface Lexicon {
  /** Tags by word. */
  readonly tags: WordTable;
  /** By form of a cue: its place in `cues`, plus one. */
  readonly cueOf: WordTable;
  readonly cues: readonly CueWord[];
  /** A number that stands for the class of each cue. */
  readonly classes: Int8Array;
  /** Nouns of occasions and media. */
  readonly occasions: WordTable;
  /** Nouns of offices and functions. */
  readonly roles: WordTable;
  /** Words whose ending tells nothing of what they are: `family`, `hundred`. */
  readonly bareEndings: WordTable;
  /** Verbs that take their addressee as object, by lemma. */
  readonly addressing: ReadonlySet<string>;
  /** Verbs of what a document comes to, by lemma. */
  readonly finding: ReadonlySet<string>;
  /** Verbs that an infinitive follows only in the passive, by lemma. */
  readonly reporting: ReadonlySet<string>;
  /** Verbs that stand between commas with their subject behind them, by lemma. */
  readonly quotative: ReadonlySet<string>;
  /** Verbs whose object is what was talked about, by lemma. */
  readonly topical: ReadonlySet<string>;
  /** Verbs that are no nouns and take a clause, by lemma. */
  readonly clausal: ReadonlySet<string>;
  /** Verbs that say something whatever their object, by lemma. */
  readonly verdicts: ReadonlySet<string>;
  /** Place in `cues` of nouns that tell whose a claim is, by the hash of the word: `in the mayor’s view`. */
  readonly views: ReadonlyMap<number, number>;
  /** Place of ':' in `cues`. */
  readonly colon: number;
  /** Past forms of the verbs that are cues only beside words in marks, with their place in `cues` and one. */
  readonly manner: WordTable;
  /** Adjectives that are cues behind a form of `be`, with their place in `cues` and one. */
  readonly moods: WordTable;
}

/** A phrase like 'according to', which makes what it governs the speaker. */
export function isAccordance({ cues }: Lexicon, cue: number): boolean {
  return cue >= 0 && cues[cue]?.class === "accordance";
}

/** Their order is part of the weights. */
const CLASS_ORDER: readonly CueWord["class"][] = [
  "say",
  "ask",
  "answer",
  "claim",
  "deny",
  "announce",
  "predict",
  "promise",
  "write",
  "order",
  "praise",
  "criticize",
  "think",
  "show",
  "accordance",
  "colon",
];

/** Forms of a verb: base, third person, past, participle, -ing. */
export function inflect(
  lemma: string,
  irregular: ReadonlyMap<string, readonly string[]>,
  doubling: ReadonlySet<string>,
): {
  third: string;
  past: string;
  participle: string;
  ing: string;
} {
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = lemma.replace(/e$/, "");
  const doubles = doubling.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
  const doubled = doubles ? lemma + lemma.slice(-1) : "";
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled || stem}ed`;
  const ing = doubled ? `${doubled}ing` : /(?:ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  const forms = irregular.get(lemma);
  const past = forms?.[0] ?? regular;
  return { third, past, participle: forms?.[1] ?? past, ing };
}

/** What a role is: an office or function, or a profession or side. */
export const OFFICE = 1;
const PROFESSION = 2;

const CLASS_TAGS: readonly (readonly [keyof typeof FUNCTION_WORDS, number])[] = [
  ["determiner", tag.DETERMINER],
  ["possessive", tag.POSSESSIVE],
  ["subject", tag.SUBJECT_PRONOUN],
  ["object", tag.OBJECT_PRONOUN],
  ["preposition", tag.PREPOSITION],
  ["coordinator", tag.COORDINATOR],
  ["subordinator", tag.SUBORDINATOR],
  ["be", tag.BE],
  ["have", tag.HAVE],
  ["do", tag.DO],
  ["modal", tag.MODAL],
  ["negation", tag.NEGATION],
  ["adverb", tag.ADVERB],
  ["relative", tag.RELATIVE],
  ["quantity", tag.QUANTITY],
  ["time", tag.TIME],
];

/** Builds the word tables; `extra` are the caller's own cue verbs. */
export function buildLexicon(extra: Readonly<Record<string, CueClass>> = {}): Lexicon {
  const tags = new WordTable(4000);
  const cueOf = new WordTable(2000);
  const cues: CueWord[] = [];
  const irregular = readIrregular();
  const doubling = setOf(DOUBLING_VERBS);

  const addVerb = (lemma: string, extraTag: number): string[] => {
    const { third, past, participle, ing } = inflect(lemma, irregular, doubling);
    tags.add(lemma, tag.VERB | extraTag);
    tags.add(third, tag.VERB | tag.THIRD | extraTag);
    tags.add(past, tag.VERB | tag.PAST | extraTag);
    tags.add(participle, tag.VERB | extraTag | (participle === past ? tag.PAST : tag.PARTICIPLE));
    tags.add(ing, tag.VERB | tag.ING | extraTag);
    return [lemma, third, past, participle, ing];
  };
  for (const lemma of PLAIN_VERBS.split(" ")) addVerb(lemma, 0);
  for (const lemma of irregular.keys()) addVerb(lemma, 0);
  const addCue = (lemma: string, cueClass: CueClass) => {
    const forms = addVerb(lemma, tag.CUE);
    let isNew = false;
    for (const form of forms) if (cueOf.get(hashOf(form)) === 0) isNew = true;
    if (!isNew) return;
    cues.push({ lemma, class: cueClass });
    for (const form of forms) if (cueOf.get(hashOf(form)) === 0) cueOf.set(form, cues.length);
  };
  for (const [lemma, cueClass] of Object.entries(extra)) addCue(lemma.toLowerCase(), cueClass);
  for (const [cueClass, list] of Object.entries(CUE_VERBS)) {
    if (isCueClass(cueClass)) for (const lemma of list.split(" ")) addCue(lemma, cueClass);
  }
  for (const lemma of SOUND_VERBS.split(" ")) addCue(lemma, "say");
  for (const [cueClass, list] of Object.entries(CUE_NOUNS)) {
    if (!isCueClass(cueClass)) continue;
    for (const noun of list.split(" ")) {
      tags.add(noun, tag.CUE_NOUN);
      if (cueOf.get(hashOf(noun)) !== 0) continue;
      cues.push({ lemma: noun, class: cueClass });
      cueOf.set(noun, cues.length);
    }
  }
  cues.push({ lemma: "according to", class: "accordance" });
  cueOf.set("according", cues.length);
  tags.add("according", tag.CUE);
  cues.push({ lemma: ":", class: "colon" });
  const colon = cues.length - 1;
  const views = new Map<number, number>();
  for (const noun of VIEW_NOUNS.split(" ")) {
    views.set(hashOf(noun), cues.length);
    cues.push({ lemma: noun, class: "accordance" });
  }
  const manner = new WordTable(200);
  for (const lemma of MANNER_VERBS.split(" ")) {
    cues.push({ lemma, class: "say" });
    manner.set(inflect(lemma, irregular, doubling).past, cues.length);
  }
  for (const past of PAST_CUES.split(" ")) {
    cues.push({ lemma: past.replace(/ed$/, ""), class: "claim" });
    cueOf.set(past, cues.length);
    tags.add(past, tag.VERB | tag.PAST | tag.CUE);
  }
  const moods = new WordTable(200);
  for (const adjective of MOOD_ADJECTIVES.split(" ")) {
    cues.push({ lemma: adjective, class: "think" });
    moods.set(adjective, cues.length);
  }
  for (const [name, bit] of CLASS_TAGS)
    for (const word of FUNCTION_WORDS[name].split(" ")) tags.add(word, bit);
  tags.add("that", tag.THAT);
  tags.add("to", tag.TO);
  const occasions = new WordTable(200);
  for (const word of OCCASIONS.split(" ")) occasions.set(word, 1);
  const roles = new WordTable(1500);
  for (const word of publicNouns.trim().split(/\s+/)) roles.set(word, PROFESSION);
  for (const list of [titleOffices, officeNouns, insiderNouns])
    for (const word of list.trim().split(/\s+/)) roles.set(word, OFFICE);
  const bareEndings = new WordTable(100);
  for (const word of BARE_ENDINGS.split(" ")) bareEndings.set(word, 1);
  return {
    tags,
    cueOf,
    cues,
    classes: Int8Array.from(cues, (cue) => CLASS_ORDER.indexOf(cue.class)),
    occasions,
    roles,
    bareEndings,
    addressing: setOf(ADDRESSING_VERBS),
    views,
    finding: setOf(FINDING_VERBS),
    reporting: setOf(REPORTING_VERBS),
    quotative: setOf(QUOTATIVE_VERBS),
    topical: setOf(TOPIC_VERBS),
    clausal: setOf(CLAUSE_VERBS),
    verdicts: setOf(VERDICT_VERBS),
    colon,
    manner,
    moods,
  };
}

function readIrregular(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const entry of IRREGULAR_VERBS.split(" ")) {
    const [lemma, ...forms] = entry.split("/");
    if (lemma !== undefined) map.set(lemma, forms);
  }
  return map;
}

function isCueClass(name: string): name is CueClass {
  return name in CUE_VERBS;
}
