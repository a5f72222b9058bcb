import type { PartialDate } from "../model";
import { told } from "./layout";

// `2024-11-19T14:05:09.120+09:00`, ISO 8601 extended or, as NITF writes it, basic (`20241119T140509+0900`).
const ISO =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(\.\d{1,9})?)?)?(?: ?(?:(Z)|([+-]\d\d):?(\d\d)))?)?)?$/;

/** Whether a calendar has this day. Calendars repeat every 400 years; of the first hundred, `Date` makes the nineteen-hundreds. */
const exists = (year: number, month: number, day: number) =>
  new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCMonth() === month - 1;

/** The date that a format's ISO 8601 string tells; `raw` alone where it is no such string. */
export function dateFromIso(text: string): PartialDate;
export function dateFromIso(text: string | undefined): PartialDate | undefined;
export function dateFromIso(text: string | undefined): PartialDate | undefined {
  if (text === undefined) return undefined;
  const raw = text.trim();
  const [, y, m, d, hour, minute, second, fraction = "", utc, zone, zoneMinutes] = ISO.exec(raw) ?? [];
  const [year, month, day] = [y, m, d].map((part) => (part === undefined ? part : Number(part)));
  if (year === undefined || !exists(year, month ?? 1, day ?? 1)) return { raw };
  const iso = joined("-", y, m, d);
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
  const time = isTime
    ? joined(":", hour, minute, second) + fraction + (utc ?? joined(":", zone, zoneMinutes))
    : undefined;
  return told({ raw, year, month, day, time, iso: joined("T", iso, time) });
}

const joined = (sign: string, ...parts: (string | undefined)[]) => parts.filter(Boolean).join(sign);

/** The full instant, seconds and zone in place, where the date tells one that every validator takes. */
export function instant(date: PartialDate | undefined): string | undefined {
  const { raw = "", iso } = dateFromIso(date?.iso) ?? {};
  const zoned = /^(.{10}T\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(raw);
  return zoned && iso === raw ? zoned[1] + (zoned[2] ?? ":00") + zoned[3] : undefined;
}
