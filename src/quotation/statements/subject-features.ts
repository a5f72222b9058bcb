import { type Features, templatesOf } from "../learned/model";
import * as Kind from "../scene/kind";
import { kindIn, type Scene, sortAt, wordAt } from "../scene/scene";
import * as tag from "../scene/tags";
import { type CueCandidate, isPassive } from "./cues";
import { hasVerb, mainPhrase } from "./whole";

// Atoms: of the cue,
const LEMMA = 1;
const KIND = 2;
const CLASS = 3;
const FRAME = 4;
const G1 = 5;
const E = 6;
// of the phrase,
const PLACE = 7;
const LEFT = 8;
const GAP = 9;
const HEAD_KIND = 10;
const HEAD_WORD = 11;
const FIRST_WORD = 12;
const OPENS = 13;
const NAMES = 14;
const SIZE = 15;
const TOUCHES = 16;
const IS_LAST = 17;
// of what stands between them,
const BETWEEN = 18;
const COMMAS = 19;
const VERBS = 20;
const PREPOSITIONS = 21;
// and around the phrase.
const BEFORE = 22;
const JOINT = 23;
const AFTER = 24;
const AFTER_2 = 25;
const STOPS = 26;
const SHORT_GAP = 27;
const CLOSED = 28;
const STANDING = 29;
const GAP_3 = 30;
const SORT = 31;
const PASSIVE = 32;
const MAIN = 33;

const ALWAYS = /* @__PURE__ */ templatesOf([
  [100, PLACE],
  [101, PLACE, KIND],
  [102, PLACE, CLASS],
  [103, PLACE, LEMMA],
  [104, GAP, PLACE],
  [105, HEAD_KIND, PLACE],
  [106, HEAD_WORD, LEFT],
  [107, HEAD_KIND, KIND, 16, PLACE],
  [108, FRAME, PLACE],
  [109, FRAME, GAP, 16, PLACE],
  [110, BETWEEN, PLACE],
  [111, BETWEEN, KIND],
  [112, COMMAS, VERBS, 16, PLACE],
  [113, PREPOSITIONS, PLACE],
  [114, BEFORE, PLACE],
  [115, JOINT, LEFT],
  [116, BEFORE, KIND, 64, HEAD_KIND],
  [117, AFTER, PLACE],
  [118, AFTER, BEFORE, 64, PLACE],
  [119, G1, PLACE],
  [120, G1, KIND, 64, PLACE],
  [121, OPENS, PLACE],
  [122, OPENS, G1, 64, KIND],
  [123, E, PLACE],
  [124, E, KIND, 64, PLACE],
  [131, NAMES, SIZE, 16, PLACE],
  [132, TOUCHES, HEAD_KIND],
  [133, TOUCHES, BEFORE, 64, HEAD_KIND],
  [135, FIRST_WORD, LEFT],
  [136, CLOSED, PLACE],
  [137, AFTER, AFTER_2, 64, LEFT],
  [138, AFTER, KIND, 64, BEFORE],
  [139, STANDING, KIND],
  [140, STANDING, G1, 64, KIND],
  [141, STANDING, HEAD_KIND, 64, GAP_3],
  [142, STANDING, G1, 2, OPENS],
  [143, SORT, PLACE],
  [144, SORT, CLASS, 2, LEFT],
  [145, SORT, BEFORE],
  [146, PASSIVE, LEFT],
  [147, PASSIVE, LEMMA, 2, LEFT],
  [148, PASSIVE, JOINT, 2, LEFT],
  [149, MAIN, PLACE],
]);
const OF_LAST = /* @__PURE__ */ templatesOf([[125, KIND, PLACE]]);
const AFTER_LAST = /* @__PURE__ */ templatesOf([[126, IS_LAST, G1, 64, PLACE]]);
const ON_RIGHT = /* @__PURE__ */ templatesOf([
  [127, STOPS, GAP, 64, HEAD_KIND],
  [128, G1, STOPS, 64, HEAD_KIND],
  [129, FRAME, STOPS, 64, HEAD_KIND],
  [130, LEMMA, STOPS, 8, SHORT_GAP],
]);

