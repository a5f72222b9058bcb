/**
 * What a format cannot say itself, kept beside what it can: the `onrecord` record.
 *
 * A record is plain JSON: the fields of an {@link Article} that the format cannot hold in full, with spans in the composed text,
 * and a seal on each of the format's own values that a field refines. Where a seal is broken, because somebody has edited the
 * headline, the body or the dates since, the format's own value counts and the record's is left alone.
 */
import type { Article, Json } from "../../model";
import { isObject, type JsonObject } from "../json";
import { told } from "../layout";
import { settled } from "./compact";
import { conform } from "./conform";
import { broken, type Natives, sealsOf } from "./seal";

export { type CompactArticle, compact } from "./compact";
export { type Natives, seal } from "./seal";

/** Fields that say something about the words of the text; they stand only while the text does. */
const BOUND = ["bylines", "dateline", "photos", "quotations", "sources", "corrections", "issues"] as const;

/** Fields that hold without it. */
const FREE = ["sections", "trail", "published", "modified", "url", "publisher", "subjects"] as const;

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** The record of a compact article, to be written beside the values it refines. */
export function writeRecord(article: Article, natives: Natives): Json {
  const fields: JsonObject = {};
  for (const field of [...BOUND, ...FREE]) {
    // Models are plain JSON: a copy of one is Json.
    if (!isEmpty(article[field])) fields[field] = JSON.parse(JSON.stringify(article[field]));
  }
  return { version: 1, seals: sealsOf(article.text, natives), article: fields };
}

/** The native reading, refined by the record where its seals hold. */
export function withRecord(native: Article, record: Json | undefined, natives: Natives): Article {
  if (!isObject(record) || record.version !== 1 || !isObject(record.article)) return native;
  const stale = broken(record, native.text, natives);
  const refined = conform(record.article, native.text);
  const article = { ...native };
  const take = <K extends keyof typeof refined>(field: K) => {
    if (!stale.has(field)) Object.assign(article, { [field]: refined[field] });
  };
  if (!stale.has("text")) BOUND.forEach(take);
  FREE.forEach(take);
  return settled(told(article));
}
