import { parseQuotations } from "../../src/quotation";

/** One statement a line: `kind | speaker | cue | content`; pieces joined by ` / `, one inside another after `>`. */
export function told(text: string): string[] {
  const { quotations } = parseQuotations(text);
  return quotations.map((q) => {
    const content = q.spans.map((span) => text.slice(span.start, span.end)).join(" / ");
    const speaker = q.attribution?.mention?.text ?? "-";
    return `${q.within ? "> " : ""}${q.kind} | ${speaker} | ${q.attribution?.cue?.text ?? "-"} | ${content}`;
  });
}
