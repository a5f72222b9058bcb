import type { Calendar, CalendarEntry } from "./calendar";
import { digitsEnd, isDigit, isLetter, pastSpaces, wordEnd } from "./characters";
import { type Clock, readClock } from "./clock";

/** What a date's words say, before any reference date. */
export interface Reading {
  end: number;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  time?: string;
  zone?: string;
  /** Distance in days from today. */
  days?: number;
  /** -1 'last', 0 'this', 1 'next'. */
  turn?: number;
  /** The unit of a turn or distance, as the calendar writes it: 'month'. */
  unit?: string;
  /** A lone month or year: a date only where the words before it make it one. */
  bare?: true;
  /** A short form alone: a date only when it is the whole string. */
  weak?: true;
  dayFirst?: true;
  /** Numeric date whose order is not told: the two numbers, as printed. */
  pair?: readonly [number, number];
}

/** Reads one date that begins exactly at `at`; never looks before it. */
export function readAt(text: string, at: number, to: number, calendar: Calendar): Reading | undefined {
  const date = isDigit(text.charCodeAt(at))
    ? fromNumber(text, at, to, calendar)
    : fromWord(text, at, to, calendar);
  return date?.time === undefined && date ? withTime(text, date, to, calendar) : date;
}

const entryAt = (text: string, at: number, end: number, calendar: Calendar): CalendarEntry | undefined =>
  end > at ? calendar.get(text.slice(at, end).toLowerCase()) : undefined;

const isUpper = (text: string, at: number): boolean => {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
};

function fromWord(text: string, at: number, to: number, calendar: Calendar): Reading | undefined {
  let end = wordEnd(text, at, to);
  // Portuguese weekdays are hyphenated: 'terça-feira'.
  if (text[end] === "-" && calendar.has(text.slice(at, wordEnd(text, end + 1, to)).toLowerCase())) {
    end = wordEnd(text, end + 1, to);
  }
  const entry = entryAt(text, at, end, calendar);
  if (!entry) return undefined;
  const alone = isUpper(text, at) ? entry.upper : entry.lower;
  if (entry.month !== undefined && (alone || isUpper(text, at))) {
    const found = fromMonth(text, end, to, entry, calendar);
    if (found && (alone || !found.bare)) return found;
  }
  if (entry.weekday !== undefined && (alone || isUpper(text, at))) {
    return fromWeekday(text, end, to, entry, calendar, alone === true);
  }
  if (entry.days !== undefined) return partOfDay(text, { end, days: entry.days }, to, calendar);
  if (entry.turn !== undefined) return fromTurn(text, end, to, entry.turn, calendar);
  return entry.count === undefined ? undefined : fromCount(text, end, to, entry.count, calendar);
}

/** 'Jan. 6', 'April 11, 2024', 'March 2021', 'April 11-13', 'May'. */
function fromMonth(
  text: string,
  at: number,
  to: number,
  entry: CalendarEntry,
  calendar: Calendar,
): Reading | undefined {
  const dotted = text[at] === "." ? at + 1 : at;
  const month = entry.month ?? 0;
  const start = pastSpaces(text, dotted, to);
  const first = start > at ? dayNumber(text, start, to) : undefined;
  if (first) {
    const range = rangeEnd(text, first.end, to, calendar);
    const end = range ?? first.end;
    const year = yearAfter(text, end, to, calendar);
    return {
      end: year?.end ?? end,
      ...(year && { year: year.value }),
      month,
      ...(range === undefined && { day: first.value }),
    };
  }
  const year = yearAfter(text, dotted, to, calendar);
  if (year) return { end: year.end, year: year.value, month };
  return entry.short ? { end: at, month, weak: true } : { end: at, month, bare: true };
}

/** A date that begins with its month, at `at`. */
function monthAt(text: string, at: number, to: number, calendar: Calendar): Reading | undefined {
  const end = wordEnd(text, at, to);
  const entry = entryAt(text, at, end, calendar);
  return entry?.month !== undefined && isUpper(text, at)
    ? fromMonth(text, end, to, entry, calendar)
    : undefined;
}

