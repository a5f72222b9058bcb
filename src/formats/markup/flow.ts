import type { DraftBlock } from "../layout";
import type { Mark } from "./marks";

/** A block with the statements that its mark-up tells; their offsets count in the block's own text. */
export interface MarkedBlock extends DraftBlock {
  marks: Mark[];
}

interface OpenMark extends Omit<Mark, "start" | "end"> {
  start: number;
  /** Whether the element says that these are somebody's words. */
  counts: boolean;
  /** A `<q>` whose marks its text does not have; a browser would set them. */
  marksDue: "none" | "opening" | "closing";
}

const QUOTATION_MARK = /[“”„«»"‘’‟]/;

/** Enough for any page; marks that nest deeper are only text. */
const MAX_MARKS = 32;

/** Text that flows into blocks: white space folded as a browser folds it, marks kept where they stand. */
export interface Flow {
  readonly blocks: MarkedBlock[];
  /** What the next block is. */
  type: DraftBlock["type"];
  /** Adds text that has no references left. */
  literal(source: string): void;
  lineBreak(): void;
  /** Adds text as it is, white space and all. */
  verbatim(text: string): void;
  startMark(mark: Omit<Mark, "start" | "end">, isQuotation?: boolean): void;
  endMark(): void;
  /** Ends the block; marks still open go on in the next. */
  endBlock(): MarkedBlock | undefined;
}

/** A flow with nothing in it yet. */
export function startFlow(): Flow {
  let buffer = "";
  /** Whether the buffer ends with white space that may fold away. */
  let isSoft = false;
  let marks: Mark[] = [];
  const open: OpenMark[] = [];
  let tooDeep = 0;

  const keep = ({ counts, marksDue: _due, ...mark }: OpenMark) => {
    if (counts && buffer.length > mark.start) marks.push({ ...mark, end: buffer.length });
  };

  const flow: Flow = {
    blocks: [],
    type: "paragraph",

    literal(source) {
      let folded = source.replace(/[ \t\n\r\f]+/g, " ");
      if ((isSoft || buffer === "") && folded.startsWith(" ")) folded = folded.slice(1);
      if (folded === "") return;
      flow.verbatim(folded);
      isSoft = folded.endsWith(" ");
    },

    lineBreak() {
      if (isSoft) buffer = buffer.slice(0, -1);
      if (buffer !== "") buffer += "\n";
      isSoft = false;
    },

    verbatim(text) {
      const last = open.at(-1);
      if (last?.marksDue === "opening" && text.trim() !== "") {
        const has = QUOTATION_MARK.test(text.charAt(0)) || QUOTATION_MARK.test(buffer.slice(-1));
        last.marksDue = has ? "none" : "closing";
        if (!has) buffer += "“";
      }
      buffer += text;
      isSoft = false;
    },

    startMark(mark, isQuotation = false) {
      if (open.length >= MAX_MARKS) tooDeep++;
      else
        open.push({
          ...mark,
          start: buffer.length,
          counts: isQuotation || mark.id !== undefined,
          marksDue: isQuotation && mark.kind === undefined ? "opening" : "none",
        });
    },

    endMark() {
      if (tooDeep > 0) tooDeep--;
      else {
        const mark = open.pop();
        if (mark?.marksDue === "closing") flow.verbatim("”");
        if (mark) keep(mark);
      }
    },

    endBlock() {
      for (const mark of open) {
        keep(mark);
        mark.start = 0;
      }
      const text = buffer.trim();
      const cut = buffer.length - buffer.trimStart().length;
      const inside = (offset: number) => Math.min(Math.max(offset - cut, 0), text.length);
      const kept = marks
        .map((mark) => ({ ...mark, start: inside(mark.start), end: inside(mark.end) }))
        .filter(({ start, end }) => end > start)
        .sort((a, b) => a.start - b.start || b.end - a.end);
      buffer = "";
      isSoft = false;
      marks = [];
      if (text === "") return undefined;
      const block = { type: flow.type, text, marks: kept };
      flow.blocks.push(block);
      return block;
    },
  };
  return flow;
}
