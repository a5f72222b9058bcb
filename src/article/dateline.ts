import type { Dateline, ParseOptions } from "../model";
import { readDate } from "../text";

/** A dateline opens its paragraph and is short: `SEOUL, April 8 (Yonhap) —`, `WASHINGTON (AP) -`. */
const LONGEST = 90;
// bounded: the head of a paragraph
const DASH = /\s*[—–]\s*|\s+-{1,2}\s+|\s*--\s*/g;
const AGENCY = /[([]\s*([\p{Lu}][\p{L}\p{N}.&’' /-]{1,30})\s*[)\]]\s*$/u;
const CAPITALS = /^[\p{Lu}\p{M}][\p{Lu}\p{M}.'’\- ]*[\p{Lu}\p{M}.]$/u;

/** Where the dateline of a paragraph ends, past its dash; nothing where it has none. */
export function findDateline(text: string): number | undefined {
  const head = text.slice(0, LONGEST);
  for (const dash of head.matchAll(DASH)) {
    if (dash.index === 0) return undefined;
    if (isDateline(head.slice(0, dash.index))) return dash.index + dash[0].trimEnd().length;
  }
  return undefined;
}

/** The place in capitals, alone or before a region, a date or an agency in brackets. */
function isDateline(head: string): boolean {
  const agency = AGENCY.exec(head);
  const rest = (agency ? head.slice(0, agency.index) : head).trim().replace(/[,:]$/, "");
  const place = rest.split(",")[0]?.trim() ?? "";
  if (place.length < 3 || place.length > 40 || /[.!?]\s/.test(rest)) return false;
  if (CAPITALS.test(place)) return agency !== null || rest.includes(",") || place.length <= 24;
  return agency !== null && /^\p{Lu}/u.test(place) && place.split(" ").length <= 4;
}

/** Reads the dateline that opens a paragraph. Spans count from the paragraph's start. */
export function readDateline(text: string, options: ParseOptions): Dateline | undefined {
  const end = findDateline(text);
  if (end === undefined) return undefined;
  const raw = text.slice(0, end);
  // bounded: the head of a paragraph
  const head = raw.replace(/[\s—–-]+$/, "");
  const agency = AGENCY.exec(head);
  const body = (agency ? head.slice(0, agency.index) : head).trim().replace(/[,:]$/, "");
  const date = readDate(body, options);
  // bounded: the head of a paragraph
  const place = (date ? body.slice(0, body.indexOf(date.raw)) : body).replace(/[\s,]+$/, "");
  return {
    raw,
    span: { start: 0, end },
    ...(place === "" ? {} : { place: naturalPlace(place) }),
    ...(date ? { date } : {}),
    ...(agency?.[1] ? { agency: agency[1].trim() } : {}),
  };
}

const SMALL = /\b(?:And|De|Del|Der|Di|Du|La|Le|Of|On|The|Upon)\b/g;

/** `NEW YORK` to `New York`, `BOSNIA AND HERZEGOVINA` to `Bosnia and Herzegovina`; `D.C.` and mixed case stay. */
function naturalPlace(place: string): string {
  return place
    .split(/(,\s*)/)
    .map((part) => (CAPITALS.test(part) && !/^(?:\p{Lu}\.?){1,3}$/u.test(part) ? natural(part) : part))
    .join("");
}

function natural(name: string): string {
  const cased = name
    .toLowerCase()
    .replace(/(^|[\s'’\-.])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
  return cased.replace(SMALL, (word, at: number) => (at === 0 ? word : word.toLowerCase()));
}
