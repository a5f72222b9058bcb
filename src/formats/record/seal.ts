import { isObject, type JsonObject } from "../json";

/** 32-bit FNV-1a in base 36: enough to see that somebody has edited a field; no protection against forgery, and none needed. */
export function seal(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The format's own values that each recorded field refines, as strings; a field without one is bound to the text alone. */
export type Natives = Readonly<Record<string, unknown>>;

/** Seals of the text and of the format's own values. */
export function sealsOf(text: string, natives: Natives): JsonObject {
  const seals: JsonObject = { text: seal(text) };
  for (const [field, value] of Object.entries(natives)) seals[field] = seal(JSON.stringify(value) ?? "");
  return seals;
}

/** The fields of the record whose seals are broken. */
export function broken(record: JsonObject, text: string, natives: Natives): Set<string> {
  const seals = isObject(record.seals) ? record.seals : {};
  const now = sealsOf(text, natives);
  return new Set(Object.keys(now).filter((field) => now[field] !== seals[field]));
}
