import { outletArticles } from "../language";
import * as L from "./labels";
import type { Line } from "./line";

/** What ends a name at once. */
const NAMED = L.TITLE | L.OUTLET | L.STAFF | L.AGENCY | L.POSSESSIVE;

/** Where a person's name that begins at `from` ends; `from` itself when none does. */
export function nameEnd(line: Line, from: number, to: number): number {
  let k = from;
  for (; k < to; k++) {
    const bits = line.bits(k);
    if (bits & L.CAPITAL) {
      if (bits & NAMED || line.isAnd(k)) break;
      if (k === from ? !opensName(line, k, bits) : !goesOn(line, from, k, to, bits)) break;
    } else if (!(bits & L.PARTICLE) || !line.is(k + 1, L.CAPITAL | L.PARTICLE)) break;
  }
  return k;
}

/** True for a capitalised word that may be the first of a name. */
function opensName(line: Line, k: number, bits: number): boolean {
  if (bits & L.PROSE && !(bits & L.PARTICLE)) return false;
  // 'Min Ji-woo', 'Day Keller', 'Il Molo'
  return !(bits & L.DATE_WORD) || line.size(k) === 3 || outletArticles.includes(line.key(k));
}

/** True for a capitalised word that may go on with a name. */
function goesOn(line: Line, from: number, k: number, to: number, bits: number): boolean {
  if (bits & (L.MODIFIER | L.PROSE) && !(bits & L.PARTICLE)) {
    // The last word may be one of titles or of prose: 'Ada Court', 'Xia You'; of a place too: 'New York City'.
    const last = k + 1 === to || line.isAnd(k + 1);
    if (!last || !(k === from + 1 || bits & L.PROSE || line.isPlace(from, k))) return false;
  }
  if (bits & L.EAST_ASIAN && bits & L.PLACE) return false;
  // 'Ada Keller New Delhi'
  if (bits & L.PLACE && k > from + 1 && line.is(k + 1, L.PLACE)) return false;
  if (bits & L.POST_NOMINAL && (bits & L.CAPS || line.key(k).includes("."))) return false;
  return k === from + 1 || (line.key(k) !== line.key(from) && !changesCase(line, from, k));
}

/** 'Ada KELLER | Rédaction', 'Ada Keller | DAILY NEWS': capitals end or begin, and a name with them. */
function changesCase(line: Line, from: number, k: number): boolean {
  if (line.is(k, L.SUFFIX)) return false;
  if (line.is(k - 1, L.CAPS)) return !line.is(k, L.CAPS) && !line.is(from, L.CAPS);
  return !line.is(from, L.CAPS) && line.is(k, L.CAPS) && line.is(k + 1, L.CAPS);
}

/** The end of a name of two words, with its particles, initials and suffix: 'Ada van Keller | Brightwater'. */
export function shortNameEnd(line: Line, from: number, to: number): number {
  let k = from;
  for (let whole = 0; k < to && whole < 2; k++) if (!line.is(k, L.PARTICLE) && !line.isInitial(k)) whole++;
  while (line.is(k, L.SUFFIX)) k++;
  return k;
}

/** Where words that may be a title, an outlet or a staff credit end: before 'in', 'for', 'is', and another name. */
export function runEnd(line: Line, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (line.is(k, L.CAPITAL)) {
      if (k > from && (line.key(k) === "the" || line.is(k, L.FOR))) return k;
    } else if (line.isAnd(k)) {
      if (k + 1 >= to || line.is(k + 1, L.AGENCY | L.PROSE)) return k;
      if (line.is(k - 1, L.OUTLET | L.AGENCY) && !line.is(k - 1, L.MODIFIER)) return k;
      // 'HNN Staff and Harbor Press'; 'Staff and Wire Reports' is one.
      if (line.is(k - 1, L.STAFF) && (line.bits(k + 1) & (L.OUTLET | L.MODIFIER)) === L.OUTLET) return k;
      if (nameEnd(line, k + 1, to) - k > 2) return k;
    } else if (line.isIn(k)) {
      if (!line.is(k + 1, L.TITLE)) return k;
    } else if (line.is(k, L.FOR | L.FROM | L.BIO | L.PROSE) && !line.is(k, L.OF | L.STAFF)) return k;
  }
  return to;
}

/** Where the name of an outlet or desk ends: at the first small word that such names do not hold. */
export function bodyEnd(line: Line, from: number, to: number): number {
  for (let k = from; k < to; k++)
    if (!line.is(k, L.CAPITAL | L.OUTLET | L.STAFF | L.OF | L.AND | L.AGENCY | L.MODIFIER | L.PARTICLE))
      return k;
  return to;
}

/** Where a title ends whose first noun stands at `title`: 'Editor-in-Chief', 'Writer and Producer', 'Director of Video'. */
export function titleEnd(line: Line, title: number, to: number): number {
  let k = title + 1;
  while (k < to) {
    const small = !line.is(k, L.CAPITAL);
    const ahead = line.find(k + 1, Math.min(to, k + 3), L.TITLE);
    if (line.key(k) === line.key(k - 1)) break;
    if (line.is(k, L.TITLE) || (line.is(k, L.MODIFIER) && (small || k + 1 === to))) k++;
    else if (ahead > 0 && line.is(k, L.AND | L.MODIFIER | L.IN | L.OF | L.MARK)) k = ahead + 1;
    else if (small && line.is(k, L.OF)) {
      const end = ofEnd(line, k, to);
      return line.find(k, end, L.OUTLET | L.AGENCY) > 0 ? k : end;
    } else break;
  }
  return k;
}

/** 'of Education Equity', 'für Politik und Wirtschaft in der Schweiz'. */
function ofEnd(line: Line, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const capital = line.is(k + 1, L.CAPITAL);
    if (line.is(k, L.FOR) || (capital ? line.isIn(k) : line.isAnd(k))) return k;
  }
  return to;
}

/**
 * Where the outlet ends with which a title begins ('AP | Sports Writer', 'Brightwater Times | reporter'); `from` when
 * it begins with none. 'News Editor' and 'Deputy News Editor' have none: before 'News' no name stands.
 */
export function outletOfTitle(line: Line, from: number, to: number): number {
  const owner = line.find(from, to, L.POSSESSIVE);
  if (owner >= 0) return owner + 1;
  let end = from;
  let named = false;
  for (let k = from; k < to - 1; k++) {
    const title = line.is(k, L.TITLE | L.MODIFIER) || !line.is(k, L.CAPITAL);
    // In 'SHOWBIZ EDITOR' capitals are no sign of initials.
    const caps = !title && line.is(k, L.CAPS) && (line.size(k) < 5 || !line.is(to - 1, L.CAPS));
    const outlet = line.is(k, L.OUTLET);
    if (caps || line.is(k, L.AGENCY) || (outlet && (!title || named))) end = k + 1;
    else if (title && !(named && line.is(k + 1, L.OUTLET))) return end;
    named ||= !title;
  }
  return end;
}
