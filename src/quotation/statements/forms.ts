import type { CueClass } from "../../model";
import { Sort } from "../../source";
import * as Kind from "../scene/kind";
import { isAccordance } from "../scene/lexicon";
import { phraseFrom, phraseTo } from "../scene/phrases";
import type { Scene } from "../scene/scene";
import { isClosing, isTold } from "./closing";
import { type CueCandidate, isPassive } from "./cues";
import { type Inversion, inversionOf } from "./inversion";
import { citedEnd } from "./relays";
import { agentOf } from "./subjects";
import { wholeStart } from "./whole";

/** Log-odds that 'according to' has more than its surroundings tell: hardly anything but a plan or a measure follows that is no source. */
const ACCORDANCE = 2;

/**
 * Log-odds that a document which finds something has more than its surroundings tell, for in the corpus 15 of 16 are attributed; so has a
 * paper that says whom it cites.
 */
const FINDING = 2;

/** The same where a cue and its subject stand inside a relative clause: `a strike that executives said could last`. */
const INSERTED = 3;

/** The same for a finite verb right behind its subject: whoever is told to speak in a clause of their own most likely does. */
const ACTIVE = 0.8;

/** The same where a verb and a colon end a paragraph: `The governor added:`. */
const LEADING_IN = 1.5;

/**
 * The same for content before or around a cue whose form tells so: its speaker stands behind it (`…, added Hart.`), or they end the sentence
 * (`…, a study from May suggests.`)
 */
const INVERSION = 8;

/** The same for a headline that ends in who says so: `Prices will rise: police`. */
const TAGGED = 12;

/** The same for content before a cue where whom it is told to stands behind: `…, two sources told the Post.` */
const TOLD = 4;

/** What content before the cue has against it where the clause of the cue depends on what stands before. */
const DEPENDENT = 5;
const UNMARKED = 3;

/** The same for content on both sides of a passive without commas: `the plan was seen at the time as …`. */
const PASSIVE_AROUND = 4;

/** Log-odds that the form of a sentence adds to what was learned of its words: to any statement, and to where its content stands. */
export interface FormOdds {
  readonly any: number;
  readonly after: number;
  readonly before: number;
  readonly around: number;
  readonly inversion: Inversion | undefined;
}

/** What the form around a cue tells for certain, however rare its words were where the weights were learned. */
export function formOdds(scene: Scene, candidate: CueCandidate): FormOdds {
  const inversion = inversionOf(scene, candidate);
  const isEnd = inversion?.closes === true || isClosing(scene, candidate);
  const isInside = isInserted(scene, candidate);
  const isEnclosed = scene.kinds[candidate.groupEnd] === Kind.comma;
  const isDone = agentOf(scene, candidate) >= 0 && !addresses(scene, candidate);
  const passive = !isEnclosed && !isDone && isPassive(scene, candidate) ? PASSIVE_AROUND : 0;
  const told = !isEnclosed && tellsSubject(scene, candidate);
  const cited = citedEnd(scene, candidate.groupEnd);
  // 'reported, citing two officials, that …'
  const goesOn = cited >= 0 && scene.kinds[cited + 1] === Kind.that;
  const isCited = cited >= 0 && !goesOn;
  const against = againstBefore(scene, candidate) + (isInside || told || goesOn ? DEPENDENT : 0);
  return {
    any:
      (isInside ? INSERTED : knownOdds(scene, candidate, cited >= 0)) +
      (told || isActive(scene, candidate) ? ACTIVE : 0),
    after: isCited || inversion || isEnd ? Number.NEGATIVE_INFINITY : 0,
    before: (isEnd ? endOdds(scene, candidate) : isTold(scene, candidate) ? TOLD : 0) - against,
    around: (inversion && !isEnd ? INVERSION : 0) - against - passive,
    inversion,
  };
}

function endOdds({ reading: { lexicon } }: Scene, { cue }: CueCandidate): number {
  return cue === lexicon.colon ? TAGGED : INVERSION;
}

function knownOdds(scene: Scene, candidate: CueCandidate, isCited: boolean): number {
  if (isAccordance(scene.reading.lexicon, candidate.cue)) return ACCORDANCE;
  if (isCited || isFinding(scene, candidate) || isNaming(scene, candidate)) return FINDING;
  return leadsIn(scene, candidate) ? LEADING_IN : 0;
}

/** `the mayor warned`: a finite verb in the active, and a phrase that ends where it begins. */
function isActive(scene: Scene, candidate: CueCandidate): boolean {
  const { kinds, phrases } = scene;
  const isVerb = Kind.isFiniteCue(kinds[candidate.token] ?? 0);
  return isVerb && phraseTo(phrases, candidate.groupStart) >= 0 && !isPassive(scene, candidate);
}

