/**
 * What a language calls the parts of the calendar. Every field is words between spaces, in lower case. In `months`
 * (January first) and `weekdays` (Monday first) a `|` parts one name from the next: the full name, other full forms
 * after a `/`, then short forms after a space, which count only beside a day or a year: 'Mar 3' is a date, 'Mar' is not.
 */
export interface CalendarWords {
  /** `true` where print writes the names with a capital, so that 'may' and 'march' are no months. */
  readonly capital: boolean;
  /** Numeric dates put the day first, always. English has two orders, so it has no say. */
  readonly dayFirst?: true;
  readonly months: string;
  readonly weekdays: string;
  /** Days told from today, with the distance: 'yesterday:-1'. */
  readonly days?: string;
  /** Words that turn a weekday, a month or a unit into a relative one, with the direction: 'last:-1'. */
  readonly turns?: string;
  /** Units that a turn takes: 'last week'. */
  readonly units?: string;
  /** Parts of the day after a weekday: 'Tuesday night'. */
  readonly parts?: string;
  /** Words after which a lone month or year is a date: 'in May', 'in 1987'. */
  readonly before?: string;
  /** Numbers as words, and what makes a length of time a date: 'two days ago'. */
  readonly counts?: string;
  readonly ago?: string;
  /** Small words inside a date: before a day ('the'), before a month or year ('of'), between days ('to'), before a time ('at'). */
  readonly article?: string;
  readonly of?: string;
  readonly to?: string;
  readonly at?: string;
  /** Capitalised words that make a weekday a name: 'Black Friday'. */
  readonly names?: string;
}

/** English. */
export const english: CalendarWords = {
  capital: true,
  months:
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
  weekdays:
    "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
  days: "yesterday:-1 today:0 tonight:0 tomorrow:1",
  turns: "last:-1 earlier:0 past:-1 this:0 later:0 next:1 coming:1",
  counts: "a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10",
  ago: "ago",
  units: "day days week weeks weekend month months year years spring summer autumn fall winter",
  parts: "morning afternoon evening night",
  article: "the",
  of: "of",
  to: "and to",
  at: "at on",
  before:
    "in since until till during of from through before after early late mid last this next circa around to",
  names: "ash black bloody cyber easter giving good maundy palm shrove super",
};
