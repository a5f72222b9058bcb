import { dateOfElse, worldCalendars } from "../language";
import type { ParseOptions, PartialDate, Span } from "../model";
import { type Calendar, calendarOf, english, findDates } from "../text";

let calendar: Calendar | undefined;

/** Every date of a stretch, in the languages of news. */
export function datesIn(text: string, { start, end }: Span, options: ParseOptions): PartialDate[] {
  calendar ??= calendarOf([english, ...worldCalendars]);
  const { referenceDate } = options;
  return findDates(text, { from: start, to: end, calendar, loose: true, referenceDate });
}

/** When the picture was taken, of the dates in its first sentence: the fullest, and the first of those. */
export function dateShown(
  text: string,
  { start }: Span,
  dates: readonly PartialDate[],
): PartialDate | undefined {
  let best: PartialDate | undefined;
  for (const date of dates) {
    const at = date.span?.start ?? start;
    // 'In this June 20, 2020, file photo': beyond doubt.
    if (/^,? (?:file )?(?:photo|image|picture)/.test(text.slice(date.span?.end ?? at, at + 60))) return date;
    if (rank(date) === 0 || dateOfElse.test(text.slice(Math.max(start, at - 30), at))) continue;
    if (rank(date) > rank(best)) best = date;
  }
  return best;
}

const rank = (date: PartialDate | undefined): number => {
  if (!date) return -1;
  const { year, month, day, weekday, time } = date;
  if (year !== undefined) return month === undefined ? 3 : day === undefined ? 4 : 6;
  if (month !== undefined) return day === undefined ? 2 : 5;
  if (weekday !== undefined) return 2;
  return time === undefined ? 1 : 0;
};