/** 'Monday', 'Tuesday night', 'Monday, April 11', 'Rabu (1/11/2023)'. */
function fromWeekday(
  text: string,
  at: number,
  to: number,
  entry: CalendarEntry,
  calendar: Calendar,
  alone: boolean,
): Reading | undefined {
  const base: Reading = { end: at, weekday: entry.weekday ?? 0 };
  const day = partOfDay(text, base, to, calendar);
  let next = text[day.end] === "." && entry.short ? day.end + 1 : day.end;
  if (text[next] === ",") next += 1;
  next = pastSpaces(text, next, to);
  const open = text[next] === "(";
  if (open) next += 1;
  next = pastWord(text, next, to, calendar, "article");
  if (next > day.end) {
    const date = isDigit(text.charCodeAt(next))
      ? fromNumber(text, next, to, calendar, entry.dayFirst)
      : monthAt(text, next, to, calendar);
    const whole = date?.month !== undefined || date?.pair !== undefined;
    if (date && whole && !date.bare && !date.weak && date.weekday === undefined) {
      return {
        ...date,
        weekday: base.weekday ?? 0,
        end: open && text[date.end] === ")" ? date.end + 1 : date.end,
      };
    }
  }
  if (!alone) return undefined;
  if (entry.short) return { ...base, weak: true };
  const after = pastSpaces(text, day.end, to);
  const turn = entryAt(text, after, wordEnd(text, after, to), calendar)?.turn;
  // French, Spanish and others put it after: 'vendredi prochain'. English does not, so only these carry a side there.
  return turn !== undefined && entry.lower ? { ...day, end: wordEnd(text, after, to), turn } : day;
}

function partOfDay(text: string, date: Reading, to: number, calendar: Calendar): Reading {
  const start = pastSpaces(text, date.end, to);
  const end = wordEnd(text, start, to);
  return start > date.end && entryAt(text, start, end, calendar)?.parts ? { ...date, end } : date;
}

/** 'last month', 'next Tuesday', 'earlier this week', 'this March'. */
function fromTurn(
  text: string,
  at: number,
  to: number,
  turn: number,
  calendar: Calendar,
  first = true,
): Reading | undefined {
  const start = pastSpaces(text, at, to);
  const end = wordEnd(text, start, to);
  if (start === at || end === start) return undefined;
  const entry = entryAt(text, start, end, calendar);
  if (entry?.turn !== undefined) {
    // 'this past Sunday', 'earlier this week': the second word tells where.
    return first ? fromTurn(text, end, to, entry.turn || turn, calendar, false) : undefined;
  }
  if (entry?.weekday !== undefined && !entry.short) {
    const date = fromWeekday(text, end, to, entry, calendar, true);
    return date && { turn, ...date };
  }
  if (entry?.month !== undefined && !entry.short && isUpper(text, start))
    return { end, month: entry.month, turn };
  return entry?.units ? { end, turn, unit: text.slice(start, end).toLowerCase() } : undefined;
}

/** 'two days ago', '10 weeks ago'. Only days tell which day it was. */
function fromCount(
  text: string,
  at: number,
  to: number,
  count: number,
  calendar: Calendar,
): Reading | undefined {
  const start = pastSpaces(text, at, to);
  const unitEnd = wordEnd(text, start, to);
  if (start === at || !entryAt(text, start, unitEnd, calendar)?.units) return undefined;
  const ago = pastSpaces(text, unitEnd, to);
  const end = wordEnd(text, ago, to);
  if (!entryAt(text, ago, end, calendar)?.ago) return undefined;
  const unit = text.slice(start, unitEnd).toLowerCase();
  return unit.startsWith("day") ? { end, days: -count } : { end, turn: -1, unit: "ago" };
}

function fromNumber(
  text: string,
  at: number,
  to: number,
  calendar: Calendar,
  dayFirst?: true,
): Reading | undefined {
  const end = digitsEnd(text, at, to);
  const value = Number(text.slice(at, end));
  if (end - at > 4) return undefined;
  if (end - at === 4) {
    return fromYear(text, end, to, value);
  }
  if (end - at > 2) return undefined;
  return (
    eastAsian(text, end, to, value) ??
    numeric(text, end, to, value, dayFirst) ??
    dayThenMonth(text, at, end, to, value, calendar) ??
    timeThenDate(text, at, to, calendar) ??
    fromCount(text, end, to, value, calendar)
  );
}

/** '2024-04-11', '2024/04/11', '2024.4.11', '2024년 4월 11일', '2024年4月11日', or a year alone. */
function fromYear(text: string, end: number, to: number, year: number): Reading | undefined {
  const mark = text[end];
  if (mark === "년" || mark === "年") {
    const start = pastSpaces(text, end + 1, to);
    const monthEnd = digitsEnd(text, start, to);
    const month = Number(text.slice(start, monthEnd));
    const inner =
      monthEnd > start && monthEnd - start <= 2 ? eastAsian(text, monthEnd, to, month) : undefined;
    return inner?.month !== undefined ? { ...inner, year } : { end: end + 1, year };
  }
  if (mark === "-" || mark === "/" || mark === ".") {
    const start = mark === "." ? pastSpaces(text, end + 1, to) : end + 1;
    const monthEnd = digitsEnd(text, start, to);
    const month = Number(text.slice(start, monthEnd));
    const dayStart =
      text[monthEnd] === mark ? (mark === "." ? pastSpaces(text, monthEnd + 1, to) : monthEnd + 1) : to;
    const dayEnd = digitsEnd(text, dayStart, to);
    const day = Number(text.slice(dayStart, dayEnd));
    if (
      isMonth(month) &&
      monthEnd - start <= 2 &&
      dayEnd > dayStart &&
      dayEnd - dayStart <= 2 &&
      isDay(day)
    ) {
      const clock = text[dayEnd] === "T" ? readClock(text, dayEnd + 1, to) : undefined;
      return { end: clock?.end ?? dayEnd, year, month, day, ...(clock && timeOf(clock)) };
    }
  }
  return year >= 1000 && year <= 2999 ? { end, year, bare: true } : undefined;
}

