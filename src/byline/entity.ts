import { outletArticles } from "../language";
import { readBio } from "./bio";
import { isNamedIn, isPlural, titleOf } from "./cast";
import * as L from "./labels";
import type { Line } from "./line";
import { organizationCase } from "./organization";
import type { Phrase, Reader } from "./reader";
import { bodyEnd, nameEnd, outletOfTitle, runEnd, shortNameEnd, titleEnd } from "./shapes";

/** Reads a name, title, outlet, staff credit or place at the start of a phrase. Gives where it ends; `from` where none begins. */
export function readEntity(reader: Reader, phrase: Phrase): number {
  const { line, cast, open } = reader;
  const { from, to, segment, joined, labelled } = phrase;
  if (readLead(reader, from)) return from + 1;
  const name = nameEnd(line, from, to);
  if (!open && !labelled) {
    if (line.isPlace(from, to)) cast.place(from, to);
    return to;
  }
  if (name > from && line.key(name) === line.key(from)) return readName(reader, phrase, name, false);
  if (name === from && line.is(from, L.DATE_WORD) && !line.is(from + 1, L.STAFF)) return from;
  const ends = line.tells(name) || line.isAnd(name) || line.is(name, L.FOR);
  const end = name - from > 1 && ends ? name : runEnd(line, name, to);
  const behind =
    cast.last !== undefined && !joined && from === segment.from && !/^[;.]$/.test(segment.before);

  const title = line.find(name, end, L.TITLE);
  if (title >= 0) return readTitled(reader, phrase, { name, title, behind });
  // '워싱턴=', '[서울=한빛뉴스]'
  if (segment.after === "=") {
    cast.announce({ [line.isPlace(from, to) ? "location" : "affiliation"]: line.slice(from, to) });
    return to;
  }
  const body = labelled ? end : bodyEnd(line, name, end);
  const staff = line.find(name, body, L.STAFF) >= 0;
  const the = line.key(name) === "the" && line.is(name, L.CAPITAL);
  if (!staff && !the && line.find(name, end, L.OUTLET | L.AGENCY | L.POSSESSIVE) < 0)
    return readName(reader, phrase, name, behind);
  // 'Agency: BNN', 'Redaktion: Ada Keller'
  if (segment.after === ":" && (staff || to - from === 1) && !line.is(from, L.AGENCY | L.CAPS)) return to;
  if (!labelled && !behind && isProse(reader, body, to)) return from;
  return staff
    ? readStaff(reader, phrase, { name, end, behind })
    : readOutletOrPerson(reader, phrase, { name, end: body, behind });
}

/** The outlet or place in front of a Korean name and its title: '한빛일보 | 김하늘 기자', '수원 | 김하늘 기자'. */
function readLead({ line, cast }: Reader, from: number): boolean {
  if (!line.is(from + 2, L.TITLE | L.MODIFIER) || !isHangulName(line, from + 1)) return false;
  const word = line.slice(from, from + 1);
  // No name has four syllables.
  if (line.is(from, L.OUTLET | L.AGENCY) || line.size(from) > 3)
    cast.announce({ affiliation: word, shared: true });
  // No given name is longer than two syllables, and no family name before one of three.
  else if (line.is(from, L.PLACE) || isHangulName(line, from, 2))
    cast.announce({ location: word, shared: true });
  else if (!line.is(from, L.MODIFIER)) return false;
  return true;
}

const isHan = (line: Line, index: number): boolean => line.slice(index, index + 1) < "가";

const isHangulName = (line: Line, index: number, size = 3): boolean =>
  line.size(index) === size && line.slice(index, index + 1) >= "가";

/** Words that are no name by themselves. */
const NOBODY = L.BY | L.BY_START | L.FROM | L.FOR | L.WORK | L.ROLE | L.BIO;

interface Shape {
  /** Where the words that may be a person's name end. */
  name: number;
  /** It stands after a contributor, parted by a mark. */
  behind: boolean;
}

