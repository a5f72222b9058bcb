import { ALL_CAPS } from "../text";
import { fills } from "./extent";
import * as Kind from "./kind";
import type { Features } from "./model";
import type { Scene } from "./scene";
import * as tag from "./tags";

/** A word that may be a cue, with the verb group it stands in (`has repeatedly said`, `refused to say`). */
export interface CueCandidate {
  readonly token: number;
  readonly groupStart: number;
  /** Just past the last token of the cue. */
  readonly groupEnd: number;
  /** Place in `lexicon.cues`. */
  readonly cue: number;
}

/** Where the content of a cue stands. */
export const Frame = { none: 0, after: 1, before: 2, around: 3 } as const;
export type Frame = (typeof Frame)[keyof typeof Frame];

/** Every word outside quotations that may be a cue, in order. */
export function cueCandidates(scene: Scene): CueCandidate[] {
  const { reading, kinds } = scene;
  const { tags, cueOf, quoteOf, tokens, lexicon } = reading;
  const found: CueCandidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((quoteOf[i] ?? -1) >= 0) continue;
    if (kinds[i] === Kind.colon) {
      if (isDateline(scene, i)) continue;
      found.push({ token: i, groupStart: i, groupEnd: i + 1, cue: lexicon.colon });
      continue;
    }
    if (((tags[i] ?? 0) & (tag.CUE | tag.CUE_NOUN)) === 0) continue;
    const cue = cueOf[i] ?? -1;
    if (cue < 0) continue;
    const isAccordance = lexicon.cues[cue]?.class === "accordance";
    if (isAccordance && kinds[i + 1] !== Kind.to) continue;
    found.push({
      token: i,
      groupStart: isAccordance ? i : groupStart(scene, i),
      groupEnd: isAccordance ? i + 2 : i + 1,
      cue,
    });
  }
  return found;
}

/** `NEW MARL: The council …`: capitals and a colon before a whole paragraph, near the top. */
function isDateline({ reading }: Scene, colon: number): boolean {
  const { tokens, paragraphOf } = reading;
  const paragraph = paragraphOf[colon] ?? 0;
  const from = tokens.paragraphs[paragraph] ?? 0;
  const to = tokens.paragraphs[paragraph + 1] ?? 0;
  if (paragraph > 4 || colon === from || colon - from > 3 || to - colon < DATELINE_PARAGRAPH) return false;
  for (let i = from; i < colon; i++) if (((tokens.flags[i] ?? 0) & ALL_CAPS) === 0) return false;
  return true;
}

/** Tokens of a paragraph that a dateline opens, at least; what a headline announces is shorter. */
const DATELINE_PARAGRAPH = 20;

/** Back over what belongs to the verb: `did not immediately`, `has`, `refused to`. */
function groupStart({ reading, kinds }: Scene, token: number): number {
  const { tags, sentenceOf, quoteOf } = reading;
  const sentence = sentenceOf[token];
  let start = token;
  for (let steps = 0; steps < 10 && start > 0; steps++) {
    const left = start - 1;
    if (sentenceOf[left] !== sentence || (quoteOf[left] ?? -1) >= 0) break;
    const found = tags[left] ?? 0;
    if ((found & tag.VERB_GROUP) !== 0 && (found & tag.PREPOSITION) === 0) start = left;
    else if (kinds[left] === Kind.to && left > 0 && ((tags[left - 1] ?? 0) & (tag.VERB | tag.PAST)) !== 0)
      start = left - 1;
    else break;
  }
  // An adverb that opens the group belongs to the clause: 'Later the mayor said', 'Smith also said'.
  return start;
}

/** Tokens looked at behind a cue for the subject of an inverted clause. */
const INVERTED = 24;

