import { type Features, templatesOf } from "../learned/model";
import { fills } from "../mention/extent";
import * as Kind from "../scene/kind";
import { quoteAt } from "../scene/marks";
import { phraseFrom } from "../scene/phrases";
import { kindIn, type Scene, sortAt, wordAt, wordIn } from "../scene/scene";
import * as tag from "../scene/tags";
import type { CueCandidate } from "./cues";
import { mainPhrase, wholeEnd, wholeStart } from "./whole";

// Atoms: of the cue,
const LEMMA = 1;
const KIND = 2;
const SELF = 3;
const CLASS = 4;
// right of it (kinds and words),
const N1 = 5;
const N2 = 6;
const WORD_N1 = 8;
// left of it and of its group,
const BEFORE = 11;
const WORD_BEFORE = 12;
const P1 = 14;
const P2 = 15;
const WORD_P1 = 16;
const GROUP = 17;
// of the phrase that may be its subject,
const GAP = 19;
const HEAD_KIND = 20;
const HEAD_WORD = 21;
const S1 = 22;
const S2 = 23;
const WORD_S1 = 24;
const PLACE = 25;
const OPENS = 26;
const FOLLOWS_QUOTE = 27;
const DISTANCE = 28;
// of what follows,
const CLAUSE = 29;
const MARKS = 30;
const TAIL = 31;
// of quotations near by,
const QUOTE_AFTER = 32;
const QUOTE_BEFORE = 33;
const QUOTE_SIZE = 34;
const QUOTE_P1 = 35;
const QUOTE_END = 36;
const QUOTE_OPENS = 37;
const WORD_QUOTE_P1 = 38;
const LAST = 39;
// and of the sentence.
const SENTENCE_LEFT = 40;
const SENTENCE_REST = 41;
const SHORT_REST = 42;
const EARLY = 43;
const REST = 44;
const LABEL_SIZE = 45;
const SENTENCE_SIZE = 47;
const FIRST_SENTENCE = 48;
// What the nouns before and behind it stand for, and what follows the one behind.
const SORT = 49;
const BEHIND_SORT = 50;
const BEHIND_1 = 51;
const IS_INVERTED = 53;

const ALWAYS = /* @__PURE__ */ templatesOf([
  [1],
  [2, LEMMA],
  [3, LEMMA, KIND],
  [4, KIND],
  [5, LEMMA, N1],
  [7, N1, N2],
  [9, WORD_N1],
  [12, CLASS, N1],
  [14, LEMMA, BEFORE],
  [16, WORD_BEFORE],
  [18, LEMMA, P1],
  [19, P1, P2],
  [21, KIND, WORD_P1],
  [23, KIND, GROUP],
  [24, LEMMA, GROUP],
  [25, GROUP, N1],
  [27, GAP, HEAD_KIND],
  [28, KIND, GAP, 64, HEAD_KIND],
  [29, HEAD_WORD],
  [40, CLAUSE, MARKS],
  [41, LEMMA, CLAUSE],
  [42, CLASS, CLAUSE, 16, MARKS],
  [43, KIND, CLAUSE, 64, HEAD_KIND],
  [44, QUOTE_AFTER, QUOTE_BEFORE],
  [45, LEMMA, QUOTE_AFTER, 16, QUOTE_BEFORE],
  [46, QUOTE_AFTER, N1, 64, KIND],
  [47, QUOTE_BEFORE, N1, 64, KIND],
  [49, SENTENCE_LEFT],
  [50, SENTENCE_REST],
  [51, SHORT_REST, P1, 64, KIND],
  [57, SELF, EARLY],
  [65, TAIL, P1, 64, KIND],
  [66, TAIL, CLASS],
  [68, SORT, KIND],
  [69, SORT, CLASS],
  [70, SORT, N1],
  [72, SORT, GAP, 64, KIND],
]);
const WITH_SUBJECT = /* @__PURE__ */ templatesOf([
  [31, S1, KIND, 16, GAP],
  [32, WORD_S1],
  [33, S1, S2],
  [34, PLACE],
  [35, OPENS, KIND, 64, N1],
  [36, S1, N1, 64, KIND],
  [37, FOLLOWS_QUOTE, KIND, 64, N1],
  [67, TAIL, S1],
]);
const BEFORE_NOUN = /* @__PURE__ */ templatesOf([
  [73, BEHIND_1, P1, 64, KIND],
  [75, BEHIND_1, LEMMA],
  [76, BEHIND_SORT, P1, 64, KIND],
  [78, IS_INVERTED, P1, 64, KIND],
  [79, IS_INVERTED, P1, 64, CLASS],
]);
const BEHIND_COMMA = /* @__PURE__ */ templatesOf([
  [38, LEMMA, N1],
  [39, DISTANCE, N1, 64, HEAD_KIND],
]);
const BEHIND_QUOTE = /* @__PURE__ */ templatesOf([
  [61, QUOTE_SIZE, QUOTE_P1, 64, QUOTE_END],
  [62, QUOTE_P1, N1, 64, KIND],
  [63, QUOTE_OPENS, QUOTE_BEFORE, 64, N1],
  [64, WORD_QUOTE_P1],
]);
const BEHIND_QUOTED_SENTENCE = /* @__PURE__ */ templatesOf([[48, LAST, REST]]);
const OF_COLON = /* @__PURE__ */ templatesOf([
  [53, LABEL_SIZE, HEAD_KIND],
  [56, SENTENCE_SIZE, FIRST_SENTENCE],
]);

