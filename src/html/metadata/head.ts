import { elementsOf, type PageElement, textContent } from "../tree";

/** What a page says about itself outside its text, gathered in one walk. */
export interface Head {
  /** Values of `<meta>` by lower-case name or property, in order. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** Texts of JSON-LD scripts, in order. */
  jsonLd: string[];
  /** `<title>`. */
  title?: string | undefined;
  /** `lang` of the document. */
  language?: string | undefined;
  /** Raw addresses. */
  canonical?: string | undefined;
  base?: string | undefined;
}

/** Reads `<meta>`, `<link>`, `<title>`, `<base>`, `<html lang>` and JSON-LD scripts wherever they stand. */
export function readHead(root: PageElement): Head {
  const metas = new Map<string, string[]>();
  const head: Head & { jsonLd: string[] } = { metas, jsonLd: [] };
  for (const element of elementsOf(root)) {
    if (element.name === "meta") addMeta(metas, element);
    else if (element.name === "link") {
      if (hasWord(element.attribute("rel"), "canonical")) head.canonical ??= element.attribute("href");
    } else if (element.name === "script") {
      if (/\bld\+json\b/i.test(element.attribute("type") ?? "")) head.jsonLd.push(textContent(element));
    } else if (element.name === "title") {
      // An icon has a title too.
      if (!isInDrawing(element)) head.title ??= textContent(element).replace(/\s+/g, " ").trim() || undefined;
    } else if (element.name === "base") head.base ??= element.attribute("href");
    else if (element.name === "html")
      head.language ??= element.attribute("lang") ?? element.attribute("xml:lang");
  }
  return head;
}

function addMeta(metas: Map<string, string[]>, element: PageElement): void {
  const content = element.attribute("content") ?? element.attribute("value");
  if (content === undefined) return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = element.attribute(key)?.toLowerCase();
    if (name === undefined) continue;
    const known = metas.get(name);
    if (known === undefined) metas.set(name, [content]);
    else known.push(content);
  }
}

function isInDrawing(element: PageElement): boolean {
  return element.parent?.name === "svg" || element.parent?.name === "symbol" || element.parent?.name === "g";
}

/** Whether a list of words parted by spaces holds this one. */
export function hasWord(list: string | undefined, word: string): boolean {
  return list !== undefined && ` ${list.toLowerCase()} `.includes(` ${word} `);
}

/** What the site is called: its publisher, `og:site_name` and the like, and its host with and without its ending. */
export function siteNames(
  head: Head,
  publishers: readonly (string | undefined)[],
  url: string | undefined,
): string[] {
  const told = [
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "twitter:site",
    "al:ios:app_name",
    "dc.publisher",
  ];
  const names = [...publishers, ...told.map((name) => head.metas.get(name)?.[0])].filter(
    (name) => name !== undefined,
  );
  const host = /^https?:\/\/(?:www\.)?([^/:]{1,253})/.exec(url ?? "")?.[1];
  if (host === undefined) return names;
  const parts = host.split(".").slice(0, -1);
  // Three letters are most often initials, which broadcasters put before their desks: `TPR North`.
  const initials = parts.filter((part) => part.length === 3).map((part) => part.toUpperCase());
  return [...names, host, ...parts.filter((part) => part.length > 3), ...initials];
}
