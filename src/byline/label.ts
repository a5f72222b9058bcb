import type { ContributorRole } from "../model";
import * as L from "./labels";
import { roleOf } from "./lexicon";
import type { Line } from "./line";

/** 'By', 'Fotos von', 'Editor:': what gives the people after it their role. */
export interface Label {
  end: number;
  role: ContributorRole;
  /** 'Reporting from': a place comes. */
  place?: boolean;
  /** 'As told to': whoever is named before it told the story. */
  told?: boolean;
}

/** A stretch between two marks, and the marks round it. */
export interface Segment {
  from: number;
  to: number;
  /** The kinds of mark before it: their keys; `d` a date, `n` another number, `f` furniture, `c` an address, `^` a lost break. */
  before: string;
  /** The key of the mark after it. */
  after: string;
  /** What any of its tokens is known to be. */
  bits: number;
}

const PART = L.WORK | L.ROLE;

/** The label that begins at `from`, if one does. */
export function readLabel(line: Line, from: number, segment: Segment): Label | undefined {
  if (!(segment.bits & (L.BY | L.BY_START | L.FROM | PART))) return undefined;
  const { to } = segment;
  const first = from === segment.from;
  const begins = first && beginsLine(line, segment);
  let by = false;
  let told = false;
  let work = false;
  let role: ContributorRole | undefined;
  let k = verbEnd(line, from, to, begins);
  for (; k < to; k++) {
    const starts = begins || k > from || isPlainBy(line, k);
    if (line.is(k, L.BY)) by = true;
    else if (by) break;
    else if (starts && line.is(k, L.BY_START | L.FROM)) {
      const origin = line.is(k, L.FROM);
      if (origin && role === "reporter" && line.is(k + 1, L.CAPITAL))
        return { end: k + 1, role, place: true };
      by = true;
      told = origin && k > from;
      // 'Translated from the French by', 'Traduit de l'anglais par'
      const next = role === "translator" ? line.find(k + 1, Math.min(to, k + 4), L.BY | L.BY_START) : -1;
      if (next > 0 && (line.is(next, L.BY) || line.find(k, next, L.CAPITAL) < 0)) k = next;
    } else if (line.is(k, L.ROLE)) {
      // 'Text und Fotos von' is an author; 'Additional reporting by' adds to others' work.
      if (work && line.is(k - 1, L.AND)) role = "author";
      else if (role !== "contributor") role = roleOf(line.key(k));
    } else if (line.is(k, L.WORK)) work = true;
    else if (role === "contributor" && work && line.is(k, L.PARTICLE)) continue;
    else if (!line.is(k, L.AND) || !line.is(k + 1, PART)) break;
  }
  if (!by) {
    if (!role && !work) return undefined;
    const alone = k < to ? leadsName(line, from, k, first, role) : endsLabel(line, from, segment);
    if (!alone) return undefined;
  }
  return { end: k, role: role ?? "author", told };
}

/** 'par', 'por', 'przez': 'by' that is nothing else, before a name. */
const isPlainBy = (line: Line, k: number): boolean =>
  line.is(k, L.BY_START) && !line.is(k, L.PARTICLE | L.OF | L.CAPITAL | L.FOR) && line.is(k + 1, L.CAPITAL);

/** Where words unknown to us end that a 'by' makes a label: 'produced | by'. */
function verbEnd(line: Line, from: number, to: number, begins: boolean): number {
  if (!begins && line.is(from, L.CAPITAL)) return from;
  for (let k = from; k < from + 3 && k + 1 < to; k++) {
    if (line.is(k, L.BY)) return k;
    if (!isVerb(line, k) && line.bits(k) & ~(L.CAPITAL | L.WORK | L.PROSE)) break;
  }
  return from;
}

/** A small word that no list holds, or that is a title elsewhere: 'produced' by. */
const isVerb = (line: Line, k: number): boolean =>
  line.bits(k) === 0 || (line.is(k, L.TITLE) && !line.is(k, L.CAPITAL));

