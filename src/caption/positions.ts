import { captionPositions, listOrders } from "../language";
import { firstSentence } from "./sentence";

let sides: ReadonlyMap<string, string> | undefined;

const sideMap = (): ReadonlyMap<string, string> => {
  sides ??= new Map(
    captionPositions.split(" ").map((pair) => {
      const colon = pair.indexOf(":");
      return [pair.slice(0, colon), pair.slice(colon + 1)];
    }),
  );
  return sides;
};

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/**
 * The first place in the picture that a stretch after a name tells, in English: '(left)', ', second from right,', '(2nd R)'.
 * `at` is where the mark before it stands.
 */
export function positionIn(gap: string): { at: number; position: string } | undefined {
  for (const found of gap.matchAll(/[(（]([^()（）]{1,40})[)）]|,\s?([^,.;()]{3,40})(?=[,.;()]|$)/gu)) {
    const position = positionOf(found[1] ?? found[2] ?? "", found[1] !== undefined);
    if (position) return { at: found.index, position };
  }
  return undefined;
}

function positionOf(words: string, bracketed: boolean): string | undefined {
  const tokens = words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const known: string[] = [];
  let ordinal = "";
  for (const token of tokens) {
    const nth = /^\d(?:st|nd|rd|th|e|º)?$/.test(token)
      ? ordinals[Number(token[0]) - 1]
      : ordinals.find((word) => word === token);
    const side = sideMap().get(token);
    if (nth) {
      // 'back row second from left'
      ordinal = nth;
      known.length = 0;
    } else if (side && (bracketed || token.length > 1)) known.push(side);
    else if (side !== "") return undefined;
  }
  const place = known.filter(Boolean);
  return place.length === 0
    ? undefined
    : ordinal
      ? `${ordinal} from ${place[0]}`
      : place.slice(0, 2).join(" ");
}

/** A list that goes from one side to the other: where its names begin, and the place of each. */
export interface Order {
  start: number;
  end: number;
  placeOf: (index: number) => string | undefined;
}

const corners = ["top left", "top right", "bottom right", "bottom left"];

let orders: RegExp | undefined;

/** The 'From left: …' lists of a text. */
export function ordersIn(text: string): Order[] {
  orders ??= new RegExp(`(?<![\\p{L}\\d])(?:${listOrders})(?!\\p{L})`, "giu");
  return [...text.matchAll(orders)].flatMap((found) => {
    const [whole, clockwise, right] = found;
    const before =
      text
        .slice(Math.max(0, found.index - 12), found.index)
        .trimEnd()
        .split(" ")
        .at(-1) ?? "";
    // 'second from left' is one person's place.
    if (ordinals.includes(before.toLowerCase()) || /^\d/.test(before)) return [];
    const start = found.index + whole.length;
    const side = right ? "right" : "left";
    return {
      start,
      end: firstSentence(text, { start, end: text.length }).end,
      placeOf: (index) => (clockwise ? corners[index] : ordinals[index] && `${ordinals[index]} from ${side}`),
    };
  });
}
