import type { CueCandidate } from "./cues";
import * as Kind from "./kind";
import type { Features } from "./model";
import type { Scene } from "./scene";

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
  const { heads, sentenceOf, tokens } = reading;
  const { token: c, groupEnd: e } = candidate;
  const sentence = sentenceOf[c] ?? 0;
  const to = heads[sentence + 1] ?? tokens.count;
  const at = (j: number) => (j < to ? (kinds[j] ?? 0) : 0);
  const w = (j: number) => (j < to ? scene.wordAt(j) : 0);
  const lemma = candidate.cue + 1;
  const k = kinds[c] ?? 0;
  const cueClass = scene.classAt(candidate.cue);
  const distance = Math.min(9, i - e);
  // The speaker stands right of the cue: content begins behind it.
  const speaker =
    subject >= 0 && (phrases.start[subject] ?? 0) >= e ? (i < (phrases.end[subject] ?? 0) ? 1 : 2) : 0;
  let ahead = 0;
  for (let j = i; j < to && j < i + 16; j++) {
    const kind = kinds[j] ?? 0;
    if (kind === Kind.quoteOpen) {
      ahead |= j === i ? 1 : 2;
      break;
    }
    if (kind === Kind.that) {
      ahead |= j === i ? 4 : 8;
      break;
    }
    if (kind === Kind.stop || kind === Kind.semicolon) break;
  }
  out.clear();
  out.add(200, distance);
  out.pair(201, lemma, distance);
  out.pair(202, lemma, at(i));
  out.pair(203, lemma, w(i));
  out.pair(204, at(i), at(i - 1));
  out.pair(205, w(i), at(i - 1));
  out.pair(206, at(i), w(i - 1));
  out.pair(207, at(i), at(i + 1));
  out.pair(208, at(i), Math.imul(at(i + 1), 64) + at(i - 1));
  out.pair(209, w(i), cueClass);
  out.pair(210, w(i - 1), cueClass);
  out.pair(211, lemma, w(i - 1));
  out.pair(212, ahead, at(i));
  out.pair(213, ahead, Math.imul(cueClass, 16) + distance);
  out.pair(214, speaker, at(i));
  out.pair(215, speaker, Math.imul(at(i - 1), 64) + at(i));
  out.pair(216, distance, Math.imul(at(i), 64) + at(i - 1));
  out.pair(217, k, at(i));
  out.pair(218, frame, Math.imul(at(i), 64) + at(i - 1));
  out.pair(219, at(e), Math.imul(at(i), 64) + distance);
  out.pair(220, cueClass, Math.imul(at(i), 64) + at(e));
  out.pair(
    221,
    phrases.before[i] === phrases.before[i - 1] && (phrases.end[phrases.before[i] ?? -1] ?? 0) > i ? 1 : 0,
    at(i),
  );
  out.pair(222, ahead, Math.imul(lemma, 16) + distance);
  out.pair(223, at(i - 2), Math.imul(at(i), 64) + at(i - 1));
}

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
  const { tokens } = reading;
  const at = (j: number) => (j < to ? (kinds[j] ?? 0) : 0);
  const w = (j: number) => (j < to ? scene.wordAt(j) : 0);
  const lemma = candidate.cue + 1;
  const cueClass = scene.classAt(candidate.cue);
  const first = kinds[s] ?? 0;
  const opened =
    first === Kind.that
      ? 1
      : first === Kind.to
        ? 2
        : first === Kind.quoteOpen
          ? 3
          : first === Kind.subject
            ? 4
            : 0;
  const length = i - s;
  const bucket = length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : length < 32 ? 6 : 7;
  const rest = Math.min(7, to - i);
  const restBucket = to - i < 4 ? to - i : to - i < 8 ? 4 : to - i < 16 ? 5 : 6;
  const p = at(i - 1);
  const n = at(i);
  const nn = at(i + 1);
  out.clear();
  out.add(300, n);
  out.pair(301, p, n);
  out.pair(302, n, nn);
  out.pair(303, p, Math.imul(n, 64) + nn);
  out.pair(304, n, Math.imul(nn, 64) + at(i + 2));
  out.add(305, w(i));
  out.pair(306, w(i), nn);
  out.pair(307, n, w(i + 1));
  out.pair(308, w(i), w(i + 1));
  out.pair(309, p, w(i));
  out.pair(310, w(i - 1), n);
  out.pair(311, cueClass, n);
  out.pair(312, cueClass, Math.imul(n, 64) + nn);
  out.pair(313, lemma, n);
  out.pair(314, opened, Math.imul(n, 64) + nn);
  out.pair(315, opened, w(i));
  out.pair(316, bucket, n);
  out.pair(317, opened, Math.imul(bucket, 64) + n);
  out.pair(318, restBucket, n);
  out.pair(319, rest, Math.imul(p, 64) + n);
  out.pair(320, cueClass, w(i));
  out.pair(321, lemma, w(i));
  out.pair(322, cueClass, Math.imul(bucket, 64) + n);
  // A cue close ahead: '…, and added that', '…, according to'
  let cue = 0;
  for (let j = i; j < to && j < i + 6; j++) {
    const kind = kinds[j] ?? 0;
    if (kind >= Kind.cuePast && kind <= Kind.cueThird) {
      cue = 1 + Math.min(5, j - i);
      break;
    }
  }
  out.pair(323, cue, Math.imul(n, 64) + nn);
  out.pair(324, cue, Math.imul(p, 64) + n);
  out.pair(325, lemma, Math.imul(n, 64) + opened);
  if (p === Kind.quoteClose) {
    out.pair(326, opened, Math.imul(n, 64) + nn);
    out.pair(327, kinds[i - 2] ?? 0, Math.imul(n, 8) + opened);
    out.pair(328, scene.reading.quotes[reading.quoteOf[i - 1] ?? -1]?.open === s ? 1 : 0, n);
    out.pair(329, scene.reading.quotes[reading.quoteOf[i - 1] ?? -1]?.open === s ? 1 : 0, w(i));
  }
  // How many verbs the content holds so far: a clause without one has not ended.
  const verbs = finiteVerbs(scene, s, i);
  out.pair(331, opened, Math.imul(verbs, 64) + n);
  out.pair(332, verbs, Math.imul(n, 64) + nn);
  out.pair(333, cueClass, Math.imul(verbs, 64) + n);
  if (n === Kind.comma) {
    // ', a patrol vessel, had sunk': what stands behind the next comma tells an apposition from an end.
    const next = afterComma(scene, i + 1, to);
    out.pair(334, nn, next);
    out.pair(335, verbs, Math.imul(nn, 64) + next);
    out.pair(336, w(i + 1), next);
    out.pair(
      337,
      Math.min(2, finiteVerbs(scene, i + 1, Math.min(to, i + 14))),
      Math.imul(nn, 4) + Math.min(verbs, 2),
    );
  }
  if (i === to) out.pair(330, opened, tokens.code[i - 1] ?? 0);
}

