import type { PageFlow } from "../content/blocks";
import { closest, type PageElement } from "../tree";
import { fold, isLong } from "./title";

/**
 * Texts of the headings that may display the headline: `h1` before `h2`. Where none of them is in `<title>`, also the last line above the
 * story that is: blogs keep `h1` for their own name, and pages of an older day set headlines large and bold.
 */
export function displayedTitles(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  title: string | undefined,
): string[] {
  const headings = ["h1", "h2"].flatMap((name) =>
    flow.blocks.filter(({ element }) => element.name === name && !isInTrail(element)).map(({ text }) => text),
  );
  const told = fold(title ?? "");
  const isTold = (text: string) => text.length < MAX_HEADLINE && isLong(text) && told.includes(fold(text));
  if (headings.some(isTold)) return headings;
  const first = flow.blocks.findIndex((_, place) => isStory(place));
  const lines = flow.blocks.slice(Math.max(0, first - REACH), first + 1).reverse();
  const line = lines.find(({ text, element }) => isTold(text) && !isInTrail(element));
  return line === undefined ? headings : [line.text, ...headings];
}

const MAX_HEADLINE = 300;

/** How far above the story its headline stands. */
const REACH = 12;

/** Whether a heading is the last step of a breadcrumb, which many templates make the page's `h1` for search engines. */
function isInTrail(heading: PageElement): boolean {
  return closest(heading, ({ name, label }) => name === "nav" || / breadcrumbs? /.test(label)) !== undefined;
}
