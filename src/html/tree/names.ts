import { setOf } from "../../text";

/** Elements that have no content. HTML Standard, 'void elements', with the obsolete ones. */
export const VOID = /* @__PURE__ */ setOf(
  "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that run on within a line; every other known one stands apart. HTML Standard, 'phrasing content'. */
export const INLINE = /* @__PURE__ */ setOf(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike " +
    "strong sub sup time tt u var wbr",
);

/** Elements that start a paragraph of their own and so end an open `p`. HTML Standard, 'optional tags'. */
export const ENDS_PARAGRAPH = /* @__PURE__ */ setOf(
  "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr li main menu nav ol p pre search section summary table ul",
);

/** Elements that an end tag further out does not reach over, but for its own kind. HTML Standard, 'special' category, in short. */
export const SPECIAL = /* @__PURE__ */ setOf(
  "address article aside blockquote body button caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 " +
    "h3 h4 h5 h6 head header hgroup html iframe li main menu nav noscript object ol p pre search section select summary table tbody " +
    "td template tfoot th thead tr ul",
);

/** Elements whose text is never shown as such. */
export const UNSHOWN = /* @__PURE__ */ setOf(
  "applet audio button canvas datalist embed head iframe input map math meter noembed noframes noscript object option progress script " +
    "select style svg template textarea title video",
);
