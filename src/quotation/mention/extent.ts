import { DOTTED, hashWord } from "../../text";
import { asideBehind } from "../scene/asides";
import * as Kind from "../scene/kind";
import { KNOWING, phraseTo } from "../scene/phrases";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import * as tag from "../scene/tags";
import { amountEnd, amountStart } from "./amounts";
import { isPronoun, opensAbsolute } from "./mentions";

/** `citing`: who stands behind it told the one that reports. */
export const CITING: number = /* @__PURE__ */ hashWord("citing");

/** Words that a clause or list before the subject ends in; the subject starts behind them. */
const REACH = 60;

/**
 * The whole noun phrase around the one that speaks, between `low` and `high`: `people` in `People briefed on the move said` grows to the
 * cue, `director` in `Ann Brill, director of the fund, said` back to the name.
 */
export function wholePhrase(
  scene: Scene,
  phrase: number,
  found: Piece,
  low: number,
  high: number,
  cueStart: number,
): Piece {
  if (phrase < 0 || (isPronoun(scene, phrase) && !isOne(scene, found.from))) return found;
  if (owns(scene, phrase, cueStart)) return ownerAt(scene, phrase, low);
  const left = opensAbsolute(scene, found.from - 1, found.to) ? found.from : leftOf(scene, found.from, low);
  const to = rightOf(scene, found.to, high, cueStart);
  return { from: amountStart(scene, left, low), to: amountEnd(scene, to) };
}

/** `ruled on Hart’s earlier claim`: the phrase is the owner of the noun that is the cue. */
function owns({ kinds, phrases }: Scene, phrase: number, cueStart: number): boolean {
  const clitic = phrases.end[phrase] ?? 0;
  return kinds[clitic] === Kind.clitic && (kinds[cueStart] === Kind.cueNoun || cueStart === clitic + 1);
}

/** An owner with its own: `the bank’s lawyer`. */
function ownerAt(scene: Scene, phrase: number, low: number): Piece {
  const { kinds, phrases } = scene;
  let from = phrases.start[phrase] ?? 0;
  for (let steps = 0; steps < 4 && from - 2 >= low && kinds[from - 1] === Kind.clitic; steps++)
    from = phraseStart(scene, from - 2, low);
  return { from, to: phrases.end[phrase] ?? 0 };
}

/** Back over owners, prepositions, participles and the other half of an apposition. */
function leftOf(scene: Scene, start: number, low: number): number {
  let from = start;
  for (let steps = 0; steps < 10; steps++) {
    const next = stepLeft(scene, from, low);
    if (next < 0) break;
    from = next;
  }
  return apposedLeft(scene, from, low);
}

/** The start of the noun phrase that `from` hangs on, or -1. */
function stepLeft(scene: Scene, from: number, low: number): number {
  const { kinds, reading } = scene;
  const last = from - 1;
  if (last < low) return -1;
  const kind = kinds[last] ?? 0;
  const before = kinds[last - 1] ?? 0;
  // 'one former executive', 'an inside source', 'campaign aides': words of the same phrase.
  const isFirst = kinds[from] === Kind.determiner || kinds[from] === Kind.possessive;
  if (!isFirst && (isInside(kind) || isOne(scene, last)) && (reading.quoteOf[last] ?? -1) < 0) return last;
  if (kind === Kind.clitic) return last - 1 >= low ? phraseStart(scene, last - 1, low) : -1;
  if (kind === Kind.preposition || kind === Kind.to) {
    if (last - 1 < low || isTimeWord(scene, from)) return -1;
    if (isKnowing(scene, last - 1) && last - 2 >= low && isNounEnd(kinds[last - 2] ?? 0))
      return phraseStart(scene, last - 2, low);
    if (isNounEnd(before) || (isOpening(kinds[last - 2] ?? 0) && isGerund(before)))
      return phraseStart(scene, last - 1, low);
    // 'people briefed on', 'a ledger taken from'
    const isParticiple = before === Kind.past || before === Kind.cuePast || isGerund(before);
    if (isParticiple && last - 2 >= low && isNounEnd(kinds[last - 2] ?? 0)) {
      const start = phraseStart(scene, last - 2, low);
      // 'officials familiar with a ledger taken from'
      return opensClause(scene, start, low) || isKnowing(scene, start - 2) ? start : -1;
    }
    return -1;
  }
  // 'a union representing flight attendants', 'clerks handling permits'
  if (isGerund(kind) && last - 1 >= low && endsPhrase(scene, last - 1)) {
    const start = wordsStart(scene, last - 1, low);
    return opensClause(scene, start, low) || isGerund(kinds[start - 1] ?? 0) ? start : -1;
  }
  // 'a server in Marl, N.Y.'
  if (kind === Kind.comma && last - 1 >= low && isPlaceWithin(scene, from, last))
    return phraseStart(scene, last - 1, low);
  // 'leaders and diplomats', 'Brill and Hart'
  if (kind === Kind.coordinator && last - 1 >= low && isNounEnd(before)) {
    const start = phraseStart(scene, last - 1, low);
    return opensClause(scene, start, low) ? start : -1;
  }
  return -1;
}

