import { type PackedTable, unpack } from "./packed";

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

/** Bits of a feature's hash that are kept: features share places now and then, which learning takes into account. */
const KEY_BITS = 16;

/** Keys that there are. */
export const PLACES = 1 << KEY_BITS;

/** Steps of a weight in one unit of log-odds. */
export const WEIGHT_STEPS = 7;

/**
 * Learned weights, a few bits each: one for a decision of yes or no, four for the decision with four answers. Every key has its place in
 * a table, most of which is empty, so that weighing a feature is one reading without a branch.
 */
export class LinearModel implements Weigher {
  readonly #one = new Int8Array(PLACES);
  /** Four weights side by side, one to a byte. */
  readonly #four = new Int32Array(PLACES);

  constructor(one: PackedTable, four: PackedTable) {
    unpack(one, (key, weight) => {
      this.#one[key] = weight;
    });
    unpack(four, (key, weight, answer) => {
      this.#four[key] = (this.#four[key] ?? 0) | ((weight & 255) << (8 * answer));
    });
  }

  score({ list, count }: Features): number {
    const table = this.#one;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += table[keyOf(list[i] ?? 0)] ?? 0;
    return sum / WEIGHT_STEPS;
  }

  scores({ list, count }: Features, out: Float64Array): void {
    const table = this.#four;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const weight = table[keyOf(list[i] ?? 0)] ?? 0;
      a += (weight << 24) >> 24;
      b += (weight << 16) >> 24;
      c += (weight << 8) >> 24;
      d += weight >> 24;
    }
    out[0] = a / WEIGHT_STEPS;
    out[1] = b / WEIGHT_STEPS;
    out[2] = c / WEIGHT_STEPS;
    out[3] = d / WEIGHT_STEPS;
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

/** The part of a feature's hash that is kept. */
export function keyOf(hash: number): number {
  return hash & (PLACES - 1);
}
