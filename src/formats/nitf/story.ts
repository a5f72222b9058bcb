import type { Article, Byline, Correction, PartialDate, Photo } from "../../model";
import { dateFromIso } from "../iso-date";
import { layOut, told } from "../layout";
import { type MarkedBlock, marksOf, statementsIn } from "../markup";
import { attributeOf, child, childrenOf, textOf, textsOf, type XmlElement } from "../xml";
import { readByline } from "./byline";
import { type Content, readContent } from "./content";
import { readPicture } from "./photo";
import { printed } from "./printed";

/** What a body tells of an article; a format's head tells the rest. */
export type Story = Pick<
  Article,
  | "text"
  | "kicker"
  | "kickerSpan"
  | "headline"
  | "headlineSpan"
  | "subheadline"
  | "subheadlineSpan"
  | "bylines"
  | "dateline"
  | "blocks"
  | "photos"
  | "quotations"
  | "sources"
  | "corrections"
  | "issues"
>;

/** Words that a body's parts had, before they were one text. */
export interface StoryParts {
  kicker?: string | undefined;
  headline?: string | undefined;
  subheadline?: string | undefined;
  dateline?: { raw: string; place?: string | undefined; date?: PartialDate | undefined } | undefined;
  heads: Byline[];
  content: Content;
  foot?: Byline | undefined;
  corrections: Correction[];
}

/** The parts of a `<body>` of NITF. */
export function nitfParts(body: XmlElement | undefined): StoryParts {
  const head = child(body, "body.head");
  const hl2 = childrenOf(child(head, "hedline"), "hl2");
  const isKicker = (line: XmlElement) => attributeOf(line, "class") === "kicker";
  const children = childrenOf(body, "body.content").map(withoutLead);
  const tagline = child(body, "body.end", "tagline");
  return {
    kicker: textOf(hl2.find(isKicker)),
    headline: textOf(child(head, "hedline", "hl1")),
    subheadline: textOf(hl2.find((line) => !isKicker(line))),
    dateline: datelineOf(child(head, "dateline")),
    heads: childrenOf(head, "byline")
      .filter((byline) => !/^normali[sz]ed/.test(attributeOf(byline, "class") ?? ""))
      .map((byline) => readByline(byline, "head"))
      .filter((byline) => byline !== undefined),
    content: readContent({ name: "body", uri: "", attributes: {}, children }),
    foot: tagline && readByline(tagline, "foot"),
    corrections: childrenOf(head, "note")
      .filter((note) => attributeOf(note, "noteclass") === "editorsnote")
      .flatMap((note) => textsOf([note]).map((text) => ({ text }))),
  };
}

/** The content without a first block that the second begins with: archives give the lead of a story once more, for its preview. */
function withoutLead(content: XmlElement): XmlElement {
  const [lead, whole] = childrenOf(content, "block");
  const paragraphs = textsOf(childrenOf(lead, "p"));
  const again = textsOf(childrenOf(whole, "p"));
  const isRepeated = lead && whole && paragraphs.every((text, i) => text === again[i]);
  if (!isRepeated || childrenOf(lead).some(({ name }) => name !== "p")) return content;
  return { ...content, children: content.children.filter((part) => part !== lead) };
}

function datelineOf(dateline: XmlElement | undefined): StoryParts["dateline"] {
  const raw = printed(dateline);
  if (raw === undefined) return undefined;
  const storyDate = child(dateline, "story.date");
  const norm = attributeOf(storyDate, "norm");
  const date = norm === undefined ? undefined : { ...dateFromIso(norm), raw: textOf(storyDate) ?? norm };
  return { raw, place: printed(child(dateline, "location")), date };
}

/** The parts as one text, spans and statements in place. */
export function storyOf(parts: StoryParts): Story {
  const { heads, foot, content, dateline } = parts;
  const bylineBlock = ({ raw }: Byline): MarkedBlock => ({ type: "byline", text: raw, marks: [] });
  const drafts = [...heads.map(bylineBlock), ...content.blocks, ...(foot ? [bylineBlock(foot)] : [])];
  const { datelineSpan, ...layout } = layOut({ ...parts, dateline: dateline?.raw, blocks: drafts });
  const spanAt = (index: number) => layout.blocks[index]?.span;
  const bylines = heads.map((byline, i) => told({ ...byline, span: spanAt(i) }));
  const photos = content.pictures.map(({ element, block }): Photo => {
    const caption = block === undefined ? undefined : layout.blocks[block + heads.length];
    const photo = readPicture(element, caption?.text);
    if (!caption || !photo.caption) return photo;
    return { ...photo, caption: { ...photo.caption, span: caption.span }, occurrences: [caption.span] };
  });
  return told({
    ...layout,
    bylines: foot ? [...bylines, told({ ...foot, span: spanAt(drafts.length - 1) })] : bylines,
    dateline: dateline && datelineSpan ? told({ ...dateline, span: datelineSpan }) : undefined,
    photos,
    ...statementsIn(layout.text, marksOf(layout.blocks, drafts)),
    corrections: parts.corrections,
  });
}
