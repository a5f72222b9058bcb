import { hashWord } from "../text";

/** The words of a list, to be asked for by hash. */
export function wordSet(list: string): ReadonlySet<number> {
  return new Set(list.split(" ").map(hashWord));
}
