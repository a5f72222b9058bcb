import { attendanceWords, knowledgeWords, speakingVerbs, witnessVerbs } from "../language";
import { WORD, wordSet } from "../text";
import * as word from "./lexicon";
import type { Page } from "./page";
import type { Phrase } from "./phrase";
import * as words from "./words";

const KNOWLEDGE = /* @__PURE__ */ wordSet(knowledgeWords);
const ATTENDANCE = /* @__PURE__ */ wordSet(attendanceWords);
const WITNESS = /* @__PURE__ */ wordSet(witnessVerbs);
const SPEAKING = /* @__PURE__ */ wordSet(speakingVerbs);

/** Words that tell how a source knows stand behind the core: `familiar with …`, `with knowledge of …`, `who was briefed on …`. */
export function hasProximity(page: Page, phrase: Phrase, to: number): boolean {
  return opensProximity(page, phrase.to, to);
}

/** Words that tell how a source knows stand at token `at`. */
export function opensProximity(page: Page, at: number, to: number): boolean {
  if (at >= to) return false;
  if ((page.bits(at) & word.KNOWING) !== 0) return true;
  const first = page.hash(at);
  if (first === words.DIRECTLY) return (page.bits(at + 1) & word.KNOWING) !== 0;
  if (first === words.WITH) return someOf(page, KNOWLEDGE, at + 1, Math.min(to, at + 5));
  if (first === words.IN || first === words.ON) return someOf(page, ATTENDANCE, at + 1, Math.min(to, at + 4));
  if (first !== words.WHO) return false;
  const limit = Math.min(to, at + 6);
  for (let i = at + 1; i < limit; i++) {
    if ((page.bits(i) & word.KNOWING) !== 0 || WITNESS.has(page.hash(i))) return true;
    if (KNOWLEDGE.has(page.hash(i))) return true;
    if ((page.bits(i) & (word.AUXILIARY | word.ADVERB)) === 0) return false;
  }
  return false;
}

/** `familiar with the talks`, `close to him`, verbatim: to the next comma, `who`, or `and spoke`. */
export function proximityOf(page: Page, phrase: Phrase, to: number): string | undefined {
  // Behind 'of the bank' too: a member of the panel familiar with the talks.
  let at = phrase.to;
  while (at < to && !opensProximity(page, at, to)) at++;
  if (at >= to) return undefined;
  let from = at;
  if (page.hash(from) === words.WHO) {
    from++;
    while (
      from < to &&
      (page.bits(from) & word.AUXILIARY) !== 0 &&
      (page.bits(from + 1) & word.KNOWING) !== 0
    )
      from++;
  }
  let end = from + 1;
  for (; end < to; end++) {
    if (((page.tokens.flags[end] ?? 0) & WORD) === 0) {
      const mark = page.tokens.code[end] ?? 0;
      if (mark === 0x2c || mark === 0x2014 || mark === 0x29) break;
      continue;
    }
    const hash = page.hash(end);
    if (hash === words.WHO || hash === words.BUT) break;
    if (hash !== words.AND) continue;
    const next = page.hash(end + 1);
    if (next === words.WHO || SPEAKING.has(next) || (page.bits(end + 1) & word.AUXILIARY) !== 0) break;
  }
  return page.text(from, end);
}

function someOf(page: Page, set: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (set.has(page.hash(i))) return true;
  return false;
}
