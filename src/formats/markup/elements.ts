import type { DraftBlock } from "../layout";
import { isIn } from "../words";

/** Elements of HTML and NITF whose text no reader sees, or that hold no words of the story. */
const UNSEEN =
  "head|iframe|math|media-metadata|media-object|media-producer|media-reference|nitf-table-metadata|noscript|object|script|style|svg|" +
  "template|textarea|title|tobject";

/** Elements of HTML and NITF that stand on their own lines, beside those that say what they are; all others are part of a line. */
const BLOCKS =
  "abstract|address|article|aside|block|body|body.content|body.head|caption|credit|details|div|dl|fieldset|figure|fn|footer|form|" +
  "header|hr|html|main|media|nav|nitf-table|note|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul";

/** Whether nothing in an element of this name is read. */
export const isUnseen = (name: string): boolean => isIn(UNSEEN, name);

/** Whether an element of this name stands on its own lines. */
export const isBlock = (name: string): boolean => isIn(BLOCKS, name) || blockTypeOf(name) !== undefined;

/** What a block inside this element is, where the element says so. */
export function blockTypeOf(name: string, classes?: string | undefined): DraftBlock["type"] | undefined {
  if (/^h[l1-6]\d?$/.test(name)) return "heading";
  if (isIn("li|dd|dt", name)) return "list-item";
  if (isIn("bq|blockquote", name)) return "quote";
  if (isIn("figcaption|media-caption", name) || classes === "caption") return "caption";
  return classes === "byline" ? "byline" : undefined;
}
