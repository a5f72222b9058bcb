import { BREAK, charClass, LETTER, SPACE } from "../chars";

/** An ASCII digit: other scripts' digits write no dates that are read here. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (code: number): boolean => (charClass(code) & LETTER) !== 0;

/** A space inside a line; a date does not run over a line break. */
export const isSpace = (code: number): boolean => (charClass(code) & (SPACE | BREAK)) === SPACE;

/** End of the letters from `at`. */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** End of the digits from `at`. */
export function digitsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** First place from `at` that is no space. */
export function pastSpaces(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}
