import { parseByline } from "../../byline";
import type { Byline, Contributor, ParseOptions } from "../../model";
import type { PageFlow } from "../content/blocks";
import type { Bounds } from "../content/bounds";
import { closest, type PageElement, textContent } from "../tree";
import { isSamePerson } from "./authors";
import { BYLINE_NAMES, nameElements, near, OPENING, OTHERS } from "./cues";

/** A byline as the page displays it, before it has a place in the composed text. */
export interface DisplayedByline {
  /** The blocks that it is printed in. */
  places: number[];
  byline: Byline;
  /** Opens as bylines do, or its names are marked as such; anything else may be a label of the page. */
  sure: boolean;
  /** Its template calls it a byline. */
  named: boolean;
}

/** A byline is a line or two. */
const MAX_TEXT = 240;

/** How far from the story a byline may stand. */
const REACH = 14;

/** Looks for bylines between the headline and the story, then above the headline, then right after the story's end. */
export function displayedBylines(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  bounds: Bounds,
  options: ParseOptions,
): DisplayedByline[] {
  const { headline, lead, last } = bounds;
  const from = Math.max(0, Math.min(headline < 0 ? bounds.first - REACH : headline - 4, bounds.first));
  const found = readGroups(flow, isStory, bounds, { from, to: lead }, "head", options);
  // What stands above a headline is most often of the story before.
  const below = found.filter(({ places }) => places.some((place) => place > headline));
  const head = below.length > 0 ? below : found;
  // Beside names marked as such, the unmarked ones are job titles and labels.
  if (head.some((one) => one.sure)) return head.filter((one) => one.sure);
  if (head.length > 0) return head.slice(0, 1);
  const bare = bareName(flow, isStory, bounds, options);
  if (bare !== undefined) return [bare];
  const foot = readGroups(flow, isStory, bounds, { from: last - 1, to: last + 5 }, "foot", options);
  return foot.length > 0 ? foot.slice(0, 1) : signedAtEnd(flow, last, options);
}

/** People whom a line at the story's end names for another part than writing it: `Editor: Ann Lee`. */
export function creditedOtherwise(flow: PageFlow, { last }: Bounds, options: ParseOptions): Contributor[] {
  return flow.blocks
    .slice(last, last + 6)
    .filter(({ text }) => text.length < MAX_CREDIT)
    .flatMap(({ text }) => parseByline(text, options).contributors)
    .filter(({ role }) => role !== "author");
}

/** A line that gives somebody's part is short. */
const MAX_CREDIT = 80;

function readGroups(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  bounds: Bounds,
  range: { from: number; to: number },
  position: Byline["position"],
  options: ParseOptions,
): DisplayedByline[] {
  return groupsIn(flow, isStory, bounds, range)
    .map((group) => read(flow, group, position, options))
    .filter((byline) => byline !== undefined)
    .reduce((known: DisplayedByline[], next) => withNext(known, next, options), []);
}

/** Bylines with the next one; a job that is set apart from the name before it belongs to it. */
function withNext(known: DisplayedByline[], next: DisplayedByline, options: ParseOptions): DisplayedByline[] {
  const [last] = known.slice(-1);
  const [person] = last?.byline.contributors.slice(-1) ?? [];
  const [job, another] = next.byline.contributors;
  const jobTitle =
    person === undefined || job === undefined || another !== undefined
      ? undefined
      : jobAfter(person, job.rawName, options);
  if (last === undefined || person === undefined || jobTitle === undefined) return [...known, next];
  const contributors = [...last.byline.contributors.slice(0, -1), { ...person, jobTitle }];
  return [...known.slice(0, -1), { ...last, byline: { ...last.byline, contributors } }];
}

/** The job that a text gives the person whose name it follows; nothing when it is something else. */
function jobAfter(person: Contributor, text: string, options: ParseOptions): string | undefined {
  if (person.type !== "person" || person.jobTitle !== undefined) return undefined;
  const [both, another] = parseByline(`${person.rawName}, ${text}`, options).contributors;
  return another === undefined && both?.name === person.name ? both.jobTitle : undefined;
}

/** A story that ends with a name in bold is signed with it, as papers in Vietnam and Eastern Europe do. */
function signedAtEnd(flow: PageFlow, last: number, options: ParseOptions): DisplayedByline[] {
  for (const place of [last, last + 1]) {
    const block = flow.blocks[place];
    if (block === undefined || block.stressed < block.text.length * 0.7 || !isNameLike(block.text)) continue;
    if (place > last && block.element.parent !== flow.blocks[last]?.element.parent) continue;
    const byline = parseByline(block.text, options);
    if (byline.contributors.some((person) => person.type === "person"))
      return [{ places: [place], byline: { ...byline, position: "foot" }, sure: true, named: false }];
  }
  return [];
}

