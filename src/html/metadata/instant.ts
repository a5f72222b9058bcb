import type { PartialDate } from "../../model";

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

const RFC =
  /^(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4})(?:\s(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s(Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-]\d{2}:?\d{2}))?)?/i;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

/** Zones that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/**
 * A date of a page's metadata, written for machines: ISO 8601 in its many looks, RFC 822, `20240301`, seconds or milliseconds since
 * 1970. Nothing for anything else, and nothing for a day that no calendar has.
 */
export function readInstant(value: string | undefined): PartialDate | undefined {
  const raw = value?.trim().replace(/\s{2,}/g, " ");
  if (raw === undefined || raw === "" || raw.length > 64) return undefined;
  if (/^\d{10}$|^\d{13}$/.test(raw)) return fromEpoch(raw);
  const iso = ISO.exec(raw) ?? COMPACT.exec(raw);
  if (iso !== null) return partial(raw, iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const rfc = RFC.exec(raw);
  if (rfc === null) return undefined;
  const month = MONTHS.split(" ").indexOf((rfc[2] ?? "").toLowerCase()) + 1;
  return partial(raw, rfc[3], String(month), rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]);
}

function fromEpoch(raw: string): PartialDate | undefined {
  const iso = new Date(Number(raw) * (raw.length === 10 ? 1000 : 1)).toISOString();
  const date = readInstant(iso);
  return date && { ...date, raw };
}

function partial(
  raw: string,
  years = "",
  months = "",
  days = "",
  hours?: string,
  minutes = "00",
  seconds?: string,
  zone?: string,
): PartialDate | undefined {
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  if (isUnset(year, month, day)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  const date = `${years}-${two(months)}-${two(days)}`;
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59)
    return { raw, year, month, day, iso: date };
  const time = `${two(hours)}:${minutes}${seconds === undefined ? "" : `:${seconds}`}${zoneOf(zone)}`;
  return { raw, year, month, day, time, iso: `${date}T${time}` };
}

/** What systems print for no date at all: the first day of their calendar. No newspaper is older than 1605. */
const isUnset = (year: number, month: number, day: number): boolean =>
  year < 1600 || (year === 1970 && month === 1 && day === 1);

const two = (digits: string): string => digits.padStart(2, "0");

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
