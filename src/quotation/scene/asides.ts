import { namingModals, speakingOnTerms, termsOpeners } from "../../language";
import type { TermsFound } from "../../source";
import { countLeading, hashWord, type Tokens, wordSet } from "../../text";
import { withoutMarks } from "./kinds";
import type { Piece } from "./piece";
import type { Scene } from "./scene";

const OPENERS = /* @__PURE__ */ wordSet(termsOpeners);
const SPEAKING = /* @__PURE__ */ wordSet(speakingOnTerms);
const MODALS = /* @__PURE__ */ wordSet(namingModals);
const WHO = /* @__PURE__ */ hashWord("who");

const COMMA = 0x2c;

/**
 * The clauses that tell on what terms someone speaks, with their reason: `spoke on condition of anonymity because the talks were
 * private`, `who asked not to be named`. They describe the source, and state nothing.
 *
 * Only where anonymity was asked for or given: that she was not authorized to speak, or that the boy could not be named, may be what was
 * said.
 */
export function asidesOf({ hash, code }: Tokens, terms: readonly TermsFound[]): Piece[] {
  const asides: Piece[] = [];
  for (const { granted, from, to, reasonTo } of terms) {
    if (!granted || (MODALS.has(hash[from] ?? 0) && hash[from - 1] !== WHO)) continue;
    let start = from;
    // 'said, speaking off the record': the cue before the comma is the statement's.
    for (let i = from; i < to; i++) if (code[i] === COMMA) start = i + 1;
    while (start > 0 && OPENERS.has(hash[start - 1] ?? 0)) start--;
    while (start > 0 && SPEAKING.has(hash[start - 1] ?? 0)) start--;
    asides.push({ from: start, to: Math.max(to, reasonTo) });
  }
  return asides;
}

/** Where the first aside behind a token begins; past the last token without one. */
export function asideBehind({ asides, reading }: Scene, token: number): number {
  return (
    asides[countLeading(asides.length, (i) => (asides[i]?.from ?? 0) < token)]?.from ?? reading.tokens.count
  );
}

/** Content up to an aside that closes it: `the plan was dead, on condition of anonymity`. Nothing is left of one that is an aside. */
export function beforeAside({ asides, kinds }: Scene, { from, to }: Piece): Piece {
  const aside = asides[countLeading(asides.length, (i) => (asides[i]?.to ?? 0) <= from)];
  if (!aside || aside.from >= to || aside.to < to) return { from, to };
  return { from, to: withoutMarks(kinds, from, Math.max(from, aside.from)) };
}
