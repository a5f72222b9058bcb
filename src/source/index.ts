/** Mentions of speakers joined to sources: who they are, how far each is named, and on what terms. */
export { resolveSources } from "./resolve";
export { Sort, sortsOf } from "./sorts";
export { findTerms, type TermsFound } from "./terms";
export type { SourceReading, SpeakerMention, Story } from "./types";
