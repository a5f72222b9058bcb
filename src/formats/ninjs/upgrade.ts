import { isObject, type JsonObject, objectsIn, own, textIn } from "../json";

const CONCEPTS = "people organisations places subjects events objects infoSources genres trustIndicators";

/**
 * An item of ninjs 1.x or 2.x, its keys already renamed, in the shape of 3.1: names in the place of maps, one address in the place
 * of scheme and code. An item of 3.x stays as it is. Shapes decide, not the version that an item claims.
 */
export function upgrade(item: JsonObject): JsonObject {
  upgradeTexts(item, "headline", "headlines");
  upgradeTexts(item, "description", "descriptions");
  upgradeTexts(item, "body", "bodies");
  for (const key of ["renditions", "associations"]) {
    const map = own(item, key);
    if (isObject(map))
      item[key] = Object.entries(map).flatMap(([name, value]) =>
        isObject(value) ? [{ name, ...value }] : [],
      );
  }
  for (const association of objectsIn(item, "associations")) upgrade(association);
  for (const key of CONCEPTS.split(" "))
    for (const concept of objectsIn(item, key)) upgradeConcept(concept, key);
  const altIds = own(item, "altIds");
  if (isObject(altIds))
    item.altIds = Object.entries(altIds).map(([role, value]) => ({ role, value: String(value) }));
  if (item.representationType === "complete") item.representationType = "full";
  if (item.representationType === "incomplete") item.representationType = "partial";
  const [body] = objectsIn(item, "bodies");
  for (const key of ["charCount", "wordCount", "contentType"]) {
    const value = own(item, key);
    if (value === undefined) continue;
    if (body && !Object.hasOwn(body, key)) body[key] = value;
    delete item[key];
  }
  return item;
}

/** `headline`, `headline_short` → `headlines: [{ role: "main" }, { role: "short" }]`. */
function upgradeTexts(item: JsonObject, prefix: string, list: string): void {
  const texts = objectsIn(item, list);
  for (const [key, value] of Object.entries(item)) {
    const isPlain = key === prefix;
    if (typeof value !== "string" || !(isPlain || key.startsWith(`${prefix}_`))) continue;
    texts.push({ role: isPlain ? "main" : key.slice(prefix.length + 1), value });
    delete item[key];
  }
  if (texts.length > 0) item[list] = texts;
}

/** `http://cv.example/topic/` and `politics` make one address; a scheme that is only named stands before a colon. */
function inScheme(code: string, scheme = ""): string {
  if (/[/#:=]$/.test(scheme)) return scheme + code;
  return `${scheme}${scheme.includes("/") ? "/" : ":"}${code}`;
}

function upgradeConcept(concept: JsonObject, list: string): void {
  // 1.x allows any number of geometries, under names of one's own; 3.x one, and GeoJSON only.
  for (const [key, geometry] of Object.entries(concept)) {
    if (!key.startsWith("geometry_") && key !== "geoJSON") continue;
    delete concept[key];
    if (!isObject(geometry)) continue;
    // A feature without properties, as the standard's own examples have it, is no GeoJSON; its geometry is.
    const shape = "geometry" in geometry && !("properties" in geometry) ? geometry.geometry : geometry;
    if (isObject(shape) && ("coordinates" in shape || "geometry" in shape)) concept.geoJSON = shape;
  }
  const scheme = textIn(concept, "scheme");
  const code = textIn(concept, "code");
  if (code !== undefined && !Object.hasOwn(concept, "uri")) {
    const isUri = /^[a-z][a-z+.-]*:\S+$/i.test(code);
    const key = list === "trustIndicators" ? "role" : "uri";
    if (isUri || scheme !== undefined) concept[key] = isUri ? code : inScheme(code, scheme);
    else concept.literal = code;
  }
  delete concept.scheme;
  delete concept.code;
  if (list === "infoSources" && "rel" in concept) {
    concept.role = concept.rel ?? "";
    delete concept.rel;
  }
  for (const symbol of objectsIn(concept, "symbols")) {
    if ("ticker" in symbol && !("symbol" in symbol)) symbol.symbol = symbol.ticker ?? "";
    delete symbol.ticker;
  }
}
