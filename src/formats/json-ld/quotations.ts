import type { Article, Quotation, QuotationReading } from "../../model";
import { dateFromIso } from "../iso-date";
import { type JsonObject, own } from "../json";
import { find, type Mark, statementsIn } from "../markup";
import { nodesIn, textIn, typesOf } from "./nodes";

/** Each is looked for in the whole body; no story has so many. */
const MAX_PARTS = 1000;
const MAX_PIECES = 20;

const isQuotation = (node: JsonObject) => typesOf(node).includes("quotation");

const idOf = (node: JsonObject | undefined) => textIn(node, "@id")?.replace(/^[^#]*#/, "");

const creatorOf = (node: JsonObject) => nodesIn(node, "creator")[0] ?? nodesIn(node, "spokenByCharacter")[0];

/** A property's string as it stands, for it is looked for in the text. */
function verbatim(node: JsonObject | undefined, key: string): string | undefined {
  const words = node && own(node, key);
  return typeof words === "string" && words !== "" ? words : undefined;
}

/** The Quotations among an article's parts, each where its body says it; one whose words the body has not is left out. */
export function placeQuotations(
  { text, blocks }: Pick<Article, "text" | "blocks">,
  article: JsonObject,
): QuotationReading {
  const marks: Mark[] = [];
  const nodes = new Map<string, JsonObject>();
  const first = blocks[0]?.span.start ?? text.length;
  let from = first;
  for (const node of nodesIn(article, "hasPart").slice(0, MAX_PARTS).filter(isQuotation)) {
    const creator = creatorOf(node);
    const id = idOf(node) ?? `q${nodes.size + 1}`;
    if (nodes.has(id)) continue;
    nodes.set(id, node);
    const said = {
      id,
      kind: textIn(node, "genre"),
      speaker: verbatim(creator, "name") ?? verbatim(node, "creditText"),
      speakerType: creator && typesOf(creator)[0],
    };
    const pieces = nodesIn(node, "hasPart").slice(0, MAX_PIECES).filter(isQuotation);
    let at = from;
    for (const [i, piece] of (pieces.length > 0 ? pieces : [node]).entries()) {
      const words = verbatim(piece, "text");
      const place = words && find(text, words, at, first);
      if (!place || !blocks.some(({ span }) => span.start <= place.start && place.end <= span.end)) continue;
      marks.push({ ...said, ...place });
      if (i === 0) from = place.start;
      at = place.end;
    }
  }
  const reading = statementsIn(text, marks);
  for (const quotation of reading.quotations) refine(quotation, nodes, reading);
  return reading;
}

/** What the node says further of its statement and of who made it. */
function refine(
  quotation: Quotation,
  nodes: ReadonlyMap<string | undefined, JsonObject>,
  { sources }: QuotationReading,
): void {
  const node = nodes.get(quotation.id);
  if (!node) return;
  quotation.text = verbatim(node, "text") ?? quotation.text;
  const when = dateFromIso(textIn(node, "dateCreated"));
  if (when) quotation.when = when;
  const outer = idOf(nodesIn(node, "isPartOf")[0]);
  if (outer !== undefined && nodes.has(outer)) quotation.within = outer;
  const source = sources.find(({ id }) => id === quotation.attribution?.sourceId);
  const creator = creatorOf(node);
  const role = textIn(creator, "jobTitle");
  const affiliation = textIn(creator, "affiliation");
  if (source && role !== undefined) source.role ??= role;
  if (source && affiliation !== undefined) source.affiliation ??= affiliation;
}
