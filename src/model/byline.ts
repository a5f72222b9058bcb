import type { PartialDate } from "./partial-date";
import type { Span } from "./span";

/**
 * What a contributor did. `author` is the default; a job title never changes it (`News Editor` in a byline is an author).
 *
 * Counterparts: schema.org `author`, `contributor`, `editor`, `translator`; ninjs `people[].rel`; NewsML-G2 `creator@role`.
 */
export type ContributorRole =
  | "author"
  | "reporter"
  | "contributor"
  | "editor"
  | "translator"
  | "photographer"
  | "illustrator"
  | "video";

/**
 * One person or organisation in a byline.
 *
 * Counterparts: schema.org `Person` / `Organization`; ninjs `people[]`, `organisations[]`; NITF `<byline><person>`; NewsML-G2 `<creator>`.
 *
 * @example
 * ```ts
 * parseByline("BY LEE CHUL-JAE [kjd@example.com]").contributors[0]?.name; //=> "Lee Chul-jae"
 * ```
 */
export interface Contributor {
  /** In natural case, without 'By', title or post-nominals: `"Lee Chul-jae"`. schema.org `name`; ninjs `people[].name`. */
  name: string;
  /** The name as printed: `"LEE CHUL-JAE"`. */
  rawName: string;
  /** Where the name is printed, in the string or text it was read from. Absent when it comes from metadata only. */
  span?: Span | undefined;
  /** `organization` for agencies, outlets, desks, boards and unnamed staff credits (`Staff Reporter`). schema.org `@type`. */
  type: "person" | "organization";
  /** What they did for the article. ninjs `people[].rel`. */
  role: ContributorRole;
  /** As printed, without the outlet: `"Political Editor"`. schema.org `jobTitle`; NITF `<byttl>`. */
  jobTitle?: string | undefined;
  /** The outlet or body named with the person: `"The Washington Post"`. schema.org `affiliation`. */
  affiliation?: string | undefined;
  /** `"Seoul"` in 'in Seoul'. schema.org `workLocation`; NITF `<byline><location>`. */
  location?: string | undefined;
  /** E-mail address, verbatim. schema.org `email`; ninjs `people[].contactInfo`. */
  email?: string | undefined;
  /** Social handle as printed, with its `@`. */
  handle?: string | undefined;
  /** Profile page, http or https. schema.org `url`. */
  url?: string | undefined;
}

/**
 * One byline: who made the article, as printed at its head or foot.
 *
 * Counterparts: ninjs `by` (the string) and `people[]` (the people); NITF `<byline>`; IPTC Photo Metadata *By-line* for photos.
 *
 * @example
 * ```ts
 * parseByline("By Ann Lee and Bo Kim in Seoul").contributors.map((c) => c.name); //=> ["Ann Lee", "Bo Kim"]
 * ```
 */
export interface Byline {
  /** The whole byline, verbatim. ninjs `by`; NITF `<byline>`. */
  raw: string;
  /** Where it stands; absent when it comes from metadata only. */
  span?: Span | undefined;
  /** Above or below the story; `head` for a string on its own. */
  position: "head" | "foot";
  /** Everyone named, in printed order; empty when the string is no byline. schema.org `author` and its like; ninjs `people[]`. */
  contributors: Contributor[];
  /** The date glued to the byline, if any. */
  published?: PartialDate | undefined;
  /** The later date marked 'Updated', if any. */
  modified?: PartialDate | undefined;
}
