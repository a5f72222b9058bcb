import type { Json } from "../../model";
import { isObject, type JsonObject } from "../json";
import { type Attributes, escapeText, startTag } from "../markup";
import type { XmlElement } from "./tree";

/** An element as XML; `content` is XML already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const start = startTag({ name, attributes });
  const inner = content.join("");
  return inner === "" ? `${start.slice(0, -1)}/>` : `${start}${inner}</${name}>`;
}

/** `element`, but only where there is something in it. */
export function elementOf(name: string, ...content: string[]): string {
  return content.join("") === "" ? "" : element(name, {}, ...content);
}

/** The attribute that keeps white space, where folding would change this text. */
export function spaceOf(text: string): Attributes {
  return /^\s|\s$|[^\S ]| {2}/.test(text) ? { "xml:space": "preserve" } : {};
}

/** An element that holds this text alone. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text === undefined ? "" : element(name, { ...attributes, ...spaceOf(text) }, escapeText(text));
}

/** An element as JSON, in the manner of JsonML: `["ed-msg", { "info": "…" }, …children]`. */
export function elementToJson({ name, uri, attributes, children }: XmlElement, parentUri: string): Json[] {
  const own: JsonObject = uri === parentUri ? { ...attributes } : { ...attributes, xmlns: uri };
  return [name, own, ...children.map((part) => (typeof part === "string" ? part : elementToJson(part, uri)))];
}

const NAME = /^[a-zA-Z_][\w.-]{0,99}$/;

/** The attributes of an element as {@link elementToJson} made it, where XML has them. */
export function attributesIn(json: Json | undefined): Record<string, string> {
  const attributes = Array.isArray(json) ? json[1] : undefined;
  const strings: Record<string, string> = {};
  for (const [key, value] of Object.entries(isObject(attributes) ? attributes : {}))
    if (typeof value === "string" && (NAME.test(key) || /^xml:(?:lang|space)$/.test(key)))
      strings[key] = value;
  return strings;
}

/** What {@link elementToJson} made, as XML again; nothing of what is no element. */
export function jsonToElement(json: Json | undefined): string {
  if (!Array.isArray(json)) return "";
  const [name, , ...children] = json;
  if (typeof name !== "string" || !NAME.test(name)) return "";
  const content = children.map((part) => (typeof part === "string" ? escapeText(part) : jsonToElement(part)));
  return element(name, attributesIn(json), ...content);
}
