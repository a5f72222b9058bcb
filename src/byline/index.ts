import type { Byline, ParseOptions } from "../model";
import { takeDates } from "./dates";
import { Line } from "./line";
import { readContributors } from "./read";
import { scan } from "./scan";

export function parseByline(text: string, _options: ParseOptions = {}): Byline {
  const tokens = scan(text);
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
