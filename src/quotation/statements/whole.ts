import { hashWord } from "../../text";
import * as Kind from "../scene/kind";
import type { Scene } from "../scene/scene";

const OF = /* @__PURE__ */ hashWord("of");

/** Simple phrases joined at most. */
const LONGEST = 5;

/** Where the noun phrase begins that ends in a simple one: back over owners and `of` (`the mayor of Marl`), as far as `from`. */
export function wholeStart({ phrases, kinds, reading }: Scene, phrase: number, from: number): number {
  let start = phrases.start[phrase] ?? 0;
  for (let p = phrase - 1; p >= 0 && p > phrase - LONGEST; p--) {
    const joint = start - 1;
    if ((phrases.start[p] ?? 0) < from || phrases.end[p] !== joint) break;
    if (kinds[joint] !== Kind.clitic && reading.tokens.hash[joint] !== OF) break;
    start = phrases.start[p] ?? 0;
  }
  return start;
}

/** Where the noun phrase ends that begins with a simple one, over what that owns: `the Post’s Ada Quill`. */
export function wholeEnd({ phrases, kinds }: Scene, phrase: number): number {
  let end = phrases.end[phrase] ?? 0;
  for (let p = phrase + 1; p < phrase + LONGEST; p++) {
    if (kinds[end] !== Kind.clitic || phrases.start[p] !== end + 1) break;
    end = phrases.end[p] ?? 0;
  }
  return end;
}
