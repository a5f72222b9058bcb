import type { Content } from "../order";

/** The largest single article that is read; one that is larger is reported. It keeps memory bounded whatever the input. */
export const maxRecord = 32 * 1024 * 1024;

/** One article found in an input, or why there is none at this place. */
export type Reading =
  | { place: string; content?: Content; body: string | Uint8Array; charset?: string; url?: string }
  | { place: string; error: string };
