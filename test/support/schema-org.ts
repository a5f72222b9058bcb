import { join } from "node:path";
import { readJson, standards } from "./shared";

interface Type {
  subTypeOf: string[];
  properties: Record<string, string[]>;
}

/** Types of schema.org that the subset beside the project leaves out. */
const OTHERS: Record<string, Type> = {
  Intangible: { subTypeOf: ["Thing"], properties: {} },
  ItemList: { subTypeOf: ["Thing"], properties: { itemListElement: ["ListItem", "Text", "Thing"] } },
  WebPage: { subTypeOf: ["CreativeWork"], properties: { breadcrumb: ["BreadcrumbList", "Text"] } },
};

let types: Record<string, Type> | undefined;

function vocabulary(): Record<string, Type> {
  const subset = join(standards ?? "", "schemaorg/subset-30.0-derived.json");
  types ??= { ...OTHERS, ...(readJson(subset) as Record<string, Type>) };
  return types;
}

/** A type with all those above it. */
function lineage(type: string): string[] {
  return [type, ...(vocabulary()[type]?.subTypeOf ?? []).flatMap(lineage)];
}

/** What a value may be under this property of this type; nothing where the type has no such property. */
function rangeOf(type: string, property: string): string[] | undefined {
  return lineage(type)
    .map((name) => vocabulary()[name]?.properties[property])
    .find((range) => range !== undefined);
}

const LITERALS = ["Text", "URL", "Date", "DateTime", "Integer", "Number", "Boolean", "Duration"];

/** What the vocabulary says against a node: types and properties that it has not, and values of another type. */
export function schemaOrgFaults(node: unknown, path = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { "@type": type, ...rest } = node as Record<string, unknown>;
  if (typeof type !== "string" || !vocabulary()[type]) return [`schema.org: no type ${type} at ${path}`];
  return Object.entries(rest).flatMap(([property, value]) => {
    if (property.startsWith("@")) return [];
    const place = `${path}/${type}.${property}`;
    const range = rangeOf(type, property);
    if (!range) return [`schema.org: no property ${place}`];
    return (Array.isArray(value) ? value : [value]).flatMap((item) => {
      if (typeof item !== "object" || item === null)
        return range.some((name) => LITERALS.includes(name)) ? [] : [`schema.org: a literal at ${place}`];
      const inner = (item as { "@type"?: unknown })["@type"];
      const isInRange = typeof inner === "string" && lineage(inner).some((name) => range.includes(name));
      return isInRange ? schemaOrgFaults(item, place) : [`schema.org: ${inner} at ${place}`];
    });
  });
}
