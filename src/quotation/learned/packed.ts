/**
 * Whole numbers, each in about as many bits as it is surprising: asymmetric numeral systems (Duda 2009), the variant with a range of
 * states (rANS) and fixed shares.
 */
export interface PackedRun {
  readonly count: number;
  /** The smallest number; the first share is its own. */
  readonly least: number;
  /** How often each number comes, from the smallest up, in parts of {@link WHOLE}. */
  readonly shares: readonly number[];
  /** The last state in four bytes, most significant first, and what the states before shed; in Base64. */
  readonly coded: string;
}

/** Learned weights by key: how many keys are left out before each, in ascending order, and a run of weights for each answer. */
export interface PackedTable {
  /** Keys are less than this. */
  readonly places: number;
  /** Keys are hashes, so how often each gap comes needs no telling: {@link gapShares}. */
  readonly gaps: Pick<PackedRun, "count" | "coded">;
  readonly weights: readonly PackedRun[];
}

const WHOLE_BITS = 12;
const WHOLE = 1 << WHOLE_BITS;

/** States are at least this. What one more byte could make too large is shed first, so that they stay below 256 times as much. */
const LEAST_STATE = 1 << 22;

/** A gap that goes on in the next number. */
const OPEN_GAP = 90;

/** Calls `set` for every weight of every key. */
export function unpack(table: PackedTable, set: (key: number, weight: number, answer: number) => void): void {
  const weights = table.weights.map(decode);
  const shares = gapShares(weights[0]?.length ?? 0, table.places);
  const gaps = decode({ ...table.gaps, least: 0, shares });
  let key = 0;
  let row = 0;
  for (const gap of gaps) {
    key += gap;
    if (gap === OPEN_GAP) continue;
    for (let answer = 0; answer < weights.length; answer++) set(key, weights[answer]?.[row] ?? 0, answer);
    row++;
    key++;
  }
}

/** The shares of gaps between so many keys, each as likely at any of the places: a geometric distribution. */
function gapShares(keys: number, places: number): number[] {
  const shares: number[] = [];
  let rest = WHOLE;
  let likely = keys / places;
  for (let gap = 0; gap < OPEN_GAP; gap++) {
    const share = 1 + Math.floor((WHOLE - OPEN_GAP - 1) * likely);
    shares.push(share);
    rest -= share;
    likely *= 1 - keys / places;
  }
  return [...shares, rest];
}

/** Packs a table for {@link unpack}: whole weights of up to seven bits by key, each key less than `places`. */
export function pack(
  rows: ReadonlyMap<number, readonly number[]>,
  answers: number,
  places: number,
): PackedTable {
  const gaps: number[] = [];
  const weights = Array.from({ length: answers }, (): number[] => []);
  let next = 0;
  for (const [key, row] of [...rows].sort(([a], [b]) => a - b)) {
    let gap = key - next;
    for (; gap >= OPEN_GAP; gap -= OPEN_GAP) gaps.push(OPEN_GAP);
    gaps.push(gap);
    next = key + 1;
    weights.forEach((list, answer) => {
      list.push(row[answer] ?? 0);
    });
  }
  const { count, coded } = encode(gaps, 0, gapShares(rows.size, places));
  return { places, gaps: { count, coded }, weights: weights.map((list) => encode(list)) };
}

/** The numbers of a run. */
export function decode({ count, least, shares, coded }: PackedRun): Int8Array {
  const bytes = atob(coded);
  // Which number each part of the whole belongs to, and where that number's parts begin.
  const ownerOf = new Uint8Array(WHOLE);
  const starts: number[] = [];
  let from = 0;
  for (const share of shares) {
    ownerOf.fill(starts.length, from, from + share);
    starts.push(from);
    from += share;
  }
  const numbers = new Int8Array(count);
  let at = 0;
  let state = 0;
  while (at < 4) state = (state << 8) | bytes.charCodeAt(at++);
  for (let i = 0; i < count; i++) {
    const part = state & (WHOLE - 1);
    const owner = ownerOf[part] ?? 0;
    numbers[i] = least + owner;
    state = (shares[owner] ?? 0) * (state >> WHOLE_BITS) + part - (starts[owner] ?? 0);
    while (state < LEAST_STATE && at < bytes.length) state = (state << 8) | bytes.charCodeAt(at++);
  }
  return numbers;
}

/** Packs numbers from -128 to 127 for {@link decode}. */
export function encode(
  numbers: readonly number[],
  least = numbers.reduce((a, b) => Math.min(a, b), 127),
  shares = sharesOf(numbers, least),
): PackedRun {
  const starts = shares.map((_, i) => shares.slice(0, i).reduce((sum, share) => sum + share, 0));
  let state = LEAST_STATE;
  const shed: number[] = [];
  // What is packed last is read first.
  for (const number of [...numbers].reverse()) {
    const share = shares[number - least] ?? 0;
    const most = (LEAST_STATE >> WHOLE_BITS) * 256 * share;
    for (; state >= most; state >>= 8) shed.push(state & 255);
    state = (Math.floor(state / share) << WHOLE_BITS) + (state % share) + (starts[number - least] ?? 0);
  }
  for (let i = 0; i < 4; i++, state >>= 8) shed.push(state & 255);
  const coded = btoa(String.fromCharCode(...shed.reverse()));
  return { count: numbers.length, least, shares, coded };
}

/** How often each number comes, in parts of the whole; at least one part for each that comes at all. */
function sharesOf(numbers: readonly number[], least: number): number[] {
  const counts: number[] = [];
  for (const number of numbers) {
    while (counts.length <= number - least) counts.push(0);
    counts[number - least] = (counts[number - least] ?? 0) + 1;
  }
  const shares = counts.map((n) => (n === 0 ? 0 : Math.max(1, Math.floor((n / numbers.length) * WHOLE))));
  const most = shares.indexOf(Math.max(...shares));
  // What rounding left over or took too much of goes to or comes from the most frequent.
  if (most >= 0) shares[most] = (shares[most] ?? 0) + WHOLE - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}
