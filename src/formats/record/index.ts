/**
 * What a format cannot say itself, kept beside what it can: the `onrecord` record.
 *
 * A record is plain JSON: the fields of an {@link Article} that the format cannot hold in full, with spans in the composed text,
 * and a seal on each of the format's own values that a field refines. Where a seal is broken, because somebody has edited the
 * headline, the body or the dates since, the format's own value counts and the record's is left alone.
 */
import type { Article, Json } from "../../model";
import { isObject } from "../json";
import { held, told } from "../layout";
import { isIn } from "../words";
import { settled } from "./compact";
import { conform } from "./conform";
import { broken, type Natives, sealsOf } from "./seal";

export { type CompactArticle, compact } from "./compact";
export { type Natives, seal } from "./seal";

/** The record of a compact article, to be written beside the values it refines. */
export function writeRecord(article: Article, natives: Natives): Json {
  // Models are plain JSON: a copy of one is Json.
  const fields: Json = JSON.parse(JSON.stringify(held(conform(article, article.text))));
  return { version: 1, seals: sealsOf(article.text, natives), article: fields };
}

/** Fields that hold whatever becomes of the text; the others say something about its words. */
const FREE = "sections|trail|published|modified|url|publisher|subjects";

/** The native reading, refined by the record where its seals hold. */
export function withRecord(native: Article, record: Json | undefined, natives: Natives): Article {
  if (!isObject(record) || record.version !== 1 || !isObject(record.article)) return native;
  const stale = broken(record, native.text, natives);
  const article = { ...native };
  for (const [field, refined] of Object.entries(conform(record.article, native.text)))
    if (!stale.has(field) && (isIn(FREE, field) || !stale.has("text")))
      Object.assign(article, { [field]: refined });
  return settled(told(article));
}
