import * as word from "./lexicon";
import { lexiconOf } from "./lexicon";

/** What a noun stands for, as far as its word tells; `mask` leaves out whether it is more than one. */
export const Sort = { unknown: 0, person: 1, body: 2, document: 3, place: 4, mask: 7 } as const;

const PLURAL = 8;

/** The sort of a word by its hash; more than one of them adds {@link PLURAL}. */
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
    return (bits & word.PLURAL) !== 0 ? sort + PLURAL : sort;
  };
}
