import type { Item, Order, Outcome } from "./order";
import { perform } from "./perform";

/** What a worker thread does: a batch of articles, each on its own. */
export default function work({ order, items }: { order: Order; items: Item[] }): Outcome[] {
  return items.map((item) => perform(order, item));
}
