import type { Span } from "../model";

const abbreviation =
  /(?:^|[\s(.])(?:\p{Lu}|[A-Z][a-z]?\.[A-Z]|Mr|Mrs|Ms|Dr|St|Mt|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Cpl|Maj|Supt|Prof|Rev|Fr|No|vs|Co|Inc|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|li|re|vas|oik|l|r|d|i|geb|Nr|\d{1,2})$/u;

const region =
  /^(?:\p{Lu}\.){2,}$|^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)\.$/u;

/** A state or province as news shortens it: 'N.Y.', 'Calif.'. */
export const isRegion = (word: string): boolean => region.test(word);

/** The first sentence of a description: who, where and when the picture shows stands there. */
export function firstSentence(text: string, { start, end }: Span): Span {
  const stop = /[.!?](?=[”"»’)]{0,2}\s+[\p{Lu}“"«‘])/gu;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found && found.index < end; found = stop.exec(text)) {
    if (found[0] === "." && abbreviation.test(text.slice(Math.max(start, found.index - 8), found.index)))
      continue;
    return { start, end: found.index + 1 };
  }
  return { start, end };
}
