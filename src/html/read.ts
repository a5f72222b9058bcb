import type { UnquotedArticle } from "../article";
import { readJsonLd } from "../formats";
import type { Issue, ParseOptions } from "../model";
import { addressBook } from "./address";
import { type Composed, compose } from "./compose";
import { flowOf, type PageFlow } from "./content/blocks";
import { type Bounds, boundsOf } from "./content/bounds";
import { storyFromData } from "./content/data";
import { pageHints } from "./content/hints";
import { judge } from "./content/story";
import { authorClaims } from "./metadata/authors";
import { creditedOtherwise, displayedBylines } from "./metadata/bylines";
import { displayedDate, isDateLine, readDates } from "./metadata/dates";
import { readHead, siteNames } from "./metadata/head";
import { displayedTitles } from "./metadata/headings";
import { settleBylines } from "./metadata/settle";
import { publisherOf, sectionNames, sectionsOf } from "./metadata/site";
import { chooseTitle } from "./metadata/title";
import { readPhotos } from "./photos";
import type { PageElement } from "./tree";

/** Options of {@link parsePage} and {@link parsePageDocument}. */
export interface PageOptions extends ParseOptions {
  /** Where the page came from; relative addresses are read against it. */
  url?: string | undefined;
}

/** The one algorithm behind all doors: a tree in, an article out that nobody was yet asked about who said what. */
export function readPage(root: PageElement, options: PageOptions, issues: Issue[]): UnquotedArticle {
  const head = readHead(root);
  const jsonLd = readJsonLd(head.jsonLd);
  for (const place of jsonLd.invalid)
    issues.push({
      code: "invalid-json-ld",
      message: `The page's JSON-LD script ${place + 1} is not JSON, even after mending.`,
    });
  const story = jsonLd.articles[0];
  const addresses = addressBook(options.url, head.base);
  const canonical =
    addresses.resolve(head.canonical) ??
    addresses.resolve(head.metas.get("og:url")?.[0]) ??
    addresses.resolve(options.url);
  const site = siteNames(head, [story?.publisher?.name, jsonLd.publisher?.name], canonical);
  const flow = flowOf(root);
  if (flow.truncated && issues.length === 0)
    issues.push({
      code: "truncated",
      message: "The page has more text than any real one; its end was left out.",
    });
  const hints = pageHints(root, head, jsonLd);
  const judged = judge(flow, hints).isStory;
  const title = chooseTitle({
    displayed: displayedTitles(flow, judged, head.title),
    story: story?.headline,
    metas: ["og:title", "twitter:title"].flatMap((name) => head.metas.get(name)?.slice(0, 1) ?? []),
    title: head.title,
    site,
    sections: sectionNames(head, jsonLd),
  });
  const bounds = boundsOf(flow, judged, title.displayed);
  const isStory = (place: number) =>
    judged(place) && !(place <= bounds.lead && isDateLine(flow.blocks[place]?.text ?? "", head.language));
  const bylines = settleBylines(
    authorClaims(head, jsonLd.articles),
    displayedBylines(flow, isStory, bounds, options),
    creditedOtherwise(flow, bounds, options),
    site,
    addresses.resolve,
  );
  const photos = readPhotos(
    flow,
    isStory,
    { from: Math.max(0, bounds.headline < 0 ? bounds.first - 8 : bounds.headline - 8), to: bounds.last + 3 },
    bylines.shown.flatMap(({ places }) => places),
    addresses,
    options,
  );
  const dates = readDates(root, head, story);
  if (dates.conflict)
    issues.push({
      code: "metadata-conflict",
      message: `The page gives several days of publication; ${dates.published?.iso} was taken.`,
    });
  const parts = compose(flow, isStory, title, bounds, photos, bylines, hints.description);
  if (!parts.blocks.some(({ type }) => type !== "caption" && type !== "byline"))
    addStory(parts, storyFromData(root, jsonLd));
  if (parts.blocks.length === 0) issues.push({ code: "no-body", message: "No story was found in the page." });
  for (const scheme of addresses.refused)
    issues.push({ code: "unsafe-url", message: `An address that begins with ${scheme} was left out.` });
  return {
    ...parts,
    ...sectionsOf(flow, bounds.headline, head, jsonLd, addresses),
    published:
      dates.published ??
      displayedDate(
        [...aroundHeadline(flow, bounds), ...bylines.bylines.map(({ raw }) => raw)],
        head.language,
      ),
    modified: dates.modified,
    language: head.language ?? story?.language,
    url: canonical,
    publisher: publisherOf(head, jsonLd, addresses),
    furniture: [],
    issues,
  };
}

/** The lines between the headline and the story, where a page displays its date. */
function aroundHeadline(flow: PageFlow, { headline, first, lead }: Bounds): string[] {
  const from = Math.max(0, headline < 0 ? first - 6 : Math.min(headline - 3, first));
  return flow.blocks.slice(from, Math.min(lead, from + 30)).map(({ text }) => text);
}

/** Adds a story that the page's data tells and its elements do not. */
function addStory(parts: Composed, paragraphs: readonly string[]): void {
  for (const text of paragraphs) {
    if (parts.text !== "") parts.text += "\n\n";
    const start = parts.text.length;
    parts.text += text;
    parts.blocks.push({ type: "paragraph", text, span: { start, end: parts.text.length } });
  }
}
