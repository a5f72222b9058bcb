import type { Span } from "./span";

/**
 * A date as far as the text tells it. A year that is not printed is not made up: `iso` is then `--04-11`
 * (ISO 8601:2000 truncated form, XML Schema `gMonthDay`), or absent.
 *
 * Counterparts: schema.org `datePublished`, `dateModified`, `dateCreated`; ninjs `versionCreated`, `firstCreated`;
 * IPTC Photo Metadata *Date Created* (2:55), which allows the same partial dates.
 *
 * @example
 * ```ts
 * const date: PartialDate = { raw: "April 11", month: 4, day: 11, iso: "--04-11" };
 * ```
 */
export interface PartialDate {
  /** As printed: `"Monday"`, `"April 11"`, `"last month"`. */
  raw: string;
  /** Where it is printed, when it is. */
  span?: Span | undefined;
  /** Full year, `2024`. */
  year?: number | undefined;
  /** 1 to 12. */
  month?: number | undefined;
  /** 1 to 31. */
  day?: number | undefined;
  /** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
  weekday?: number | undefined;
  /** Time of day as ISO, with its zone where told: `"14:05"`, `"14:05:09+02:00"`. */
  time?: string | undefined;
  /**
   * The date in ISO 8601 as far as it is known: `2024-11-19`, `2021-06`, `2021`, `--04-11`, or a full instant with zone
   * (`2024-11-19T14:05:00+09:00`). Weekdays and relative dates (`last month`) have one only through `referenceDate`.
   */
  iso?: string | undefined;
}
