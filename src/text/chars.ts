/** A letter of any script, or a mark that combines with one. */
export const LETTER = 1;
/** A decimal digit. */
export const DIGIT = 2;
/** White space of any width, line breaks included. */
export const SPACE = 4;
/** A letter in upper case. */
export const UPPER = 8;
/** A letter in lower case. */
export const LOWER = 16;
/** A line or paragraph break. */
export const BREAK = 32;
/** Printed as nothing: soft hyphen, zero-width space and joiner, byte order mark, direction marks. */
export const INVISIBLE = 64;

const TABLE_END = 0x2100;
const CLASSES = /* @__PURE__ */ buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(TABLE_END);
  const fill = (from: number, to: number, flags: number) => table.fill(flags, from, to + 1);
  /** Blocks that alternate upper and lower case: Latin Extended, later Cyrillic. */
  const alternate = (from: number, to: number) => {
    for (let code = from; code <= to; code++) table[code] = LETTER | (code & 1 ? LOWER : UPPER);
  };
  fill(0x30, 0x39, DIGIT);
  fill(0x41, 0x5a, LETTER | UPPER);
  fill(0x61, 0x7a, LETTER | LOWER);
  fill(0xc0, 0xde, LETTER | UPPER);
  fill(0xdf, 0xff, LETTER | LOWER);
  for (const code of [0xaa, 0xb5, 0xba]) table[code] = LETTER | LOWER;
  table[0xd7] = 0;
  table[0xf7] = 0;
  alternate(0x100, 0x137);
  for (let code = 0x138; code <= 0x148; code++) table[code] = LETTER | (code & 1 ? UPPER : LOWER);
  alternate(0x149, 0x178);
  for (let code = 0x178; code <= 0x17e; code++) table[code] = LETTER | (code & 1 ? UPPER : LOWER);
  table[0x178] = LETTER | UPPER;
  fill(0x17f, 0x1cd, LETTER | LOWER);
  alternate(0x1de, 0x24f);
  fill(0x250, 0x2ff, LETTER | LOWER);
  fill(0x300, 0x36f, LETTER);
  fill(0x370, 0x3ff, LETTER | LOWER);
  fill(0x386, 0x3ab, LETTER | UPPER);
  fill(0x3ac, 0x3ce, LETTER | LOWER);
  fill(0x400, 0x42f, LETTER | UPPER);
  fill(0x430, 0x45f, LETTER | LOWER);
  alternate(0x460, 0x52f);
  fill(0x531, 0x1fff, LETTER);
  alternate(0x1e00, 0x1eff);
  for (const code of [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f]) table[code] = SPACE;
  fill(0x2000, 0x200a, SPACE);
  for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = SPACE | BREAK;
  table[0xad] = INVISIBLE;
  fill(0x200b, 0x200f, INVISIBLE);
  fill(0x202a, 0x202e, INVISIBLE);
  fill(0x2060, 0x2064, INVISIBLE);
  return table;
}

/** The classes of one UTF-16 unit, as an OR of {@link LETTER}, {@link DIGIT}, {@link SPACE} and the rest. */
export function charClass(code: number): number {
  if (code < TABLE_END) return CLASSES[code] ?? 0;
  if (code === 0x3000) return SPACE;
  if (code === 0xfeff) return INVISIBLE;
  if (code < 0x2c00) return 0;
  if (code < 0x2e00) return LETTER;
  if (code < 0x3040) return code >= 0x3005 && code <= 0x3007 ? LETTER : 0;
  if (code < 0xd800) return LETTER;
  if (code < 0xf900) return 0;
  if (code < 0xfe00) return LETTER;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if (code >= 0xff21 && code <= 0xff3a) return LETTER | UPPER;
  if (code >= 0xff41 && code <= 0xff5a) return LETTER | LOWER;
  return code >= 0xfe70 && code < 0xfeff ? LETTER : 0;
}

/** True for an apostrophe or single quotation mark of any shape. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4
  );
}

/** Lower case of one UTF-16 unit, and one shape for all apostrophes: what two spellings of a word share. */
export function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code === 0x2019 || code === 0x2bc || code === 0x2018) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  return (charClass(code) & UPPER) !== 0 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}
