import * as L from "./labels";
import { lookUp } from "./lexicon";

/** Short words that are no initials: 'THE NEW YORK TIMES' -> 'The New York Times'. */
const WORDS = L.PROSE | L.PLACE | L.FOR | L.PARTICLE;

const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** The name of a body in natural case: words in capitals are made small, initials (`AFP`, `HNN`) and domains are kept. */
export function organizationCase(name: string): string {
  const words = name.split(" ");
  // 'HNN Staff': one word in capitals among others is its initials, or its own way to print it.
  if (words.filter(isCapitals).length < Math.min(words.length, 2)) return name;
  return words
    .map((word) => {
      if (!isCapitals(word) || /[.\d\p{Lo}]|^\p{Lu}{2,4}-\p{Lu}{2,3}$/u.test(word)) return word; // 'KXLV-TV', 'KXLV7'
      const small = word.toLowerCase();
      const known = lookUp(small);
      if (known & (L.OF | L.AND)) return small;
      const keep =
        word.length < 4 ? !(known & WORDS) : word.length < 5 && (known & L.AGENCY || !/[aeiou]/.test(small));
      return keep ? word : word.slice(0, 1) + small.slice(1);
    })
    .join(" ");
}
