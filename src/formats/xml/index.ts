/** XML read into a tree and written from strings. */
export {
  attributeOf,
  child,
  childrenOf,
  keepsSpace,
  readXml,
  textOf,
  textsOf,
  within,
  type XmlElement,
} from "./tree";
export {
  attributesIn,
  element,
  elementOf,
  elementToJson,
  jsonToElement,
  spaceOf,
  textElement,
} from "./write";
