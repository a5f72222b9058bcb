import type { Byline, ParseOptions } from "../model";
import { takeDates } from "./dates";
import { Line } from "./line";
import { readContributors } from "./read";
import { scan } from "./scan";

/** Units read of a byline: a list of two hundred authors has fewer. What stands behind is no byline. */
const LONGEST = 8192;

export function parseByline(text: string, _options: ParseOptions = {}): Byline {
  const tokens = scan(text.slice(0, LONGEST));
  const dates = takeDates(text, tokens);
  const byline: Byline = {
    raw: text,
    position: "head",
    contributors: readContributors(new Line(text, tokens)),
  };
  for (const { start, end, updated } of dates) {
    const date = { raw: text.slice(start, end), span: { start, end } };
    if (updated) byline.modified ??= date;
    else byline.published ??= date;
  }
  return byline;
}
