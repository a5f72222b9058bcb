import type { Attribution, Cue, Issue, Mention, ParseOptions, Quotation, Source } from "../model";
import { resolveSources, type SpeakerMention } from "../source";
import { nameRuns } from "../text";
import type { Draft } from "./drafts/draft";
import { circumstancesOf } from "./mention/circumstances";
import { wholePhrase } from "./mention/extent";
import { isPronoun, mentionAt, mentionExtent } from "./mention/mentions";
import { quotationOf } from "./quotation";
import { isNamesake } from "./scene/namesakes";
import type { Piece } from "./scene/piece";
import { type Scene, spanOf } from "./scene/scene";
import * as tag from "./scene/tags";

/** A statement with the words that name its speaker. */
interface Spoken {
  readonly draft: Draft;
  readonly cue: Cue | undefined;
  /** Tokens of the mention. */
  readonly mention: Piece | undefined;
}

/** Names the speaker of each statement, joins speakers to sources, and writes the statements down. */
export function attribute(
  scene: Scene,
  drafts: readonly Draft[],
  options: ParseOptions,
): { quotations: Quotation[]; sources: Source[]; issues: Issue[] } {
  const spoken = withoutThoseInMentions(scene, speakAll(scene, drafts));
  const { heads, sentenceOf, paragraphOf, quoteOf, tags, tokens } = scene.reading;
  const mentions: SpeakerMention[] = [];
  const mentionOf = new Map<Draft, number>();
  const idOf = new Map<Draft, string>();
  spoken.forEach(({ draft, cue, mention }, statementIndex) => {
    idOf.set(draft, `q${statementIndex + 1}`);
    if (!mention) return;
    mentionOf.set(draft, mentions.length);
    mentions.push({
      mention: mentionAt(scene, mention.from, mention.to, isPronoun(scene, draft.subject)),
      tokenStart: mention.from,
      tokenEnd: mention.to,
      cue,
    });
    for (const phrase of draft.further ?? []) {
      const tokenStart = scene.phrases.start[phrase] ?? 0;
      const tokenEnd = scene.phrases.end[phrase] ?? 0;
      const words = mentionAt(scene, tokenStart, tokenEnd, isPronoun(scene, phrase));
      mentions.push({ mention: words, tokenStart, tokenEnd, sameAs: mentionOf.get(draft) });
    }
  });
  const isNamed = (token: number) => tags[token] === tag.NAME && isNamesake(tokens.hash[token] ?? 0);
  const names = nameRuns(tokens, heads, isNamed);
  const story = { tokens, heads, names, sentenceOf, paragraphOf, quoteOf, terms: scene.terms };
  const resolved = resolveSources(story, mentions, options);
  const quotations = spoken.map(({ draft, cue, mention }) => {
    const quotation = quotationOf(scene, draft, idOf.get(draft) ?? "");
    const within = draft.within && idOf.get(draft.within);
    if (within !== undefined) quotation.within = within;
    const own = mentionOf.get(draft) ?? -1;
    const carried = draft.carries ? (mentionOf.get(draft.carries) ?? -1) : -1;
    if (own >= 0) {
      quotation.attribution = attributionOf(
        cue,
        mentions[own]?.mention,
        resolved.sourceIds[own],
        draft.isGuess ? "inferred" : resolved.bases[own],
      );
    } else if (carried >= 0) {
      quotation.attribution = attributionOf(
        cue,
        mentions[carried]?.mention,
        resolved.sourceIds[carried],
        "continued",
      );
    } else if (cue) quotation.attribution = attributionOf(cue, undefined, undefined, "stated");
    addCircumstances(scene, { draft, cue, mention }, quotation, options);
    return quotation;
  });
  return { quotations, sources: resolved.sources, issues: resolved.issues };
}

