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

/** A table of learned weights by feature, found by the feature's hash. */
class Weights {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #weights: Int32Array;

  constructor(count: number) {
    const capacity = 1 << Math.max(4, Math.ceil(Math.log2(count * 1.5 + 1)));
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#weights = new Int32Array(capacity);
  }

  set(key: number, weight: number): void {
    let slot = key & this.#mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#weights[slot] = weight;
  }

  get(hash: number): number {
    const key = keyOf(hash);
    const mask = this.#mask;
    const keys = this.#keys;
    let slot = key & mask;
    for (;;) {
      const found = keys[slot];
      if (found === key) return this.#weights[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }
}

/**
 * Learned weights, kept in eight bits each: one for a decision of yes or no, four for the decision with four answers.
 */
export class LinearModel implements Weigher {
  readonly #one: Weights;
  readonly #four: Weights;

  /** @param packed Base64 of three runs of bytes: see `scripts/train-quotations.ts`, which writes them. */
  constructor(packed: string) {
    const bytes = decodeBase64(packed);
    const read32 = (at: number) =>
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    const count = read32(0);
    const fours = read32(4);
    this.#four = new Weights(fours);
    this.#one = new Weights(count - fours);
    let at = 12;
    let weightAt = read32(8) + at;
    let key = 0;
    for (let i = 0; i < count; i++) {
      // The keys of four answers come first, then those of one; each run ascends and is kept as differences.
      if (i === fours) key = 0;
      let shift = 0;
      for (;;) {
        const byte = bytes[at++] ?? 0;
        key += (byte & 127) << shift;
        if (byte < 128) break;
        shift += 7;
      }
      if (i < fours) {
        this.#four.set(key, read32(weightAt));
        weightAt += 4;
      } else this.#one.set(key, bytes[weightAt++] ?? 0);
    }
  }

  score(features: Features): number {
    const { list, count } = features;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (this.#one.get(list[i] ?? 0) << 24) >> 24;
    return sum / SCALE;
  }

  scores(features: Features, out: Float64Array): void {
    const { list, count } = features;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const weight = this.#four.get(list[i] ?? 0);
      if (weight === 0) continue;
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

function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let value: number;
    if (code >= 97) value = code - 71;
    else if (code >= 65) value = code - 65;
    else if (code >= 48) value = code + 4;
    else if (code === 43) value = 62;
    else if (code === 47) value = 63;
    else break;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[count++] = (buffer >> bits) & 255;
    }
  }
  return bytes.subarray(0, count);
}
