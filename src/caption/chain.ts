import { neverLast } from "../language";
import type { Span } from "../model";
import { readDate } from "../text";
import { type Agencies, isOrganization, knownAgency } from "./agencies";
import { isRegion } from "./sentence";

/** A word of a caption, with its place. */
interface Word extends Span {
  text: string;
}

const furthest = 160;

/** A word that a credit with no label may hold: a capitalised name, a joint, an address, a mark. */
const credible =
  /^(?:[\d/]*[\p{Lu}\p{Lt}\p{Lo}@]|\p{Ll}+\.\p{Ll}{2,}|(?:dpa|alliance)\/\S|(?:photos?|pics?|file|handout|iStock|eBay|dpa|hr|picture|alliance|van|von|der|den|de|da|dos|del|della|di|du|la|le|of|the|and|for|via|vía|y|et|para|bin|ibn|al|el|ter|ten)$|[|/•·—–&+«»-]+$)/u;

/** A word that ends its sentence: not an initial ('J.'), an abbreviation ('N.Y.', 'Jr.'), a title ('Sen.'). */
// bounded: only the last six characters of a word are looked at
const closes = /(?:\p{Ll}{3,}\.|\d\.|[!?…”"»)\]]\.?|\p{Ll}{2}\.|\p{Lo}\.|(?<!\.)\p{Lu}{2,}\.|\.[”"’»)])$/u;