function readTitled(reader: Reader, phrase: Phrase, shape: Shape & { title: number }): number {
  const { line, cast } = reader;
  const { from, labelled } = phrase;
  const { title, behind } = shape;
  let { name } = shape;
  const stop = titleEnd(line, title, phrase.to);
  const east = line.is(from, L.EAST_ASIAN);
  // 'Opinion columnist', 'North America correspondent Ada Keller': words of the title.
  const words = line.count(from, name, L.MODIFIER) === name - from ? 0 : name - from;
  const person = cast.last?.type === "person" ? cast.last : undefined;
  const free = behind && person !== undefined && person.jobTitle === undefined;

  // '新港报记者 | 张小云'
  if (
    east &&
    words === 1 &&
    from === phrase.segment.from &&
    !cast.last &&
    stop + 1 === phrase.to &&
    isHan(line, stop)
  ) {
    cast.announce({ affiliation: line.slice(from, title), jobTitle: line.slice(title, stop), shared: true });
    return stop;
  }
  if ((words > 1 || east) && line.count(from, name, L.PLACE) < words) {
    // After a name and a comma it is all one title, 'Education Policy Reporter', unless capitals end a name.
    const another =
      !free ||
      (east && !phrase.segment.before.includes("(")) ||
      (line.is(from, L.CAPS) && !line.is(name, L.CAPS));
    if (another) {
      // 'Ada Keller Brightwater Times reporter', 'Ada Keller Trending Editor': the noun's own words are no name.
      if (!east) name = shortNameEnd(line, from, name);
      cast.addPerson(from, name);
      cast.title(name, stop);
      return stop;
    }
  }
  const start = outletOfTitle(line, from, stop);
  const marked = phrase.segment.after === ":" || (east && /[|/=]/.test(phrase.segment.after));
  const heads = marked || (!free && nameEnd(line, stop, phrase.to) > stop);
  if (heads && (words < 2 || start > name)) {
    // 'Harbor News writer Ada Keller'
    cast.announce({ jobTitle: titleOf(line, start, stop), shared: east || isPlural(line, start, stop) });
    if (start > from) cast.announce({ affiliation: organizationCase(line.slice(from, start)) });
    return stop;
  }
  // 'The writer is …'
  if (!person && line.tells(stop)) reader.about = true;
  else if (person && !labelled && !phrase.joined) cast.title(from, stop);
  else if (stop - from > 1 || !line.is(from, L.WORK)) cast.addOrganization(from, stop);
  return stop;
}

function readStaff(reader: Reader, phrase: Phrase, { name, end, behind }: Shape & { end: number }): number {
  const { line, cast } = reader;
  const { from } = phrase;
  const words = name - from;
  const the = line.key(name) === "the";
  // 'Ada Keller | Tribune News Service'
  const opens = (line.is(name, L.STAFF) && name + 1 < end) || line.count(name, end, L.OUTLET) > 1;
  const desk = line.is(from, L.MODIFIER);
  if (!desk && (words > 2 || (words === 2 && (the || opens)))) {
    // 'Ada Keller Gear Team' names two; 'Ada KELLER Équipe de rédaction' says what she is.
    cast.addPerson(from, from + 2);
    if (line.is(name, L.OUTLET)) cast.outlet(from + 2, end);
    else if (opens) cast.title(from + 2, end);
    else cast.addOrganization(from + 2, end);
  } else if (behind && cast.last?.type === "person") {
    const staff = line.is(end - 1, L.MODIFIER);
    cast.outlet(from, staff ? end - 1 : end);
    if (staff) cast.title(end - 1, end);
  } else cast.addOrganization(from, end);
  return end;
}

function readOutletOrPerson(
  reader: Reader,
  phrase: Phrase,
  { name, end, behind }: Shape & { end: number },
): number {
  const { line, cast } = reader;
  const { from, to, segment } = phrase;
  const { last } = cast;
  // 'Ada Keller Sports Reporter | Harbor Ledger'
  const titled = from > segment.from && !phrase.joined && last?.jobTitle !== undefined;
  if ((behind || titled) && last?.type === "person") {
    cast.outlet(from, end);
    return end;
  }
  const words = name - from;
  // 'View Ada Keller's | profile'
  if (words > 0 && end === name + 1 && !line.is(name, L.OUTLET | L.AGENCY)) {
    cast.addPerson(from, end);
    return end;
  }
  const the = line.key(name) === "the";
  const whole = the || line.is(name, L.AGENCY) || line.count(name, end, L.OUTLET | L.AGENCY) > 1;
  if ((words > 2 || (words === 2 && whole)) && line.count(from, from + 2, L.PLACE) === 0) {
    const stop = shortNameEnd(line, from, name);
    cast.addPerson(from, stop);
    cast.outlet(stop, end);
    return end;
  }
  let stop = name;
  while (stop < end && (line.is(stop, L.OUTLET | L.AGENCY) || stop === name))
    if (line.is(stop++, L.POSSESSIVE)) break;
  const follows = nameEnd(line, stop, to) - stop;
  if (line.is(stop - 1, L.POSSESSIVE) && follows > 1) {
    // 'CNN's Ada Keller and Bo Lind'
    cast.announce({ affiliation: organizationCase(line.slice(from, stop)), shared: true });
    return stop;
  }
  if (follows > 1 && stop - from > 1 && line.is(stop, L.CAPITAL)) return stop;
  // 'News', 'Sport': a section.
  if (!phrase.labelled && line.count(from, end, L.MODIFIER) === end - from) return end;
  // 'News Desk, Harbor Times', 'Newsroom/example.com'; 'Newsroom/AFP' are two.
  const before = line.key(from).includes(".") ? /[|,/-]/ : /[|,-]/;
  if (last && line.is(cast.lastEnd - 1, L.STAFF) && before.test(segment.before)) {
    last.affiliation ??= line.slice(from, end);
  } else cast.addOrganization(from, end);
  return end;
}

