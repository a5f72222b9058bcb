import type { Contributor, ContributorRole } from "../model";
import { naturalCase } from "../text";
import * as L from "./labels";
import { roleOf } from "./lexicon";
import { organizationCase } from "./organization";
import type { Token } from "./scan";

const BOUNDARY = L.MARK | L.NUMBER | L.EMAIL | L.HANDLE;
const NAMED = L.TITLE | L.OUTLET | L.STAFF | L.AGENCY;

/** Reads the contributors off the tokens of a byline, dates taken out. */
export function readContributors(text: string, tokens: readonly Token[]): Contributor[] {
  const contributors: Contributor[] = [];
  const explicit = new Set<Contributor>();
  /** Where those begin that a title, outlet or place further on may belong to. */
  let group = 0;
  let role: ContributorRole = "author";
  /** A label stands right before. */
  let labelled = false;
  /** A label stood before; until a date ends the byline. */
  let open = true;
  let pending: Pick<Contributor, "jobTitle" | "affiliation" | "location"> = {};
  /** The marks since the last segment, and whether the mark after this one is a colon. */
  let marks = "";
  let colon = false;
  let equals = false;
  let stopped = false;

  const bits = (index: number) => tokens[index]?.bits ?? 0;
  const last = () => contributors.at(-1);
  const slice = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);

  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    if (isBoundary(token)) {
      if (token.bits & L.EMAIL) attachContact("email", token);
      else if (token.bits & L.HANDLE) attachContact("handle", token);
      marks +=
        token.bits & L.MARK ? token.key : token.bits & L.NUMBER ? "d" : token.bits & L.FURNITURE ? "f" : "c";
      if (token.bits & L.NUMBER && contributors.length && !(bits(i + 1) & L.HANDLE)) open = false;
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tokens.length && !isBoundary(tokens[end]) && !tokens[end]?.cut) end++;
    if (token.cut) marks += "^";
    colon = tokens[end]?.key === ":";
    equals = tokens[end]?.key === "=";
    readSegment(i, end);
    i = end;
    marks = "";
  }
  return contributors;

  function isBoundary(token: Token | undefined): boolean {
    if (!token) return true;
    return (token.bits & BOUNDARY) !== 0 || (token.bits & (L.FURNITURE | L.DATE_WORD)) === L.FURNITURE;
  }

  function attachContact(field: "email" | "handle", token: Token): void {
    const value = text.slice(token.start, token.end);
    const local = value.toLowerCase();
    const free = contributors.filter((c) => !c[field]);
    const match = free.find((c) =>
      c.name
        .toLowerCase()
        .split(/[\s-]+/)
        .some((part) => part.length > 2 && local.includes(part)),
    );
    const owner = match ?? free.at(-1);
    if (owner) owner[field] = value;
  }

  function readSegment(from: number, to: number): void {
    labelled = false;
    for (let p = from; p < to; ) {
      const label = readLabel(p, to, p === from);
      if (label) {
        p = label.end;
        if (label.place) {
          p = readPlace(p, to);
          continue;
        }
        if (
          label.role === "author" &&
          !contributors.some((c) => explicit.has(c) || c.email || c.handle || c.jobTitle)
        )
          contributors.length = 0;
        role = label.role;
        labelled = true;
        open = true;
        stopped = false;
        group = contributors.length;
        pending = {};
        continue;
      }
      const next = nextLabel(p, to);
      if (stopped) return;
      // What stands before the first 'by' is a section or a headline.
      if (
        next < to &&
        !labelled &&
        !contributors.length &&
        (bits(next) & L.BY || role === "author") &&
        !isClosing(next, to)
      ) {
        const before = readLabel(next, to, false);
        if (before?.role === "author") {
          p = next;
          continue;
        }
      }
      readPhrase(p, next);
      p = next;
      if (next < to && isClosing(next, to)) {
        const given = roleOf(tokens[next]?.key ?? "");
        for (const c of contributors.slice(group)) if (given) c.role = given;
        return;
      }
    }
  }

  /** 'contributed to this report': the role of those named before. */
  function isClosing(index: number, to: number): boolean {
    if (!(bits(index) & L.ROLE) || bits(index) & L.CAPITAL) return false;
    const next = bits(index + 1) & (L.FROM | L.AND | L.IN) ? index + 2 : index + 1;
    return (
      roleOf(tokens[index]?.key ?? "") === "contributor" &&
      (next >= to || !(bits(next) & L.CAPITAL)) &&
      !(bits(next) & (L.BY | L.ROLE))
    );
  }

  interface Label {
    end: number;
    role: ContributorRole;
    place?: boolean;
  }

  /** 'By', 'Fotos von', 'Additional reporting by', 'Editor:' at an offset; undefined where none stands. */
  function readLabel(from: number, to: number, first: boolean): Label | undefined {
    let by = false;
    let work = false;
    let joined = false;
    let given: ContributorRole | undefined;
    let k = from;
    for (; k < to; k++) {
      const b = bits(k);
      if (b & L.BY || (b & L.BY_START && (k > from ? work || given : first && startsLine(k, to)))) by = true;
      else if (b & L.FROM && (k > from || (first && startsLine(k, to)))) {
        if (given === "reporter" && !by) return { end: k + 1, role, place: true };
        by = true;
      } else if (by) break;
      else if (b & L.ROLE && (given !== "contributor" || bits(k) & L.ROLE)) {
        if (work && joined) given = "author";
        else if (given !== "contributor") given = roleOf(tokens[k]?.key ?? "");
      } else if (b & L.WORK) work = true;
      else if (b & L.AND && k > from && bits(k + 1) & (L.ROLE | L.WORK)) joined = true;
      else break;
    }
    if (k === from) return undefined;
    const result = { end: k, role: given ?? "author" };
    if (by) return result;
    if (!given && !work) return undefined;
    if (k === to) return colon ? result : undefined;
    if (!first && given !== "contributor" && !(bits(from) & L.CAPITAL)) return undefined;
    const word = tokens[from];
    if (!word || bits(from) & L.TITLE) return undefined;
    if (given !== "contributor" && word.key.length < 4 && !(bits(from) & L.EAST_ASIAN)) return undefined;
    return bits(k) & L.CAPITAL && !(bits(k) & (L.TITLE | L.STAFF)) ? result : undefined;
  }

  /** True where a line, or a part of it marked off by more than a comma, begins. */
  function startsLine(index: number, to: number): boolean {
    if (/[,/]/.test(marks) && !/[\n|;.:(]/.test(marks)) return false;
    const b = bits(index + 1);
    // 'Di Mauro', 'Von Keller': a surname alone.
    return index + 1 < to && !(bits(index) & L.CAPITAL && index + 2 === to && b & L.CAPITAL && !(b & NAMED));
  }

  /** The next place in a segment where a label begins, or its end. */
  function nextLabel(from: number, to: number): number {
    for (let k = from; k < to; k++) {
      const b = bits(k);
      let start = k;
      if (b & L.BY || (b & L.BY_START && k > from && bits(k - 1) & (L.WORK | L.ROLE))) {
        while (start > from && bits(start - 1) & (L.WORK | L.ROLE | L.DATE_LABEL)) start--;
        if (start > from + 1 && bits(start - 1) & L.AND && bits(start - 2) & (L.WORK | L.ROLE)) start -= 2;
        return start;
      }
      if (k === from) continue;
      if (isClosing(k, to)) return k;
      if (b & L.ROLE && !(b & L.TITLE) && readLabel(k, to, false)) return k;
    }
    return to;
  }

  function readPhrase(from: number, to: number): void {
    let joined = false;
    for (let p = from; p < to; ) {
      const b = bits(p);
      if (stopped) return;
      if (b & L.AND && !(b & L.CAPITAL)) {
        joined = true;
        p++;
      } else if (b & L.HONORIFIC && b & L.CAPITAL && p + 1 < to && bits(p + 1) & L.CAPITAL) p++;
      else if (b & L.SUFFIX && p === from && marks.includes(",") && last()) {
        extendName(p);
        p++;
      } else if (b & L.POST_NOMINAL && b & L.CAPITAL && (p > from || marks.includes(","))) p++;
      else if (b & L.MODIFIER && bits(p + 1) & L.FROM && last()) p = readOutlet(p + 2, to);
      else if (b & L.FOR && p + 1 < to && (last() || labelled)) p = readOutlet(p + 1, to);
      else if (
        b & L.IN &&
        !(b & L.CAPITAL && labelled) &&
        bits(p + 1) & (L.CAPITAL | L.PARTICLE | L.PROSE) &&
        last()
      )
        p = readPlace(p + 1, to);
      else if (b & L.BIO && !(b & L.CAPITAL) && p > from) {
        readBio(p + 1, to);
        return;
      } else if (b & L.CAPITAL || (b & (L.TITLE | L.MODIFIER | L.STAFF | L.OUTLET) && !(b & L.PROSE))) {
        const end = readEntity(p, to, joined);
        if (end === p) return;
        p = end;
        joined = false;
      } else if (b & L.PARTICLE && bits(p + 1) & L.CAPITAL && p === from) {
        const end = readEntity(p, to, joined);
        if (end === p) return;
        p = end;
      } else {
        const word = tokens[p];
        const owner = last();
        if (word && owner && !owner.handle && !b) {
          const parts = owner.name.toLowerCase().split(" ");
          if (parts.some((part) => part.length > 2 && word.key.includes(part))) {
            owner.handle = text.slice(word.start, word.end);
            p++;
            continue;
          }
        }
        return;
      }
    }
  }

  function extendName(index: number): void {
    const owner = last();
    const token = tokens[index];
    if (!owner?.span || !token) return;
    owner.span.end = token.end;
    owner.rawName = text.slice(owner.span.start, token.end);
    owner.name = naturalCase(owner.rawName);
  }

  /** Words of one name from here on. */
  function nameEnd(from: number, to: number): number {
    let k = from;
    for (; k < to; k++) {
      const b = bits(k);
      const token = tokens[k];
      if (b & L.CAPITAL) {
        if (b & (NAMED | L.POSSESSIVE) || (k > from && b & L.MODIFIER && !(k === from + 1 && k + 1 === to)))
          break;
        if (b & L.PROSE && !(b & L.PARTICLE && k > from)) break;
        if (k > from + 1 && token?.key === tokens[from]?.key) break;
        if (k > from && b & L.POST_NOMINAL && b & L.CAPS) break;
        // 'Ada KELLER Rédaction': the surname in capitals ends the name.
        if (
          k > from + 1 &&
          bits(k - 1) & L.CAPS &&
          !(b & L.CAPS) &&
          !(bits(from) & L.CAPS) &&
          !(b & L.SUFFIX)
        )
          break;
        if (
          k > from + 1 &&
          b & L.CAPS &&
          !(bits(k - 1) & L.CAPS) &&
          k + 1 < to &&
          bits(k + 1) & L.CAPS &&
          bits(to - 1) & L.OUTLET
        )
          break;
      } else if (b & L.PARTICLE && k + 1 < to && bits(k + 1) & (L.CAPITAL | L.PARTICLE)) {
        if (b & (L.AND | L.IN | L.BIO) && !(bits(k + 1) & L.CAPITAL && k > from + 1 && false)) break;
      } else break;
    }
    return k;
  }

  /** Where a run of words for a title or outlet ends. */
  function runEnd(from: number, to: number): number {
    let k = from;
    for (; k < to; k++) {
      const b = bits(k);
      if (b & L.CAPITAL) {
        if (b & L.PROSE && k > from && tokens[k]?.key === "the") break;
        continue;
      }
      if (b & L.AND) {
        const end = nameEnd(k + 1, to);
        if (end - k - 1 >= 2 || bits(k + 1) & (L.AGENCY | L.PROSE) || k + 1 >= to) break;
      } else if (b & (L.FOR | L.BIO | L.PROSE) && !(b & L.OF)) break;
      else if (b & L.IN && !(bits(k + 1) & L.TITLE)) break;
    }
    return k;
  }

  function find(from: number, to: number, mask: number): number {
    for (let k = from; k < to; k++) if (bits(k) & mask) return k;
    return -1;
  }

  function count(from: number, to: number, mask: number): number {
    let n = 0;
    for (let k = from; k < to; k++) if (bits(k) & mask) n++;
    return n;
  }

  /** Reads a name, a title, an outlet, a staff credit or a place. Gives where it ends; `from` when it is none. */
  function readEntity(from: number, to: number, joined: boolean): number {
    const person = last()?.type === "person";
    const behind =
      last() !== undefined && !joined && !labelled && !/[;d]/.test(marks) && from === segmentStart(from);
    const name = nameEnd(from, to);
    const end = runEnd(name, to);
    const title = find(name, end, L.TITLE);
    const words = name - from;
    const east = (bits(from) & L.EAST_ASIAN) !== 0;

    if (title >= 0) return readTitled(from, name, title, end, words, behind && person, east);
    const staff = find(name, end, L.STAFF);
    if (staff >= 0) return readStaff(from, name, end, words, behind, person);
    const outlet = find(name, end, L.OUTLET | L.AGENCY);
    if (outlet >= 0 || (tokens[name]?.key === "the" && bits(name) & L.CAPITAL)) {
      return readOutletOrName(from, name, outlet, end, words, behind, joined);
    }
    return readName(from, name, to, behind, joined, east);
  }

  function segmentStart(from: number): number {
    const before = tokens[from - 1];
    return !before || isBoundary(before) || tokens[from]?.cut ? from : -1;
  }

  function titleEnd(title: number, end: number): number {
    let k = title + 1;
    for (; k < end; k++) {
      if (bits(k) & L.TITLE) continue;
      if (bits(k) & L.MODIFIER && !(bits(k) & L.CAPITAL)) continue;
      const ahead = find(k + 1, Math.min(end, k + 3), L.TITLE);
      if (ahead >= 0 && bits(k) & (L.AND | L.MODIFIER | L.IN | L.OF)) {
        k = ahead;
        continue;
      }
      if (bits(k) & L.OF && !(bits(k) & L.CAPITAL) && k + 1 < end) {
        const stop = ofEnd(k, end);
        if (find(k, stop, L.OUTLET | L.AGENCY) >= 0) break;
        return stop;
      }
      break;
    }
    return k;
  }

  /** 'of Education Equity', 'für Politik und Wirtschaft'. */
  function ofEnd(from: number, to: number): number {
    let k = from + 1;
    for (; k < to; k++) {
      const b = bits(k);
      if (b & L.AND && !(bits(k + 1) & L.CAPITAL)) break;
      if (b & (L.FOR | L.BIO) && !(b & L.OF)) break;
    }
    return k;
  }

  function readTitled(
    from: number,
    nameStop: number,
    title: number,
    end: number,
    words: number,
    behind: boolean,
    east: boolean,
  ): number {
    let name = nameStop;
    const stop = titleEnd(title, end);
    const isName = words > 1 || (east && words === 1);
    const places = count(from, name, L.PLACE);
    const owner = last();
    if (isName && places < words && !(behind && !owner?.jobTitle && !marks.includes("\n") && !east)) {
      // 'Ada Keller Trending Editor': an unknown word before the noun is part of the title.
      if (title === name && words > 2 && !count(from, name, L.SUFFIX) && simple(from, name) && !east) name--;
      addPerson(from, name);
      attachTitle(name, stop);
      return stop;
    }
    const follows = nameEnd(stop, end) - stop;
    if (follows > 0 && !isName && (words === 0 || east) && !(behind && !owner?.jobTitle)) {
      const parts = splitTitle(from, stop);
      const addedName = nameEnd(stop, end);
      addPerson(stop, addedName);
      const added = last();
      if (added) {
        setTitle(added, parts.title);
        if (parts.outlet) added.affiliation ??= parts.outlet;
      }
      return addedName;
    }
    if (behind || (owner?.type === "person" && !labelled && !/[;]/.test(marks) && open)) {
      attachTitle(from, stop);
      return stop;
    }
    addOrganization(from, stop);
    return stop;
  }

  /** No particle and no initial: a name of plain words. */
  function simple(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const token = tokens[k];
      if (token && (token.bits & L.PARTICLE || token.end - token.start < 3)) return false;
    }
    return true;
  }

  function splitTitle(from: number, to: number): { outlet?: string; title: string } {
    let outlet = -1;
    for (let k = from; k < to - 1; k++) {
      const b = bits(k);
      if (
        b & L.AGENCY ||
        b & L.POSSESSIVE ||
        (b & L.OUTLET &&
          (k === from
            ? !(b & L.MODIFIER) && bits(k) & L.OUTLET && count(from, to, L.OUTLET) > 0 && single(k)
            : k > outlet && hasName(from, k)))
      )
        outlet = k;
      else if (
        b & L.CAPS &&
        k === from &&
        b & L.CAPITAL &&
        !(b & (L.MODIFIER | L.TITLE)) &&
        (tokens[k]?.end ?? 0) - (tokens[k]?.start ?? 0) < 6
      )
        outlet = k;
      if (b & (L.TITLE | L.MODIFIER) && !(b & L.OUTLET) && outlet >= 0) break;
      if (b & L.TITLE) break;
    }
    if (outlet < 0) return { title: slice(from, to) };
    const start = tokens[from]?.key === "the" ? from + 1 : from;
    return { outlet: organizationCase(slice(start, outlet + 1)), title: slice(outlet + 1, to) };
  }

  function single(k: number): boolean {
    return !/^(?:news|media|press|magazine|radio|tv|business|record)$/.test(tokens[k]?.key ?? "");
  }

  /** A word that no title begins with stands before: 'Brightwater' in 'Brightwater News Reporter'. */
  function hasName(from: number, to: number): boolean {
    for (let k = from; k < to; k++)
      if (!(bits(k) & (L.MODIFIER | L.TITLE)) || bits(k) & (L.AGENCY | L.OUTLET)) return true;
    return false;
  }

  function setTitle(owner: Contributor, title: string): void {
    if (title) owner.jobTitle ??= title;
  }

  function attachTitle(from: number, to: number): void {
    const { outlet, title } = splitTitle(from, to);
    const owner = last();
    if (!owner) return;
    const all =
      (/s$/i.test(tokens[to - 1]?.key ?? "") && !/ss$/i.test(title)) ||
      bits(to - 1) & L.EAST_ASIAN ||
      /\p{L}x$/u.test(title);
    if (all) for (const c of contributors.slice(group)) setTitle(c, title);
    setTitle(owner, title);
    if (outlet) attachOutlet(outlet);
  }

  function attachOutlet(outlet: string): void {
    for (const c of contributors.slice(group)) if (c.type === "person") c.affiliation ??= outlet;
  }

  function readStaff(
    from: number,
    name: number,
    end: number,
    words: number,
    behind: boolean,
    person: boolean,
  ): number {
    if (words > 2 || (words === 2 && tokens[name]?.key === "the")) {
      addPerson(from, from + 2);
      addOrganization(from + 2, end);
      return end;
    }
    if (behind && person) {
      if (tokens[end - 1]?.key === "staff") {
        if (end - 1 > from) attachOutlet(organizationCase(slice(from, end - 1)));
        const owner = last();
        if (owner) setTitle(owner, slice(end - 1, end));
      } else attachOutlet(organizationCase(slice(from, end)));
      return end;
    }
    addOrganization(from, end);
    return end;
  }

  function readOutletOrName(
    from: number,
    name: number,
    outlet: number,
    end: number,
    words: number,
    behind: boolean,
    joined: boolean,
  ): number {
    const owner = last();
    if (behind && owner?.type === "person") {
      attachOutlet(organizationCase(slice(from, end)));
      return end;
    }
    const complete =
      count(name, end, L.OUTLET | L.AGENCY) > 1 ||
      (outlet >= 0 && bits(outlet) & L.AGENCY) ||
      tokens[name]?.key === "the";
    const places = count(from, name, L.PLACE);
    const person = words > 2 ? places < 2 : words === 2 && complete && places < 2;
    if (person && !(bits(from) & L.PLACE && words < 3)) {
      const stop =
        words > 2 && tokens[name]?.key !== "the" && !(bits(outlet) & L.AGENCY && outlet === name)
          ? personEnd(from, name)
          : name;
      addPerson(from, stop);
      attachOutlet(organizationCase(slice(stop, end)));
      return end;
    }
    // 'Brightwater Insider Ada Keller'
    const stop = outlet >= 0 ? lastOutlet(outlet, end) + 1 : end;
    if (stop < end && nameEnd(stop, end) - stop >= 2) {
      if (tokens[stop - 1]?.bits && (tokens[stop - 1]?.bits ?? 0) & L.POSSESSIVE)
        pending.affiliation = organizationCase(slice(from, stop));
      return readName(stop, nameEnd(stop, end), end, false, joined, false);
    }
    if (
      owner?.type === "organization" &&
      !joined &&
      (owner.name === slice(from, end) ||
        (/[|,-]/.test(marks) && /\b(?:desk|staff|team)$/i.test(owner.name)) ||
        /\bdesk$/i.test(owner.name))
    ) {
      if (owner.name !== slice(from, end)) owner.affiliation ??= organizationCase(slice(from, end));
      return end;
    }
    if (equals) {
      pending.affiliation = slice(from, end);
      return end;
    }
    addOrganization(from, end);
    return end;
  }

  function lastOutlet(from: number, to: number): number {
    let k = from;
    while (k + 1 < to && bits(k + 1) & (L.OUTLET | L.AGENCY) && !(bits(k) & L.POSSESSIVE)) k++;
    return k;
  }

  /** Two words, and the particles, initials and suffixes that belong to them. */
  function personEnd(from: number, to: number): number {
    let k = from;
    for (let full = 0; k < to && full < 2; k++) {
      const token = tokens[k];
      if (!token) break;
      if (!(token.bits & L.PARTICLE) && token.end - token.start > 2) full++;
    }
    while (k < to && bits(k) & L.SUFFIX) k++;
    return k;
  }

  function readName(
    from: number,
    name: number,
    to: number,
    behind: boolean,
    joined: boolean,
    east: boolean,
  ): number {
    const words = name - from;
    if (!words) return from;
    const owner = last();
    const places = count(from, name, L.PLACE);
    if (places === words && !(labelled && words < 2) && !joined) {
      if (equals || !owner) pending.location = slice(from, name);
      else if (/[,d\n|(-]/.test(marks) || marks === "") attachPlace(from, name);
      return name;
    }
    if (equals) {
      pending.affiliation = slice(from, name);
      return name;
    }
    if (!open && !labelled) return from;
    // A line about an author already named: 'Ada writes …'.
    if (bits(name) & L.BIO && !(bits(name) & L.CAPITAL) && name < to) {
      const key = tokens[from]?.key ?? "";
      const known = contributors.find((c) => c.name.toLowerCase().startsWith(key));
      if (known || contributors.length) {
        if (known) readBio(name + 1, to, known);
        stopped = true;
        return name;
      }
    } else if (name < to && !labelled && prose(name, to)) return from;
    if (
      words === 1 &&
      behind &&
      owner?.type === "person" &&
      !east &&
      /[,/|(\n-]/.test(marks) &&
      owner.name.includes(" ")
    ) {
      if (count(from, name, L.MODIFIER) === 0) attachOutlet(organizationCase(slice(from, name)));
      return name;
    }
    if (behind && owner?.type === "person" && owner.jobTitle && !owner.affiliation && marks.includes("-")) {
      attachOutlet(organizationCase(slice(from, name)));
      return name;
    }
    if (bits(from) & L.MODIFIER && !labelled) return name;
    addPerson(from, name);
    return name;
  }

  /** True when plain small words go on behind a name: it is part of a sentence. */
  function prose(from: number, to: number): boolean {
    const b = bits(from);
    if (b & (L.AND | L.IN | L.FOR | L.ROLE | L.POSSESSIVE))
      return (b & L.FOR || b & L.IN) !== 0 && !contributors.length && !(bits(from + 1) & L.CAPITAL);
    return (b & L.CAPITAL) === 0 || (b & L.PROSE) !== 0 ? to - from > 1 : false;
  }

  function addPerson(from: number, to: number): void {
    const count = to - from;
    if (count === 6 && !tokens.slice(from, to).some((t) => t.bits & L.PARTICLE)) {
      addPerson(from, from + 2);
      addPerson(from + 2, from + 4);
      addPerson(from + 4, to);
      return;
    }
    const raw = slice(from, to);
    add(naturalCase(raw), raw, from, "person");
  }

  function addOrganization(from: number, to: number): void {
    const raw = slice(from, to);
    add(organizationCase(raw), raw, from, "organization");
  }

  function add(name: string, rawName: string, from: number, type: Contributor["type"]): void {
    const known = contributors.findIndex((c) => c.name.toLowerCase() === name.toLowerCase());
    if (known >= 0) return;
    const start = tokens[from]?.start ?? 0;
    const made: Contributor = {
      name,
      rawName,
      span: { start, end: start + rawName.length },
      type,
      role,
      ...pending,
    };
    pending = {};
    contributors.push(made);
    if (labelled || role !== "author") explicit.add(made);
  }

  function readPlace(from: number, to: number): number {
    let p = from;
    while (p < to && !(bits(p) & L.CAPITAL)) p++;
    const end = nameEnd(p, to);
    attachPlace(p, Math.max(end, p));
    return Math.max(end, p + 1);
  }

  function attachPlace(from: number, to: number): void {
    if (to <= from) return;
    const place = slice(from, to);
    for (const c of contributors.slice(group)) c.location ??= place;
  }

  function readOutlet(from: number, to: number): number {
    const start = tokens[from]?.key === "the" ? from + 1 : from;
    const end = runEnd(start, to);
    if (end > start && bits(start) & L.CAPITAL) attachOutlet(organizationCase(slice(start, end)));
    return Math.max(end, from + 1);
  }

  /** 'is a freelance journalist based in Leeds', after a name. */
  function readBio(from: number, to: number, about = last()): void {
    stopped = true;
    if (!about) return;
    let p = from;
    while (p < to && bits(p) & L.PROSE) p++;
    const title = find(p, to, L.TITLE);
    if (title >= 0) {
      const stop = titleEnd(title, runEnd(p, to));
      const parts = splitTitle(p, stop);
      setTitle(about, parts.title);
      if (parts.outlet) about.affiliation ??= parts.outlet;
      p = stop;
    }
    for (; p < to; p++) {
      if (bits(p) & (L.FOR | L.OF) && !about.affiliation) {
        const start = tokens[p + 1]?.key === "the" ? p + 2 : p + 1;
        const stop = runEnd(start, to);
        if (bits(start) & L.CAPITAL) about.affiliation = slice(start, stop);
        p = Math.max(p, stop - 1);
      } else if (bits(p) & L.IN && bits(p + 1) & L.CAPITAL && !about.location) {
        const stop = nameEnd(p + 1, to);
        about.location = slice(p + 1, stop);
        p = stop;
      } else if (bits(p) & L.AND) return;
    }
  }
}
