import type { Lexicon } from "../model";
import * as L from "./labels";
import type { Line } from "./line";

/** What a scanner sees of a word whatever it means. */
const SHAPE = L.CAPITAL | L.CAPS | L.EAST_ASIAN | L.POSSESSIVE;

/** Labels the tokens that the caller's own agencies, titles and names stand for. */
export function labelOwnWords(line: Line, lexicon: Lexicon): void {
  const { tokens } = line;
  const small = line.text.toLowerCase();
  const label = (phrases: readonly string[] = [], bits: number, before = bits) => {
    for (const phrase of phrases) {
      const wanted = phrase.trim().toLowerCase();
      tokens.forEach((first, index) => {
        if (!wanted || !small.startsWith(wanted, first.start)) return;
        const end = first.start + wanted.length;
        const last = tokens.findIndex((token, k) => k >= index && token.end >= end);
        if (tokens[last]?.end !== end) return;
        for (let k = index; k <= last; k++) {
          const token = tokens[k];
          if (!token) continue;
          line.relabel(k, (line.bits(k) & SHAPE) | (k === last ? bits : before));
          if (k > index) token.cut = false;
        }
      });
    }
  };
  label(lexicon.agencies, L.AGENCY | L.CAPITAL);
  label(lexicon.titles, L.TITLE, L.MODIFIER);
  label(lexicon.names, L.CAPITAL);
}
