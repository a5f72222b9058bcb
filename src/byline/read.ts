import type { Contributor } from "../model";
import { readBio } from "./bio";
import { Cast, isNamedIn } from "./cast";
import { readEntity } from "./entity";
import { closes, nextLabel, readLabel, type Segment } from "./label";
import * as L from "./labels";
import { roleOf } from "./lexicon";
import type { Line } from "./line";
import { isCopyright, isSentence } from "./prose";
import type { Reader } from "./reader";
import { nameEnd, runEnd } from "./shapes";

/** No part of a byline between two marks has more words; in a text that is none, it keeps the work in proportion. */
const LONGEST = 64;

/** Reads the contributors off the tokens of a byline, dates taken out: one segment between marks after the other. */
export function readContributors(line: Line): Contributor[] {
  const cast = new Cast(line);
  const reader: Reader = {
    line,
    cast,
    open: true,
    joined: false,
    sentence: isSentence(line, 0),
    about: false,
  };
  let before = "";
  for (let k = 0; k < line.length; ) {
    if (line.isBoundary(k)) {
      before += pass(reader, k++);
      continue;
    }
    let to = k + 1;
    let bits = line.bits(k);
    while (!line.isBoundary(to) && !line.at(to)?.cut && to - k < LONGEST) bits |= line.bits(to++);
    if (line.at(k)?.cut) before += "^";
    readSegment(reader, { from: k, to, before, after: line.key(to), bits });
    before = "";
    k = to;
  }
  return cast.contributors;
}

/** Notes a mark, date, address or word of furniture. */
function pass(reader: Reader, k: number): string {
  const { line, cast } = reader;
  if (line.is(k, L.MARK)) {
    if (line.key(k) === "\n") {
      reader.about = false;
      reader.sentence = isSentence(line, k + 1);
    } else if (isCopyright(line, k)) reader.about = true;
    else if (line.key(k) === ".") cast.endSentence();
    return line.key(k);
  }
  if (line.is(k, L.ADDRESS)) {
    cast.contact(line.key(k) === "email" ? "email" : "handle", line.slice(k, k + 1));
    return "c";
  }
  if (!line.is(k, L.NUMBER)) {
    if (isCopyright(line, k)) reader.about = true;
    return "f";
  }
  if (!line.is(k, L.DATE_WORD)) return "n";
  if (cast.last) reader.open = false;
  return "d";
}

function readSegment(reader: Reader, segment: Segment): void {
  const { line, cast } = reader;
  if (cast.followsPlace(segment.from) && isRestOfPlace(line, segment)) {
    cast.place(segment.from, segment.to);
    return;
  }
  if (cast.last && segment.before.endsWith("(") && isRoles(line, segment)) {
    // 'Ada Keller (photos)', 'Ada Keller (text and photos)'
    cast.last.role = roleOf(line.key(segment.from)) ?? cast.last.role;
    return;
  }
  if (reader.about && isBased(line, segment)) {
    cast.place(segment.from + 2, segment.to);
    return;
  }
  if (namesFirst(line, segment)) {
    // '山田 花子 訳': in Japanese the role comes last.
    const role = segment.to - 1;
    // '記者張小雲／台北報導': where it was reported from.
    if (line.isPlace(segment.from, role)) {
      cast.place(segment.from, role);
      return;
    }
    cast.begin(roleOf(line.key(role)) ?? "author");
    readPhrase(reader, segment.from, role, segment, true);
    return;
  }
  let labelled = false;
  for (let k = segment.from; k < segment.to; ) {
    const label = readLabel(line, k, segment);
    if (label) {
      k = label.end;
      if (label.place) {
        const end = runEnd(line, k, segment.to);
        cast.place(k, end);
        k = end;
        continue;
      }
      cast.begin(label.role, label.told);
      reader.open = true;
      reader.about = false;
      labelled = true;
      continue;
    }
    const next = Math.max(nextLabel(line, k, segment), k + 1);
    // What stands before the first 'by' is a section or a headline; 'Cover' before 'photo by' is no name.
    const section = next < segment.to && !labelled && !cast.last && next === k + 1 && line.is(next + 1, L.BY);
    if (!section) readPhrase(reader, k, next, segment, labelled);
    k = next;
    if (k < segment.to && closes(line, k, segment.to)) {
      cast.close("contributor");
      const place = line.find(k + 1, segment.to, L.CAPITAL);
      if (place > 0 && line.is(place - 1, L.FROM | L.IN)) cast.place(place, nameEnd(line, place, segment.to));
      return;
    }
    labelled = false;
  }
}

/** Words of roles only. */
function isRoles(line: Line, { from, to }: Segment): boolean {
  return line.count(from, to, L.ROLE | L.WORK | L.AND) === to - from && !line.is(from, L.TITLE);
}

/** 'based in Leeds', after 'Ada Keller is a reporter,'. */
function isBased(line: Line, { from, to }: Segment): boolean {
  return line.isIn(from + 1) && nameEnd(line, from + 2, to) === to;
}

/** 'UK' after 'in London,'; 'Yorkshire' after 'in Leeds,'. */
function isRestOfPlace(line: Line, { from, to }: Segment): boolean {
  if (line.find(from, to, L.OUTLET | L.AGENCY | L.STAFF | L.TITLE) >= 0) return false;
  return to - from === 1 || (to - from === 2 && line.is(from, L.PLACE));
}

