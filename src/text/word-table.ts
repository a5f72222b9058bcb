import { foldCode } from "./chars";

const SEED = 0x811c9dc5 | 0;

/** Starts the hash of a word; feed its units to {@link hashUnit}. */
export const HASH_SEED: number = SEED;

/** One step of the hash that {@link hashWord} and the tokens share. Takes a folded unit. */
export function hashUnit(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** The hash of a word whatever its case and the shape of its apostrophes; never 0. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, foldCode(word.charCodeAt(i)));
  return hash || 1;
}

/**
 * Numbers by word, found by hash alone, so that reading a text makes no strings.
 *
 * Two different words share a 32-bit hash about once in four thousand million, which no reader of news will meet.
 */
export class WordTable {
  /** A hash and its value side by side, so that looking a word up touches one line of memory; at most half full. */
  #slots: Int32Array;
  #mask: number;
  #size = 0;

  constructor(expected = 64) {
    const capacity = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2 + 1)));
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity * 2);
  }

  /** The value kept for a hash, or 0. */
  get(hash: number): number {
    return this.#slots[this.#find(hash) + 1] ?? 0;
  }

  /** Keeps a value for a word; a later call replaces an earlier one. */
  set(word: string, value: number): void {
    const hash = hashWord(word);
    this.#slots[this.#claim(hash) + 1] = value;
  }

  /** Adds flags to what is kept for a word. */
  add(word: string, flags: number): void {
    const at = this.#claim(hashWord(word)) + 1;
    this.#slots[at] = (this.#slots[at] ?? 0) | flags;
  }

  /** Where a hash is kept, or could be. */
  #find(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const found = slots[slot * 2];
      if (found === hash || found === 0) return slot * 2;
      slot = (slot + 1) & mask;
    }
  }

  /** Where a hash is kept from now on. */
  #claim(hash: number): number {
    const at = this.#find(hash);
    if (this.#slots[at] === hash) return at;
    if (this.#size * 2 > this.#mask) {
      this.#grow();
      return this.#claim(hash);
    }
    this.#size++;
    this.#slots[at] = hash;
    return at;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2) {
      const hash = slots[i] ?? 0;
      if (hash === 0) continue;
      const at = this.#find(hash);
      this.#slots[at] = hash;
      this.#slots[at + 1] = slots[i + 1] ?? 0;
    }
  }
}
