import type { Article, Block, Byline, Photo } from "../../model";
import { dateFromIso } from "../iso-date";
import { httpUrl } from "../json";
import { told } from "../layout";
import { readMarkup } from "../markup";
import { type Content, readContent } from "../nitf/content";
import { nitfParts, type StoryParts, storyOf } from "../nitf/story";
import { attributeOf, child, childrenOf, readXml, textOf, type XmlElement } from "../xml";
import { bylineOf, contributorsOf, metaOf, nameOf, restOf } from "./meta";
import { codeOf } from "./terms";

const ITEMS = ["newsItem", "packageItem"];

/** Parts that the standard's own documentation shows alone; each is read as an item that has nothing else. */
const FRAGMENTS = ["contentMeta", "contentSet", "groupSet"];

/**
 * Reads a NewsML-G2 news item or package item, or the first of a news message.
 *
 * A news item's story is its inline NITF, XHTML, HTML or plain text; a picture is an article with one photo. A package is an
 * article without a story: its groups and what they refer to stand in `extensions.newsml.groups`. Other fields that no model holds
 * stand in `extensions.newsml` by their names in the standard.
 *
 * @param xml - The document, decoded.
 * @returns The article. Statements are those that inline NITF marks up; `attributeArticle` finds them in an item that has none.
 * @throws FormatError with line and column where the XML is not well-formed, is no such item, nests too deep or declares entities.
 *
 * @see https://iptc.org/std/NewsML-G2/
 *
 * @example
 * ```ts
 * const xml = "<newsItem guid='urn:x'><contentMeta><headline>Mayor quits</headline></contentMeta></newsItem>";
 * fromNewsML(xml).headline; //=> "Mayor quits"
 * ```
 */
export function fromNewsML(xml: string): Article {
  const [first] = articlesFromNewsML(xml);
  return first ?? articleOf({ name: "packageItem", uri: "", attributes: {}, children: [] });
}

/**
 * Reads every news item and package item of a news message, in order; of a lone item, that one.
 *
 * @throws FormatError as {@link fromNewsML} does.
 *
 * @example
 * ```ts
 * const item = "<newsItem guid='urn:x'/>";
 * articlesFromNewsML(`<newsMessage><itemSet>${item}${item}</itemSet></newsMessage>`).length; //=> 2
 * ```
 */
export function articlesFromNewsML(xml: string): Article[] {
  const root = readXml("newsml", xml, [...ITEMS, "newsMessage", ...FRAGMENTS]);
  if (root.name === "newsMessage") return childrenOf(child(root, "itemSet"), ...ITEMS).map(articleOf);
  const isItem = ITEMS.includes(root.name);
  return [articleOf(isItem ? root : { name: "newsItem", uri: root.uri, attributes: {}, children: [root] })];
}

function articleOf(item: XmlElement): Article {
  const contentMeta = child(item, "contentMeta");
  const parts = partsOf(item);
  const headline = parts.headline ?? headlineOf(item) ?? textOf(child(item, "itemMeta", "title"));
  const subheadline = parts.subheadline ?? subheadlineOf(contentMeta);
  const story = storyOf({
    ...parts,
    headline,
    subheadline,
    dateline: parts.dateline ?? datelineOf(contentMeta),
  });
  const named = bylineOf(contentMeta);
  const isPicture = codeOf(attributeOf(child(item, "itemMeta", "itemClass"), "qcode")) === "picture";
  const [printed, ...others] = story.bylines;
  // The metadata name the people of the byline that the story prints.
  const enriched =
    printed && named && printed.contributors.length === 0
      ? [{ ...printed, contributors: named.contributors }, ...others]
      : story.bylines;
  return told({
    ...metaOf(item),
    ...story,
    trail: [],
    bylines:
      story.bylines.length > 0 ? enriched : named && !isPicture ? [named] : printedBylines(story.blocks),
    photos: isPicture ? [photoOf(item), ...story.photos] : story.photos,
    furniture: [],
    extensions: { newsml: restOf(item) },
  });
}

/** The headline of no role or the main one, else the first. */
function headlineOf(item: XmlElement): string | undefined {
  const headlines = childrenOf(child(item, "contentMeta"), "headline");
  const isMain = (headline: XmlElement) =>
    /^(?:main|title)?$/.test(codeOf(attributeOf(headline, "role")) ?? "");
  return textOf(headlines.find(isMain) ?? headlines[0]);
}

function subheadlineOf(contentMeta: XmlElement | undefined): string | undefined {
  const isSub = (headline: XmlElement) =>
    /^(?:sub|subheadline|hl2)$/i.test(codeOf(attributeOf(headline, "role")) ?? "");
  return textOf(childrenOf(contentMeta, "headline").find(isSub));
}

