/** The value of {@link Features.atoms} that is always 0. */
export const NOTHING = 0;

/** Numbers that tell of one template: seed, first atom, its factor, second atom, its factor, third atom. */
const STRIDE = 6;

/**
 * Lays out templates for {@link Features.find}. A template is a number of its own and the atoms it joins:
 *
 * - `[7, A]`: what is found at atom `A`;
 * - `[7, A, B]`: at `A` and `B` together;
 * - `[7, A, B, 64, C]`: at `A`, `B` and `C` together, where `C` is less than 64.
 */
export function templatesOf(templates: readonly (readonly number[])[]): Int32Array {
  const layout = new Int32Array(templates.length * STRIDE);
  let at = 0;
  for (const [template = 0, a = NOTHING, b, factor = 1, c = NOTHING] of templates) {
    layout[at] = Math.imul(template, 0x9e3779b1 | 0);
    layout[at + 1] = a;
    layout[at + 2] = b === undefined ? 1 : 31;
    layout[at + 3] = b ?? NOTHING;
    layout[at + 4] = factor;
    layout[at + 5] = c;
    at += STRIDE;
  }
  return layout;
}

/**
 * Features of one decision: each is a template (what is looked at) hashed with the atoms that it joins (what was found).
 *
 * One loop over a table does all the hashing, so that it is compiled early: a short text is read before the engine gets to compile a
 * long function. One list is used again and again.
 */
export class Features {
  /** What was found, by the number of the atom. */
  readonly atoms = new Int32Array(64);
  readonly list = new Int32Array(96);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds what templates find in the atoms. */
  find(templates: Int32Array): void {
    const { atoms, list } = this;
    let count = this.count;
    for (let t = 0; t < templates.length; t += STRIDE) {
      const first = Math.imul(atoms[templates[t + 1] ?? 0] ?? 0, templates[t + 2] ?? 0);
      const high = Math.imul(atoms[templates[t + 3] ?? 0] ?? 0, templates[t + 4] ?? 0);
      const second = (high + (atoms[templates[t + 5] ?? 0] ?? 0)) | 0;
      const value = first ^ Math.imul(second, 0x27d4eb2f);
      let hash = Math.imul(value ^ (templates[t] ?? 0), 0x85ebca6b | 0);
      hash ^= hash >>> 15;
      hash = Math.imul(hash, 0xc2b2ae35 | 0);
      list[count++] = hash ^ (hash >>> 13);
    }
    this.count = count;
  }
}

/** Weighs the features of a decision. */
export interface Weigher {
  /** The sum of weights, as a log-odds. */
  score(features: Features): number;
  /** The same for four answers at once, written to `out`. */
  scores(features: Features, out: Float64Array): void;
}

/** All that was learned. */
export interface Learned {
  readonly weigher: Weigher;
  /** Where content may end, and where content that precedes its cue may begin; see {@link gateOf}. */
  readonly ends: Uint8Array;
  readonly begins: Uint8Array;
}

const KEY_BITS = 24;
const SCALE = 16;

/** Slots of a table of `count` keys: less than half are taken, so that most features that weigh nothing are told at the first look. */
const slotsFor = (count: number): number => 1 << Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));

/**
 * Learned weights, kept in eight bits each: one for a decision of yes or no, four for the decision with four answers.
 */
export class LinearModel implements Weigher {
  /** Key and weight in one number: the key above eight bits of weight. */
  readonly #one: Int32Array;
  /** Key and four weights side by side. */
  readonly #four: Int32Array;

  /** @param packed Base64 of three runs of bytes: see `scripts/train-quotations.ts`, which writes them. */
  constructor(packed: string) {
    const bytes = atob(packed);
    const byteAt = (at: number) => bytes.charCodeAt(at);
    const read32 = (at: number) =>
      byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    const count = read32(0);
    const fours = read32(4);
    const one = new Int32Array(slotsFor(count - fours));
    const four = new Int32Array(slotsFor(fours) * 2);
    const oneMask = one.length - 1;
    const fourMask = four.length / 2 - 1;
    let at = 12;
    let weightAt = read32(8) + at;
    let key = 0;
    for (let i = 0; i < count; i++) {
      // The keys of four answers come first, then those of one; each run ascends and is kept as differences.
      if (i === fours) key = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes.charCodeAt(at++);
        key += (byte & 127) << shift;
        if (byte < 128) break;
      }
      if (i < fours) {
        let slot = key & fourMask;
        while (four[slot * 2] !== 0) slot = (slot + 1) & fourMask;
        four[slot * 2] = key;
        four[slot * 2 + 1] = read32(weightAt);
        weightAt += 4;
      } else {
        let slot = key & oneMask;
        while (one[slot] !== 0) slot = (slot + 1) & oneMask;
        one[slot] = (key << 8) | bytes.charCodeAt(weightAt++);
      }
    }
    this.#one = one;
    this.#four = four;
  }

  score({ list, count }: Features): number {
    const table = this.#one;
    const mask = table.length - 1;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOf(list[i] ?? 0);
      let slot = key & mask;
      let found = table[slot] ?? 0;
      while (found >>> 8 !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = table[slot] ?? 0;
      }
      sum += (found << 24) >> 24;
    }
    return sum / SCALE;
  }

  scores({ list, count }: Features, out: Float64Array): void {
    const table = this.#four;
    const mask = table.length / 2 - 1;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOf(list[i] ?? 0);
      let slot = key & mask;
      let found = table[slot * 2];
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = table[slot * 2];
      }
      if (found === 0) continue;
      const weight = table[slot * 2 + 1] ?? 0;
      a += (weight << 24) >> 24;
      b += (weight << 16) >> 24;
      c += (weight << 8) >> 24;
      d += weight >> 24;
    }
    out[0] = a / SCALE;
    out[1] = b / SCALE;
    out[2] = c / SCALE;
    out[3] = d / SCALE;
  }
}

/**
 * Pairs of kinds between which content was ever seen to begin or end: the first, cheap question at every place.
 *
 * @param pairs Two characters a pair, each a kind's number counted from `0`.
 */
export function gateOf(pairs: string): Uint8Array {
  const gate = new Uint8Array(64 * 64);
  for (let i = 0; i + 1 < pairs.length; i += 2)
    gate[(pairs.charCodeAt(i) - 48) * 64 + pairs.charCodeAt(i + 1) - 48] = 1;
  return gate;
}

/** The part of a feature's hash that is kept; never 0. */
export function keyOf(hash: number): number {
  return hash & ((1 << KEY_BITS) - 1) || 1;
}
