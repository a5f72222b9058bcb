/** A machine format that {@link FormatError} can speak of. */
export type FormatName = "ans" | "iptc-photo" | "json-ld" | "newsml" | "ninjs" | "nitf";

/** Where a reader stopped, and what it had hoped to find there. */
export interface FormatErrorPlace {
  /** Path of the value in JSON: `"bodies[0].value"`. */
  path?: string | undefined;
  /** Line in XML, from 1. */
  line?: number | undefined;
  /** Column in XML, from 1. */
  column?: number | undefined;
  /** What would have been right: `"an object with a uri"`. */
  expected: string;
}

/**
 * What every `from*` reader throws on input that is not in its format.
 *
 * Its message says all of it in one sentence; programs read `format`, `path`, `line`, `column` and `expected`.
 *
 * @example
 * ```ts
 * const error = new FormatError("ninjs", { path: "uri", expected: "a string" });
 * error.message; //=> "ninjs: expected a string at uri"
 * ```
 */
export class FormatError extends Error {
  /** The format that was being read. */
  declare readonly format: FormatName;
  /** Path of the value in JSON, where there is one. */
  declare readonly path: string | undefined;
  /** Line in XML, from 1. */
  declare readonly line: number | undefined;
  /** Column in XML, from 1. */
  declare readonly column: number | undefined;
  /** What would have been right. */
  declare readonly expected: string;

  constructor(format: FormatName, { path, line, column, expected }: FormatErrorPlace) {
    const at = line === undefined ? path : `line ${line}, column ${column}`;
    super(`${format}: expected ${expected}${at ? ` at ${at}` : ""}`);
    Object.assign(this, { name: "FormatError", format, path, line, column, expected });
  }
}
