export { attributeArticle } from "./attribute-article";
export { completeArticle, type UnquotedArticle } from "./complete";
export { isFurniture, isRelatedHeading } from "./furniture";
export { parseArticle } from "./parse";
