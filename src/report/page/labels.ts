import type { AnonymityTerms, Attribution, PartialDate, Quotation } from "../../model";
import type { SourceKind } from "../audit";

/** What the page calls each kind of source. */
export const kindLabels: Readonly<Record<SourceKind, string>> = {
  person: "Named person",
  organization: "Organisation",
  document: "Document",
  group: "Group",
  unnamed: "Unnamed",
  granted: "Unnamed, granted anonymity",
};

export const termLabels: Readonly<Record<AnonymityTerms, string>> = {
  "condition-of-anonymity": "spoke on condition of anonymity",
  "asked-not-to-be-named": "asked not to be named",
  "declined-to-be-named": "declined to be named",
  "not-authorized": "not authorized to speak",
  "on-background": "on background",
  "off-the-record": "off the record",
  other: "other terms",
};

export const basisLabels: Readonly<Record<Attribution["basis"], string>> = {
  stated: "the text names the speaker",
  pronoun: "resolved from a pronoun or role",
  continued: "carried over from the quotation before",
  inferred: "a guess from the surroundings",
};

export const statementLabels: Readonly<Record<Quotation["kind"], string>> = {
  direct: "direct",
  mixed: "partly quoted",
  indirect: "indirect",
};

/** `"1 statement"`, `"2 statements"`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `"paragraph 6"`, `"paragraphs 10, 11"`. */
export function paragraphsLabel(paragraphs: readonly number[]): string | undefined {
  if (paragraphs.length === 0) return undefined;
  return `paragraph${paragraphs.length === 1 ? "" : "s"} ${paragraphs.join(", ")}`;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? "0%" : `${Math.round((100 * part) / whole)}%`;
}

/** A date as the article has it: its day where it has one, else as printed. */
export function dateLabel(date: PartialDate): string {
  return date.iso && /^\d{4}-\d\d-\d\d/.test(date.iso) ? date.iso.slice(0, 16).replace("T", " ") : date.raw;
}

/** The beginning of a text, cut at a space; never inside a character. */
export function clip(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= length) return flat;
  const head = flat.slice(0, length);
  const space = head.lastIndexOf(" ");
  return `${head.slice(0, space > length / 2 ? space : length).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
