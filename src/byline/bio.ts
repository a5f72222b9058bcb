import type { Contributor } from "../model";
import type { Cast } from "./cast";
import * as L from "./labels";
import { organizationCase } from "./organization";
import { nameEnd, outletOfTitle, runEnd, titleEnd } from "./shapes";

/** Reads 'a freelance journalist for Brightwater News, based in Leeds', the first thing said of a contributor after 'is'. */
export function readBio(cast: Cast, from: number, to: number, about: Contributor): void {
  const { line } = cast;
  let k = from;
  while (line.is(k, L.PROSE | L.AND) && !line.is(k, L.CAPITAL)) k++;
  const title = line.find(k, runEnd(line, k, to), L.TITLE);
  if (title >= 0) {
    const end = titleEnd(line, title, to);
    const start = outletOfTitle(line, k, end);
    if (start > k) about.affiliation ??= organizationCase(line.slice(k, start));
    about.jobTitle ??= line.slice(start, end);
    k = end;
  }
  while (k < to && !line.isAnd(k)) {
    const next = line.key(k + 1) === "the" ? k + 2 : k + 1;
    if (!line.is(next, L.CAPITAL)) k++;
    else if ((line.isIn(k) || line.is(k, L.FROM)) && !line.is(next, L.STAFF | L.OUTLET)) {
      const end = nameEnd(line, next, to);
      if (about.location === undefined) cast.place(next, end);
      k = Math.max(end, next);
    } else if (line.is(k, title < 0 ? L.FOR : L.FOR | L.OF)) {
      const end = runEnd(line, next, to);
      about.affiliation ??= organizationCase(line.slice(next, end));
      k = Math.max(end, next);
    } else k++;
  }
}
