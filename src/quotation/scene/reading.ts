import type { Span } from "../../model";
import {
  ALL_CAPS,
  BEFORE_NAME,
  CAPITAL,
  CLITIC,
  DOTTED,
  NUMBER,
  SPACED,
  sentences,
  type Tokens,
  tokenize,
  WORD,
} from "../../text";
import { endingsOf } from "./endings";
import type { Lexicon } from "./lexicon";
import { type Quote, quoteAt, quotesOf } from "./marks";
import { namesakeTags } from "./namesakes";
import * as tag from "./tags";
import { type Turn, turnsOf } from "./turns";

/** A text read as far as words, marks and sentences go: what every later step looks at. */
export interface Reading {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Tags of each token; see `tags.ts`. */
  readonly tags: Int32Array;
  /** Which cue a token is a form of (place in `lexicon.cues`), or -1. */
  readonly cueOf: Int16Array;
  readonly quotes: readonly Quote[];
  /** The turns of a transcript. */
  readonly turns: readonly Turn[];
  /** The quotation a token stands in (its marks included), or -1. */
  readonly quoteOf: Int32Array;
  /** First tokens of sentences; a quotation's inner sentences belong to the sentence it stands in. `count` at the end. */
  readonly heads: Int32Array;
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** The paragraph of each token. */
  readonly paragraphOf: Int32Array;
}

/** Behind the last token of the sentence that holds a token. */
export function sentenceEnd({ heads, sentenceOf, tokens }: Reading, token: number): number {
  return heads[(sentenceOf[token] ?? 0) + 1] ?? tokens.count;
}

/** Reads the words, marks and sentences of the paragraphs of a text. */
export function read(text: string, paragraphs: readonly Span[], lexicon: Lexicon): Reading {
  const tokens = tokenize(text, paragraphs);
  const { count } = tokens;
  const quotes: Quote[] = [];
  const paragraphOf = new Int32Array(count + 1);
  const turns = turnsOf(tokens);
  let turn = 0;
  for (let p = 0; p + 1 < tokens.paragraphs.length; p++) {
    const from = tokens.paragraphs[p] ?? 0;
    const to = tokens.paragraphs[p + 1] ?? 0;
    paragraphOf.fill(p, from, to);
    const spoken = turns[turn]?.from === from ? turns[turn++] : undefined;
    quotesOf(tokens, spoken ? spoken.colon + 1 : from, to, quotes);
  }
  const quoteOf = new Int32Array(count + 1).fill(-1);
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q];
    if (quote) quoteOf.fill(q, quote.open, quote.close + 1);
  }
  const heads = outerHeads(tokens, sentences(tokens), quoteOf, quotes);
  const sentenceOf = new Int32Array(count + 1);
  for (let s = 0; s + 1 < heads.length; s++) sentenceOf.fill(s, heads[s], heads[s + 1]);
  const tags = new Int32Array(count + 2);
  const cueOf = new Int16Array(count + 2).fill(-1);
  tagWords(tokens, lexicon, tags, cueOf, heads, quoteOf, quotes);
  return { tokens, lexicon, tags, cueOf, quotes, turns, quoteOf, heads, sentenceOf, paragraphOf };
}

/** Leaves out the sentence starts inside quotations, and puts in those that only a quotation tells. */
function outerHeads(
  tokens: Tokens,
  heads: Int32Array,
  quoteOf: Int32Array,
  quotes: readonly Quote[],
): Int32Array {
  let kept = 0;
  const outer = new Int32Array(heads.length + quotes.length);
  let next = 0;
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] ?? 0;
    for (; (quotes[next]?.open ?? tokens.count) < head; next++) {
      const quote = quotes[next];
      if (quote && opensSentence(tokens, quote) && (kept === 0 || outer[kept - 1] !== quote.open))
        outer[kept++] = quote.open;
    }
    const quote = quoteAt(quotes, quoteOf, head);
    if (quote && head > quote.open && i + 1 < heads.length) continue;
    outer[kept++] = head;
  }
  return outer.slice(0, kept);
}

/** Tokens of a quotation that may open a sentence behind an abbreviation. */
const SENTENCE = 7;