function readName(reader: Reader, phrase: Phrase, name: number, behind: boolean): number {
  const { line, cast } = reader;
  const { from, to, segment, joined, labelled } = phrase;
  const { last } = cast;
  const words = name - from;
  if (words === 0) return from;

  // 'HNN Correspondent, Harwich'
  const town = last?.type === "organization" && words === 1 && segment.before === ",";
  if ((town || line.isPlace(from, name)) && !joined && !labelled) {
    cast.place(from, name);
    return name;
  }
  if (line.tells(name)) {
    // 'Ada Keller is …'; of someone not named before it tells in passing only.
    if (!last) cast.addPerson(from, name);
    const about = cast.known(from);
    if (about) readBio(cast, name + 1, to, about);
    reader.about = true;
    return to;
  }
  if (!labelled && isProse(reader, name, to, words)) {
    reader.about = last !== undefined;
    return from;
  }
  // 'Le Courrier', 'Die Woche'; by its own letters, since 'Lê Hoa' is a person.
  const opening = line.slice(from, from + 1).toLowerCase();
  const article = words === 2 && outletArticles.includes(opening);
  const elided = words === 1 && /^L['’]/.test(line.slice(from, name));
  const paper = elided || (article && !line.is(from + 1, L.CAPS));
  if (behind && last?.type === "person" && (paper || isOutletByPlace(phrase, name, reader))) {
    const end = runEnd(line, from, to);
    // 'Ada Keller, Lagos, and Bo Lind, Kano'
    if (words === 1 && !last.location && cast.group.some((c) => c.location)) cast.place(from, end);
    else if (line.count(from, name, L.MODIFIER) < words) cast.outlet(from, end);
    return end;
  }
  // 'Politics' before a name is a section; 'Protokoll:' says what follows, but not '張小雲 | 圖：'.
  const alone = words === 1 && segment.after === ":" && !last;
  if (
    !labelled &&
    (line.is(from, L.MODIFIER) || (alone && !(line.is(from, L.EAST_ASIAN) && to < segment.to)))
  )
    return name;
  // 'Von', 'Exclusive', 'X': a label of nobody, a letter.
  if (words === 1 && (line.size(from) < 2 || line.is(from, NOBODY))) return name;
  const initials = words === 1 && line.is(from, L.CAPS) && line.size(from) < 5;
  if (initials && line.size(from) < 3) return name;
  // 'Ada Keller Madrid': the town of a dateline, its comma lost.
  const end = name - 1;
  const whole = words - line.count(from, name, L.PARTICLE);
  if (whole > 2 && line.is(end, L.PLACE) && !line.isInitial(end - 1)) {
    cast.addPerson(from, end);
    cast.place(end, name);
    return name;
  }
  if (initials || paper) cast.addOrganization(from, name);
  else cast.addPerson(from, name);
  return name;
}

/** True for words with no sign of an outlet that can be nothing else where they stand, after a person. */
function isOutletByPlace({ from, segment }: Phrase, name: number, { line, cast }: Reader): boolean {
  const { last } = cast;
  if (!/[,/|(\n^-]/.test(segment.before) || line.is(from, L.EAST_ASIAN)) return false;
  // 'Ada Keller, Brightwater': one word after a full name is no second person.
  if (name - from === 1) return last?.name.includes(" ") === true;
  // 'Ada Keller, HNR Foundations', 'Ada Keller, Founder - Lind Partners'
  if (line.is(from, L.CAPS) && !line.is(from + 1, L.CAPS)) return true;
  return last?.jobTitle !== undefined && segment.before.includes("-");
}

/** True when words go on behind a name or a body as in a sentence. */
function isProse({ line, cast }: Reader, from: number, to: number, words = 0): boolean {
  // 'Contact Ada Keller at ada@example.com'
  if (from >= to || line.isAnd(from) || line.is(to, L.ADDRESS)) return false;
  if (line.isIn(from) || line.is(from, L.FOR)) {
    const next = line.key(from + 1) === "the" ? from + 2 : from + 1;
    return !line.is(next, L.CAPITAL) && to - from > 2;
  }
  if (line.is(from, L.CAPITAL)) {
    return line.is(from, L.PROSE) && line.find(from, Math.min(to, from + 3), L.BIO) < 0;
  }
  if (line.is(from, L.TITLE | L.OUTLET | L.STAFF | L.BIO | L.ROLE | L.OF)) return false;
  return (to - from > 2 || words === 1) && !isNamedIn(line.slice(cast.lastEnd, from), line.key(from));
}
