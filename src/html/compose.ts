import type { Span } from "../model";

/** Puts the article's one text together, block by block, an empty line between two. */
export class Composition {
  #text = "";

  /** Adds a block and tells where it stands. */
  add(text: string): Span {
    if (this.#text !== "") this.#text += "\n\n";
    const start = this.#text.length;
    this.#text += text;
    return { start, end: this.#text.length };
  }

  get text(): string {
    return this.#text;
  }
}
