import type { Article, Source, Span } from "../../model";
import { countLeading } from "../../text";

/** A stretch of a block's text that is somebody's statement, as mark-up tells it. */
export interface Mark extends Span {
  /** The statement's `id`; pieces of one statement share it. */
  id?: string | undefined;
  kind?: string | undefined;
  /** Who said it: a name, or the description of a source that has none. */
  speaker?: string | undefined;
  /** The {@link Source} type of the speaker, where it is told. */
  speakerType?: string | undefined;
}

/** The pieces of all statements, in the order of the text, outer ones first. */
export function statementMarks({ quotations, sources }: Pick<Article, "quotations" | "sources">): Mark[] {
  const speakers = new Map(sources.map((source) => [source.id, source]));
  return quotations
    .flatMap(({ id, kind, spans, attribution }) => {
      const source = attribution?.sourceId === undefined ? undefined : speakers.get(attribution.sourceId);
      const said = { id, kind, speaker: source && labelOf(source), speakerType: source?.type };
      return spans.map(({ start, end }) => ({ start, end, ...said }));
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What to call a source: its name, or how the text describes it. */
function labelOf({ name, description }: Source): string {
  return name ?? description;
}

/** Attributes of an element to write; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A stretch of text, and the element that it stands in. */
export interface ElementMark extends Span {
  name: string;
  attributes: Attributes;
}

/**
 * The text between `start` and `end` with its marks as nested tags. Where two marks cross, the inner one is closed and opened
 * again.
 */
export function writeMarked(text: string, { start, end }: Span, marks: readonly ElementMark[]): string {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const edges = new Set([end, ...inside.flatMap((mark) => [mark.start, mark.end])]);
  let written = "";
  let at = start;
  const open: ElementMark[] = [];
  let next = 0;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const piece = escapeText(text.slice(at, edge));
    // Two spaces would fold into one across the tag between them, too.
    written += piece.endsWith(" ") && text.charAt(edge) === " " ? `${piece.slice(0, -1)}&#32;` : piece;
    at = edge;
    const first = open.findIndex((mark) => mark.end === edge);
    if (first >= 0) {
      const closed = open.splice(first);
      const reopened = closed.filter((mark) => mark.end > edge);
      written += [...closed.reverse().map(endTag), ...reopened.map(startTag)].join("");
      open.push(...reopened);
    }
    for (let mark = inside[next]; mark?.start === edge; mark = inside[++next]) {
      written += startTag(mark);
      open.push(mark);
    }
  }
  return written;
}

/** The marks of a sorted list that lie inside this stretch. */
export function marksWithin<M extends Span>(marks: readonly M[], { start, end }: Span): M[] {
  const first = countLeading(marks.length, (i) => (marks[i]?.start ?? 0) < start);
  const next = countLeading(marks.length, (i) => (marks[i]?.start ?? 0) < end);
  return marks.slice(first, next).filter((mark) => mark.end <= end);
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string, signs: RegExp) =>
  text.replace(signs, (sign) => REFERENCES[sign] ?? `&#${sign.charCodeAt(0)};`);

/** Text for XML and HTML; white space that readers would fold stands as a reference. */
export const escapeText = (text: string): string => escaped(text, /[&<>\t\n\r\u0085\u2028]| (?= )/g);

/** Text for an attribute in double quotes. */
const escapeAttribute = (text: string): string => escaped(text, /[&<>"\t\n\r]/g);

/** The tag that opens an element. */
export function startTag({ name, attributes }: Pick<ElementMark, "name" | "attributes">): string {
  const told = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeAttribute(value)}"`,
  );
  return `<${name}${told.join("")}>`;
}

const endTag = ({ name }: ElementMark) => `</${name}>`;
