import { type Features, templatesOf } from "../learned/model";
import * as Kind from "../scene/kind";
import { quoteAt } from "../scene/marks";
import { sentenceEnd } from "../scene/reading";
import { kindIn, type Scene, wordIn } from "../scene/scene";
import type { CueCandidate } from "./cues";

// Atoms: of the cue,
const LEMMA = 1;
const CLASS = 2;
const KIND = 3;
const FRAME = 4;
const E = 5;
// of the place (kinds and words before it, at it, behind it),
const P = 6;
const P2 = 7;
const N = 8;
const N2 = 9;
const N3 = 10;
const WORD_P = 11;
const WORD_N = 12;
const WORD_N2 = 13;
// of the way to it,
const DISTANCE = 14;
const AHEAD = 15;
const SPEAKER = 16;
const IN_PHRASE = 17;
const OPENED = 18;
const BUCKET = 19;
const REST = 20;
const REST_BUCKET = 21;
const CUE_AHEAD = 22;
const VERBS = 23;
const VERBS_BEHIND = 24;
const VERBS_BEFORE = 25;
const NEXT = 26;
const FEW_VERBS = 27;
const IS_SAME_QUOTE = 28;
const IS_HEAD = 30;
const EDGE = 31;
const FIRST = 32;
const WORD_FIRST = 33;

const START = /* @__PURE__ */ templatesOf([
  [200, DISTANCE],
  [201, LEMMA, DISTANCE],
  [202, LEMMA, N],
  [203, LEMMA, WORD_N],
  [204, N, P],
  [205, WORD_N, P],
  [206, N, WORD_P],
  [207, N, N2],
  [208, N, N2, 64, P],
  [210, WORD_P, CLASS],
  [212, AHEAD, N],
  [213, AHEAD, CLASS, 16, DISTANCE],
  [215, SPEAKER, P, 64, N],
  [216, DISTANCE, N, 64, P],
  [217, KIND, N],
  [218, FRAME, N, 64, P],
  [220, CLASS, N, 64, E],
  [221, IN_PHRASE, N],
  [222, AHEAD, LEMMA, 16, DISTANCE],
  [223, P2, N, 64, P],
]);

/** What tells whether the content of a cue that precedes it begins at token `i`. */
export function startFeatures(
  scene: Scene,
  candidate: CueCandidate,
  i: number,
  subject: number,
  frame: number,
  out: Features,
): void {
  const { reading, kinds, phrases } = scene;
  const { lexicon } = reading;
  const { token: c, groupEnd: e } = candidate;
  const { atoms } = out;
  const to = sentenceEnd(reading, c);
  atoms[LEMMA] = candidate.cue + 1;
  atoms[CLASS] = lexicon.classes[candidate.cue] ?? 0;
  atoms[KIND] = kinds[c] ?? 0;
  atoms[FRAME] = frame;
  atoms[E] = kindIn(scene, e, 0, to);
  atoms[P] = kindIn(scene, i - 1, 0, to);
  atoms[P2] = kindIn(scene, i - 2, 0, to);
  atoms[N] = kindIn(scene, i, 0, to);
  atoms[N2] = kindIn(scene, i + 1, 0, to);
  atoms[WORD_P] = wordIn(scene, i - 1, 0, to);
  atoms[WORD_N] = wordIn(scene, i, 0, to);
  atoms[DISTANCE] = Math.min(9, i - e);
  atoms[AHEAD] = opensAhead(scene, i, to);
  // The speaker stands right of the cue: content begins behind it.
  atoms[SPEAKER] =
    subject >= 0 && (phrases.start[subject] ?? 0) >= e ? (i < (phrases.end[subject] ?? 0) ? 1 : 2) : 0;
  const phrase = phrases.before[i] ?? -1;
  atoms[IN_PHRASE] = phrase === phrases.before[i - 1] && (phrases.end[phrase] ?? 0) > i ? 1 : 0;
  out.clear();
  out.find(START);
}

