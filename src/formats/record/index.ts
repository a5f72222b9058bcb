/**
 * What a format cannot say itself, kept beside what it can: the `onrecord` record.
 *
 * A record is plain JSON: the fields of an {@link Article} that the format cannot hold in full, with spans in the composed text,
 * and a seal on each of the format's own values that a field refines. Where a seal is broken, because somebody has edited the
 * headline, the body or the dates since, the format's own value counts and the record's is left alone.
 */
import type { Article } from "../../model";
import { isObject } from "../json";
import { held, told } from "../layout";
import { isIn } from "../words";
import { settled } from "./compact";
import { conform } from "./conform";
import { broken, type Natives, sealsOf } from "./seal";

export { type CompactArticle, compact } from "./compact";
export { type Natives, seal } from "./seal";

/** The record of a compact article, to be written beside the values it refines, as JSON. */
export function writeRecord(article: Article, natives: Natives): string {
  const recorded = held(conform(article, article.text));
  return JSON.stringify({ version: 1, seals: sealsOf(article.text, natives), article: recorded });
}

/** Fields that hold whatever becomes of the text; the others say something about its words. */
const FREE = "sections|trail|published|modified|url|publisher|subjects";

/** A record's JSON, read; another system may have put something else in its place, which is no error. */
function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "");
  } catch {
    return undefined;
  }
}

/** The native reading, refined by the record, of which this is the JSON, where its seals hold. */
export function withRecord(native: Article, json: string | undefined, natives: Natives): Article {
  const record = parsed(json);
  if (!isObject(record) || record.version !== 1 || !isObject(record.article)) return native;
  const stale = broken(record, native.text, natives);
  const article = { ...native };
  for (const [field, refined] of Object.entries(conform(record.article, native.text)))
    if (!stale.has(field) && (isIn(FREE, field) || !stale.has("text")))
      Object.assign(article, { [field]: refined });
  return settled(told(article));
}
