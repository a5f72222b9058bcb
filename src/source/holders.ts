import { genericNouns } from "../language";
import { countLeading, wordSet } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import { type People, type Person, roleKeys, type Sex } from "./people";
import type { Phrase } from "./phrase";
import { type Spoken, salient } from "./salience";
import { hasFormer } from "./unnamed";
import * as words from "./words";

/** Someone of whom the story tells an office, and how well it fits. */
interface Holder {
  readonly person: Person;
  /** Where it is told. */
  readonly attribute: number;
  /** More than 0 when noun and modifiers agree; less when they contradict each other. */
  readonly match: number;
}

const GENERIC = /* @__PURE__ */ wordSet(genericNouns);

/** Holders looked at before and behind the word. */
const BEFORE = 16;
const BEHIND = 6;

/** The people of whom the story tells the noun of a phrase: `Sen. Ann Brill` for `the Ohio senator`. */
function holdersOf(page: Page, people: People, phrase: Phrase, at: number): Holder[] {
  const { head, from, ownerFrom, ownerTo } = phrase;
  if (head < 0) return [];
  // A source or an official is anyone's description.
  if ((phrase.bits & word.INSIDER) !== 0 && GENERIC.has(page.hash(head))) return [];
  const former = hasFormer(page, from, head);
  const found: Holder[] = [];
  for (const key of roleKeys(page, head)) {
    const bearers = people.byRole.get(key) ?? [];
    const near = countLeading(bearers.length, (k) => (bearers[k]?.attribute.from ?? 0) < at);
    for (let k = Math.max(0, near - BEFORE); k < Math.min(bearers.length, near + BEHIND); k++) {
      const bearer = bearers[k];
      if (bearer === undefined) continue;
      const { attribute, person } = bearer;
      let matched = 0;
      let asked = 0;
      let clash = false;
      const start = ownerFrom >= 0 ? ownerFrom : from;
      for (let i = start; i < head; i++) {
        if (i >= ownerTo && i < from) continue;
        const bits = page.bits(i);
        if ((bits & (word.RANK | word.DETERMINER | word.COORDINATOR | word.ADVERB)) !== 0) continue;
        asked++;
        if (holds(page, attribute.from, attribute.to, i)) matched++;
        else if ((bits & word.DEMONYM) !== 0 && hasOther(page, attribute.from, attribute.to)) clash = true;
        else if (page.hash(i) === words.VICE) clash = true;
      }
      const distance = Math.min(1, Math.abs(at - attribute.from) / 3000);
      let match = (asked === matched ? 6 : matched > 0 ? 5 : 3) - distance - (attribute.from > at ? 1.5 : 0);
      if (former !== hasFormer(page, attribute.from, attribute.head + 1)) match -= 1;
      if (clash) match = -3;
      match += Math.min(1, person.times / 20);
      found.push({ person, attribute: attribute.from, match });
    }
  }
  return found;
}

/** Who holds the office, by what the story tells of people and by who is in mind. */
export function holderOf(
  page: Page,
  people: People,
  spoken: readonly Spoken[],
  { phrase, at, sex, mayGuess }: { phrase: Phrase; at: number; sex: Sex; mayGuess: boolean },
): { person: Person; at: number; told: boolean } | undefined {
  const best = new Map<Person, { score: number; at: number; told: boolean }>();
  const candidates = salient(page, people, spoken, at, sex, false);
  for (const { person, score } of candidates) {
    if (person === undefined) continue;
    const known = best.get(person);
    // Someone told to be something else is less likely this.
    const other = person.attributes.some(({ head }) => head >= 0 && (page.bits(head) & word.OFFICE) !== 0)
      ? 2.5
      : 0;
    if (known === undefined || known.score < score - other)
      best.set(person, { score: score - other, at, told: false });
  }
  for (const { person, attribute, match } of holdersOf(page, people, phrase, at)) {
    if (sex !== "unknown" && person.sex !== "unknown" && person.sex !== sex) continue;
    const known = best.get(person);
    const base = known !== undefined && !known.told ? known.score : 0;
    const score = base + match;
    if (known === undefined || known.score < score)
      best.set(person, { score, at: attribute, told: match > 0 });
  }
  let found: { person: Person; at: number; told: boolean; score: number } | undefined;
  for (const [person, candidate] of best) {
    if (!candidate.told && !mayGuess) continue;
    if (found === undefined || candidate.score > found.score) found = { person, ...candidate };
  }
  return found;
}

/** The two tokens are the same noun, one perhaps short for the other. */
export function sameNoun(page: Page, a: number, b: number): boolean {
  const keys = roleKeys(page, a);
  return roleKeys(page, b).some((key) => keys.includes(key));
}

function holds(page: Page, from: number, to: number, i: number): boolean {
  for (let k = from; k < to; k++) if (page.tokens.hash[k] === page.tokens.hash[i]) return true;
  return false;
}

/** The attribute tells another nation or party. */
function hasOther(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((page.bits(k) & word.DEMONYM) !== 0) return true;
  return false;
}
