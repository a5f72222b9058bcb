import { attributeArticle, parseArticle } from "../article";
import { articlesFromNewsML, fromAns, fromJsonLd, fromNinjs, fromNitf } from "../formats";
import { parseHtml } from "../html";
import type { Article, ParseOptions } from "../model";
import { articleSchema } from "../model/schema";
import { decodeText, isCharset } from "./input";
import type { Item } from "./order";

/** The articles of an item, whatever it holds: one, but for news messages. Throws an error that says what is wrong and where. */
export function readArticles(item: Item, options: ParseOptions): Article[] {
  const { body, charset, content, url } = item;
  const page = { ...options, ...(url === undefined ? {} : { url }) };
  const declared = charset !== undefined && isCharset(charset);
  if (content === "html" && !declared) return [parseHtml(body, page)]; // The page itself may tell its charset.
  const text = typeof body === "string" ? body : decodeText(body, charset);
  switch (content ?? contentOf(text)) {
    case "html":
      return [parseHtml(declared ? text : body, page)];
    case "json":
    case "ndjson":
      return readJson(parseJson(text), item, options);
    case "xml":
      return readXml(text).map((article) => attributeArticle(article, options));
    default:
      return [withUrl(parseArticle(text.replace(/^\uFEFF/, ""), options), url)];
  }
}

/** What a text is, by how it begins. */
function contentOf(text: string): "text" | "html" | "json" | "xml" {
  const head = text.slice(0, 4096).replace(/^\uFEFF?\s*/, "");
  if (/^[[{]/.test(head)) {
    // '[Photo: …]' opens copied pages too.
    return isJson(text) ? "json" : "text";
  }
  if (!head.startsWith("<")) return "text";
  if (/<(?:[\w.-]+:)?(?:nitf|newsItem|packageItem|newsMessage|NewsML)\b/.test(head)) return "xml";
  return /^<(?:!doctype|!--|\?xml|[a-z])/i.test(head) ? "html" : "text";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A JSON value by its shape: a text, `{html}` or `{text}` of any pipeline, an article of ours, ninjs, ANS or JSON-LD. */
function readJson(value: unknown, item: Item, options: ParseOptions): Article[] {
  if (typeof value === "string") return readArticles({ ...stripped(item), body: value }, options);
  if (typeof value !== "object" || value === null) throw new Error("a JSON value that is no article");
  const record: Record<string, unknown> = { ...value };
  if (has(record, "blocks", "quotations")) return [readOwn(value)];
  const url = typeof record.url === "string" ? { url: record.url } : {};
  if (typeof record.html === "string")
    return readArticles({ ...item, ...url, content: "html", body: record.html }, options);
  if (has(record, "content_elements")) return [attributeArticle(fromAns(value), options)];
  if (Array.isArray(value) || has(record, "@context") || has(record, "@graph") || has(record, "@type"))
    return [attributeArticle(fromJsonLd(value), options)];
  if (isNinjs(record)) return [attributeArticle(fromNinjs(value), options)];
  if (typeof record.text === "string")
    return readArticles({ ...item, ...url, content: "text", body: record.text }, options);
  throw new Error("a JSON object that is no JSON-LD, ninjs or ANS, and has no `text` or `html`");
}

function stripped({ content: _content, ...rest }: Item): Item {
  return rest;
}

function isNinjs(record: Record<string, unknown>): boolean {
  return (
    has(record, "uri") &&
    Object.keys(record).some((key) => /^(body_|bodies$|headlines?$|standard$|version)/.test(key))
  );
}

/** An article that this package wrote, before or elsewhere, as it is. */
function readOwn(value: unknown): Article {
  if (isArticle(value)) return value;
  const issue = articleSchema.safeParse(value).error?.issues[0];
  throw new Error(`not a valid Article: ${issue?.path.join(".")}: ${issue?.message}`);
}

function isArticle(value: unknown): value is Article {
  return articleSchema.safeParse(value).success;
}

function readXml(text: string): Article[] {
  const head = text.slice(0, 4096);
  const isNitf = /<(?:[\w.-]+:)?nitf\b/.test(head) && !/<(?:[\w.-]+:)?(?:newsItem|newsMessage)\b/.test(head);
  return isNitf ? [fromNitf(text)] : articlesFromNewsML(text);
}

function withUrl(article: Article, url: string | undefined): Article {
  return url === undefined ? article : { ...article, url };
}

function has(record: Record<string, unknown>, ...keys: string[]): boolean {
  return keys.every((key) => Object.hasOwn(record, key));
}
