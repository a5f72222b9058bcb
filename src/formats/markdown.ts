/**
 * Markdown and plain text, for people.
 *
 * @module onrecord/formats/markdown
 */
export { toMarkdown } from "./markdown/to-markdown";
export { toPlainText } from "./markdown/to-plain-text";
