import * as formats from "../formats";
import type { Article, ParseOptions } from "../model";

// The formats' one door into the command.

export const { fromNinjs, toNinjs } = formats;

type Reader = (value: unknown, options?: ParseOptions) => Article;
type Writer<Out> = (article: Article, options?: { source: string }) => Out;

const table: Record<string, unknown> = { ...formats };

function reader(name: string): Reader {
  return (value, options) => {
    const read = table[name];
    if (typeof read !== "function") throw new Error(`this version has no ${name}`);
    return read(value, options);
  };
}

function writer<Out>(name: string): Writer<Out> {
  return (article, options) => {
    const write = table[name];
    if (typeof write !== "function") throw new Error(`this version has no ${name}`);
    return write(article, options);
  };
}

export const fromJsonLd = reader("fromJsonLd");
export const fromNitf = reader("fromNitf");
export const fromNewsML = reader("fromNewsML");
export const fromAns = reader("fromAns");
export const toJsonLd = writer<unknown>("toJsonLd");
export const toNitf = writer<string>("toNitf");
export const toMarkdown = writer<string>("toMarkdown");
export const toWebAnnotations = writer<unknown>("toWebAnnotations");
