import type { Caption, ParseOptions, Span } from "../model";
import { type Agencies, agenciesWith } from "./agencies";
import { type Parted, part } from "./credit";
import { dateShown, datesIn } from "./date";
import { trim, type Unwrapped, unwrap } from "./furniture";
import { kindOf, makersOf } from "./makers";
import { peopleShown } from "./people";
import { placeShown } from "./place";
import { firstSentence } from "./sentence";
import { wordsIn } from "./words";

/** A caption printed twice: the description from the first printing, the credit from after both, or from the first alone. */
function partRepeated(
  text: string,
  { description, rest }: NonNullable<Unwrapped["repeated"]>,
  agencies: Agencies,
): Parted {
  const first = part(text, description, agencies);
  const last = part(text, rest, agencies);
  if (last.credit && last.description.start === last.description.end)
    return { ...last, description: first.credit ? first.description : description };
  return first;
}

/** A video's length between caption and credit: '03:08 - Source: Aurora'. */
function withoutLength(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - 8);
  const found = /\s\d{1,2}:\d\d$/.exec(text.slice(from, end));
  return found ? trim(text, start, from + found.index) : { start, end };
}

export function parseCaption(text: string, options: ParseOptions = {}): Caption {
  if (typeof text !== "string") throw new TypeError("parseCaption: text must be a string");
  const agencies = agenciesWith(options.lexicon?.agencies);
  const { body, repeated, file } = unwrap(text);
  const parted = repeated ? partRepeated(text, repeated, agencies) : part(text, body, agencies);
  const { credit } = parted;
  const description = credit ? withoutLength(text, parted.description) : parted.description;
  const raw = credit && text.slice(credit.start, credit.end);
  const sentence = firstSentence(text, description);
  const dates = datesIn(text, sentence, options);
  const spans = dates.flatMap((found) => found.span ?? []);
  const words = wordsIn(text, description);
  const date = dateShown(text, sentence, dates);
  const place = placeShown(
    text,
    words.filter((word) => word.end <= sentence.end),
    spans,
  );
  const kind = (raw && kindOf(raw)) ?? (file ? "file" : undefined);
  return {
    raw: text,
    text: text.slice(description.start, description.end),
    span: { start: 0, end: text.length },
    ...(credit && raw && { credit: { raw, span: credit, ...makersOf(raw, agencies) } }),
    ...(date && { date }),
    ...(place && { place }),
    people: peopleShown(text, { description, sentence }, words, agencies, spans),
    ...(kind && { kind }),
  };
}
