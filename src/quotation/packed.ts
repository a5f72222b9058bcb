/**
 * A table of learned weights as text: before each key, in ascending order, how many are left out; then the weights of every key, a text
 * for each answer.
 *
 * One character a number, so that a compressor sees which numbers are frequent.
 */
export interface PackedTable {
  readonly gaps: string;
  readonly weights: readonly string[];
}

/** The first character used; `"` and `\`, which a string would have to escape, are passed over. */
const FIRST = 0x23;
const BACKSLASH = 0x5c;

/** A gap that goes on in the next character. */
const OPEN_GAP = 90;

/** The digit of weight 0. */
const ZERO = 45;

/** Calls `set` for every weight of every key. */
export function unpack(
  { gaps, weights }: PackedTable,
  set: (key: number, weight: number, answer: number) => void,
): void {
  let key = 0;
  let row = 0;
  for (let at = 0; at < gaps.length; at++) {
    const gap = digitAt(gaps, at);
    key += gap;
    if (gap === OPEN_GAP) continue;
    for (let answer = 0; answer < weights.length; answer++)
      set(key, digitAt(weights[answer] ?? "", row) - ZERO, answer);
    row++;
    key++;
  }
}

/** The text of a table, for {@link unpack}. Weights are whole; those out of range become the nearest that is not. */
export function pack(rows: ReadonlyMap<number, readonly number[]>, answers: number): PackedTable {
  let gaps = "";
  const weights = Array.from({ length: answers }, () => "");
  let next = 0;
  for (const [key, row] of [...rows].sort(([a], [b]) => a - b)) {
    let gap = key - next;
    for (; gap >= OPEN_GAP; gap -= OPEN_GAP) gaps += characterOf(OPEN_GAP);
    gaps += characterOf(gap);
    next = key + 1;
    for (let answer = 0; answer < answers; answer++)
      weights[answer] += characterOf(Math.max(0, Math.min(OPEN_GAP, (row[answer] ?? 0) + ZERO)));
  }
  return { gaps, weights };
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
}

function characterOf(digit: number): string {
  const code = digit + FIRST;
  return String.fromCharCode(code + (code >= BACKSLASH ? 1 : 0));
}
