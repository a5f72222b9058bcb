import * as L from "./labels";
import { isCalendarWord } from "./lexicon";
import type { Line } from "./line";

/** A date glued to a byline: the offsets of what is printed, label left out. */
export interface GluedDate {
  start: number;
  end: number;
  updated: boolean;
}

/**
 * Finds the dates of a byline, and leaves their tokens as bare numbers, which part names as a mark does. No word is
 * a date by itself ('April', 'Jan' and 'May' are names too): a number stands beside it.
 */
export function takeDates(line: Line): GluedDate[] {
  const dates: GluedDate[] = [];
  for (let i = 0; i < line.length; i++) {
    if (!opens(line, i)) continue;
    let from = i;
    let to = i + 1;
    for (let steps = 1; steps; from -= steps) steps = leadsTo(line, from);
    let month = false;
    for (let k = from; k < i; k++) month ||= isCalendar(line, k);
    for (let k = to; k < line.length && k - to < 4; k++) {
      const calendar = isCalendar(line, k) && besideNumber(line, k, month);
      if (line.is(k, NUMERIC) || calendar || line.is(k, L.DATE_WORD)) {
        // '14 May 2024 · 4 min read'
        if (line.is(k, L.NUMBER) ? line.is(k + 1, L.FURNITURE) : line.is(k, L.DATE_LABEL) && !opens(line, k))
          break;
        month = !line.is(k, L.DATE_LABEL) && (month || calendar);
        to = k + 1;
      } else if (!line.is(k, L.MARK) && !leadsOn(line, k)) break;
    }
    const found = dates.length;
    collect(line, from, to, dates);
    const bits = dates.length > found ? L.NUMBER | L.DATE_WORD : L.NUMBER;
    for (let k = from; k < to; k++) if (!line.is(k, L.MARK)) line.relabel(k, bits);
    i = to - 1;
  }
  return dates;
}

/** '2024-05-06', '10:15', no telephone number. */
const DATED = /^\d{1,4}[-./:年]\d{1,2}(?!\d)/;

const YEAR = /^(?:19|20)\d\d/;
const DAY_OR_YEAR = /^(?:0?[1-9]|[12]\d|3[01]|(?:19|20)\d\d.*)(?:st|nd|rd|th|er|\.)?$/i;

const BODY = L.OUTLET | L.AGENCY | L.STAFF;

const NUMERIC = L.NUMBER | L.DATE_LABEL;

const isCalendar = (line: Line, k: number): boolean => isCalendarWord(line.key(k));

const isDayOrYear = (line: Line, k: number, form = DAY_OR_YEAR): boolean => form.test(line.slice(k, k + 1));

/** A number that is no outlet's, or 'Published' with no 'by' after it. */
function opens(line: Line, i: number): boolean {
  return (
    (line.is(i, L.NUMBER) && !isOfOutlet(line, i)) ||
    (line.is(i, L.DATE_LABEL) && !line.is(i + 1, L.BY | L.BY_START))
  );
}

/** 'Channel 4 News', 'FOX 5', 'News 12 Staff': what is read from here on as a word of the name. */
function isOfOutlet(line: Line, i: number): boolean {
  if (line.size(i) > 2) return false;
  const initials = line.is(i - 1, L.CAPS) && !line.is(i - 2, L.CAPS) && line.size(i - 1) < 5;
  if (!initials && !line.is(i - 1, BODY) && !line.is(i + 1, BODY)) return false;
  if (line.is(i + 1, L.NUMBER | L.DATE_WORD | L.FURNITURE)) return false;
  if (isCalendar(line, i - 1) || isCalendar(line, i + 1)) return false;
  if (initials) line.relabel(i - 1, line.bits(i - 1) | L.OUTLET);
  line.relabel(i, L.OUTLET | L.CAPITAL | L.CAPS);
  return true;
}

/** How many tokens before `from` belong to the date that begins there: 'Friday,' before 'May', 'at' before '10:30'. */
function leadsTo(line: Line, from: number): number {
  if (line.is(from - 1, L.DATE_WORD)) return 1;
  const steps = line.key(from - 1) === "," ? 2 : 1;
  const word = from - steps;
  if (!isCalendar(line, word)) return 0;
  if (!line.is(from, L.NUMBER)) return isCalendar(line, from) ? steps : 0;
  // 'Tue, 05/14/2024'; in 'By Ada Jun 5 min read' no day is told.
  const day = isDayOrYear(line, from) || isDayOrYear(line, from, DATED);
  return day && !line.is(from + 1, L.FURNITURE) ? steps : 0;
}

/** A word inside a date: 'May of 2024', '3 de mayo', 'Mis à jour le 12/03/2024'. */
const leadsOn = (line: Line, k: number): boolean =>
  isDayOrYear(line, k + 1, YEAR) ||
  isCalendar(line, k + 1) ||
  (line.is(k - 1, L.DATE_LABEL) && !line.is(k, L.CAPITAL));

/** A month or weekday further on in a date: after a day with no month yet, or before a number. */
function besideNumber(line: Line, k: number, month: boolean): boolean {
  const day = line.is(k - 1, L.NUMBER) ? k - 1 : k - 2;
  if (!month && isDayOrYear(line, day)) return true;
  const next = line.key(k + 1) === "," ? k + 2 : k + 1;
  return line.is(next, L.NUMBER);
}

/** A word alone behind a mark, which tells no time. */
const leadsUp = (line: Line, end: number): boolean => line.is(end - 2, L.MARK) && !line.is(end - 1, L.NUMBER);

/** The dates of one run: each label begins another. */
function collect(line: Line, from: number, to: number, dates: GluedDate[]): void {
  let updated = false;
  let first = from;
  let sure = false;
  for (let k = from; k <= to; k++) {
    if (k === to || line.is(k, L.DATE_LABEL)) {
      let last = k;
      // '3 May 2023 | Last updated': what leads up to the label is no part of the date.
      while (last > first && (line.is(last - 1, L.MARK) || leadsUp(line, last))) last--;
      if (sure)
        dates.push({
          start: line.start(first),
          end: line.start(first) + line.slice(first, last).length,
          updated,
        });
      updated = line.is(k, L.UPDATED);
      sure = false;
      first = k + 1;
    } else if (!line.is(k, L.NUMBER | L.DATE_WORD) && !isCalendar(line, k)) {
      // 'Publié le': what leads up to the date is no part of it.
      if (k === first) first++;
    } else if (line.is(k, L.NUMBER)) sure ||= DATED.test(line.slice(k, k + 1));
    // 'at', 'last' say nothing before a telephone number or another label.
    else sure ||= isCalendar(line, k) || (!line.is(k, L.FURNITURE) && !line.is(k + 1, NUMERIC));
  }
}