/** What tells whether a phrase names who speaks. `rank` is its place among the candidates of its side; `last` the source of the cue before. */
export function subjectFeatures(
  scene: Scene,
  candidate: CueCandidate,
  phrase: number,
  rank: number,
  frame: number,
  last: number,
  out: Features,
): void {
  const { reading, kinds, phrases } = scene;
  const { heads, sentenceOf, tokens, lexicon } = reading;
  const { token: c, groupStart: g, groupEnd: e } = candidate;
  const { atoms } = out;
  const sentence = sentenceOf[c] ?? 0;
  const from = heads[sentence] ?? 0;
  const to = heads[sentence + 1] ?? tokens.count;
  const start = phrases.start[phrase] ?? 0;
  const end = phrases.end[phrase] ?? 0;
  const isLeft = end <= g;
  const k = kinds[c] ?? 0;
  const gap = Math.min(9, isLeft ? g - end : start - e);
  const before = kindIn(scene, start - 1, from, to);
  const after = kindIn(scene, end, from, to);
  const after2 = kindIn(scene, end + 1, from, to);
  const g1 = kindIn(scene, g - 1, from, to);
  out.clear();
  atoms[LEMMA] = candidate.cue + 1;
  atoms[KIND] = k;
  atoms[CLASS] = lexicon.classes[candidate.cue] ?? 0;
  atoms[FRAME] = frame;
  atoms[G1] = g1;
  atoms[E] = kindIn(scene, e, from, to);
  atoms[PLACE] = (isLeft ? 0 : 8) + Math.min(6, rank);
  atoms[LEFT] = isLeft ? 1 : 0;
  atoms[GAP] = gap;
  atoms[HEAD_KIND] = kinds[end - 1] ?? 0;
  atoms[HEAD_WORD] = wordAt(tokens, end - 1);
  atoms[SORT] = sortAt(scene, end - 1);
  atoms[FIRST_WORD] = wordAt(tokens, start);
  atoms[OPENS] = start === from ? 1 : 0;
  atoms[NAMES] = Math.min(4, namesIn(scene, start, end));
  atoms[SIZE] = Math.min(4, end - start);
  atoms[TOUCHES] = isLeft && end === g ? 1 : 0;
  atoms[IS_LAST] = phrase === last ? 1 : 0;
  const main = isLeft && g > 0 ? mainPhrase(scene, g, from) : -1;
  atoms[MAIN] = main < 0 ? 0 : main === phrase ? 1 : main < phrase ? 2 : 3;
  atoms[PASSIVE] = isPassive(scene, candidate) ? 1 : 0;
  tellBetween(scene, isLeft ? end : e, isLeft ? g : start, atoms);
  atoms[BEFORE] = before;
  atoms[JOINT] = before === Kind.preposition || before === Kind.to ? wordAt(tokens, start - 1) : before;
  atoms[AFTER] = after;
  atoms[AFTER_2] = after2;
  // '…, dedicating the museum, said': a comma after the phrase is closed before the cue.
  atoms[CLOSED] = after === g1 && (g1 === Kind.comma || g1 === Kind.dash) ? after2 + 1 : 0;
  // The subject of a clause has its verb behind it; a participle's subject is the clause's: 'Kim attacked Lee for …, saying'.
  const isSubject = before !== Kind.preposition && hasVerb(scene, end, to) ? 4 : 0;
  atoms[STANDING] = isSubject + (isLeft ? Math.min(3, nearer(scene, phrase, g)) : 0);
  atoms[GAP_3] = Math.min(3, gap);
  out.find(ALWAYS);
  if (phrase === last) out.find(OF_LAST);
  if (last >= 0) out.find(AFTER_LAST);
  if (!isLeft) {
    atoms[STOPS] = end >= to || after === Kind.comma || after === Kind.stop ? 1 : 0;
    atoms[SHORT_GAP] = Math.min(gap, 7);
    out.find(ON_RIGHT);
  }
}

/** Counts what stands between the phrase and the cue. */
function tellBetween(
  { kinds, reading: { quoteOf } }: Scene,
  from: number,
  to: number,
  atoms: Int32Array,
): void {
  let commas = 0;
  let verbs = 0;
  let relative = 0;
  let conjunctions = 0;
  let prepositions = 0;
  let quotes = 0;
  for (let i = from; i < to && i < from + 40; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.comma) commas++;
    const isVerb = kind >= Kind.cuePast && kind <= Kind.verb && kind !== Kind.cueBase;
    if (isVerb || Kind.isAuxiliary(kind)) verbs++;
    if (kind === Kind.relative) relative = 1;
    if (kind === Kind.coordinator) conjunctions++;
    if (kind === Kind.preposition) prepositions++;
    if ((quoteOf[i] ?? -1) >= 0) quotes = 1;
  }
  commas = Math.min(3, commas);
  verbs = Math.min(3, verbs);
  atoms[COMMAS] = commas;
  atoms[VERBS] = verbs;
  atoms[PREPOSITIONS] = Math.min(3, prepositions);
  atoms[BETWEEN] = commas + 4 * verbs + 16 * relative + 32 * Math.min(2, conjunctions) + 128 * quotes;
}

function namesIn({ reading: { tags } }: Scene, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (((tags[i] ?? 0) & tag.NAME) !== 0) count++;
  return count;
}

/** Phrases between this one and the cue that have a verb of their own, three at most. */
function nearer(scene: Scene, phrase: number, to: number): number {
  const { phrases, kinds } = scene;
  let count = 0;
  for (let p = phrase + 1; p < phrases.count && count < 3; p++) {
    const end = phrases.end[p] ?? 0;
    if (end > to) break;
    if (kinds[(phrases.start[p] ?? 1) - 1] !== Kind.preposition && hasVerb(scene, end, to)) count++;
  }
  return count;
}