/** `in Marl, N.Y.`: an abbreviation behind the comma, and before it a name that a preposition governs. */
function isPlaceWithin({ kinds, phrases, reading }: Scene, from: number, comma: number): boolean {
  const left = phraseTo(phrases, comma);
  return (
    ((reading.tokens.flags[from] ?? 0) & DOTTED) !== 0 &&
    kinds[comma - 1] === Kind.name &&
    left >= 0 &&
    kinds[(phrases.start[left] ?? 0) - 1] === Kind.preposition
  );
}

/** A noun phrase ends here, though its noun may be a verb elsewhere: `Several judges handling …`. */
function endsPhrase({ phrases, kinds }: Scene, i: number): boolean {
  return isNounEnd(kinds[i] ?? 0) || phraseTo(phrases, i + 1) >= 0;
}

function wordsStart(scene: Scene, last: number, low: number): number {
  const start = phraseStart(scene, last, low);
  const phrase = phraseTo(scene.phrases, last + 1);
  return Math.max(low, Math.min(start, scene.phrases.start[phrase] ?? start));
}

/** Words inside a simple noun phrase. */
function isInside(kind: number): boolean {
  return kind === Kind.word || kind === Kind.name || kind === Kind.quantity || isOpening(kind);
}

/** `the planning for`: behind an article a form in -ing is a noun. */
function isGerund(kind: number): boolean {
  return kind === Kind.ing || kind === Kind.cueIng;
}

function isOpening(kind: number): boolean {
  return kind === Kind.determiner || kind === Kind.possessive;
}

function isNounEnd(kind: number): boolean {
  return (
    kind === Kind.word ||
    kind === Kind.name ||
    kind === Kind.cueNoun ||
    kind === Kind.quantity ||
    kind === Kind.object
  );
}

/** `close`, `familiar`, `briefed`: the word ties what follows to the people before it. */
function isKnowing({ reading }: Scene, i: number): boolean {
  return KNOWING.has(reading.tokens.hash[i] ?? 0);
}

const ONE = /* @__PURE__ */ hashWord("one");

/** `one` reads as a pronoun, yet opens `one former executive`. */
function isOne({ reading }: Scene, i: number): boolean {
  return reading.tokens.hash[i] === ONE;
}

function isTimeWord({ kinds }: Scene, i: number): boolean {
  // 'for Friday’s march' tells no time.
  return kinds[i] === Kind.time && kinds[i + 1] !== Kind.clitic;
}

/** The first word of the simple phrase that ends with `last`. */
function phraseStart({ kinds, reading }: Scene, last: number, low: number): number {
  let i = last;
  while (i - 1 >= low && last - i < 10) {
    const kind = kinds[i - 1] ?? 0;
    const isWord =
      kind === Kind.word || kind === Kind.name || kind === Kind.quantity || kind === Kind.cueNoun;
    if (isOpening(kind)) {
      i--;
      if (kinds[i - 1] === Kind.determiner) i--;
      break;
    }
    if (!isWord || (reading.quoteOf[i - 1] ?? -1) >= 0) break;
    i--;
  }
  return Math.max(low, i);
}

/** Nothing of the same clause stands before: the bound, a mark, `and`, `that`, `when`. */
function opensClause({ kinds }: Scene, from: number, low: number): boolean {
  if (from <= low) return true;
  const kind = kinds[from - 1] ?? 0;
  return (
    (kind >= Kind.comma && kind <= Kind.otherMark) ||
    kind === Kind.that ||
    kind === Kind.coordinator ||
    kind === Kind.subordinator ||
    kind === Kind.adverb
  );
}

