import type {
  Attribution,
  Cue,
  Issue,
  Mention,
  ParseOptions,
  Quotation,
  QuotationReading,
  Span,
} from "../model";
import { resolveSources, type SpeakerMention } from "../source";
import { nameRuns } from "../text";
import { assemble, type Draft } from "./assemble";
import { statementsOf } from "./decide";
import { wholePhrase } from "./extent";
import { buildLexicon, type Lexicon } from "./lexicon";
import { isPronoun, mentionExtent } from "./mentions";
import { LinearModel } from "./model";
import { read } from "./reading";
import { type Scene, sceneOf } from "./scene";
import * as tag from "./tags";
import { WEIGHTS } from "./weights";

let defaultLexicon: Lexicon | undefined;
let model: LinearModel | undefined;

/** Statements and sources in the paragraphs of a text. */
export function readStatements(
  text: string,
  paragraphs: readonly Span[],
  options: ParseOptions,
): QuotationReading {
  defaultLexicon ??= buildLexicon();
  model ??= new LinearModel(WEIGHTS);
  const lexicon = options.lexicon?.cues ? buildLexicon(options.lexicon.cues) : defaultLexicon;
  const scene = sceneOf(read(text, paragraphs, lexicon));
  const drafts = assemble(scene, statementsOf(scene, model));
  return finish(scene, drafts, options);
}

function spanOf({ reading }: Scene, from: number, to: number): Span {
  const { start, end } = reading.tokens;
  return { start: start[from] ?? 0, end: end[to - 1] ?? 0 };
}

function finish(scene: Scene, drafts: readonly Draft[], options: ParseOptions): QuotationReading {
  const { reading } = scene;
  const { tokens, heads, sentenceOf, paragraphOf, quoteOf } = reading;
  const issues: Issue[] = [];
  const mentions: SpeakerMention[] = [];
  const mentionOf = new Map<Draft, number>();
  const quotations: Quotation[] = [];
  const idOf = new Map<Draft, string>();
  for (const draft of drafts) idOf.set(draft, `q${idOf.size + 1}`);
  drafts.forEach((draft, index) => {
    const cue = draft.cue ? cueOf(scene, draft) : undefined;
    if (draft.subject >= 0) {
      const sentence = sentenceOf[scene.phrases.start[draft.subject] ?? 0] ?? 0;
      const { from, to } = mentionRange(
        scene,
        draft,
        heads[sentence] ?? 0,
        heads[sentence + 1] ?? tokens.count,
      );
      mentionOf.set(draft, mentions.length);
      mentions.push({
        mention: mentionAt(scene, from, to, isPronoun(scene, draft.subject)),
        tokenStart: from,
        tokenEnd: to,
        cue,
        statementIndex: index,
        sentence,
        inQuote: (quoteOf[from] ?? -1) >= 0,
      });
    }
    quotations.push(quotationOf(scene, draft, idOf));
  });
  const names = nameRuns(tokens, heads);
  const resolved = resolveSources(
    { tokens, heads, names, sentenceOf, paragraphOf, quoteOf },
    mentions,
    options,
  );
  drafts.forEach((draft, index) => {
    const quotation = quotations[index];
    if (!quotation) return;
    const own = mentionOf.get(draft);
    const cue = draft.cue ? cueOf(scene, draft) : undefined;
    if (own !== undefined) {
      const mention = mentions[own]?.mention;
      quotation.attribution = attributionOf(
        cue,
        mention,
        resolved.sourceIds[own],
        resolved.bases[own] ?? "stated",
      );
    } else if (draft.carries) {
      const from = mentionOf.get(draft.carries);
      if (from !== undefined)
        quotation.attribution = attributionOf(
          undefined,
          mentions[from]?.mention,
          resolved.sourceIds[from],
          "continued",
        );
    } else if (cue) quotation.attribution = attributionOf(cue, undefined, undefined, "stated");
  });
  return { quotations, sources: resolved.sources, issues: [...issues, ...resolved.issues] };
}

function attributionOf(
  cue: Cue | undefined,
  mention: Mention | undefined,
  sourceId: string | undefined,
  basis: Attribution["basis"],
): Attribution {
  const attribution: Attribution = { basis };
  if (cue) attribution.cue = cue;
  if (mention) attribution.mention = mention;
  if (sourceId !== undefined) attribution.sourceId = sourceId;
  return attribution;
}

/** The mention stays clear of the cue and of the content. */
function mentionRange(scene: Scene, draft: Draft, from: number, to: number) {
  const start = scene.phrases.start[draft.subject] ?? 0;
  let low = from;
  let high = to;
  const bar = (a: number, b: number) => {
    if (b <= start) low = Math.max(low, b);
    else if (a > start) high = Math.min(high, a);
  };
  if (draft.cue) bar(draft.cue.groupStart, draft.cue.groupEnd);
  for (const piece of draft.pieces) bar(piece.from, piece.to);
  const found = mentionExtent(scene, draft.subject, low, high);
  return wholePhrase(scene, draft.subject, found, low, high, draft.cue?.groupStart ?? -1);
}

function mentionAt(scene: Scene, from: number, to: number, pronoun: boolean): Mention {
  const { tokens, tags } = scene.reading;
  const span = spanOf(scene, from, to);
  let named = false;
  for (let i = from; i < to; i++) if (((tags[i] ?? 0) & tag.NAME) !== 0) named = true;
  return {
    text: tokens.text.slice(span.start, span.end),
    span,
    type: pronoun ? "pronoun" : named ? "name" : "description",
  };
}

function cueOf(scene: Scene, draft: Draft): Cue | undefined {
  const { cue } = draft;
  if (!cue) return undefined;
  const word = scene.reading.lexicon.cues[cue.cue];
  if (!word) return undefined;
  const span = spanOf(scene, cue.groupStart, cue.groupEnd);
  return {
    text: scene.reading.tokens.text.slice(span.start, span.end),
    span,
    lemma: word.lemma,
    class: word.class,
  };
}

function quotationOf(scene: Scene, draft: Draft, idOf: ReadonlyMap<Draft, string>): Quotation {
  const { reading } = scene;
  const { quotes, quoteOf, tokens } = reading;
  const spans = draft.pieces.map((piece) => spanOf(scene, piece.from, piece.to));
  const quoted: Span[] = [];
  let plain = 0;
  for (const piece of draft.pieces) {
    for (let i = piece.from; i < piece.to; i++) {
      const q = quoteOf[i] ?? -1;
      const quote = quotes[q];
      if (!quote) {
        if (((reading.tags[i] ?? 0) & tag.MARK) === 0) plain++;
        continue;
      }
      const from = Math.max(piece.from, quote.unopened ? quote.open : quote.open + 1);
      const to = Math.min(piece.to, quote.unclosed ? quote.close + 1 : quote.close);
      if (to > from) quoted.push(spanOf(scene, from, to));
      i = Math.max(i, Math.min(piece.to, quote.close + 1) - 1);
    }
  }
  const kind = quoted.length === 0 ? "indirect" : plain === 0 ? "direct" : "mixed";
  const text =
    kind === "direct"
      ? quoted.map((span) => tokens.text.slice(span.start, span.end)).join(" ")
      : spans.map((span) => tokens.text.slice(span.start, span.end)).join(" ");
  const quotation: Quotation = { id: idOf.get(draft) ?? "", kind, spans, quoted, text };
  const within = draft.within && idOf.get(draft.within);
  if (within !== undefined) quotation.within = within;
  return quotation;
}
