// Who said what in the article of a file: `node index.mjs article.txt`.
import { readFile } from "node:fs/promises";
import { parseArticle } from "onrecord";

const [path = "article.txt"] = process.argv.slice(2);
const article = parseArticle(await readFile(path, "utf8"));

console.log(article.headline);
for (const { text, attribution } of article.quotations) {
  const source = article.sources.find(({ id }) => id === attribution?.sourceId);
  console.log(`${source?.description ?? "nobody named"}: ${text}`);
}
