import { namingModals, speakingOnTerms, termsOpeners } from "../../language";
import type { TermsFound } from "../../source";
import { hashWord, type Tokens } from "../../text";
import * as Kind from "./kind";
import type { Piece } from "./piece";
import type { Scene } from "./scene";

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashWord));

const OPENERS = /* @__PURE__ */ hashes(termsOpeners);
const SPEAKING = /* @__PURE__ */ hashes(speakingOnTerms);
const MODALS = /* @__PURE__ */ hashes(namingModals);
const WHO = /* @__PURE__ */ hashWord("who");

/**
 * The clauses that tell on what terms someone speaks, with their reason: `spoke on condition of anonymity because the talks were
 * private`, `who asked not to be named`. They describe the source, and state nothing.
 *
 * Only where anonymity was asked for or given: that she was not authorized to speak, or that the boy could not be named, may be what was
 * said.
 */
export function asidesOf({ hash }: Tokens, terms: readonly TermsFound[]): Piece[] {
  const asides: Piece[] = [];
  for (const { granted, from, to, reasonTo } of terms) {
    if (!granted || (MODALS.has(hash[from] ?? 0) && hash[from - 1] !== WHO)) continue;
    let start = from;
    while (start > 0 && OPENERS.has(hash[start - 1] ?? 0)) start--;
    while (start > 0 && SPEAKING.has(hash[start - 1] ?? 0)) start--;
    asides.push({ from: start, to: Math.max(to, reasonTo) });
  }
  return asides;
}

/** The first aside that ends behind a token, by its place in the list. */
function asideAfter(asides: readonly Piece[], token: number): number {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((asides[middle]?.to ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Content up to an aside that closes it: `the plan was dead, on condition of anonymity`. Nothing is left of one that is an aside. */
export function beforeAside({ asides, kinds }: Scene, { from, to }: Piece): Piece {
  const aside = asides[asideAfter(asides, from)];
  if (!aside || aside.from >= to || aside.to < to) return { from, to };
  let end = Math.max(from, aside.from);
  while (end > from && (kinds[end - 1] === Kind.comma || kinds[end - 1] === Kind.dash)) end--;
  return { from, to: end };
}