/** A quotation or `that` at or ahead of a token. */
function opensAhead({ kinds }: Scene, from: number, to: number): number {
  for (let i = from; i < to && i < from + 16; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.quoteOpen) return i === from ? 1 : 2;
    if (kind === Kind.that) return i === from ? 4 : 8;
    if (kind === Kind.stop || kind === Kind.semicolon) break;
  }
  return 0;
}

const END = /* @__PURE__ */ templatesOf([
  [300, N],
  [301, P, N],
  [302, N, N2],
  [303, P, N, 64, N2],
  [304, N, N2, 64, N3],
  [305, WORD_N],
  [307, N, WORD_N2],
  [309, P, WORD_N],
  [311, CLASS, N],
  [313, LEMMA, N],
  [314, OPENED, N, 64, N2],
  [315, OPENED, WORD_N],
  [316, BUCKET, N],
  [317, OPENED, BUCKET, 64, N],
  [318, REST_BUCKET, N],
  [319, REST, P, 64, N],
  [320, CLASS, WORD_N],
  [322, CLASS, BUCKET, 64, N],
  [323, CUE_AHEAD, N, 64, N2],
  [324, CUE_AHEAD, P, 64, N],
  [325, LEMMA, N, 64, OPENED],
  [331, OPENED, VERBS, 64, N],
  [332, VERBS, N, 64, N2],
  [333, CLASS, VERBS, 64, N],
]);
const END_OF_QUOTE = /* @__PURE__ */ templatesOf([[328, IS_SAME_QUOTE, N]]);
const AT_COMMA = /* @__PURE__ */ templatesOf([
  [334, N2, NEXT],
  [335, VERBS, N2, 64, NEXT],
  [336, WORD_N2, NEXT],
  [337, VERBS_BEHIND, N2, 4, FEW_VERBS],
]);

/** What tells whether the content that began at `s` ends before token `i`. */
export function endFeatures(
  scene: Scene,
  candidate: CueCandidate,
  s: number,
  i: number,
  to: number,
  out: Features,
): void {
  const { kinds, reading } = scene;
  const { atoms } = out;
  const length = i - s;
  const rest = to - i;
  const p = kindIn(scene, i - 1, 0, to);
  const n = kindIn(scene, i, 0, to);
  // How many verbs the content holds so far: a clause without one has not ended.
  const verbs = finiteVerbs(scene, s, i);
  atoms[LEMMA] = candidate.cue + 1;
  atoms[CLASS] = reading.lexicon.classes[candidate.cue] ?? 0;
  atoms[P] = p;
  atoms[N] = n;
  atoms[N2] = kindIn(scene, i + 1, 0, to);
  atoms[N3] = kindIn(scene, i + 2, 0, to);
  atoms[WORD_N] = wordIn(scene, i, 0, to);
  atoms[WORD_N2] = wordIn(scene, i + 1, 0, to);
  atoms[OPENED] = openedBy(kinds[s] ?? 0);
  atoms[BUCKET] = length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : length < 32 ? 6 : 7;
  atoms[REST] = Math.min(7, rest);
  atoms[REST_BUCKET] = rest < 4 ? rest : rest < 8 ? 4 : rest < 16 ? 5 : 6;
  atoms[CUE_AHEAD] = cueAhead(scene, i, to);
  atoms[VERBS] = verbs;
  out.clear();
  out.find(END);
  if (p === Kind.quoteClose) {
    atoms[IS_SAME_QUOTE] = quoteAt(reading.quotes, reading.quoteOf, i - 1)?.open === s ? 1 : 0;
    out.find(END_OF_QUOTE);
  }
  if (n === Kind.comma) {
    // ', a patrol vessel, had sunk': what stands behind the next comma tells an apposition from an end.
    atoms[NEXT] = afterComma(scene, i + 1, to);
    atoms[VERBS_BEHIND] = Math.min(2, finiteVerbs(scene, i + 1, Math.min(to, i + 14)));
    atoms[FEW_VERBS] = Math.min(2, verbs);
    out.find(AT_COMMA);
  }
}

