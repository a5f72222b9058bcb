import type { Mention } from "../model";
import { CAPITAL, DOTTED, type NameRuns, type Tokens, WORD, type WordTable } from "../text";
import { namesByLetters } from "./abbreviations";
import { bodiesOf, bodyKey } from "./bodies";
import * as word from "./lexicon";
import type { TermsFound } from "./terms";
import type { Story } from "./types";

/** Readings that a small letter rules out: `us`, `turkey`, `mark`. */
const CAPITAL_ONLY =
  word.PLACE |
  word.DEMONYM |
  word.GIVEN |
  word.KNOWN_ORGANIZATION |
  word.ORGANIZATION_WORD |
  word.MODIFIER |
  word.HONORIFIC;

/** One short word with a capital. */
const MAY_BE_LETTERS = /^\p{Lu}[\p{L}&]{1,9}$/u;

const FUNCTION_WORD = word.PREPOSITION | word.DETERMINER | word.AUXILIARY;

/** A story beside the lexicon: what every step looks at. */
export class Page implements Story {
  readonly tokens: Tokens;
  readonly heads: Int32Array;
  readonly names: NameRuns;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly quoteOf: Int32Array;
  readonly terms: readonly TermsFound[];
  readonly #bits: Int32Array;
  readonly #inName: Uint8Array;
  readonly #bodies: ReadonlySet<number>;
  #byLetters: ReadonlyMap<string, string> | undefined;

  constructor(story: Story, lexicon: WordTable) {
    this.tokens = story.tokens;
    this.heads = story.heads;
    this.names = story.names;
    this.sentenceOf = story.sentenceOf;
    this.paragraphOf = story.paragraphOf;
    this.quoteOf = story.quoteOf;
    this.terms = story.terms;
    this.#bits = readBits(story.tokens, lexicon);
    this.#inName = new Uint8Array(story.tokens.count);
    const { count, from, to } = story.names;
    for (let r = 0; r < count; r++) {
      const end = to[r] ?? 0;
      for (let i = from[r] ?? 0; i < end; i++) this.#inName[i] = 1;
    }
    this.#bodies = bodiesOf(story.tokens, story.names, (i) => this.bits(i));
  }

  /** What the word of a token can be; 0 for a mark and past the end. */
  bits(i: number): number {
    return this.#bits[i] ?? 0;
  }

  /** The hash of the word of a token, whatever its case; 0 for a mark and past the end. */
  hash(i: number): number {
    return i < this.tokens.count ? (this.tokens.hash[i] ?? 0) : 0;
  }

  /** The word of a token in lower case with a straight apostrophe; "" past the end. */
  lower(i: number): string {
    return i < this.tokens.count
      ? this.text(i, i + 1)
          .toLowerCase()
          .replace(/[’ʼ]/g, "'")
      : "";
  }

  /** The text of a stretch of tokens, half-open. */
  text(from: number, to: number): string {
    const { text, start, end } = this.tokens;
    return to > from ? text.slice(start[from], end[to - 1]) : "";
  }

  /** A stretch of tokens as a mention. */
  mention(from: number, to: number, type: Mention["type"]): Mention {
    const { start, end } = this.tokens;
    return { text: this.text(from, to), span: { start: start[from] ?? 0, end: end[to - 1] ?? 0 }, type };
  }

  /** The story tells that a name is a company's. */
  isCompany(from: number, to: number): boolean {
    return this.#bodies.has(bodyKey(this.tokens, from, to));
  }

  /** The name that letters stand for in the story, else the name as it is. */
  fullName(name: string): string {
    if (!MAY_BE_LETTERS.test(name)) return name;
    this.#byLetters ??= namesByLetters(this);
    return this.#byLetters.get(name) ?? name;
  }

  /** The token belongs to a run that can be a person's name. */
  isInName(i: number): boolean {
    return this.#inName[i] === 1;
  }
}

function readBits({ count, flags, hash }: Tokens, lexicon: WordTable): Int32Array {
  const bits = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const kind = flags[i] ?? 0;
    if ((kind & WORD) === 0) continue;
    const found = lexicon.get(hash[i] ?? 0);
    // `U.S.` is no pronoun, `Gen.` no article.
    if ((kind & CAPITAL) === 0) bits[i] = found & ~CAPITAL_ONLY;
    else bits[i] = (kind & DOTTED) !== 0 ? found & ~FUNCTION_WORD : found;
  }
  return bits;
}
