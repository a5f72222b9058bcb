import { compassWords, placeDeterminers, placeJoints, placeParticles } from "../language";
import type { Span } from "../model";
import { isRegion } from "./sentence";
import type { Word } from "./words";

let joints: ReadonlyMap<string, number> | undefined;

/** How surely each joint leads to where a picture was taken. */
const jointMap = (): ReadonlyMap<string, number> => {
  joints ??= new Map(
    placeJoints.split(" ").map((entry) => {
      const [word = "", rank] = entry.split(":");
      return [word, Number(rank)];
    }),
  );
  return joints;
};

/** Where the picture was taken, as its first sentence says: the last phrase that names a place, with the region after it. */
export function placeShown(text: string, words: readonly Word[], dates: readonly Span[]): string | undefined {
  const known = jointMap();
  const dated = (word: Word): boolean => dates.some((date) => word.start < date.end && word.end > date.start);
  // German writes every noun with a capital; a place's name has no article.
  const german =
    words.some((word) => /^(?:und|der|den|mit|wird|ist)$/.test(word.text)) &&
    !words.some((word) => word.text === "the");
  let best: { span: Span; rank: number } | undefined;
  for (let index = 0; index < words.length - 1; index += 1) {
    const joint = words[index];
    const rank = (joint && !joint.capital) || index === 0 ? (known.get(joint?.small ?? "") ?? 0) : 0;
    if (rank === 0 || /[,.;:)]/.test(joint?.after ?? "")) continue;
    const phrase = phraseAt(words, index + 1, known, dated);
    if (!phrase) continue;
    if (german && (phrase.article || rank < 4)) continue;
    // A venue and the town it is in tell as much as the town.
    const score = (phrase.within ? 4 : rank) + (phrase.region ? 2 : 0);
    if (!best || score >= best.rank) best = { span: phrase.span, rank: score };
    index = phrase.last;
  }
  if (best) return text.slice(best.span.start, best.span.end);
  return dateline(text, words, dates);
}

/** 'LONDON, ENGLAND - MARCH 12: …'. */
function dateline(text: string, words: readonly Word[], dates: readonly Span[]): string | undefined {
  const date = dates[0];
  const last = words.filter((word) => date && word.end <= date.start).at(-1);
  const first = words[0];
  if (!first || !last || last.end - first.start > 50) return undefined;
  const place = text.slice(first.start, last.end);
  return /^\p{Lu}{3}/u.test(place) && place === place.toUpperCase() ? place : undefined;
}

interface Phrase {
  span: Span;
  last: number;
  /** A comma and a region follow: 'Huwara, West Bank'. */
  region: boolean;
  /** Another joint is inside: 'Bardo Museum in Tunis'. */
  within: boolean;
  article: boolean;
}

/** 'the auditorium of the National Assembly', 'Huwara, West Bank', 'Duqm in southern Oman'. */
function phraseAt(
  words: readonly Word[],
  from: number,
  known: ReadonlyMap<string, number>,
  dated: (word: Word) => boolean,
): Phrase | undefined {
  let index = from;
  if (placeDeterminers.test(words[index]?.small ?? "") && words[index]?.text !== "The") index += 1;
  const start = index;
  // A common noun may lead: 'auditorium of the National Library', 'central Seoul'.
  let lead = 0;
  while (
    lead < 3 &&
    words[index] &&
    !words[index]?.capital &&
    words[index]?.after === "" &&
    !known.has(words[index]?.small ?? "")
  ) {
    index += 1;
    lead += 1;
  }
  const led = words.slice(start, index);
  if (
    lead > 0 &&
    !led.every((word) => compassWords.test(word.small)) &&
    !(placeParticles.test(led.at(-1)?.small ?? "") || placeParticles.test(led.at(-2)?.small ?? ""))
  )
    return undefined;
  let last = -1;
  let region = false;
  for (; index < words.length; index += 1) {
    const word = words[index];
    if (!word || dated(word)) break;
    const next = words[index + 1];
    if (word.capital || /^\p{Ll}{2}-\p{Lu}/u.test(word.text) || (last >= 0 && /^\d+$/.test(word.text))) {
      last = index;
      if (word.possessive && !next?.capital) return undefined;
    } else if (
      last < 0 ||
      !(
        placeParticles.test(word.small) ||
        compassWords.test(word.small) ||
        (known.get(word.small) ?? 0) > 2
      ) ||
      !next
    )
      break;
    if (/[.;:!?)"”]|\s-/.test(word.after) && !/^\.,?$/.test(word.after)) break;
    if (/^\.$/.test(word.after) && word.text.length > 3) break;
    if (word.after.includes(",") || word.after.includes("(")) {
      const follows = next && (next.capital || (compassWords.test(next.small) && words[index + 2]?.capital));
      if (!follows || dated(next) || /^(?:The|A)$/.test(next.text)) break;
      region = true;
    }
  }
  const first = words[start];
  const end = words[last];
  if (!first || !end || last < start || dated(first)) return undefined;
  const stop =
    /^\./.test(end.after) && isRegion(`${end.text}.`)
      ? end.end + 1
      : /^\)/.test(end.after) && words.slice(start, last + 1).some((word) => word.before.includes("("))
        ? end.end + 1
        : end.end;
  const within = words.slice(start, last).some((word) => (known.get(word.small) ?? 0) > 2);
  return { span: { start: first.start, end: stop }, last, region, within, article: start > from };
}
