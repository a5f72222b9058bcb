import { decodeEntities } from "../json-ld/entities";

/** One tag of HTML, or a comment or declaration (whose name is `!`). */
export interface Tag {
  start: number;
  end: number;
  /** In lower case, prefix and all. */
  name: string;
  isEnd: boolean;
  /** `<br/>`. */
  isEmpty: boolean;
  attribute: (name: string) => string | undefined;
}

const NAME = /[a-zA-Z][^\s/>]{0,99}/y; // bounded: a name is at most a hundred characters
const ATTRIBUTE = /([^\s=>"'/]{1,99})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>"']{1,999}))/g; // bounded: met with one tag only

/** The next tag at or after an offset. A `<` that opens none is text. */
export function nextTag(html: string, from: number): Tag | undefined {
  for (let start = html.indexOf("<", from); start >= 0; start = html.indexOf("<", start + 1)) {
    if (html.startsWith("<!--", start)) {
      const close = html.indexOf("-->", start + 4);
      return plain(start, close < 0 ? html.length : close + 3);
    }
    const sign = html.charAt(start + 1);
    const isEnd = sign === "/";
    if (sign === "!" || sign === "?") {
      const close = html.indexOf(">", start);
      return plain(start, close < 0 ? html.length : close + 1);
    }
    NAME.lastIndex = start + (isEnd ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) continue;
    const close = tagEnd(html, start + 1);
    if (close < 0) return undefined;
    const source = html.slice(start, close);
    return {
      start,
      end: close + 1,
      name,
      isEnd,
      isEmpty: source.endsWith("/"),
      attribute: (wanted) => attributeIn(source, wanted),
    };
  }
  return undefined;
}

const plain = (start: number, end: number): Tag => ({
  start,
  end,
  name: "!",
  isEnd: false,
  isEmpty: true,
  attribute: () => undefined,
});

/** Offset of the `>` that ends a tag, quoted ones passed over. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at);
    if (sign === ">") return at;
    if ((sign === '"' || sign === "'") && html.charAt(at - 1) === "=") {
      const close = html.indexOf(sign, at + 1);
      if (close < 0) return html.indexOf(">", at);
      at = close;
    }
  }
  return -1;
}

function attributeIn(source: string, wanted: string): string | undefined {
  for (const [, name, double, single, bare] of source.matchAll(ATTRIBUTE))
    if (name?.toLowerCase() === wanted) return decodeEntities(double ?? single ?? bare ?? "");
  return undefined;
}
