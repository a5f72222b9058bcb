/** What the languages of news call things: data, typed, with no logic. */
export * from "./agencies";
export * from "./byline-furniture";
export * from "./byline-places";
export * from "./byline-words";
export * from "./calendars";
export * from "./cue-nouns";
export * from "./cue-verbs";
export * from "./date-words";
export * from "./function-words";
export * from "./furniture";
export * from "./irregular-verbs";
export * from "./job-titles";
export * from "./outlets";
export { cities } from "./places";
export * from "./verbs";
