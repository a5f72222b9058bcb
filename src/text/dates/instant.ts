import type { PartialDate } from "../../model";
import { isoOf } from "./complete";
import { english } from "./words";
import { readZone } from "./zones";

/**
 * Reads a machine's date, as metadata carries it: ISO 8601 (extended or basic, also with a space for the `T`), RFC 2822 and
 * RFC 7231, what JavaScript and Unix print, seconds or milliseconds since 1970. `undefined` for anything else: 'today' is
 * no date. `iso` keeps the zone that is told and adds none; `raw` is the trimmed string, and there is no span.
 *
 * @example
 * ```ts
 * readInstant("Tue, 19 Nov 2024 14:05:00 +0900")?.iso; //=> "2024-11-19T14:05:00+09:00"
 * readInstant("2024-11-19T05:05:00.000Z")?.iso; //=> "2024-11-19T05:05:00Z"
 * readInstant("2024-11-19")?.iso; //=> "2024-11-19"
 * readInstant("today"); //=> undefined
 * ```
 */
export function readInstant(text: string): PartialDate | undefined {
  const raw = text.trim();
  if (raw.length < 8 || raw.length > 80) return undefined;
  return fromIso(raw) ?? fromMail(raw) ?? fromScript(raw) ?? fromSeconds(raw);
}

const isoForm =
  /^(\d{4})(?:-(\d\d?)-(\d\d?)|\/(\d\d?)\/(\d\d?)|(\d\d)(\d\d))(?:(?:T|t|\s{1,2})(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(.{0,20}))?$/;

function fromIso(raw: string): PartialDate | undefined {
  const found = isoForm.exec(raw);
  if (!found) return undefined;
  const [, year, m1, d1, m2, d2, m3, d3, hour, minute, second, zone] = found;
  return instant(raw, year, m1 ?? m2 ?? m3, d1 ?? d2 ?? d3, hour, minute, second, zone);
}

/** 'Tue, 19 Nov 2024 14:05:00 GMT'. */
const mailForm =
  /^(?:[A-Za-z]{3,9},?\s{1,2})?(\d\d?)[ -]([A-Za-z]{3,9})[ -](\d{4})(?:\s{1,2}(\d\d):(\d\d)(?::(\d\d))?\s?(.{0,20}))?$/;

function fromMail(raw: string): PartialDate | undefined {
  const found = mailForm.exec(raw);
  if (!found) return undefined;
  const [, day, month, year, hour, minute, second, zone] = found;
  return instant(raw, year, monthNumber(month), day, hour, minute, second, zone);
}

/** 'Tue Nov 19 2024 14:05:00 GMT+0900 (Korean Standard Time)', 'Tue Nov 19 14:05:00 UTC 2024'. */
const scriptForm =
  /^[A-Za-z]{3},?\s([A-Za-z]{3})\s{1,2}(\d\d?)(?:\s(\d{4}))?\s(\d\d):(\d\d):(\d\d)\s?([A-Za-z]{0,5}(?:[+-]\d\d:?\d\d)?)(?:\s(\d{4}))?(?:\s\(.*\))?$/;

function fromScript(raw: string): PartialDate | undefined {
  const found = scriptForm.exec(raw);
  if (!found) return undefined;
  const [, month, day, year, hour, minute, second, zone, lastYear] = found;
  return instant(raw, year ?? lastYear, monthNumber(month), day, hour, minute, second, zone);
}

function fromSeconds(raw: string): PartialDate | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(raw)) return undefined;
  const date = new Date(Number(raw) * (raw.length === 10 ? 1000 : 1)).toISOString();
  const found = fromIso(date.replace(/\.000Z$/, "Z"));
  return found && { ...found, raw };
}

/** By the first three letters, so that 'Sept' and 'September' are one. */
function monthNumber(name = ""): string | undefined {
  const index = english.months
    .split("|")
    .findIndex((month) => name.length > 2 && month.startsWith(name.slice(0, 3).toLowerCase()));
  return index < 0 ? undefined : String(index + 1);
}

function instant(
  raw: string,
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zoneText: string | undefined,
): PartialDate | undefined {
  const year = Number(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const date = isoOf({ year, month, day });
  if (date === undefined) return undefined;
  if (hour === undefined || minute === undefined) return { raw, year, month, day, iso: date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const zone = zoneOf(zoneText);
  if (zone === undefined) return undefined;
  const time = `${hour}:${minute}${second === undefined ? "" : `:${second}`}${zone}`;
  return { raw, year, month, day, time, iso: `${date}T${time}` };
}

/** The zone as ISO writes it, empty where none is told; `undefined` for text that is no zone. */
function zoneOf(text = ""): string | undefined {
  const name = text.trim();
  if (name === "") return "";
  if (name === "z") return "Z";
  return readZone(name.replace(/^\((.*)\)$/, "$1"));
}
