import type { Span } from "../../model";

/** The same stretches in order, those that touch or overlap made one: so that no word is counted twice. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Words in the stretches, each counted once. A word is a run without white space that holds a letter or digit. */
export function wordsIn(text: string, spans: readonly Span[]): number {
  let words = 0;
  for (const span of union(spans)) {
    for (const run of text.slice(span.start, span.end).split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(run)) words++;
  }
  return words;
}

/** Which of the sorted, disjoint stretches hold a part of any of `spans`, counted from 1. */
export function touched(stretches: readonly Span[], spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const span of spans) {
    for (let i = firstEndingAfter(stretches, span.start); i < stretches.length; i++) {
      const stretch = stretches[i];
      if (!stretch || stretch.start >= span.end) break;
      found.add(i + 1);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function firstEndingAfter(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
