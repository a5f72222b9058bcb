import {
  agencyParticles,
  bodyNouns,
  creditBodyWords,
  longNewsAgencies,
  newsAgencies,
  organizationNameWords,
  photoAgencies,
} from "../language";
import { setOf } from "../text";

/** The agencies that a call knows: the package's and the caller's. */
export interface Agencies {
  /** As the lists print it, by its folded form. */
  readonly names: ReadonlyMap<string, string>;
  /** Words that make a run of capitals the name of a body. */
  readonly words: ReadonlySet<string>;
}

let own: Agencies | undefined;

/** The package's agencies with those of the caller's lexicon. */
export function agenciesWith(extra: readonly string[] = []): Agencies {
  own ??= {
    names: namesOf([newsAgencies, longNewsAgencies, photoAgencies].join("|").split("|")),
    words: setOf(`${bodyNouns} ${organizationNameWords} ${creditBodyWords}`),
  };
  return extra.length === 0 ? own : { ...own, names: new Map([...own.names, ...namesOf(extra)]) };
}

const namesOf = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [foldName(name), name]));

/** What two printings of a name share: 'The AP Photo' and 'AP', 'Gettyimages' and 'gettyimages'. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/^the /, "").trimEnd();
}

/** The name as the lists print it; `undefined` for one that they do not hold. */
export function knownAgency(name: string, { names }: Agencies): string | undefined {
  const folded = foldName(name);
  return (
    names.get(folded) ?? names.get(folded.replace(/ (?:file )?(?:photos?|pics?|foto|image|file|wire)$/, ""))
  );
}

/** Whether a name reads as a body's rather than a person's. */
export function isOrganization(name: string, agencies: Agencies): boolean {
  if (knownAgency(name, agencies)) return true;
  const words = name.split(/\s+/);
  // 'HNN Newsource'
  if (/^[B-DF-HJ-NP-TV-XZ]{3,5}\b/.test(name)) return true;
  // 'Le Jour', 'El País'.
  if (words.length === 2 && /^(?:L[ae]|El|Il|Die|Der|Das)$/i.test(words[0] ?? "")) return true;
  if (/[&@\d+]|\.\p{L}{2,}|^the /iu.test(name)) return true;
  if (words.some((word) => agencies.words.has(word.toLowerCase().replace(/[^\p{L}]/gu, "")))) return true;
  // Lower case that is no particle: 'picture alliance', 'Crime Stoppers of Michigan'.
  return words.some((word, index) => /^\p{Ll}/u.test(word) && (index === 0 || !agencyParticles.test(word)));
}