/** The words that name each speaker; of several cues with one subject (`the mayor said, adding that …`) the first tells them for all. */
function speakAll(scene: Scene, drafts: readonly Draft[]): Spoken[] {
  const told = new Map<number, Spoken>();
  return drafts.map((draft) => {
    const first = told.get(draft.subject);
    const isSecond = first?.draft.cue && draft.cue && first.draft.cue.token < draft.cue.token;
    if (isSecond && first.mention && !draft.mention)
      return { draft, cue: cueOf(scene, draft), mention: first.mention };
    const spoken = speak(scene, draft);
    if (draft.subject >= 0) told.set(draft.subject, spoken);
    return spoken;
  });
}

function speak(scene: Scene, draft: Draft): Spoken {
  const { sentenceOf, heads, tokens } = scene.reading;
  const cue = draft.cue && cueOf(scene, draft);
  if (draft.mention) return { draft, cue, mention: draft.mention };
  if (draft.subject < 0) return { draft, cue, mention: undefined };
  const start = scene.phrases.start[draft.subject] ?? 0;
  const sentence = sentenceOf[start] ?? 0;
  let low = heads[sentence] ?? 0;
  let high = heads[sentence + 1] ?? tokens.count;
  // The mention stays clear of the cue and of the content.
  const stretches = [...draft.pieces];
  if (draft.cue) stretches.push({ from: draft.cue.groupStart, to: draft.cue.groupEnd });
  for (const { from, to } of stretches) {
    if (to <= start) low = Math.max(low, to);
    else if (from > start) high = Math.min(high, from);
  }
  const near = mentionExtent(scene, draft.subject, low, high);
  return {
    draft,
    cue,
    mention: wholePhrase(scene, draft.subject, near, low, high, draft.cue?.groupStart ?? -1),
  };
}

/** 'a source who asked not to be named' describes a source and states nothing. */
function withoutThoseInMentions(scene: Scene, spoken: readonly Spoken[]): Spoken[] {
  const holders = new Int32Array(scene.reading.tokens.count + 1).fill(-1);
  spoken.forEach(({ mention }, index) => {
    if (mention && mention.to - mention.from > 2) holders.fill(index, mention.from, mention.to);
  });
  return spoken.filter(({ draft, mention }, index) => {
    const holder = holders[draft.cue?.token ?? -1] ?? -1;
    if (holder < 0 || holder === index || !mention) return true;
    const outer = spoken[holder]?.mention;
    return !outer || mention.from < outer.from || mention.to > outer.to;
  });
}

function cueOf(scene: Scene, { cue }: Draft): Cue | undefined {
  const word = cue && scene.reading.lexicon.cues[cue.cue];
  if (!word) return undefined;
  const span = spanOf(scene, cue.groupStart, cue.groupEnd);
  return {
    text: scene.reading.tokens.text.slice(span.start, span.end),
    span,
    lemma: word.lemma,
    class: word.class,
  };
}

function attributionOf(
  cue: Cue | undefined,
  mention: Mention | undefined,
  sourceId: string | undefined,
  basis: Attribution["basis"] = "stated",
): Attribution {
  const attribution: Attribution = { basis };
  if (cue) attribution.cue = cue;
  if (mention) attribution.mention = mention;
  if (sourceId !== undefined) attribution.sourceId = sourceId;
  return attribution;
}

function addCircumstances(
  scene: Scene,
  { draft, cue, mention }: Spoken,
  quotation: Quotation,
  options: ParseOptions,
): void {
  if (!draft.cue || !cue) return;
  const { occasion, addressee, when } = circumstancesOf(
    scene,
    {
      cueStart: draft.cue.groupStart,
      cueEnd: draft.cue.groupEnd,
      addresses: scene.reading.lexicon.addressing.has(cue.lemma),
      frame: draft.frame,
      mention,
      pieces: draft.pieces,
    },
    options,
  );
  if (occasion) {
    const span = spanOf(scene, occasion.from, occasion.to);
    quotation.occasion = { text: scene.reading.tokens.text.slice(span.start, span.end), span };
  }
  if (addressee) {
    const phrase = scene.phrases.before[addressee.to - 1] ?? -1;
    quotation.addressee = mentionAt(
      scene,
      addressee.from,
      addressee.to,
      phrase >= 0 && isPronoun(scene, phrase),
    );
  }
  if (when) quotation.when = when;
}
