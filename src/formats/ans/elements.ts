import type { Correction, Photo } from "../../model";
import { dateFromIso } from "../iso-date";
import { httpUrl, type JsonObject, objectIn, objectsIn, own, textIn } from "../json";
import { told } from "../layout";
import { type MarkedBlock, readMarkup } from "../markup";

/** What the content elements of a story hold, in print order. */
export interface Elements {
  blocks: MarkedBlock[];
  /** Each picture, and the index of the block that is its caption. */
  photos: { photo: Photo; block?: number | undefined }[];
  /** Each correction, and the index of its first block. */
  corrections: { correction: Correction; block: number }[];
}

/** Elements that are no part of the story, or whose content is no text. */
const UNREAD = "audio custom_embed divider interstitial_link link_list oembed_response reference story video";

/** The blocks and pictures of a list of content elements; elements inside elements come in their place. */
export function readElements(list: readonly JsonObject[]): Elements {
  const found: Elements = { blocks: [], photos: [], corrections: [] };
  // A stack, not a call for each level: elements nest as deep as their author likes.
  const stack = [...list].reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    const type = textIn(element, "type") ?? "";
    if (UNREAD.split(" ").includes(type)) continue;
    if (type === "image") addPhoto(found, element);
    else if (type === "quote") addQuote(found, element);
    else if (type === "correction") addCorrection(found, element);
    else if (type === "table") addTable(found, element);
    else {
      if (type !== "gallery") addText(found, element, type);
      stack.push(
        ...[...objectsIn(element, "items"), ...objectsIn(element, "content_elements")]
          .reverse()
          .map((inner) =>
            type === "list"
              ? { ...inner, type: textIn(inner, "type") === "list" ? "list" : "list-item" }
              : inner,
          ),
      );
    }
  }
  return found;
}

const TYPES: Readonly<Record<string, MarkedBlock["type"]>> = { header: "heading", "list-item": "list-item" };

function addText({ blocks }: Elements, element: JsonObject, type: string): void {
  const { blocks: read } = readMarkup(textIn(element, "content") ?? "");
  const own = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  blocks.push(...read.map((block) => ({ ...block, type: own ?? block.type })));
}

/** A block quotation, and whoever is cited below it. */
function addQuote({ blocks }: Elements, element: JsonObject): void {
  const citation = readMarkup(textIn(objectIn(element, "citation"), "content") ?? "").blocks[0]?.text;
  // The space marks an id that is not the document's own.
  const mark = { id: ` ans${blocks.length}`, kind: "direct", speaker: citation };
  const inner = readElements(objectsIn(element, "content_elements")).blocks;
  const isQuotation = citation !== undefined && textIn(element, "subtype") !== "pullquote";
  for (const { text } of inner) {
    const marks = isQuotation ? [{ ...mark, start: 0, end: text.length }] : [];
    blocks.push({ type: "quote", text, marks });
  }
  if (citation !== undefined) blocks.push({ type: "quote", text: citation, marks: [] });
}

function addCorrection({ blocks, corrections }: Elements, element: JsonObject): void {
  const { blocks: read } = readMarkup(textIn(element, "text", "content") ?? "");
  const [first] = read;
  if (!first) return;
  corrections.push({ correction: { text: first.text }, block: blocks.length });
  blocks.push(...read);
}

/** Row by row, its cells in a line. */
function addTable({ blocks }: Elements, element: JsonObject): void {
  const header = objectsIn(element, "header");
  const rows = own(element, "rows");
  const cells = [header, ...(Array.isArray(rows) ? rows : [])].map((row) => objectsIn({ row }, "row"));
  for (const row of cells) {
    const line = row
      .flatMap((cell) => readMarkup(textIn(cell, "content") ?? "").blocks.map(({ text }) => text))
      .join(" ");
    if (line !== "") blocks.push({ type: "paragraph", text: line, marks: [] });
  }
}

function addPhoto({ blocks, photos }: Elements, element: JsonObject): void {
  const photo = photoOf(element);
  const text = photo.caption?.raw ?? "";
  photos.push({ photo, block: text === "" ? undefined : blocks.length });
  if (text !== "") blocks.push({ type: "caption", text, marks: [] });
}

/** An ANS image as a photo. */
export function photoOf(image: JsonObject): Photo {
  const caption = readMarkup(textIn(image, "caption") ?? "")
    .blocks.map(({ text }) => text)
    .join("\n");
  const credits = objectIn(image, "vanity_credits") ?? objectIn(image, "credits");
  const names = (key: string) =>
    objectsIn(credits, key).flatMap((agent) => textIn(agent, "byline", "name") ?? []);
  const photographers = [...names("by"), ...names("photos_by")];
  const agencies = names("affiliation");
  const raw = [...photographers, ...agencies].join("/");
  const date = textIn(image, "display_date");
  const credit =
    raw === "" ? undefined : { raw, photographers: photographers.map((name) => ({ name })), agencies };
  return told({
    url: httpUrl(textIn(image, "url")),
    alt: textIn(image, "alt_text"),
    caption:
      caption === "" && !credit
        ? undefined
        : told({
            raw: caption,
            text: caption,
            credit,
            date: dateFromIso(date),
            place: textIn(image, "location"),
            people: [],
          }),
    occurrences: [],
  });
}
