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
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    // Lists are in small letters: no need to fold them.
    hash = hashUnit(hash, unit >= 0x61 && unit <= 0x7a ? unit : foldCode(unit));
  }
  return hash || 1;
}

/** Moves of words after which a table is taken to be too full. */
const MOST_MOVES = 60;

/**
 * Numbers by word, found by hash alone, so that reading a text makes no strings.
 *
 * Two different words share a 32-bit hash about once in four thousand million, which no reader of news will meet.
 *
 * A word stands in one of two places (cuckoo hashing: Pagh and Rodler 2004): in the first half of the table where the low bits of its
 * hash say, or in the second where the high bits say. A look-up reads both and never branches: whether a word of a text is known cannot
 * be foreseen, and a branch guessed wrong costs more than both reads.
 */
export class WordTable {
  /** A hash and its value side by side. */
  #slots: Int32Array;

  /** @param expected How many words there will be; it grows when there are many more. */
  constructor(expected = 64) {
    this.#slots = new Int32Array(4 << Math.max(4, Math.ceil(Math.log2(expected + 1))));
  }

  /** The value kept for a hash, or 0. */
  get(hash: number): number {
    const slots = this.#slots;
    const low = lowPlace(slots, hash);
    const high = highPlace(slots, hash);
    return (
      ((slots[low + 1] ?? 0) & ifSame(slots[low] ?? 0, hash)) |
      ((slots[high + 1] ?? 0) & ifSame(slots[high] ?? 0, hash))
    );
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

  #put(hash: number, value: number): void {
    const high = highPlace(this.#slots, hash);
    if (this.#slots[high] === hash) this.#slots[high + 1] = value;
    else this.#settle(hash, value);
  }

  /** Puts a word in its first place. Another that stands there moves to its other place, and so on; when that finds no end, all move. */
  #settle(hash: number, value: number): void {
    const slots = this.#slots;
    for (let moves = 0; moves < MOST_MOVES; moves++) {
      const place = (moves & 1) === 0 ? lowPlace(slots, hash) : highPlace(slots, hash);
      const other = slots[place] ?? 0;
      const otherValue = slots[place + 1] ?? 0;
      slots[place] = hash;
      slots[place + 1] = value;
      if (other === 0 || other === hash) return;
      hash = other;
      value = otherValue;
    }
    this.#slots = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2)
      if (slots[i] !== 0) this.#settle(slots[i] ?? 0, slots[i + 1] ?? 0);
    this.#settle(hash, value);
  }
}

function lowPlace(slots: Int32Array, hash: number): number {
  return ((hash ^ (hash >>> 15)) & ((slots.length >> 2) - 1)) * 2;
}

function highPlace(slots: Int32Array, hash: number): number {
  return (slots.length >> 1) + (hash >>> (Math.clz32(slots.length) + 3)) * 2;
}

/** All bits where two hashes are the same, no bit where they are not. */
function ifSame(a: number, b: number): number {
  const differs = a ^ b;
  return ~((differs | -differs) >> 31);
}

/** The words of a list, to be asked for by hash. */
export function wordSet(list: string): ReadonlySet<number> {
  return new Set(list.split(" ").map(hashWord));
}