/** `…,” Kim said in Marl, S.C. “The town has no plan.”`: the full stop of an abbreviation ends the sentence, for a whole one follows. */
function opensSentence({ flags, code }: Tokens, { open, close, unopened }: Quote): boolean {
  const before = flags[open - 1] ?? 0;
  if (unopened || (before & DOTTED) === 0 || (before & BEFORE_NAME) !== 0) return false;
  const first = flags[open + 1] ?? 0;
  return (
    close - open > SENTENCE &&
    ((first & CAPITAL) !== 0 || (first & WORD) === 0) &&
    isStop(code[close - 1] ?? 0)
  );
}

function isStop(mark: number): boolean {
  return (markTags(mark) & tag.STOP) !== 0;
}

function tagWords(
  tokens: Tokens,
  lexicon: Lexicon,
  tags: Int32Array,
  cueOf: Int16Array,
  heads: Int32Array,
  quoteOf: Int32Array,
  quotes: readonly Quote[],
): void {
  const { text, flags, hash, code, end } = tokens;
  const endingTags = endingsOf(tokens, lexicon, heads);
  let nextHead = 0;
  let inTitle = false;
  /** The cue that a word is only beside others, and one: `“…,” he fumed`, `is adamant that`; else 0. */
  const cueBeside = (i: number, word: number, found: number): number => {
    const manner = (found & tag.PAST) === 0 ? 0 : lexicon.manner.get(word);
    if (manner !== 0) return isBesideMarks(i, quoteOf, quotes) ? manner : 0;
    const mood = lexicon.moods.get(word);
    return mood !== 0 && isPredicate(i, tags) && governs(lexicon.tags.get(hash[i + 1] ?? 0)) ? mood : 0;
  };
  for (let i = 0; i < tokens.count; i++) {
    while (nextHead < heads.length && (heads[nextHead] ?? 0) < i) nextHead++;
    const isHead = heads[nextHead] === i;
    if (isHead) inTitle = isTitleCase(tokens, i, heads[nextHead + 1] ?? i);
    const flag = flags[i] ?? 0;
    if ((flag & WORD) === 0) {
      tags[i] = markTags(code[i] ?? 0) | (isQuoteMark(i, quoteOf, quotes) ? tag.QUOTE_MARK : 0);
      continue;
    }
    // '@harbor_watch' names whoever bears it.
    if (code[i] === HANDLE) {
      tags[i] = tag.NAME;
      continue;
    }
    const value = hash[i] ?? 0;
    // 'U.S.' is not 'us', 'the WHO' is nobody who.
    const isAcronym =
      (flag & (DOTTED | ALL_CAPS)) === (DOTTED | ALL_CAPS) ||
      isDotted(text, tokens.start[i] ?? 0, end[i] ?? 0) ||
      isAloneInCapitals(tokens, i);
    let found = isAcronym ? 0 : lexicon.tags.get(value);
    if ((flag & NUMBER) !== 0) found |= tag.QUANTITY;
    const isPlain = found === 0 && (flag & CLITIC) === 0 && ((flag & CAPITAL) === 0 || isHead);
    if (isPlain && lexicon.bareEndings.get(value) === 0) found = endingTags(i, isHead);
    if ((flag & CAPITAL) !== 0) {
      const opens = isHead || opensQuote(i, quoteOf, quotes);
      if (!inTitle) found = namesakeTags(tokens, lexicon, i, found, opens);
      const plain =
        found &
        ~(tag.CUE | tag.CUE_NOUN | tag.VERB | tag.PAST | tag.ING | tag.THIRD | tag.PARTICIPLE | tag.TIME);
      // Inside a sentence a capital means a name, whatever the word: 'the House Ways and Means Committee', 'Rep. Will Said'.
      // 'State Department', 'Press Secretary': with another capital behind, part of a name though it opens its sentence.
      const isBase = (found & (tag.PAST | tag.ING | tag.THIRD | tag.PARTICIPLE)) === 0;
      const leads = isBase && ((flags[i + 1] ?? 0) & (CAPITAL | SPACED)) === (CAPITAL | SPACED);
      if ((!opens || leads) && !inTitle && plain === 0) found = (found & tag.TIME) | tag.NAME;
      else if (plain === 0 && (found & (tag.CUE | tag.VERB)) === 0) found |= tag.NAME;
    }
    if (isAcronym && (flag & CAPITAL) !== 0) found |= tag.NAME;
    const beside = (found & tag.CUE) === 0 ? cueBeside(i, value, found) : 0;
    if (beside !== 0) {
      found |= tag.CUE | (found === 0 ? tag.PARTICIPLE : 0);
      cueOf[i] = beside - 1;
    } else if ((found & (tag.CUE | tag.CUE_NOUN)) !== 0) cueOf[i] = lexicon.cueOf.get(value) - 1;
    tags[i] = found;
  }
}

