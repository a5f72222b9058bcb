import type { PartialDate } from "../../model";
import { type Calendar, calendarOf } from "./calendar";
import { isDigit, isLetter, isSpace, wordEnd } from "./characters";
import { complete, type Day, daysIn, isoOf, orderByWeekday, readDay } from "./complete";
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
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) {
      at += 1;
      continue;
    }
    const end = digit ? digitRunEnd(text, at, to) : wordEnd(text, at, to);
    const reading = digit || end - at < 15 ? readAt(text, at, to, calendar) : undefined;
    if (reading && isDate(text, at, from, reading, calendar, options.loose === true)) {
      dates.push(partialDate(text, at, reading, options.order, reference));
      at = reading.end;
    } else {
      at = end;
    }
  }
  return dates;
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

/** Digits with what binds them: '1.2', '3:1', '2-0' are one run, so that no date begins inside. */
function digitRunEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to) {
    if (isDigit(text.charCodeAt(end))) end += 1;
    else if (/[.,:/]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) end += 1;
    else break;
  }
  return isLetter(text.charCodeAt(end)) ? wordEnd(text, end, to) : end;
}

/** The word that ends just before `at`, spaces apart. */
function wordBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > from && end - start < 16 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function isDate(
  text: string,
  at: number,
  from: number,
  reading: Reading,
  calendar: Calendar,
  loose: boolean,
): boolean {
  if (reading.weak) return false;
  const last = at > from ? text.charAt(at - 1) : "";
  if (last !== "" && (isLetter(last.charCodeAt(0)) || isDigit(last.charCodeAt(0)))) {
    // Glued: 'sagte12. Mai' is print's fault, 'A4' a name.
    if (reading.month === undefined || !isDigit(text.charCodeAt(at))) return false;
  }
  if (/[$€£¥#@&_]/.test(last)) return false;
  const word = wordBefore(text, at, from);
  if (reading.weekday !== undefined && calendar.get(word.toLowerCase())?.names && /^\p{Lu}/u.test(word))
    return false;
  if (reading.weekday !== undefined && reading.day === undefined && isTitle(text, word, reading.end))
    return false;
  // 'over the last month' is a length of time.
  if (reading.unit !== undefined) return word.toLowerCase() !== "the";
  if (!reading.bare) return reading.time === undefined || isDay(reading) || loose;
  if (followed(text, reading.end)) return false;
  if (reading.month !== undefined) {
    return (
      calendar.get(word.toLowerCase())?.before === true &&
      !/^ \p{Lu}/u.test(text.slice(reading.end, reading.end + 3))
    );
  }
  const year = reading.year ?? 0;
  if (year < 1500 || year > 2099) return false;
  if (loose || calendar.get(word.toLowerCase())?.before) return true;
  const next = text.charAt(reading.end);
  return (
    (last === "(" && next === ")") ||
    (/, $/.test(text.slice(Math.max(from, at - 2), at)) && /^$|[.)]/.test(next))
  );
}

const isDay = (reading: Reading): boolean =>
  reading.year !== undefined ||
  reading.month !== undefined ||
  reading.day !== undefined ||
  reading.weekday !== undefined ||
  reading.days !== undefined ||
  reading.turn !== undefined;

/** 'The Sunday Telegraph'. */
const isTitle = (text: string, before: string, end: number): boolean =>
  before.toLowerCase() === "the" && /^ \p{Lu}/u.test(text.slice(end, end + 3));

/** A month or year that is part of a longer number, word or measure: '2016-ers', '1990s', '2000%'. */
const followed = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  if (isLetter(code) || isDigit(code) || /[%°€$£]/.test(text.charAt(end))) return true;
  return /[.,:/-]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1));
};

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
