/** Reads PolNeAR 1.0: a public checkout (`data/SPLIT/text`, `data/SPLIT/attributions`) or JSON lines of the same. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export type Pair = readonly [start: number, end: number];

/** One attribution: lists of half-open UTF-16 spans. */
export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Articles of a checkout's split, or of a `.jsonl` or `.jsonl.gz` file. An article with several annotators comes once for each. */
export function readPolnear(path: string, split = "train"): GoldArticle[] {
  if (/\.jsonl(\.gz)?$/.test(path)) {
    const bytes = readFileSync(path);
    const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  }
  const folder = join(path, "data", split);
  if (!existsSync(folder))
    throw new Error(`no folder data/${split} in ${path}: is it a checkout of PolNeAR?`);
  return readdirSync(join(folder, "attributions"))
    .filter((name) => name.endsWith(".ann"))
    .sort()
    .map((name) => {
      // The four hex digits that end the name are the annotator's.
      const id = name.replace(/_[0-9a-f]{4}\.ann$/, "");
      const text = readFileSync(join(folder, "text", `${id}.txt`), "utf8");
      const annotations = readFileSync(join(folder, "attributions", name), "utf8");
      return { id: name.slice(0, -4), text, attributions: readAnnotations(annotations, text) };
    });
}

/** Reads a brat `.ann` file: `T1<tab>Content 651 656;669 711<tab>text`, `E3<tab>Attribution:T11 Cue:T10 Content:T9 Source:T8`. */
export function readAnnotations(annotations: string, text: string): GoldAttribution[] {
  const toUnit = codePointOffsets(text);
  const spans = new Map<string, Pair[]>();
  const found: GoldAttribution[] = [];
  const records = annotations.split(/^(?=[TE#]\d+\t)/m);
  for (const record of records) {
    const [key, head] = record.split("\t");
    if (key === undefined || head === undefined || !key.startsWith("T")) continue;
    const places = head.slice(head.indexOf(" ") + 1);
    spans.set(
      key,
      places.split(";").map((place): Pair => {
        const [start, end] = place.split(" ").map(Number);
        return [toUnit(start ?? 0), toUnit(end ?? 0)];
      }),
    );
  }
  for (const record of records) {
    const [key, head] = record.split("\t");
    if (key === undefined || head === undefined || !key.startsWith("E")) continue;
    const members: Record<"Source" | "Cue" | "Content", Pair[]> = { Source: [], Cue: [], Content: [] };
    let isAttribution = false;
    for (const member of head.trim().split(/\s+/)) {
      const [role, target] = member.split(":");
      const name = role?.replace(/\d+$/, "") ?? "";
      if (name.startsWith("Attribution")) isAttribution = true;
      if (target !== undefined && (name === "Source" || name === "Cue" || name === "Content"))
        members[name].push(...(spans.get(target) ?? []));
    }
    if (!isAttribution || members.Content.length === 0) continue;
    const sorted = (list: Pair[]) => list.sort((a, b) => a[0] - b[0]);
    found.push({
      source: sorted(members.Source),
      cue: sorted(members.Cue),
      content: sorted(members.Content),
    });
  }
  return found;
}

/** PolNeAR counts code points; JavaScript counts UTF-16 units. */
function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) {
    units.push(i);
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800) i++;
  }
  units.push(text.length);
  return (offset) => units[offset] ?? text.length;
}