/** A headline in title case: hardly a word of five letters or more in lower case. */
function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const flag = tokens.flags[i] ?? 0;
    if ((flag & WORD) === 0 || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 5) continue;
    long++;
    if ((flag & CAPITAL) !== 0) capitals++;
  }
  return long > 3 && long < 30 && capitals * 10 >= long * 9;
}

function isQuoteMark(i: number, quoteOf: Int32Array, quotes: readonly Quote[]): boolean {
  const quote = quoteAt(quotes, quoteOf, i);
  return (
    quote !== undefined && ((i === quote.open && !quote.unopened) || (i === quote.close && !quote.unclosed))
  );
}

function opensQuote(i: number, quoteOf: Int32Array, quotes: readonly Quote[]): boolean {
  const quote = quoteAt(quotes, quoteOf, i);
  return quote !== undefined && i === quote.open + 1;
}

/** Tokens between words in marks and a verb of manner at most: `“…,” the mayor of Marl fumed`. */
const BESIDE = 7;

/** Words in marks end close before a word, or begin behind it and a comma or colon. */
function isBesideMarks(i: number, quoteOf: Int32Array, quotes: readonly Quote[]): boolean {
  if ((quoteOf[i] ?? -1) >= 0) return false;
  if (quoteAt(quotes, quoteOf, i + 2)?.open === i + 2) return true;
  for (let back = i - 1; back >= 0 && back >= i - BESIDE; back--) if ((quoteOf[back] ?? -1) >= 0) return true;
  return false;
}

/** Tokens between a form of `be` and an adjective at most: `is not yet entirely sure`. */
const ADVERBS = 3;

/** A form of `be` stands before, with no more than adverbs between. */
function isPredicate(i: number, tags: Int32Array): boolean {
  for (let back = i - 1; back >= 0 && back > i - 2 - ADVERBS; back--) {
    const found = tags[back] ?? 0;
    if ((found & tag.BE) !== 0) return true;
    if ((found & (tag.ADVERB | tag.NEGATION)) === 0) return false;
  }
  return false;
}

/** What may follow the adjective: `that`, a preposition, an infinitive, a clause without `that`. */
function governs(next: number): boolean {
  const opens = tag.THAT | tag.TO | tag.PREPOSITION | tag.SUBJECT_PRONOUN | tag.DETERMINER | tag.SUBORDINATOR;
  return (next & opens) !== 0;
}

/** A word of two letters or more in capitals between words that are not. */
function isAloneInCapitals({ flags, start, end }: Tokens, i: number): boolean {
  const isShort = (end[i] ?? 0) - (start[i] ?? 0) < 2;
  if (isShort || ((flags[i] ?? 0) & ALL_CAPS) === 0) return false;
  return (((flags[i - 1] ?? 0) | (flags[i + 1] ?? 0)) & ALL_CAPS) === 0;
}

/** `U.S`, as in `U.S.-Korea`: one capital and a full stop. */
function isDotted(text: string, start: number, end: number): boolean {
  return end - start > 2 && text.charCodeAt(start + 1) === 0x2e;
}

function markTags(code: number): number {
  switch (code) {
    case 0x2e:
    case 0x3f:
    case 0x21:
    case 0x2026:
      return tag.MARK | tag.STOP;
    case 0x2c:
      return tag.MARK | tag.COMMA;
    default:
      return tag.MARK;
  }
}

const HANDLE = 0x40;
