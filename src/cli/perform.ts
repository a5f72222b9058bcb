import { messageOf } from "./exit";
import type { Item, Order, Outcome } from "./order";
import { readArticle } from "./read-article";
import { writeArticle } from "./write-article";

/** Reads one article and writes it as ordered. Whatever goes wrong stays with this article. */
export function perform(order: Order, item: Item): Outcome {
  try {
    return { text: writeArticle(readArticle(item, order.options), order, item) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}
