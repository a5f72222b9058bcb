import type { Calendar } from "./calendar";
import { type Shape, shapeAt, type Token } from "./shape";

/** What a date's words say, before any reference date. */
export interface Reading {
  end: number;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  time?: string;
  /** As ISO writes it; absent where none is told, or one that stands for several. */
  zone?: string;
  /** Distance in days from today. */
  days?: number;
  /** -1 'last', 0 'this', 1 'next'. */
  turn?: number;
  /** The unit of a turn: 'month'. */
  unit?: string;
  /** A lone month or year: a date only where the words around it make it one. */
  bare?: boolean;
  /** Numeric date whose order is not told: the two numbers, as printed. */
  pair?: readonly [number, number];
}

interface Form {
  readonly name: "words" | "ordered" | "numeric" | "unit" | "bare";
  readonly form: RegExp;
  /** Letters that the form can begin with. */
  readonly first: string;
  /** A letter that it always holds, or none. */
  readonly holds: string;
}

/**
 * The forms of dates over the letters that `Shape` explains, tried in order. A number is no day where it is the head of a
 * longer one ('11,000', '11.5', '11:30') or is glued to letters.
 */
function makeForms(): readonly Form[] {
  const day = "dS?(?![.:][dny#]|,[dn#]|[%#xA-Zmw])";
  const range = `(?: ?[-/] ?${day}| R ${day}(?=$| ?[^ x]))?`;
  const year = "(?:(?:, ?| |-)(?:O )?y(?![.,][dny#]|[%#xA-Z]))";
  const weekday = "(?:(?:L ){0,2}[Ww]\\.?(?: P)?,? ?\\(?(?:T )?)?";
  const month = "(?:M|m\\.?)";
  const form = (name: Form["name"], first: string, holds: string, source: string): Form => ({
    name,
    form: new RegExp(source, "y"),
    first,
    holds,
  });
  return [
    form("words", "LWwMm", "d", `${weekday}${month} ${day}${range}${year}?\\)?`),
    form("words", "LWwd", "d", `${weekday}dS?[.º]?${range}\\.?[ -](?:O )?${month}${year}?\\)?`),
    form("words", "Mm", "y", month + year),
    form("ordered", "LWwy", "y", `${weekday}y([-/.]) ?d\\1 ?d(?![dny#]|\\1[dny#])\\)?`),
    form("numeric", "LWwd", "d", `${weekday}d([-/.]) ?d\\1 ?[ydn](?![dny#]|\\1[dny#])\\)?`),
    form("words", "yd", "", "(?:yJ ?)?dK(?: ?dI)?|yJ|dI"),
    form("words", "LWD", "", "(?:L ){0,2}W(?: P)?(?: L)?|D(?: P)?"),
    form("unit", "LCdn", "", "(?:L ){1,2}[UP]|[Cdn] U G"),
    form("words", "L", "M", "L M(?! [dy])"),
    form("bare", "My", "", "[My]"),
  ];
}

let forms: readonly Form[] | undefined;

/** Reads one date or time that begins exactly at `at`; never looks before it. */
export function readAt(text: string, at: number, to: number, calendar: Calendar): Reading | undefined {
  const shape = shapeAt(text, at, to, calendar);
  const clock = clockAt(shape, 0);
  if (clock) {
    const next = clock.next + length(/,? ?(?:A )?/y, shape, clock.next);
    const date = next > clock.next && !clockAt(shape, next) ? dateAt(text, shape, next) : undefined;
    if (date && !date.bare) return { ...date, ...clock.time };
    if (clock.certain) return { end: endOf(shape, clock.next), ...clock.time };
  }
  const date = dateAt(text, shape, 0);
  if (!date || date.bare || date.unit) return date;
  const from = shape.tokens.findIndex((token) => token.start >= date.end);
  const next = from < 0 ? shape.letters.length : from + length(/(?:,| ?[-|·])? ?(?:A\.? ?)?/y, shape, from);
  const later = next > from && from >= 0 ? clockAt(shape, next) : undefined;
  return later ? { ...date, end: endOf(shape, later.next), ...later.time } : date;
}

const length = (form: RegExp, shape: Shape, at: number): number => {
  form.lastIndex = at;
  return form.exec(shape.letters)?.[0].length ?? 0;
};

const endOf = ({ tokens }: Shape, next: number): number => tokens[next - 1]?.end ?? 0;