/** What content opens with. */
function openedBy(kind: number): number {
  switch (kind) {
    case Kind.that:
      return 1;
    case Kind.to:
      return 2;
    case Kind.quoteOpen:
      return 3;
    case Kind.subject:
      return 4;
    default:
      return 0;
  }
}

/** A cue close ahead: '…, and added that', '…, according to' */
function cueAhead({ kinds }: Scene, from: number, to: number): number {
  for (let i = from; i < to && i < from + 6; i++) {
    const kind = kinds[i] ?? 0;
    if (kind >= Kind.cuePast && kind <= Kind.cueThird) return 1 + i - from;
  }
  return 0;
}

/** Tokens that are looked at for verbs. */
const VERB_REACH = 40;

function finiteVerbs({ kinds }: Scene, from: number, to: number): number {
  let count = 0;
  const limit = Math.min(to, from + VERB_REACH);
  for (let i = from; i < limit && count < 3; i++) if (Kind.isFiniteVerb(kinds[i] ?? 0)) count++;
  return count;
}

/** The kind of the token behind the next comma, or 0. */
function afterComma({ kinds }: Scene, from: number, to: number): number {
  for (let i = from; i + 1 < to && i < from + 14; i++) if (kinds[i] === Kind.comma) return kinds[i + 1] ?? 0;
  return 0;
}

const BEGIN = /* @__PURE__ */ templatesOf([
  [400, N],
  [401, P, N],
  [402, P, P2, 64, N],
  [403, N, N2],
  [404, WORD_N, P],
  [405, WORD_P, N],
  [406, CLASS, P, 64, N],
  [407, LEMMA, P],
  [408, BUCKET, IS_HEAD],
  [409, BUCKET, P, 64, N],
  [410, DISTANCE, P],
  [411, EDGE, P, 64, N],
  [412, IS_HEAD, N, 64, N2],
  [413, IS_HEAD, WORD_N],
  [414, WORD_N, WORD_N2],
  [415],
  [416, VERBS, P, 64, N],
  [417, VERBS, BUCKET],
  [418, VERBS_BEFORE, P, 64, N],
  [419, FIRST, P, 64, N],
  [420, WORD_FIRST],
]);

/** What tells whether content that stands before its cue begins at token `i`; `edge` is where it ends. */
export function beginFeatures(
  scene: Scene,
  candidate: CueCandidate,
  i: number,
  from: number,
  edge: number,
  out: Features,
): void {
  const { kinds, reading } = scene;
  const { atoms } = out;
  const to = reading.tokens.count;
  const length = edge - i;
  atoms[LEMMA] = candidate.cue + 1;
  atoms[CLASS] = reading.lexicon.classes[candidate.cue] ?? 0;
  atoms[P] = kindIn(scene, i - 1, from, to);
  atoms[P2] = kindIn(scene, i - 2, from, to);
  atoms[N] = kindIn(scene, i, from, to);
  atoms[N2] = kindIn(scene, i + 1, from, to);
  atoms[WORD_P] = wordIn(scene, i - 1, from, to);
  atoms[WORD_N] = wordIn(scene, i, from, to);
  atoms[WORD_N2] = wordIn(scene, i + 1, from, to);
  atoms[BUCKET] = length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : 6;
  atoms[IS_HEAD] = i === from ? 1 : 0;
  atoms[DISTANCE] = Math.min(6, i - from);
  atoms[EDGE] = kinds[edge - 1] ?? 0;
  atoms[VERBS] = finiteVerbs(scene, i, edge);
  atoms[VERBS_BEFORE] = finiteVerbs(scene, from, i);
  atoms[FIRST] = kindIn(scene, from, from, to);
  atoms[WORD_FIRST] = wordIn(scene, from, from, to);
  out.clear();
  out.find(BEGIN);
}
