import type { Article, Block } from "../../model";
import { type ElementMark, escapeText, type Mark, marksWithin, statementMarks, writeMarked } from "./marks";

/** The element that a block stands in, and the one that neighbours of its kind share. */
const ELEMENTS: Readonly<Record<Block["type"], readonly [open: string, close: string, around?: string]>> = {
  paragraph: ["<p>", "</p>"],
  heading: ["<h2>", "</h2>"],
  "list-item": ["<li>", "</li>", "ul"],
  quote: ["<p>", "</p>", "blockquote"],
  caption: ["<figure><figcaption>", "</figcaption></figure>"],
  byline: ['<p class="byline">', "</p>"],
};

// `<span>`, for browsers put quotation marks of their own around `<q>`, and ours are in the text.
const elementOf = ({ start, end, id, kind, speaker, speakerType }: Mark): ElementMark => ({
  start,
  end,
  name: "span",
  attributes: {
    class: "quotation",
    "data-quotation": id,
    "data-kind": kind,
    "data-speaker": speaker,
    "data-speaker-type": speakerType,
  },
});

/** The blocks of a compact article as XHTML, each statement in a `span` that names its speaker. */
export function writeXhtml(article: Article, dateline: string | undefined): string {
  const marks = statementMarks(article).map(elementOf);
  let html = dateline === undefined ? "" : `<p class="dateline">${escapeText(dateline)}</p>`;
  let around: string | undefined;
  for (const { type, span } of article.blocks) {
    const [open, close, group] = ELEMENTS[type];
    if (group !== around) html += (around ? `</${around}>` : "") + (group ? `<${group}>` : "");
    around = group;
    html += open + writeMarked(article.text, span, marksWithin(marks, span)) + close;
  }
  return around ? `${html}</${around}>` : html;
}
