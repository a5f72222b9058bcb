import type { Article, Block } from "../../model";
import {
  escapeAttribute,
  escapeText,
  type Mark,
  type MarkWriter,
  marksWithin,
  statementMarks,
  writeMarked,
} from "./marks";

/** The element that a block stands in, and the one that neighbours of its kind share. */
const ELEMENTS: Readonly<Record<Block["type"], readonly [open: string, close: string, around?: string]>> = {
  paragraph: ["<p>", "</p>"],
  heading: ["<h2>", "</h2>"],
  "list-item": ["<li>", "</li>", "ul"],
  quote: ["<p>", "</p>", "blockquote"],
  caption: ["<figure><figcaption>", "</figcaption></figure>"],
  byline: ['<p class="byline">', "</p>"],
};

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? "" : ` data-${name}="${escapeAttribute(value)}"`;

// `<span>`, for browsers put quotation marks of their own around `<q>`, and ours are in the text.
const statement: MarkWriter = {
  open: ({ id, kind, speaker, speakerType }: Mark) =>
    `<span class="quotation"${attribute("quotation", id)}${attribute("kind", kind)}` +
    `${attribute("speaker", speaker)}${attribute("speaker-type", speakerType)}>`,
  close: () => "</span>",
};

/** The blocks of a compact article as XHTML, each statement in a `span` that names its speaker. */
export function writeXhtml(article: Article, dateline: string | undefined): string {
  const marks = statementMarks(article);
  let html = dateline === undefined ? "" : `<p class="dateline">${escapeText(dateline)}</p>`;
  let around: string | undefined;
  for (const { type, span } of article.blocks) {
    const [open, close, group] = ELEMENTS[type];
    if (group !== around) html += (around ? `</${around}>` : "") + (group ? `<${group}>` : "");
    around = group;
    html += open + writeMarked(article.text, span, marksWithin(marks, span), statement) + close;
  }
  return around ? `${html}</${around}>` : html;
}
