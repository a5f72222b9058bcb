import type { CueClass, ParseOptions, Source } from "../../src/model";
import {
  findTerms,
  resolveSources,
  type SourceReading,
  type SpeakerMention,
  type Story,
} from "../../src/source";
import { nameRuns, paragraphs, sentences, tokenize, WORD } from "../../src/text";

/** A text as the resolver reads it; curly marks tell what is quoted. */
export function storyOf(text: string): Story {
  const tokens = tokenize(text, paragraphs(text));
  const heads = sentences(tokens);
  const sentenceOf = new Int32Array(tokens.count);
  const paragraphOf = new Int32Array(tokens.count);
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  for (let s = 0; s + 1 < heads.length; s++) sentenceOf.fill(s, heads[s], heads[s + 1]);
  for (let p = 0; p + 1 < tokens.paragraphs.length; p++)
    paragraphOf.fill(p, tokens.paragraphs[p], tokens.paragraphs[p + 1]);
  let quote = -1;
  let found = 0;
  for (let i = 0; i < tokens.count; i++) {
    const isMark = ((tokens.flags[i] ?? 0) & WORD) === 0;
    if (isMark && tokens.code[i] === 0x201c) quote = found++;
    quoteOf[i] = quote;
    if (isMark && tokens.code[i] === 0x201d) quote = -1;
  }
  return {
    tokens,
    heads,
    names: nameRuns(tokens, heads),
    sentenceOf,
    paragraphOf,
    quoteOf,
    terms: findTerms(tokens, heads),
  };
}

/** The words of a speaker as the text prints them, in order; with the class of the cue when it matters. */
export type Said = string | readonly [mention: string, cueClass: CueClass];

export function mentionsOf(story: Story, said: readonly Said[]): SpeakerMention[] {
  const { tokens } = story;
  let from = 0;
  return said.map((entry) => {
    const [words, cueClass] = typeof entry === "string" ? [entry, "say" as const] : entry;
    const start = tokens.text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" is not in the text behind what was named before it`);
    const end = start + words.length;
    from = end;
    let tokenStart = 0;
    while ((tokens.end[tokenStart] ?? end) <= start) tokenStart++;
    let tokenEnd = tokenStart;
    while (tokenEnd < tokens.count && (tokens.start[tokenEnd] ?? end) < end) tokenEnd++;
    return {
      mention: { text: words, span: { start, end }, type: "description" },
      tokenStart,
      tokenEnd,
      cue: { text: cueClass, span: { start: end, end }, lemma: cueClass, class: cueClass },
    };
  });
}

/** Resolves the speakers of a text. */
export function resolve(text: string, said: readonly Said[], options: ParseOptions = {}): SourceReading {
  const story = storyOf(text);
  return resolveSources(story, mentionsOf(story, said), options);
}

/** The source of each mention, in the order given. */
export function sourcesOf(
  text: string,
  said: readonly Said[],
  options: ParseOptions = {},
): (Source | undefined)[] {
  const { sources, sourceIds } = resolve(text, said, options);
  return sourceIds.map((id) => sources.find((source) => source.id === id));
}

/** The source of the one mention. */
export function sourceOf(text: string, said: Said, options: ParseOptions = {}): Source | undefined {
  return sourcesOf(text, [said], options)[0];
}
