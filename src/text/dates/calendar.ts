import type { CalendarWords } from "./words";

/** What one word can be in a date, over all languages of the calendar. */
export interface CalendarEntry {
  month?: number;
  weekday?: number;
  /** Distance in days from today: 'yesterday' is -1. */
  days?: number;
  /** Direction that it gives to the word beside it: 'last' is -1. */
  turn?: number;
  units?: true;
  parts?: true;
  /** Makes a lone month or year after it a date: 'in'. */
  before?: true;
  /** Makes a weekday after it a name: 'Black Friday'. */
  names?: true;
  /** Small words inside a date: 'the' before a day, 'of' before a month or year, 'to' between days, 'at' before a time. */
  article?: true;
  of?: true;
  to?: true;
  at?: true;
  /** After a length of time: 'two days ago'. */
  ago?: true;
  /** A number as a word: 'two'. */
  count?: number;
  /** A short form, which counts only beside a number. */
  short?: true;
  /** How the name may stand alone: 'Monday', 'lundi'. */
  upper?: true;
  lower?: true;
  /** Numeric dates beside this word put the day first. */
  dayFirst?: true;
}

/** Calendar words of one or more languages, ready to look up. */
export type Calendar = ReadonlyMap<string, CalendarEntry>;

/**
 * Makes a calendar of the words of some languages. Costs some hundred map entries: make it once, not per call.
 *
 * @example
 * ```ts
 * const calendar = calendarOf([english, french]);
 * findDates("le 3 juin 2024", { calendar })[0]?.iso; //=> "2024-06-03"
 * ```
 */
export function calendarOf(languages: readonly CalendarWords[]): Calendar {
  const words = new Map<string, CalendarEntry>();
  const add = (word: string, entry: CalendarEntry): void => {
    words.set(word, { ...entry, ...words.get(word) });
  };
  for (const language of languages) {
    const standing: CalendarEntry = language.capital ? { upper: true } : { lower: true };
    if (language.dayFirst) standing.dayFirst = true;
    const names = (list: string, entry: (number: number) => CalendarEntry): void => {
      for (const [index, forms] of list.split("|").entries()) {
        for (const [nth, form] of forms.split(" ").entries()) {
          for (const full of form.split("/")) {
            add(full, { ...entry(index + 1), ...standing, ...(nth > 0 ? { short: true } : {}) });
          }
        }
      }
    };
    names(language.months, (month) => ({ month }));
    names(language.weekdays, (weekday) => ({ weekday }));
    for (const [word, days] of pairs(language.days)) add(word, { days });
    for (const [word, count] of pairs(language.counts)) add(word, { count });
    for (const [word, turn] of pairs(language.turns)) add(word, { turn });
    for (const kind of kinds) for (const word of list(language[kind])) add(word, { [kind]: true });
  }
  return words;
}

const kinds = ["units", "parts", "before", "names", "article", "of", "to", "at", "ago"] as const;

const list = (words = ""): string[] => words.split(" ").filter(Boolean);

const pairs = (words?: string): [string, number][] =>
  list(words).map((pair) => {
    const colon = pair.indexOf(":");
    return [pair.slice(0, colon), Number(pair.slice(colon + 1))];
  });
