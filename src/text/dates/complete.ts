import type { Reading } from "./reading";

/** Year, month, day of a calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const two = (value: number): string => String(value).padStart(2, "0");

const DAY = 86_400_000;
const stamp = (date: Day): number => Date.UTC(date.year, date.month - 1, date.day);
const dayOf = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** 1 (Monday) to 7 (Sunday). */
const weekdayOf = (date: Day): number => new Date(stamp(date)).getUTCDay() || 7;

const shift = (date: Day, days: number): Day => dayOf(stamp(date) + days * DAY);

/** How many days a month has; without a year February has 29, since some year has them. */
export function daysIn(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that an ISO date or instant begins with; `undefined` for anything else. */
export function readDay(iso: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? "");
  if (!found) return undefined;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  const real = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.month, day.year);
  return real ? day : undefined;
}

/** ISO 8601 of what is known; `undefined` for a lone month or day, and for a day that no calendar has. */
export function isoOf(date: { year?: number; month?: number; day?: number }): string | undefined {
  const { year, month, day } = date;
  if (month === undefined) return year === undefined || day !== undefined ? undefined : String(year);
  if (day === undefined) return year === undefined ? undefined : `${year}-${two(month)}`;
  if (day > daysIn(month, year)) return undefined;
  return year === undefined ? `--${two(month)}-${two(day)}` : `${year}-${two(month)}-${two(day)}`;
}

/**
 * What a reading says when it is printed on the reference day. News reports what has happened, so a weekday is the latest
 * such day up to the reference day, and a month or month and day the latest such, unless the text says 'next'.
 */
export function complete(reading: Reading, reference: Day): Partial<Day> {
  const { year, month, day, weekday, days, turn, unit } = reading;
  if (year !== undefined) return {};
  if (days !== undefined) return shift(reference, days);
  if (month !== undefined) return completeMonth(reference, month, day, turn ?? 0);
  if (weekday !== undefined) return completeWeekday(reference, weekday, turn ?? 0);
  if (turn === undefined) return {};
  if (unit === "year") return { year: reference.year + turn };
  if (unit === "month") {
    const index = reference.year * 12 + reference.month - 1 + turn;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  }
  if (unit === "night" && turn < 0) return shift(reference, -1);
  return turn === 0 && unit !== undefined && partsOfToday.has(unit) ? reference : {};
}

const partsOfToday: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
]);

function completeWeekday(reference: Day, weekday: number, turn: number): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (turn > 0) return shift(reference, 7 - back);
  return shift(reference, turn < 0 && back === 0 ? -7 : -back);
}

function completeMonth(reference: Day, month: number, day: number | undefined, turn: number): Partial<Day> {
  const later =
    month > reference.month || (month === reference.month && day !== undefined && day > reference.day);
  const same = month === reference.month && (day === undefined || day === reference.day);
  const year = reference.year + (turn > 0 ? (later ? 0 : 1) : later || (turn < 0 && same) ? -1 : 0);
  return day === undefined ? { year, month } : { year, month, day };
}

/** Which of a numeric date's two orders agrees with the weekday printed beside it; `undefined` when both or neither do. */
export function orderByWeekday(reading: Reading): "dmy" | "mdy" | undefined {
  const { pair, year, weekday } = reading;
  if (!pair || year === undefined || weekday === undefined) return undefined;
  const byDay = weekdayOf({ year, month: pair[1], day: pair[0] }) === weekday;
  const byMonth = weekdayOf({ year, month: pair[0], day: pair[1] }) === weekday;
  return byDay === byMonth ? undefined : byDay ? "dmy" : "mdy";
}
