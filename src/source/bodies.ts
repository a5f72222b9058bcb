import { companyNouns } from "../language";
import { CAPITAL, hashWord, type NameRuns, type Tokens, WORD, wordSet } from "../text";
import * as word from "./lexicon";
import { A, AN, IT, ITS, S_CLITIC, THAT, THE, WHICH } from "./words";

const COMPANY = /* @__PURE__ */ wordSet(companyNouns);

/**
 * Names that the story tells are a company's, as keys: it has shares, a factory, a board (`Okura’s profit`), or a word for it stands
 * before its name (`chip maker Okura Precision`). Asked only where nothing else tells whether a name is a person's.
 */
export function bodiesOf(tokens: Tokens, names: NameRuns, bits: (i: number) => number): ReadonlySet<number> {
  const { hash, flags, code } = tokens;
  const found = new Set<number>();
  const alone = new Set<number>();
  for (let r = 0; r < names.count; r++) {
    const from = names.from[r] ?? 0;
    if (names.to[r] === from + 1) alone.add(hash[from] ?? 0);
  }
  for (let r = 0; r < names.count; r++) {
    const from = names.from[r] ?? 0;
    const to = names.to[r] ?? 0;
    // 'taxi operator Ann Brill … Brill said': a last word alone is a family's.
    const isFamily = to - from > 1 && alone.has(hash[to - 1] ?? 0) && !alone.has(hash[from] ?? 0);
    if (isFamily) continue;
    const isOwner =
      hash[to] === S_CLITIC && (COMPANY.has(hash[to + 1] ?? 0) || COMPANY.has(hash[to + 2] ?? 0));
    const before = bits(from - 1);
    const isOne = (before & (word.ORGANIZATION | word.PLURAL)) === word.ORGANIZATION;
    const isTold =
      from > 0 &&
      ((flags[from - 1] ?? 0) & CAPITAL) === 0 &&
      (isOne || hash[from - 1] === GROUP) &&
      (before & word.PEOPLE) === 0;
    // 'Crestline, which owns two mills'
    const isThing = code[to] === COMMA && hash[to + 1] === WHICH;
    const isCalled = isCoined(tokens, from, to) || isIt(tokens, to) || isApposed(tokens, to, bits);
    if (isOwner || isTold || isThing || isCalled) found.add(bodyKey(tokens, from, to));
  }
  return found;
}

/** `FlySwift`, `News24`: a capital behind a small letter, as in no family name but those in Mc, or a number. */
function isCoined({ text, start, end }: Tokens, from: number, to: number): boolean {
  if (to !== from + 1) return false;
  const name = text.slice(start[from], end[from]);
  return /\p{Ll}\p{Lu}|\p{L}\d/u.test(name) && !/^(?:D[aei]|Fitz|L[ae]|Ma?c|O['’]|Van)\p{Lu}/u.test(name);
}

/** Tokens behind the verb within which `its` stands. */
const ITS_REACH = 12;

/** `Nordvik said it would double its sales`: not `said it was over`, which is nobody's. */
function isIt({ hash, flags, count }: Tokens, verb: number): boolean {
  if (((flags[verb] ?? 0) & (WORD | CAPITAL)) !== WORD) return false;
  const it = hash[verb + 1] === THAT ? verb + 2 : verb + 1;
  if (hash[it] !== IT) return false;
  for (let i = it + 1; i < count && i < it + ITS_REACH && ((flags[i] ?? 0) & WORD) !== 0; i++)
    if (hash[i] === ITS) return true;
  return false;
}

/** Tokens of an apposition up to its noun. */
const APPOSED_REACH = 5;

/** `Brill Watch, an observer group, noted …` */
function isApposed(
  { hash, code, flags, count }: Tokens,
  comma: number,
  bits: (i: number) => number,
): boolean {
  const article = hash[comma + 1];
  if (code[comma] !== COMMA || (article !== A && article !== AN && article !== THE)) return false;
  for (let i = comma + 2; i < count && i < comma + 2 + APPOSED_REACH; i++) {
    const noun = bits(i);
    if (((flags[i] ?? 0) & WORD) === 0 || (noun & word.PREPOSITION) !== 0) return false;
    const ends =
      ((flags[i + 1] ?? 0) & WORD) === 0 || (bits(i + 1) & (word.PREPOSITION | word.RELATIVE)) !== 0;
    const isBody = (noun & (word.ORGANIZATION | word.COLLECTIVE)) !== 0 && (noun & word.PEOPLE) === 0;
    if (ends) return isBody;
  }
  return false;
}

const COMMA = 0x2c;
const GROUP = /* @__PURE__ */ hashWord("group");

/** The key of a name: of its first and its last word. */
export function bodyKey({ hash }: Tokens, from: number, to: number): number {
  return Math.imul(hash[from] ?? 0, 31) ^ (hash[to - 1] ?? 0);
}
