import type { DraftBlock } from "../layout";
import { blockTypeOf, isBlock, isUnseen, type MarkedBlock, startFlow } from "../markup";
import { attributeOf, childrenOf, keepsSpace, textOf, type XmlElement } from "../xml";

/** Our own attributes on `<q>`. */
export const ONRECORD = "urn:onrecord";

/** A body of NITF or XHTML as blocks, with the pictures met among them. */
export interface Content {
  blocks: MarkedBlock[];
  /** Each picture's element, and the index of the block that is its caption. */
  pictures: { element: XmlElement; block?: number | undefined }[];
}

/** The blocks of an element of NITF or XHTML. The tree is no deeper than the XML reader lets it be. */
export function readContent(root: XmlElement): Content {
  const flow = startFlow();
  const pictures: Content["pictures"] = [];
  let blockQuotations = 0;
  let inPicture = false;

  const read = (parent: XmlElement, type: DraftBlock["type"], verbatim: boolean) => {
    for (const part of parent.children) {
      if (typeof part === "string") {
        if (verbatim) flow.verbatim(part);
        else flow.literal(part);
      } else if (part.name === "br") flow.lineBreak();
      else if (isPicture(part)) {
        // The image of a figure is the figure's.
        if (!inPicture) readPicture(part, type);
      } else if (isUnseen(part.name)) continue;
      else if (isBlock(part.name)) readBlock(part, type, verbatim);
      else if (part.name === "q") readQuotation(part, type, verbatim);
      else {
        if (part.name === "td" || part.name === "th") flow.literal(" ");
        read(part, type, verbatim);
      }
    }
  };

  const readBlock = (block: XmlElement, outer: DraftBlock["type"], verbatim: boolean) => {
    flow.endBlock();
    const type = blockTypeOf(block.name, block.attributes.class) ?? outer;
    flow.type = type;
    const source = block.name === "bq" ? quoteSourceOf(block) : undefined;
    // One statement, however many paragraphs it runs over; the space marks an id that is not the document's own.
    if (source) flow.startMark({ id: ` bq${++blockQuotations}`, kind: "direct", speaker: source });
    const credit = source === undefined ? [] : childrenOf(block, "credit");
    const children = block.children.filter((part) => typeof part === "string" || !credit.includes(part));
    read({ ...block, children }, type, verbatim || keepsSpace(block) || block.name === "pre");
    if (source) flow.endMark();
    for (const line of credit) readBlock(line, type, verbatim);
    flow.endBlock();
    flow.type = outer;
  };

  const readQuotation = (q: XmlElement, type: DraftBlock["type"], verbatim: boolean) => {
    const [id, kind, speakerType] = ["quotation", "kind", "source"].map((key) =>
      attributeOf(q, `${ONRECORD}:${key}`),
    );
    const speaker = attributeOf(q, "quote-source");
    flow.startMark({ id: id ?? attributeOf(q, "id"), kind, speaker, speakerType }, true);
    read(q, type, verbatim);
    flow.endMark();
  };

  const readPicture = (element: XmlElement, type: DraftBlock["type"]) => {
    flow.endBlock();
    const before = flow.blocks.length;
    inPicture = true;
    read(element, "caption", false);
    inPicture = false;
    flow.endBlock();
    flow.type = type;
    // A caption of several paragraphs is one block.
    const captions = flow.blocks.splice(before);
    const text = captions.map((block) => block.text).join("\n");
    if (text !== "")
      flow.blocks.push({
        type: "caption",
        text,
        marks: captions.length === 1 ? (captions[0]?.marks ?? []) : [],
      });
    pictures.push({ element, block: text === "" ? undefined : before });
  };

  read(root, "paragraph", keepsSpace(root));
  flow.endBlock();
  return { blocks: flow.blocks, pictures };
}

function isPicture({ name, attributes }: XmlElement): boolean {
  if (name === "media") return /image|photo|picture|graphic/i.test(attributes["media-type"] ?? "image");
  return name === "figure" || name === "img";
}

function quoteSourceOf(bq: XmlElement): string | undefined {
  return attributeOf(bq, "quote-source") ?? textOf(childrenOf(bq, "credit")[0]);
}