/** '4월 11일', '11日': the day may be missing, or stand alone. */
function eastAsian(text: string, end: number, to: number, value: number): Reading | undefined {
  const mark = text[end];
  if (mark === "일" || mark === "日") return isDay(value) ? { end: end + 1, day: value } : undefined;
  if (mark !== "월" && mark !== "月") return undefined;
  if (!isMonth(value)) return undefined;
  const start = pastSpaces(text, end + 1, to);
  const dayEnd = digitsEnd(text, start, to);
  const day = Number(text.slice(start, dayEnd));
  const dayMark = text[dayEnd];
  return dayEnd > start && dayEnd - start <= 2 && isDay(day) && (dayMark === "일" || dayMark === "日")
    ? { end: dayEnd + 1, month: value, day }
    : { end: end + 1, month: value };
}

/** '11/04/2024', '16.08.2024', '11-04-2024', '2/2/26'. Points always put the day first; slashes do not tell. */
function numeric(text: string, end: number, to: number, first: number, dayFirst?: true): Reading | undefined {
  const mark = text[end];
  if (mark !== "/" && mark !== "." && mark !== "-") return undefined;
  const at = mark === "." ? pastSpaces(text, end + 1, to) : end + 1;
  const secondEnd = digitsEnd(text, at, to);
  const second = Number(text.slice(at, secondEnd));
  if (secondEnd === at || secondEnd - at > 2 || text[secondEnd] !== mark) return undefined;
  const yearStart = mark === "." ? pastSpaces(text, secondEnd + 1, to) : secondEnd + 1;
  const yearEnd = digitsEnd(text, yearStart, to);
  const length = yearEnd - yearStart;
  if (length !== 4 && !(length === 2 && (mark === "/" || secondEnd - at === 2))) return undefined;
  if (text[yearEnd] === mark) return undefined;
  const printed = Number(text.slice(yearStart, yearEnd));
  // POSIX: two figures from 69 on are the last century's.
  const year = length === 4 ? printed : printed + (printed < 69 ? 2000 : 1900);
  const byDay = isDay(first) && isMonth(second);
  const byMonth = isMonth(first) && isDay(second);
  if (byDay && (mark === "." || dayFirst || !byMonth || first === second)) {
    return { end: yearEnd, year, month: second, day: first };
  }
  if (byMonth && !byDay) return { end: yearEnd, year, month: first, day: second };
  return byDay ? { end: yearEnd, year, pair: [first, second] } : undefined;
}

/** '8 April', '8th of April 2024', '8. April', '1er juin', '23 de mayo de 2024', '11-13 April'. */
function dayThenMonth(
  text: string,
  at: number,
  end: number,
  to: number,
  day: number,
  calendar: Calendar,
): Reading | undefined {
  const first = dayNumber(text, at, to);
  if (!first) return undefined;
  let next = text[first.end] === "." || text[first.end] === "º" ? first.end + 1 : first.end;
  const range = rangeEnd(text, next, to, calendar);
  if (range !== undefined) next = text[range] === "." ? range + 1 : range;
  let start = text[next] === "-" ? next + 1 : pastSpaces(text, next, to);
  start = pastWord(text, start, to, calendar, "of");
  if (start === end && start === next) return undefined;
  const wordStop = wordEnd(text, start, to);
  const entry = entryAt(text, start, wordStop, calendar);
  if (entry?.month === undefined || !(entry.lower || isUpper(text, start))) return undefined;
  const dotted = text[wordStop] === "." && entry.short ? wordStop + 1 : wordStop;
  const year = yearAfter(text, dotted, to, calendar);
  // '3 March Street', '5 May be': a capitalised word right after a lone English 'day Month' is left to the reader above.
  return {
    end: year?.end ?? dotted,
    ...(year && { year: year.value }),
    month: entry.month,
    ...(range === undefined && { day }),
  };
}

