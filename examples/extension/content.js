import { parseDocument } from "onrecord/html";

const article = parseDocument(document, { url: location.href });
console.table(
  article.quotations.map(({ text, attribution }) => ({
    source: article.sources.find(({ id }) => id === attribution?.sourceId)?.description ?? "nobody named",
    text,
  })),
);
