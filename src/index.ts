/**
 * Who said what in a news article, and on what terms.
 *
 * @module onrecord
 */
export { attributeArticle, parseArticle } from "./article";
export { parseByline } from "./byline";
export { parseCaption } from "./caption";
export type * from "./model";
export { parseQuotations } from "./quotation";
