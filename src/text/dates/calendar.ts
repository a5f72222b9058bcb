import type { CalendarWords } from "./words";

/** What one word can be in a date. */
export interface CalendarEntry {
  /**
   * Its letter in the shape of a date: `M` month, `W` weekday, `D` a day told from today, `L` a turn ('last'), `U` a unit,
   * `P` a part of the day, `C` a number, `G` 'ago', `T` 'the', `O` 'of', `R` 'to', `A` 'at'.
   */
  kind?: string;
  /** Number of the month or weekday, distance of the day, direction of the turn. */
  value?: number;
  /** May stand alone with a capital ('Monday'), or in lower case ('lundi'). A short form may not. */
  upper?: boolean;
  lower?: boolean;
  /** Numeric dates beside this word put the day first. */
  dayFirst?: boolean;
  /** Makes a lone month or year after it a date: 'in'. */
  before?: boolean;
  /** Makes a weekday after it a name: 'Black Friday'. */
  name?: boolean;
}

/** Calendar words of one or more languages, ready to look up in lower case. */
export type Calendar = ReadonlyMap<string, CalendarEntry>;

/**
 * Makes a calendar of the words of some languages; where two use a word differently, the first has it. Make it once, not
 * per call.
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
  for (const { capital, months, weekdays, before, names, dayFirst = false, ...others } of languages) {
    for (const [kind, list] of [
      ["M", months],
      ["W", weekdays],
    ] as const) {
      for (const [index, forms] of list.split("|").entries()) {
        for (const [nth, form] of forms.split(" ").entries()) {
          const full = nth === 0;
          for (const word of form.split("/")) {
            add(word, { kind, value: index + 1, upper: full && capital, lower: full && !capital, dayFirst });
          }
        }
      }
    }
    for (const [field, kind] of Object.entries(kinds)) {
      for (const word of split(others[field as keyof typeof kinds])) {
        const [form = "", value] = word.split(":");
        add(form, value === undefined ? { kind } : { kind, value: Number(value) });
      }
    }
    for (const word of split(before)) add(word, { before: true });
    for (const word of split(names)) add(word, { name: true });
  }
  return words;
}

const kinds = {
  days: "D",
  turns: "L",
  units: "U",
  parts: "P",
  counts: "C",
  ago: "G",
  article: "T",
  of: "O",
  to: "R",
  at: "A",
} as const;

const split = (words?: string): string[] => words?.split(" ") ?? [];
