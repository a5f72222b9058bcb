import type { Span } from "../model";
import { type Agencies, isOrganization, knownAgency } from "./agencies";

/** A word of a caption, with its place. */
interface Word extends Span {
  text: string;
}

const furthest = 160;

/** A word that a credit with no label may hold: a capitalised name, a joint, an address, a mark. */
const credible =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}@]|\p{Ll}+\.\p{Ll}{2,}|(?:iStock|eBay|dpa|hr|picture|alliance|van|von|der|den|de|da|dos|del|della|di|du|la|le|of|the|and|for|via|vía|y|et|para|bin|ibn|al|el|ter|ten)$|[|/—–&+-]+$)/u;

/** A word that ends its sentence: not an initial ('J.'), an abbreviation ('N.Y.', 'Jr.'), a title ('Sen.'). */
const closes = /(?:\p{Ll}{3,}\.|\d\.|[!?…”"»)\]]\.?|\p{Ll}{2}\.|(?<!\.)\p{Lu}{2,}\.|\.[”"’»)])$/u;
const abbreviated =
  /^(?:Jr|Sr|St|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Mt|Co|Inc|Corp|Ltd|Supt|No|Fr|Prof|Rev)\.$/;
const regions =
  /^(?:\p{Lu}\.){2,}$|^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)\.$/u;

/** Where the credit at the end of a stretch begins, when one stands there with no label. */
export function trailingChain(text: string, { start, end }: Span, agencies: Agencies): Span | undefined {
  const from = Math.max(start, end - furthest);
  const words = wordsOf(text, from, end);
  let first = words.length;
  let boundary = false;
  for (; first > 0; first -= 1) {
    const before = words[first - 1];
    if (!before || !credible.test(before.text)) break;
    if (first < words.length && (endsSentence(before.text) || regions.test(before.text))) {
      boundary = true;
      break;
    }
  }
  if (first > 0 && endsSentence(words[first - 1]?.text ?? "")) boundary = true;
  if (first > 0 && regions.test(words[first - 1]?.text ?? "")) boundary = true;
  const glued = words[first - 1] && gluedAt(words[first - 1]?.text ?? "");
  const tail = words.slice(first);
  const whole = first === 0 && from === start;
  const head = tail[0];
  if (glued !== undefined && words[first - 1]) {
    const word = words[first - 1] as Word;
    const at = word.start + glued;
    return isCreditTail(text.slice(at, end), agencies, true) ? { start: at, end } : undefined;
  }
  if (!head) return undefined;
  const string = text.slice(head.start, end);
  if (boundary)
    return isCreditTail(string, agencies, true)
      ? { start: head.start, end }
      : innerChain(text, tail, end, agencies);
  if (whole)
    return isJoined(string) || knownAgency(string, agencies)
      ? wholeChain(text, tail, end, agencies)
      : innerChain(text, tail, end, agencies);
  return innerChain(text, tail, end, agencies);
}

const endsSentence = (word: string): boolean =>
  closes.test(word) && !abbreviated.test(word) && !regions.test(word);

const isJoined = (words: string): boolean =>
  /\S\s?(?:\/+|[|—–])\s?\S|\s-\s|\s(?:via|vía|for|para)\s/u.test(words);

/** A string that is names and joints only: all of it is the credit, unless a known agency opens the credit further on. */
function wholeChain(text: string, words: readonly Word[], end: number, agencies: Agencies): Span | undefined {
  const start = words[0]?.start ?? end;
  const inner = innerChain(text, words, end, agencies);
  if (!inner || inner.start === start) return { start, end };
  // 'Ann Lee and Bo Kim Shutterstock / Getty': two names are shown, none made the picture.
  return words.length > 5 && /\s(?:and|y|et|und)\s/.test(text.slice(start, inner.start))
    ? inner
    : { start, end };
}

