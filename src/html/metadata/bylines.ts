import { parseByline } from "../../byline";
import type { Byline, Contributor, ParseOptions } from "../../model";
import type { PageFlow } from "../content/blocks";
import { closest, INLINE, type PageElement, textContent } from "../tree";
import { type AuthorClaim, isSiteName } from "./authors";
import { hasWord } from "./head";
import { fold } from "./title";

/** A byline as the page displays it, before it has a place in the composed text. */
export interface DisplayedByline {
  /** The blocks that it is printed in. */
  places: number[];
  byline: Byline;
  /** Opens as bylines do, or its names are marked as such; anything else may be a label of the page. */
  sure: boolean;
}

/** What templates call a byline and the names in it: `byline`, `author-name`, `storyAuthor`, `autoren`. */
const BYLINE_NAMES =
  / (?:[a-z]{0,12}(?:byline|author|autor|auteur|verfasser|redakteur|skribent|journalist)[a-z]{0,10}|writers?|muhabir|yazar|penulis|contributors?|signature) /;

/** Where a name links to: a page about the writer. */
const PROFILE =
  /\/(?:authors?|autor|autore|autori|autores|autoren|auteurs?|redaktion|redakteure?|reporters?|contributors?|journalists?|people|profiles?|by|staff|team|meet-the-team|writers?|columnists?)[/:_-]/i;

/** Parts where other people's names stand. */
const OTHERS =
  / (?:comments?|kommentare?|related|recommended|teasers|teaser|promo|sidebar|most|latest|trending|recirc|captions?|credits?|gallery|quote|newsletter|footer|breadcrumbs?|breadbar|podcast|widget|cards|collections?) /;

/** A byline is a line or two. */
const MAX_TEXT = 240;

/** How far from the story a byline may stand. */
const REACH = 14;

/** Looks for bylines between the headline and the story and right after its end. */
export function displayedBylines(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  bounds: { headline: number; first: number; last: number },
  options: ParseOptions,
): DisplayedByline[] {
  const found: DisplayedByline[] = [];
  const head = {
    from: Math.max(
      0,
      Math.min(bounds.headline < 0 ? bounds.first - REACH : bounds.headline - 4, bounds.first),
    ),
    to: bounds.first + 2,
  };
  for (const group of groupsIn(flow, isStory, head.from, head.to)) {
    const byline = read(flow, group, "head", options);
    if (byline !== undefined) found.push(byline);
  }
  // Beside names marked as such, the unmarked ones are job titles and labels.
  if (found.some((one) => one.sure)) return found.filter((one) => one.sure);
  if (found.length > 0) return found.slice(0, 1);
  const bare = bareName(flow, isStory, bounds, options);
  if (bare !== undefined) return [bare];
  for (const group of groupsIn(flow, isStory, bounds.last - 1, bounds.last + 5)) {
    const byline = read(flow, group, "foot", options);
    if (byline !== undefined) return [byline];
  }
  return signedAtEnd(flow, bounds.last, options);
}

/** A story that ends with a name in bold is signed with it, as papers in Vietnam and Eastern Europe do. */
function signedAtEnd(flow: PageFlow, last: number, options: ParseOptions): DisplayedByline[] {
  const block = flow.blocks[last];
  if (block === undefined || block.stressed < block.text.length * 0.7 || !isNameLike(block.text)) return [];
  const byline = parseByline(block.text, options);
  const isPerson = byline.contributors.some((person) => person.type === "person");
  return isPerson ? [{ places: [last], byline: { ...byline, position: "foot" }, sure: true }] : [];
}

