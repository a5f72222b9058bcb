import { parseByline } from "../byline";
import { parseCaption } from "../caption";
import type { Article, Byline, Caption, Credit, ParseOptions, Span } from "../model";
import { shift } from "../text";
import { completeArticle } from "./complete";

/**
 * Fills what a machine format leaves as plain strings: the contributors of its bylines, the credit and people of its captions, and
 * who says what in its story. What the article has already stays as it is, so that an agency's own word is never overwritten.
 *
 * The `from*` readers of `onrecord/formats` return what the format itself carries and nothing more, which is what keeps them
 * small; this function is the second half.
 *
 * @param article - An article, such as `fromNinjs` or `fromNitf` returns. It is not changed.
 * @param options - As for {@link parseArticle}.
 * @returns A new article. One that has quotations keeps them, and its sources; its bylines and captions are filled alike.
 *
 * @example
 * ```ts
 * const text = "“We are ready,” Ann Lee said.";
 * const block = { type: "paragraph", text, span: { start: 0, end: text.length } } as const;
 * const empty = { sections: [], trail: [], photos: [], quotations: [], sources: [], corrections: [], furniture: [], issues: [] };
 * const article = attributeArticle({ text, blocks: [block], bylines: [], ...empty });
 * article.quotations[0]?.text; //=> "We are ready,"
 * ```
 */
export function attributeArticle(article: Article, options: ParseOptions = {}): Article {
  const filled: Article = {
    ...article,
    bylines: article.bylines.map((byline) => attributedByline(byline, options)),
    photos: article.photos.map((photo) =>
      photo.caption ? { ...photo, caption: attributedCaption(photo.caption, options) } : photo,
    ),
  };
  return article.quotations.length > 0 ? filled : completeArticle(filled, options);
}

/** Contributors alone; a byline's place and dates are the format's to tell. */
function attributedByline(byline: Byline, options: ParseOptions): Byline {
  if (byline.contributors.length > 0) return byline;
  return { ...byline, contributors: inPlace(parseByline(byline.raw, options), byline.span).contributors };
}

/** What a caption's own words tell, beside what the format tells of it. */
function attributedCaption(caption: Caption, options: ParseOptions): Caption {
  const told = caption.credit ? { ...caption, credit: attributedCredit(caption.credit, options) } : caption;
  if (told.people.length > 0) return told;
  const read = inPlace(parseCaption(told.raw, options), told.span);
  const text = told.text === told.raw ? read.text : told.text;
  return { ...read, ...told, text, people: read.people };
}

/** A credit with its makers read from its words, where the format names none: `Ann Lee for Aurora`, `Ann Lee/Aurora`. */
function attributedCredit(credit: Credit, options: ParseOptions): Credit {
  if (credit.photographers.length + credit.agencies.length > 0) return credit;
  const { photographers = [], agencies = [] } = parseCaption(credit.raw, options).credit ?? {};
  return { ...credit, photographers, agencies };
}

/** A value read from one string, its spans moved to where that string stands, or gone where it stands nowhere. */
function inPlace<T extends object>(value: T, place: Span | undefined): T {
  if (place) return shift(value, place.start);
  const copy = { ...value };
  for (const key in copy) {
    const inner = copy[key];
    if (key === "span") delete copy[key];
    else if (Array.isArray(inner)) Object.assign(copy, { [key]: inner.map(placeless) });
    else if (typeof inner === "object" && inner !== null) Object.assign(copy, { [key]: placeless(inner) });
  }
  return copy;
}

const placeless = (value: unknown) =>
  typeof value === "object" && value !== null ? inPlace(value, undefined) : value;
