import type { Span } from "../../model";

/**
 * How far a source is known: the five types of a `Source`, with those that were granted anonymity apart from those that are
 * merely not named (`a Treasury spokesman`).
 */
export type SourceKind = "person" | "organization" | "document" | "group" | "unnamed" | "granted";

/** What one kind of source has in the story. */
export interface KindFigures {
  /** How many sources of this kind speak. */
  sources: number;
  /** How many statements come from them. */
  statements: number;
  /** Their statements as a part of all statements of the story, 0 to 1; 0 when there are none. */
  share: number;
  /** Words of their statements, each word counted once. */
  words: number;
  /** Of these, words in quotation marks. */
  quotedWords: number;
}

/** What one source has in the story. */
export interface SourceFigures {
  /** The `id` of the source. */
  sourceId: string;
  /** Its name, or its description where it has none. */
  label: string;
  /** See {@link SourceKind}. */
  kind: SourceKind;
  /** The `id`s of its statements, in the order of the text. */
  quotationIds: string[];
  /** How many of them are direct, mixed and indirect. */
  direct: number;
  /** Partly in the source's own words. */
  mixed: number;
  /** In the reporter's words. */
  indirect: number;
  /** Words of its statements, each word counted once. */
  words: number;
  /** Of these, words in quotation marks. */
  quotedWords: number;
  /** The paragraphs of the story in which it speaks, counted from 1. */
  paragraphs: number[];
}

/** The story in numbers. A word is a run without white space that holds a letter or digit. */
export interface SourcingFigures {
  /** Paragraphs, list items and quotes of the story. */
  paragraphs: number;
  /** Words in them. */
  storyWords: number;
  /** All statements. */
  statements: number;
  /** Statements wholly in quotation marks. */
  direct: number;
  /** Statements partly in quotation marks. */
  mixed: number;
  /** Statements in the reporter's words. */
  indirect: number;
  /** Statements that were joined to no source. */
  unattributed: number;
  /** Words that are somebody's statement, each counted once. */
  statedWords: number;
  /** Of these, words in quotation marks. */
  quotedWords: number;
  /** Of the stated words, those that rest on an unnamed source, also when it relays somebody else. */
  unnamedWords: number;
  /** Of the words on unnamed sources, those whose source was granted anonymity. */
  grantedWords: number;
  /** By kind of source; every kind is present. */
  kinds: Record<SourceKind, KindFigures>;
  /** The `id`s of sources with a single statement. */
  heardOnce: string[];
}

/**
 * What a finding is about, one documented word each.
 *
 * - `bare-source`: an unnamed source is described by nothing but the word ('a source', 'sources', 'people').
 * - `anonymity-without-reason`: anonymity was asked for or granted, and the text does not say why.
 * - `single-unnamed-source`: a statement rests on one unnamed person.
 * - `unnamed-opinion`: an unnamed source judges, hopes or predicts (by the class of its cue: `praise`, `think`, `predict`).
 * - `unnamed-attack`: an unnamed source accuses or criticizes (cue class `criticize`).
 * - `plural-maybe-one`: 'sources' in the plural, with no word that says how many.
 * - `unattributed-quotation`: a quotation nobody is named for.
 * - `unresolved-speaker`: a pronoun or role that could not be joined to anyone in the story.
 * - `inferred-speaker`: who speaks is a guess from the surroundings.
 * - `unclosed-mark`, `missing-opening-mark`: a quotation mark without its partner.
 */
export type FindingCode =
  | "bare-source"
  | "anonymity-without-reason"
  | "single-unnamed-source"
  | "unnamed-opinion"
  | "unnamed-attack"
  | "plural-maybe-one"
  | "unattributed-quotation"
  | "unresolved-speaker"
  | "inferred-speaker"
  | "unclosed-mark"
  | "missing-opening-mark";

/** A newsroom's published rule that a finding leans on. */
export interface NewsroomRule {
  /** Who keeps it: `"AP"`. */
  newsroom: "AP" | "Reuters" | "NYT" | "BBC" | "SPJ";
  /** The document that holds it. */
  document: string;
  /** What it asks, in our words. */
  says: string;
  /** Where to read it. */
  url: string;
}

/** Something an editor may want to look at, and by whose rule. It is a question, not a verdict. */
export interface Finding {
  /** See {@link FindingCode}. */
  code: FindingCode;
  /** One plain English sentence. */
  message: string;
  /** Where to look in `article.text`. */
  span: Span;
  /** The source that it is about. */
  sourceId?: string | undefined;
  /** The statements that it is about. */
  quotationIds: string[];
  /** The newsroom rules behind it; empty where no rule but the language is broken. */
  rules: NewsroomRule[];
}

/** How a story is sourced: what {@link auditSources} gives. */
export interface SourceAudit {
  /** The story in numbers. */
  figures: SourcingFigures;
  /** One entry a source that speaks, in the order of the article's sources. */
  sources: SourceFigures[];
  /** What to look at, in the order of the text. */
  findings: Finding[];
}
