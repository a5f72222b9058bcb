import type { Article, Span } from "../../model";
import { isObject, own } from "../json";
import { isIn } from "../words";
import { fieldsOf, SHAPES } from "./shapes";

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

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** How an article's strings and spans change on the way into a text. */
export interface Move {
  string: (words: string) => string;
  /** Nothing where the words of the span are not in the text. */
  span: (span: Span) => Span | undefined;
}

const STAY: Move = { string: (words) => words, span: (span) => span };

/**
 * The recorded part of an article, with nothing in it that the models do not allow: what is wrong is left out, and so is the
 * whole of a value where a required field is wrong. Spans are those of `text` and hold what stands beside them.
 *
 * It looks no deeper than the models nest, whatever the value.
 *
 * @param move - For an article of another text.
 */
export function conform(value: unknown, text: string, move = STAY): Recorded {
  const moved = (value: unknown) => (typeof value === "string" ? move.string(value) : value);

  const spanOf = (value: unknown): Span | undefined => {
    if (!isObject(value)) return undefined;
    const { start, end } = value;
    const span = isWhole(start) && isWhole(end) && start <= end ? move.span({ start, end }) : undefined;
    return span && span.end <= text.length ? span : undefined;
  };

  /** The value as this type, or nothing. `beside` is the object that holds it. */
  const typed = (type: string, value: unknown, beside: Fields): unknown => {
    const list = /\[(\+?)\]$/.exec(type);
    if (list) {
      if (!Array.isArray(value)) return undefined;
      const one = type.slice(0, list.index);
      const items = value.map((item) => typed(one, item, beside)).filter((item) => item !== undefined);
      return items.length === 0 && list[1] ? undefined : items;
    }
    if (type.startsWith("@")) {
      const span = spanOf(value);
      const field = type.slice(1);
      return span && (!field || text.slice(span.start, span.end) === moved(beside[field])) ? span : undefined;
    }
    if (Object.hasOwn(SHAPES, type)) return model(type, value);
    const plain = moved(value);
    return holds(type, plain) ? plain : undefined;
  };

  /** The value as a model of this name, or nothing where a required field is wrong. */
  const model = (shape: string, value: unknown): Fields | undefined => {
    if (!isObject(value)) return undefined;
    const fields: Fields = {};
    for (const [, name = "", required, type = "s"] of fieldsOf(shape)) {
      const inner = typed(type, own(value, name), value);
      if (inner !== undefined) fields[name] = inner;
      else if (required) return undefined;
    }
    return shape === "Source" && fields.type === "unnamed" && "name" in fields ? undefined : fields;
  };

  const article = isObject(value) ? value : {};
  const recorded: Fields = {};
  // What an article must have are lists: an empty one, where it is wrong.
  for (const [, name = "", required, type = "s"] of fieldsOf("Article"))
    recorded[name] = typed(type, own(article, name), article) ?? (required ? [] : undefined);
  // The shapes are held to the schemas by test/formats/record.test.ts; this is the one place where a checked value gets its type.
  return recorded as Recorded;
}
