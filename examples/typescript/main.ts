// What a story rests on unnamed sources for, and on what terms they speak.
import { type Anonymity, type Article, parseArticle } from "onrecord";

interface UnnamedStatement {
  statement: string;
  descriptor: string;
  terms: string;
}

function unnamedStatements({ quotations, sources }: Article): UnnamedStatement[] {
  return quotations.flatMap(({ text, attribution }) => {
    const anonymity = sources.find(({ id }) => id === attribution?.sourceId)?.anonymity;
    return anonymity ? [{ statement: text, descriptor: anonymity.descriptor, terms: terms(anonymity) }] : [];
  });
}

function terms({ granted, terms, reason }: Anonymity): string {
  if (!granted) return "not named";
  return reason ? `${terms ?? "granted"}, because ${reason}` : (terms ?? "granted");
}

const article = parseArticle(`Harbour bridge to close for a year

The bridge will close in March, the city said on Monday.

“The contract is as good as signed,” said a council official who asked not to be named because the talks are private.
`);

for (const { descriptor, terms, statement } of unnamedStatements(article)) {
  console.log(`${descriptor} (${terms}): ${statement}`);
}