/** A name that stands alone right under the headline, or with its date a little further down. */
function bareName(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  { headline, lead }: Bounds,
  options: ParseOptions,
): DisplayedByline | undefined {
  if (headline < 0) return undefined;
  for (let place = headline + 1; place <= lead; place++) {
    const { text = "", element } = flow.blocks[place] ?? {};
    if (element === undefined || near(element, isOthers) !== undefined) continue;
    const isDated = /\d{4}/.test(text);
    if ((isStory(place) && !isDated) || text.length > 90 || text.length < 4) continue;
    // `Ann Lee | 3 May 2024`: with its date, or alone.
    for (const part of text.split(/\n| [|/•·–-] /)) {
      const digit = part.search(/\d/);
      // The calendar's characters run on from a name that has no capitals.
      const own = digit > 0 && /\p{Lo}/u.test(part) ? part.slice(0, digit).trim() : part.trim();
      const byline = parseByline(own, options);
      const [person, another] = byline.contributors;
      if (person?.type !== "person" || another !== undefined) continue;
      if (!own.startsWith(person.rawName) || !isNameLike(person.rawName)) continue;
      if (!isDated && (own !== text || place > headline + 3)) continue;
      const contributors = byline.contributors.map((person) => placed(person, text));
      const read: Byline = { raw: text, position: "head", contributors };
      return { places: [place], byline: read, sure: false, named: false };
    }
  }
  return undefined;
}

interface Group {
  places: number[];
  /** The element that its template calls a byline. */
  named?: PageElement | undefined;
}

/** Blocks of one byline element together; others that open as bylines do each on their own. */
function groupsIn(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  bounds: Bounds,
  { from, to }: { from: number; to: number },
): Group[] {
  const groups: Group[] = [];
  for (let place = Math.max(0, from); place <= to && place < flow.blocks.length; place++) {
    const block = flow.blocks[place];
    if (block === undefined || block.text.length > MAX_TEXT || /^h1$/.test(block.element.name)) continue;
    // An `address` is whoever an article's reader may turn to: HTML Standard.
    const part = near(block.element, (at) => at.name === "address" || isOthers(at));
    if ((part !== undefined && part.name !== "address") || isOfOthers(flow, place, bounds)) continue;
    const named =
      near(block.element, (at) => BYLINE_NAMES.test(at.label)) ??
      part ??
      (nameElements(block.element).length > 0 ? block.element : undefined);
    const last = groups[groups.length - 1];
    if (named !== undefined && last?.named !== undefined && isSameByline(named, last.named)) {
      last.places.push(place);
      if (isInside(last.named, named)) last.named = named;
    } else if (named !== undefined) groups.push({ places: [place], named });
    else if (OPENING.test(block.text) && !(isStory(place) && block.text.length > 120))
      groups.push({ places: [place] });
  }
  return groups;
}

/** Whether a part of the page is one where other people's names stand. */
const isOthers = (part: PageElement): boolean =>
  OTHERS.test(part.label) || part.name === "aside" || part.name === "figure";

/** Whether a block stands in an `article` that holds neither the headline nor the story's beginning. */
function isOfOthers(flow: PageFlow, place: number, { headline, first }: Bounds): boolean {
  const article = closest(flow.blocks[place]?.element, (at) => at.name === "article");
  if (article === undefined) return false;
  return [headline, first].every((own) => {
    const element = flow.blocks[own]?.element;
    return element === undefined || !isInside(element, article);
  });
}

const isSameByline = (a: PageElement, b: PageElement): boolean =>
  a === b || isInside(a, b) || isInside(b, a) || (a.parent === b.parent && a.label === b.label);

function isInside(element: PageElement, outer: PageElement): boolean {
  return closest(element.parent, (at) => at === outer) !== undefined;
}

