import type { Article, Json, Quotation, QuotationReading, Span } from "../../model";
import { dateFromIso } from "../iso-date";
import { isObject, type JsonObject, own } from "../json";
import { type Mark, statementsIn } from "../markup";
import { listOf, nodesIn, typesOf } from "./nodes";

/** Each is looked for in the whole body; no story has so many. */
const MAX_PARTS = 1000;
const MAX_PIECES = 20;

const textIn = (node: JsonObject | undefined, key: string): string | undefined => {
  const value = node && own(node, key);
  return typeof value === "string" && value !== "" ? value : undefined;
};

const nodeIn = (node: JsonObject | undefined, key: string): JsonObject | undefined =>
  node && listOf(own(node, key)).find(isObject);

const isQuotation = (value: Json): value is JsonObject =>
  isObject(value) && typesOf(value).includes("quotation");

const idOf = (node: JsonObject | undefined) => textIn(node, "@id")?.replace(/^[^#]*#/, "");

const creatorOf = (node: JsonObject) => nodeIn(node, "creator") ?? nodeIn(node, "spokenByCharacter");

/** The Quotations among an article's parts, each where its body says it; one whose words the body has not is left out. */
export function placeQuotations(
  { text, blocks }: Pick<Article, "text" | "blocks">,
  parts: readonly Json[],
): QuotationReading {
  const marks: Mark[][] = blocks.map(() => []);
  const nodes = new Map<string, JsonObject>();
  let from = blocks[0]?.span.start ?? 0;
  for (const node of parts.slice(0, MAX_PARTS).filter(isQuotation)) {
    const creator = creatorOf(node);
    const id = idOf(node) ?? `q${nodes.size + 1}`;
    if (nodes.has(id)) continue;
    nodes.set(id, node);
    const said = {
      id,
      kind: textIn(node, "genre"),
      speaker: textIn(creator, "name") ?? textIn(node, "creditText"),
      speakerType: creator && typesOf(creator)[0],
    };
    const pieces = listOf(own(node, "hasPart")).slice(0, MAX_PIECES).filter(isQuotation);
    let at = from;
    for (const [i, piece] of (pieces.length > 0 ? pieces : [node]).entries()) {
      const place = find(text, textIn(piece, "text"), at, blocks);
      if (!place) continue;
      marks[place.block]?.push({ ...said, ...place.inside });
      if (i === 0) from = place.span.start;
      at = place.span.end;
    }
  }
  const reading = statementsIn(text, blocks, marks);
  for (const quotation of reading.quotations) refine(quotation, nodes, reading);
  return reading;
}

/** What the node says further of its statement and of who made it. */
function refine(
  quotation: Quotation,
  nodes: ReadonlyMap<string, JsonObject>,
  { sources }: QuotationReading,
): void {
  const node = nodes.get(quotation.id);
  if (!node) return;
  quotation.text = textIn(node, "text") ?? quotation.text;
  const date = textIn(node, "dateCreated");
  if (date !== undefined) quotation.when = dateFromIso(date);
  const outer = idOf(nodeIn(node, "isPartOf"));
  if (outer !== undefined && nodes.has(outer)) quotation.within = outer;
  const source = sources.find(({ id }) => id === quotation.attribution?.sourceId);
  const creator = creatorOf(node);
  const role = textIn(creator, "jobTitle");
  const affiliation = textIn(nodeIn(creator, "affiliation"), "name");
  if (source && role !== undefined) source.role ??= role;
  if (source && affiliation !== undefined) source.affiliation ??= affiliation;
}

interface Place {
  span: Span;
  block: number;
  /** The span, counted in the block. */
  inside: Span;
}

/** Where a block says this: at or after an offset, or else anywhere. */
function find(
  text: string,
  words: string | undefined,
  from: number,
  blocks: Article["blocks"],
): Place | undefined {
  if (words === undefined || blocks[0] === undefined) return undefined;
  const after = text.indexOf(words, from);
  const start = after >= 0 ? after : text.indexOf(words, blocks[0].span.start);
  const end = start + words.length;
  const block = blocks.findIndex(({ span }) => span.start <= start && end <= span.end);
  const first = blocks[block]?.span.start ?? 0;
  return block < 0
    ? undefined
    : { span: { start, end }, block, inside: { start: start - first, end: end - first } };
}
