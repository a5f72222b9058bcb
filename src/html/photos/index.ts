import { parseCaption } from "../../caption";
import type { Caption, ParseOptions } from "../../model";
import type { AddressBook } from "../address";
import type { PageFlow } from "../content/blocks";
import type { PageElement } from "../tree";
import { captionOf } from "./captions";
import { framesOf } from "./frames";

/** A picture of the story before it has a place in the composed text. */
export interface PagePhoto {
  url?: string | undefined;
  alt?: string | undefined;
  caption?: Caption | undefined;
  /** The block that it stands before. */
  before: number;
  /** Blocks of the flow that are its caption and credit. */
  blocks: number[];
}

/** The story's pictures in the order of the page. */
export function readPhotos(
  flow: PageFlow,
  isStory: (place: number) => boolean,
  range: { from: number; to: number },
  bylines: readonly number[],
  addresses: AddressBook,
  options: ParseOptions,
): PagePhoto[] {
  const isCreditText = (text: string) => {
    const { text: rest, credit } = parseCaption(text, options);
    return rest === "" && credit !== undefined;
  };
  return framesOf(flow, isStory, range, bylines, isCreditText)
    .map((frame) => {
      const { element, before } = frame.picture;
      const caption = captionOf(flow, frame, options);
      const blocks = [...frame.captions, ...frame.credits];
      return {
        url: addresses.resolve(sourceOf(element)),
        alt: element.attribute("alt"),
        caption,
        before: blocks[0] ?? before,
        blocks,
      };
    })
    .filter((photo) => photo.caption !== undefined || (photo.url !== undefined && !isTiny(photo.url)));
}

/** Where scripts that load pictures late keep their address. */
const SOURCES = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-url",
  "data-hi-res-src",
  "data-image",
  "src",
];

function sourceOf(picture: PageElement): string | undefined {
  for (const name of SOURCES) {
    const address = picture.attribute(name);
    if (address !== undefined && !address.startsWith("data:")) return address;
  }
  const set = picture.attribute("data-srcset") ?? picture.attribute("srcset") ?? sourceSetBeside(picture);
  return set === undefined ? undefined : largestOf(set);
}

/** `<picture>` keeps its addresses in `<source>` elements. */
function sourceSetBeside(picture: PageElement): string | undefined {
  if (picture.parent?.name !== "picture") return undefined;
  for (const child of picture.parent.children) {
    if (typeof child === "string" || child.name !== "source") continue;
    const set = child.attribute("srcset") ?? child.attribute("data-srcset");
    if (set !== undefined) return set;
  }
  return undefined;
}

/** The last address of a `srcset`: widths grow. */
function largestOf(set: string): string | undefined {
  const candidates = set.split(/,\s/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? "");
  return candidates.filter((address) => address !== "" && !address.startsWith("data:")).pop();
}

/** Tracking dots, icons and drawings. */
const isTiny = (url: string): boolean =>
  /\.svg(?:$|\?)|[/_-](?:pixel|spacer|blank|icon|logo|1x1)\b/i.test(url);
