/*
 * What the languages of news call things: data, typed, with no logic. Lists that share words stand together: a bundle keeps
 * this order, and gzip looks back no further than 32 kB for a word that it has seen.
 */
// biome-ignore-all assist/source/organizeImports: the order above

// Names and places.
export * from "./given-names";
export * from "./places";
export * from "./chinese-families";
export * from "./byline-places";

// Words of pages and bylines.
export * from "./furniture";
export * from "./byline-furniture";
export * from "./page-words";
export * from "./byline-words";
export * from "./byline-openings";
export * from "./date-words";

// Offices and bodies.
export * from "./job-titles";
export * from "./role-nouns";
export * from "./outlets";
export * from "./verbs";
export * from "./organization-names";
export * from "./source-words";
export * from "./source-nouns";
export * from "./occasions";
export * from "./bare-descriptors";

// Grammar, captions, cues.
export * from "./function-words";
export * from "./caption-credits";
export * from "./caption-people";
export * from "./titles";
export * from "./cue-nouns";
export * from "./cue-verbs";
export * from "./irregular-verbs";
export * from "./quantities";
export * from "./agencies";
export * from "./anonymity";
export * from "./caption-grammar";
export * from "./caption-furniture";
export * from "./calendars";
