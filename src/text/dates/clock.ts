import { digitsEnd, isDigit, isLetter, pastSpaces, wordEnd } from "./characters";
import { zoneMinutes } from "./zones";

/** A time of day as printed. */
export interface Clock {
  end: number;
  /** `14:05`, `14:05:09`. */
  time: string;
  /** Offset as ISO writes it: `+09:00`, `Z`. Absent when no zone is told, or one that stands for several. */
  zone?: string;
  /** Cannot be a score or a length: it says 'pm', 'Uhr' or a zone. */
  certain: boolean;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** An offset in minutes as ISO writes it. */
export const isoZone = (minutes: number): string =>
  minutes === 0
    ? "Z"
    : `${minutes < 0 ? "-" : "+"}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/** Reads a time of day from `at`: '12:20pm', '2 p.m.', '14:05 GMT', '14h30', '9.15 Uhr'. */
export function readClock(text: string, at: number, to: number): Clock | undefined {
  const hourEnd = digitsEnd(text, at, to);
  if (hourEnd === at || hourEnd - at > 2) return undefined;
  let hour = Number(text.slice(at, hourEnd));
  let end = hourEnd;
  const parts: number[] = [];
  const mark = text[hourEnd];
  if (mark === ":" || mark === "." || mark === "h") {
    for (const _ of [0, 1]) {
      if (text[end] !== mark || !isDigit(text.charCodeAt(end + 1))) break;
      const partEnd = digitsEnd(text, end + 1, to);
      if (partEnd - end !== 3) return undefined;
      parts.push(Number(text.slice(end + 1, partEnd)));
      end = partEnd;
    }
  }
  if (parts.length === 0 && mark === "h") end += 1;
  if (isLetter(text.charCodeAt(end)) && mark === "h") return undefined;
  const meridiem = readMeridiem(text, end, to);
  if (meridiem) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (meridiem.afternoon ? 12 : 0);
    end = meridiem.end;
  }
  const zone = readZone(text, end, to);
  const hours = /^\s?uhr\b/i.exec(text.slice(end, Math.min(end + 5, to)))?.[0].length ?? 0;
  const certain = meridiem !== undefined || (zone !== undefined && parts.length > 0) || hours > 0;
  if (!certain && (parts.length === 0 || mark === ".")) return undefined;
  if (hour > 23 || parts.some((part) => part > 59)) return undefined;
  return {
    end: zone && parts.length + Number(certain) > 0 ? zone.end : end + hours,
    time: [hour, parts[0] ?? 0, ...parts.slice(1)].map(two).join(":"),
    ...(zone?.offset === undefined ? {} : { zone: zone.offset }),
    certain,
  };
}

function readMeridiem(text: string, at: number, to: number): { end: number; afternoon: boolean } | undefined {
  const start = pastSpaces(text, at, to);
  const found = /^([ap])(?:\.\s?m\.?|m)(?![a-z])/i.exec(text.slice(start, Math.min(start + 6, to)));
  if (!found) return undefined;
  return { end: start + found[0].length, afternoon: found[1]?.toLowerCase() === "p" };
}

/** Reads a zone from `at`: 'GMT', '(KST)', '+0900', 'GMT+9'. One that stands for several offsets is read without one. */
export function readZone(text: string, at: number, to: number): { end: number; offset?: string } | undefined {
  const start = pastSpaces(text, at, to);
  const open = text[start] === "(" ? 1 : 0;
  const nameStart = start + open;
  const nameEnd = wordEnd(text, nameStart, to);
  const name = text.slice(nameStart, nameEnd);
  const minutes = Object.hasOwn(zoneMinutes, name) ? zoneMinutes[name] : undefined;
  const several = /^(?:[ACEMP]T|[CIM]ST|ADT|AST)$/.test(name);
  if (nameEnd > nameStart && minutes === undefined && !several) return undefined;
  const offset = /^([+-])(\d\d?)(?::?(\d\d))?(?!\d)/.exec(text.slice(nameEnd, Math.min(nameEnd + 7, to)));
  if (offset && (minutes === 0 || (nameEnd === nameStart && offset[2]?.length === 2))) {
    const distance = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (distance > 14 * 60) return undefined;
    return close(text, nameEnd + offset[0].length, open, isoZone(offset[1] === "-" ? -distance : distance));
  }
  if (nameEnd === nameStart) return undefined;
  return close(text, nameEnd, open, minutes === undefined ? undefined : isoZone(minutes));
}

function close(text: string, end: number, open: number, offset?: string): { end: number; offset?: string } {
  const closed = open && text[end] === ")" ? end + 1 : end;
  return offset === undefined ? { end: closed } : { end: closed, offset };
}
