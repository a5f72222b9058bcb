import { CLITIC, WORD } from "../text";
import * as Kind from "./kind";
import type { Reading } from "./reading";
import * as tag from "./tags";

const BY_TAG: readonly (readonly [number, number])[] = [
  [tag.THAT, Kind.that],
  [tag.TO, Kind.to],
  [tag.RELATIVE, Kind.relative],
  [tag.POSSESSIVE, Kind.possessive],
  [tag.SUBJECT_PRONOUN, Kind.subject],
  [tag.OBJECT_PRONOUN, Kind.object],
  [tag.DETERMINER, Kind.determiner],
  [tag.BE, Kind.be],
  [tag.HAVE, Kind.have],
  [tag.DO, Kind.auxiliaryDo],
  [tag.MODAL, Kind.modal],
  [tag.NEGATION, Kind.negation],
  [tag.COORDINATOR, Kind.coordinator],
  [tag.SUBORDINATOR, Kind.subordinator],
  [tag.PREPOSITION, Kind.preposition],
  [tag.TIME, Kind.time],
  [tag.NAME, Kind.name],
  [tag.ADVERB, Kind.adverb],
  [tag.QUANTITY, Kind.quantity],
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
  for (let k = 0; k < BY_TAG.length; k++) {
    const entry = BY_TAG[k];
    if (entry && (found & entry[0]) !== 0) return entry[1];
  }
  const isCue = (found & tag.CUE) !== 0;
  if ((found & tag.ING) !== 0) return isCue ? Kind.cueIng : Kind.ing;
  if ((found & (tag.PAST | tag.PARTICIPLE)) !== 0) return isCue ? Kind.cuePast : Kind.past;
  if ((found & tag.THIRD) !== 0) return isCue ? Kind.cueThird : Kind.third;
  if (isCue) return Kind.cueBase;
  return (found & tag.VERB) !== 0 ? Kind.verb : (found & tag.CUE_NOUN) !== 0 ? Kind.cueNoun : Kind.word;
}

function markKind(reading: Reading, i: number, found: number): number {
  if ((found & tag.QUOTE_MARK) !== 0) {
    return reading.quotes[reading.quoteOf[i] ?? -1]?.open === i ? Kind.quoteOpen : Kind.quoteClose;
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
    default:
      return Kind.otherMark;
  }
}
