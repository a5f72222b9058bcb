// Who said what in a saved page: `node index.mjs page.html https://paper.example/story`.
import { readFile } from "node:fs/promises";
import { parseHtml } from "onrecord/html";

const [path = "page.html", url = "https://paper.example/story"] = process.argv.slice(2);
const article = parseHtml(await readFile(path), { url });

const authors = article.bylines.flatMap(({ contributors }) => contributors.map(({ name }) => name));
console.log(article.headline);
console.log(`by ${authors.join(", ")}, ${article.published?.iso ?? "no date"}`);
for (const { caption } of article.photos)
  console.log(`photo: ${caption?.text} ${caption?.credit?.raw ?? ""}`);
for (const { text, attribution } of article.quotations) {
  const source = article.sources.find(({ id }) => id === attribution?.sourceId);
  console.log(`${source?.description ?? "nobody named"}: ${text}`);
}
