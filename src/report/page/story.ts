import type { Article, Block, Photo, Span } from "../../model";
import { html, Markup, safeUrl } from "./markup";
import { layersByBlock, layersOf, segmentsOf } from "./segments";
import { segment } from "./statement";
import type { View } from "./view";

/** The blocks of the article in order, statements marked; each photo stands where its caption is printed first. */
export function story(view: View): Markup {
  const { article } = view;
  const blocks = storyBlocks(article);
  const layers = layersByBlock(
    blocks.map((block) => block.span),
    layersOf(view.statements),
  );
  const shown = new Set<Photo>();
  const body = blocks.map((block, i) => {
    const photos = article.photos.filter((photo) => photo.occurrences.some((at) => overlap(at, block.span)));
    if (photos.length > 0) {
      const fresh = photos.filter((photo) => !shown.has(photo));
      for (const photo of fresh) shown.add(photo);
      return fresh.map((photo) => figure(photo, view.images));
    }
    const inner = segmentsOf(block.span, layers[i] ?? []).map((part) => segment(article.text, part));
    return element(block, inner, blocks[i - 1], blocks[i + 1]);
  });
  const loose = article.photos
    .filter((photo) => !shown.has(photo))
    .map((photo) => figure(photo, view.images));
  return html`${loose}${body}${corrections(article, blocks)}`;
}

/** Blocks in the order of the text, without the byline that the page's head shows; the bare text when there are none. */
function storyBlocks(article: Article): Block[] {
  const { text, bylines, blocks } = article;
  const head = bylines.flatMap((byline) => (byline.position === "head" && byline.span ? [byline.span] : []));
  if (blocks.length === 0)
    return text.trim() === "" ? [] : [{ type: "paragraph", text, span: { start: 0, end: text.length } }];
  return blocks
    .filter((block) => block.type !== "byline" || !head.some((span) => overlap(span, block.span)))
    .sort((a, b) => a.span.start - b.span.start);
}

function element(block: Block, inner: Content, before?: Block, after?: Block): Markup {
  switch (block.type) {
    case "heading":
      return html`<h2>${inner}</h2>\n`;
    case "quote":
      return html`<blockquote><p>${inner}</p></blockquote>\n`;
    case "byline":
      return html`<p class="byline">${inner}</p>\n`;
    case "caption":
      return html`<p class="caption">${inner}</p>\n`;
    case "list-item": {
      const item = html`<li>${inner}</li>\n`;
      return html`${before?.type === "list-item" ? undefined : new Markup("<ul>\n")}${item}${after?.type === "list-item" ? undefined : new Markup("</ul>\n")}`;
    }
    default:
      return html`<p>${inner}</p>\n`;
  }
}

type Content = Markup[];

function figure({ url, alt, caption }: Photo, images: boolean): Markup {
  const address = images ? safeUrl(url) : undefined;
  const picture = address && html`<img src="${address}" alt="${alt ?? ""}" loading="lazy">`;
  const label = picture || alt === undefined ? undefined : html`<p class="alt">Picture: ${alt}</p>`;
  const credit = caption?.credit && html` <cite>${caption.credit.raw}</cite>`;
  return html`<figure>${picture}${label}<figcaption>${caption?.text}${credit}</figcaption></figure>\n`;
}

/** Corrections that no block holds. */
function corrections(article: Article, blocks: readonly Block[]): Markup[] {
  return article.corrections
    .filter(({ span }) => !span || !blocks.some((block) => overlap(block.span, span)))
    .map((correction) => html`<p class="correction">${correction.text}</p>\n`);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
