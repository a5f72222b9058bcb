import type { PartialDate } from "../model";

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
  const found = ISO.exec(raw);
  if (!found) return { raw };
  const [, y = "", m, d, h, min, s, fraction = "", utc, zone, zoneMinutes] = found;
  const [year, month, day] = [Number(y), Number(m), Number(d ?? 1)];
  if (m === undefined) return { raw, year, iso: y };
  if (!exists(year, month, day)) return { raw };
  if (d === undefined) return { raw, year, month, iso: `${y}-${m}` };
  const date: PartialDate = { raw, year, month, day, iso: `${y}-${m}-${d}` };
  if (h === undefined || Number(h) > 23 || Number(min) > 59 || Number(s ?? 0) > 59) return date;
  const time = `${h}:${min}${s ? `:${s}${fraction}` : ""}${utc ?? (zone ? `${zone}:${zoneMinutes}` : "")}`;
  return { ...date, time, iso: `${date.iso}T${time}` };
}

/** The full instant, seconds and zone in place, where the date tells one that every validator takes. */
export function instant(date: PartialDate | undefined): string | undefined {
  const told = dateFromIso(date?.iso);
  if (told?.iso !== told?.raw) return undefined;
  const zoned = /^(.{10}T\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(
    told?.iso ?? "",
  );
  return zoned ? zoned[1] + (zoned[2] ?? ":00") + zoned[3] : undefined;
}
