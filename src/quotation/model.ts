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

/**
 * Learned weights, kept in eight bits each: one for a decision of yes or no, four for the decision with four answers.
 *
 * Each feature stands in one of two places of its table (see `placesOf`). A look-up reads both and takes what matches by arithmetic
 * alone: whether a feature weighs anything cannot be foreseen, and a branch guessed wrong costs more than both reads.
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
    let at = 12;
    const weightsAt = read32(8) + at;
    const keys = new Int32Array(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
      // The keys of four answers come first, then those of one; each run ascends and is kept as differences.
      if (i === fours) key = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes.charCodeAt(at++);
        key += (byte & 127) << shift;
        if (byte < 128) break;
      }
      keys[i] = key;
    }
    const fourKeys = keys.subarray(0, fours);
    const fourPlaces = placesOf(fourKeys);
    this.#four = new Int32Array(fourPlaces.length * 2);
    for (let slot = 0; slot < fourPlaces.length; slot++) {
      const owner = (fourPlaces[slot] ?? 0) - 1;
      if (owner < 0) continue;
      this.#four[slot * 2] = fourKeys[owner] ?? 0;
      this.#four[slot * 2 + 1] = read32(weightsAt + owner * 4);
    }
    const oneKeys = keys.subarray(fours);
    const onesAt = weightsAt + fours * 4;
    this.#one = placesOf(oneKeys);
    for (let slot = 0; slot < this.#one.length; slot++) {
      const owner = (this.#one[slot] ?? 0) - 1;
      if (owner >= 0) this.#one[slot] = ((oneKeys[owner] ?? 0) << 8) | bytes.charCodeAt(onesAt + owner);
    }
  }

  score({ list, count }: Features): number {
    const table = this.#one;
    const half = table.length >> 1;
    const shift = shiftOf(half);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOf(list[i] ?? 0);
      const low = table[key & (half - 1)] ?? 0;
      const high = table[half + (key >>> shift)] ?? 0;
      sum += (((low << 24) >> 24) & same(low >>> 8, key)) + (((high << 24) >> 24) & same(high >>> 8, key));
    }
    return sum / SCALE;
  }

  scores({ list, count }: Features, out: Float64Array): void {
    const table = this.#four;
    const half = table.length >> 2;
    const shift = shiftOf(half);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOf(list[i] ?? 0);
      const low = (key & (half - 1)) * 2;
      const high = (half + (key >>> shift)) * 2;
      const weight =
        ((table[low + 1] ?? 0) & same(table[low] ?? 0, key)) |
        ((table[high + 1] ?? 0) & same(table[high] ?? 0, key));
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

/** All bits where two keys are the same, no bit where they are not. */
function same(a: number, b: number): number {
  return ((a ^ b) - 1) >> 31;
}

/** Moves of keys after which a table is taken to be too full. */
const MOST_MOVES = 500;

/**
 * Finds a place for each key (cuckoo hashing: Pagh and Rodler 2004): in the first half where its low bits say or in the second where its
 * high bits say. A key that takes the place of another sends that one to its other place. Gives the number of the key in each place,
 * counted from 1.
 */
function placesOf(keys: Int32Array): Int32Array {
  for (let bits = Math.ceil(Math.log2(keys.length * 1.15 + 2)); ; bits++) {
    const places = new Int32Array(2 << bits);
    if (fill(places, keys)) return places;
  }
}

function fill(places: Int32Array, keys: Int32Array): boolean {
  const half = places.length >> 1;
  const shift = shiftOf(half);
  for (let i = 0; i < keys.length; i++) {
    let moving = i + 1;
    for (let moves = 0; moving !== 0; moves++) {
      if (moves > MOST_MOVES) return false;
      const key = keys[moving - 1] ?? 0;
      const place = (moves & 1) === 0 ? key & (half - 1) : half + (key >>> shift);
      const owner = places[place] ?? 0;
      places[place] = moving;
      moving = owner;
    }
  }
  return true;
}

/** What leaves of a key the high bits that say one of `half` places. */
function shiftOf(half: number): number {
  return KEY_BITS - (31 - Math.clz32(half));
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