/** Tokens that are looked at for verbs. */
const VERB_REACH = 40;

function finiteVerbs({ kinds }: Scene, from: number, to: number): number {
  let count = 0;
  const limit = Math.min(to, from + VERB_REACH);
  for (let i = from; i < limit && count < 3; i++) {
    const kind = kinds[i] ?? 0;
    if (
      (kind >= Kind.be && kind <= Kind.modal) ||
      kind === Kind.cuePast ||
      kind === Kind.cueThird ||
      kind === Kind.past ||
      kind === Kind.third
    ) {
      count++;
    }
  }
  return count;
}

/** The kind of the token behind the next comma, or 0. */
function afterComma({ kinds }: Scene, from: number, to: number): number {
  for (let i = from; i + 1 < to && i < from + 14; i++) if (kinds[i] === Kind.comma) return kinds[i + 1] ?? 0;
  return 0;
}

/** What tells whether content that stands before its cue begins at token `i`; `edge` is where it ends. */
export function beginFeatures(
  scene: Scene,
  candidate: CueCandidate,
  i: number,
  from: number,
  edge: number,
  out: Features,
): void {
  const { kinds } = scene;
  const at = (j: number) => (j >= from ? (kinds[j] ?? 0) : 0);
  const w = (j: number) => (j >= from ? scene.wordAt(j) : 0);
  const lemma = candidate.cue + 1;
  const cueClass = scene.classAt(candidate.cue);
  const length = edge - i;
  const bucket = length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : 6;
  const p = at(i - 1);
  const n = at(i);
  const isHead = i === from ? 1 : 0;
  out.clear();
  out.add(400, n);
  out.pair(401, p, n);
  out.pair(402, p, Math.imul(at(i - 2), 64) + n);
  out.pair(403, n, at(i + 1));
  out.pair(404, w(i), p);
  out.pair(405, w(i - 1), n);
  out.pair(406, cueClass, Math.imul(p, 64) + n);
  out.pair(407, lemma, p);
  out.pair(408, bucket, isHead);
  out.pair(409, bucket, Math.imul(p, 64) + n);
  out.pair(410, Math.min(6, i - from), p);
  out.pair(411, kinds[edge - 1] ?? 0, Math.imul(p, 64) + n);
  out.pair(412, isHead, Math.imul(n, 64) + at(i + 1));
  out.pair(413, isHead, w(i));
  out.pair(414, w(i), w(i + 1));
  out.add(415, 0);
  const verbs = finiteVerbs(scene, i, edge);
  out.pair(416, verbs, Math.imul(p, 64) + n);
  out.pair(417, verbs, bucket);
  out.pair(418, finiteVerbs(scene, from, i), Math.imul(p, 64) + n);
  out.pair(419, at(from), Math.imul(p, 64) + n);
  out.add(420, w(from));
}