/** 'reports.Erik Lee', 'the BayAnn Lee': where a word is two, glued by lost mark-up. */
function gluedAt(word: string): number | undefined {
  const found = /[\p{Ll}\d][.!?”"»)]+(?=[\p{Lu}\p{Lo}])|\p{Ll}{3}(?=\p{Lu}\p{Ll}{2})/u.exec(word);
  return found && !/^(?:https?|www)/.test(word) ? found.index + found[0].length : undefined;
}

/** A chain that no sentence's end sets apart: 'in Rome Ann Lee/Reuters', 'in Rome Reuters'. */
function innerChain(text: string, tail: readonly Word[], end: number, agencies: Agencies): Span | undefined {
  const joint = tail.findIndex((word, index) =>
    index > 0 ? /^[/|—–-]|^(?:via|vía|for|para)$|.\/+/u.test(word.text) : /.\/+./u.test(word.text),
  );
  if (joint < 0) return agencyAtEnd(text, tail, end, agencies);
  const jointWord = tail[joint];
  if (!jointWord) return undefined;
  const inWord = /^(.+?)\/+/u.exec(jointWord.text)?.[1];
  // The words before the joint, the last of them perhaps glued to it: 'Lee/AFP'.
  const left =
    inWord === undefined ? tail.slice(0, joint) : [...tail.slice(0, joint), { ...jointWord, text: inWord }];
  for (const size of [3, 2, 1]) {
    const words = left.slice(-size);
    if (words.length === size && knownAgency(words.map((word) => word.text).join(" "), agencies))
      return { start: words[0]?.start ?? end, end };
  }
  const right = text.slice(jointWord.start, end);
  if (/^[|—–-]$/.test(jointWord.text) && left.length < 2) return undefined;
  if (
    /^(?:for|para|via)$/.test(jointWord.text) &&
    !isOrganization(right.replace(/^\S+\s/, ""), agencies) &&
    left.length !== 2
  )
    return undefined;
  const name = nameAtEnd(left);
  return name === undefined ? undefined : { start: name, end };
}

/** Where the person's name at the end of some capitalised words begins: two words, more with initials and particles. */
function nameAtEnd(words: readonly Word[]): number | undefined {
  if (words.length === 0) return undefined;
  const capitals = words.length > 1 && words.slice(-2).every((word) => /^[\p{Lu}'’.-]{2,}$/u.test(word.text));
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
): Span | undefined {
  for (const size of [3, 2, 1]) {
    const start = words.at(-size)?.start;
    if (start !== undefined && size < words.length + 1 && knownAgency(text.slice(start, end), agencies))
      return { start, end };
  }
  return undefined;
}

/** Whether what follows a sentence's end is a credit: names and joints, no sentence of its own. */
function isCreditTail(tail: string, agencies: Agencies, _boundary: boolean): boolean {
  const words = tail.split(/\s+/);
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
  for (let index = 0; index < Math.min(named, 8); index += 1) {
    if (!followed(index + 1)) continue;
    for (const size of [3, 2, 1]) {
      const first = index + 1 - size;
      if (first < 0) continue;
      const from = words[first]?.start ?? 0;
      const string = text.slice(from, words[index]?.end);
      const slash = string.lastIndexOf("/") + 1;
      const joined = first > 0 && /^[|/—–-]$/.test(words[first - 1]?.text ?? "");
      const opens = first === 0 && slash === 0;
      const name = string.slice(slash);
      if (!(opens || joined || slash > 0) || !knownOrThe(name, words[index + 1]?.text ?? "", agencies))
        continue;
      if (opens && !labelled && !/^(?:The|A|An|In|\p{Lu}{3,})$/u.test(words[index + 1]?.text ?? "")) continue;
      return words[index]?.end;
    }
  }
  // 'Photo: Ann Lee Archives Le Jour Les rues …': the last capital opens the sentence.
  return labelled && named > 1 && named < words.length ? words[named - 2]?.end : undefined;
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
