/** A body of HTML or XHTML, read into blocks and written from them; statements travel in it as marks. */
export { blockTypeOf, isBlock, isUnseen } from "./elements";
export { type Flow, type MarkedBlock, startFlow } from "./flow";
export {
  type Attributes,
  type ElementMark,
  escapeText,
  type Mark,
  marksWithin,
  startTag,
  statementMarks,
  writeMarked,
} from "./marks";
export { type Markup, readMarkup } from "./read";
export { find, marksOf, statementsIn } from "./statements";
export { writeXhtml } from "./write";