/** `Another critic, Ann Brill`, `Ann Brill, director of the fund`: the half before the comma, where it opens the clause. */
export function apposedLeft(scene: Scene, from: number, low: number): number {
  const { kinds, reading } = scene;
  const comma = from - 1;
  if (comma - 1 < low || kinds[comma] !== Kind.comma) return from;
  if (!isNounEnd(kinds[comma - 1] ?? 0)) return from;
  let start = phraseStart(scene, comma - 1, low);
  for (let steps = 0; steps < 6; steps++) {
    const joint = kinds[start - 1] ?? 0;
    const isJoint = joint === Kind.clitic || (joint === Kind.preposition && !isTimeWord(scene, start));
    if (start - 2 < low || !isJoint || !isNounEnd(kinds[start - 2] ?? 0)) break;
    start = phraseStart(scene, start - 2, low);
  }
  if (
    start > low &&
    !(
      kinds[start - 1] === Kind.stop ||
      kinds[start - 1] === Kind.quoteClose ||
      isCommaBehindQuote(scene, start)
    )
  )
    return from;
  const first = kinds[start] ?? 0;
  const named = (reading.tags[from] ?? 0) & tag.NAME;
  const namedBefore = (reading.tags[comma - 1] ?? 0) & tag.NAME;
  const isRole = isOpening(first) || first === Kind.quantity;
  // A name and a role, either way round; two names are a place and a person ('In Ohio, Brill').
  if (named !== 0 && isRole && namedBefore === 0) return start;
  if (named !== 0 && (reading.tokens.flags[start] ?? 0) !== 0 && kinds[start + 1] === Kind.clitic)
    return start;
  // One capital alone may be its sentence's: 'Afterwards, the delegations'.
  if (named === 0 && namedBefore !== 0 && !isRole && comma - start > 1) return start;
  return from;
}

/** `,”` before. */
function isCommaBehindQuote({ kinds }: Scene, start: number): boolean {
  return kinds[start - 1] === Kind.comma && kinds[start - 2] === Kind.quoteClose;
}

/** On to the cue when all that stands between belongs to the phrase; else over what is sure. */
function rightOf(scene: Scene, end: number, high: number, cueStart: number): number {
  const { kinds, reading } = scene;
  const isNear = cueStart > end && cueStart <= high && cueStart - end < REACH;
  if (isNear && isGoverned(kinds, cueStart)) {
    // 'requires candidates to disclose', 'a policy of urging': what governs the cue is no part of the phrase.
    const edge = cueStart - 1;
    return fills(scene, end, edge) && !hasParticiple(kinds, end, edge) ? withoutTail(kinds, end, edge) : end;
  }
  if (isNear && fills(scene, end, cueStart)) {
    const edge = withoutTail(kinds, end, cueStart);
    return isDay(scene, end, edge) ? end : edge;
  }
  // 'officials familiar with the talks, speaking on condition of anonymity because they go on, said'
  const aside = asideBehind(scene, end);
  const edge = aside < cueStart ? withoutTail(kinds, end, aside) : end;
  if (edge > end && edge - end < REACH && fills(scene, end, edge)) return edge;
  if (cueStart > end) return end;
  // Behind the cue: `a person close to the talks`, `a slide obtained by the paper`.
  let to = end;
  for (let steps = 0; steps < 8; steps++) {
    let next = to;
    const kind = kinds[next] ?? 0;
    if (kind === Kind.past || kind === Kind.ing || kind === Kind.word || isKnowing(scene, next)) next++;
    const joint = kinds[next] ?? 0;
    if (
      joint !== Kind.preposition &&
      joint !== Kind.to &&
      joint !== Kind.clitic &&
      !(kind === Kind.ing && next > to)
    )
      break;
    if (joint === Kind.preposition || joint === Kind.to || joint === Kind.clitic) next++;
    let stop = next;
    while (stop < high && stop - next < 8 && isNounAt(scene, stop, next)) stop++;
    if (
      stop === next ||
      next >= high ||
      (reading.quoteOf[next] ?? -1) >= 0 ||
      isOccasion(scene, stop - 1, joint)
    )
      break;
    to = stop;
  }
  return Math.min(to, high);
}

const ON = /* @__PURE__ */ hashWord("on");

/** `Brill on Thursday said`: the day is that of the cue. */
function isDay({ kinds, reading }: Scene, from: number, to: number): boolean {
  const first = reading.tokens.hash[from] === ON ? from + 1 : from;
  for (let i = first; i < to; i++) if (kinds[i] !== Kind.time) return false;
  return first < to;
}