function dateAt(text: string, shape: Shape, at: number): Reading | undefined {
  forms ??= makeForms();
  const opening = shape.letters.charAt(at);
  for (const { name, form, first, holds } of forms) {
    if (!first.includes(opening) || !shape.letters.includes(holds, at)) continue;
    let size = length(form, shape, at);
    if (size === 0) continue;
    const letters = shape.letters.slice(at, at + size);
    if (letters.endsWith(")") && !letters.includes("(")) size -= 1;
    const tokens = shape.tokens.slice(at, at + size);
    const date = { end: endOf(shape, at + size), ...fields(text, name, letters, tokens) };
    if ((date.month ?? 1) <= 12) return date;
  }
  return undefined;
}

/** The fields that the tokens of a date tell. */
function fields(text: string, name: string, letters: string, tokens: Token[]): Omit<Reading, "end"> {
  const at = (letter: RegExp): number | undefined => tokens[letters.search(letter)]?.value;
  const numbers = tokens
    .filter((_, index) => /[dny]/.test(letters.charAt(index)))
    .map((token) => token.value);
  const turns = tokens.filter((_, index) => letters[index] === "L").map((token) => token.value);
  const told = {
    year: at(/y/),
    month: at(/[Mm]/) ?? at(/dK/),
    // A range of days is told as its month.
    day: letters.includes("K") ? at(/dI/) : letters.replace(/[^d]/g, "").length < 2 ? at(/d/) : undefined,
    weekday: at(/[Ww]/),
    days: at(/D/),
    // 'this past Sunday': the second word tells where.
    turn: turns.length > 0 ? turns.at(-1) || turns[0] : undefined,
  };
  const [first = 0, second = 0, third = 0] = numbers;
  if (name === "bare") return defined({ year: told.year, month: told.month, bare: true });
  if (name === "ordered") return defined({ ...told, month: second, day: third });
  if (name === "numeric") {
    const dayFirst =
      letters.includes(".") || tokens.some((token) => token.entry?.dayFirst) || first === second;
    // POSIX: two figures from 69 on are the last century's.
    const year = third > 99 ? third : third + (third < 69 ? 2000 : 1900);
    if (second <= 12 && (dayFirst || first > 12))
      return defined({ ...told, year, month: second, day: first });
    if (second > 12) return defined({ ...told, year, month: first, day: second });
    return defined({ weekday: told.weekday, year, pair: [first, second] as const });
  }
  if (name === "unit") {
    const place = letters.search(/[UP]/);
    const unit = text.slice(tokens[place]?.start, tokens[place]?.end).toLowerCase();
    if (told.turn !== undefined) return { turn: told.turn, unit };
    return unit.startsWith("day") ? { days: -(tokens[0]?.value ?? 0) } : { turn: -1, unit: "ago" };
  }
  return defined(told);
}

/** A copy without the fields that are not told. */
const defined = (fields: { [Name in keyof Reading]?: Reading[Name] | undefined }): Omit<Reading, "end"> => {
  const told: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) told[name] = value;
  return told;
};

/** A time of day, with the token after it. `certain` when it can be no score or length: it says 'pm', 'Uhr' or a zone. */
interface Clock {
  next: number;
  time: { time: string; zone?: string };
  certain: boolean;
}

/** Reads a time of day: '12:20pm', '2 p.m.', '14:05 GMT', '14h30', '9.15 Uhr'. */
function clockAt({ letters, tokens }: Shape, at: number): Clock | undefined {
  const first = letters.charAt(at);
  if (first !== "d" && first !== "n") return undefined;
  const form = /([dn])(?:([:.H])([dn])(?:\2([dn]))?)?( ?[QH])?(?: ?\(?Z+\)?)?(?![dn#])/y;
  form.lastIndex = at;
  const found = form.exec(letters);
  if (!found) return undefined;
  const [whole, , mark, minute, , said] = found;
  const inside = tokens.slice(at, at + whole.length);
  const value = (letter: RegExp): Token | undefined => inside[whole.search(letter)];
  const zone = [...inside].reverse().find((token) => token.zone !== undefined)?.zone;
  const half = value(/Q/)?.value;
  const certain = said !== undefined || (zone !== undefined && minute !== undefined);
  if (!certain && mark !== ":" && mark !== "H") return undefined;
  const [hour = 0, ...rest] = inside
    .filter((_, index) => /[dn]/.test(whole.charAt(index)))
    .map((token) => token.value);
  const short = inside.some(
    (token, index) => index > 0 && /[dn]/.test(whole.charAt(index)) && token.end - token.start < 2,
  );
  if (short || hour > (half === undefined ? 23 : 12) || rest.some((part) => part > 59)) return undefined;
  const figures = [half === undefined ? hour : (hour % 12) + half, rest[0] ?? 0, ...rest.slice(1)];
  const time = figures.map((part) => String(part).padStart(2, "0")).join(":");
  return { next: at + whole.length, time: zone ? { time, zone } : { time }, certain };
}
