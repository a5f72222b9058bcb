import { messageOf } from "./exit";
import { holdsOne, type Item, type Order, type Outcome } from "./order";
import { readArticles } from "./read-article";
import { writeArticle } from "./write-article";

/** Reads one item and writes it as ordered. Whatever goes wrong stays with this item. */
export function perform(order: Order, item: Item): Outcome {
  try {
    const articles = readArticles(item, order.options);
    if (articles.length > 1 && holdsOne(order.format))
      return { error: `it holds ${articles.length} articles, and ${order.format} one a file: take ndjson` };
    const alone = item.alone && articles.length === 1;
    return { text: articles.map((article) => writeArticle(article, order, { ...item, alone })).join("") };
  } catch (error) {
    return { error: messageOf(error) };
  }
}
