import { type JsonLdReading, readJsonLd } from "../../formats";
import { type Head, readHead } from "../metadata/head";
import { fold } from "../metadata/title";
import type { PageElement } from "../tree";

/** What a page's metadata tells about its text, folded: letters and digits in lower case. */
export interface PageHints {
  /** `articleBody` of its JSON-LD; empty when there is none worth the name. */
  body: string;
  /** Its description. */
  description: string;
  /** Its headline. */
  headline: string;
}

/** Shorter ones are teasers. */
const MIN_BODY = 200;

/** Reads the hints from a page's head. */
export function pageHints(
  root: PageElement,
  head: Head = readHead(root),
  jsonLd: JsonLdReading = readJsonLd(head.jsonLd),
): PageHints {
  const bodies = jsonLd.articles.map((article) => article.body ?? "");
  const body = bodies.reduce((longest, other) => (other.length > longest.length ? other : longest), "");
  const metas = (...names: string[]) => names.flatMap((name) => head.metas.get(name) ?? [])[0];
  return {
    body: body.length < MIN_BODY ? "" : fold(body),
    description: fold(metas("og:description", "description") ?? jsonLd.articles[0]?.description ?? ""),
    headline: fold(metas("og:title") ?? jsonLd.articles[0]?.headline ?? head.title ?? ""),
  };
}
