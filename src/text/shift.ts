import type { Span } from "../model";

/** Moves every span of a fresh value, read from a part of a text, to where it stands in the whole; returns the value. */
export function shift<T>(value: T, by: number): T {
  if (by !== 0) move(value, by, new Set());
  return value;
}

function move(value: unknown, by: number, seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isSpan(value)) {
    value.start += by;
    value.end += by;
  } else {
    for (const part of Object.values(value)) move(part, by, seen);
  }
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && typeof value.start === "number";
}
