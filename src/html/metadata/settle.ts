import type { Byline, Contributor } from "../../model";
import { type AuthorClaim, bestClaim, isPerson, isSamePerson, isSiteName } from "./authors";
import type { DisplayedByline } from "./byline-text";
import { fold } from "./title";

/**
 * Who made the story: JSON-LD's people where it names some, with what the displayed byline adds to them. The displayed byline is believed
 * before other metadata, and before JSON-LD that names only the site or fewer people.
 */
export function settleBylines(
  claims: readonly AuthorClaim[],
  displayed: readonly DisplayedByline[],
  credited: readonly Contributor[],
  site: readonly string[],
  resolve: (address: string | undefined) => string | undefined,
): { bylines: Byline[]; shown: DisplayedByline[] } {
  const claim = bestClaim(claims, site);
  const own = withoutSite(
    displayed,
    claims.flatMap(({ authors }) => authors),
    site,
  );
  const people = own.flatMap(({ byline }) => byline.contributors);
  // A page that displays its writer and, elsewhere, its editor may tell machines of the editor alone.
  const isOtherwise = (agent: { name: string }) =>
    people.some(({ role }) => role === "author") &&
    people.every(({ name }) => !isSamePerson(name, agent.name)) &&
    credited.some(({ name }) => isSamePerson(name, agent.name));
  const claimed = (claim?.authors ?? []).filter((agent) => !isOtherwise(agent));
  const isPersonal = claimed.some((agent) => isPerson(agent, site));
  const known = claimed.filter((agent) => people.some((person) => isSamePerson(person.name, agent.name)));
  // What stands below a story may be of the next one, or name who helped; the site's bare name tells less than it.
  const isBare = claimed.every(({ name }) => isSiteName(name, site));
  const sure = own.filter(
    ({ sure, named, byline }) =>
      (sure || (named && !isPersonal)) && (byline.position === "head" || isBare || known.length > 0),
  );
  const personsOf = (ones: readonly DisplayedByline[]) =>
    ones.flatMap(({ byline }) => byline.contributors).filter((person) => person.type === "person");
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
      ? own
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
  const carrier = own.find(({ byline }) =>
    byline.contributors.some((person) => known.some((agent) => isSamePerson(person.name, agent.name))),
  );
  const raw = carrier?.byline.raw ?? claimed.map((agent) => agent.name).join(", ");
  return {
    bylines: [{ ...(carrier?.byline ?? { position: "head" }), raw, contributors }],
    shown: carrier === undefined ? [] : [carrier],
  };
}

/**
 * Bylines in which every name stands once, and the site's own name or desk beside a person is where that person works:
 * `Ann Lee, The Paper North`; unless the metadata names it as an author too.
 */
function withoutSite(
  displayed: readonly DisplayedByline[],
  claimed: readonly { name: string }[],
  site: readonly string[],
): DisplayedByline[] {
  const seen = new Set<string>();
  return displayed.flatMap((one) => {
    const isOthers = ({ type, name }: Contributor) => type === "person" && !isSiteName(name, site);
    const hasPerson = one.byline.contributors.some(isOthers);
    const contributors: Contributor[] = [];
    for (const person of one.byline.contributors) {
      const last = contributors[contributors.length - 1];
      const isClaimed = claimed.some(({ name }) => isSamePerson(name, person.name));
      if (hasPerson && isSiteName(person.name, site) && !isClaimed) {
        if (last !== undefined) last.affiliation ??= person.name;
      } else if (!seen.has(fold(person.name))) contributors.push({ ...person });
    }
    for (const { name } of contributors) seen.add(fold(name));
    return contributors.length === 0 ? [] : [{ ...one, byline: { ...one.byline, contributors } }];
  });
}

const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
