import type { Caption, ParseOptions } from "../model";
import { agenciesWith } from "./agencies";
import { part } from "./credit";
import { unwrap } from "./furniture";
import { kindOf, makersOf } from "./makers";

export function parseCaption(text: string, options: ParseOptions = {}): Caption {
  if (typeof text !== "string") throw new TypeError("parseCaption: text must be a string");
  const agencies = agenciesWith(options.lexicon?.agencies);
  const { body, repeated, file } = unwrap(text);
  const parted = repeated
    ? { ...part(text, repeated.rest, agencies), description: repeated.description }
    : part(text, body, agencies);
  const { description, credit } = parted;
  const raw = credit && text.slice(credit.start, credit.end);
  const kind = (raw && kindOf(raw)) ?? (file ? "file" : undefined);
  return {
    raw: text,
    text: text.slice(description.start, description.end),
    span: { start: 0, end: text.length },
    ...(credit && raw && { credit: { raw, span: credit, ...makersOf(raw, agencies) } }),
    people: [],
    ...(kind && { kind }),
  };
}
