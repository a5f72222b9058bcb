import { companyNouns } from "../language";
import { CAPITAL, type NameRuns, type Tokens, wordSet } from "../text";
import * as word from "./lexicon";
import { S_CLITIC, WHICH } from "./words";

const COMPANY = /* @__PURE__ */ wordSet(companyNouns);

/**
 * Names that the story tells are a company's, as keys: it has shares, a factory, a board (`Okura’s profit`), or a word for it stands
 * before its name (`chip maker Okura Precision`). Asked only where nothing else tells whether a name is a person's.
 */
export function bodiesOf(tokens: Tokens, names: NameRuns, bits: (i: number) => number): ReadonlySet<number> {
  const { hash, flags, code } = tokens;
  const found = new Set<number>();
  for (let r = 0; r < names.count; r++) {
    const from = names.from[r] ?? 0;
    const to = names.to[r] ?? 0;
    const isOwner =
      hash[to] === S_CLITIC && (COMPANY.has(hash[to + 1] ?? 0) || COMPANY.has(hash[to + 2] ?? 0));
    const before = bits(from - 1);
    const isTold =
      from > 0 &&
      ((flags[from - 1] ?? 0) & CAPITAL) === 0 &&
      (before & (word.ORGANIZATION | word.PLURAL)) === word.ORGANIZATION &&
      (before & word.PEOPLE) === 0;
    // 'Crestline, which owns two mills'
    const isThing = code[to] === 0x2c && hash[to + 1] === WHICH;
    if (isOwner || isTold || isThing) found.add(bodyKey(tokens, from, to));
  }
  return found;
}

/** The key of a name: of its first and its last word. */
export function bodyKey({ hash }: Tokens, from: number, to: number): number {
  return Math.imul(hash[from] ?? 0, 31) ^ (hash[to - 1] ?? 0);
}
