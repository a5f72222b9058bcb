import { captionAbbreviations, regionAbbreviations } from "../language";
import type { Span } from "../model";

/** A state or province as news shortens it: 'N.Y.', 'Calif.'. */
export const isRegion = (word: string): boolean => regionAbbreviations.test(word);

/** The first sentence of a description: who, where and when the picture shows stands there. */
export function firstSentence(text: string, { start, end }: Span): Span {
  const stop = /[.!?](?=[”"»’)]{0,2}\s+[\p{Lu}“"«‘])/gu;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found && found.index < end; found = stop.exec(text)) {
    if (
      found[0] === "." &&
      captionAbbreviations.test(text.slice(Math.max(start, found.index - 8), found.index))
    )
      continue;
    return { start, end: found.index + 1 };
  }
  return { start, end };
}
