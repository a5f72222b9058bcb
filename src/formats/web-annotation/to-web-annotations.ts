import type { Article, Quotation, Source, Span } from "../../model";

/** A W3C `TextQuoteSelector`. */
export interface TextQuoteSelector {
  /** Its type. */
  type: "TextQuoteSelector";
  /** Verbatim. */
  exact: string;
  /** The words just before, at most 32 code points of them. */
  prefix?: string;
  /** The words just after. */
  suffix?: string;
}

/** A W3C `TextPositionSelector`. It counts code points, not UTF-16 units. */
export interface TextPositionSelector {
  /** Its type. */
  type: "TextPositionSelector";
  /** Code points before the first. */
  start: number;
  /** Code points before the end. */
  end: number;
}

/** One piece of a statement in the annotated document. */
export interface WebAnnotationTarget {
  /** Its type. */
  type: "SpecificResource";
  /** Address of the document. */
  source: string;
  /** By words and by place. */
  selector: [TextQuoteSelector, TextPositionSelector];
}

/** One thing that an annotation says of its target. */
export interface TextualBody {
  /** Its type. */
  type: "TextualBody";
  /** `identifying` for the speaker, `describing` for the terms, `classifying` for the kind. */
  purpose: "identifying" | "describing" | "classifying";
  /** What it says. */
  value: string;
  /** Always plain text. */
  format: "text/plain";
  /** BCP 47, where the article tells it. */
  language?: string;
}

/** A W3C Web Annotation of one statement. */
export interface WebAnnotation {
  /** The vocabulary. */
  "@context": "http://www.w3.org/ns/anno.jsonld";
  /** The source with the statement’s `id` as its fragment. */
  id: string;
  /** Its type. */
  type: "Annotation";
  /** What the note is for: it says whose words these are. */
  motivation: "identifying";
  /** Speaker, terms, kind. */
  body: TextualBody[];
  /** The pieces of the statement. */
  target: WebAnnotationTarget | WebAnnotationTarget[];
}

/** Options of {@link toWebAnnotations}. */
export interface WebAnnotationOptions {
  /** The address of the document whose text is `article.text`. The article's own where none is given. */
  source?: string | undefined;
}

const CONTEXT = 32;

/**
 * One W3C Web Annotation for each statement, for tools such as Hypothesis: every piece is a target of its own, found by its words and
 * by its position; the bodies say who speaks, on what terms, and what kind of statement it is.
 *
 * An unnamed source is told by its description, as the text has it; no body makes a person of it.
 *
 * @throws TypeError where neither `source` nor the article gives an address.
 *
 * @see https://www.w3.org/TR/annotation-model/
 *
 * @example
 * ```ts
 * const article = parseArticle("“We are ready,” Ann Lee said.");
 * const [annotation] = toWebAnnotations(article, { source: "https://example.com/a" });
 * annotation?.body[0]?.value; //=> "Ann Lee"
 * ```
 */
export function toWebAnnotations(
  article: Article,
  { source = article.url }: WebAnnotationOptions = {},
): WebAnnotation[] {
  if (source === undefined)
    throw new TypeError("toWebAnnotations: the article has no url, and no source is given");
  const places = codePoints(article);
  const speakers = new Map(article.sources.map((speaker) => [speaker.id, speaker]));
  return article.quotations.map((quotation) => {
    const speaker = speakers.get(quotation.attribution?.sourceId ?? "");
    const targets = quotation.spans.map((span) => targetOf(article.text, span, source, places));
    const [first, ...more] = targets;
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${source.split("#", 1)[0]}#${encodeURIComponent(quotation.id)}`,
      type: "Annotation",
      motivation: "identifying",
      body: bodiesOf(quotation, speaker, article.language),
      target: first && more.length === 0 ? first : targets,
    };
  });
}

function bodiesOf(
  quotation: Quotation,
  speaker: Source | undefined,
  language: string | undefined,
): TextualBody[] {
  const body = (purpose: TextualBody["purpose"], value: string, inLanguage?: string): TextualBody => ({
    type: "TextualBody",
    purpose,
    value,
    format: "text/plain",
    ...(inLanguage ? { language: inLanguage } : {}),
  });
  const said = speaker ? (speaker.name ?? speaker.description) : quotation.attribution?.mention?.text;
  const terms = speaker?.anonymity && termsOf(speaker.anonymity);
  return [
    ...(said === undefined ? [] : [body("identifying", said, language)]),
    ...(terms === undefined ? [] : [body("describing", terms)]),
    body("classifying", quotation.kind),
    ...(speaker ? [body("classifying", speaker.type)] : []),
  ];
}

/** `granted; condition-of-anonymity; he was not authorized to speak`. */
function termsOf({ granted, terms, reason }: NonNullable<Source["anonymity"]>): string | undefined {
  const parts = [granted ? "anonymity granted" : undefined, terms, reason].filter(Boolean);
  return parts.length > 0 ? parts.join("; ") : undefined;
}

function targetOf(
  text: string,
  { start, end }: Span,
  source: string,
  places: Map<number, number>,
): WebAnnotationTarget {
  const prefix = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join("");
  const suffix = [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join("");
  const quote: TextQuoteSelector = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    ...(whole(prefix) ? { prefix: whole(prefix) } : {}),
    ...(whole(suffix) ? { suffix: whole(suffix) } : {}),
  };
  const position = { start: places.get(start) ?? start, end: places.get(end) ?? end };
  return {
    type: "SpecificResource",
    source,
    selector: [quote, { type: "TextPositionSelector", ...position }],
  };
}

/** Without the half of a surrogate pair that a cut may leave at an edge. */
const whole = (context: string) => context.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");

/** How many code points stand before each edge of a piece, counted in one pass. */
function codePoints({ text, quotations }: Article): Map<number, number> {
  const edges = new Set(quotations.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])));
  const places = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    for (; at < edge; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    places.set(edge, count);
  }
  return places;
}
