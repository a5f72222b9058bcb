import type { Byline, ParseOptions } from "../model";
import { takeDates } from "./dates";
import { Line } from "./line";
import { labelOwnWords } from "./own-words";
import { readContributors } from "./read";
import { scan } from "./scan";

/** Units read of a byline: a list of two hundred authors has fewer. */
const LONGEST = 8192;

/**
 * Reads who made an article from the line printed above or below it, as papers and agencies of many languages print it:
 * `By Ada Keller and Bo Lind in Leeds`, `Von Ada Keller (dpa)`, `김하늘 기자`, `(Reporting by Ada Keller; editing by Bo Lind)`.
 *
 * Every contributor comes with their name in natural case (`Lee Min-seo` for `LEE MIN-SEO`), the name as printed and where,
 * a role, and what is printed with them: job title, outlet, place, e-mail, handle. Share bars, reading times and dates glued
 * to the line are left out; the dates stand in `published` and `modified`, as printed.
 *
 * @param text The byline, with or without its line breaks. Of a longer text only the first 8192 UTF-16 units are read.
 * @param options `lexicon.agencies`, `lexicon.titles` and `lexicon.names` are words of the caller's own.
 * @returns `contributors` is empty for a string that names nobody: a date, a share bar, a headline. Spans are UTF-16
 *   offsets in `text`, half-open. `position` is `head`: a string alone does not tell.
 * @throws TypeError when `text` is not a string.
 *
 * @example
 * ```ts
 * const [author] = parseByline("BY LEE MIN-SEO [mslee@example.com]").contributors;
 * author?.name; //=> "Lee Min-seo"
 * author?.email; //=> "mslee@example.com"
 * ```
 */
export function parseByline(text: string, options: ParseOptions = {}): Byline {
  if (typeof text !== "string") throw new TypeError(`parseByline reads a string, not ${typeof text}`);
  const read = text.slice(0, LONGEST);
  const line = new Line(read, scan(read));
  if (options.lexicon) labelOwnWords(line, options.lexicon);
  const dates = takeDates(line);
  const byline: Byline = { raw: text, position: "head", contributors: readContributors(line) };
  for (const { start, end, updated } of dates) {
    const date = { raw: text.slice(start, end), span: { start, end } };
    if (updated) byline.modified ??= date;
    else byline.published ??= date;
  }
  return byline;
}
