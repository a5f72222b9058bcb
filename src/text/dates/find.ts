import type { PartialDate } from "../../model";
import { type Calendar, calendarOf } from "./calendar";
import { complete, type Day, daysIn, isoOf, orderByWeekday, readDay } from "./complete";
import { lastLetters, lettersEnd } from "./letters";
import { type Reading, readAt } from "./reading";
import { english } from "./words";

/** Options of {@link findDates} and {@link readDate}. */
export interface DateOptions {
  /** ISO date that completes 'Monday', 'April 11', 'last month'. One that cannot be read is passed over. */
  referenceDate?: string | undefined;
  /** Order of numeric dates such as `11/04/2024`, when the caller knows it. */
  order?: "dmy" | "mdy" | undefined;
  /** Words of the calendar; English without it. */
  calendar?: Calendar | undefined;
}

/** Options of {@link findDates}. */
export interface FindDatesOptions extends DateOptions {
  /** Where to begin, 0 without it. */
  from?: number | undefined;
  /** Where to end, the text's length without it. */
  to?: number | undefined;
  /** Also years that no word marks as one ('Wahlkampf 2016'), and times with no day. For short strings such as captions. */
  loose?: boolean | undefined;
}

const englishCalendar: Calendar = /* @__PURE__ */ calendarOf([english]);

/**
 * Finds the dates in a stretch of a text, in order, as far as each is told: a year is never made up.
 *
 * Spans count UTF-16 units of the whole `text`, half-open, and `raw` is the text between them. A lone month or year counts
 * only where a word makes it a date ('in May', 'since 1987'). With `referenceDate` a weekday is the latest such day up to
 * that day, month and day the latest such day, unless the text says 'next'. A day that no calendar has ('February 30')
 * keeps its fields and has no `iso`; see {@link isImpossibleDate}. Linear in the length of the stretch.
 *
 * @example
 * ```ts
 * findDates("Seoul said on Monday that talks begin April 25.").map((date) => date.raw); //=> ["Monday", "April 25"]
 * findDates("He spoke on Monday.", { referenceDate: "2022-05-04" })[0]?.iso; //=> "2022-05-02"
 * ```
 */
export function findDates(text: string, options: FindDatesOptions = {}): PartialDate[] {
  const from = Math.max(0, options.from ?? 0);
  const to = Math.min(text.length, options.to ?? text.length);
  const calendar = options.calendar ?? englishCalendar;
  const reference = readDay(options.referenceDate);
  const dates: PartialDate[] = [];
  for (let at = from; at < to; ) {
    // A number with its points and colons is one, so that no date begins inside '3:11.20'.
    const number = numberEnd(text, at);
    const end = lettersEnd(text, number);
    if (end === at) {
      at++;
      continue;
    }
    const mayBegin =
      number > at || BEGINNINGS.includes(calendar.get(text.slice(at, end).toLowerCase())?.kind ?? " ");
    const reading = mayBegin ? readAt(text, at, to, calendar) : undefined;
    if (!reading || !isDate(text, at, from, reading, calendar, options.loose)) {
      at = end;
      continue;
    }
    dates.push(partialDate(text, at, reading, options.order, reference));
    at = reading.end;
  }
  return dates;
}

/** Kinds of calendar word that a date begins with. */
const BEGINNINGS = "MWDLC";

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the number that begins at `at` ends, its points and colons included; `at` when none does. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (end > at && ".,:/".includes(text.charAt(end) || " "))) end++;
  return end;
}

/**
 * Reads a string that is one date and nothing else; `undefined` when it is not. White space around it does not matter.
 *
 * @example
 * ```ts
 * readDate("11 April 2024")?.iso; //=> "2024-04-11"
 * readDate("April 11")?.iso; //=> "--04-11"
 * readDate("Monday")?.weekday; //=> 1
 * readDate("11/04/2024")?.iso; //=> "2024"
 * readDate("April is here"); //=> undefined
 * ```
 */
