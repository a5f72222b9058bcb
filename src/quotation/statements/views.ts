import { hashWord, wordSet } from "../../text";
import { mentionExtent } from "../mention/mentions";
import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import type { Piece } from "../scene/piece";
import type { Scene } from "../scene/scene";
import type { Statement } from "./statement";

const IN = /* @__PURE__ */ hashWord("in");
const OF = /* @__PURE__ */ hashWord("of");

/** Words between `in` and the noun, at most: `in the mayor of Marl’s own view`. */
const REACH = 8;

/** The log-odds of what the form alone tells. */
const CERTAIN = 10;

/** Words that tell whose a claim is: `in the mayor’s view`, `in the words of the mayor`. */
interface View {
  /** `in`. */
  readonly from: number;
  readonly noun: number;
  /** Just past the last token, a comma not counted. */
  readonly to: number;
  readonly holder: Piece;
  /** The phrase of the holder. */
  readonly phrase: number;
}

/**
 * `In the mayor’s view, the plan is dead.`, `The plan, in his opinion, is dead.`: what the rest of the sentence says is the holder's.
 * Sentences where somebody else was found to speak are left to them.
 */
export function viewStatements(scene: Scene, found: readonly Statement[]): Statement[] {
  const { tokens, heads, sentenceOf, quoteOf, lexicon } = scene.reading;
  const taken = new Set(found.map(({ candidate }) => sentenceOf[candidate.token] ?? 0));
  const statements: Statement[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.hash[i] !== IN || (quoteOf[i] ?? -1) >= 0 || taken.has(sentenceOf[i] ?? 0)) continue;
    const view = viewAt(scene, i);
    if (!view) continue;
    const sentence = sentenceOf[i] ?? 0;
    const statement = around(scene, view, heads[sentence] ?? 0, heads[sentence + 1] ?? tokens.count);
    if (!statement) continue;
    const cue = lexicon.views.get(tokens.hash[view.noun] ?? 0) ?? 0;
    const candidate = { token: view.noun, groupStart: view.noun, groupEnd: view.noun + 1, cue };
    statements.push({ ...statement, candidate, score: CERTAIN, subject: view.phrase, mention: view.holder });
    taken.add(sentence);
  }
  return statements;
}

function viewAt(scene: Scene, from: number): View | undefined {
  const { kinds, phrases, reading } = scene;
  const { tokens, lexicon } = reading;
  let owner = -1;
  for (let i = from + 1; i <= from + REACH; i++) {
    const kind = kinds[i] ?? 0;
    if (kind <= Kind.otherMark || Kind.isAuxiliary(kind)) return undefined;
    if (kind === Kind.clitic || kind === Kind.possessive) owner = i;
    if (!lexicon.views.has(tokens.hash[i] ?? 0)) continue;
    if (owner > from + 1)
      return {
        from,
        noun: i,
        to: i + 1,
        holder: { from: from + 1, to: owner },
        phrase: phraseAt(scene, owner - 1),
      };
    // `my` and `our` are the writer's.
    if (owner >= 0 && isThird(scene, owner))
      return {
        from,
        noun: i,
        to: i + 1,
        holder: { from: owner, to: owner + 1 },
        phrase: phraseAt(scene, owner),
      };
    const phrase = phraseAt(scene, i + 2);
    // 'in view of the rain' holds no view.
    const isHeld = kinds[i - 1] === Kind.determiner && tokens.hash[i + 1] === OF;
    if (owner >= 0 || !isHeld || phrases.start[phrase] !== i + 2) return undefined;
    const holder = mentionExtent(scene, phrase, i + 2, tokens.count);
    return { from, noun: i, to: holder.to, holder, phrase };
  }
  return undefined;
}

function phraseAt({ phrases }: Scene, token: number): number {
  return phrases.before[token] ?? -1;
}

const THIRD = /* @__PURE__ */ wordSet("his her its their");

function isThird({ reading }: Scene, token: number): boolean {
  return THIRD.has(reading.tokens.hash[token] ?? 0);
}

/** What stands around the view in its sentence: behind it where it opens, before it where it closes, both where commas part it. */
function around(
  { kinds }: Scene,
  { from, to }: View,
  head: number,
  end: number,
): Pick<Statement, "frame" | "pieces"> | undefined {
  let stop = end;
  while (stop > to && kinds[stop - 1] === Kind.stop) stop--;
  const behind = kinds[to] === Kind.comma ? to + 1 : to;
  const after = { from: behind, to: stop };
  if (from === head) return stop > behind ? { frame: Frame.after, pieces: [after] } : undefined;
  if (kinds[from - 1] !== Kind.comma) return undefined;
  const before = { from: head, to: from - 1 };
  if (stop <= to) return { frame: Frame.before, pieces: [before] };
  return kinds[to] === Kind.comma ? { frame: Frame.around, pieces: [before, after] } : undefined;
}
