import { plainText } from "../../formats";

/** Where a headline is told, as the page tells it. */
export interface TitlePlaces {
  /** Texts of the displayed headings, `h1` before `h2`, in order. */
  displayed: readonly string[];
  /** JSON-LD `headline`. */
  story?: string | undefined;
  /** Open Graph, Twitter and other `<meta>` titles, most trusted first. */
  metas: readonly string[];
  /** `<title>`. */
  title?: string | undefined;
  /** Names of the site: publisher, `og:site_name`, host. */
  site: readonly string[];
  /** Names of the story's section. */
  sections: readonly string[];
}

/** A headline and what stood before it in its heading. */
export interface Title {
  headline?: string | undefined;
  kicker?: string | undefined;
  /** The heading that displays it, where one does. */
  displayed?: string | undefined;
}

/**
 * The headline that the page gives out for itself, without what its template adds: the site's name, the section, a kicker.
 *
 * Open Graph comes first because publishers write it story by story; a displayed heading or JSON-LD vouches for how much of it is the
 * headline, and both together outweigh it where it stands alone. `<title>` comes last: half of all sites write something else there, for
 * search engines.
 */
export function chooseTitle(places: TitlePlaces): Title {
  const isOwn = (text: string) => text !== "" && !places.site.some((name) => fold(name) === fold(text));
  const [story] = [tidy(places.story ?? "")].filter(isOwn);
  const displayed = places.displayed.map(tidy).filter((text) => text !== "");
  // Some systems write their titles as HTML, and escape that.
  const metas = places.metas.map((text) => tidy(plainText(text))).filter(isOwn);
  const vouchers = [...displayed, ...(story ? [story] : []), ...metas];
  const bare = (title: string | undefined) => title && withoutTemplate(tidy(title), vouchers, places);
  const own = displayed.find((text) => isLong(text) || fold(places.title ?? "").includes(fold(text)));
  const title = bare(places.title);
  // A heading may hold the kicker as well.
  const inside = own && title && isLong(title) && fold(own).endsWith(fold(title)) ? title : own;
  // Of a short heading and a short title, the one that readers see.
  const sought = title && isLong(title) ? title : (displayed[0] ?? title);
  const told = bare(metas[0]);
  // A title that carries the site's name is a template's, and Twitter's is then the same one again.
  const witnesses = metas.slice(1).filter((text) => told === metas[0] || text !== metas[0]);
  const better =
    told === undefined
      ? undefined
      : ([...displayed, story ?? "", title ?? ""].find((text) => isCut(told, text)) ??
        seenInstead(told, displayed, story, witnesses));
  const headline = better ?? told ?? story ?? inside ?? sought;
  if (headline === undefined || headline === "") return {};
  const same = displayed.find((text) => isSame(text, headline));
  if (same !== undefined) return { headline, displayed: same };
  const longer = displayed.find((text) => fold(text).endsWith(fold(headline)));
  return { headline, displayed: longer, kicker: longer && kickerOf(longer, headline) };
}

/**
 * The displayed heading that JSON-LD repeats, where nothing else on the page says what `og:title` does: that then was written for
 * sharing or for search engines.
 */
function seenInstead(
  told: string,
  displayed: readonly string[],
  story: string | undefined,
  metas: readonly string[],
): string | undefined {
  const folded = fold(told);
  const isTold = (text: string) => fold(text).startsWith(folded) || fold(text).endsWith(folded);
  if (story === undefined || displayed.some(isTold) || metas.some(isTold)) return undefined;
  return displayed.find((text) => isSame(text, story));
}

/** Whether a title is only another's beginning: up to an ellipsis, or up to the quotation mark that ended its attribute too soon. */
function isCut(told: string, whole: string): boolean {
  const bare = told.replace(/ ?(?:…|\.\.\.)$/, "");
  if (!isLong(bare) || !whole.startsWith(bare)) return false;
  const rest = whole.slice(bare.length);
  return bare === told ? /^ ?["']/.test(rest) : rest !== told.slice(bare.length) && rest !== "";
}

/** Letters and digits in lower case: what is left when punctuation and spacing differ. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

const isSame = (a: string, b: string): boolean => a === b || fold(a) === fold(b);

/** Long enough for a headline; shorter headings may be the site's name, or a section's. */
export const isLong = (text: string): boolean => fold(text).length > 15;

/** What templates put between a headline and the rest; the long vowel sign is what some Korean sites use for a bar. */
const BARS = "|｜–—-:：»•·›ㅣ/_(（";

/** A title without the parts that the template adds at either end. */
function withoutTemplate(title: string, vouchers: readonly string[], places: TitlePlaces): string {
  // JSON-LD is not written for search results: what it gives in full is the headline in full.
  const isWhole = places.story !== undefined && isSame(tidy(places.story), title);
  const inner = (isWhole ? [] : vouchers)
    .filter((voucher) => voucher.length < title.length && voucher.length > 8)
    .sort((a, b) => b.length - a.length);
  for (const voucher of inner) {
    const at = plainMarks(title).indexOf(plainMarks(voucher));
    if (at < 0) continue;
    const [before, after] = [title.slice(0, at), title.slice(at + voucher.length)];
    const isEnd = after === "" || startsWithBar(after);
    const isStart = before === "" || /[|｜»›ㅣ]\s?$/.test(before) || (after !== "" && /:\s?$/.test(before));
    if (isStart && isEnd) return title.slice(at, at + voucher.length);
  }
  const bare = withoutEnding(title, (tail) => places.site.some((name) => isSiteName(tail, fold(name))));
  // `Mayor quits - Politics | The Paper`
  return bare === title
    ? title
    : withoutEnding(bare, (tail) => places.sections.some((name) => tail === fold(name)));
}

/** The same length, with typists' quotation marks for printers'. */
const plainMarks = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** `Mayor quits` + ` | The Paper`, and not `Mayor quits` + `: what comes next`. */
function startsWithBar(rest: string): boolean {
  return /^(?:\s+[–—•·-]\s|\s?[|｜»›ㅣ_（]|[:：]\S|-\S)/.test(rest);
}

/** A title without what stands behind its last bars, where that is known for the template's. */
function withoutEnding(title: string, isTemplates: (tail: string) => boolean): string {
  for (let at = title.length - 2; at > 0; at--) {
    if (!BARS.includes(title.charAt(at))) continue;
    const tail = fold(title.slice(at + 1));
    if (tail.length > 40) break;
    if (tail === "" || !isTemplates(tail)) continue;
    return title.slice(0, at).replace(/[\s|｜–—»•·›ㅣ:：_-]{1,9}$/, "");
  }
  return title;
}

/** The name, or the name with what sites add to it: `golemde`, `ntvhaber`. */
function isSiteName(tail: string, name: string): boolean {
  return name.length > 2 && (tail === name || (tail.startsWith(name) && tail.length < name.length + 8));
}

/** What stands in the heading before the headline. */
function kickerOf(heading: string, headline: string): string | undefined {
  const before = heading.endsWith(headline) ? heading.slice(0, heading.length - headline.length) : "";
  const kicker = before.replace(/[\s:|/–—-]{1,9}$/, "").trim();
  return kicker === "" ? undefined : kicker;
}
