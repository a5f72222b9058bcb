/**
 * A stretch of a text: UTF-16 units, half-open, so that `text.slice(span.start, span.end)` is its verbatim form.
 *
 * Counterparts: W3C Web Annotation `TextPositionSelector` (which counts code points instead).
 *
 * @example
 * ```ts
 * const span: Span = { start: 0, end: 5 };
 * "Seoul said no".slice(span.start, span.end); //=> "Seoul"
 * ```
 */
export interface Span {
  /** Offset of the first UTF-16 unit; an integer, 0 or more. */
  start: number;
  /** Offset just past the last UTF-16 unit; never less than `start`. */
  end: number;
}
