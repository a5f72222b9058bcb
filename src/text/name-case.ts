import { charClass, isApostrophe, UPPER } from "./chars";
import { PARTICLE_ARTICLES, PARTICLES } from "./name-parts";

/** Names in 'Mac' that keep a second capital: 'MacDonald', 'MacArthur', but 'Mackenzie', 'Machado'. */
const MAC = /^mac(?=[dfglmnpqtw].|a(?:rthur|llister)|in(?:nes|tosh|tyre)|kinnon|rae)/;

let lists: Record<"particles" | "articles", Set<string>> | undefined;

/** The lists as sets, made at the first use: nothing happens at import. */
function words() {
  lists ??= { particles: new Set(PARTICLES.split(" ")), articles: new Set(PARTICLE_ARTICLES.split(" ")) };
  return lists;
}

/**
 * A person's name in natural case: words printed in capitals are made small but for the letters that a careful
 * desk keeps large, and so are capitals behind a prefix that was left small, as in `McALLISTER`; every other word stays as
 * printed, also `Mckenzie`. Spaces are kept.
 *
 * Upper case does not say where the capitals were: `DE LUCA` may be 'De Luca' or 'de Luca'. Particles between
 * other words are made small, as most of the languages that have them do.
 *
 * @example
 * ```ts
 * naturalCase("LEE CHUL-JAE"); //=> "Lee Chul-jae"
 * naturalCase("RUTH O'DONNELL MCALLISTER JR."); //=> "Ruth O'Donnell McAllister Jr."
 * naturalCase("Anne VAN DER MEER"); //=> "Anne van der Meer"
 * ```
 */
export function naturalCase(name: string): string {
  if (!hasCapitalWord(name)) return name;
  const parts = name.split(" ");
  const { particles, articles } = words();
  // 'LEE MIN-SEO', 'CHUL-JAE KIM': a family name of one syllable stands before or after a given name of two.
  const hyphenated = isSyllable(parts[0]) || isSyllable(parts.at(-1));
  let afterParticle = false;
  return parts
    .map((part, index) => {
      if (!isCapitals(part) || (parts.length === 1 && part.length < 4)) {
        afterParticle = particles.has(part);
        return lowerBehindPrefix(part);
      }
      const small = lower(part);
      const inside = index > 0 && index < parts.length - 1;
      const particle = inside && (particles.has(small) || (afterParticle && articles.has(small)));
      afterParticle = particles.has(small);
      return particle ? small : capitalise(part, index > 0, hyphenated);
    })
    .join(" ");
}

/** Two capitals side by side: the quick test that leaves most names alone. */
function hasCapitalWord(name: string): boolean {
  let run = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (charClass(code) & UPPER) run++;
    else if (!isApostrophe(code) && code !== 0x2d) run = 0;
    if (run > 1) return true;
  }
  return false;
}

/** All letters large, and more than initials ('J.R.', 'JD', 'AJ') or a Roman number ('III'). */
function isCapitals(word: string): boolean {
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return false;
  const letters = /^[A-Z]+$/.test(word) ? word : word.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || (letters !== word && /^(?:\p{L}\.-?)+\p{L}?$/u.test(word))) return false;
  if (/^(?:I{2,3}|IV|VI{0,3})$/.test(letters)) return false;
  if (/^(?:JR|SR|NG|ST)$/.test(letters)) return true;
  return letters.length > 3 || (/[AEIOUY]|[^A-Z]/.test(letters) && !/^.J$/.test(letters));
}

/** Many desks that set names in capitals leave a prefix small: 'McALLISTER', 'LeBLANC', 'FitzGERALD'. */
const BEHIND_PREFIX = /^(\p{Lu}\p{Ll}{1,3}\p{Lu})(\p{Lu}{2,})(?=-|$)/u;

function lowerBehindPrefix(word: string): string {
  const [part = "", kept = "", capitals] = BEHIND_PREFIX.exec(word) ?? [];
  if (part === "") return word;
  const rest = word.slice(part.length);
  return kept + lower(capitals) + rest.split("-").map(title).join("-");
}

/** 'O'DONNELL-MCGRATH' -> 'O'Donnell-McGrath'; a given name of two syllables keeps one capital, 'CHUL-JAE' -> 'Chul-jae'. */
function capitalise(word: string, inner: boolean, family: boolean): string {
  if (!word.includes("-")) return title(word);
  const parts = word.split("-");
  if (parts.length === 2 && family && parts.every(isSyllable)) return `${title(parts[0])}-${lower(parts[1])}`;
  return parts
    .map((part, index) => {
      const article = inner && index === 0 && /^[AE]L$/.test(part);
      return article ? lower(part) : title(part);
    })
    .join("-");
}

function title(part = ""): string {
  const small = lower(part);
  if (/^[dlo]['’]./.test(small)) return part.charAt(0).toUpperCase() + small.charAt(1) + title(part.slice(2));
  const prefix = /^mc(?=..)/.exec(small) ?? MAC.exec(small);
  const first = prefix ? prefix[0].length : small.search(/\p{L}/u);
  return prefix
    ? title(small.slice(0, first)) + title(part.slice(first))
    : part.slice(0, first + 1).toUpperCase() + small.slice(first + 1);
}

/** Lower case, in Turkish where its letters tell it: 'İ' is small 'i' and 'I' small 'ı'. */
function lower(word = ""): string {
  return /[İŞĞ]/.test(word) ? word.toLocaleLowerCase("tr") : word.toLowerCase();
}

/** One syllable of a Korean or Chinese name as romanised: 'chul', 'hye', 'wei'; not 'mary', 'pierre', 'jean'. */
function isSyllable(part = ""): boolean {
  return /^(?:[BCDFGHJKLMNPRSTWYXZ]|[CSZ]H|HS|TS|HW|GW|KW|SS|KK|TT|PP)?(?!EA)[AEIOUWY]{1,3}(?:NG?|HN?|RK?|[GKLMPBT])?$/.test(
    part,
  );
}
