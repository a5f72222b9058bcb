import type { PartialDate } from "./partial-date";
import type { Span } from "./span";

/**
 * The class of a cue verb or phrase.
 *
 * - `say` neutral speech (say, tell, add); `ask` (ask, inquire); `answer` (reply, respond); `claim` (claim, maintain, argue, insist);
 *   `deny` (deny, dismiss, refuse); `announce` (announce, confirm, disclose); `predict` (predict, forecast, warn);
 *   `promise` (promise, vow); `write` (write, tweet, post); `order` (order, urge, request, call for); `praise` (praise, welcome);
 *   `criticize` (accuse, criticize, condemn); `think` (think, believe, hope, fear, want); `show` (a study shows, a poll finds);
 *   `accordance` (according to, in X's view); `colon` (X: …).
 */
export type CueClass =
  | "say"
  | "ask"
  | "answer"
  | "claim"
  | "deny"
  | "announce"
  | "predict"
  | "promise"
  | "write"
  | "order"
  | "praise"
  | "criticize"
  | "think"
  | "show"
  | "accordance"
  | "colon";

/**
 * The words that make a stretch of text somebody's statement: `said`, `has maintained`, `According to`, `:`.
 */
export interface Cue {
  /** Verbatim: `"has maintained"`. */
  text: string;
  /** Where it stands. */
  span: Span;
  /** Dictionary form: `"maintain"`, `"according to"`, `":"`; of 'in the mayor’s view' its noun. */
  lemma: string;
  /** See {@link CueClass}. */
  class: CueClass;
}

/**
 * One place where a source is mentioned.
 */
export interface Mention {
  /** The whole noun phrase, verbatim: `"a military source who asked not to be named"`. */
  text: string;
  /** Where it stands. */
  span: Span;
  /**
   * `name` holds a proper name; `pronoun` (`he`, `who`); `role` an office or function (`the senator`, `a spokesman`);
   * `description` anything else (`multiple military sources`, `a study`).
   */
  type: "name" | "pronoun" | "role" | "description";
}

/**
 * Who a statement is attributed to, and on what evidence.
 */
export interface Attribution {
  /** Absent when the statement carries on a quotation with no cue of its own. */
  cue?: Cue | undefined;
  /** The words that name the speaker; absent where the text has none (a question's asker, a passive). */
  mention?: Mention | undefined;
  /** The `id` of the {@link Source}, when the mention could be joined to one. */
  sourceId?: string | undefined;
  /**
   * `stated`: the text names or describes the speaker; `pronoun`: through a pronoun or role resolved to someone; `continued`: carried
   * over from the quotation before; `inferred`: a guess from the surroundings.
   */
  basis: "stated" | "pronoun" | "continued" | "inferred";
}

/**
 * One statement, in somebody's own words or not.
 *
 * Counterparts: schema.org `Quotation` (`spokenByCharacter` / `creator`); NITF `<q quote-source>`; W3C Web Annotation, one a statement.
 * ninjs and NewsML-G2 have none.
 *
 * @example
 * ```ts
 * const { quotations } = parseQuotations("“We are ready,” Ann Lee said.");
 * quotations[0]?.kind; //=> "direct"
 * quotations[0]?.text; //=> "We are ready,"
 * ```
 */
export interface Quotation {
  /** Unique in its article: `"q1"`, `"q2"`, in the order of the text. schema.org `@id`. */
  id: string;
  /** `direct`: all in quotation marks; `mixed`: partly; `indirect`: in the reporter's words. */
  kind: "direct" | "mixed" | "indirect";
  /** The whole content in order, marks included; more than one when split by its cue or running over paragraphs. schema.org `hasPart`. */
  spans: Span[];
  /** The parts in the speaker's own words, marks not included; empty for `indirect`. */
  quoted: Span[];
  /** The content joined by single spaces, outer marks off. schema.org `text`. */
  text: string;
  /** Absent when nothing tells who said it. */
  attribution?: Attribution | undefined;
  /** The `id` of the quotation that relays this one ('According to sources, the delegates suggested …'). schema.org `isPartOf`. */
  within?: string | undefined;
  /** The setting or medium, verbatim: `"in a phone call"`, `"on Twitter"`. */
  occasion?: Occasion | undefined;
  /** Whom it was said to. */
  addressee?: Mention | undefined;
  /** When it was said, as far as the sentence tells. schema.org `dateCreated`. */
  when?: PartialDate | undefined;
}

/** Where or through what something was said: `"in a video address to the National Assembly"`. */
export interface Occasion {
  /** Verbatim. */
  text: string;
  /** Where it stands. */
  span: Span;
}
