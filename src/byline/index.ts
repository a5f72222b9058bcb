import type { Byline, ParseOptions } from "../model";

export function parseByline(text: string, _options: ParseOptions = {}): Byline {
  return { raw: text, position: "head", contributors: [] };
}
