import {
  conjunctions,
  creditLabels,
  creditMarks,
  creditModifiers,
  creditNoise,
  pictureKinds,
} from "../language";
import type { Caption } from "../model";
import { naturalCase, readDate } from "../text";
import { type Agencies, isOrganization, knownAgency } from "./agencies";
import { findLabels } from "./labels";

/** Who a credit names. */
export interface Makers {
  photographers: { name: string }[];
  agencies: string[];
}

interface Patterns {
  noise: RegExp;
  kinds: readonly (readonly [NonNullable<Caption["kind"]>, RegExp])[];
}

let made: Patterns | undefined;

const kindOrder = ["screenshot", "illustration", "courtesy", "handout", "file"] as const;

const patterns = (): Patterns => {
  made ??= {
    noise: new RegExp(
      `^(?:(?:${[creditNoise, creditLabels, creditModifiers, ...Object.values(pictureKinds)].join("|")})\\s?){1,3}$`,
      "iu",
    ),
    kinds: kindOrder.map((kind) => [
      kind,
      new RegExp(`(?<!\\p{L})(?:${pictureKinds[kind]})(?!\\p{L})`, "iu"),
    ]),
  };
  return made;
};

/** How a credit says that the picture came to the paper. */
export function kindOf(credit: string): Caption["kind"] {
  return patterns().kinds.find(([, words]) => words.test(credit))?.[0];
}

/** A stretch of a credit between two separators. */
interface Part {
  text: string;
  before: Separator;
  after: Separator;
}

type Separator = "by" | "label" | "courtesy" | "via" | "for" | "slash" | "colon" | "mark" | "";

/** The people and bodies that a credit names, in its order. */
export function makersOf(credit: string, agencies: Agencies): Makers {
  const photographers: string[] = [];
  const bodies: string[] = [];
  let afterBody = false;
  // '新港社记者张小云摄'
  const plain = credit.replace(/[記记]者/g, "/");
  for (const part of partsOf(plain).flatMap((whole) => splitKnown(whole, agencies))) {
    // 'Courtesy of the artist', '… of the artist and Harrow Gallery'
    const name = clean(part.text).replace(/^the \p{Ll}+(?: and (?=\p{Lu})|$)/u, "");
    if (patterns().noise.test(name) || !/\p{L}/u.test(name) || readDate(name)) continue;
    // 'Getty Images for Harrow Films': the client named no picture of its own.
    if (part.before === "for" && afterBody) continue;
    // 'Ann Lee/Harrow Lights': makers are joined by commas and 'and', a maker and a body by a slash.
    const bodyOfMaker = part.before === "slash" && photographers.length === 1 && bodies.length === 0;
    afterBody = isBody(name, part, agencies) || (bodyOfMaker && /^\p{Lu}\S* \p{Lu}\S*$/u.test(name));
    if (afterBody) add(bodies, bodyName(name, agencies));
    else if (part.before !== "courtesy") {
      for (const person of name.split(conjunctions)) add(photographers, naturalCase(person));
    }
  }
  return { photographers: photographers.map((name) => ({ name })), agencies: bodies };
}

/** 'Aurora Images Ann Lee', 'Ann Lee Reuters': a known agency and a name with nothing between them. */
function splitKnown(part: Part, agencies: Agencies): Part[] {
  const hyphen = part.text.lastIndexOf("-");
  // 'Ann Lee-Aurora Images', 'EPA-Yonhap'
  if (
    hyphen > 0 &&
    !knownAgency(clean(part.text), agencies) &&
    knownAgency(clean(part.text.slice(hyphen)), agencies)
  )
    return [
      { ...part, text: part.text.slice(0, hyphen), after: "mark" },
      { ...part, text: part.text.slice(hyphen + 1), before: "mark" },
    ];
  const words = clean(part.text).split(" ");
  if (knownAgency(words.join(" "), agencies)) return [part];
  for (let size = Math.min(3, words.length - 2); size > 0; size -= 1) {
    for (const at of [size, words.length - size]) {
      const pieces = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
      const [body = "", name = ""] = at === size ? pieces : pieces.reverse();
      if (!knownAgency(body, agencies) || isOrganization(name, agencies) || !/^\p{Lu}\S* \p{Lu}/u.test(name))
        continue;
      return [
        { ...part, text: name, after: "" },
        { ...part, text: body, before: "mark" },
      ];
    }
  }
  return [part];
}

