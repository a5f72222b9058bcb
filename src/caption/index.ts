import type { Caption, ParseOptions } from "../model";

export function parseCaption(text: string, _options: ParseOptions = {}): Caption {
  return { raw: text, text, people: [] };
}