/** `to disclose`, `of urging`. */
function isGoverned(kinds: Uint8Array, cueStart: number): boolean {
  const before = kinds[cueStart - 1];
  return before === Kind.to || (before === Kind.preposition && isGerund(kinds[cueStart] ?? 0));
}

/** `gathered on Friday to discuss`: before an infinitive a past form is the verb. */
function hasParticiple(kinds: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kinds[i] === Kind.past || kinds[i] === Kind.cuePast) return true;
  return false;
}

/** Back over commas and adverbs that belong to the cue (`Brill, meanwhile, later said`), not over `to speak publicly, said`. */
function withoutTail(kinds: Uint8Array, end: number, cueStart: number): number {
  let to = cueStart;
  let isParted = false;
  while (to > end) {
    const kind = kinds[to - 1];
    const isMark = kind === Kind.comma || kind === Kind.dash;
    if (!isMark && (kind !== Kind.adverb || (isParted && kinds[to - 2] !== Kind.comma))) break;
    isParted ||= isMark;
    to--;
  }
  return to;
}

/** Part of a simple phrase that starts at `first`; behind an article even a word that can be a verb. */
function isNounAt({ kinds }: Scene, i: number, first: number): boolean {
  const kind = kinds[i] ?? 0;
  if (isInside(kind) || kind === Kind.cueNoun || (kind === Kind.object && i === first)) return true;
  return i > first && kind >= Kind.cuePast && kind <= Kind.verb && isOpening(kinds[i - 1] ?? 0);
}

/** `in a statement`, `on Twitter`: how it was said, no part of who said it. */
function isOccasion({ kinds }: Scene, last: number, joint: number): boolean {
  return joint === Kind.preposition && (kinds[last] === Kind.cueNoun || kinds[last] === Kind.time);
}

/** All from `from` to `to` belongs to the phrase before it: no finite verb but behind `who`, commas in pairs. */
export function fills(scene: Scene, from: number, to: number): boolean {
  const { kinds, reading } = scene;
  let inside = false;
  const opens = kinds[from] ?? 0;
  const isPaired = opens === Kind.comma;
  if (isPaired && kinds[to - 1] !== Kind.comma) return false;
  const canOpen =
    opens === Kind.comma ||
    opens === Kind.preposition ||
    opens === Kind.to ||
    opens === Kind.relative ||
    opens === Kind.past ||
    opens === Kind.cuePast ||
    isGerund(opens) ||
    opens === Kind.word ||
    opens === Kind.quantity ||
    opens === Kind.name ||
    opens === Kind.coordinator ||
    opens === Kind.bracketOpen ||
    opens === Kind.clitic ||
    opens === Kind.dash;
  if (!canOpen && !isKnowing(scene, from)) return false;
  for (let i = from; i < to; i++) {
    if ((reading.quoteOf[i] ?? -1) >= 0) return false;
    const kind = kinds[i] ?? 0;
    if (kind === Kind.relative) inside = true;
    if (reading.tokens.hash[i] === CITING) return false;
    if (kind === Kind.stop || kind === Kind.colon || kind === Kind.semicolon) return false;
    if (inside) continue;
    if (kind === Kind.subordinator) return false;
    // 'briefed on the talks': behind an article or a preposition a form in -s is a noun.
    const before = kinds[i - 1] ?? 0;
    const isNoun = isOpening(before) || before === Kind.preposition;
    const isFiniteVerb =
      Kind.isAuxiliary(kind) ||
      ((kind === Kind.third || kind === Kind.cueThird) && !isNoun) ||
      kind === Kind.subject ||
      kind === Kind.that;
    if (isFiniteVerb) return false;
    // 'people briefed on', 'a ledger taken from': a participle; 'left the room', 'Brill called on': a verb.
    if (kind === Kind.past || kind === Kind.cuePast) {
      const isVerb = before === Kind.name || before === Kind.time || before === Kind.comma;
      if (isVerb && !isKnowing(scene, i)) return false;
      const next = kinds[i + 1] ?? 0;
      const isTimed = next === Kind.time && isKnowing(scene, i);
      if (next !== Kind.preposition && next !== Kind.to && next !== Kind.comma && !isTimed) return false;
    }
  }
  return true;
}
