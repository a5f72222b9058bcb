import { CAPITAL, CLITIC, type Tokens } from "../../text";
import type { Lexicon } from "./lexicon";
import * as tag from "./tags";

const LETTER_D = 0x64;
const LETTER_E = 0x65;
const LETTER_G = 0x67;
const LETTER_I = 0x69;
const LETTER_L = 0x6c;
const LETTER_N = 0x6e;
const LETTER_Y = 0x79;

/** What the endings of words tell that no list holds. */
export class Endings {
  readonly #tokens: Tokens;
  readonly #lexicon: Lexicon;
  readonly #heads: Int32Array;
  /** Words in -y that have a capital inside a sentence, once they were asked for. */
  #names: ReadonlySet<number> | undefined;

  constructor(tokens: Tokens, lexicon: Lexicon, heads: Int32Array) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#heads = heads;
  }

  /** The tags of a word by its ending: -ed, -ing, -ly. Not so `Kelly said`; `isHead` says that the word opens its sentence. */
  of(i: number, isHead: boolean): number {
    const { text, start, end } = this.#tokens;
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    if (to - from < 5) return 0;
    const last = text.charCodeAt(to - 1);
    const second = text.charCodeAt(to - 2);
    if (last === LETTER_D && second === LETTER_E) return tag.PAST;
    if (last === LETTER_Y && second === LETTER_L) return isHead && this.#isName(i) ? 0 : tag.ADVERB;
    if (last === LETTER_G && second === LETTER_N && text.charCodeAt(to - 3) === LETTER_I) return tag.ING;
    return 0;
  }

  /** An owner, what says something, or a word with a capital elsewhere. */
  #isName(i: number): boolean {
    const { flags, hash } = this.#tokens;
    if (((flags[i] ?? 0) & CAPITAL) === 0) return false;
    if (((flags[i + 1] ?? 0) & CLITIC) !== 0) return true;
    const next = this.#lexicon.tags.get(hash[i + 1] ?? 0);
    if ((next & tag.CUE) !== 0 && (next & (tag.PAST | tag.THIRD)) !== 0) return true;
    this.#names ??= this.#namesInside();
    return this.#names.has(hash[i] ?? 0);
  }

  #namesInside(): ReadonlySet<number> {
    const { text, end, flags, hash, count } = this.#tokens;
    const names = new Set<number>();
    let next = 0;
    for (let i = 0; i < count; i++) {
      if (this.#heads[next] === i) next++;
      else if (((flags[i] ?? 0) & CAPITAL) !== 0 && (text.charCodeAt((end[i] ?? 1) - 1) | 0x20) === LETTER_Y)
        names.add(hash[i] ?? 0);
    }
    return names;
  }
}