/** Tokens looked at behind a cue for the subject of an inverted clause. */
const INVERTED = 24;

/** What tells whether a candidate attributes anything, and where its content stands. */
export function frameFeatures(scene: Scene, candidate: CueCandidate, out: Features): void {
  const { reading, kinds, phrases } = scene;
  const { tokens, quoteOf, quotes, sentenceOf, heads, lexicon } = reading;
  const { token: c, groupStart: g, groupEnd: e } = candidate;
  const { atoms } = out;
  const sentence = sentenceOf[c] ?? 0;
  const from = heads[sentence] ?? 0;
  const to = heads[sentence + 1] ?? tokens.count;
  const lemma = candidate.cue + 1;
  const n1 = kindIn(scene, e, from, to);
  out.clear();
  atoms[LEMMA] = lemma;
  atoms[KIND] = kinds[c] ?? 0;
  atoms[SELF] = wordAt(tokens, c);
  atoms[CLASS] = lexicon.classes[candidate.cue] ?? 0;
  atoms[N1] = n1;
  atoms[N2] = kindIn(scene, e + 1, from, to);
  atoms[WORD_N1] = wordIn(scene, e, from, to);
  atoms[BEFORE] = kindIn(scene, c - 1, from, to);
  atoms[WORD_BEFORE] = wordIn(scene, c - 1, from, to);
  atoms[P1] = kindIn(scene, g - 1, from, to);
  atoms[P2] = kindIn(scene, g - 2, from, to);
  atoms[WORD_P1] = wordIn(scene, g - 1, from, to);
  atoms[GROUP] = groupOf(scene, g, c);
  // The phrase that may be its subject.
  const p = g > 0 ? mainPhrase(scene, g, from) : -1;
  const s = p >= 0 ? wholeStart(scene, p, from) : -1;
  const left = p >= 0 ? (phrases.end[p] ?? 0) : -1;
  const hasSubject = p >= 0 && s >= from;
  const headKind = hasSubject ? (kinds[left - 1] ?? 0) : 0;
  const isHost = hasSubject && kinds[left] === Kind.relative;
  atoms[GAP] = hasSubject ? (isHost ? 0 : Math.min(6, g - left)) : 7;
  atoms[HEAD_KIND] = headKind;
  atoms[HEAD_WORD] = hasSubject ? wordAt(tokens, left - 1) : 0;
  atoms[SORT] = hasSubject ? sortAt(scene, left - 1) : -1;
  const before = from < g ? lastQuote(scene, from, g) : -1;
  const shape = shapeOf(scene, e, to);
  const clause = shape & 15;
  const marks = shape >> 4;
  const tail = to - e;
  const size = tail < 3 ? tail : tail < 6 ? 3 : tail < 10 ? 4 : tail < 16 ? 5 : 6;
  atoms[CLAUSE] = clause;
  atoms[MARKS] = marks;
  // Nothing but an addressee and a day behind the cue: '…, Kim told the paper on Friday.'
  atoms[TAIL] = size * 2 + (clause !== 0 || marks !== Kind.stop ? 1 : 0);
  if (hasSubject) {
    atoms[S1] = kindIn(scene, s - 1, from, to);
    atoms[S2] = kindIn(scene, s - 2, from, to);
    atoms[WORD_S1] = wordIn(scene, s - 1, from, to);
    atoms[PLACE] = s === from ? 1 : s - from < 4 ? 2 : 3;
    atoms[OPENS] = s === from ? 1 : 0;
    // A quotation or a clause stands before the subject: '…,” the mayor said.'
    atoms[FOLLOWS_QUOTE] = s > from && (quoteOf[s - 1] ?? -1) >= 0 ? 1 : 0;
    out.find(WITH_SUBJECT);
    if (atoms[S1] === Kind.comma) {
      atoms[DISTANCE] = Math.min(4, (s - from) >> 2);
      out.find(BEHIND_COMMA);
    }
  }
  // An inverted clause ends with its subject: ', said an official who was briefed.' What stands behind the phrase that follows tells.
  const next = phraseFrom(phrases, e);
  if (next >= 0 && e < to) {
    const stop = wholeEnd(scene, next);
    atoms[BEHIND_SORT] = sortAt(scene, stop - 1);
    atoms[BEHIND_1] = kindIn(scene, stop, from, to);
    const closes = stop >= to || kinds[stop] === Kind.stop;
    atoms[IS_INVERTED] = closes || fills(scene, stop, Math.min(to - 1, stop + INVERTED)) ? 1 : 0;
    out.find(BEFORE_NOUN);
  }
  // Quotations near by.
  const openAfter = nextQuote(scene, e, to);
  atoms[QUOTE_AFTER] = openAfter >= 0 ? Math.min(5, openAfter - e) : 9;
  atoms[QUOTE_BEFORE] =
    before >= 0 ? Math.min(5, Math.max(0, g - before - 1 - (hasSubject ? left - s : 0))) : 9;
  if (before >= 0) {
    // 'On “The Early Hour,” the mayor said': a title, not a statement.
    const open = quoteAt(quotes, quoteOf, before)?.open ?? before;
    const length = before - open;
    atoms[QUOTE_SIZE] = length < 4 ? 0 : length < 7 ? 1 : 2;
    atoms[QUOTE_P1] = kindIn(scene, open - 1, from, to);
    atoms[QUOTE_END] = kindIn(scene, before - 1, from, to);
    atoms[QUOTE_OPENS] = open === from ? 1 : 0;
    atoms[WORD_QUOTE_P1] = wordIn(scene, open - 1, from, to);
    out.find(BEHIND_QUOTE);
  }
  if (
    from > 0 &&
    (quoteOf[from - 1] ?? -1) >= 0 &&
    reading.paragraphOf[from - 1] === reading.paragraphOf[c]
  ) {
    // The sentence before ended in a quotation: '“Really?” the mayor asked.'
    atoms[LAST] = kindIn(scene, to - 1, from, to) * 8 + (hasSubject && s === from ? 1 : 0);
    atoms[REST] = Math.min(6, tail);
    out.find(BEHIND_QUOTED_SENTENCE);
  }
  atoms[SENTENCE_LEFT] = Math.min(7, c - from);
  atoms[SENTENCE_REST] = Math.min(7, tail);
  atoms[SHORT_REST] = Math.min(3, tail);
  atoms[EARLY] = sentence < 2 ? 1 : 0;
  out.find(ALWAYS);
  if (candidate.cue === lexicon.colon) {
    atoms[LABEL_SIZE] = Math.min(9, c - from);
    atoms[SENTENCE_SIZE] = to - from > 40 ? 4 : (to - from) >> 3;
    atoms[FIRST_SENTENCE] = sentence === 0 ? 1 : 0;
    out.find(OF_COLON);
  }
}