/** True where a role of Chinese, Japanese or Korean follows a name. */
function namesFirst(line: Line, { to, after }: Segment): boolean {
  const role = to - 1;
  return line.is(role, L.EAST_ASIAN) && line.is(role, L.ROLE | L.WORK) && !/[:/|=·]/.test(after);
}

/** Reads names, titles, outlets and places that no mark parts. */
function readPhrase(reader: Reader, from: number, to: number, segment: Segment, labelled: boolean): void {
  const { line, cast } = reader;
  if (reader.sentence && !labelled && !tellsOfName(line, from, to)) return;
  let { joined } = reader;
  reader.joined = to - from === 1 && line.isAnd(from);
  let k = from;
  while (k < to && !reader.about) {
    const { last } = cast;
    const start = k;
    if (line.isAnd(k)) {
      joined = true;
      k++;
      continue;
    }
    if ((line.is(k, L.PROSE) || line.tells(k)) && tellsOf(reader, k, to)) return;
    // 'By the Rev. Ada Keller', 'By the Editorial Board'
    const the = line.key(k) === "the" && !line.is(k, L.CAPITAL);
    if (the && line.is(k + 1, line.is(k - 1, L.BY | L.AND) ? L.CAPITAL : L.HONORIFIC)) k++;
    else if (line.is(k, L.HONORIFIC) && line.is(k + 1, L.CAPITAL | L.HONORIFIC)) k++;
    else if (last && line.is(k, L.SUFFIX)) cast.extendName(k++);
    else if (line.is(k, L.POST_NOMINAL) && !line.is(k + 1, L.CAPITAL)) k++;
    else if (line.is(k, L.MODIFIER) && line.is(k + 1, L.FROM)) k = readOutlet(reader, k + 2, to);
    else if (last && isBeforePlace(line, k)) k = readPlace(reader, k, to);
    else if (last && isBeforeOutlet(line, k)) k = readOutlet(reader, k + 1, to);
    else k = readEntity(reader, { from: k, to, segment, joined, labelled: labelled && k === from });
    if (k === start && !line.is(k, L.DATE_WORD) && !isHandle(reader, k)) return;
    if (k === start) k++;
    joined = false;
  }
}

/** 'Ada Keller is …', 'Ada Keller, Bo Lind contributed …': a sentence that begins with whom it tells of. */
function tellsOfName(line: Line, from: number, to: number): boolean {
  const end = nameEnd(line, from, to);
  if (end === from) return false;
  return (
    end >= to ||
    line.is(to, L.ADDRESS) ||
    line.is(end, L.ROLE | L.AND | L.IN | L.FOR | L.TITLE) ||
    line.find(end, Math.min(to, end + 4), L.BIO) > 0
  );
}

/** 'The author is …', 'He covers …': tells of the contributor before. */
function tellsOf(reader: Reader, from: number, to: number): boolean {
  const { line, cast } = reader;
  const verb = line.find(from, Math.min(to, from + 3), L.BIO);
  if (verb < 0 || !cast.last) return false;
  readBio(cast, verb + 1, to, cast.last);
  reader.about = true;
  return true;
}

/** 'in', 'von' before a place: 'Ada Keller in Leeds'. */
function isBeforePlace(line: Line, k: number): boolean {
  // 'By Ada Keller In Leeds'; 'in' of other languages is a name too.
  if (line.is(k, L.CAPITAL)) return line.isIn(k) && line.is(k, L.PROSE);
  if (line.is(k, L.FROM)) return line.is(k + 1, L.PLACE);
  return line.isIn(k) || (line.is(k, L.BY_START) && line.is(k + 1, L.PLACE));
}

/** 'for', 'of', 'von' before an outlet: 'Ada Keller for Brightwater News'. */
function isBeforeOutlet(line: Line, k: number): boolean {
  // 'Of the Harbor Ledger'; 'Per Keller' is a person.
  if (line.is(k, L.CAPITAL) && line.is(k, L.OF | L.BY_START)) return line.key(k + 1) === "the";
  if (line.is(k, L.FOR)) return true;
  if (line.is(k, L.CAPITAL)) return false;
  return (
    line.is(k, L.OF) || (line.is(k, L.BY_START) && line.is(k + 1, L.OUTLET | L.AGENCY | L.STAFF | L.CAPS))
  );
}

/** 'for Brightwater News', 'to the Star'. */
function readOutlet(reader: Reader, from: number, to: number): number {
  const { line, cast } = reader;
  const start = line.key(from) === "the" ? from + 1 : from;
  const end = line.is(start, L.CAPITAL) ? runEnd(line, start, to) : start;
  cast.outlet(start, end);
  return Math.max(end, from + 1);
}

/** 'in Leeds', 'à Toulouse'. */
function readPlace(reader: Reader, from: number, to: number): number {
  const { line, cast } = reader;
  let start = from + 1;
  while (start < to && !line.is(start, L.CAPITAL)) start++;
  const end = nameEnd(line, start, to);
  if (end > start) cast.place(start, end);
  return Math.max(end, from + 1);
}

/** A handle printed without its '@': 'Ada Keller adakeller'. */
function isHandle(reader: Reader, k: number): boolean {
  const { line, cast } = reader;
  const { last } = cast;
  if (!last || last.handle || line.bits(k) || !isNamedIn(last.name, line.key(k))) return false;
  last.handle = line.slice(k, k + 1);
  return true;
}
