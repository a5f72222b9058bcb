import { completeArticle, shift, type UnquotedArticle } from "../article";
import { type JsonLdReading, readJsonLd } from "../formats";
import type { Article, Block, Byline, Issue, ParseOptions, Photo, Section } from "../model";
import { type AddressBook, addressBook } from "./address";
import { Composition } from "./compose";
import { flowOf, type PageBlock, type PageFlow } from "./content/blocks";
import { pageHints } from "./content/hints";
import { judge } from "./content/story";
import { authorClaims, bestClaim } from "./metadata/authors";
import { displayedBylines, settleBylines } from "./metadata/bylines";
import { readDates } from "./metadata/dates";
import { type Head, readHead, siteNames } from "./metadata/head";
import { chooseTitle, fold } from "./metadata/title";
import { type PagePhoto, readPhotos } from "./photos";
import { closest, type PageElement } from "./tree";

/** Options of {@link parseHtml} and {@link parseDocument}. */
export interface PageOptions extends ParseOptions {
  /** Where the page came from; relative addresses are read against it. */
  url?: string | undefined;
  /** Leave statements and sources out, for speed: `quotations` and `sources` are then empty. */
  quotations?: boolean | undefined;
}

/** The one algorithm behind both doors: a tree in, an article out. */
export function readPage(root: PageElement, options: PageOptions, issues: Issue[]): Article {
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
  const { isStory } = judge(flow, pageHints(root, head, jsonLd));
  const title = chooseTitle({
    displayed: ["h1", "h2"].flatMap((name) =>
      flow.blocks.filter(({ element }) => element.name === name).map(({ text }) => text),
    ),
    story: story?.headline,
    metas: ["og:title", "twitter:title"].flatMap((name) => head.metas.get(name)?.slice(0, 1) ?? []),
    title: head.title,
    site,
  });
  const bounds = boundsOf(flow, isStory, title.displayed);
  const photos = readPhotos(
    flow,
    isStory,
    { from: Math.max(0, bounds.headline < 0 ? bounds.first - 8 : bounds.headline - 8), to: bounds.last + 3 },
    addresses,
    options,
  );
  const bylines = settleBylines(
    bestClaim(authorClaims(head, jsonLd.articles), site),
    displayedBylines(flow, isStory, bounds, options),
    site,
    addresses.resolve,
  );
  const dates = readDates(root, head, story);
  if (dates.conflict)
    issues.push({
      code: "metadata-conflict",
      message: `The page gives several days of publication; ${dates.published?.iso} was taken.`,
    });
  const parts = compose(flow, isStory, title, bounds, photos, bylines);
  if (parts.blocks.length === 0) issues.push({ code: "no-body", message: "No story was found in the page." });
  for (const scheme of addresses.refused)
    issues.push({ code: "unsafe-url", message: `An address that begins with ${scheme} was left out.` });
  const article: UnquotedArticle = {
    ...parts,
    ...sectionsOf(head, jsonLd, addresses),
    published: dates.published,
    modified: dates.modified,
    language: head.language ?? story?.language,
    url: canonical,
    publisher: publisherOf(head, jsonLd, addresses),
    corrections: [],
    furniture: [],
    issues,
  };
  return options.quotations === false
    ? { ...article, quotations: [], sources: [] }
    : completeArticle(article, options);
}

interface Bounds {
  /** The displayed headline's block; -1 where none is. */
  headline: number;
  first: number;
  last: number;
}

function boundsOf(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  displayed: string | undefined,
): Bounds {
  const told = flow.blocks.map((_, place) => isStory(place));
  const isHeading = (name: string) => /^h[1-6]$/.test(name);
  const same = flow.blocks.findIndex(({ text, element }) => text === displayed && isHeading(element.name));
  const headline = same >= 0 ? same : flow.blocks.findIndex(({ element }) => element.name === "h1");
  return { headline, first: Math.max(0, told.indexOf(true)), last: told.lastIndexOf(true) };
}

type Composed = Pick<
  UnquotedArticle,
  "text" | "headline" | "headlineSpan" | "kicker" | "kickerSpan" | "blocks" | "photos" | "bylines"
>;

