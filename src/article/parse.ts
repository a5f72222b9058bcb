import { parseByline } from "../byline";
import type { Article, Block, Byline, Correction, Issue, ParseOptions, PartialDate, Span } from "../model";
import { readDate, shift } from "../text";
import { completeArticle } from "./complete";
import { readDateline } from "./dateline";
import { type Label, layout } from "./layout";
import { lines } from "./lines";
import { type Look, look } from "./look";
import { captionSpans, readPhotos } from "./photos";
import { readPublisher } from "./publisher";
import { isHome } from "./trail";

/**
 * Reads a newspaper page copied as text, of any paper: what a reader selects in the browser and pastes, or an agency's dispatch.
 *
 * @param text - The page. It is never changed: every span of the value counts UTF-16 units in it, half-open.
 * @param options - `referenceDate` completes 'Monday'; `people` and `lexicon` add known names and words.
 * @returns The article: headline, section path, bylines, dateline, dates, blocks, photos, statements with their sources, corrections, and
 * the furniture that was left out of the story. Whatever the string, an article comes back; what looks wrong is told in `issues`.
 * @throws TypeError when `text` is no string.
 *
 * @example
 * ```ts
 * const article = parseArticle("Mayor quits\n\nBy Ann Lee\n\n“I am done with this city,” said Mayor Bo Kim on Monday.");
 * article.headline; //=> "Mayor quits"
 * article.bylines[0]?.contributors[0]?.name; //=> "Ann Lee"
 * article.quotations[0]?.attribution?.cue?.text; //=> "said"
 * article.sources[0]?.name; //=> "Bo Kim"
 * ```
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  if (typeof text !== "string") throw new TypeError(`parseArticle: expected a string, got ${typeof text}`);
  const looks = lines(text).map((line) => look(line, options));
  const labels = layout(looks);
  const pick = (label: Label) => looks.filter((_, i) => labels[i] === label);
  const bylines = readBylines(text, looks, labels, options);
  const furniture = pick("furniture").map(({ line }) => ({ text: line.text, span: line.span }));
  const trail = pick("trail")[0]?.trail ?? [];
  const headline = pick("headline")[0]?.line;
  const subheadline = pick("subheadline")[0]?.line;
  const kicker = pick("kicker")[0]?.line;
  const dateline = pick("paragraph")
    .slice(0, 2)
    .map(({ line }) => ({ line, read: readDateline(line.text, options) }))
    .find(({ read }) => read);
  const publisher = readPublisher(furniture.map((f) => f.text));
  return completeArticle(
    {
      text,
      ...(headline ? { headline: headline.text, headlineSpan: headline.span } : {}),
      ...(subheadline ? { subheadline: subheadline.text, subheadlineSpan: subheadline.span } : {}),
      ...(kicker ? { kicker: kicker.text, kickerSpan: kicker.span } : {}),
      sections: trail.filter(({ name }) => !isHome(name)),
      trail,
      bylines,
      ...(dateline?.read ? { dateline: shift(dateline.read, dateline.line.span.start) } : {}),
      ...readDates(pick("date"), bylines),
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(publisher ? { publisher } : {}),
      blocks: readBlocks(text, looks, labels),
      photos: readPhotos(text, looks, labels, options),
      corrections: pick("correction").map(readCorrection),
      furniture,
      issues: findIssues(text, headline !== undefined),
    },
    options,
  );
}

/** A byline's own line, with the line below it where that only adds a title, an outlet or a place. */
function readBylines(text: string, looks: readonly Look[], labels: Label[], options: ParseOptions): Byline[] {
  const storyFrom = labels.indexOf("paragraph");
  const found: Byline[] = [];
  looks.forEach((seen, i) => {
    if (labels[i] !== "byline" || !seen.byline) return;
    const span = { ...seen.line.span };
    let read = seen.byline;
    const next = looks[i + 1];
    if (next && mayAdd(next, labels[i + 1])) {
      const wider = parseByline(text.slice(span.start, next.line.span.end), options);
      if (addsTo(read, wider)) {
        read = wider;
        span.end = next.line.span.end;
        labels[i + 1] = "byline";
        next.byline = undefined;
      }
    }
    const byline = shift(withWholeDates(read, options), span.start);
    const position = storyFrom >= 0 && i > storyFrom ? "foot" : "head";
    found.push({ ...byline, raw: text.slice(span.start, span.end), span, position });
  });
  return found;
}

/** `parseByline` gives the dates glued to its line as printed; here there is a calendar to read them with. */
function withWholeDates(byline: Byline, options: ParseOptions): Byline {
  const whole = (date: PartialDate | undefined) => date && { ...readDate(date.raw, options), ...date };
  const published = whole(byline.published);
  const modified = whole(byline.modified);
  return { ...byline, ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

/** A short line below a byline that is nobody else's: `Political Editor`, `in Brussels`, an e-mail address. */
function mayAdd(next: Look, label: Label | undefined): boolean {
  const free = (label === "furniture" && !next.furniture) || (label === "byline" && !next.signed);
  return free && next.words <= 8 && !next.sentence;
}

/** The same people, told more about. */
function addsTo(read: Byline, wider: Byline): boolean {
  const told = (b: Byline) =>
    b.contributors.flatMap((c) => [c.jobTitle, c.affiliation, c.location, c.email, c.handle]).filter(Boolean)
      .length;
  const names = (b: Byline) => b.contributors.map((c) => c.name).join("\n");
  return names(read) === names(wider) && told(wider) > told(read);
}

/** The first date called 'updated' and the first that is not, on lines of their own or glued to a byline. */
function readDates(
  dated: readonly Look[],
  bylines: readonly Byline[],
): Pick<Article, "published" | "modified"> {
  const told: { published?: PartialDate | undefined; modified?: PartialDate | undefined }[] = [
    ...dated.flatMap(({ date, line }) => (date ? [shift(date, line.span.start)] : [])),
    ...bylines,
  ];
  const published = told.find((t) => t.published)?.published;
  const modified = told.find((t) => t.modified)?.modified;
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

function readCorrection({ line }: Look): Correction {
  return { text: line.text, span: line.span };
}

const BLOCKS: Partial<Record<Label, Block["type"]>> = {
  byline: "byline",
  heading: "heading",
  "list-item": "list-item",
  paragraph: "paragraph",
};

function readBlocks(text: string, looks: readonly Look[], labels: readonly Label[]): Block[] {
  const block = (type: Block["type"], span: Span): Block => ({
    type,
    text: text.slice(span.start, span.end),
    span,
  });
  const blocks = captionSpans(looks, labels).map((span) => block("caption", span));
  looks.forEach(({ line, bullet }, i) => {
    const type = BLOCKS[labels[i] ?? "furniture"];
    if (!type) return;
    const start = line.span.start + (type === "list-item" ? bullet : 0);
    blocks.push(block(type, { start, end: line.span.end }));
  });
  return blocks.sort((a, b) => a.span.start - b.span.start);
}

// Other controls than white space; the Unicode class is narrowed by what a line may hold.
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

function findIssues(text: string, hasHeadline: boolean): Issue[] {
  if (text.trim() === "") return [{ code: "empty-input", message: "The text is empty or only white space." }];
  const issues: Issue[] = [];
  const control = CONTROL.exec(text);
  if (control) {
    const span = { start: control.index, end: control.index + 1 };
    issues.push({ code: "control-character", message: "The text holds control characters.", span });
  }
  if (!hasHeadline)
    issues.push({ code: "no-headline", message: "Nothing in the text reads like a headline." });
  return issues;
}
