import { hashWord } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import type { Naming, People, Person } from "./people";
import type { Phrase } from "./phrase";
import { firstBefore } from "./salience";
import * as words from "./words";

/** Namings and sentences looked at, back from the word. */
const NAMINGS = 30;
const SENTENCES = 8;
/** Tokens between two names that are told together: `Ann Brill and the mayor, Dan Hart`. */
const GAP = 4;
const WIDE = 8;
/** What is told of a person, as far as it is looked at. */
const TOLD = 8;

/** `the two men`, `the couple`, `both`, `the senators`: the two whom the story named together last, or undefined. */
export function pairBefore(
  page: Page,
  { namings }: People,
  phrase: Phrase,
  at: number,
): readonly [Person, Person] | undefined {
  const office = officeOfSeveral(page, phrase);
  if (office === "" && !isTwo(page, phrase, at)) return undefined;
  const sentence = page.sentenceOf[at] ?? 0;
  const last = firstBefore(namings, at);
  for (let n = last; n > 0 && n > last - NAMINGS; n--) {
    const [first, second] = [namings[n - 1], namings[n]];
    if (!first || !second || sentence - (page.sentenceOf[second.from] ?? 0) > SENTENCES) break;
    const gap = second.from - first.to;
    // 'Ann Brill, Republican of Ohio, and Dan Hart'
    const isApposed =
      gap <= WIDE && page.tokens.code[first.to] === 0x2c && page.hash(second.from - 1) === words.AND;
    const isTogether =
      ((gap <= GAP && page.hash(first.to) === words.AND) || isApposed) &&
      second.person !== first.person &&
      page.sentenceOf[first.from] === page.sentenceOf[second.from];
    if (!isTogether) continue;
    if (office === "" || holds(page, first, office) || holds(page, second, office))
      return [first.person, second.person];
  }
  return undefined;
}

/** The office is told of the person, or stands before the name: `Senators Brill and Hart`. */
function holds(page: Page, { person, from }: Naming, office: string): boolean {
  for (let i = from - 1; i <= from; i++) if (one(page, i) === office) return true;
  return person.attributes.slice(0, TOLD).some(({ head }) => head >= 0 && one(page, head) === office);
}

const BOTH = /* @__PURE__ */ hashWord("both");

/** `the two`, `the two men`, `both`: two people and no more is told of them. */
function isTwo(page: Page, { determiner, count, head, bits, ownerFrom, from }: Phrase, at: number): boolean {
  const isKnown = determiner === "definite" || page.hash(at) === BOTH;
  const isPlain = head < 0 || (head === from && (bits & (word.PERSON | word.OFFICE)) !== 0);
  return isKnown && isPlain && count?.min === 2 && count.max === 2 && ownerFrom < 0;
}

/** The office of whom `the senators` are, or "". */
function officeOfSeveral(
  page: Page,
  { determiner, count, head, bits, plural, ownerFrom, from }: Phrase,
): string {
  const isBare = determiner === "definite" && plural && head === from && ownerFrom < 0 && count === undefined;
  return isBare && (bits & word.OFFICE) !== 0 ? one(page, head) : "";
}

function one(page: Page, noun: number): string {
  return page.lower(noun).replace(/s$/, "");
}
