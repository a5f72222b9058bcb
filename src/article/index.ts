export { attributeArticle } from "./attribute-article";
export { completeArticle, type UnquotedArticle } from "./complete";
export { fold } from "./fold";
export { isFurniture, isRelatedHeading } from "./furniture";
export { parseArticle } from "./parse";
export { shift } from "./shift";
export { isHome } from "./trail";
