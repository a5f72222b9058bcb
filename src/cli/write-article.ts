import { toJsonLd, toMarkdown, toNinjs, toNitf, toWebAnnotations } from "../formats";
import type { Article } from "../model";
import { auditSources, renderHtml } from "../report";
import { auditText } from "./audit-text";
import type { Item, Order } from "./order";
import { quoteLines } from "./quote-lines";

/** What the order asks for, as text that ends its line. */
export function writeArticle(article: Article, order: Order, item: Item): string {
  switch (order.format) {
    case "html":
      return renderHtml(article, { images: order.images });
    case "markdown":
      return line(toMarkdown(article));
    case "nitf":
      return line(toNitf(article));
    case "json-ld":
      return json(toJsonLd(article), item.alone);
    case "ninjs":
      return json(toNinjs(article), item.alone);
    case "annotations":
      return json(toWebAnnotations(article, { source: article.url ?? item.place }), item.alone);
    case "report":
    case "text":
      return auditText(article, item.place);
    case "table":
    case "tsv":
    case "csv":
      return quoteLines(article, order.format, item.place);
    case "json":
    case "ndjson":
      return json(value(article, order, item), item.alone && order.format === "json");
  }
}

function value(article: Article, { command, place }: Order, item: Item): unknown {
  const from = place ? { input: item.place } : {};
  if (command === "audit") return { ...from, headline: article.headline, ...auditSources(article) };
  return place ? { ...article, extensions: { ...article.extensions, ...from } } : article;
}

function json(value: unknown, spread: boolean): string {
  return `${JSON.stringify(value, undefined, spread ? 2 : undefined)}\n`;
}

function line(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
