import type { Span } from "../../src/model";

/** Finds the places of phrases in a text, so that hand-made values hold true spans. */
export class Finder {
  constructor(readonly text: string) {}

  /** Where `phrase` stands first, at or after `from` (an offset or a phrase). */
  span(phrase: string, from: number | string = 0): Span {
    const start = this.text.indexOf(phrase, typeof from === "string" ? this.at(from) : from);
    if (start < 0) throw new Error(`not in the text: ${phrase}`);
    return { start, end: start + phrase.length };
  }

  /** From the first unit of `first` to the last of the `last` that follows it. */
  between(first: string, last: string, from: number | string = 0): Span {
    const { start } = this.span(first, from);
    return { start, end: this.span(last, start).end };
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  private at(phrase: string): number {
    return this.span(phrase).start;
  }
}