const folded = (name: string): string => name.toLowerCase().replace(/[.\s]/g, "");

function add(names: string[], name: string): void {
  if (name && !names.some((other) => folded(other) === folded(name))) names.push(name);
}

function isBody(name: string, { text, before, after }: Part, agencies: Agencies): boolean {
  // '한빛시청 제공', provided by it; '新港社'; 'HNN Harwich: Ann Lee'
  if (knownAgency(name, agencies) || after === "colon" || /(?:提供|제공|[社報报網网])\s*$/.test(text))
    return true;
  // '@ann_lee' is the maker's own handle.
  if (/^@\S+$/.test(name)) return false;
  // 'Ann Lee and Bo Kim' are two people where either is one.
  const words = (name.split(conjunctions)[0] ?? name).split(" ");
  if (words.length > 1) {
    return before === "via" || isOrganization(words.join(" "), agencies) || words.length > 5;
  }
  if (/^\p{Lu}{2,6}$/u.test(name)) return true;
  // One word is a body's name ('Bloomberg'), unless it is said to have made the picture.
  const maker =
    before === "by" ||
    after === "for" ||
    after === "via" ||
    /^[\p{Script=Hangul}\p{Script=Han}]{2,4}$/u.test(name);
  return !maker;
}

/** As the lists print it; one in capitals ('THE DAILY LEDGER') in title case, unless it may be an abbreviation. */
function bodyName(name: string, agencies: Agencies): string {
  const known = knownAgency(name, agencies);
  if (known && !/^the\s/i.test(name)) return known;
  const plain = name.replace(/ (?:file )?(?:photos?|pics?|illustration|graphic)$/i, "");
  if (plain !== plain.toUpperCase() || !plain.includes(" ")) return plain;
  return plain
    .replace(/\p{L}+/gu, (word) =>
      word.length > 3 || /^(?:THE|LA|LE|LES|EL|NEW|SUN|BAY|DAY)$/.test(word)
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word,
    )
    .replace(/ (?:OF|THE|AND|FOR)(?= )/g, (word) => word.toLowerCase());
}

const clean = (part: string): string =>
  part
    .replace(/\s+/g, " ")
    .replace(/ file$/i, "")
    .replace(/ photos?$/, "")
    // '© 2024 Ann Lee'
    .replace(/^[^\p{L}\d@]*(?:\d{4} |HO[ -]+)?/u, "")
    // 'Sgt. Ann Lee'
    .replace(/^\p{Lu}\p{Ll}{1,3}\. (?=\p{Lu}\S+ \p{Lu})/u, "")
    .replace(/-pool$/i, "")
    // bounded: a credit is short
    .replace(/[^\p{L}\d.)'+]+$/u, "")
    .replace(/ ?(?:기자|캡처|[攝摄]影?|撮影|提供|제공)$/u, "")
    .replace(/(?<!(?:^|[\s.])(?:Jr|Sr|Co|Inc|Corp|Ltd|\p{Lu}))\.$/u, "");

/** Parts a credit at its labels, bars, commas and brackets. */
function partsOf(credit: string): Part[] {
  const cuts = [
    ...findLabels(credit, 0, credit.length).map((label) => ({
      ...label,
      kind: (label.courtesy ? "courtesy" : label.by ? "by" : "label") as Separator,
    })),
    ...[...credit.matchAll(creditMarks)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      kind: markKind(found[0].trim().toLowerCase()),
    })),
  ].sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let from = 0;
  let before: Separator = "";
  for (const cut of [...cuts, { start: credit.length, end: credit.length, kind: "" as Separator }]) {
    if (cut.start < from) continue;
    const text = credit.slice(from, cut.start);
    parts.push({ text, before, after: cut.kind });
    from = cut.end;
    // A bracket or bar between a label and its name takes nothing from the label: 'Photo: (Ann Lee)'.
    if (/\p{L}/u.test(text) || !/mark|slash/.test(cut.kind)) before = cut.kind;
  }
  return parts;
}

const markKind = (mark: string): Separator =>
  /v[ií]a$|^(?:on|from)$/.test(mark)
    ? "via"
    : /^(?:for|para|für|pour|voor)$/.test(mark)
      ? "for"
      : /[/／|]/.test(mark)
        ? "slash"
        : mark === ":"
          ? "colon"
          : "mark";