export function readDate(text: string, options: DateOptions = {}): PartialDate | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start >= end || end - start > 80) return undefined;
  const reading = readAt(text, start, end, options.calendar ?? englishCalendar);
  if (!reading || (reading.end !== end && !(reading.end === end - 1 && text[reading.end] === ".")))
    return undefined;
  return partialDate(text, start, { ...reading, end }, options.order, readDay(options.referenceDate));
}

/**
 * Whether a date names a day that no calendar has.
 *
 * @example
 * ```ts
 * isImpossibleDate({ raw: "February 30", month: 2, day: 30 }); //=> true
 * isImpossibleDate({ raw: "February 29", month: 2, day: 29 }); //=> false
 * ```
 */
export function isImpossibleDate(date: PartialDate): boolean {
  return date.month !== undefined && date.day !== undefined && date.day > daysIn(date.month, date.year);
}

/** Whether what reads as a date is one where it stands. */
function isDate(
  text: string,
  at: number,
  from: number,
  reading: Reading,
  calendar: Calendar,
  loose = false,
): boolean {
  const { bare, month, day, year = 0, weekday, unit, time, end } = reading;
  const before = text.slice(Math.max(from, at - 16), at);
  const after = text.slice(end, end + 3);
  // Glued: 'said12 May' is print's fault, 'A4' and '#2024' are names.
  const isGlued = isDigit(before.charCodeAt(before.length - 1)) || lastLetters(before) !== "";
  if (/[$€£¥#@&_]$/.test(before) || (isGlued && (month === undefined || day === undefined))) return false;
  const word = lastLetters(before.trimEnd());
  const entry = calendar.get(word.toLowerCase());
  // 'over the last month' is a length of time.
  if (unit !== undefined) return word.toLowerCase() !== "the";
  const proper = opensWithCapital(after.startsWith(" ") ? after.slice(1) : after);
  if (weekday !== undefined && entry?.name && opensWithCapital(word)) return false;
  // 'The Sunday Telegraph'.
  if (weekday !== undefined && day === undefined && proper && entry?.kind === "T") return false;
  if (!bare) return loose || time === undefined || Object.keys(reading).some((field) => days.test(field));
  // Part of a longer number, word or measure: '1990s', '2000%', '2016-17'.
  if (/^(?:[\d%°€$£]|[.,:/-]\d)/.test(after) || lettersEnd(after, 0) > 0) return false;
  if (month !== undefined) return entry?.before === true && !proper;
  if (year < 1500 || year > 2099) return false;
  return (
    loose ||
    entry?.before === true ||
    (before.endsWith("(") && after.startsWith(")")) ||
    (before.endsWith(", ") && /^(?:$|[.)])/.test(after))
  );
}

const opensWithCapital = (text: string): boolean => /^[A-Z]/.test(text) || /^(?![ -~])\p{Lu}/u.test(text);

const days = /year|month|day|pair|turn/;

function partialDate(
  text: string,
  start: number,
  reading: Reading,
  order: "dmy" | "mdy" | undefined,
  reference: Day | undefined,
): PartialDate {
  const told = inOrder(reading, order ?? orderByWeekday(reading));
  const known = { ...told, ...(reference && complete(reading, reference)) };
  const { end, weekday, time, zone } = reading;
  const iso = isoOf(known);
  const instant =
    iso?.length === 10 && time !== undefined && zone !== undefined ? `${iso}T${time}${zone}` : iso;
  return {
    raw: text.slice(start, end),
    span: { start, end },
    ...known,
    ...(weekday === undefined ? {} : { weekday }),
    ...(time === undefined ? {} : { time: `${time}${zone ?? ""}` }),
    ...(instant === undefined ? {} : { iso: instant }),
  };
}

function inOrder(reading: Reading, order: "dmy" | "mdy" | undefined): Partial<Day> {
  const { year, month, day, pair } = reading;
  const [first, second] = pair ?? [];
  const [m, d] =
    first === undefined || order === undefined
      ? [month, day]
      : order === "dmy"
        ? [second, first]
        : [first, second];
  return {
    ...(year === undefined ? {} : { year }),
    ...(m === undefined ? {} : { month: m }),
    ...(d === undefined ? {} : { day: d }),
  };
}
