/** Scores quotations and their speakers against PolNeAR's annotations, by the word. */
import type { Quotation, QuotationReading } from "../src/index.ts";
import type { GoldArticle, Pair } from "./polnear.ts";

/** Direct: all in marks. Quoted: direct and mixed. All: with indirect. */
export const KINDS = ["direct", "quoted", "all"] as const;
export type Kind = (typeof KINDS)[number];

/** Words found and words there, with precision's side and recall's apart. */
export interface Tally {
  contentHits: number;
  jointHits: number;
  predicted: number;
  contentFound: number;
  jointFound: number;
  gold: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A statement as words of its article. */
export interface Statement {
  readonly kind: string;
  readonly words: ReadonlySet<number>;
  /** Words of the speaker's mention, small words left out where there are others. */
  readonly speaker: ReadonlySet<number>;
  /** Capitalised words of the mention and of the resolved name. */
  readonly names: ReadonlySet<string>;
  readonly hasSpeaker: boolean;
}

/** A statement that the library found, with what it says of it. */
export interface Found extends Statement {
  readonly quotation: Quotation;
  /** The name of the source that it was joined to. */
  readonly name: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]+/gu;
const SMALL = new Set(
  "a an the this that these those of to in for and or 's s his her its their our my your who".split(" "),
);

export function emptyTally(): Tally {
  return { contentHits: 0, jointHits: 0, predicted: 0, contentFound: 0, jointFound: 0, gold: 0 };
}

/**
 * Adds one article to the tallies. A word counts for the content when a statement found and a statement of the gold both cover it, and
 * jointly when they also have the same speaker: mentions that share a word, or names that share one. Statements inside another's content
 * are left out, as the gold leaves them out; where the gold names nobody the content alone counts.
 */
export function addArticle(
  tallies: Record<Kind, Tally>,
  article: GoldArticle,
  reading: QuotationReading,
): void {
  const { gold, found } = statementsOf(article, reading);
  for (const kind of KINDS) {
    const tally = tallies[kind];
    for (const statement of found.filter((s) => counts(s.kind, kind))) {
      for (const word of statement.words) {
        tally.predicted++;
        const there = gold.filter((g) => g.words.has(word));
        if (there.length > 0) tally.contentHits++;
        if (there.some((g) => !g.hasSpeaker || sameSpeaker(g, statement))) tally.jointHits++;
      }
    }
    for (const statement of gold.filter((s) => s.hasSpeaker && counts(s.kind, kind))) {
      for (const word of statement.words) {
        tally.gold++;
        const there = found.filter((p) => p.words.has(word));
        if (there.length > 0) tally.contentFound++;
        if (there.some((p) => sameSpeaker(statement, p))) tally.jointFound++;
      }
    }
  }
}

/** Precision, recall and F1 of the content, or of content and speaker together. */
export function ratesOf(tally: Tally, joint: boolean): Rates {
  const precision = (joint ? tally.jointHits : tally.contentHits) / Math.max(1, tally.predicted);
  const recall = (joint ? tally.jointFound : tally.contentFound) / Math.max(1, tally.gold);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The statements of the gold and those found, but those inside another's content. */
export function statementsOf(
  article: GoldArticle,
  reading: QuotationReading,
): { gold: Statement[]; found: Found[] } {
  const words = [...article.text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const cover = (spans: readonly Pair[]) =>
    new Set(words.flatMap(({ start, end }, i) => (spans.some(([s, e]) => start < e && end > s) ? [i] : [])));
  const slice = (spans: readonly Pair[]) => spans.map(([s, e]) => article.text.slice(s, e)).join(" ");
  const speakerWords = (spans: readonly Pair[]) => {
    const all = cover(spans);
    const large = [...all].filter((i) => !SMALL.has(words[i]?.text.toLowerCase() ?? ""));
    return large.length > 0 || all.size > 1 ? new Set(large) : all;
  };
  const gold = article.attributions.map(
    ({ source, content }): Statement => ({
      kind: kindOf(slice(content)),
      words: cover(content),
      speaker: speakerWords(source),
      names: namesIn(slice(source)),
      hasSpeaker: source.length > 0,
    }),
  );
  const nameOf = new Map(reading.sources.map((source) => [source.id, source.name ?? ""]));
  const found = reading.quotations
    .filter((quotation) => quotation.within === undefined)
    .map((quotation): Found => {
      const mention = quotation.attribution?.mention;
      const spans: Pair[] = mention ? [[mention.span.start, mention.span.end]] : [];
      const name = nameOf.get(quotation.attribution?.sourceId ?? "") ?? "";
      return {
        quotation,
        name,
        kind: quotation.kind,
        words: cover(quotation.spans.map(({ start, end }): Pair => [start, end])),
        speaker: speakerWords(spans),
        names: namesIn(`${slice(spans)} ${name}`),
        hasSpeaker: mention !== undefined || name !== "",
      };
    });
  return { gold, found };
}

function counts(kind: string, wanted: Kind): boolean {
  return wanted === "all" || kind === "direct" || (wanted === "quoted" && kind === "mixed");
}

function kindOf(content: string): string {
  const text = content.trim();
  if (!/["“”„«»]|(?:^|\s)[‘']\S[^’']{6,}[’']/.test(text)) return "indirect";
  return /^["“„«‘']/.test(text) && /["”»’'][\s.,!?…—-]*$/.test(text) ? "direct" : "mixed";
}

function namesIn(text: string): Set<string> {
  const names = (text.match(CAPITALISED) ?? []).map((word) => word.replace(/['’]s$/u, "").toLowerCase());
  return new Set(names.filter((word) => !SMALL.has(word)));
}

/** Whether two statements have one speaker: mentions that share a word, or names that share one. */
export function sameSpeaker(a: Statement, b: Statement): boolean {
  if (!b.hasSpeaker) return false;
  if (overlap(a.speaker, b.speaker)) return true;
  for (const name of b.names) if (a.names.has(name)) return true;
  return false;
}

export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const word of b) if (a.has(word)) return true;
  return false;
}
