import type { Article, Quotation, Source } from "../../model";
import { auditSources, type SourceAudit, type SourceFigures } from "../audit";
import { speakerColours } from "./palette";

/** A source as the page shows it. */
export interface Speaker {
  /** Its place in `article.sources`, from 1; 0 for statements that nobody is named for. Safe in ids. */
  number: number;
  /** Class of its colour. */
  colour: string;
  /** Hatched. */
  unnamed: boolean;
  /** Absent for statements that nobody is named for. */
  source?: Source;
  figures?: SourceFigures;
  label: string;
  statements: Statement[];
}

/** A statement as the page shows it. */
export interface Statement {
  /** Its place in `article.quotations`, from 1. Safe in ids. */
  number: number;
  quotation: Quotation;
  speaker: Speaker;
}

/** The article with what the page's parts share. */
export interface View {
  article: Article;
  audit: SourceAudit;
  statements: Statement[];
  /** The same by the quotation's `id`. */
  byId: ReadonlyMap<string, Statement>;
  /** Those who speak, in the order of the article's sources; 'nobody named' last. */
  speakers: Speaker[];
  /** Addresses of pictures may be loaded. */
  images: boolean;
}

export function viewOf(article: Article, images: boolean): View {
  const audit = auditSources(article);
  const figures = new Map(audit.sources.map((entry) => [entry.sourceId, entry]));
  const nobody: Speaker = {
    number: 0,
    colour: "c-none",
    unnamed: false,
    label: "Nobody named",
    statements: [],
  };
  const speakers = new Map<string, Speaker>();
  for (const [i, source] of article.sources.entries()) {
    const own = figures.get(source.id);
    if (!own || speakers.has(source.id)) continue;
    speakers.set(source.id, {
      number: i + 1,
      colour: `c${speakers.size % speakerColours}`,
      unnamed: source.type === "unnamed",
      source,
      figures: own,
      label: own.label,
      statements: [],
    });
  }
  const statements = article.quotations.map((quotation, i) => {
    const speaker = speakers.get(quotation.attribution?.sourceId ?? "") ?? nobody;
    const statement = { number: i + 1, quotation, speaker };
    speaker.statements.push(statement);
    return statement;
  });
  const shown = [...speakers.values(), ...(nobody.statements.length > 0 ? [nobody] : [])];
  const byId = new Map(statements.map((statement) => [statement.quotation.id, statement]));
  return { article, audit, statements, byId, speakers: shown, images };
}
