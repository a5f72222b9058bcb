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
  #mask: number;
  #hashes: Int32Array;
  #values: Int32Array;
  #size = 0;

  constructor(expected = 64) {
    const capacity = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2 + 1)));
    this.#mask = capacity - 1;
    this.#hashes = new Int32Array(capacity);
    this.#values = new Int32Array(capacity);
  }

  /** The value kept for a hash, or 0. */
  get(hash: number): number {
    let slot = this.#slot(hash);
    for (;;) {
      const found = this.#hashes[slot];
      if (found === hash) return this.#values[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Keeps a value for a word; a later call replaces an earlier one. */
  set(word: string, value: number): void {
    this.#put(hashWord(word), value);
  }

  /** Adds flags to what is kept for a word. */
  add(word: string, flags: number): void {
    const hash = hashWord(word);
    this.#put(hash, this.get(hash) | flags);
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  #put(hash: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    let slot = this.#slot(hash);
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    if (this.#hashes[slot] === 0) this.#size++;
    this.#hashes[slot] = hash;
    this.#values[slot] = value;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const values = this.#values;
    this.#mask = this.#mask * 2 + 1;
    this.#hashes = new Int32Array(this.#mask + 1);
    this.#values = new Int32Array(this.#mask + 1);
    this.#size = 0;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      if (hash !== 0) this.#put(hash, values[i] ?? 0);
    }
  }
}
