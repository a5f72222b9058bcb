import type { PageFlow } from "./blocks";

/** Places of a page's blocks between which its story stands. */
export interface Bounds {
  /** The displayed headline's block; -1 where none is. */
  headline: number;
  /** The story's first block. */
  first: number;
  /** Where the story proper begins: its first block may be a deck, with the byline between it and the rest. */
  lead: number;
  /** The story's last block. */
  last: number;
}

/** Shorter blocks between a deck and the story are its date, its section or a label. */
const MIN_PARAGRAPH = 80;

/** How far a deck may stand from the story's next block. */
const DECK_REACH = 14;

/** Finds the displayed headline and where the story begins and ends. */
export function boundsOf(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  displayed: string | undefined,
): Bounds {
  const told = flow.blocks.map((_, place) => isStory(place));
  const first = Math.max(0, told.indexOf(true));
  const headings = [...flow.blocks.keys()].filter((place) =>
    /^h[1-6]$/.test(flow.blocks[place]?.element.name ?? ""),
  );
  const isTop = (place: number) => flow.blocks[place]?.element.name === "h1";
  const same = headings.filter((place) => flow.blocks[place]?.text === displayed);
  const lines = [...flow.blocks.keys()].filter((place) => flow.blocks[place]?.text === displayed);
  const kinds = [same.filter(isTop), same, lines, headings.filter(isTop)];
  const places = kinds.find((kind) => kind.length > 0) ?? [];
  // A menu or a breadcrumb may print it too; the story's own stands right before the story.
  const headline = places.filter((place) => place <= first).pop() ?? places[0] ?? -1;
  const next = told.findIndex(
    (isTold, place) => isTold && place > first && (flow.blocks[place]?.text.length ?? 0) > MIN_PARAGRAPH,
  );
  const lead = next > first + 2 && next <= first + DECK_REACH ? next : first + 2;
  return { headline, first, lead, last: told.lastIndexOf(true) };
}
