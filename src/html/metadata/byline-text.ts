import { parseByline } from "../../byline";
import { openingAlone } from "../../language";
import type { Byline, Contributor, ParseOptions } from "../../model";
import type { PageBlock, PageFlow } from "../content/blocks";
import { type PageElement, type PageNode, textContent } from "../tree";
import { isSamePerson } from "./authors";
import { nameElements, OPENING } from "./cues";

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

/** Blocks that are one byline. */
export interface Group {
  places: number[];
  /** The element that its template calls a byline. */
  named?: PageElement | undefined;
}

/** A byline is a line or two. */
export const MAX_TEXT = 240;

/** Reads the byline that these blocks are; nothing when they name nobody. */
export function readGroup(
  flow: PageFlow,
  { places, named }: Group,
  position: Byline["position"],
  options: ParseOptions,
): DisplayedByline | undefined {
  const blocks = places.map((place) => flow.blocks[place]).filter((block) => block !== undefined);
  const texts = blocks
    .map((block) => (openingIn(block) ?? block.text).replaceAll("\n", " "))
    .filter((text, i, all) => all.indexOf(text) === i);
  const raw = joined(texts);
  if (raw.length > MAX_TEXT * 2) return undefined;
  // `Text:` says what comes, and names nobody.
  const lines = texts.filter((text) => !text.endsWith(":")).map((text) => parseByline(text, options));
  const parts = blocks
    .flatMap(({ element }) => nameElements(element))
    .map((element) => textOf(element).trim())
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

/**
 * What a line says from where it opens as bylines do: `By Ann Lee` in `3 May 2024 | By Ann Lee`, and where templates set the two side by
 * side in elements of their own.
 */
export function openingIn({ text, element }: PageBlock): string | undefined {
  if (OPENING.test(text)) return text;
  const parts = element.holdsText ? text.split(/\n| [|•·–-] /) : element.children.slice(0, 30).map(textOf);
  const part = parts.map((part) => part.trim()).find((part) => OPENING.test(part) && text.includes(part));
  return part && text.slice(text.indexOf(part));
}

const textOf = (node: PageNode): string =>
  (typeof node === "string" ? node : textContent(node)).replace(/\s+/g, " ");

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
const isName = (name: string): boolean => !/\d/.test(name) && !openingAlone.test(name);

const author = (name: string): Contributor => ({ name, rawName: name, type: "person", role: "author" });

/**
 * The people known so far and those in the next marked part. Templates mark jobs and outlets as they mark names; read after a name, they
 * are no people: `Ann Lee` and `Political Correspondent`.
 */
function withMarked(known: Contributor[], text: string, options: ParseOptions): Contributor[] {
  const last = known[known.length - 1];
  const jobTitle = last && jobAfter(last, text, options);
  if (last !== undefined && jobTitle !== undefined) return [...known.slice(0, -1), { ...last, jobTitle }];
  const people = contributorsIn(text, options).filter(({ name }) => isName(name));
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
export function placed(person: Contributor, raw: string): Contributor {
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
export function isNameLike(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}.’'-]{0,30}(?: |$)){2,4}$/u.test(text) ||
    /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]{2,6}(?: 기자)?$/u.test(text)
  );
}

/** The job that a text gives the person whose name it follows; nothing when it is something else. */
export function jobAfter(person: Contributor, text: string, options: ParseOptions): string | undefined {
  if (person.type !== "person" || person.jobTitle !== undefined) return undefined;
  const [both, another] = parseByline(`${person.rawName}, ${text}`, options).contributors;
  return another === undefined && both?.name === person.name ? both.jobTitle : undefined;
}
