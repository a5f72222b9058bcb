/*
 * What the languages of news call things: data, typed, with no logic. Lists that share words stand together: a bundle keeps
 * this order, and gzip looks back no further than 32 kB for a word that it has seen.
 */
// biome-ignore-all assist/source/organizeImports: the order above

// Names and places.
export * from "./given-names";
export * from "./places";
export * from "./byline-places";

// Words of pages and bylines.
export * from "./bare-descriptors";
export * from "./verbs";
export * from "./furniture";
export * from "./byline-furniture";
export * from "./page-words";
export * from "./byline-words";
export * from "./byline-openings";
export * from "./date-words";

// Offices and bodies.
export * from "./job-titles";
export * from "./role-nouns";
export * from "./cue-nouns";
export * from "./outlets";
export * from "./organization-names";
export * from "./source-words";
export * from "./source-nouns";
export * from "./occasions";
export * from "./titles";
export * from "./agencies";

// Captions, cues, grammar.
export * from "./caption-credits";
export * from "./caption-people";
export * from "./cue-verbs";
export * from "./irregular-verbs";
export * from "./anonymity";
export * from "./caption-grammar";
export * from "./caption-furniture";
export * from "./calendars";
export * from "./function-words";
export * from "./quantities";