/** Writes the article's text and finds every part its place in it. */
function compose(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  { headline, kicker }: { headline?: string | undefined; kicker?: string | undefined },
  bounds: Bounds,
  pagePhotos: readonly PagePhoto[],
  { bylines, shown }: ReturnType<typeof settleBylines>,
): Composed {
  const text = new Composition();
  const blocks: Block[] = [];
  const kickerSpan = kicker === undefined ? undefined : text.add(kicker);
  const headlineSpan = headline === undefined ? undefined : text.add(headline);
  const photos = new Gallery(text, blocks);
  const placed = new Set(shown.flatMap(({ places }) => places));
  const captions = new Map(
    pagePhotos.filter(({ blocks: places }) => places.length > 0).map((photo) => [photo.before, photo]),
  );
  const captioned = new Set(pagePhotos.flatMap(({ blocks: places }) => places));
  const settled: Byline[] = [];
  const addBylines = (position: Byline["position"]) => {
    for (const byline of bylines.filter((one) => one.position === position)) {
      if (!shown.some((one) => one.byline.raw === byline.raw)) {
        settled.push(byline);
        continue;
      }
      const span = text.add(byline.raw);
      blocks.push({ type: "byline", text: byline.raw, span });
      settled.push({ ...shift(structuredCloneOf(byline), span.start), span });
    }
  };
  addBylines("head");
  for (const [place, block] of flow.blocks.entries()) {
    for (const photo of pagePhotos)
      if (photo.blocks.length === 0 && photo.before === place) photos.add(photo);
    const photo = captions.get(place);
    if (photo !== undefined) photos.add(photo);
    if (captioned.has(place) || placed.has(place) || !isStory(place) || place === bounds.headline) continue;
    if (headline !== undefined && /^h[1-3]$/.test(block.element.name) && fold(block.text) === fold(headline))
      continue;
    blocks.push({ type: typeOf(block), text: block.text, span: text.add(block.text) });
  }
  addBylines("foot");
  return {
    text: text.text,
    headline,
    headlineSpan,
    kicker,
    kickerSpan,
    blocks,
    photos: photos.photos,
    bylines: settled,
  };
}

const structuredCloneOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Photos with their captions' places; the same caption or address twice is one photo. */
class Gallery {
  readonly photos: Photo[] = [];
  readonly #text: Composition;
  readonly #blocks: Block[];

  constructor(text: Composition, blocks: Block[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  add({ url, alt, caption }: PagePhoto): void {
    const known = this.photos.find((photo) =>
      caption === undefined
        ? photo.url !== undefined && photo.url === url
        : photo.caption?.raw === caption.raw,
    );
    if (caption === undefined) {
      if (known === undefined) this.photos.push({ url, alt, occurrences: [] });
      return;
    }
    if (known !== undefined) return;
    const span = this.#text.add(caption.raw);
    this.#blocks.push({ type: "caption", text: caption.raw, span });
    this.photos.push({
      url,
      alt,
      caption: { ...shift(structuredCloneOf(caption), span.start), span },
      occurrences: [span],
    });
  }
}

function typeOf({ element }: PageBlock): Block["type"] {
  const telling = closest(element, (at) =>
    /^(?:h[1-6]|li|dt|dd|blockquote|div|section|article)$/.test(at.name),
  );
  if (telling === undefined) return "paragraph";
  if (/^h[1-6]$/.test(telling.name)) return "heading";
  if (telling.name === "blockquote") return "quote";
  return /^(?:li|dt|dd)$/.test(telling.name) ? "list-item" : "paragraph";
}

function publisherOf(head: Head, jsonLd: JsonLdReading, addresses: AddressBook): Article["publisher"] {
  const told = jsonLd.articles[0]?.publisher ?? jsonLd.publisher;
  const name = told?.name ?? head.metas.get("og:site_name")?.[0] ?? head.metas.get("application-name")?.[0];
  return name === undefined ? undefined : { name, url: addresses.resolve(told?.url) };
}

/** The breadcrumb trail and the section path in it. */
function sectionsOf(
  head: Head,
  jsonLd: JsonLdReading,
  addresses: AddressBook,
): { sections: Section[]; trail: Section[] } {
  const trail = jsonLd.trail.map(({ name, url }) => ({ name, url: addresses.resolve(url) }));
  const told = [...(jsonLd.articles[0]?.sections ?? []), ...(head.metas.get("article:section") ?? [])];
  const sections =
    trail.length > 1 ? trail.slice(1) : [...new Set(told)].slice(0, 3).map((name) => ({ name }));
  return { sections, trail };
}
