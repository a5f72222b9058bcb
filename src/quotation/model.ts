/**
 * Features of one decision: each is a template (what is looked at) hashed with a value (what was found). One list is used again and again.
 */
export class Features {
  readonly list = new Int32Array(96);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** What a template found. */
  add(template: number, value: number): void {
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1 | 0), 0x85ebca6b | 0);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0xc2b2ae35 | 0);
    this.list[this.count++] = hash ^ (hash >>> 13);
  }

  /** What a template found of two things together. */
  pair(template: number, a: number, b: number): void {
    this.add(template, Math.imul(a, 31) ^ Math.imul(b, 0x27d4eb2f));
  }
}

/** Weighs the features of a decision. */
export interface Weigher {
  /** The sum of weights, as a log-odds. */
  score(features: Features): number;
  /** The same for four answers at once, written to `out`. */
  scores(features: Features, out: Float64Array): void;
}

const KEY_BITS = 24;
const SCALE = 16;

/**
 * Learned weights, kept in eight bits each: a table of the feature's hash (24 bits) with one weight, or four for the decision that has
 * four answers.
 */
export class LinearModel implements Weigher {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #weights: Int32Array;

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
    const capacity = 1 << Math.max(4, Math.ceil(Math.log2(count * 1.6 + 1)));
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#weights = new Int32Array(capacity);
    let at = 8;
    let weightAt = read32(8) + 12;
    at = 12;
    let key = 0;
    for (let i = 0; i < count; i++) {
      // The keys of four-answer features come first, then those of one; each run ascends and is kept as differences.
      if (i === fours) key = 0;
      let shift = 0;
      let delta = 0;
      for (;;) {
        const byte = bytes[at++] ?? 0;
        delta |= (byte & 127) << shift;
        if (byte < 128) break;
        shift += 7;
      }
      key += delta;
      let weight = bytes[weightAt++] ?? 0;
      if (i < fours) {
        weight |=
          ((bytes[weightAt] ?? 0) << 8) |
          ((bytes[weightAt + 1] ?? 0) << 16) |
          ((bytes[weightAt + 2] ?? 0) << 24);
        weightAt += 3;
      }
      let slot = key & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#weights[slot] = weight;
    }
  }

  score(features: Features): number {
    const { list, count } = features;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (this.#find(list[i] ?? 0) << 24) >> 24;
    return sum / SCALE;
  }

  scores(features: Features, out: Float64Array): void {
    const { list, count } = features;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const weight = this.#find(list[i] ?? 0);
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

  #find(hash: number): number {
    const key = keyOf(hash);
    const mask = this.#mask;
    let slot = key & mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key) return this.#weights[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }
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