/** A name that stands alone right under the headline. */
function bareName(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  { headline, first }: { headline: number; first: number },
  options: ParseOptions,
): DisplayedByline | undefined {
  if (headline < 0) return undefined;
  for (let place = headline + 1; place <= Math.min(headline + 3, first); place++) {
    const text = flow.blocks[place]?.text ?? "";
    if (isStory(place) || text.length > 90 || text.length < 5) continue;
    // `Ann Lee | 3 May 2024`: with its date, or alone.
    for (const part of text.split(/\n| [|/•·–-] /)) {
      const name = part.trim();
      const byline =
        isNameLike(name) && (name === text || /\d{4}/.test(text)) ? parseByline(name, options) : undefined;
      if (byline?.contributors.some((person) => person.type === "person") !== true) continue;
      const contributors = byline.contributors.map((person) => placed(person, text));
      return { places: [place], byline: { raw: text, position: "head", contributors }, sure: false };
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
function groupsIn(flow: PageFlow, isStory: (place: number) => boolean, from: number, to: number): Group[] {
  const groups: Group[] = [];
  for (let place = Math.max(0, from); place <= to && place < flow.blocks.length; place++) {
    const block = flow.blocks[place];
    if (block === undefined || block.text.length > MAX_TEXT || /^h1$/.test(block.element.name)) continue;
    if (near(block.element, (at) => OTHERS.test(at.label) || at.name === "aside" || at.name === "figure"))
      continue;
    const named =
      near(block.element, (at) => BYLINE_NAMES.test(at.label)) ??
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

/** How a byline with no name of its own opens. */
const OPENING =
  /^(?:by|von|par|por|di|door|av|af|text|tekst|texte|reporting by|reported by|written by|words by|story by|by:|autor:|autor|penulis|\(?von)[\s:]/i;

const isSameByline = (a: PageElement, b: PageElement): boolean =>
  a === b || isInside(a, b) || isInside(b, a) || (a.parent === b.parent && a.label === b.label);

function isInside(element: PageElement, outer: PageElement): boolean {
  return closest(element.parent, (at) => at === outer) !== undefined;
}

/** The first element at or a few above this one that passes; what is further out names the page, not a part of it. */
function near(element: PageElement, passes: (element: PageElement) => boolean): PageElement | undefined {
  let climbed = 0;
  for (
    let at: PageElement | undefined = element;
    at !== undefined && climbed < 5;
    at = at.parent, climbed++
  ) {
    if (/^(?:body|main|article)$/.test(at.name)) return undefined;
    if (passes(at)) return at;
  }
  return undefined;
}

/** Inline elements of a block that hold a name by what they are called or where they link to. */
function nameElements(block: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const stack: { element: PageElement; depth: number }[] = [{ element: block, depth: 0 }];
  for (let next = stack.pop(); next !== undefined && found.length < 12; next = stack.pop()) {
    const { element, depth } = next;
    if (depth > 0 && isNameElement(element)) found.push(element);
    else if (depth < 4) {
      for (const child of element.children.slice(0, 30).reverse())
        if (typeof child !== "string" && INLINE.has(child.name))
          stack.push({ element: child, depth: depth + 1 });
    }
  }
  return found;
}

function isNameElement(element: PageElement): boolean {
  if (
    hasWord(element.attribute("rel"), "author") ||
    / (?:authors?|autor|authorname|author name|author text|byline names?) /.test(element.label)
  )
    return true;
  return element.name === "a" && PROFILE.test(element.attribute("href") ?? "");
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
  const lines = texts.map((text) => parseByline(text, options));
  const marked = blocks
    .flatMap(({ element }) => nameElements(element))
    .flatMap((element) => contributorsIn(textContent(element).replace(/\s+/g, " ").trim(), options))
    .filter(
      (person, i, all) => isName(person.name) && all.findIndex((other) => other.name === person.name) === i,
    );
  // The first line that names somebody is the byline; names marked in it may be fewer than it has.
  const line =
    lines.find(({ contributors }) => contributors.some((person) => isName(person.name)))?.contributors ?? [];
  const read = line.filter((person) => isName(person.name));
  const isWhole = marked.every((person) => read.some((other) => isSamePerson(other.name, person.name)));
  const alike = named === undefined ? [] : texts.filter(isNameLike).slice(0, 1).map(author);
  const people = marked.length > 0 && !isWhole ? marked : read.length > 0 ? read : alike;
  if (people.length === 0) return undefined;
  const sure = marked.length > 0 || texts.some((text) => OPENING.test(text));
  const dates = lines.find(({ published }) => published !== undefined);
  const contributors = people.map((person) => placed(person, raw));
  return { places, byline: { ...dated(dates), raw, position, contributors }, sure };
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

function contributorsIn(text: string, options: ParseOptions): Contributor[] {
  if (text.length < 3 || text.length > 120) return [];
  const people = parseByline(text, options).contributors;
  return people.length > 0 ? people : isNameLike(text) ? [author(text)] : [];
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
  return /^(?:\p{Lu}[\p{L}.’'-]{0,30}(?: |$)){2,4}$/u.test(text) || /^[\p{Lo}]{2,6}(?: 기자)?$/u.test(text);
}

/**
 * Who made the story: JSON-LD's people where it names some, with what the displayed byline adds to them. The displayed byline is believed
 * before other metadata, and before JSON-LD that names only the site or fewer people.
 */
export function settleBylines(
  claim: AuthorClaim | undefined,
  displayed: readonly DisplayedByline[],
  site: readonly string[],
  resolve: (address: string | undefined) => string | undefined,
): { bylines: Byline[]; shown: DisplayedByline[] } {
  const claimed = claim?.authors ?? [];
  const sure = displayed.filter((one) => one.sure);
  const personsOf = (ones: readonly DisplayedByline[]) =>
    ones
      .flatMap(({ byline }) => byline.contributors)
      .filter((person) => person.type === "person" && !isSiteName(person.name, site));
  const people = displayed.flatMap(({ byline }) => byline.contributors);
  const isPersonal = claimed.some((agent) => agent.type !== "organization" && !isSiteName(agent.name, site));
  const known = claimed.filter((agent) => people.some((person) => isSamePerson(person.name, agent.name)));
  const tellMore =
    known.length === claimed.length &&
    sure.some((one) => {
      const persons = personsOf([one]);
      return (
        persons.length > claimed.length &&
        known.every((agent) => persons.some((other) => isSamePerson(other.name, agent.name)))
      );
    });
  const believed =
    claimed.length === 0
      ? displayed
      : personsOf(sure).length > 0 && (!isPersonal || claim?.place !== "JSON-LD" || tellMore)
        ? sure
        : [];
  if (believed.length > 0 || claimed.length === 0)
    return { bylines: believed.map(({ byline }) => byline), shown: [...believed] };
  const contributors = claimed.map((agent): Contributor => {
    const shown = people.find((person) => isSamePerson(person.name, agent.name));
    const type =
      agent.type === "organization" || isSiteName(agent.name, site)
        ? "organization"
        : (shown?.type ?? "person");
    return {
      ...(shown ?? { role: "author" }),
      name: shown?.name ?? agent.name,
      rawName: shown?.rawName ?? agent.name,
      type,
      ...optional("jobTitle", shown?.jobTitle ?? agent.jobTitle),
      ...optional("email", shown?.email ?? agent.email),
      ...optional("url", resolve(agent.url)),
    };
  });
  const carrier = displayed.find(({ byline }) =>
    byline.contributors.some((person) => known.some((agent) => isSamePerson(person.name, agent.name))),
  );
  const raw = carrier?.byline.raw ?? claimed.map((agent) => agent.name).join(", ");
  return {
    bylines: [{ ...(carrier?.byline ?? { position: "head" }), raw, contributors }],
    shown: carrier === undefined ? [] : [carrier],
  };
}

const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);

const isSamePerson = (a: string, b: string): boolean => fold(a) === fold(b);
