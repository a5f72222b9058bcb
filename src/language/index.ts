/** What the languages of news call things: data, typed, with no logic. */
export * from "./agencies";
export * from "./calendars";
export * from "./cue-nouns";
export * from "./cue-verbs";
export * from "./function-words";
export * from "./furniture";
export * from "./irregular-verbs";
export * from "./verbs";
