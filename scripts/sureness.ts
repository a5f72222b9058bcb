/** How sure a statement is, by what the library says of it: held against PolNeAR's annotations, by the statement. */
import type { Attribution, Quotation, QuotationReading } from "../src/index.ts";
import type { GoldArticle } from "./polnear.ts";
import { overlap, sameSpeaker, statementsOf } from "./score.ts";

/** What the library says of a statement, and what of it the gold bears out. */
export interface Verdict {
  readonly kind: Quotation["kind"];
  /** `none` where the statement has no attribution, or one that names nobody. */
  readonly basis: Attribution["basis"] | "none";
  /** Its source has a name. */
  readonly isNamed: boolean;
  /** Its content shares a word with a statement of the gold. */
  readonly content: boolean;
  /** Such a statement has the same speaker, told by the words that name them. Where the gold names nobody, the content alone counts. */
  readonly speaker: boolean;
}

/** How many statements there are, and what shares of them the gold bears out. */
export interface Sureness {
  readonly statements: number;
  readonly content: number;
  readonly speaker: number;
}

const isStatedByName = ({ basis, isNamed }: Verdict) => basis === "stated" && isNamed;

/** The rows of the table: the three kinds, the bases, and what a careful reader keeps. */
export const GROUPS: readonly (readonly [label: string, holds: (verdict: Verdict) => boolean])[] = [
  ["`direct`", ({ kind }) => kind === "direct"],
  ["`mixed`", ({ kind }) => kind === "mixed"],
  ["`indirect`", ({ kind }) => kind === "indirect"],
  ["`stated`", ({ basis }) => basis === "stated"],
  ["`pronoun`", ({ basis }) => basis === "pronoun"],
  ["`continued`", ({ basis }) => basis === "continued"],
  ["`inferred`", ({ basis }) => basis === "inferred"],
  ["no speaker", ({ basis }) => basis === "none"],
  ["`stated`, source with a name", isStatedByName],
  ["… and `direct`", (verdict) => isStatedByName(verdict) && verdict.kind === "direct"],
];

/** Holds each statement found in an article against the gold, but those inside another's content. */
export function verdictsOn(article: GoldArticle, reading: QuotationReading): Verdict[] {
  const { gold, found } = statementsOf(article, reading);
  return found.map((statement) => {
    const { kind, attribution } = statement.quotation;
    const there = gold.filter(({ words }) => overlap(words, statement.words));
    return {
      kind,
      basis: (statement.hasSpeaker && attribution?.basis) || "none",
      isNamed: statement.name !== "",
      content: there.length > 0,
      speaker: there.some((g) => !g.hasSpeaker || sameSpeaker(g, statement)),
    };
  });
}

/** Counts verdicts. The shares of none are NaN. */
export function surenessOf(verdicts: readonly Verdict[]): Sureness {
  const share = (right: (verdict: Verdict) => boolean) => verdicts.filter(right).length / verdicts.length;
  return {
    statements: verdicts.length,
    content: share(({ content }) => content),
    speaker: share(({ speaker }) => speaker),
  };
}