/** The paragraphs that a page says are bylines; the last of all stands at its foot. */
function printedBylines(blocks: readonly Block[]): Byline[] {
  return blocks.flatMap(({ type, text, span }, i) => {
    const position = i > 0 && i === blocks.length - 1 ? "foot" : "head";
    return type === "byline" ? { raw: text, span, position, contributors: [] } : [];
  });
}

function datelineOf(contentMeta: XmlElement | undefined): StoryParts["dateline"] {
  const raw = textOf(child(contentMeta, "dateline"));
  return raw === undefined ? undefined : { raw, place: nameOf(child(contentMeta, "located")) };
}

/** The story, in whichever of its forms stands first. */
function partsOf(item: XmlElement): StoryParts {
  const contentSet = child(item, "contentSet");
  for (const inline of childrenOf(contentSet, "inlineXML", "inlineData")) {
    const nitf = child(inline, "nitf");
    if (nitf) return nitfParts(child(nitf, "body"));
    const html = child(inline, "html");
    const content = html ? readContent(child(html, "body") ?? html) : dataOf(inline);
    if (content.blocks.length > 0)
      return { heads: [], corrections: [], content: withoutHeadline(content, item) };
  }
  return { heads: [], corrections: [], content: { blocks: [], pictures: [] } };
}

/** XHTML without its `html`, or text that the parser left alone. */
function dataOf(inline: XmlElement): Content {
  if (inline.name === "inlineXML") {
    const isBody = childrenOf(inline, "body", "div", "article", "section", "p").length > 0;
    return isBody ? readContent(inline) : { blocks: [], pictures: [] };
  }
  const text = inline.children.filter((part) => typeof part === "string").join("");
  if (/html/i.test(attributeOf(inline, "contenttype") ?? ""))
    return { blocks: readMarkup(text).blocks, pictures: [] };
  if (/json|base64/i.test(`${inline.attributes.contenttype} ${inline.attributes.encoding}`))
    return { blocks: [], pictures: [] };
  const blocks = text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((paragraph) => ({ type: "paragraph" as const, text: paragraph, marks: [] }));
  return { blocks, pictures: [] };
}

/** A page repeats its headline above the story. */
function withoutHeadline(content: Content, item: XmlElement): Content {
  const [first, ...blocks] = content.blocks;
  if (first?.type !== "heading" || first.text !== headlineOf(item)) return content;
  const pictures = content.pictures.map(({ element, block }) => ({
    element,
    block: block === undefined ? undefined : block - 1,
  }));
  return { blocks, pictures };
}

/** Names each once, whatever their case: an agency's own list of people writes `CY OH`. */
function unique(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names.map((text) => text.trim()).filter(Boolean))
    if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), name);
  return [...known.values()];
}

/** A picture item as a photo. */
function photoOf(item: XmlElement): Photo {
  const contentMeta = child(item, "contentMeta");
  const descriptions = childrenOf(contentMeta, "description");
  const isCaption = (description: XmlElement) => codeOf(attributeOf(description, "role")) === "caption";
  const text = textOf(descriptions.find(isCaption) ?? descriptions[0]);
  const width = (content: XmlElement) => Number(attributeOf(content, "width") ?? 0);
  const [largest] = childrenOf(child(item, "contentSet"), "remoteContent")
    .filter((content) => httpUrl(attributeOf(content, "href")) !== undefined)
    .sort((a, b) => width(b) - width(a));
  const creditline = textOf(child(contentMeta, "creditline"));
  const makers = contributorsOf(contentMeta)
    .filter(({ role, type }) => type === "person" && (role === "photographer" || role === "author"))
    .map(({ name }) => name);
  const raw = creditline ?? unique(makers).join(", ");
  const photographers = unique(makers).map((name) => ({ name }));
  // Who stands in the line and made the picture is no agency.
  const agencies = unique([...makers, ...(creditline?.split("/") ?? [])]).slice(photographers.length);
  const created = textOf(child(contentMeta, "contentCreated"));
  const people = childrenOf(contentMeta, "subject")
    .filter((subject) => codeOf(attributeOf(subject, "type")) === "person")
    .flatMap((subject) => nameOf(subject) ?? [])
    .map((name) => ({ name }));
  const hasCaption = text !== undefined || raw !== "";
  return told({
    url: httpUrl(attributeOf(largest, "href")),
    caption: hasCaption
      ? told({
          raw: text ?? "",
          text: text ?? "",
          credit: raw === "" ? undefined : { raw, photographers, agencies },
          date: dateFromIso(created),
          place: nameOf(child(contentMeta, "located")),
          people,
        })
      : undefined,
    occurrences: [],
  });
}
