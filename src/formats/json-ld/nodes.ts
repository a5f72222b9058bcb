import type { Json } from "../../model";
import { isObject, type JsonObject, own } from "../json";
import { decodeEntities, plainText } from "./entities";

/** Enough for any page; a hostile one is read only so far. */
const MAX_NODES = 5000;

/** A value as a list: schema.org allows one or many anywhere. */
export function listOf(value: Json | undefined): readonly Json[] {
  const list = isObject(value) ? (own(value, "@list") ?? own(value, "@set")) : value;
  if (Array.isArray(list)) return list;
  return value === undefined || value === null ? [] : [value];
}

/** The strings and numbers of a property, edges trimmed; a node among them says what one of its own properties does, the first it has. */
function stringsIn(node: JsonObject, key: string, ...said: string[]): string[] {
  return listOf(own(node, key))
    .map((item) =>
      isObject(item) ? said.map((inner) => own(item, inner)).find((value) => value !== undefined) : item,
    )
    .map((value) => (typeof value === "string" || typeof value === "number" ? `${value}`.trim() : ""))
    .filter(Boolean);
}

/** The texts of a property: strings, numbers, and the names of nodes; tags off. */
export function textsIn(node: JsonObject, key: string): string[] {
  return stringsIn(node, key, "@value", "name", "text").map(plainText).filter(Boolean);
}

/** The first text among these properties. */
export function textIn(node: JsonObject | undefined, ...keys: string[]): string | undefined {
  return node && keys.flatMap((key) => textsIn(node, key))[0];
}

/** The first address among these properties, as printed. */
export function addressIn(node: JsonObject, ...keys: string[]): string | undefined {
  return keys.flatMap((key) => stringsIn(node, key, "@id", "url")).map(decodeEntities)[0];
}

/** The BCP 47 code of a property's language. */
export function languageIn(node: JsonObject, key: string): string | undefined {
  return stringsIn(node, key, "alternateName", "name")
    .find((name) => /^[a-zA-Z]{2,3}(?:[-_][a-zA-Z\d]{2,8})*$/.test(name))
    ?.replaceAll("_", "-");
}

/** The nodes of a property. */
export function nodesIn(node: JsonObject | undefined, key: string): JsonObject[] {
  return node ? listOf(own(node, key)).filter(isObject) : [];
}

/** Types without their vocabulary, lower case: `["newsarticle"]`. */
export function typesOf(node: JsonObject): string[] {
  return listOf(own(node, "@type"))
    .filter((type) => typeof type === "string")
    .map((type) =>
      type
        .replace(/^.*[/#:]/s, "")
        .trim()
        .toLowerCase(),
    );
}

/** A node and how deep it stands: 0 for the nodes of a script or its `@graph`. */
export interface PlacedNode {
  node: JsonObject;
  depth: number;
}

/** Every node of these values, outer ones first. */
export function nodesOf(values: readonly Json[]): PlacedNode[] {
  const found: PlacedNode[] = [];
  // It grows while it is read: what stands in a value is looked at after all that stands beside it.
  const queue = values.map((value) => ({ value, depth: 0 }));
  for (const { value, depth } of queue) {
    if (found.length >= MAX_NODES) break;
    if (Array.isArray(value)) for (const item of value) queue.push({ value: item, depth });
    if (!isObject(value)) continue;
    found.push({ node: value, depth });
    for (const [key, inner] of Object.entries(value))
      queue.push({ value: inner, depth: key === "@graph" ? depth : depth + 1 });
  }
  return found;
}

/** Nodes by `@id`. */
export type NodesById = ReadonlyMap<Json | undefined, JsonObject>;

/** Nodes by `@id`, the fullest one where several share it. */
export function nodesById(nodes: readonly PlacedNode[]): NodesById {
  const byId = new Map<Json | undefined, JsonObject>();
  for (const { node } of nodes) {
    const id = own(node, "@id");
    const known = byId.get(id);
    if (typeof id === "string" && Object.keys(node).length > Object.keys(known ?? {}).length)
      byId.set(id, node);
  }
  return byId;
}
