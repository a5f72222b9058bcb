import { completeArticle, type UnquotedArticle } from "../article";
import { readJsonLd } from "../formats";
import type { Article, Block, Byline, Issue, ParseOptions } from "../model";
import { addressBook } from "./address";
import { flowOf } from "./content/blocks";
import { pageHints } from "./content/hints";
import { judge } from "./content/story";
import { authorClaims, bestClaim } from "./metadata/authors";
import { readDates } from "./metadata/dates";
import { readHead, siteNames } from "./metadata/head";
import { chooseTitle } from "./metadata/title";
import { elementsOf, type PageElement, textContent } from "./tree";

/** Options of {@link parseHtml} and {@link parseDocument}. */
export interface PageOptions extends ParseOptions {
  /** Where the page came from; relative addresses are read against it. */
  url?: string | undefined;
}

export function readPage(root: PageElement, options: PageOptions, issues: Issue[]): Article {
  const head = readHead(root);
  const jsonLd = readJsonLd(head.jsonLd);
  const story = jsonLd.articles[0];
  const addresses = addressBook(options.url, head.base);
  const dates = readDates(root, head, story);
  const site = siteNames(
    head,
    [story?.publisher?.name, jsonLd.publisher?.name],
    addresses.resolve(options.url),
  );
  const displayed = ["h1", "h2"].flatMap((name) =>
    [...elementsOf(root)]
      .filter((e) => e.name === name)
      .map((e) => textContent(e).replace(/\s+/g, " ").trim()),
  );
  const { headline, kicker } = chooseTitle({
    displayed,
    story: story?.headline,
    metas: ["og:title", "twitter:title"].flatMap((n) => head.metas.get(n)?.slice(0, 1) ?? []),
    title: head.title,
    site,
  });
  const flow = flowOf(root);
  const judgement = judge(flow, pageHints(root, head, jsonLd));
  const kept = flow.blocks.map((_, i) => i).filter(judgement.isStory);
  let text = headline ?? "";
  const blocks: Block[] = [];
  for (const i of kept) {
    const block = flow.blocks[i];
    if (block === undefined) continue;
    if (text !== "") text += "\n\n";
    blocks.push({
      type: "paragraph",
      text: block.text,
      span: { start: text.length, end: text.length + block.text.length },
    });
    text += block.text;
  }
  const claims = authorClaims(head, jsonLd.articles);
  const claim = bestClaim(claims, site);
  const names = claim?.authors.map((author) => author.name) ?? [];
  const bylines: Byline[] =
    names.length === 0
      ? []
      : [
          {
            raw: names.join(", "),
            position: "head",
            contributors: names.map((name) => ({ name, rawName: name, type: "person", role: "author" })),
          },
        ];
  const parts: UnquotedArticle = {
    text,
    headline,
    kicker,
    sections: [],
    trail: [],
    bylines,
    published: dates.published,
    modified: dates.modified,
    url: addresses.resolve(head.canonical) ?? addresses.resolve(options.url),
    blocks,
    photos: [],
    corrections: [],
    furniture: [],
    issues,
  };
  return completeArticle(parts, options);
}
