import type { PartialDate } from "../model";

// `2024-11-19T14:05:09.120+09:00`, ISO 8601 extended or, as NITF writes it, basic (`20241119T140509+0900`).
const ISO =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(\.\d{1,9})?)?)?(?:(Z)|([+-]\d\d):?(\d\d))?)?)?$/;

const MONTH_DAYS = "31 29 31 30 31 30 31 31 30 31 30 31";

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a calendar has this day. */
function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Number(MONTH_DAYS.split(" ")[month - 1]) - (month === 2 && !isLeap(year) ? 1 : 0);
}

/** The date that a format's ISO 8601 string tells; `raw` alone where it is no such string. */
export function dateFromIso(text: string): PartialDate {
  const raw = text.trim();
  const found = ISO.exec(raw);
  if (!found) return { raw };
  const [, y = "", m, d, h, min, s, fraction = "", utc, zone, zoneMinutes] = found;
  const year = Number(y);
  if (m === undefined) return { raw, year, iso: y };
  if (!exists(year, Number(m), d === undefined ? 1 : Number(d))) return { raw };
  if (d === undefined) return { raw, year, month: Number(m), iso: `${y}-${m}` };
  const date: PartialDate = { raw, year, month: Number(m), day: Number(d), iso: `${y}-${m}-${d}` };
  if (h === undefined || min === undefined || Number(h) > 23 || Number(min) > 59 || Number(s ?? 0) > 59)
    return date;
  const time = `${h}:${min}${s === undefined ? "" : `:${s}${fraction}`}${utc ?? (zone ? `${zone}:${zoneMinutes}` : "")}`;
  return { ...date, time, iso: `${date.iso}T${time}` };
}

/** The full instant, seconds and zone in place, where the date tells one that every validator takes. */
export function instant(date: PartialDate | undefined): string | undefined {
  const iso = date?.iso;
  const told = iso === undefined ? undefined : dateFromIso(iso);
  if (told?.time === undefined || told.iso !== iso) return undefined;
  const zoned = /^(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(told.time);
  if (!zoned) return undefined;
  return `${iso?.slice(0, 10)}T${zoned[1]}${zoned[2] ?? ":00"}${zoned[3]}`;
}
