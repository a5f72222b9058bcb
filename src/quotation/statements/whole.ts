import { hashWord } from "../../text";
import * as Kind from "../scene/kind";
import { phraseTo } from "../scene/phrases";
import type { Scene } from "../scene/scene";

const OF = /* @__PURE__ */ hashWord("of");

/** Simple phrases joined at most. */
const LONGEST = 5;

/** Where the noun phrase begins that ends in a simple one: back over owners and `of` (`the mayor of Marl`), as far as `from`. */
export function wholeStart({ phrases, kinds, reading }: Scene, phrase: number, from: number): number {
  let start = phrases.start[phrase] ?? 0;
  for (let p = phrase - 1; p >= 0 && p > phrase - LONGEST; p--) {
    const joint = start - 1;
    if ((phrases.start[p] ?? 0) < from || phrases.end[p] !== joint) break;
    if (kinds[joint] !== Kind.clitic && reading.tokens.hash[joint] !== OF) break;
    start = phrases.start[p] ?? 0;
  }
  return start;
}

/** Where the noun phrase ends that begins with a simple one, over what that owns: `the Post’s Ada Quill`. */
export function wholeEnd({ phrases, kinds }: Scene, phrase: number): number {
  let end = phrases.end[phrase] ?? 0;
  for (let p = phrase + 1; p < phrase + LONGEST; p++) {
    if (kinds[end] !== Kind.clitic || phrases.start[p] !== end + 1) break;
    end = phrases.end[p] ?? 0;
  }
  return end;
}

/** Tokens of a relative clause, at most. */
const CLAUSE = 24;

/**
 * The last phrase before a verb at `at` that may be its subject: in `one of the doctors who signed the petition said` not the petition but
 * the doctors; -1 without one.
 */
export function mainPhrase({ phrases, kinds }: Scene, at: number, from: number): number {
  const nearest = phrases.before[at - 1] ?? -1;
  let hasVerb = false;
  for (let i = at - 1; i > from && i > at - CLAUSE; i--) {
    const kind = kinds[i] ?? 0;
    if (kind <= Kind.otherMark) break;
    hasVerb ||= kind === Kind.verb || Kind.isFiniteVerb(kind);
    if (kind !== Kind.relative) continue;
    const host = phraseTo(phrases, i);
    return hasVerb && host >= 0 ? host : nearest;
  }
  return nearest;
}

/** A verb group follows, adverbs aside. */
export function hasVerb({ kinds }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) {
    const kind = kinds[i] ?? 0;
    if (Kind.isFiniteVerb(kind) || kind === Kind.cueBase || kind === Kind.verb) return true;
    if (kind !== Kind.adverb) return false;
  }
  return false;
}