/** What tells whether a candidate attributes anything, and where its content stands. */
export function frameFeatures(scene: Scene, candidate: CueCandidate, out: Features): void {
  const { reading, kinds, phrases } = scene;
  const { tokens, tags, quoteOf, quotes, sentenceOf, heads, lexicon } = reading;
  const { token: c, groupStart: g, groupEnd: e } = candidate;
  const word = (i: number) => scene.wordAt(i);
  const lemma = candidate.cue + 1;
  const k = kinds[c] ?? 0;
  const sentence = sentenceOf[c] ?? 0;
  const from = heads[sentence] ?? 0;
  const to = heads[sentence + 1] ?? tokens.count;
  const at = (i: number) => (i >= from && i < to ? (kinds[i] ?? 0) : 0);
  const w = (i: number) => (i >= from && i < to ? word(i) : 0);
  out.clear();
  out.add(1, 0);
  out.add(2, lemma);
  out.pair(3, lemma, k);
  out.add(4, k);
  const self = word(c);
  const cueClass = scene.classAt(candidate.cue);
  // Right of the cue.
  const n1 = at(e);
  const n2 = at(e + 1);
  out.pair(5, lemma, n1);
  out.pair(6, lemma, w(e));
  out.pair(7, n1, n2);
  out.pair(8, Math.imul(lemma, 64) + n1, n2);
  out.add(9, w(e));
  out.pair(10, w(e), w(e + 1));
  out.pair(11, k, Math.imul(n1, 64) + n2);
  out.pair(12, cueClass, n1);
  out.pair(13, at(e + 2), Math.imul(n1, 64) + n2);
  // Left of the cue and of its group.
  out.pair(14, lemma, at(c - 1));
  out.pair(15, lemma, w(c - 1));
  out.add(16, w(c - 1));
  out.pair(17, w(c - 2), w(c - 1));
  const p1 = at(g - 1);
  const p2 = at(g - 2);
  out.pair(18, lemma, p1);
  out.pair(19, p1, p2);
  out.pair(20, k, Math.imul(p1, 64) + p2);
  out.pair(21, k, w(g - 1));
  out.pair(22, cueClass, Math.imul(p1, 64) + n1);
  // What the group holds.
  let group = 0;
  for (let i = g; i < c; i++) {
    const found = tags[i] ?? 0;
    if (found & tag.NEGATION) group |= 1;
    if (found & tag.HAVE) group |= 2;
    if (found & tag.BE) group |= 4;
    if (found & tag.MODAL) group |= 8;
    if (found & tag.TO) group |= 16;
    if (found & tag.DO) group |= 32;
  }
  out.pair(23, k, group);
  out.pair(24, lemma, group);
  out.pair(25, group, n1);
  if (g < c) out.pair(26, lemma, w(g));
  // The phrase that may be its subject.
  const p = phrases.before[g - 1] ?? -1;
  const left = p >= 0 && g > 0 ? (phrases.end[p] ?? 0) : -1;
  const inSentence = p >= 0 && (phrases.start[p] ?? 0) >= from;
  const gap = inSentence ? Math.min(6, g - left) : 7;
  const head = inSentence ? left - 1 : -1;
  const headKind = head >= 0 ? (kinds[head] ?? 0) : 0;
  const headWord = head >= 0 ? word(head) : 0;
  out.pair(27, gap, headKind);
  out.pair(28, k, Math.imul(gap, 64) + headKind);
  out.add(29, headWord);
  out.pair(30, lemma, headKind);
  const sort = head >= 0 ? Math.imul(headKind, 16) + scene.sortAt(head) : -1;
  out.pair(68, sort, k);
  out.pair(69, sort, cueClass);
  out.pair(70, sort, n1);
  out.pair(71, sort, lemma);
  out.pair(72, sort, Math.imul(gap, 64) + k);
  if (inSentence) {
    const s = phrases.start[p] ?? 0;
    out.pair(31, at(s - 1), Math.imul(k, 16) + gap);
    out.add(32, w(s - 1));
    out.pair(33, at(s - 1), at(s - 2));
    out.add(34, s === from ? 1 : s - from < 4 ? 2 : 3);
    out.pair(35, s === from ? 1 : 0, Math.imul(k, 64) + n1);
    out.pair(36, at(s - 1), Math.imul(n1, 64) + k);
    // A quotation or a clause stands before the subject: '…,” the mayor said.'
    out.pair(
      37,
      quoteOf[s - 1] !== undefined && s > from && (quoteOf[s - 1] ?? -1) >= 0 ? 1 : 0,
      Math.imul(k, 64) + n1,
    );
    if (s > from && at(s - 1) === Kind.comma) {
      out.pair(38, lemma, n1);
      out.pair(39, Math.min(4, (s - from) >> 2), Math.imul(n1, 64) + headKind);
    }
  }
  // An inverted clause ends with its subject: ', said an official who was briefed.' What stands behind the phrase that follows tells.
  const q = (phrases.before[e - 1] ?? -1) + 1;
  if (phrases.start[q] === e && e < to) {
    const stop = phrases.end[q] ?? e;
    const behind = at(stop);
    const what = Math.imul(kinds[stop - 1] ?? 0, 16) + scene.sortAt(stop - 1);
    out.pair(73, behind, Math.imul(p1, 64) + k);
    out.pair(74, Math.imul(behind, 64) + at(stop + 1), p1);
    out.pair(75, behind, lemma);
    out.pair(76, what, Math.imul(p1, 64) + k);
    out.pair(77, what, Math.imul(behind, 64) + p1);
    const isInverted =
      behind === Kind.stop || stop >= to || fills(scene, stop, Math.min(to - 1, stop + INVERTED)) ? 1 : 0;
    out.pair(78, isInverted, Math.imul(p1, 64) + k);
    out.pair(79, isInverted, Math.imul(p1, 64) + cueClass);
  }
  // The shape of what follows: is there a clause with a verb of its own?
  let clause = 0;
  let marks = 0;
  for (let i = e; i < to && i < e + 12; i++) {
    const kind = kinds[i] ?? 0;
    if (kind === Kind.quoteOpen) {
      clause |= 1;
      break;
    }
    if (kind === Kind.comma || kind === Kind.stop) {
      marks = kind;
      break;
    }
    if (kind >= Kind.be && kind <= Kind.modal) clause |= 2;
    if (kind === Kind.that) clause |= 4;
    if (kind === Kind.cuePast || kind === Kind.past || kind === Kind.third || kind === Kind.cueThird)
      clause |= 8;
  }
  out.pair(40, clause, marks);
  out.pair(41, lemma, clause);
  out.pair(42, cueClass, Math.imul(clause, 16) + marks);
  out.pair(43, k, Math.imul(clause, 64) + headKind);
  // Quotations near by.
  const openAfter = nextQuote(scene, e, to);
  const quoteAfter = openAfter >= 0 ? Math.min(5, openAfter - e) : 9;
  const before = from < g ? lastQuote(scene, from, g) : -1;
  const quoteBefore =
    before >= 0
      ? Math.min(5, Math.max(0, g - before - 1 - (inSentence ? left - (phrases.start[p] ?? 0) : 0)))
      : 9;
  out.pair(44, quoteAfter, quoteBefore);
  out.pair(45, lemma, Math.imul(quoteAfter, 16) + quoteBefore);
  out.pair(46, quoteAfter, Math.imul(n1, 64) + k);
  out.pair(47, quoteBefore, Math.imul(n1, 64) + k);
  if (before >= 0) {
    // 'On “The Early Hour,” the mayor said': a title, not a statement.
    const open = quotes[quoteOf[before] ?? -1]?.open ?? before;
    const size = before - open;
    out.pair(61, size < 4 ? 0 : size < 7 ? 1 : 2, Math.imul(at(open - 1), 64) + at(before - 1));
    out.pair(62, at(open - 1), Math.imul(n1, 64) + k);
    out.pair(63, open === from ? 1 : 0, Math.imul(quoteBefore, 64) + n1);
    out.add(64, w(open - 1));
  }
  if (
    from > 0 &&
    quotes.length > 0 &&
    (quoteOf[from - 1] ?? -1) >= 0 &&
    reading.paragraphOf[from - 1] === reading.paragraphOf[c]
  ) {
    // The sentence before ended in a quotation: '“Really?” the mayor asked.'
    out.pair(
      48,
      Math.imul(at(to - 1), 8) + (inSentence && phrases.start[p] === from ? 1 : 0),
      Math.min(6, to - e),
    );
  }
  // Where in the sentence.
  out.add(49, Math.min(7, c - from));
  out.add(50, Math.min(7, to - e));
  out.pair(51, Math.min(3, to - e), Math.imul(p1, 64) + k);
  if (c === from) out.pair(52, lemma, n1);
  if (candidate.cue === lexicon.colon) {
    out.pair(53, Math.min(9, c - from), headKind);
    out.pair(54, at(c - 1), Math.imul(n1, 64) + Math.min(3, c - from));
    out.pair(55, w(c - 1), n1);
    out.pair(56, to - from > 40 ? 4 : (to - from) >> 3, sentence === 0 ? 1 : 0);
  }
  // Nothing but an addressee and a day behind the cue: '…, Kim told the paper on Friday.'
  const tail = to - e;
  const hasClause = clause !== 0 || marks !== Kind.stop ? 1 : 0;
  const size = tail < 3 ? tail : tail < 6 ? 3 : tail < 10 ? 4 : tail < 16 ? 5 : 6;
  out.pair(65, Math.imul(size, 2) + hasClause, Math.imul(p1, 64) + k);
  out.pair(66, Math.imul(size, 2) + hasClause, cueClass);
  if (inSentence) out.pair(67, Math.imul(size, 2) + hasClause, at((phrases.start[p] ?? 0) - 1));
  out.pair(57, self, sentence < 2 ? 1 : 0);
  out.pair(58, self, n1);
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
