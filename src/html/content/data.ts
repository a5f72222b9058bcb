import { type JsonLdReading, plainText } from "../../formats";
import type { Json } from "../../model";
import { elementsOf, type PageElement, textContent } from "../tree";

/** Shorter texts are labels and teasers. */
const MIN_PARAGRAPH = 60;
const MIN_STORY = 200;

/** Enough for any page; a hostile one is read only so far. */
const MAX_VALUES = 200_000;
const MAX_DEPTH = 40;

const SENTENCE_END = /[.!?…。！？][”’"')\]»」』]{0,3}$/;

/**
 * The story of a page that displays none: of its JSON-LD's `articleBody`, or of the data that a script would draw the page from
 * (`__NEXT_DATA__` and other `application/json`, or what a script assigns or pushes: `window.__STATE__ = {…}`). Paragraphs in order; none when there is no story there either.
 */
export function storyFromData(root: PageElement, jsonLd: JsonLdReading): string[] {
  const bodies = jsonLd.articles.map((article) => linesOf(article.body ?? ""));
  const longest = [...bodies, ...scriptStories(root)].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
  return lengthOf(longest) < MIN_STORY ? [] : longest;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

/** For each data script, the running text that stands at one kind of place: `props.story.body.*.text`. */
function scriptStories(root: PageElement): string[][] {
  const stories: string[][] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== "script") continue;
    const type = element.attribute("type") ?? "";
    const isData = /^application\/json\b/i.test(type);
    if (!isData && type !== "" && !/\b(?:javascript|module)$/i.test(type)) continue;
    const text = textContent(element);
    if (text.length < MIN_STORY) continue;
    const data = isData ? parsed(text) : assigned(text);
    const places = new Map<string, string[]>();
    if (data !== undefined) gather(data, places);
    stories.push(...places.values());
  }
  return stories;
}

/** How many places of a script are tried for the beginning of its data. */
const MAX_STARTS = 4;

/** The JSON that a script ends with: `window.__STATE__ = {…};`, `queue = queue || []; queue.push({…})`. */
function assigned(script: string): Json | undefined {
  const end = Math.max(script.lastIndexOf("}"), script.lastIndexOf("]")) + 1;
  const opening = /[=(]\s{0,9}(?=[{[])/g;
  for (let tried = 0; tried < MAX_STARTS && opening.exec(script) !== null; tried++) {
    const data = parsed(script.slice(opening.lastIndex, end));
    if (data !== undefined) return data;
  }
  return undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Walks the data in order, without recursion, and keeps running text by its place. */
function gather(data: Json, places: Map<string, string[]>): void {
  const stack: { value: Json; place: string; depth: number }[] = [{ value: data, place: "", depth: 0 }];
  let seen = 0;
  for (let next = stack.pop(); next !== undefined && seen < MAX_VALUES; next = stack.pop(), seen++) {
    const { value, place, depth } = next;
    if (typeof value === "string") {
      const lines = isProse(value) ? linesOf(plainText(withoutCaptions(value))) : [];
      const known = places.get(place);
      if (known !== undefined) known.push(...lines);
      else if (lines.length > 0) places.set(place, lines);
    } else if (typeof value === "object" && value !== null && depth < MAX_DEPTH) {
      const entries = Array.isArray(value)
        ? value.map((item): [string, Json] => ["*", item])
        : Object.entries(value);
      for (const [key, inner] of entries.reverse())
        stack.push({ value: inner, place: `${place}.${key}`, depth: depth + 1 });
    }
  }
}

// bounded: one tag of at most 300 units
const CAPTION_START = /(?=<(?:figcaption\b|(?:div|p|span)\b[^<>]{0,300}\bcaption\b))/i;

/** HTML without the elements that are named for captions. */
function withoutCaptions(html: string): string {
  const [before = "", ...captions] = html.split(CAPTION_START);
  const rests = captions.map((caption) => {
    const end = `</${/^<([a-z]{1,10})/i.exec(caption)?.[1]}>`;
    const at = caption.indexOf(end);
    return at < 0 ? "" : caption.slice(at + end.length);
  });
  return [before, ...rests].join(" ");
}

/** Long, with spaces, and ended as sentences are; or several paragraphs of HTML, whatever ends them. */
function isProse(text: string): boolean {
  if (text.length < MIN_PARAGRAPH || /^[[{]|^https?:/.test(text)) return false;
  if (text.split("</p>", 3).length === 3) return true;
  const end = text
    .slice(-60)
    .replace(/<\/?[a-z]+>/g, "")
    .trim();
  return text.includes(" ") && SENTENCE_END.test(end.slice(-5));
}
