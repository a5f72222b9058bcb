export { closest, elementsOf, PageElement, type PageNode, textContent, UNNAMED } from "./element";
export { type DocumentLike, type ElementLike, type NodeLike, treeFromDocument } from "./from-document";
export { INLINE, UNSHOWN } from "./names";
