import type { Article } from "../model";
import { auditSources, type Finding, type SourceAudit, type SourceFigures } from "../report";

/** The audit for people at a terminal. */
export function auditText(article: Article, place: string): string {
  const audit = auditSources(article);
  const title = article.headline ?? place;
  return [
    title,
    "=".repeat(Math.min([...title].length, 78)),
    "",
    ...summary(audit),
    "",
    ...(audit.sources.length > 0 ? ["Sources", ...audit.sources.map(source), ""] : []),
    ...(audit.findings.length > 0
      ? ["Questions for an editor", ...audit.findings.flatMap((finding) => about(finding, article.text))]
      : ["No questions for an editor.", ""]),
    "",
  ].join("\n");
}

function summary({ figures: f, sources }: SourceAudit): string[] {
  const unnamed = f.kinds.unnamed.sources + f.kinds.granted.sources;
  const share = f.statedWords === 0 ? 0 : Math.round((100 * f.unnamedWords) / f.statedWords);
  return [
    `${plural(f.statements, "statement")} (${f.direct} direct, ${f.mixed} partly quoted, ${f.indirect} indirect) in ${plural(f.paragraphs, "paragraph")}`,
    `${plural(sources.length, "source")}: ${plural(f.kinds.person.sources, "named person", "named people")}, ${plural(f.kinds.organization.sources, "organisation")}, ${plural(f.kinds.document.sources, "document")}, ${plural(f.kinds.group.sources, "group")}, ${unnamed} unnamed (${f.kinds.granted.sources} granted anonymity)`,
    `${plural(f.unattributed, "statement")} joined to no source; ${plural(f.heardOnce.length, "source")} heard once`,
    `${share}% of ${f.statedWords} attributed words rest on unnamed sources`,
  ];
}

function source({ label, kind, quotationIds, words, paragraphs }: SourceFigures): string {
  return `  ${label} (${kind}): ${plural(quotationIds.length, "statement")}, ${plural(words, "word")}, paragraph ${paragraphs.join(", ")}`;
}

function about({ code, message, span, rules }: Finding, text: string): string[] {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, " ");
  const shown = words.length > 90 ? `${words.slice(0, 89).replace(/[\uD800-\uDBFF]$/u, "")}…` : words;
  return [
    `  ${code}: ${message}`,
    `    at ${span.start}: ${shown}`,
    ...rules.map((rule) => `    ${rule.newsroom}: ${rule.says}`),
    "",
  ];
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
