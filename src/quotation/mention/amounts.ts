import { ROUNDING_WORDS } from "../../language";
import { hashWord, wordSet } from "../../text";
import * as Kind from "../scene/kind";
import type { Scene } from "../scene/scene";

const LEAST = /* @__PURE__ */ hashWord("least");
const THAN = /* @__PURE__ */ hashWord("than");
const AT = /* @__PURE__ */ hashWord("at");
const COMPARED: ReadonlySet<number> = /* @__PURE__ */ wordSet("fewer less more");
const ROUND: ReadonlySet<number> = /* @__PURE__ */ wordSet(ROUNDING_WORDS);

/** Back from a phrase that opens with a number or an amount, over what tells how exact it is: `At least two`, `More than 200`, `About 4`. */
export function amountStart({ kinds, reading: { tokens } }: Scene, from: number, low: number): number {
  const { hash } = tokens;
  if (hash[from] === LEAST) return from - 1 >= low && hash[from - 1] === AT ? from - 1 : from;
  // 'a dozen'; not 'about the mayor'
  const isAmount =
    kinds[from] === Kind.quantity || (kinds[from] === Kind.determiner && kinds[from + 1] === Kind.quantity);
  if (!isAmount) return from;
  const before = hash[from - 1] ?? 0;
  if (from - 1 >= low && ROUND.has(before)) return from - 1;
  const isBound = before === THAN && COMPARED.has(hash[from - 2] ?? 0);
  return isBound && from - 2 >= low ? from - 2 : from;
}

const PERCENT = 0x25;

const FIRST = /* @__PURE__ */ hashWord("first");

/** The end of a share of those asked (`42%`), without the number of its verb: `The Post first reported`. */
export function amountEnd({ kinds, reading: { tokens } }: Scene, to: number): number {
  if (tokens.hash[to - 1] === FIRST) return to - 1;
  return kinds[to - 1] === Kind.quantity && tokens.code[to] === PERCENT ? to + 1 : to;
}
