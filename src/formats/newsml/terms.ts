import type { Contributor, Subject } from "../../model";

/** The end of a QCode or address: `cpnat:person` and `http://cv.iptc.org/newscodes/cpnature/person` alike give `person`. */
export const codeOf = (qcode: string | undefined): string | undefined =>
  qcode?.slice(Math.max(qcode.lastIndexOf(":"), qcode.lastIndexOf("/")) + 1);

/** Concept natures of IPTC, by the type of subject that each is. */
const NATURES: Readonly<Record<string, Subject["type"]>> = {
  event: "event",
  geoArea: "place",
  organisation: "organization",
  organization: "organization",
  person: "person",
  poi: "place",
};

export const subjectTypeOf = (nature: string | undefined): Subject["type"] =>
  nature !== undefined && Object.hasOwn(NATURES, nature) ? (NATURES[nature] ?? "topic") : "topic";

/** Roles of IPTC's content production and creator vocabularies. */
const ROLES: Readonly<Record<string, Contributor["role"]>> = {
  artist: "illustrator",
  author: "author",
  camera: "video",
  editor: "editor",
  graphicArtist: "illustrator",
  photographer: "photographer",
  reporter: "reporter",
  translator: "translator",
  videographer: "video",
};

export const roleOf = (code: string | undefined, fallback: Contributor["role"]): Contributor["role"] =>
  code !== undefined && Object.hasOwn(ROLES, code) ? (ROLES[code] ?? fallback) : fallback;
