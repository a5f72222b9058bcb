import type { Json } from "../../model";
import type { Natives } from "../record";
import { attributeOf, child, childrenOf, elementToJson, within, type XmlElement } from "../xml";

/** The document's own values that fields of the record refine. */
export function nativesOf(nitf: XmlElement): Natives {
  const docdata = child(nitf, "head", "docdata");
  const bodyHead = child(nitf, "body", "body.head");
  const pubdata = child(nitf, "head", "pubdata");
  const json = (...elements: (XmlElement | undefined)[]): Json =>
    elements.flatMap((element) => (element ? [elementToJson(element, nitf.uri)] : []));
  const dates = json(child(docdata, "date.issue"), child(docdata, "date.release"));
  return {
    bylines: json(...childrenOf(child(nitf, "head"), "meta"), ...childrenOf(bodyHead, "byline")),
    corrections: json(...childrenOf(docdata, "correction"), ...childrenOf(bodyHead, "note")),
    dateline: json(child(bodyHead, "dateline")),
    modified: dates,
    photos: json(...within(child(nitf, "body"), "media")),
    published: dates,
    publisher: json(child(docdata, "doc.copyright")),
    sections: attributeOf(pubdata, "position.section"),
    subjects: json(
      child(nitf, "head", "tobject"),
      ...childrenOf(docdata, "identified-content"),
      ...childrenOf(docdata, "key-list"),
    ),
    url: attributeOf(pubdata, "ex-ref"),
  };
}
