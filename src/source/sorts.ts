import * as word from "./lexicon";
import { lexiconOf } from "./lexicon";

/** What a noun stands for, as far as its word tells; `plural` is added to more than one of them, and `mask` leaves it out. */
export const Sort = { unknown: 0, person: 1, body: 2, document: 3, place: 4, mask: 7, plural: 8 } as const;

/** The sort of a word by its hash; more than one of them adds `Sort.plural`. */
export function sortsOf(): (hash: number) => number {
  const table = lexiconOf(undefined);
  return (hash) => {
    const bits = table.get(hash);
    const sort =
      (bits & word.PEOPLE) !== 0
        ? Sort.person
        : (bits & (word.ORGANIZATION | word.COLLECTIVE | word.KNOWN_ORGANIZATION)) !== 0
          ? Sort.body
          : (bits & word.DOCUMENT) !== 0
            ? Sort.document
            : (bits & (word.PLACE | word.DEMONYM)) !== 0
              ? Sort.place
              : Sort.unknown;
    return (bits & word.PLURAL) !== 0 ? sort + Sort.plural : sort;
  };
}
