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
export class Flow {
  readonly blocks: MarkedBlock[] = [];
  /** What the next block is. */
  type: DraftBlock["type"] = "paragraph";
  #buffer = "";
  /** Whether the buffer ends with white space that may fold away. */
  #soft = false;
  #marks: Mark[] = [];
  #open: OpenMark[] = [];
  #tooDeep = 0;

  /** Adds text that has no references left. */
  literal(source: string): void {
    let folded = source.replace(/[ \t\n\r\f]+/g, " ");
    if ((this.#soft || this.#buffer === "") && folded.startsWith(" ")) folded = folded.slice(1);
    if (folded === "") return;
    this.verbatim(folded);
    this.#soft = folded.endsWith(" ");
  }

  lineBreak(): void {
    if (this.#soft) this.#buffer = this.#buffer.slice(0, -1);
    if (this.#buffer !== "") this.#buffer += "\n";
    this.#soft = false;
  }

  /** Adds text as it is, white space and all. */
  verbatim(text: string): void {
    const last = this.#open.at(-1);
    if (last?.marksDue === "opening" && text.trim() !== "") {
      const has = QUOTATION_MARK.test(text.charAt(0)) || QUOTATION_MARK.test(this.#buffer.slice(-1));
      last.marksDue = has ? "none" : "closing";
      if (!has) this.#buffer += "“";
    }
    this.#buffer += text;
    this.#soft = false;
  }

  startMark(mark: Omit<Mark, "start" | "end">, isQuotation = false): void {
    if (this.#open.length >= MAX_MARKS) this.#tooDeep++;
    else
      this.#open.push({
        ...mark,
        start: this.#buffer.length,
        counts: isQuotation || mark.id !== undefined,
        marksDue: isQuotation && mark.kind === undefined ? "opening" : "none",
      });
  }

  endMark(): void {
    if (this.#tooDeep > 0) this.#tooDeep--;
    else {
      const mark = this.#open.pop();
      if (mark?.marksDue === "closing") this.verbatim("”");
      if (mark) this.#keep(mark);
    }
  }

  #keep({ counts, marksDue: _due, ...mark }: OpenMark): void {
    if (counts && this.#buffer.length > mark.start) this.#marks.push({ ...mark, end: this.#buffer.length });
  }

  /** Ends the block; marks still open go on in the next. */
  endBlock(): MarkedBlock | undefined {
    for (const mark of this.#open) {
      this.#keep(mark);
      mark.start = 0;
    }
    const text = this.#buffer.trim();
    const cut = this.#buffer.length - this.#buffer.trimStart().length;
    const inside = (offset: number) => Math.min(Math.max(offset - cut, 0), text.length);
    const marks = this.#marks
      .map((mark) => ({ ...mark, start: inside(mark.start), end: inside(mark.end) }))
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.#buffer = "";
    this.#soft = false;
    this.#marks = [];
    if (text === "") return undefined;
    const block = { type: this.type, text, marks };
    this.blocks.push(block);
    return block;
  }
}
