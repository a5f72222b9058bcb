import * as L from "./labels";
import type { Token } from "./token";

/** The tokens of one byline, asked by index; beyond either end there is nothing. */
export class Line {
  readonly #bits: number[] = [];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {
    for (const { bits } of tokens) this.#bits.push(bits);
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The token at an index. An array asked for what it does not hold answers slowly, hence the bounds. */
  at(index: number): Token | undefined {
    return index >= 0 && index < this.tokens.length ? this.tokens[index] : undefined;
  }

  /** What a token is known to be; see `labels.ts`. */
  bits(index: number): number {
    const bits = this.#bits;
    return index >= 0 && index < bits.length ? (bits[index] ?? 0) : 0;
  }

  key(index: number): string {
    return this.at(index)?.key ?? "";
  }

  /** Makes a token something else than its word told. */
  relabel(index: number, bits: number): void {
    if (index < this.length) this.#bits[index] = bits;
  }

  is(index: number, mask: number): boolean {
    return (this.bits(index) & mask) !== 0;
  }

  start(index: number): number {
    return this.at(index)?.start ?? this.text.length;
  }

  /** Verbatim text of the tokens from `from` up to `to`. */
  slice(from: number, to: number): string {
    return from < to ? this.text.slice(this.start(from), this.at(to - 1)?.end) : "";
  }

  /** 'J.', 'J.R.', 'J' */
  isInitial(index: number): boolean {
    return this.size(index) < 2 || this.text.startsWith(".", this.start(index) + 1);
  }

  /** Letters of a word as printed, its full stop included. */
  size(index: number): number {
    const token = this.at(index);
    return token ? token.end - token.start : 0;
  }

  /** The first token of a stretch with one of these labels, or -1. */
  find(from: number, to: number, mask: number): number {
    for (let k = from; k < to; k++) if (this.is(k, mask)) return k;
    return -1;
  }

  count(from: number, to: number, mask: number): number {
    let n = 0;
    for (let k = from; k < to; k++) if (this.is(k, mask)) n++;
    return n;
  }

  /** True where all words name a place: 'New Delhi', 'Rio de Janeiro'. */
  isPlace(from: number, to: number): boolean {
    return this.is(from, L.PLACE) && this.count(from, to, L.PLACE | L.PARTICLE) === to - from;
  }

  /** True for what parts names from each other: marks, dates, addresses, share bars. */
  isBoundary(index: number): boolean {
    const bits = this.bits(index);
    // 'Anchor/Reporter' is one title.
    if (bits & L.MARK && this.key(index) === "/")
      return !this.is(index - 1, L.TITLE) || !this.is(index + 1, L.TITLE);
    if (bits & (L.MARK | L.NUMBER | L.ADDRESS)) return true;
    return (
      index >= this.length ||
      ((bits & (L.FURNITURE | L.DATE_WORD)) === L.FURNITURE &&
        !this.#isSurname(index) &&
        !(bits & L.MODIFIER && this.find(index + 1, index + 3, L.TITLE) > 0))
    );
  }

  /** 'By Ada Small', 'Ada de la Fuente': a word of share bars where only a name can end. */
  #isSurname(index: number): boolean {
    if (this.is(index - 1, L.PARTICLE)) return index > 1;
    return (
      (this.bits(index - 1) & ~L.CAPS) === L.CAPITAL &&
      this.is(index - 2, L.BY | L.BY_START | L.AND) &&
      (index + 1 === this.length || this.is(index + 1, L.MARK | L.AND))
    );
  }

  /** 'and'; where the same word may mean 'in' ('en', 'i', 'a'), whatever is no place. */
  isAnd(index: number): boolean {
    if (!this.is(index, L.AND) || this.isIn(index)) return false;
    if (!this.is(index, L.CAPITAL)) return true;
    // 'ADA KELLER ET BO LIND'; 'ET Bureau' is a desk.
    return this.is(index, L.CAPS) && !this.is(index + 1, L.STAFF);
  }

  /** 'is', 'covers': a line about whoever is named before it. */
  tells(index: number): boolean {
    return this.is(index, L.BIO) && !this.is(index, L.CAPITAL);
  }

  /** 'in', before a place. */
  isIn(index: number): boolean {
    if (!this.is(index, L.IN)) return false;
    return !this.is(index, L.AND) || this.is(index - 1, L.TITLE | L.MODIFIER) || this.is(index + 1, L.PLACE);
  }
}
