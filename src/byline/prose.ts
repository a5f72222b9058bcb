import { copyrightSigns } from "../language";
import * as L from "./labels";
import type { Line } from "./line";

/** What is no sign of a sentence though it is small: joints of names, titles, outlets and labels. */
const JOINTS = ~(L.PROSE | L.POSSESSIVE);

/** True where the line that begins at `from` is a sentence or a headline: many of its words are small and in no list of bylines. */
export function isSentence(line: Line, from: number): boolean {
  let plain = 0;
  let words = 0;
  for (let k = from; k < line.length && line.key(k) !== "\n"; k++) {
    const bits = line.bits(k);
    if (bits & (L.MARK | L.NUMBER | L.ADDRESS)) continue;
    words++;
    if (!(bits & (L.CAPITAL | JOINTS))) plain++;
  }
  return plain > 3 || (plain > 1 && plain * 3 > words + 1);
}

/** True for the sign or word before whose rights a page reserves. */
export function isCopyright(line: Line, index: number): boolean {
  return copyrightSigns.includes(line.key(index));
}
