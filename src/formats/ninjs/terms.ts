import type { Contributor, Subject } from "../../model";
import { type JsonObject, objectsIn, own } from "../json";
import { isIn } from "../words";

/** The role of the body that carries the record. */
export const RECORD_ROLE = "onrecord";

/** Stands for an address where the article has none; ninjs requires one. */
export const NO_URL = "urn:onrecord:";

/** Stands before an identifier that is no URI, which old versions allowed. */
export const NO_URI = "urn:onrecord:item:";

/** `rel` of a person or organisation that made the item. */
const CONTRIBUTOR_ROLES = "author|reporter|contributor|editor|translator|photographer|illustrator|video";

export const isContributorRole = (rel: string | undefined): rel is Contributor["role"] =>
  isIn(CONTRIBUTOR_ROLES, rel);

/** The entries of a list whose `role`, `rel` or other key holds this word. */
export const entriesWith = (
  item: JsonObject | undefined,
  list: string,
  key: string,
  word: string,
): JsonObject[] => objectsIn(item, list).filter((entry) => own(entry, key) === word);

/** Whether an entry has these keys and no others. */
export const onlyHas = (entry: JsonObject, keys: string): boolean =>
  Object.keys(entry).every((key) => isIn(keys, key));

/** Types of concepts, and the list that each stands in. */
export const CONCEPTS: readonly (readonly [type: Exclude<Subject["type"], "keyword">, list: string])[] = [
  ["topic", "subjects"],
  ["person", "people"],
  ["organization", "organisations"],
  ["place", "places"],
  ["event", "events"],
];

/** The item's own values that fields of the record refine. */
export function nativesOf(item: JsonObject) {
  const of = (...keys: string[]) => keys.map((key) => own(item, key) ?? null);
  const concepts = of(...CONCEPTS.map(([, list]) => list));
  return {
    bylines: of("by", "people", "organisations"),
    corrections: of("descriptions"),
    dateline: of("located"),
    modified: of("versionCreated"),
    photos: of("associations"),
    published: of("firstCreated"),
    publisher: of("infoSources", "copyrightHolder"),
    sections: concepts,
    subjects: concepts,
    url: of("uri"),
  };
}
