import type { ParseOptions, PartialDate } from "../model";
import { findDates } from "../text";

/** The dates of a line that holds nothing else. Spans count from the line's start. */
export interface DateLine {
  published?: PartialDate | undefined;
  modified?: PartialDate | undefined;
}

const LONGEST = 110;
const DIGIT = /\p{Nd}/u;
const MODIFIED =
  /\b(?:updated?|modified|last|edited|corrected|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|oppdatert|uppdaterad|opdateret)\b/i;
/** What may stand beside the dates of such a line. */
const BESIDE =
  /\b(?:published|posted|created|issued|printed|first|last|updated?|modified|edited|on|at|am|pm|date|time|today|yesterday|edition|version|print|online|and|min(?:ute)?s?|read|hours?|ago|days?|hrs?|mins?|veröffentlicht|aktualisiert|am|um|uhr|stand|publié|mis|à|jour|le|à|publicado|actualizado|el|em|às|pubblicato|aggiornato|alle|il|gepubliceerd|bijgewerkt|op|om|입력|수정|업데이트|公開|更新|配信)\b/giu;

/** Reads a line that only tells when: `Published: April 8, 2024, 7:32 p.m. EDT | Updated April 9`. */
export function readDateLine(text: string, options: ParseOptions): DateLine | undefined {
  if (text.length > LONGEST || !DIGIT.test(text)) return undefined;
  const found: DateLine = {};
  let rest = "";
  let at = 0;
  for (const date of findDates(text, options)) {
    const span = date.span;
    if (!span) continue;
    const before = text.slice(at, span.start);
    const key = MODIFIED.test(before) ? "modified" : "published";
    found[key] ??= date;
    rest += `${before} `;
    at = span.end;
  }
  rest += text.slice(at);
  if (at === 0 || /\p{L}{2}/u.test(rest.replace(BESIDE, ""))) return undefined;
  return found;
}
