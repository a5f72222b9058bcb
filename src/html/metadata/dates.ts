import type { MetadataArticle } from "../../formats";
import { afternoonWord, worldCalendars } from "../../language";
import type { PartialDate } from "../../model";
import { type Calendar, calendarOf, english, findDates } from "../../text";
import { elementsOf, type PageElement } from "../tree";
import { type Head, hasWord } from "./head";
import { readInstant } from "./instant";

/** Names of `<meta>`, letters alone, that publishers give the first publication in, most trusted first. */
const PUBLISHED =
  "articlepublishedtime ogarticlepublishedtime articlepublished parselypubdate datepublished dcdateissued dctermsissued " +
  "dcdatecreated dctermscreated dctermsdate dcdate citationpublicationdate citationdate sailthrudate publishdate publicationdate " +
  "publishedat pubdate dateissued articledateoriginal cxenseparserecspublishtime cxenseparserecspublishedtime " +
  "cxenseparsepublishtime originalpublicationdate ogpublishedtime ogpubdate rnewsdatepublished lastpublished date created datecreated";

const MODIFIED =
  "articlemodifiedtime ogupdatedtime articlemodified datemodified dctermsmodified dcdatemodified lastmodified lastmod " +
  "articleupdated ogarticlemodifiedtime rnewsdatemodified revised";

/** First publication and last change, each from the most trusted place that tells it. */
export interface PageDates {
  published?: PartialDate | undefined;
  modified?: PartialDate | undefined;
  /** True when two places give different days for the first publication. */
  conflict: boolean;
}

/** Weighs JSON-LD, `<meta>`, microdata and `<time>`. */
export function readDates(root: PageElement, head: Head, story: MetadataArticle | undefined): PageDates {
  const marked = markedDates(root);
  const metas = metasByLetters(head);
  const published = [
    readInstant(story?.published),
    ...named(metas, PUBLISHED),
    ...marked.published,
    readInstant(story?.created),
    ...marked.loose,
  ].filter((date) => date !== undefined);
  const modified = [readInstant(story?.modified), ...named(metas, MODIFIED), ...marked.modified].filter(
    (date) => date !== undefined,
  );
  const best = finest(published);
  return {
    published: best,
    modified: finest(modified),
    conflict: published.some((date) => daysApart(date, best) > 1),
  };
}

/** The first value of each `<meta>`, by the letters of its name. */
function metasByLetters({ metas }: Head): ReadonlyMap<string, string | undefined> {
  return new Map([...metas].map(([name, [value]]) => [name.replace(/[^a-z]/g, ""), value]));
}

function named(metas: ReadonlyMap<string, string | undefined>, names: string): (PartialDate | undefined)[] {
  return names.split(" ").map((name) => readInstant(metas.get(name)));
}

let calendar: Calendar | undefined;

/**
 * The first whole date that these lines display: `06.01.2026`, `1. April 2025, 15:25`. For pages that tell no machine. Outside the
 * United States numeric dates give the day first.
 */
export function displayedDate(
  lines: readonly string[],
  language: string | undefined,
): PartialDate | undefined {
  calendar ??= calendarOf([english, ...worldCalendars]);
  const order = language === undefined || /^en(?:[-_]us)?$/i.test(language) ? undefined : "dmy";
  for (const line of lines) {
    if (line.length > 160 || !/\d/.test(line)) continue;
    const date = findDates(line, { calendar, order }).find(
      ({ iso }) => iso !== undefined && /^\d{4}-\d\d-\d\d/.test(iso),
    );
    if (date === undefined) continue;
    const { span: _, ...told } = date;
    if (told.iso?.includes("T") === true) return told;
    const rest = line.slice(line.indexOf(date.raw) + date.raw.length - 1);
    const clock = / ([01]?\d|2[0-3])[:.](\d{2})(?!\d|\.)/.exec(rest);
    const hour = Number(clock?.[1]);
    const late = clock !== null && hour < 12 && afternoonWord.test(rest.slice(0, clock.index)) ? 12 : 0;
    const time =
      told.time ?? (clock === null ? undefined : `${String(hour + late).padStart(2, "0")}:${clock[2]}`);
    if (time === undefined) return told;
    return { ...told, time, iso: `${told.iso}T${time}` };
  }
  return undefined;
}

/** Whether a line displays a date and little else: `Published: 3 June 2024, 10:15`. */
export function isDateLine(text: string, language: string | undefined): boolean {
  if (text.length > 90) return false;
  const date = displayedDate([text], language);
  return date !== undefined && text.length - date.raw.length < 30;
}

/** The first; but a later one that gives the same day and tells more of it (`2024-03-01` and `2024-03-01T10:00Z`). */
function finest(dates: readonly PartialDate[]): PartialDate | undefined {
  const first = dates[0];
  if (first === undefined || isZoned(first)) return first;
  const near = dates.filter((date) => daysApart(date, first) <= 1);
  return (
    near.find((date) => isZoned(date) && sameTime(date, first)) ??
    near.find((date) => date.time !== undefined && first.time === undefined) ??
    first
  );
}

const isZoned = (date: PartialDate): boolean => /(?:Z|[+-]\d{2}:\d{2})$/.test(date.time ?? "");

/** `10:00` and `10:00:00+01:00` tell the same clock. */
const sameTime = (date: PartialDate, coarse: PartialDate): boolean =>
  coarse.time === undefined || date.time?.slice(0, 5) === coarse.time.slice(0, 5);

function daysApart(a: PartialDate, b: PartialDate | undefined): number {
  if (b === undefined) return 0;
  return Math.abs(day(a) - day(b)) / 86_400_000;
}

const day = (date: PartialDate): number => Date.UTC(date.year ?? 0, (date.month ?? 1) - 1, date.day ?? 1);

interface MarkedDates {
  published: PartialDate[];
  modified: PartialDate[];
  /** `<time>` that says nothing about what it times. */
  loose: PartialDate[];
}

/** Dates in the page's own elements: microdata, `pubdate`, `<time datetime>`. Those of other stories come late in a page, so order tells. */
function markedDates(root: PageElement): MarkedDates {
  const marked: MarkedDates = { published: [], modified: [], loose: [] };
  for (const element of elementsOf(root)) {
    const property = element.attribute("itemprop") ?? element.attribute("property");
    if (element.name !== "time" && property === undefined) continue;
    const date = readInstant(
      element.attribute("datetime") ?? element.attribute("content") ?? element.attribute("title"),
    );
    if (date === undefined) continue;
    if (
      hasWord(property, "datemodified") ||
      element.label.includes(" updated ") ||
      element.label.includes(" modified ")
    )
      marked.modified.push(date);
    else if (
      hasWord(property, "datepublished") ||
      element.attributes.has("pubdate") ||
      / published | entry date /.test(element.label)
    )
      marked.published.push(date);
    else if (element.name === "time") marked.loose.push(date);
  }
  return marked;
}
