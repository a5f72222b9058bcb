import { keepsSpace, textOf, type XmlElement } from "../xml";

/** Parts of a byline that stand on lines of their own where nothing sets them off. */
const LINES = /^(?:byttl|function|location|org|person|virtloc)$/;

/** Whether two words would be one if nothing stood between. */
export function isGlued(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after);
}

/**
 * The words of a byline or dateline as a page prints them. Agencies set its parts side by side and leave it to the style sheet to
 * keep them apart: `By Ann Lee<byttl>Aurora Wire</byttl>` is two lines, `<name.given>Ann</name.given><name.family>Lee</name.family>`
 * two words.
 */
export function printed(element: XmlElement | undefined): string | undefined {
  if (!element || keepsSpace(element)) return textOf(element);
  return wordsOf(element).replace(/ +/g, " ").trim() || undefined;
}

function wordsOf({ children }: XmlElement): string {
  const words: string[] = [];
  let gap = " ";
  for (const part of children) {
    const isText = typeof part === "string";
    const next = isText ? part.replace(/[ \t\n\r]+/g, " ") : wordsOf(part);
    if (!isText) gap = LINES.test(part.name) ? "\n" : " ";
    if (isGlued(words.at(-1) ?? "", next)) words.push(gap);
    if (next !== "") words.push(next);
  }
  return words.join("");
}
