import { hashWord, NUMBER, wordSet } from "../../text";
import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import { quoteAt } from "../scene/marks";
import { phraseFrom } from "../scene/phrases";
import type { Piece } from "../scene/piece";
import { sentenceEnd } from "../scene/reading";
import type { Scene } from "../scene/scene";
import { type CueCandidate, REACH } from "./cues";
import { contentLimit } from "./edges";
import { addresses, tellsSubject } from "./forms";
import { citedEnd } from "./relays";

/**
 * Where the content begins behind a cue whose form tells, or -1: `was told Moss lied`, where no one stands between, `reported, citing two
 * aides, that …`, or as marks tell.
 */
export function beginBehind(scene: Scene, candidate: CueCandidate): number {
  const { groupEnd } = candidate;
  const cited = citedEnd(scene, groupEnd);
  if (cited >= 0) return cited + 1;
  const isTold = phraseFrom(scene.phrases, groupEnd) >= 0 && tellsSubject(scene, candidate);
  return isTold ? groupEnd : quoteBehind(scene, candidate);
}

/**
 * `explained to Hart, “…”`, `told Hart in a letter: “…”`: the quotation that a comma or colon leads in behind no more than whom it was
 * told to and how, or -1.
 */
function quoteBehind(scene: Scene, candidate: CueCandidate): number {
  const { kinds } = scene;
  const { groupEnd } = candidate;
  const opens = kinds[groupEnd];
  if (opens !== Kind.to && opens !== Kind.preposition && !addresses(scene, candidate)) return -1;
  const limit = Math.min(sentenceEnd(scene.reading, candidate.token), groupEnd + REACH);
  for (let i = groupEnd; i < limit; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.quoteOpen) {
      const mark = kinds[i - 1];
      return mark === Kind.comma || mark === Kind.colon ? i : -1;
    }
    const isClause = kind === Kind.that || kind === Kind.relative || kind === Kind.subordinator;
    const isCue = kind === Kind.cueNoun || kind === Kind.cueIng || kind === Kind.cueBase;
    if (isClause || isCue || Kind.isFiniteVerb(kind)) return -1;
  }
  return -1;
}

const AT = /* @__PURE__ */ hashWord("at");
const ABOUT: ReadonlySet<number> = /* @__PURE__ */ wordSet("about around over");
const EXTREMES: ReadonlySet<number> = /* @__PURE__ */ wordSet("best first last least most worst");

/**
 * `said at least two went`, `said about 300 people went`, `said about ten people went`: what looks like a preposition of the cue opens its
 * content.
 */
export function opensAmount({ reading: { tokens }, kinds, phrases }: Scene, i: number): boolean {
  const word = tokens.hash[i] ?? 0;
  if (word === AT) return EXTREMES.has(tokens.hash[i + 1] ?? 0);
  if (!ABOUT.has(word) || kinds[i + 1] !== Kind.quantity) return false;
  const isFigure = ((tokens.flags[i + 1] ?? 0) & NUMBER) !== 0;
  return isFigure || Kind.isFiniteVerb(kinds[phrases.end[phrases.before[i + 1] ?? -1] ?? 0] ?? 0);
}

/**
 * Behind '“It is over,” she said' a statement goes on in marks only: '…, “at last.”', not 'of the race, in which she had hoped to …'.
 */
export function carriedOn({ reading }: Scene, before: Piece, after: Piece): Piece | undefined {
  const { quoteOf, quotes } = reading;
  const quote = quoteAt(quotes, quoteOf, before.from);
  if (quote?.open !== before.from || quote.close + 2 < before.to) return after;
  for (let i = after.from; i < after.to; i++) {
    const next = quoteAt(quotes, quoteOf, i);
    if (next) return { from: next.open, to: after.to };
  }
  return undefined;
}

/** Nothing follows the cue in its sentence: the content is the next paragraph (`He said:`). */
export function opensNext({ reading }: Scene, candidate: CueCandidate, frame: Frame): boolean {
  return frame === Frame.after && sentenceEnd(reading, candidate.token) - candidate.groupEnd < 3;
}

/** What is set off as a paragraph of its own, without marks. */
export function nextParagraph(scene: Scene, { groupEnd }: CueCandidate): Piece[] {
  const { paragraphOf, quoteOf, tokens } = scene.reading;
  const from = groupEnd + 1;
  const to = tokens.paragraphs[(paragraphOf[from] ?? 0) + 1] ?? tokens.count;
  return (quoteOf[from] ?? -1) >= 0 ? [] : [{ from, to: contentLimit(scene, to) }];
}
