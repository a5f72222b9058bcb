import { Sort } from "../../source";
import { CITING } from "../mention/extent";
import * as Kind from "../scene/kind";
import { phraseFrom } from "../scene/phrases";
import type { Scene } from "../scene/scene";
import type { Statement } from "./statement";

/**
 * `Citing two officials, the Journal reported that …`: the officials said what the paper reports. One statement for each, the paper's
 * around theirs. What is cited otherwise (`citing rising costs`) stays the reporter's.
 */
export function relayed(scene: Scene, found: readonly Statement[]): Statement[] {
  const { tokens, sentenceOf, quoteOf, cueOf } = scene.reading;
  const all: Statement[] = found.filter(({ candidate }) => !citesPeople(scene, candidate.token));
  const hosts = new Map<number, Statement>();
  for (const statement of all) {
    const sentence = sentenceOf[statement.candidate.token] ?? 0;
    if (statement.pieces.length > 0 && !hosts.has(sentence)) hosts.set(sentence, statement);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.hash[i] !== CITING || (quoteOf[i] ?? -1) >= 0 || !citesPeople(scene, i)) continue;
    const host = hosts.get(sentenceOf[i] ?? 0);
    if (!host) continue;
    const { frame, score, pieces } = host;
    const candidate = { token: i, groupStart: i, groupEnd: i + 1, cue: cueOf[i] ?? 0 };
    all.push({ candidate, frame, score, pieces, subject: phraseFrom(scene.phrases, i + 1), relayedBy: host });
  }
  return all.sort((a, b) => a.candidate.token - b.candidate.token);
}

/** Tokens between a cue and the comma before `citing`, at most: `reported on Monday, citing two officials`. */
const NEAR = 5;

/** Behind those whom a report cites right behind its cue, a day aside, or -1: `reported on Monday, citing two officials`. */
export function citedEnd(scene: Scene, end: number): number {
  const { kinds, phrases } = scene;
  for (let i = end; i < end + NEAR; i++) {
    if (kinds[i] !== Kind.comma) continue;
    return citesPeople(scene, i + 1) ? (phrases.end[phraseFrom(phrases, i + 2)] ?? -1) : -1;
  }
  return -1;
}

function citesPeople(scene: Scene, token: number): boolean {
  const { reading, phrases, sortOf } = scene;
  if (reading.tokens.hash[token] !== CITING) return false;
  const phrase = phraseFrom(phrases, token + 1);
  for (let i = token + 1; i < (phrases.end[phrase] ?? 0); i++)
    if ((sortOf(reading.tokens.hash[i] ?? 0) & Sort.mask) === Sort.person) return true;
  return false;
}