/** '12:20pm, 8 April', '10:55 GMT 05 Sep 2021', '2 p.m. on Monday'. */
function timeThenDate(text: string, at: number, to: number, calendar: Calendar): Reading | undefined {
  const clock = readClock(text, at, to);
  if (!clock) return undefined;
  let next = text[clock.end] === "," ? clock.end + 1 : clock.end;
  next = pastSpaces(text, next, to);
  next = pastWord(text, next, to, calendar, "at");
  const date =
    next === clock.end || readClock(text, next, to)
      ? undefined
      : isDigit(text.charCodeAt(next))
        ? fromNumber(text, next, to, calendar)
        : fromWord(text, next, to, calendar);
  if (date && !date.bare && !date.weak && date.time === undefined) return { ...date, ...timeOf(clock) };
  return clock.certain ? { end: clock.end, ...timeOf(clock) } : undefined;
}

/** A time that follows a date: 'Monday at 2 p.m.', 'May 5, 2024 14:05 GMT'. */
function withTime(text: string, date: Reading, to: number, calendar: Calendar): Reading {
  if (date.bare || date.weak || date.unit !== undefined) return date;
  const joint = /^(?:,|\s?[-–—|·])?\s{0,2}/.exec(text.slice(date.end, Math.min(date.end + 4, to)));
  const start = date.end + (joint?.[0].length ?? 0);
  if (start === date.end) return date;
  const clock = readClock(text, pastWord(text, start, to, calendar, "at"), to);
  return clock ? { ...date, end: clock.end, ...timeOf(clock) } : date;
}

const timeOf = ({ time, zone }: Clock): Pick<Reading, "time" | "zone"> =>
  zone === undefined ? { time } : { time, zone };

/** A day of the month with its ordinal ending, not the head of a longer number ('11,000', '11.5', '11:30'). */
function dayNumber(text: string, at: number, to: number): { value: number; end: number } | undefined {
  const end = digitsEnd(text, at, to);
  const value = Number(text.slice(at, end));
  if (end === at || end - at > 2 || !isDay(value)) return undefined;
  const ordinal =
    /^(?:st|nd|rd|th|er)(?![a-z])/i.exec(text.slice(end, Math.min(end + 3, to)))?.[0].length ?? 0;
  if (ordinal > 0) return { value, end: end + ordinal };
  const mark = text[end];
  if (mark === "," || mark === "." || mark === ":") {
    const figures = digitsEnd(text, end + 1, to) - end - 1;
    if (figures > 0 && !(mark === "," && figures === 4)) return undefined;
  }
  return isLetter(text.charCodeAt(end)) || mark === "%" ? undefined : { value, end };
}

/** End of the second day in '11-13', '11 and 12', '3 to 5'; `undefined` when there is no range. */
function rangeEnd(text: string, at: number, to: number, calendar: Calendar): number | undefined {
  const space = pastSpaces(text, at, to);
  const dashed = /[-–—/]/.test(text.charAt(space));
  const start = dashed ? pastSpaces(text, space + 1, to) : pastWord(text, space, to, calendar, "to");
  const second = start > space ? dayNumber(text, start, to) : undefined;
  if (!second) return undefined;
  // 'May 3 and 12 people' is no range of days.
  const next = pastSpaces(text, second.end, to);
  if (dashed || !isLetter(text.charCodeAt(next))) return second.end;
  return entryAt(text, next, wordEnd(text, next, to), calendar)?.month === undefined ? undefined : second.end;
}

/** A year after a day or month: ', 2024', ' 2024', ' de 2024', '-2024'. */
function yearAfter(
  text: string,
  at: number,
  to: number,
  calendar: Calendar,
): { value: number; end: number } | undefined {
  const space = pastSpaces(text, at, to);
  const mark = text[space] === "," || (text[space] === "-" && space === at) ? space + 1 : space;
  const start = pastWord(text, pastSpaces(text, mark, to), to, calendar, "of");
  const end = digitsEnd(text, start, to);
  const value = Number(text.slice(start, end));
  if (start === at || end - start !== 4 || value < 1000 || value > 2999) return undefined;
  const after = text[end];
  if ((after === "," || after === ".") && isDigit(text.charCodeAt(end + 1))) return undefined;
  return isLetter(text.charCodeAt(end)) || after === "%" ? undefined : { value, end };
}

/** Past one small word of the calendar and the spaces after it; `at` itself where the word is another. */
function pastWord(
  text: string,
  at: number,
  to: number,
  calendar: Calendar,
  kind: "article" | "of" | "to" | "at",
): number {
  const end = wordEnd(text, at, to);
  return entryAt(text, at, end, calendar)?.[kind]
    ? pastSpaces(text, text[end] === "." ? end + 1 : end, to)
    : at;
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
