import type { Quotation, Span } from "../model";
import type { Draft } from "./drafts/draft";
import { quoteAt } from "./scene/marks";
import { type Scene, spanOf } from "./scene/scene";
import * as tag from "./scene/tags";

/** Writes a statement down: its kind, its spans, its words. */
export function quotationOf(scene: Scene, draft: Draft, id: string): Quotation {
  const { quotes, quoteOf, tokens, tags } = scene.reading;
  const spans = draft.pieces.map((piece) => spanOf(scene, piece.from, piece.to));
  const quoted: Span[] = [];
  let plain = 0;
  for (const piece of draft.pieces) {
    for (let i = piece.from; i < piece.to; i++) {
      const quote = quoteAt(quotes, quoteOf, i);
      if (!quote) {
        if (((tags[i] ?? 0) & tag.MARK) === 0 && !(i === piece.from && isThatBeforeQuote(scene, i))) plain++;
        continue;
      }
      const from = Math.max(piece.from, quote.unopened ? quote.open : quote.open + 1);
      const to = Math.min(piece.to, quote.unclosed ? quote.close + 1 : quote.close);
      if (to > from) quoted.push(spanOf(scene, from, to));
      i = Math.max(i, Math.min(piece.to, quote.close + 1) - 1);
    }
  }
  const kind = quoted.length === 0 ? "indirect" : plain === 0 ? "direct" : "mixed";
  const words = (span: Span) => tokens.text.slice(span.start, span.end);
  const text = (kind === "direct" ? quoted : spans).map(words).join(" ");
  return { id, kind, spans, quoted, text };
}

/** 'suggested that “…”': the words are all in marks, and 'that' is the reporter's. */
function isThatBeforeQuote({ reading }: Scene, token: number): boolean {
  return (
    ((reading.tags[token] ?? 0) & tag.THAT) !== 0 &&
    quoteAt(reading.quotes, reading.quoteOf, token + 1)?.open === token + 1
  );
}
