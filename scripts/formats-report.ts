/** Prints how the standards' own examples fare, as the table that docs/guides/formats.md quotes. */
import fc from "fast-check";
import { arbitraryArticle } from "../test/support/arbitrary-article";
import { officialRows, type Row, webAnnotation } from "../test/support/official";
import { ABSENT, standards } from "../test/support/shared";

const of = (count: readonly [number, number] | undefined) =>
  count === undefined || count[1] === 0 ? "" : `${count[0]} of ${count[1]}`;

function print(rows: readonly Row[]): void {
  console.log("| format | official examples | read | outputs valid |");
  console.log("|---|---|---|---|");
  for (const { format, examples, read, valid } of rows)
    console.log(`| ${format} | ${examples} | ${of(read)} | ${of(valid)} |`);
  for (const fault of rows.flatMap(({ faults }) => faults)) console.error(fault);
}

if (standards === undefined) console.log(ABSENT);
else print([...officialRows(), webAnnotation(fc.sample(arbitraryArticle, { numRuns: 100, seed: 1 }))]);