/** What the verb group holds before its cue. */
function groupOf({ reading: { tags } }: Scene, from: number, to: number): number {
  let group = 0;
  for (let i = from; i < to; i++) {
    const found = tags[i] ?? 0;
    if (found & tag.NEGATION) group |= 1;
    if (found & tag.HAVE) group |= 2;
    if (found & tag.BE) group |= 4;
    if (found & tag.MODAL) group |= 8;
    if (found & tag.TO) group |= 16;
    if (found & tag.DO) group |= 32;
  }
  return group;
}

/** The shape of what follows: is there a clause with a verb of its own? Above four bits, the mark that ends it. */
function shapeOf({ kinds }: Scene, from: number, to: number): number {
  let clause = 0;
  for (let i = from; i < to && i < from + 12; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.quoteOpen) return clause | 1;
    if (kind === Kind.comma || kind === Kind.stop) return clause | (kind << 4);
    if (Kind.isAuxiliary(kind)) clause |= 2;
    if (kind === Kind.that) clause |= 4;
    if (kind === Kind.cuePast || kind === Kind.past || kind === Kind.third || kind === Kind.cueThird)
      clause |= 8;
  }
  return clause;
}

function nextQuote({ kinds, reading }: Scene, from: number, to: number): number {
  for (let i = from; i < to && i < from + 24; i++) {
    if (kinds[i] === Kind.quoteOpen) return i;
    if ((reading.quoteOf[i] ?? -1) >= 0) return i;
  }
  return -1;
}

function lastQuote({ reading }: Scene, from: number, to: number): number {
  for (let i = to - 1; i >= from && i > to - 24; i--) if ((reading.quoteOf[i] ?? -1) >= 0) return i;
  return -1;
}
