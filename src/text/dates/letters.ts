/** Expressions over letters of any script take long to compile and to run; these ask them only beyond ASCII. */

const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Whether a character is a letter. */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x80 ? isLatin(code) : /\p{L}/u.test(char);
}

/** Where the letters that begin at `at` end; `limit` of them at most. */
export function lettersEnd(text: string, at: number, limit: number = Number.POSITIVE_INFINITY): number {
  let end = at;
  for (let count = 0; count < limit && end < text.length; count++) {
    const code = text.codePointAt(end) ?? 0;
    if (code < 0x80 ? !isLatin(code) : !/\p{L}/u.test(String.fromCodePoint(code))) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** The letters that a text ends with. */
export function lastLetters(text: string): string {
  let start = text.length;
  while (start > 0 && isLatin(text.charCodeAt(start - 1))) start--;
  const isWhole = start === 0 || text.charCodeAt(start - 1) < 0x80;
  return isWhole ? text.slice(start) : (text.split(/\P{L}/u).at(-1) ?? "");
}
