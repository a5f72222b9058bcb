import type { Json } from "../../model";

/** One JSON-LD node: its own properties only, never inherited ones. */
export type Node = { [key: string]: Json };

/** Enough for any page; a hostile one is read only so far. */
const MAX_NODES = 5000;
const MAX_DEPTH = 24;

/** Whether this value is a node. */
export function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The node's own property; nothing for `constructor`, `__proto__` and their like. */
export function property(node: Node, key: string): Json | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** A value as a list: schema.org allows one or many anywhere. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value;
  if (isNode(value)) {
    const list = property(value, "@list") ?? property(value, "@set");
    if (Array.isArray(list)) return list;
  }
  return value === undefined || value === null ? [] : [value];
}

/** Types without their vocabulary, lower case: `["newsarticle"]`. */
export function typesOf(node: Node): string[] {
  return listOf(property(node, "@type"))
    .filter((type) => typeof type === "string")
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf("#"), type.lastIndexOf(":")) + 1),
    )
    .map((type) => type.trim().toLowerCase());
}

/** A node and how deep it stands: 0 for the nodes of a script or its `@graph`. */
export interface PlacedNode {
  node: Node;
  depth: number;
}

/** Every node of these values, outer ones first. */
export function nodesOf(values: readonly Json[]): PlacedNode[] {
  const found: PlacedNode[] = [];
  let level: { value: Json; depth: number }[] = values.map((value) => ({ value, depth: 0 }));
  for (let step = 0; step < MAX_DEPTH && level.length > 0; step++) {
    const next: { value: Json; depth: number }[] = [];
    for (const { value, depth } of level) {
      if (found.length >= MAX_NODES) return found;
      if (Array.isArray(value)) {
        for (const item of value) next.push({ value: item, depth });
      } else if (isNode(value)) {
        found.push({ node: value, depth });
        for (const [key, inner] of Object.entries(value)) {
          if (typeof inner === "object" && inner !== null)
            next.push({ value: inner, depth: key === "@graph" ? depth : depth + 1 });
        }
      }
    }
    level = next;
  }
  return found;
}

/** Nodes by `@id`, the fullest one where several share it. */
export function nodesById(nodes: readonly PlacedNode[]): ReadonlyMap<string, Node> {
  const byId = new Map<string, Node>();
  for (const { node } of nodes) {
    const id = property(node, "@id");
    if (typeof id !== "string") continue;
    const known = byId.get(id);
    if (known === undefined || Object.keys(node).length > Object.keys(known).length) byId.set(id, node);
  }
  return byId;
}
