import type { Json } from "../model";
import { FormatError, type FormatName } from "./error";

/** A JSON object; its own properties only are ever looked at. */
export type JsonObject = { [key: string]: Json };

/** Deeper than any news item nests; a hostile one, or a value that holds itself, stops here. */
const MAX_DEPTH = 100;

/** Whether this value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object's own property. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The first of these own properties that holds something other than white space, edges trimmed. */
export function textIn(object: JsonObject | undefined, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = object && own(object, key);
    const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
    if (text !== "") return text;
  }
  return undefined;
}

/** The objects of a list under this key; a lone object counts as a list of one. */
export function objectsIn(object: JsonObject | undefined, key: string): JsonObject[] {
  const value = object && own(object, key);
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** The object under this key. */
export function objectIn(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object && own(object, key);
  return isObject(value) ? value : undefined;
}

/** The address, where it is one that a page may link to. */
export function httpUrl(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//.test(address) ? address : undefined;
}

/**
 * A copy of JSON that is safe to keep: plain objects only, no key `__proto__`, no deeper than a news item is.
 *
 * @param rename - New names of keys, wherever they stand.
 */
export function copyJson(
  format: FormatName,
  value: unknown,
  path = "",
  rename: (key: string) => string = (key) => key,
  depth = 0,
): Json {
  if (depth > MAX_DEPTH) throw new FormatError(format, { path, expected: `at most ${MAX_DEPTH} levels` });
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value))
    return value.map((item, i) => copyJson(format, item, `${path}[${i}]`, rename, depth + 1));
  if (typeof value !== "object") throw new FormatError(format, { path, expected: "a JSON value" });
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__" || inner === undefined) continue;
    const place = path === "" ? key : `${path}.${key}`;
    copy[rename(key)] = copyJson(format, inner, place, rename, depth + 1);
  }
  return copy;
}

/** The item to read: an object, or the text of one. Nothing of the caller's is kept. */
export function readObject(format: FormatName, item: unknown, rename?: (key: string) => string): JsonObject {
  let value = item;
  if (typeof item === "string") {
    try {
      value = JSON.parse(item);
    } catch (error) {
      throw new FormatError(format, { expected: `JSON (${error instanceof Error ? error.message : error})` });
    }
  }
  const copy = copyJson(format, value, "", rename);
  if (!isObject(copy)) throw new FormatError(format, { expected: "an object" });
  return copy;
}