/** Where the credit at the end of a stretch begins, when one stands there with no label. */
export function trailingChain(text: string, stretch: Span, agencies: Agencies): Span | undefined {
  const { start } = stretch;
  const licence = /,? (?:CC(?: BY|0)[A-Z0-9. -]{0,16}|Public domain)(?:, via Wikimedia Commons)?$/i.exec(
    text.slice(Math.max(start, stretch.end - 48), stretch.end),
  );
  const end = licence ? stretch.end - licence[0].length : withoutDate(text, stretch);
  const span = (at: number | undefined): Span | undefined =>
    at === undefined ? undefined : { start: at, end: stretch.end };
  const words = wordsOf(text, Math.max(start, end - furthest), end);
  const last = text.charAt(end - 1);
  const east = last > "\u2e7f";
  const eastern =
    (east || /\d/.test(last)) &&
    /(?:[＝=]|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}）/\s](?=\S{3}))([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{2,6}\d?)$/u.exec(
      text.slice(Math.max(start, end - 12), end),
    )?.[1];
  // '＝山田花子撮影', '。新港社记者张小云摄'
  const taken =
    east &&
    /(?:^|[＝=。、])([\p{Script=Han} ／]{2,15}(?:[攝摄]影?|撮影))$/u.exec(
      text.slice(Math.max(start, end - 20), end),
    )?.[1];
  if (taken) return span(end - taken.length);
  if (eastern && knownAgency(eastern, agencies)) return span(end - eastern.length);
  let first = words.length;
  let boundary = false;
  for (; first > 0 && !boundary; first -= 1) {
    const word = words[first - 1];
    if (!word || !credible.test(word.text)) break;
    const glued = gluedAt(word.text, /[.!?…”"»)]$/);
    if (glued !== undefined)
      return isCreditTail(text.slice(word.start + glued, end), agencies)
        ? span(word.start + glued)
        : undefined;
    boundary = first < words.length && closesBefore(words, first);
    if (boundary) break;
  }
  const tail = words.slice(first);
  const head = tail[0];
  const before = words[first - 1];
  if (before && first > 0) {
    const glued = gluedAt(before.text, /./);
    if (glued !== undefined && isCreditTail(text.slice(before.start + glued, end), agencies))
      return span(before.start + glued);
    boundary ||= closesBefore(words, first);
  }
  if (!head) return undefined;
  const string = text.slice(head.start, end);
  if (boundary && isCreditTail(string, agencies)) return span(head.start);
  if (licence) return span(agencyAnywhere(text, tail, agencies) ?? nameAtEnd(tail));
  const whole = first === 0 && head.start === start && (isJoined(string) || knownAgency(string, agencies));
  return span(
    (whole ? wholeChain(text, tail, end, agencies) : innerChain(text, tail, end, agencies)) ??
      camelAt(text, tail, end, agencies),
  );
}

/** The first known agency among some words. */
function agencyAnywhere(text: string, words: readonly Word[], agencies: Agencies): number | undefined {
  return words.find((word, index) =>
    [0, 1, 2].some((more) =>
      knownAgency(text.slice(word.start, words[index + more]?.end ?? word.start), agencies),
    ),
  )?.start;
}

/** Whether a sentence ends with the word before `index`. */
function closesBefore(words: readonly Word[], index: number): boolean {
  const word = words[index - 1]?.text ?? "";
  return endsSentence(word) || (isRegion(word) && /,$/.test(words[index - 2]?.text ?? ""));
}

/** The end of a stretch without the date that some agencies put after their name: 'Aurora, Nov. 3'. */
function withoutDate(text: string, { start, end }: Span): number {
  const comma = text.lastIndexOf(",", end);
  return comma > Math.max(start, end - 30) && readDate(text.slice(comma + 1, end)) ? comma : end;
}

const endsSentence = (word: string): boolean =>
  closes.test(word.slice(-6)) && !neverLast.test(word) && !isRegion(word);

const isJoined = (words: string): boolean =>
  /\S\s?(?:\/+|[|•·—–])\s?\S|\s-\s|\s(?:via|vía|for|para)\s/u.test(words);

/** A string that is names and joints only: all of it is the credit, unless a known agency opens the credit further on. */
function wholeChain(
  text: string,
  words: readonly Word[],
  end: number,
  agencies: Agencies,
): number | undefined {
  const start = words[0]?.start;
  const inner = innerChain(text, words, end, agencies);
  // 'Ann Lee and Bo Kim Shutterstock / Getty': two names are shown, none made the picture.
  return inner !== undefined && words.length > 5 && /\s(?:and|y|et|und)\s/.test(text.slice(start, inner))
    ? inner
    : start;
}

/** 'reports.Erik Lee', 'the BayAnn Lee': where a word is two, glued by lost mark-up; what stands before must match. */
function gluedAt(word: string, before: RegExp): number | undefined {
  const found = /[\p{Ll}\d][.!?”"»)]+(?=[\p{Lu}\p{Lo}])|\p{Ll}{3}(?=\p{Lu}\p{Ll}{2})/u.exec(word);
  return found && before.test(found[0]) && !/\/|^www/.test(word.slice(0, found.index))
    ? found.index + found[0].length
    : undefined;
}

/** The last hope: 'el presidente de la CámaraAna Ruiz', 'Estados UnidosServicio de Prensa'. */
function camelAt(text: string, words: readonly Word[], end: number, agencies: Agencies): number | undefined {
  for (const [index, word] of words.entries()) {
    const glued = gluedAt(word.text, /\p{L}$/u);
    if (glued === undefined || glued < 5 || words.length - index < 2) continue;
    const at = word.start + glued;
    if (isCreditTail(text.slice(at, end), agencies)) return at;
  }
  return undefined;
}

/** A chain that no sentence's end sets apart: 'in Rome Ann Lee/Reuters', 'in Rome Reuters'. */
function innerChain(
  text: string,
  tail: readonly Word[],
  end: number,
  agencies: Agencies,
): number | undefined {
  const joint = tail.findIndex((word, index) =>
    index > 0
      ? /^[/|—–-]|^(?:via|vía|for|para)$|.\/+|\p{Ll}—/u.test(word.text)
      : /^[|/•·—–-]$|.\/+./u.test(word.text),
  );
  const word = tail[joint];
  if (!word) return agencyAtEnd(text, tail, end, agencies);
  const inWord = /^(.+?)[/—]+/u.exec(word.text)?.[1];
  // The words before the joint, the last of them perhaps glued to it: 'Lee/AFP'.
  const glued = inWord === undefined ? [] : [{ ...word, text: inWord, end: word.start + inWord.length }];
  const left = [...tail.slice(0, joint), ...glued];
  const agency = agencyAtEnd(text, left, left.at(-1)?.end ?? word.start, agencies);
  if (agency !== undefined) return agency;
  const right = tail.slice(joint + 1);
  const rest = text.slice(right[0]?.start ?? end, end);
  if (/^[|/•·—–-]$/.test(word.text)) {
    // 'the cup - Ann Lee/Aurora' is set apart by the dash, 'the cup Ann Lee - Aurora Press' joined by it.
    const maker = /^[^/|—–]+?(?=\s?[/|—–])/u.exec(rest)?.[0].trim() ?? "";
    if (left.length < 2 || (maker !== "" && !isOrganization(maker, agencies))) {
      const named = /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u.test(rest) || isOrganization(rest, agencies);
      return (named && /^[|/]$/.test(word.text)) || isJoined(rest) ? word.start : undefined;
    }
  }
  const via = /^v[ií]a$/.test(word.text);
  if (!via && /^\p{L}/u.test(word.text) && inWord === undefined && !isOrganization(rest, agencies))
    return undefined;
  return nameAtEnd(left);
}

/** Where the person's name at the end of some capitalised words begins: two words, more with initials and particles. */
function nameAtEnd(words: readonly Word[]): number | undefined {
  const capitals = words.slice(-2).every((word) => /^[\p{Lu}'’.-]{2,}$/u.test(word.text));
  let first = words.length - 1;
  while (first > 0) {
    const word = words[first]?.text ?? "";
    const before = words[first - 1]?.text ?? "";
    const taken = words.length - first;
    const small = /^(?:\p{Lu}\.?|\p{Ll}+|Al|El|Ben|Bin|Van|De|Von|Mc|St\.)$/u;
    if (taken >= 4 || /[,;]$/.test(before)) break;
    const names = words.slice(first).filter((part) => !small.test(part.text)).length;
    if (
      capitals
        ? /\p{Ll}/u.test(before)
        : names >= 2 || (taken >= 2 && !small.test(word) && !small.test(before))
    )
      break;
    first -= 1;
  }
  return words[first]?.start;
}

/** 'in Rome Reuters', 'Ann Lee Getty Images': the known agency that the words end in. */
function agencyAtEnd(
  text: string,
  words: readonly Word[],
  end: number,
  agencies: Agencies,
): number | undefined {
  for (const size of [3, 2, 1]) {
    const start = words.at(-size)?.start;
    if (start !== undefined && knownAgency(text.slice(start, end), agencies)) return start;
  }
  return undefined;
}

/** Whether what follows a sentence's end is a credit: names and joints, no sentence of its own. */
function isCreditTail(tail: string, agencies: Agencies): boolean {
  const words = tail.split(/\s+/);
  if (/^(?:and|y|et|und|e|mit|with|con|en|og|och|&)\s/.test(tail)) return false;
  if (/^[\p{Lo}\s]+$/u.test(tail)) return /기자$/.test(tail) || knownAgency(tail, agencies) !== undefined;
  // 'Ann Lee, Harrow Press'.
  const [maker = "", body] = tail.split(/, (.+)/);
  if (body && isOrganization(body, agencies) && /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u.test(maker)) return true;
  if (isJoined(tail)) return words.length < 16;
  const bare = tail.replace(/,\s.*$/, "");
  if (isOrganization(bare, agencies)) return words.length < 8 && !/[.!?]$/.test(tail);
  return (
    words.length < 5 &&
    !/[!?:,;]$|\p{Ll}{2}\.$/u.test(tail) &&
    !/^(?:The|A|An|In|On|At|He|She|It|They|His|Her)\s/.test(tail)
  );
}

/** Where a credit that opens a stretch ends: after its known agency, or, behind a label, before the sentence. */
export function leadingChain(
  text: string,
  { start, end }: Span,
  agencies: Agencies,
  labelled: boolean,
): number | undefined {
  const words = wordsOf(text, start, Math.min(end, start + furthest));
  let named = 0;
  while (
    named < words.length &&
    credible.test(words[named]?.text ?? "") &&
    !endsSentence(words[named]?.text ?? "")
  )
    named += 1;
  const followed = (index: number): boolean =>
    /^[\p{Lu}\p{Lo}“"«\d]/u.test(words[index]?.text ?? "") && end - (words[index]?.start ?? end) > 12;
  for (let index = Math.min(named, 8) - 1; index >= 0; index -= 1) {
    if (!followed(index + 1)) continue;
    for (const size of [3, 2, 1]) {
      const first = index + 1 - size;
      if (first < 0) continue;
      const from = words[first]?.start ?? 0;
      const string = text.slice(from, words[index]?.end);
      const slash = string.lastIndexOf("/") + 1;
      const joined = first > 0 && /^[|/—–-]$/.test(words[first - 1]?.text ?? "");
      const opens = first === 0;
      const name = string.slice(slash);
      if (!(opens || joined || slash > 0) || !knownOrThe(name, words[index + 1]?.text ?? "", agencies))
        continue;
      if (opens && !labelled && !/^(?:The|A|An|In)$/u.test(words[index + 1]?.text ?? "")) continue;
      return words[index]?.end;
    }
  }
  const capitals = capitalChain(text, words, agencies);
  if (capitals !== undefined) return capitals;
  // 'Photo: Ann Lee Archives Le Jour Les rues …': the last capital opens the sentence.
  return labelled && named > 1 && named < words.length ? words[named - 2]?.end : undefined;
}

/** 'PICTURE ALLIANCE/DPA/ANN LEE Der Kanzler …': where a chain in capitals ends that a known agency opens. */
function capitalChain(text: string, words: readonly Word[], agencies: Agencies): number | undefined {
  const sentence = words.findIndex((word) => /\p{Ll}|^\p{Lu}$/u.test(word.text));
  const last = words[sentence - 1];
  const chain = text.slice(words[0]?.start, last?.end);
  const slash = chain.indexOf("/");
  return slash > 0 && knownAgency(chain.slice(0, slash).trim(), agencies) ? last?.end : undefined;
}

const knownOrThe = (name: string, next: string, agencies: Agencies): boolean =>
  knownAgency(name, agencies) !== undefined ||
  (/^The\s/.test(name) && next === "The" && isOrganization(name, agencies));

function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    text: found[0],
  }));
}
