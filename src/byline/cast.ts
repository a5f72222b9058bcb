import type { Contributor, ContributorRole } from "../model";
import { naturalCase } from "../text";
import * as L from "./labels";
import { isOwnWord } from "./lexicon";
import type { Line } from "./line";
import { organizationCase } from "./organization";
import { outletOfTitle } from "./shapes";

interface Ahead {
  affiliation?: string;
  location?: string;
  jobTitle?: string;
  /** For every name up to the next label: 'CNN's Ada Keller and Bo Lind'. */
  shared?: boolean;
}

/** How many words a name has where several stand in a row whose marks were lost. */
function wordsOfName(line: Line, from: number, to: number): number {
  const words = to - from;
  if (line.is(from, L.EAST_ASIAN)) {
    // '김하늘 박바다' and '张小云 李大明' are two people, '山田 花子' is one: few Japanese family names have three signs.
    return words > 2 || line.size(from) > 2 ? 1 : words;
  }
  // Six plain words are three people.
  return words === 6 ? 2 : words;
}

/** Everyone found so far, and to whom a title, outlet, place or address further on belongs. */
export class Cast {
  readonly contributors: Contributor[] = [];
  /** What those named from here on did. */
  role: ContributorRole = "author";
  /** The token after the name read last. */
  lastEnd = 0;
  #ahead: Ahead | undefined;
  /** Where those begin who share what comes next: since the last label. */
  #group = 0;
  /** Where those begin whom this sentence names. */
  #sentence = 0;
  /** Those named after 'by' or another label. */
  #labelled = 0;
  /** Where the place read last stands. */
  #place: { from: number; to: number } | undefined;

  constructor(readonly line: Line) {}

  get last(): Contributor | undefined {
    return this.contributors.at(-1);
  }

  /** Those named since the last label. */
  get group(): Contributor[] {
    return this.contributors.slice(this.#group);
  }

  /** A full stop: 'Ada Keller reported from Leeds. Bo Lind contributed.' */
  endSentence(): void {
    this.#sentence = this.contributors.length;
  }

  /** 'contributed to this report': what all did whom the sentence names. */
  close(role: ContributorRole): void {
    for (const c of this.contributors.slice(Math.max(this.#group, this.#sentence))) c.role = role;
  }

  /** A label begins another group; a first 'by' makes a section or headline of what was read before it. */
  begin(role: ContributorRole, told = false): void {
    const nothingSure = !this.#labelled && this.contributors.every((c) => !c.email && !c.jobTitle);
    if (role === "author" && nothingSure && !told) this.contributors.length = 0;
    this.#labelled++;
    this.#group = this.contributors.length;
    this.role = role;
    this.#ahead = undefined;
  }

  /** Keeps what stands before the name that it belongs to: 'MADRID | Ada Keller', 'Brightwater writer Ada Keller'. */
  announce(ahead: Ahead): void {
    this.#ahead = { ...this.#ahead, ...ahead };
  }

  addPerson(from: number, to: number): void {
    const words = wordsOfName(this.line, from, to);
    if (words < to - from) {
      for (let k = from; k < to; k += words) this.addPerson(k, k + words);
      return;
    }
    const raw = this.line.slice(from, to);
    this.#add(from, to, raw, naturalCase(raw), "person");
  }

  addOrganization(from: number, to: number): void {
    const raw = this.line.slice(from, to);
    this.#add(from, to, raw, organizationCase(raw), "organization");
  }

  #add(from: number, to: number, rawName: string, name: string, type: Contributor["type"]): void {
    this.lastEnd = to;
    if (this.contributors.some((c) => isSame(c.name, name))) return;
    const start = this.line.start(from);
    // '[서울=뉴시스] 홍길동 기자': the agency in front is that of the name.
    const [lead] = this.contributors;
    if (this.contributors.length === 1 && lead?.type === "organization" && this.line.is(from, L.EAST_ASIAN)) {
      this.contributors.pop();
      this.announce({ affiliation: lead.name });
      if (lead.location) this.announce({ location: lead.location });
    }
    const made: Contributor = {
      name,
      rawName,
      span: { start, end: start + rawName.length },
      type,
      role: this.role,
    };
    if (this.#ahead) {
      const { shared, ...ahead } = this.#ahead;
      Object.assign(made, ahead);
      if (!shared) this.#ahead = undefined;
    }
    this.contributors.push(made);
  }

  /** Someone named before whose name begins with a word: 'Ada writes …'. */
  known(index: number): Contributor | undefined {
    const key = this.line.key(index);
    return this.contributors.find((c) => c.name.toLowerCase().startsWith(key));
  }

  /** 'Jr.' after a comma. */
  extendName(index: number): void {
    const { last } = this;
    if (!last?.span) return;
    last.span.end = this.line.start(index) + this.line.size(index);
    last.rawName = this.line.text.slice(last.span.start, last.span.end);
    last.name = naturalCase(last.rawName);
  }

  /** A title, with its outlet in front: of the last person, or in the plural of all. */
  title(from: number, to: number): void {
    const start = outletOfTitle(this.line, from, to);
    const title = titleOf(this.line, start, to);
    for (const c of isPlural(this.line, start, to) || this.line.is(from, L.EAST_ASIAN)
      ? this.group
      : [this.last]) {
      if (c && title) c.jobTitle ??= title;
    }
    this.outlet(from, start);
  }

  /** An outlet named with people is the outlet of all of them that have none. */
  outlet(from: number, to: number): void {
    const name = organizationCase(this.line.slice(from, to));
    for (const c of this.group) if (c.type === "person" && name) c.affiliation ??= name;
  }

  /** A place belongs to everyone before it that has none; 'Delaware' goes on after 'Newark,'. */
  place(from: number, to: number): void {
    const before = this.followsPlace(from) ? this.#place : undefined;
    const short = before && this.line.slice(before.from, before.to);
    this.#place = { from: before?.from ?? from, to };
    const place = this.line.slice(this.#place.from, to);
    const title = this.last?.jobTitle;
    if (!this.last) this.announce({ location: place });
    for (const c of this.group) {
      // People told apart by their titles are told apart by their places.
      if (c.jobTitle === title && c.location === short) c.location = place;
    }
  }

  /** True when a place ends right before the comma before a token. */
  followsPlace(from: number): boolean {
    return this.#place !== undefined && this.#place.to + 1 === from && this.line.key(from - 1) === ",";
  }

  /** An address or handle belongs to whoever's name is in it, else to the last one without. */
  contact(field: "email" | "handle", value: string): void {
    const free = this.contributors.filter((c) => c[field] === undefined);
    const owner = free.find((c) => isNamedIn(c.name, value)) ?? free.at(-1);
    if (owner) owner[field] = value;
  }
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** True for the title of several: 'Staff Writers', 'directors of Harbor Trust'. */
export function isPlural(line: Line, from: number, to: number): boolean {
  return /[^s]s(?: |$)|x$/i.test(line.slice(from, to));
}

/** The words of a title without the 'our' before it: 'notre | correspondante'. */
export function titleOf(line: Line, from: number, to: number): string {
  return line.slice(isOwnWord(line.key(from)) ? from + 1 : from, to);
}

/** True when a part of the name stands in the address: 'Keller' in 'akeller@example.com'. */
export function isNamedIn(name: string, address: string): boolean {
  const within = address.toLowerCase();
  return name
    .toLowerCase()
    .split(/[ .-]/)
    .some((part) => part.length > 2 && within.includes(part));
}