function read(
  flow: PageFlow,
  { places, named }: Group,
  position: Byline["position"],
  options: ParseOptions,
): DisplayedByline | undefined {
  const blocks = places.map((place) => flow.blocks[place]).filter((block) => block !== undefined);
  const texts = blocks
    .map(({ text }) => text.replaceAll("\n", " "))
    .filter((text, i, all) => all.indexOf(text) === i);
  const raw = joined(texts);
  if (raw.length > MAX_TEXT * 2) return undefined;
  // `Text:` says what comes, and names nobody.
  const lines = texts.filter((text) => !text.endsWith(":")).map((text) => parseByline(text, options));
  const parts = blocks
    .flatMap(({ element }) => nameElements(element))
    .map((element) => textContent(element).replace(/\s+/g, " ").trim())
    .reduce((known: Contributor[], text) => withMarked(known, text, options), []);
  // Beside whole names, single words are labels and first names: `Biography`, `About Ada`.
  const isWhole = ({ name, type }: Contributor) => type !== "person" || name.includes(" ");
  const marked = parts.some(({ name }) => name.includes(" ")) ? parts.filter(isWhole) : parts;
  // The first line that names somebody is the byline; names marked in it may be fewer than it has.
  const line =
    lines.find(({ contributors }) => contributors.some((person) => isName(person.name)))?.contributors ?? [];
  const read = line.filter((person) => isName(person.name));
  const hasAll = marked.every((person) => read.some((other) => isSamePerson(other.name, person.name)));
  const alike = named === undefined ? [] : texts.filter(isNameLike).slice(0, 1).map(author);
  const people = marked.length > 0 && !hasAll ? marked : read.length > 0 ? read : alike;
  if (people.length === 0) return undefined;
  const sure = marked.length > 0 || texts.some((text) => OPENING.test(text));
  const dates = lines.find(({ published }) => published !== undefined);
  const contributors = people.map((person) => placed(person, raw));
  const byline: Byline = { ...dated(dates), raw, position, contributors };
  const isNamed = named !== undefined && people.some(({ name }) => isNameLike(name));
  return { places, byline, sure, named: isNamed };
}

/** A byline's dates without their places, which were in one of its lines. */
function dated(line: Byline | undefined): Pick<Byline, "published" | "modified"> {
  const bare = (date: Byline["published"]) => {
    if (date === undefined) return undefined;
    const { span: _, ...rest } = date;
    return rest;
  };
  return { published: bare(line?.published), modified: bare(line?.modified) };
}

/** No date, and more than the word that opens a byline. */
const isName = (name: string): boolean =>
  !/\d/.test(name) && !/^(?:von|by|par|di|por|text|audio|video)$/i.test(name);

const author = (name: string): Contributor => ({ name, rawName: name, type: "person", role: "author" });

/**
 * The people known so far and those in the next marked part. Templates mark jobs and outlets as they mark names; read after a name, they
 * are no people: `Ann Lee` and `Political Correspondent`.
 */
function withMarked(known: Contributor[], text: string, options: ParseOptions): Contributor[] {
  const people = contributorsIn(text, options).filter(({ name }) => isName(name));
  const last = known[known.length - 1];
  const jobTitle = last && jobAfter(last, text, options);
  if (last !== undefined && jobTitle !== undefined) return [...known.slice(0, -1), { ...last, jobTitle }];
  return [...known, ...people.filter(({ name }) => known.every((other) => other.name !== name))];
}

/** The people in a marked part; none when they are not most of it: `Ann Lee's most recent stories`. */
function contributorsIn(text: string, options: ParseOptions): Contributor[] {
  if (text.length < 3 || text.length > 120) return [];
  const people = parseByline(text, options).contributors;
  const told = people.reduce((sum, { rawName, jobTitle, affiliation, location, email, handle }) => {
    const parts = [rawName, jobTitle, affiliation, location, email, handle];
    return sum + parts.reduce((length, part) => length + (part?.length ?? 0), 0);
  }, 0);
  return told * 2 > text.length ? people : [];
}

/** With its place in the byline, where its name is printed there as it stands. */
function placed(person: Contributor, raw: string): Contributor {
  const start = raw.indexOf(person.rawName);
  const { span: _, ...rest } = person;
  return start < 0 ? rest : { ...rest, span: { start, end: start + person.rawName.length } };
}

/** `By` and `Ann Lee` are one line; a name and the job under it are two parts of one. */
function joined(texts: readonly string[]): string {
  return texts.reduce(
    (line, text) =>
      line === "" ? text : `${line}${/[\p{Ll}:]$/u.test(line) && line.length < 12 ? " " : ", "}${text}`,
    "",
  );
}

/** Two to four words that begin with a capital, or a name in a script that has none. */
function isNameLike(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}.’'-]{0,30}(?: |$)){2,4}$/u.test(text) ||
    /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]{2,6}(?: 기자)?$/u.test(text)
  );
}
