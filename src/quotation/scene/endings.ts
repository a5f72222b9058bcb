import { CAPITAL, CLITIC, type Tokens } from "../../text";
import type { Lexicon } from "./lexicon";
import * as tag from "./tags";

const COMMA = 0x2c;
const LETTER_D = 0x64;
const LETTER_E = 0x65;
const LETTER_G = 0x67;
const LETTER_I = 0x69;
const LETTER_L = 0x6c;
const LETTER_N = 0x6e;
const LETTER_Y = 0x79;

/**
 * What the endings of words tell that no list holds: the tags of a word by its -ed, -ing or -ly. Not so `Kelly said`; `isHead` says that
 * the word opens its sentence, where every word has a capital.
 */
export function endingsOf(
  tokens: Tokens,
  lexicon: Lexicon,
  heads: Int32Array,
): (i: number, isHead: boolean) => number {
  const { text, start, end, flags, hash, code } = tokens;
  let names: ReadonlySet<number> | undefined;
  /** An owner, who says something, whom a clause describes, or a word with a capital elsewhere. */
  const isName = (i: number): boolean => {
    if (((flags[i] ?? 0) & CAPITAL) === 0) return false;
    if (((flags[i + 1] ?? 0) & CLITIC) !== 0) return true;
    const next = lexicon.tags.get(hash[i + 1] ?? 0);
    if ((next & tag.CUE) !== 0 && (next & (tag.PAST | tag.THIRD)) !== 0) return true;
    // 'Reilly, who was there'
    if (code[i + 1] === COMMA && (lexicon.tags.get(hash[i + 2] ?? 0) & tag.RELATIVE) !== 0) return true;
    names ??= namesInside(tokens, heads);
    return names.has(hash[i] ?? 0);
  };
  return (i, isHead) => {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    if (to - from < 5) return 0;
    const last = text.charCodeAt(to - 1);
    const second = text.charCodeAt(to - 2);
    if (last === LETTER_D && second === LETTER_E) return tag.PAST;
    if (last === LETTER_Y && second === LETTER_L) return isHead && isName(i) ? 0 : tag.ADVERB;
    if (last === LETTER_G && second === LETTER_N && text.charCodeAt(to - 3) === LETTER_I) return tag.ING;
    return 0;
  };
}

/** Words in -y that have a capital inside a sentence. */
function namesInside({ text, end, flags, hash, count }: Tokens, heads: Int32Array): ReadonlySet<number> {
  const names = new Set<number>();
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (heads[next] === i) next++;
    else if (((flags[i] ?? 0) & CAPITAL) !== 0 && (text.charCodeAt((end[i] ?? 1) - 1) | 0x20) === LETTER_Y)
      names.add(hash[i] ?? 0);
  }
  return names;
}
