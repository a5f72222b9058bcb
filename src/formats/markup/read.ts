import { decodeEntities } from "../json-ld/entities";
import type { DraftBlock } from "../layout";
import { isIn } from "../words";
import { blockTypeOf, isBlock, isUnseen } from "./elements";
import { type Flow, type MarkedBlock, startFlow } from "./flow";
import { nextTag, type Tag } from "./tags";

/** What a body of mark-up holds. */
export interface Markup {
  blocks: MarkedBlock[];
  /** A paragraph of class `dateline`, where one stands first. */
  dateline?: string | undefined;
}

/** Elements that end themselves when another of their name opens. */
const ENDS_ITSELF = "dd|dt|li|p|tr";

/** Deeper elements still break lines, but no longer say what a block is. */
const MAX_OPEN = 100;

/** What a block is inside this element and those around it; a caption's own byline is the caption's. */
const typeInside = (outer: DraftBlock["type"], { type = outer }: OpenElement) =>
  outer === "caption" ? outer : type;

interface OpenElement {
  name: string;
  type: DraftBlock["type"] | undefined;
  isDateline: boolean;
}

/**
 * The blocks of a body of HTML or XHTML, well-formed or not: total, linear, and blind to elements that nest past reason.
 */
export function readMarkup(html: string): Markup {
  const flow = startFlow();
  const open: OpenElement[] = [];
  let dateline: string | undefined;
  let at = 0;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, at)) {
    addText(flow, html.slice(at, tag.start));
    at = tag.end;
    const { name } = tag;
    if (isUnseen(name) && !tag.isEnd && !tag.isEmpty) at = endOf(html, name, at);
    else if (name === "br") flow.lineBreak();
    else if (name === "td" || name === "th") flow.literal(" ");
    else if (name === "q" || name === "span") statementTag(flow, tag);
    else if (isBlock(name)) {
      const ended = flow.endBlock();
      if (ended && open.at(-1)?.isDateline && flow.blocks.length === 1) {
        dateline = ended.text;
        flow.blocks.pop();
      }
      blockTag(open, tag);
      flow.type = open.reduce<DraftBlock["type"]>(typeInside, "paragraph");
    }
  }
  addText(flow, html.slice(at));
  flow.endBlock();
  return { blocks: flow.blocks, dateline };
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});/g;

/** Adds text as HTML writes it; white space written as a reference does not fold. */
function addText(flow: Flow, source: string): void {
  let at = 0;
  for (const { 0: reference, index } of source.matchAll(REFERENCE)) {
    flow.literal(source.slice(at, index));
    flow.verbatim(decodeEntities(reference));
    at = index + reference.length;
  }
  flow.literal(source.slice(at));
}

/** Offset of an element's end tag, or of the end of all. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function statementTag(flow: Flow, tag: Tag): void {
  if (tag.isEnd) flow.endMark();
  else if (tag.isEmpty) return;
  else if (tag.name === "q") flow.startMark({ speaker: tag.attribute("data-speaker") }, true);
  else {
    const data = (key: string) => tag.attribute(`data-${key}`);
    const [id, kind, speaker] = ["quotation", "kind", "speaker"].map(data);
    flow.startMark({ id, kind, speaker, speakerType: data("speaker-type") });
  }
}

function blockTag(open: OpenElement[], tag: Tag): void {
  const { name } = tag;
  if (tag.isEnd || (isIn(ENDS_ITSELF, name) && open.at(-1)?.name === name)) {
    const last = open.map((element) => element.name).lastIndexOf(name);
    if (last >= 0) open.length = last;
  }
  if (tag.isEnd || tag.isEmpty || name === "hr" || open.length >= MAX_OPEN) return;
  const classes = tag.attribute("class");
  open.push({ name, type: blockTypeOf(name, classes), isDateline: classes === "dateline" });
}
