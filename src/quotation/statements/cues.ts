import { ALL_CAPS, hashWord, wordSet } from "../../text";
import * as Kind from "../scene/kind";
import { isAccordance } from "../scene/lexicon";
import { phraseFrom, phraseTo } from "../scene/phrases";
import type { Scene } from "../scene/scene";
import * as tag from "../scene/tags";
import { headlineTag } from "./headline";
import { hasVerb } from "./whole";

/** A word that may be a cue, with the verb group it stands in (`has repeatedly said`, `refused to say`). */
export interface CueCandidate {
  readonly token: number;
  readonly groupStart: number;
  /** Just past the last token of the cue. */
  readonly groupEnd: number;
  /** Place in `lexicon.cues`. */
  readonly cue: number;
}

/** How far past a cue its content may begin. */
export const REACH = 36;

/** Every word outside quotations that may be a cue, in order. */
export function cueCandidates(scene: Scene): CueCandidate[] {
  const { reading, kinds, asides } = scene;
  const { tags, cueOf, quoteOf, tokens, lexicon } = reading;
  const found: CueCandidate[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while ((asides[next]?.to ?? tokens.count) <= i) next++;
    if ((quoteOf[i] ?? -1) >= 0 || (asides[next]?.from ?? tokens.count) <= i) continue;
    const isTagged = kinds[i] === Kind.dash && headlineTag(scene, i) >= 0;
    if (kinds[i] === Kind.colon || isTagged) {
      if (isDateline(scene, i)) continue;
      found.push({ token: i, groupStart: i, groupEnd: i + 1, cue: lexicon.colon });
      continue;
    }
    if (((tags[i] ?? 0) & (tag.CUE | tag.CUE_NOUN)) === 0) continue;
    const cue = cueOf[i] ?? -1;
    if (cue < 0) continue;
    const accords = isAccordance(lexicon, cue);
    if (accords && kinds[i + 1] !== Kind.to) continue;
    const candidate = {
      token: i,
      groupStart: accords ? i : groupStart(scene, i),
      groupEnd: accords ? i + 2 : i + 1,
      cue,
    };
    if (!isReduced(scene, candidate)) found.push(candidate);
  }
  return found;
}

const NO = /* @__PURE__ */ hashWord("no");
const WHAT = /* @__PURE__ */ hashWord("what");

/**
 * `MPs said to be ready`, `has no known office`: a participle, of which nobody is the subject. Not so `what many believed to be a mistake`.
 */
function isReduced(scene: Scene, { token, groupStart, cue }: CueCandidate): boolean {
  const { kinds, phrases } = scene;
  const { lexicon, tokens } = scene.reading;
  if (kinds[token] !== Kind.cuePast) return false;
  if (tokens.hash[token - 1] === NO || isPublished(scene, token)) return true;
  const isInfinitive =
    kinds[token + 1] === Kind.to && (kinds[token + 2] === Kind.be || kinds[token + 2] === Kind.have);
  if (tokens.hash[phrases.start[phrases.before[token - 1] ?? -1] ?? -1] === WHAT) return false;
  return isInfinitive && groupStart === token && lexicon.reporting.has(lexicon.cues[cue]?.lemma ?? "");
}

const PUBLISHED: ReadonlySet<number> = /* @__PURE__ */ wordSet(
  "briefed circulated issued posted published released",
);

/** `a study published on Monday suggests`, `people briefed on the plan say`: a participle between its noun and the verb. */
function isPublished(scene: Scene, token: number): boolean {
  const { reading, kinds, phrases } = scene;
  if (!PUBLISHED.has(reading.tokens.hash[token] ?? 0) || phraseTo(phrases, token) < 0) return false;
  if (kinds[token + 1] !== Kind.preposition) return false;
  const governed = phraseFrom(phrases, token + 2);
  return governed >= 0 && hasVerb(scene, phrases.end[governed] ?? 0, reading.tokens.count);
}

/** `was told that …`, `is expected to …`: the subject is no speaker. */
export function isPassive({ reading: { tags }, kinds }: Scene, { token, groupStart }: CueCandidate): boolean {
  if (kinds[token] !== Kind.cuePast) return false;
  for (let i = groupStart; i < token; i++) if (((tags[i] ?? 0) & tag.BE) !== 0) return true;
  return false;
}

/** `Asked whether …`, `Pressed on …`: a participle opens the sentence, and who asked is not told. */
export function isAsked({ reading, kinds }: Scene, { token, cue }: CueCandidate): boolean {
  const { heads, sentenceOf, lexicon } = reading;
  return (
    heads[sentenceOf[token] ?? 0] === token &&
    kinds[token] === Kind.cuePast &&
    lexicon.cues[cue]?.class === "ask"
  );
}

/** `NEW MARL: The council …`: capitals and a colon before a whole paragraph, near the top. */
function isDateline({ reading }: Scene, colon: number): boolean {
  const { tokens, paragraphOf } = reading;
  const paragraph = paragraphOf[colon] ?? 0;
  const from = tokens.paragraphs[paragraph] ?? 0;
  const to = tokens.paragraphs[paragraph + 1] ?? 0;
  if (paragraph > 4 || colon === from || colon - from > 3 || to - colon < DATELINE_PARAGRAPH) return false;
  for (let i = from; i < colon; i++) if (((tokens.flags[i] ?? 0) & ALL_CAPS) === 0) return false;
  return true;
}

/** Tokens of a paragraph that a dateline opens, at least; what a headline announces is shorter. */
const DATELINE_PARAGRAPH = 20;

const AS = /* @__PURE__ */ hashWord("as");

/** Back over what belongs to the verb: `did not immediately`, `has`, `refused to`. */
function groupStart({ reading, kinds }: Scene, token: number): number {
  const { tags, sentenceOf, quoteOf } = reading;
  const sentence = sentenceOf[token];
  // 'was quoted as saying'
  const isQuoted = reading.tokens.hash[token - 1] === AS && kinds[token - 2] === Kind.cuePast;
  let start = isQuoted ? token - 2 : token;
  for (let steps = 0; steps < 10 && start > 0; steps++) {
    const left = start - 1;
    if (sentenceOf[left] !== sentence || (quoteOf[left] ?? -1) >= 0) break;
    const found = tags[left] ?? 0;
    if ((found & tag.VERB_GROUP) !== 0 && (found & tag.PREPOSITION) === 0) start = left;
    else if (kinds[left] === Kind.to && left > 0 && ((tags[left - 1] ?? 0) & (tag.VERB | tag.PAST)) !== 0)
      start = left - 1;
    else break;
  }
  // An adverb that opens the group belongs to the clause: 'Later the mayor said', 'Smith also said'.
  return start;
}
