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

/** People, place and date are looked for so far into a description: no caption is longer, and a page may be. */
const longest = 4000;

/**
 * Reads a photo's caption as a page prints it: what it says, who is credited, and when, where and of whom the picture is.
 *
 * In: any string, of any language; the credit may be marked in any way ('Photo: …', '(AP Photo/…)', '© …', names after the
 * last sentence) or be missing, and the page's own words ('Enlarge this image') may stand around it. Out: a {@link Caption}
 * whose `text` and `credit.raw` are verbatim, with spans in UTF-16 units of the string, half-open. An empty string gives an
 * empty caption. Photographers' names come in natural case. `people` are those whom the caption says are in the picture, not
 * those it talks about. Linear in the string's length; only a value that is no string throws a `TypeError`.
 *
 * Of the options, `referenceDate` completes 'Monday' to the latest Monday up to that day, and `lexicon.agencies` adds names
 * of agencies and papers. Fields follow the IPTC Photo Metadata Standard: Description, Creator, Credit Line, Date Created,
 * Location, Person Shown.
 *
 * @example
 * ```ts
 * const caption = parseCaption("Mayor Ann Brill, left, opens the pier in Harrow on May 3. (Bo Quill/AP)");
 * caption.text; //=> "Mayor Ann Brill, left, opens the pier in Harrow on May 3."
 * caption.credit?.photographers; //=> [{ name: "Bo Quill" }]
 * caption.credit?.agencies; //=> ["AP"]
 * caption.date?.iso; //=> "--05-03"
 * caption.place; //=> "Harrow"
 * caption.people[0]?.name; //=> "Ann Brill"
 * caption.people[0]?.position; //=> "left"
 * ```
 */
export function parseCaption(text: string, options: ParseOptions = {}): Caption {
  if (typeof text !== "string") throw new TypeError("parseCaption: text must be a string");
  const agencies = agenciesWith(options.lexicon?.agencies);
  const { body, repeated, file } = unwrap(text);
  const parted = repeated ? partRepeated(text, repeated, agencies) : part(text, body, agencies);
  const { credit } = parted;
  const description = credit ? withoutLength(text, parted.description) : parted.description;
  const raw = credit && text.slice(credit.start, credit.end);
  const kind = (raw && kindOf(raw)) ?? (file || isFromFiles(text, description) ? "file" : undefined);

  const start = { start: description.start, end: Math.min(description.end, description.start + longest) };
  const sentence = firstSentence(text, start);
  const dates = datesIn(text, sentence, options);
  const dated = dates.flatMap((date) => date.span ?? []);
  const words = wordsIn(text, start);
  const opening = words.filter((word) => word.end <= sentence.end);
  const date = dateShown(text, sentence, dates);
  const place = placeShown(text, opening, dated);
  return {
    raw: text,
    text: text.slice(description.start, description.end),
    span: { start: 0, end: text.length },
    ...(credit && raw && { credit: { raw, span: credit, ...makersOf(raw, agencies) } }),
    ...(date && { date }),
    ...(place && { place }),
    people: peopleShown(text, { description: start, sentence }, words, agencies, dated),
    ...(kind && { kind }),
  };
}

/** A caption printed twice: the description from the first printing, the credit from after both, or from the first alone. */
function partRepeated(
  text: string,
  { description, rest }: NonNullable<Unwrapped["repeated"]>,
  agencies: Agencies,
): Parted {
  const first = part(text, description, agencies);
  const last = part(text, rest, agencies);
  if (!last.credit || last.description.start < last.description.end) return first;
  return { ...last, description: first.credit ? first.description : description };
}

/** A video's length between caption and credit: '03:08 - Source: Aurora'. */
function withoutLength(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - 8);
  const found = /\s\d{1,2}:\d\d$/.exec(text.slice(from, end));
  return found ? trim(text, start, from + found.index) : { start, end };
}

/** '… (Archivbild)', '… in this file photo.', 'File photo.', 'File photo of …' */
const isFromFiles = (text: string, { start, end }: Span): boolean =>
  /^file (?:photo|image|picture)\b/i.test(text.slice(start, start + 16)) ||
  /\((?:archivbild|archivfoto|file)\)\.?$|\bfile (?:photo|image|picture)\.?$/i.test(
    text.slice(Math.max(start, end - 30), end),
  );
