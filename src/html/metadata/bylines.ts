import { parseByline } from "../../byline";
import type { MetadataAgent } from "../../formats";
import type { Byline, Contributor, ParseOptions } from "../../model";
import type { PageFlow } from "../content/blocks";
import { closest, type PageElement } from "../tree";
import { isSiteName } from "./authors";
import { fold } from "./title";

/** A byline as the page displays it, before it has a place in the composed text. */
export interface DisplayedByline {
  /** The blocks that it is printed in. */
  places: number[];
  byline: Byline;
}

/** What templates call a byline, and what they call the names in it. */
const BYLINE_NAMES =
  / (?:bylines?|authors?|autor|autores|autoren|autorin|auteurs?|autore|autori|author s|writers?|verfasser|redakteur|journalist|contributors?|skribent|forfatter|yazar|muhabir|penulis|reporter|signature|firma) /;

/** Parts where other people's names stand. */
const OTHERS =
  / (?:comments?|kommentare?|related|recommended|teasers?|promo|sidebar|most|latest|trending|recirc|caption|credit|gallery|quote|follow|newsletter|footer|bio|biography|profile box|podcast|widget|card|cards|collections?) /;

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
  if (found.length > 0) return found;
  for (const group of groupsIn(flow, isStory, bounds.last - 1, bounds.last + 5)) {
    const byline = read(flow, group, "foot", options);
    if (byline !== undefined) return [byline];
  }
  return [];
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
    if (closest(block.element, (at) => OTHERS.test(at.label) || at.name === "aside" || at.name === "figure"))
      continue;
    const named = closest(
      block.element,
      (at) => BYLINE_NAMES.test(at.label) && at.name !== "body" && at.name !== "article",
    );
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

function read(
  flow: PageFlow,
  { places, named }: Group,
  position: Byline["position"],
  options: ParseOptions,
): DisplayedByline | undefined {
  const texts = places
    .map((place) => flow.blocks[place]?.text.replaceAll("\n", " ") ?? "")
    .filter((text, i, all) => all.indexOf(text) === i);
  const raw = joined(texts);
  if (raw.length > MAX_TEXT * 2) return undefined;
  const byline = parseByline(raw, options);
  if (byline.contributors.length > 0) return { places, byline: { ...byline, position } };
  // What a template calls a byline needs no 'By'.
  const name = texts.find(isNameLike);
  if (named === undefined || name === undefined) return undefined;
  const start = raw.indexOf(name);
  const contributor: Contributor = {
    name,
    rawName: name,
    span: { start, end: start + name.length },
    type: "person",
    role: "author",
  };
  return { places, byline: { raw, position, contributors: [contributor] } };
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
 * Who made the story: the metadata's people where it names some, with what the displayed byline adds to them; the displayed byline where
 * the metadata names only the site, or fewer people than are displayed.
 */
export function settleBylines(
  claimed: readonly MetadataAgent[],
  displayed: readonly DisplayedByline[],
  site: readonly string[],
  resolve: (address: string | undefined) => string | undefined,
): { bylines: Byline[]; shown: DisplayedByline[] } {
  const people = displayed.flatMap(({ byline }) => byline.contributors);
  const isPersonal = claimed.some((agent) => agent.type !== "organization" && !isSiteName(agent.name, site));
  const persons = people.filter((person) => person.type === "person" && !isSiteName(person.name, site));
  const known = claimed.filter((agent) => people.some((person) => isSamePerson(person.name, agent.name)));
  const displayedTell =
    persons.length > 0 &&
    (!isPersonal || (known.length === claimed.length && people.length > claimed.length));
  if (displayedTell || claimed.length === 0)
    return { bylines: displayed.map(({ byline }) => byline), shown: [...displayed] };
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
