import { bareModifiers, bareNouns, spokespeople } from "../../language";
import type { Article, CueClass, IssueCode, Quotation, Source, Span } from "../../model";
import { bySource } from "./kinds";
import type { Finding, FindingCode } from "./model";
import { rulesBehind } from "./rules";

/** All findings of an article, in the order of the text. */
export function findings(article: Article): Finding[] {
  const statements = bySource(article);
  const found = [
    ...article.sources.flatMap((source) => aboutSource(source, statements.get(source.id) ?? [])),
    ...article.quotations.flatMap(aboutSpeaker),
  ];
  const own = new Set(found.flatMap(({ code, quotationIds }) => quotationIds.map((id) => `${code} ${id}`)));
  for (const finding of fromIssues(article))
    if (!finding.quotationIds.some((id) => own.has(`${finding.code} ${id}`))) found.push(finding);
  return found.sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1));
}

/** What an unnamed source gives cause to ask. */
function aboutSource(source: Source, statements: readonly Quotation[]): Finding[] {
  const { anonymity } = source;
  if (source.type !== "unnamed" || !anonymity) return [];
  const { count, granted, reason } = anonymity;
  const called = `“${source.description}”`;
  const found: Finding[] = [];
  const tell = (code: FindingCode, message: string, about = statements, span = anonymity.span) =>
    found.push(finding(code, message, span, about, source.id));

  if (isBare(source)) tell("bare-source", `Nothing says who ${called} is or how it knows.`);
  if (granted && reason === undefined)
    tell("anonymity-without-reason", `The text does not say why ${called} is not named.`);
  if (count.min > 1 && count.raw === undefined && saysSources(source))
    tell("plural-maybe-one", `${called} is a plural, but nothing says how many they are.`);
  if (holds(source, spokespeople)) return found;

  const first = statements[0];
  if (count.max === 1 && first)
    tell(
      "single-unnamed-source",
      `${statements.length === 1 ? "This statement rests" : `These ${statements.length} statements rest`} on one unnamed source, ${called}.`,
      statements,
      first.spans[0],
    );
  for (const quotation of statements) {
    const judged = judging(quotation.attribution?.cue?.class);
    if (!judged) continue;
    const cue = quotation.attribution?.cue;
    tell(
      judged,
      `${called}, who is not named, ${deeds[judged]} here (“${cue?.text}”).`,
      [quotation],
      cue?.span,
    );
  }
  return found;
}

/** What a statement without a sure speaker gives cause to ask. */
function aboutSpeaker(quotation: Quotation): Finding[] {
  const span = quotation.spans[0];
  if (!span) return [];
  const { attribution, kind } = quotation;
  const tell = (code: FindingCode, message: string, at = span) => [
    finding(code, message, at, [quotation], attribution?.sourceId),
  ];
  if (!attribution?.mention && attribution?.sourceId === undefined)
    return kind === "indirect" ? [] : tell("unattributed-quotation", "Nobody is named for this quotation.");
  if (attribution.sourceId === undefined)
    return tell(
      "unresolved-speaker",
      `“${attribution.mention?.text}” could not be joined to anyone in the story.`,
      attribution.mention?.span,
    );
  if (attribution.basis === "inferred")
    return tell("inferred-speaker", "Who says this is a guess from the sentences around it.");
  return [];
}

/** What the parser itself told. */
function fromIssues(article: Article): Finding[] {
  return article.issues.flatMap((issue) => {
    if (!issue.span || !isFindingCode(issue.code)) return [];
    return [finding(issue.code, issue.message, issue.span, statementsAt(article.quotations, issue.span))];
  });
}

/** The statements whose first piece overlaps a stretch; they stand in the order of the text, at most a few inside one another. */
function statementsAt(quotations: readonly Quotation[], span: Span): Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.spans[0]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return quotations.slice(Math.max(0, low - 3), low).filter((q) => q.spans.some((s) => overlap(s, span)));
}

/** Whether a parser's issue is something to tell an editor too. */
function isFindingCode(code: IssueCode): code is IssueCode & FindingCode {
  return (
    code === "unattributed-quotation" ||
    code === "unresolved-speaker" ||
    code === "inferred-speaker" ||
    code === "unclosed-mark" ||
    code === "missing-opening-mark"
  );
}

function finding(
  code: FindingCode,
  message: string,
  span: Span,
  about: readonly Quotation[],
  sourceId?: string,
): Finding {
  return {
    code,
    message,
    span,
    ...(sourceId === undefined ? {} : { sourceId }),
    quotationIds: about.map((quotation) => quotation.id),
    rules: rulesBehind(code),
  };
}

const deeds = { "unnamed-opinion": "judges or predicts", "unnamed-attack": "attacks somebody" } as const;

function judging(cue: CueClass | undefined): keyof typeof deeds | undefined {
  if (cue === "criticize") return "unnamed-attack";
  return cue === "praise" || cue === "think" || cue === "predict" ? "unnamed-opinion" : undefined;
}

/** Whether neither description nor role holds a word beyond 'a source'. */
function isBare({ description, role = "", affiliation, anonymity }: Source): boolean {
  if (affiliation !== undefined || anonymity?.proximity !== undefined) return false;
  const words = wordsOf(`${description} ${role}`).filter((word) => !has(bareModifiers, word));
  return words.length > 0 && words.every((word) => has(bareNouns, word));
}

function saysSources(source: Source): boolean {
  return wordsOf(source.description).includes("sources");
}

function holds(source: Source, list: string): boolean {
  return wordsOf(source.description).some((word) => has(list, word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Whether a word is in a list that is written with spaces between. */
function has(list: string, word: string): boolean {
  return ` ${list} `.includes(` ${word} `);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
