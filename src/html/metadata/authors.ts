import { parseByline } from "../../byline";
import type { MetadataAgent, MetadataArticle } from "../../formats";
import { betweenAuthors, bylineOpening, PLACEHOLDER_AUTHORS } from "../../language";
import type { Head } from "./head";
import { fold } from "./title";

/** Names of `<meta>` that give authors, most trusted first; any other whose name ends in `author` comes after them. */
const AUTHOR_METAS =
  "author article:author parsely-author sailthru.author dc.creator dcterms.creator byl byline article:byline";

/** Who wrote the story, by one place of the page's metadata. */
export interface AuthorClaim {
  /** `JSON-LD` or the name of the `<meta>`. */
  place: string;
  authors: MetadataAgent[];
}

/** What every place of the metadata says, most trusted first; names are cut apart and cleaned, addresses and handles left out. */
export function authorClaims(head: Head, stories: readonly MetadataArticle[]): AuthorClaim[] {
  const claims: AuthorClaim[] = stories
    .slice(0, 3)
    .map((story) => ({ place: "JSON-LD", authors: story.authors.flatMap(peopleIn) }));
  const others = [...head.metas.keys()].filter((name) => name.endsWith("author") || name.endsWith("authors"));
  for (const place of new Set([...AUTHOR_METAS.split(" "), ...others])) {
    const values = head.metas.get(place) ?? [];
    claims.push({ place, authors: values.flatMap((name) => peopleIn({ name, type: "unknown" })) });
  }
  return claims.filter((claim) => claim.authors.length > 0);
}

/**
 * The claim to believe: the first that names somebody else than the site itself. Sites put their own name, their owner or their
 * webmaster where no author is known.
 */
export function bestClaim(claims: readonly AuthorClaim[], site: readonly string[]): AuthorClaim | undefined {
  const isOthers = (agent: MetadataAgent) => isPerson(agent, site);
  const personal = claims.find((claim) => claim.authors.some(isOthers));
  if (personal === undefined) return claims[0];
  // `<meta name="author">` is often printed twice: for the site and for the writer.
  const authors = personal.place === "JSON-LD" ? personal.authors : personal.authors.filter(isOthers);
  return { ...personal, authors };
}

/** Whether a claim's author is somebody: no organization, not the site, no key, and not what a system prints for nobody. */
export function isPerson({ name, type }: MetadataAgent, site: readonly string[]): boolean {
  return (
    type !== "organization" &&
    !isSiteName(name, site) &&
    !isSlug(name) &&
    !`|${PLACEHOLDER_AUTHORS}|`.includes(`|${name.toLowerCase()}|`)
  );
}

/** The same letters, however they are cased, spaced and dotted. */
export const isSamePerson = (a: string, b: string): boolean => fold(a) === fold(b);

/** Whether a name is the site's own, or begins with it: `The Paper`, `thepaper.example`, `The Paper Newsroom`, `TP North`. */
export function isSiteName(name: string, site: readonly string[]): boolean {
  const folded = fold(name);
  return site.some((own) => {
    const foldedOwn = fold(own);
    if (foldedOwn.length < 2) return false;
    if (folded === foldedOwn || (foldedOwn.length > 3 && folded.startsWith(foldedOwn))) return true;
    // Initials are a whole word of it: `TP North`, and not `Tpau Lee`.
    return own === own.toUpperCase() && name.startsWith(`${own} `);
  });
}

/** `ann-lee`, `alee2`: a key of the publisher's system, not a name. */
const isSlug = (name: string): boolean => /^[a-z\d]+(?:[-_.][a-z\d]+)*$/.test(name);

/** One string may hold several people: `Ann Lee, Bo Kim and Cy Roe`. */
function peopleIn(agent: MetadataAgent): MetadataAgent[] {
  return namesIn(agent.name, agent.type === "person").map((name) => ({ ...agent, name }));
}

/** A longer string is no list of names. */
const MAX_NAMES = 1000;

/** The names in one string of metadata; none for addresses, handles and numbers. */
function namesIn(raw: string, isPerson: boolean): string[] {
  const text = raw.slice(0, MAX_NAMES).replace(/\s+/g, " ").trim();
  if (/^(?:https?:|www\.|@)/i.test(text) || !/\p{L}/u.test(text) || /^[^\s@]+@[^\s@]+$/.test(text)) return [];
  const bare = text.replace(/ ?\([^()]{0,12}\)$/, "").replace(bylineOpening, "");
  const several = betweenAuthors.test(bare);
  const read = parseByline(text).contributors;
  // `Ann Lee The Harbour Post`: some systems run a writer's paper or job on behind the name.
  if (isPerson && !several)
    return [
      read.length === 1 && (read[0]?.affiliation ?? read[0]?.jobTitle) !== undefined
        ? (read[0]?.name ?? bare)
        : bare,
    ];
  const names = read.map((person) => person.name).filter((name) => !/\d/.test(name));
  if (names.length > 0) return names;
  return several ? bare.split(betweenAuthors).filter((name) => name !== "") : [bare];
}
