import type { PartialDate } from "./partial-date";
import type { Span } from "./span";

/**
 * Someone shown in a photo.
 *
 * Counterparts: IPTC Photo Metadata *Person Shown in the Image* and *Person Shown (with details)*; schema.org `about`.
 */
export interface PersonShown {
  /** Fullest form in the caption, natural case, no title: `"Volodymyr Zelensky"`. schema.org `name`; ninjs `people[].name`. */
  name: string;
  /** Where the name is printed in the caption's own text (or the article's, for a photo of an article). */
  span?: Span | undefined;
  /** Title, office, team or kinship, verbatim: `"Ukrainian President"`. */
  role?: string | undefined;
  /** `"left"`, `"center"`, `"second from right"`; only when the caption says so. */
  position?: string | undefined;
}

/**
 * Who made or supplied a photo.
 *
 * Counterparts: IPTC Photo Metadata *Creator* (By-line) and *Credit Line*; schema.org `creator`, `creditText`; ninjs `by`,
 * `infoSources[]`, `descriptions[]`.
 *
 * @example
 * ```ts
 * parseCaption("A storm over Pusan. [KIM SANG-SEON]").credit?.photographers[0]?.name; //=> "Kim Sang-seon"
 * ```
 */
export interface Credit {
  /** The whole credit as printed, with its brackets, label and bars. IPTC *Credit Line*; schema.org `creditText`. */
  raw: string;
  /** Where it stands. */
  span?: Span | undefined;
  /** People credited as makers, natural case. IPTC *Creator*; schema.org `creator`; ninjs `by`. */
  photographers: Photographer[];
  /**
   * Every organisation or platform in the credit, one entry each: `["AFP", "Getty Images"]`. IPTC *Source*; schema.org `creator`;
   * ninjs `infoSources[].name`.
   */
  agencies: string[];
}

/** A person credited as a picture's maker. Counterpart: IPTC Photo Metadata *Creator*; schema.org `creator`. */
export interface Photographer {
  /** In natural case: `"Kim Sang-seon"`. schema.org `name`. */
  name: string;
}

/**
 * A photo's caption, apart from its credit.
 *
 * Counterparts: IPTC Photo Metadata *Description* (Caption/Abstract); schema.org `caption`; ninjs `descriptions[]` of role caption;
 * NITF `<media-caption>`.
 *
 * @example
 * ```ts
 * parseCaption("A storm over Pusan. [KIM SANG-SEON]").text; //=> "A storm over Pusan."
 * ```
 */
export interface Caption {
  /** The whole string, verbatim: description, credit, furniture. */
  raw: string;
  /** The description only, verbatim; empty when the string is only a credit. IPTC *Description*; schema.org `caption`. */
  text: string;
  /** Where `raw` stands. */
  span?: Span | undefined;
  /** Absent when no maker or source is named or marked. IPTC *Creator*, *Credit Line*, *Source*. */
  credit?: Credit | undefined;
  /** When the picture was taken. IPTC *Date Created*; schema.org `dateCreated`. */
  date?: PartialDate | undefined;
  /** Where the picture was taken, as printed. IPTC *Location Created* / *Sublocation*; schema.org `contentLocation`. */
  place?: string | undefined;
  /** The named people shown. Someone only talked about is not shown. IPTC *Person Shown in the Image*. */
  people: PersonShown[];
  /** How the picture came to the paper, when the credit or label says. */
  kind?: "file" | "handout" | "courtesy" | "screenshot" | "illustration" | undefined;
}

/**
 * One photo. The same caption printed twice is one photo with two occurrences.
 *
 * Counterparts: schema.org `ImageObject`; ninjs `associations[]` of type picture; NITF `<media media-type="image">`.
 */
export interface Photo {
  /** Address of the image, http or https. schema.org `contentUrl`; ninjs `renditions[].href`. */
  url?: string | undefined;
  /** Alternative text. IPTC *Alt Text (Accessibility)*; schema.org `alternateName`. */
  alt?: string | undefined;
  /** Absent for a photo with no caption. IPTC *Description*; schema.org `caption`; ninjs `descriptions[]` of role caption. */
  caption?: Caption | undefined;
  /** Where its caption is printed in the article's text, in order; empty when only metadata has it. */
  occurrences: Span[];
}
