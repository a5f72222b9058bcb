import { isObject, type JsonObject, own } from "../json";
import { addressIn, listOf, type NodesById, textIn, textsIn, typesOf } from "./nodes";

/**
 * A person or organisation of the metadata, its name as printed there.
 *
 * @internal
 */
export interface MetadataAgent {
  name: string;
  /** `unknown` where only a string or an untyped node stands. */
  type: "person" | "organization" | "unknown";
  url?: string | undefined;
  jobTitle?: string | undefined;
  email?: string | undefined;
  /** The outlet or body that a person belongs to. */
  affiliation?: string | undefined;
  /** Where they work. */
  location?: string | undefined;
}

/** A property's values as nodes: what stands elsewhere under their `@id` added, and a string as the property that it `is`. */
export function resolved(node: JsonObject, key: string, byId: NodesById, is: "name" | "url"): JsonObject[] {
  return listOf(own(node, key)).flatMap<JsonObject>((item) => {
    if (isObject(item)) return { ...byId.get(own(item, "@id")), ...item };
    const known = is === "name" ? byId.get(item) : undefined;
    return typeof item === "string" ? (known ?? { [is]: item }) : [];
  });
}

export function agentType(node: JsonObject): MetadataAgent["type"] {
  const types = typesOf(node);
  if (types.includes("person")) return "person";
  return types.some((type) => /(?:organization|corporation)$/.test(type)) ? "organization" : "unknown";
}

/** The people and organisations of a property. `{"name": ["Ann Lee", "Bo Kim"]}` is two people. */
export function agentsIn(node: JsonObject, key: string, byId: NodesById): MetadataAgent[] {
  return resolved(node, key, byId, "name")
    .flatMap<JsonObject>((agent) => {
      const name = own(agent, "name");
      return Array.isArray(name) ? name.map((one) => ({ ...agent, name: one })) : agent;
    })
    .map(readAgent)
    .filter((agent) => agent !== undefined);
}

export function readAgent(node: JsonObject): MetadataAgent | undefined {
  const name =
    textIn(node, "name") ?? [...textsIn(node, "givenName"), ...textsIn(node, "familyName")].join(" ");
  if (name === "") return undefined;
  return {
    name,
    type: agentType(node),
    url: addressIn(node, "url", "sameAs"),
    jobTitle: textIn(node, "jobTitle"),
    email: textIn(node, "email"),
    affiliation: textIn(node, "affiliation", "worksFor"),
    location: textIn(node, "workLocation"),
  };
}
