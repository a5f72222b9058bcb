import type { Block, Issue, Mention, Quotation, QuotationReading, Source, Span } from "../../model";
import { isIn } from "../words";
import type { MarkedBlock } from "./flow";
import type { Mark } from "./marks";

/** The parts of a span that stand in quotation marks, marks off; a mark left open ends with the span. */
function quotedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[“«„"]([^”»"]*)[”»"]?/g)].flatMap(
    ({ index, 1: words = "" }) => {
      const from = start + index + 1;
      return words === "" ? [] : { start: from, end: from + words.length };
    },
  );
}

const isKind = (kind: string | undefined): kind is Quotation["kind"] => isIn("direct|mixed|indirect", kind);

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** A statement of these pieces, as far as the words alone tell it. */
function statement(text: string, id: string, spans: Span[], kind: string | undefined): Quotation {
  const inMarks = spans.flatMap((span) => quotedIn(text, span));
  // A block quotation has no marks, and is in the speaker's own words all the same.
  const quoted = kind === "direct" && inMarks.length === 0 ? spans : inMarks;
  // Two marks a piece, and a space or a comma.
  const bare = lengthOf(spans) - lengthOf(quoted) <= 3 * quoted.length ? "direct" : "mixed";
  const likely = quoted.length === 0 ? "indirect" : bare;
  return {
    id,
    kind: isKind(kind) ? kind : likely,
    spans,
    quoted,
    text: spans
      .map(({ start, end }) => text.slice(start, end).replace(/^[“«„"]|[”»"]$/g, ""))
      .join(" ")
      .trim(),
  };
}

/** The place nearest after `from`, or else the nearest after `first`, where the text says this. */
export function find(text: string, words: string, from: number, first = 0): Span | undefined {
  const after = text.indexOf(words, from);
  const start = after >= 0 ? after : text.indexOf(words, first);
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** Each is looked for in the whole text; no story has so many. */
const MAX_SPEAKERS = 1000;

/** `Ann Lee`, `the White House`; not `a senior official`. */
const isName = (speaker: string) => /^\p{Lu}/u.test(speaker.slice(speaker.lastIndexOf(" ") + 1));

const isSourceType = (type: string | undefined): type is Source["type"] =>
  isIn("person|organization|document|group|unnamed", type);

/** A source as its first mention shows it. One that has no name is unnamed; nothing says that it asked for that. */
function sourceOf(id: string, mention: Mention, told: string | undefined): Source {
  const { text: description, span } = mention;
  const name = mention.type === "name" ? description : undefined;
  const type = isSourceType(told) ? told : name ? "person" : "unnamed";
  const source = { id, type, description, mentions: [mention] };
  if (type !== "unnamed") return name ? { ...source, name } : source;
  return { ...source, anonymity: { descriptor: description, span, count: { min: 1 }, granted: false } };
}

/** The marks of blocks, where these stand in the text. */
export function marksOf(blocks: readonly Block[], drafts: readonly MarkedBlock[]): Mark[] {
  return blocks.flatMap(({ span }, i) =>
    (drafts[i]?.marks ?? []).map((mark) => ({
      ...mark,
      start: mark.start + span.start,
      end: mark.end + span.start,
    })),
  );
}

/**
 * The statements that a body's own mark-up tells, and their speakers where the text names them. A speaker whom the text never
 * names cannot be given a place in it: the statement then stands unattributed, and an issue says so.
 *
 * @param marks - Their offsets count in the text; {@link marksOf} says how.
 */
export function statementsIn(text: string, marks: readonly Mark[]): QuotationReading {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    // A mark with no id is a statement of its own; no id of ours begins with a space.
    const key = mark.id ?? ` ${groups.size}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  const quotations: Quotation[] = [];
  const issues: Issue[] = [];
  const sources = new Map<string, Source>();
  for (const [key, group] of groups) {
    const [{ start = 0, kind, speaker, speakerType } = {}] = group;
    const id = key.startsWith(" ") ? `q${quotations.length + 1}` : key;
    const spans = group.map(({ start, end }) => ({ start, end }));
    const quotation = statement(text, id, spans, kind);
    quotations.push(quotation);
    if (!speaker || sources.size + issues.length >= MAX_SPEAKERS) continue;
    const span = find(text, speaker, start);
    if (!span) {
      const message = `The format names ${JSON.stringify(speaker)} as a speaker, whom the text does not.`;
      issues.push({ code: "unresolved-speaker", message, span: spans[0] });
      continue;
    }
    const mention: Mention = { text: speaker, span, type: isName(speaker) ? "name" : "description" };
    const source = sources.get(speaker) ?? sourceOf(`s${sources.size + 1}`, mention, speakerType);
    if (!source.mentions.some((other) => other.span.start === span.start)) source.mentions.push(mention);
    sources.set(speaker, source);
    quotation.attribution = { mention, sourceId: source.id, basis: "stated" };
  }
  return { quotations, sources: [...sources.values()], issues };
}
