import type { Article, Span } from "../../model";
import { isObject, own } from "../json";
import { isIn } from "../words";
import { SHAPES } from "./shapes";

type Fields = Record<string, unknown>;

/** The part of an article that a record holds; the format itself holds the rest. */
export type Recorded = Omit<
  Article,
  | "text"
  | "headline"
  | "headlineSpan"
  | "subheadline"
  | "subheadlineSpan"
  | "kicker"
  | "kickerSpan"
  | "language"
  | "blocks"
  | "furniture"
  | "extensions"
>;

/** What a string of each type looks like. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  s: /./s,
  t: /^/,
  u: /^https?:\/\//,
  iso: /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?|--\d\d-\d\d)$/,
  time: /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/,
};

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The span, where it is one of this text. */
function spanOf(value: unknown, text: string): Span | undefined {
  if (!isObject(value)) return undefined;
  const { start, end } = value;
  return isWhole(start) && isWhole(end) && start <= end && end <= text.length ? { start, end } : undefined;
}

/** Whether the value is one of this type, which is no list, span or model. */
function holds(type: string, value: unknown): boolean {
  if (type === "b") return typeof value === "boolean";
  if (type === "i") return Number.isSafeInteger(value);
  if (/^\d/.test(type)) {
    const [least, most] = type.split("-");
    return isWhole(value) && value >= Number(least) && value <= Number(most || Number.MAX_VALUE);
  }
  if (typeof value !== "string") return false;
  return PATTERNS[type]?.test(value) ?? isIn(type, value);
}

/** The value as this type, or nothing. `beside` is the object that holds it. */
function typed(type: string, value: unknown, text: string, beside: Fields): unknown {
  if (value === undefined) return undefined;
  const list = /\[(\+?)\]$/.exec(type);
  if (list) {
    if (!Array.isArray(value)) return undefined;
    const one = type.slice(0, list.index);
    const items = value.map((item) => typed(one, item, text, beside)).filter((item) => item !== undefined);
    return items.length === 0 && list[1] ? undefined : items;
  }
  if (type.startsWith("@")) {
    const span = spanOf(value, text);
    const field = type.slice(1);
    return span && (!field || text.slice(span.start, span.end) === beside[field]) ? span : undefined;
  }
  if (Object.hasOwn(SHAPES, type)) return model(type, value, text);
  return holds(type, value) ? value : undefined;
}

/** The value as a model of this name, or nothing where a required field is wrong. */
function model(shape: string, value: unknown, text: string): Fields | undefined {
  if (!isObject(value)) return undefined;
  const fields: Fields = {};
  // bounded: shapes are our own.
  for (const [, name = "", required, type = "s"] of (SHAPES[shape] ?? "").matchAll(/(\w+)(!?)(?::(\S+))?/g)) {
    const inner = typed(type, own(value, name), text, value);
    if (inner !== undefined) fields[name] = inner;
    else if (required) return undefined;
  }
  return shape === "Source" && fields.type === "unnamed" && "name" in fields ? undefined : fields;
}

/**
 * The recorded part of an article, with nothing in it that the models do not allow: what is wrong is left out, and so is the
 * whole of a value where a required field is wrong. Spans are those of `text` and hold what stands beside them.
 *
 * It looks no deeper than the models nest, whatever the value.
 */
export function conform(value: unknown, text: string): Recorded {
  const blank = {
    sections: [],
    trail: [],
    bylines: [],
    photos: [],
    quotations: [],
    sources: [],
    corrections: [],
    issues: [],
  };
  // The shapes are held to the schemas by test/formats/record.test.ts; this is the one place where a checked value gets its type.
  return (model("Article", { ...blank, ...(isObject(value) ? value : {}) }, text) ?? blank) as Recorded;
}
