const MARKS = /[\u2018\u2019\u02bc\u0060\u00b4]/g;
// bounded: one folded line of at most a few hundred units
const EDGES = /^[^\p{L}\p{N}(©+@]+|[^\p{L}\p{N})+]+$/gu;

/** How a line of a page is compared with a list: lower case, straight apostrophes, single spaces. */
export function fold(text: string): string {
  return text.toLowerCase().replace(MARKS, "'").replace(/\s+/g, " ").trim();
}

/** A folded line without the arrows, bullets and stops at its edges. */
export function bare(folded: string): string {
  return folded.replace(EDGES, "");
}

/** The words of a list. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Whether a folded line opens with one of the phrases, and the phrase ends where a word does. */
export function opensWith(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((p) => folded.startsWith(p) && !isWord(p.at(-1), folded[p.length]));
}

function isWord(last: string | undefined, next: string | undefined): boolean {
  return /\w/.test(last ?? "") && /[\p{L}\p{N}]/u.test(next ?? "");
}
