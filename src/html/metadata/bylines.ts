import { parseByline } from "../../byline";
import { longNewsAgencies, newsAgencies } from "../../language";
import type { Byline, Contributor, ParseOptions } from "../../model";
import type { PageFlow } from "../content/blocks";
import type { Bounds } from "../content/bounds";
import { closest, type PageElement } from "../tree";
import {
  type DisplayedByline,
  type Group,
  isNameLike,
  jobAfter,
  MAX_TEXT,
  openingIn,
  placed,
  readGroup,
} from "./byline-text";
import { BYLINE_NAMES, nameElements, near, OTHERS } from "./cues";

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
    .map((group) => readGroup(flow, group, position, options))
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

/** A story that ends with a name in bold or italics is signed with it, as papers in Vietnam and Eastern Europe do. */
function signedAtEnd(flow: PageFlow, last: number, options: ParseOptions): DisplayedByline[] {
  for (const place of [last, last + 1]) {
    const block = flow.blocks[place];
    if (block === undefined || block.stressed < block.text.length * 0.7 || block.text.length > MAX_SIGNATURE)
      continue;
    if (place > last && block.element.parent !== flow.blocks[last]?.element.parent) continue;
    const byline = parseByline(block.text, options);
    const [signer, another] = byline.contributors;
    if (another !== undefined || signer?.rawName !== block.text) continue;
    if (isNameLike(block.text) || signer.type === "organization")
      return [{ places: [place], byline: { ...byline, position: "foot" }, sure: true, named: false }];
  }
  return [];
}

/** A name, or a desk's. */
const MAX_SIGNATURE = 40;

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
    if (text.length > 90 || text.length < 4) continue;
    // `Ann Lee | 3 May 2024`: with its date, or alone.
    for (const part of text.split(/\n| [|/•·–-] /)) {
      const digit = part.search(/\d/);
      // The calendar's characters run on from a name that has no capitals.
      const own = digit > 0 && /\p{Lo}/u.test(part) ? part.slice(0, digit).trim() : part.trim();
      const byline = parseByline(own, options);
      const [person, another] = byline.contributors;
      if (person === undefined || another !== undefined || !own.startsWith(person.rawName)) continue;
      const isNamed = person.type === "person" ? isNameLike(person.rawName) : isAgency(person.rawName);
      // A name alone may begin a story; with a date or a job it does not.
      if (!isNamed || (isStory(place) && !isDated && person.jobTitle === undefined)) continue;
      if (!isDated && (own !== text || place > headline + 3)) continue;
      const contributors = byline.contributors.map((person) => placed(person, text));
      const read: Byline = { raw: text, position: "head", contributors };
      return { places: [place], byline: read, sure: false, named: false };
    }
  }
  return undefined;
}

/** `Reuters`, printed where a writer's name would be. */
const isAgency = (name: string): boolean =>
  `|${newsAgencies}|${longNewsAgencies}|`.toLowerCase().includes(`|${name.toLowerCase()}|`);

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
    else if (openingIn(block) !== undefined && !(isStory(place) && block.text.length > 120))
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
