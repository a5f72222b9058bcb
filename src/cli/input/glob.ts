/** Whether a path with `/` between its segments matches a glob: `*` and `?` within a segment, `**` for any number of segments. */
export function matches(pattern: string, path: string): boolean {
  return segmentsMatch(pattern.split("/"), path.split("/"));
}

function segmentsMatch(pattern: readonly string[], path: readonly string[]): boolean {
  return wildcardMatch(pattern, path, "**", (wanted, segment) =>
    wildcardMatch([...wanted], [...segment], "*", (a, b) => a === "?" || a === b),
  );
}

/** Matches two lists where `star` stands for any run; goes back to the last star only, so the time is bounded by their product. */
function wildcardMatch<T>(
  pattern: readonly T[],
  list: readonly T[],
  star: T,
  same: (a: T, b: T) => boolean,
): boolean {
  let p = 0;
  let i = 0;
  let lastStar = -1;
  let resume = 0;
  while (i < list.length) {
    const wanted = pattern[p];
    const item = list[i] as T;
    if (p < pattern.length && wanted === star) {
      lastStar = p++;
      resume = i;
    } else if (p < pattern.length && same(wanted as T, item)) {
      p++;
      i++;
    } else if (lastStar >= 0) {
      p = lastStar + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern[p] === star && p < pattern.length) p++;
  return p === pattern.length;
}
