import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import type { Quote } from "../scene/marks";
import { sentenceEnd } from "../scene/reading";
import type { Scene } from "../scene/scene";
import type { Decider } from "./decide";
import type { Candidacy, Statement } from "./statement";

/** How far the log-odds of a cue may fall short where the punctuation says that it attributes. */
const LENIENCE = 4;
/** Tokens between a quotation and the cue that follows it. */
const NEAR = 16;

/**
 * Second thoughts, where the marks say what the words did not: `…,” the mayor told a rally, “but …”`, `made this comment: “…”`,
 * `“…”, highlights Ada Quill`. A quotation that a comma or colon ties to its sentence is somebody's statement.
 */
export function rescue(
  scene: Scene,
  decider: Decider,
  found: readonly Statement[],
  passed: readonly Candidacy[],
): Statement[] {
  const { reading, kinds } = scene;
  const { quotes, sentenceOf, heads, paragraphOf } = reading;
  const covered = new Uint8Array(reading.tokens.count + 1);
  for (const statement of found) for (const piece of statement.pieces) covered.fill(1, piece.from, piece.to);
  const all = [...found];
  let nextPassed = 0;
  let nextAfter = 0;
  let nextFound = 0;
  for (const quote of quotes) {
    if (quote.close - quote.open < 3 || covered[quote.open + 1] === 1 || covered[quote.open] === 1) continue;
    const sentence = sentenceOf[quote.open] ?? 0;
    const opensSentence = quote.open <= (heads[sentence] ?? 0);
    const lead = kinds[quote.open - 1] ?? 0;
    if (lead !== Kind.comma && lead !== Kind.colon) {
      const asked = asksBefore(scene, quote);
      if (!asked && !endsWithComma(scene, quote)) continue;
      const candidacy = bestAfter(scene, passed, quote, asked ? sentence + 1 : sentence);
      const statement = candidacy && decider.decide(candidacy, Frame.before, -1);
      if (statement) keep(statement);
      continue;
    }
    const leadSentence = opensSentence ? sentence - 1 : sentence;
    // A new paragraph carries on only what ended in a colon.
    if (
      opensSentence &&
      (lead !== Kind.colon || (paragraphOf[quote.open] ?? 0) > (paragraphOf[quote.open - 1] ?? 0) + 1)
    )
      continue;
    const from = heads[leadSentence] ?? 0;
    while (nextFound < found.length && (found[nextFound]?.candidate.token ?? 0) < from) nextFound++;
    let owner: Statement | undefined;
    for (let i = nextFound; i < found.length && (found[i]?.candidate.token ?? 0) < quote.open; i++)
      owner = found[i];
    if (owner) {
      const isSplit = owner.frame === Frame.before && covered[owner.candidate.token] === 0;
      if (isSplit || owner.pieces.length === 0) {
        owner.pieces = [...owner.pieces, { from: quote.open, to: quote.close + 1 }];
        covered.fill(1, quote.open, quote.close + 1);
      }
      continue;
    }
    const candidacy = bestBefore(passed, from, quote.open);
    const statement = candidacy && decider.decide(candidacy, Frame.after, -1);
    if (!statement) continue;
    if (opensSentence) statement.pieces = [{ from: quote.open, to: quote.close + 1 }];
    keep(statement);
  }
  return all.sort((a, b) => a.candidate.token - b.candidate.token);

  function keep(statement: Statement): void {
    all.push(statement);
    for (const piece of statement.pieces) covered.fill(1, piece.from, piece.to);
  }

  function bestBefore(list: readonly Candidacy[], from: number, to: number): Candidacy | undefined {
    while (nextPassed < list.length && (list[nextPassed]?.candidate.token ?? 0) < from) nextPassed++;
    let best: Candidacy | undefined;
    for (let i = nextPassed; i < list.length; i++) {
      const candidacy = list[i];
      if (!candidacy || candidacy.candidate.token >= to) break;
      if (
        candidacy.after > -LENIENCE &&
        covered[candidacy.candidate.token] === 0 &&
        candidacy.after > (best?.after ?? -LENIENCE)
      ) {
        best = candidacy;
      }
    }
    return best;
  }

  function bestAfter(
    { reading: { sentenceOf: sentences } }: Scene,
    list: readonly Candidacy[],
    { open, close }: Quote,
    wanted: number,
  ): Candidacy | undefined {
    while (nextAfter < list.length && (list[nextAfter]?.candidate.token ?? 0) <= open) nextAfter++;
    let best: Candidacy | undefined;
    for (let i = nextAfter; i < list.length; i++) {
      const candidacy = list[i];
      const token = candidacy?.candidate.token ?? 0;
      if (!candidacy || token > close + NEAR) break;
      if (token <= close || sentences[token] !== wanted) continue;
      if (
        candidacy.before > -LENIENCE &&
        covered[token] === 0 &&
        candidacy.before > (best?.before ?? -LENIENCE)
      )
        best = candidacy;
    }
    return best;
  }
}

/** `“Why?” the mayor demanded.`: a quotation that asks or shouts, and a sentence that holds little but a name and a verb. */
function asksBefore({ reading, kinds }: Scene, quote: Quote): boolean {
  const next = quote.close + 1;
  const { sentenceOf, paragraphOf, tokens } = reading;
  if (
    quote.unclosed ||
    kinds[quote.close - 1] !== Kind.stop ||
    paragraphOf[next] !== paragraphOf[quote.close]
  )
    return false;
  const code = tokens.code[quote.close - 1];
  if ((code !== QUESTION && code !== EXCLAMATION) || sentenceOf[next] === sentenceOf[quote.close])
    return false;
  return sentenceEnd(reading, next) - next < NEAR;
}

const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

/** `“…,” said`, `“…”, said` */
function endsWithComma({ kinds }: Scene, quote: Quote): boolean {
  return !quote.unclosed && (kinds[quote.close - 1] === Kind.comma || kinds[quote.close + 1] === Kind.comma);
}
