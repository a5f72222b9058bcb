import type { Article, Quotation, Source } from "../model";

/** The columns of `quotes`, in order; the guide explains each. */
const columns = [
  "input",
  "quotation",
  "kind",
  "speaker",
  "speaker_type",
  "anonymity",
  "cue",
  "basis",
  "text",
  "addressee",
  "occasion",
  "when",
  "within",
  "start",
  "end",
  "headline",
  "url",
] as const;

type Row = Record<(typeof columns)[number], string>;
type Format = "table" | "tsv" | "csv";

/** The first line of an output. */
export function quotesHeader(format: Format): string {
  if (format === "table")
    return tableLine({ speaker: "SPEAKER", kind: "KIND", cue: "CUE", text: "STATEMENT" });
  return format === "csv" ? `${columns.join(",")}\r\n` : `${columns.join("\t")}\n`;
}

/** One line a statement. */
export function quoteLines(article: Article, format: Format, input: string): string {
  const sources = new Map(article.sources.map((source) => [source.id, source]));
  return article.quotations
    .map((quotation) => row(article, quotation, sources.get(quotation.attribution?.sourceId ?? ""), input))
    .map((cells) => {
      if (format === "table") return tableLine(cells);
      const line = columns.map((column) => (format === "csv" ? csvCell : tsvCell)(cells[column]));
      return format === "csv" ? `${line.join(",")}\r\n` : `${line.join("\t")}\n`;
    })
    .join("");
}

function row(article: Article, quotation: Quotation, source: Source | undefined, input: string): Row {
  const { attribution, spans, addressee, occasion, when, within } = quotation;
  return {
    input,
    quotation: quotation.id,
    kind: quotation.kind,
    speaker: source?.name ?? source?.description ?? attribution?.mention?.text ?? "",
    speaker_type: source?.type ?? "",
    anonymity: source?.anonymity
      ? (source.anonymity.terms ?? (source.anonymity.granted ? "granted" : "unnamed"))
      : "",
    cue: attribution?.cue?.text ?? "",
    basis: attribution?.basis ?? "",
    text: quotation.text,
    addressee: addressee?.text ?? "",
    occasion: occasion?.text ?? "",
    when: when?.iso ?? when?.raw ?? "",
    within: within ?? "",
    start: String(spans[0]?.start ?? ""),
    end: String(spans.at(-1)?.end ?? ""),
    headline: article.headline ?? "",
    url: article.url ?? "",
  };
}

/** RFC 4180. */
function csvCell(cell: string): string {
  const safe = inert(flat(cell));
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tsvCell(cell: string): string {
  return inert(flat(cell));
}

function flat(cell: string): string {
  return cell.replace(/\s+/gu, " ").trim();
}

/** Spreadsheets run cells that begin like a formula; an apostrophe, which they hide, keeps them text (OWASP, CSV injection). */
function inert(cell: string): string {
  return /^[=+@-]/.test(cell) ? `'${cell}` : cell;
}

function tableLine({ speaker, kind, cue, text }: Pick<Row, "speaker" | "kind" | "cue" | "text">): string {
  return `${column(speaker || "(nobody named)", 28)}  ${column(kind, 8)}  ${column(cue, 14)}  ${flat(text)}\n`;
}

/** Cut or filled to a width in characters. */
function column(text: string, width: number): string {
  const characters = [...flat(text)];
  return characters.length > width
    ? `${characters.slice(0, width - 1).join("")}…`
    : characters.join("") + " ".repeat(width - characters.length);
}
