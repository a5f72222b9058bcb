import type { Article, Block, Span } from "../model";

/** A block that has no place yet. */
export interface DraftBlock {
  type: Block["type"];
  text: string;
}

/** What a format's reader found, in print order; {@link layOut} makes it one text. */
export interface Draft {
  kicker?: string | undefined;
  headline?: string | undefined;
  subheadline?: string | undefined;
  /** The dateline's words, which stand apart unless a paragraph opens with them. */
  dateline?: string | undefined;
  blocks: readonly DraftBlock[];
}

/** A draft as one text, each part beside its place. */
export interface Layout
  extends Pick<
    Article,
    | "text"
    | "kicker"
    | "kickerSpan"
    | "headline"
    | "headlineSpan"
    | "subheadline"
    | "subheadlineSpan"
    | "blocks"
  > {
  datelineSpan?: Span | undefined;
}

const GAP = "\n\n";

/** A wire's note to its editors may stand before the paragraph that opens with the dateline. */
const OPENING_BLOCKS = 3;

/**
 * The composed text of an article that came as parts: kicker, headline, subheadline and blocks, an empty line between; a dateline
 * that no paragraph opens with comes before the first block of the story.
 * The same parts always make the same text, which is what keeps spans good on the way there and back.
 */
export function layOut({ kicker, headline, subheadline, dateline = "", blocks: drafts }: Draft): Layout {
  const printed: string[] = [];
  let end = -GAP.length;
  const place = (part: string | undefined): Span | undefined => {
    if (!part) return undefined;
    const start = end + GAP.length;
    end = start + part.length;
    printed.push(part);
    return { start, end };
  };
  const [kickerSpan, headlineSpan, subheadlineSpan] = [kicker, headline, subheadline].map(place);
  const story = drafts.filter(({ type, text }) => type !== "byline" && type !== "caption" && text);
  const opening = story.slice(0, OPENING_BLOCKS).find(({ text }) => opensWith(text, dateline));
  const first = opening ? undefined : story[0];
  const blocks: Block[] = [];
  let datelineSpan: Span | undefined;
  for (const block of drafts) {
    if (block === first) datelineSpan = place(dateline);
    const { type, text } = block;
    const span = place(text);
    if (span) blocks.push({ type, text, span });
    if (span && block === opening) datelineSpan = { ...span, end: span.start + dateline.length };
  }
  datelineSpan ??= place(dateline);
  return {
    text: printed.join(GAP),
    kicker,
    kickerSpan,
    headline,
    headlineSpan,
    subheadline,
    subheadlineSpan,
    datelineSpan,
    blocks,
  };
}

const opensWith = (text: string, words: string) =>
  words !== "" && text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));

/** An object without the fields that hold nothing, so that it equals what JSON makes of it. */
export function told<T extends object>(fields: T): T {
  const kept = { ...fields };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}

/** The fields that hold something: without those that have no value, or an empty list. */
export function held<Value>(fields: { readonly [key: string]: Value | undefined }): { [key: string]: Value } {
  const kept: { [key: string]: Value } = {};
  for (const [key, value] of Object.entries(fields))
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  return kept;
}

/** The list, or nothing where it is empty. */
export function some<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}