/** `told`, `asked`, `warned`: the object is whom it is said to. */
export function addresses({ reading: { lexicon } }: Scene, { cue }: CueCandidate): boolean {
  return lexicon.addressing.has(lexicon.cues[cue]?.lemma ?? "");
}

/** `The jury was told Moss lied`: what stands before the cue is whom it was told to. */
export function tellsSubject(scene: Scene, candidate: CueCandidate): boolean {
  return isPassive(scene, candidate) && addresses(scene, candidate);
}

/**
 * What content before the cue has against it where the clause of the cue depends on what stands before: `the leak, which Hart called a
 * mistake`, `The mayor said she was worried`, `admitted that files were read`.
 */
function againstBefore(scene: Scene, { cue, groupStart }: CueCandidate): number {
  const { phrases, kinds } = scene;
  const phrase = phraseTo(phrases, groupStart);
  if (phrase < 0) return 0;
  const start = wholeStart(scene, phrase, 0);
  const kind = kinds[start - 1] ?? 0;
  if (kind === Kind.relative) return DEPENDENT;
  const isInQuote = (scene.reading.quoteOf[start - 1] ?? -1) >= 0;
  const isObject = kind === Kind.that || (kind >= Kind.cuePast && kind <= Kind.cueBase);
  if (isObject && !isInQuote) return DEPENDENT;
  const isParted =
    kind <= Kind.otherMark ||
    isInQuote ||
    start === scene.reading.heads[scene.reading.sentenceOf[start] ?? 0];
  return isParted || CLOSING.has(scene.reading.lexicon.cues[cue]?.class ?? "say") ? 0 : UNMARKED;
}

/** Classes whose verbs close a sentence behind any subject, however long: `…, a review of newly filed records shows.` */
const CLOSING: ReadonlySet<CueClass> = /* @__PURE__ */ new Set(["say", "show"]);

const NAMING: ReadonlySet<string> = /* @__PURE__ */ new Set(["brand", "call", "deem", "dub", "label"]);

/** `called Quill a fraud`, `called the plan “dead”`: somebody or something, and what it is said to be. */
function isNaming({ reading, kinds, phrases }: Scene, { cue, groupEnd }: CueCandidate): boolean {
  if (!NAMING.has(reading.lexicon.cues[cue]?.lemma ?? "")) return false;
  const next = kinds[phrases.end[phraseFrom(phrases, groupEnd)] ?? -1];
  return next === Kind.determiner || next === Kind.quoteOpen;
}

/** `The governor added:`, and the paragraph ends. */
export function leadsIn({ reading, kinds }: Scene, { groupEnd }: CueCandidate): boolean {
  const { paragraphOf, tokens } = reading;
  const next = tokens.paragraphs[(paragraphOf[groupEnd] ?? 0) + 1] ?? 0;
  return kinds[groupEnd] === Kind.colon && next === groupEnd + 1 && next < tokens.count;
}

/** `A report by the institute found …`: the cue follows a noun phrase that a document heads. */
export function isFinding(
  { reading, phrases, kinds, sortOf }: Scene,
  { cue, groupStart }: CueCandidate,
): boolean {
  const { class: cueClass, lemma = "" } = reading.lexicon.cues[cue] ?? {};
  if (cueClass !== "show" && !reading.lexicon.finding.has(lemma)) return false;
  let phrase = phraseTo(phrases, groupStart);
  if (phrase < 0) return false;
  for (let steps = 0; steps < HOLDERS && phrase > 0; steps++) {
    const joint = (phrases.start[phrase] ?? 0) - 1;
    if (kinds[joint] !== Kind.preposition || phrases.end[phrase - 1] !== joint) break;
    phrase--;
  }
  return (sortOf(reading.tokens.hash[(phrases.end[phrase] ?? 1) - 1] ?? 0) & Sort.mask) === Sort.document;
}

/** Phrases between a document and its verb at most: `a review of records of the court by the paper found`. */
const HOLDERS = 4;

/** `a strike that executives said could last`: the verb of the relative clause follows. */
export function isInserted(scene: Scene, { token, groupStart, groupEnd }: CueCandidate): boolean {
  const { kinds, phrases } = scene;
  const phrase = phraseTo(phrases, groupStart);
  if (phrase < 0 || !Kind.isFiniteCue(kinds[token] ?? 0)) return false;
  const opener = kinds[wholeStart(scene, phrase, 0) - 1] ?? 0;
  const next = kinds[groupEnd] ?? 0;
  const isVerb = Kind.isFiniteVerb(next) && !Kind.isFiniteCue(next);
  return isVerb && (opener === Kind.relative || opener === Kind.that);
}