/** What ends a label in Chinese, Japanese and Korean besides a colon: '文／', '文・'. */
const ending = /[|/=·]/;

/** 'Photos:', 'fot.', a line of its own with 'Photos'; in Japanese also '文／'. */
function endsLabel(line: Line, from: number, { after }: Segment): boolean {
  const east = line.is(from, L.EAST_ASIAN);
  const sure = east || !line.is(from, L.TITLE);
  return after === ":" || (sure && /[\n.]/.test(after)) || (east && ending.test(after));
}

/** 'Fotos | Ada Keller', 'with | Ada Keller': a label with neither 'by' nor colon. */
function leadsName(line: Line, from: number, end: number, first: boolean, role?: ContributorRole): boolean {
  if (line.is(from, L.TITLE) || line.is(end, L.TITLE)) return false;
  // 'with agencies', 'mit dpa'; not 'Contributing Opinion Writer'
  if (role === "contributor")
    return line.is(end, L.CAPITAL | L.AGENCY | L.STAFF | L.OUTLET) && !line.is(from, L.MODIFIER);
  // 'Reporting Service', 'Graphics Team'
  if (line.is(end, L.STAFF)) return false;
  if (!line.is(end, L.CAPITAL) || !(first || line.is(from, L.CAPITAL))) return false;
  // Short words are names too: 'Art Keller', 'La Presse'.
  return line.size(from) > 3 || line.is(from, L.EAST_ASIAN);
}

/** True where a line begins, or a part of one that more than a comma marks off; 'Di Mauro' alone is a surname. */
function beginsLine(line: Line, { from, to, before }: Segment): boolean {
  if (from > 0 && !/[\n|;:.(^fd-]/.test(before)) return false;
  if (to - from > 2) return true;
  const surname =
    line.is(from, L.CAPITAL) &&
    !line.isInitial(from + 1) &&
    !line.is(from + 1, L.CAPS | L.TITLE | L.OUTLET | L.STAFF | L.AGENCY);
  return to - from === 2 && !surname;
}

/** Where the next label of a segment begins after `from`, or its end. */
export function nextLabel(line: Line, from: number, segment: Segment): number {
  if (!(segment.bits & (L.BY | L.BY_START | PART))) return segment.to;
  for (let k = from; k < segment.to; k++) {
    const bits = line.bits(k);
    const starts = bits & L.BY_START || (bits & L.FROM && line.is(k + 1, L.CAPITAL) && !line.tells(k - 1));
    if (bits & L.BY || (starts && (line.is(k - 1, PART) || isPlainBy(line, k))))
      return labelStart(line, from, k);
    if (!(bits & PART)) continue;
    if (closes(line, k, segment.to)) return k;
    if (k + 1 === segment.to && segment.after === ":") return labelStart(line, from, k);
    if (bits & L.ROLE && !line.is(k - 1, L.HONORIFIC)) {
      const start = labelStart(line, from + 1, k);
      if (readLabel(line, start, segment)) return start;
    }
  }
  return segment.to;
}

function labelStart(line: Line, from: number, by: number): number {
  let start = by;
  while (
    start > from &&
    (line.is(start - 1, PART) || (line.is(start - 1, L.AND) && line.is(start - 2, PART)))
  )
    start--;
  return start;
}

/** 'contributed to this report', 'contributed from Leeds': the role of those named before it. */
export function closes(line: Line, index: number, to: number): boolean {
  const next = index + 1;
  if (line.is(index, L.CAPITAL | L.MODIFIER)) return false;
  if (roleOf(line.key(index)) !== "contributor") return false;
  // 'with files from', 'con información de'
  if (line.is(next + 1, L.FROM | L.BY_START)) return false;
  return (
    next >= to ||
    !(line.is(next, L.CAPITAL | L.BY | L.AGENCY | L.STAFF | L.OUTLET) || line.is(next + 1, L.BY))
  );
}
