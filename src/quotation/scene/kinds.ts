import { CLITIC, SPACED, type Tokens, WORD } from "../../text";
import * as Kind from "./kind";
import { quoteAt } from "./marks";
import { endsInS } from "./phrases";
import type { Reading } from "./reading";
import * as tag from "./tags";

/** The kinds that the lowest tags tell, in the order of the tags. */
const BY_TAG: readonly number[] = [
  Kind.that,
  Kind.to,
  Kind.relative,
  Kind.possessive,
  Kind.subject,
  Kind.object,
  Kind.determiner,
  Kind.be,
  Kind.have,
  Kind.auxiliaryDo,
  Kind.modal,
  Kind.negation,
  Kind.coordinator,
  Kind.subordinator,
  Kind.preposition,
  Kind.time,
  Kind.name,
  Kind.adverb,
  Kind.quantity,
];

/** The kind of every token of a reading. */
export function kindsOf(reading: Reading): Uint8Array {
  const { tokens, tags } = reading;
  const kinds = new Uint8Array(tokens.count + 4);
  for (let i = 0; i < tokens.count; i++) kinds[i] = kindOf(reading, i, tags[i] ?? 0);
  return kinds;
}

function kindOf(reading: Reading, i: number, found: number): number {
  const flags = reading.tokens.flags[i] ?? 0;
  if ((flags & WORD) === 0) return markKind(reading, i, found);
  if ((flags & CLITIC) !== 0 && (found & tag.AUXILIARY) === 0) return Kind.clitic;
  if (found === 0) return Kind.word;
  const lowest = found & -found;
  if (lowest <= tag.QUANTITY) return BY_TAG[31 - Math.clz32(lowest)] ?? Kind.word;
  const isCue = (found & tag.CUE) !== 0;
  if ((found & tag.ING) !== 0) return isCue ? Kind.cueIng : Kind.ing;
  if ((found & (tag.PAST | tag.PARTICIPLE)) !== 0) return isCue ? Kind.cuePast : Kind.past;
  if ((found & tag.THIRD) !== 0) return isCue ? Kind.cueThird : Kind.third;
  if (isCue) return Kind.cueBase;
  return (found & tag.VERB) !== 0 ? Kind.verb : (found & tag.CUE_NOUN) !== 0 ? Kind.cueNoun : Kind.word;
}

function markKind(reading: Reading, i: number, found: number): number {
  if ((found & tag.QUOTE_MARK) !== 0) {
    return quoteAt(reading.quotes, reading.quoteOf, i)?.open === i ? Kind.quoteOpen : Kind.quoteClose;
  }
  if ((found & tag.COMMA) !== 0) return Kind.comma;
  if ((found & tag.STOP) !== 0) return Kind.stop;
  switch (reading.tokens.code[i]) {
    case 0x3a:
      return Kind.colon;
    case 0x3b:
      return Kind.semicolon;
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2d:
      return Kind.dash;
    case 0x28:
    case 0x5b:
      return Kind.bracketOpen;
    case 0x29:
    case 0x5d:
      return Kind.bracketClose;
    case 0x27:
    case 0x2019:
      return isPossessive(reading.tokens, i) ? Kind.clitic : Kind.otherMark;
    default:
      return Kind.otherMark;
  }
}

/** `the teachers’ union`: an apostrophe behind a plural, before what it owns. */
function isPossessive(tokens: Tokens, i: number): boolean {
  const { start, end, flags } = tokens;
  const isTied = end[i - 1] === start[i] && ((flags[i - 1] ?? 0) & WORD) !== 0;
  const opensWord = ((flags[i + 1] ?? 0) & (SPACED | WORD)) === (SPACED | WORD);
  return isTied && opensWord && endsInS(tokens, i - 1);
}

/** Back from `to` over commas and dashes, as far as `from`. */
export function withoutMarks(kinds: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && (kinds[end - 1] === Kind.comma || kinds[end - 1] === Kind.dash)) end--;
  return end;
}
