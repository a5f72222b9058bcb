import type { UnquotedArticle } from "../article";
import { correctionOpenings } from "../language";
import type { Block, Byline, Correction, Photo, Span } from "../model";
import { fold as foldLine, shift } from "../text";
import type { PageBlock, PageFlow } from "./content/blocks";
import type { Bounds } from "./content/bounds";
import type { settleBylines } from "./metadata/settle";
import { fold } from "./metadata/title";
import type { PagePhoto } from "./photos";
import { closest } from "./tree";

export type Composed = Pick<
  UnquotedArticle,
  | "text"
  | "headline"
  | "headlineSpan"
  | "kicker"
  | "kickerSpan"
  | "subheadline"
  | "subheadlineSpan"
  | "blocks"
  | "photos"
  | "bylines"
  | "corrections"
>;

/** What templates call the line under the headline. */
const DECK =
  / (?:dec?k|stand ?first|sub ?(?:head(?:line|ing)?|title)|subtitulo|strapline|vorspann|chapo|chapeau|excerpt|teaser|summary|ingress|preamble|manchet|spot|intro|lede?|lead|sommario|sottotitolo|catenaccio|entradilla|bajada|copete|linha ?fina|perex|sapo|anleser) /;

/** The line under the headline, by its name or because the page describes itself with it. */
function isDeck({ text, element }: PageBlock, description: string): boolean {
  if (text.length > 600) return false;
  const folded = fold(text);
  return (
    DECK.test(element.label) ||
    // A heading in a box so named is the box's: `Key points` over a summary.
    (!/^h[1-6]$/.test(element.name) && DECK.test(element.parent?.label ?? "")) ||
    (folded.length > 30 && folded === description)
  );
}

/** `Correction: an earlier version …`. */
function isCorrection(text: string): boolean {
  const opening = foldLine(text.slice(0, 80));
  return correctionOpenings.some((words) => opening.startsWith(words));
}

/** Writes the article's text and finds every part its place in it. */
export function compose(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  { headline, kicker }: { headline?: string | undefined; kicker?: string | undefined },
  bounds: Bounds,
  pagePhotos: readonly PagePhoto[],
  { bylines, shown }: ReturnType<typeof settleBylines>,
  description: string,
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
  const corrections: Correction[] = [];
  let deck: { text: string; span: Span } | undefined;
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
  for (let place = bounds.headline + 1; bounds.headline >= 0 && place < bounds.first; place++) {
    const block = flow.blocks[place];
    if (block === undefined || captioned.has(place) || placed.has(place) || !isDeck(block, description))
      continue;
    deck = { text: block.text, span: text.add(block.text) };
    break;
  }
  addBylines("head");
  for (const [place, block] of flow.blocks.entries()) {
    for (const photo of pagePhotos)
      if (photo.blocks.length === 0 && photo.before === place) photos.add(photo);
    const photo = captions.get(place);
    if (photo !== undefined) photos.add(photo);
    if (captioned.has(place) || placed.has(place) || !isStory(place) || place === bounds.headline) continue;
    if (headline !== undefined && /^h[1-3]$/.test(block.element.name) && fold(block.text) === fold(headline))
      continue;
    const span = text.add(block.text);
    if (isCorrection(block.text)) {
      corrections.push({ text: block.text, span });
      continue;
    }
    if (
      deck === undefined &&
      place > bounds.headline &&
      place <= bounds.first + 1 &&
      isDeck(block, description)
    )
      deck = { text: block.text, span };
    blocks.push({ type: typeOf(block), text: block.text, span });
  }
  addBylines("foot");
  return {
    text: text.text,
    headline,
    headlineSpan,
    kicker,
    kickerSpan,
    subheadline: deck?.text,
    subheadlineSpan: deck?.span,
    blocks,
    photos: photos.photos,
    bylines: settled,
    corrections,
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

  add({ url, alt, caption, blocks }: PagePhoto): void {
    const known = this.photos.find((photo) =>
      caption === undefined
        ? photo.url !== undefined && photo.url === url
        : photo.caption?.raw === caption.raw,
    );
    if (known !== undefined) return;
    if (caption === undefined || blocks.length === 0) {
      this.photos.push({ url, alt, caption, occurrences: [] });
      return;
    }
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

/** Puts the article's one text together, block by block, an empty line between two. */
class Composition {
  #text = "";

  /** Adds a block and tells where it stands. */
  add(text: string): Span {
    if (this.#text !== "") this.#text += "\n\n";
    const start = this.#text.length;
    this.#text += text;
    return { start, end: this.#text.length };
  }

  get text(): string {
    return this.#text;
  }
}
