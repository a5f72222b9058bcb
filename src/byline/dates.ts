import * as L from "./labels";
import { isCalendarWord, isUpdatedWord } from "./lexicon";
import type { Token } from "./token";

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
export function takeDates(text: string, tokens: readonly Token[]): GluedDate[] {
  const dates: GluedDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opens(tokens, i)) continue;
    let from = i;
    let to = i + 1;
    for (let steps = 1; steps; from -= steps) steps = leadsTo(text, tokens, from);
    let month = tokens.slice(from, i).some((token) => isCalendarWord(token.key));
    for (let k = to; k < tokens.length && k - to < 4; k++) {
      const token = tokens[k];
      if (!token) break;
      const { bits, key } = token;
      const calendar = !(bits & NUMERIC) && isCalendarWord(key) && besideNumber(text, tokens, k, month);
      if (bits & NUMERIC || calendar || (bits & L.DATE_WORD && !token.cut)) {
        if (bits & L.DATE_LABEL && !opens(tokens, k)) break;
        month = bits & L.DATE_LABEL ? false : month || calendar;
        to = k + 1;
      } else if (
        !(bits & L.MARK) &&
        !isYear(text, tokens[k + 1]) &&
        !isCalendarWord(tokens[k + 1]?.key ?? "")
      )
        break;
    }
    const found = dates.length;
    collect(text, tokens, from, to, dates);
    const bits = dates.length > found ? L.NUMBER | L.DATE_WORD : L.NUMBER;
    for (let k = from; k < to; k++) {
      const token = tokens[k];
      if (token && !(token.bits & L.MARK)) token.bits = bits;
    }
    i = to - 1;
  }
  return dates;
}

/** 'Tuesday 12 March', 'mardi 12 mars': weekdays end so in the languages of the calendar; no first name among them does. */
const WEEKDAY_ENDING = /..(?:day|tag|dag|di|dì|[rnl]es|ado|ngo)$/;

const NUMERIC = L.NUMBER | L.DATE_LABEL;

/** A number, or 'Published' with no 'by' after it. */
function opens(tokens: readonly Token[], i: number): boolean {
  const bits = tokens[i]?.bits ?? 0;
  if (bits & L.NUMBER) return true;
  return (bits & L.DATE_LABEL) !== 0 && !((tokens[i + 1]?.bits ?? 0) & (L.BY | L.BY_START));
}

/** How many tokens before `from` belong to the date that begins there: 'Friday,' before 'May', 'at' before '10:30'. */
function leadsTo(text: string, tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  const head = tokens[from];
  if (!before || !head) return 0;
  if (before.bits & L.DATE_WORD && !isCalendarWord(before.key)) return 1;
  const steps = before.key === "," || before.key === "." ? 2 : 1;
  const word = tokens[from - steps];
  if (!word || !isCalendarWord(word.key)) return 0;
  // '… Mai 5' is a month before its day; '… Mai 5 June' and '… Mai 5 min' are not.
  if (head.bits & L.NUMBER)
    return isDayOrYear(text, head) &&
      (steps > 1 || WEEKDAY_ENDING.test(word.key) || !counts(tokens[from + 1]))
      ? steps
      : 0;
  return isCalendarWord(head.key) ? steps : 0;
}

function counts(after: Token | undefined): boolean {
  return after !== undefined && ((after.bits & L.FURNITURE) !== 0 || isCalendarWord(after.key));
}

/** A month or weekday further on in a date: after a day with no month yet, or before a number. */
function besideNumber(text: string, tokens: readonly Token[], i: number, month: boolean): boolean {
  const before = tokens[i - 1];
  const day = before && before.bits & L.NUMBER ? before : tokens[i - 2];
  if (!month && day && day.bits & L.NUMBER && isDayOrYear(text, day)) return true;
  const after = tokens[i + 1];
  const next = after?.key === "," || after?.key === "." ? tokens[i + 2] : after;
  return next !== undefined && ((next.bits & L.NUMBER) !== 0 || isCalendarWord(next.key));
}

function isDayOrYear(text: string, token: Token): boolean {
  return /^(?:[1-9]|[12]\d|3[01]|(?:19|20)\d\d.*)(?:st|nd|rd|th|er|\.)?$/i.test(
    text.slice(token.start, token.end),
  );
}

function isYear(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.bits & L.NUMBER) !== 0 &&
    /^(?:19|20)\d\d/.test(text.slice(token.start, token.end))
  );
}

/** The dates of one run: each label begins another. */
function collect(text: string, tokens: readonly Token[], from: number, to: number, dates: GluedDate[]): void {
  let updated = false;
  let date: GluedDate | undefined;
  let sure = false;
  const close = () => {
    if (date && sure) dates.push(date);
    date = undefined;
    sure = false;
  };
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (!token || token.bits & L.MARK) continue;
    if (token.bits & L.DATE_LABEL) {
      close();
      updated = isUpdatedWord(token.key);
      continue;
    }
    date ??= { start: token.start, end: token.end, updated };
    date.end = token.end;
    sure ||=
      !(token.bits & (L.NUMBER | L.FURNITURE)) || /\d[-./:年]\d/.test(text.slice(token.start, token.end));
  }
  close();
}
