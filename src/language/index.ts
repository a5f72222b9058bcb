/** What the languages of news call things: data, typed, with no logic. */
export * from "./agencies";
export * from "./calendars";
export * from "./furniture";
