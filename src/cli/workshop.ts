import { messageOf } from "./exit";
import type { Item, Order, Outcome } from "./order";

/** Whoever does the work: this thread, or a pool of others. */
export interface Workshop {
  /** How many articles are handed over at once, and how many units of text or bytes, whichever comes first. */
  batch: number;
  batchSize: number;
  /** How many batches are kept under way. */
  ahead: number;
  work(items: Item[]): Promise<Outcome[]>;
  close(): Promise<void>;
}

export async function openWorkshop(order: Order, jobs: number): Promise<Workshop> {
  return jobs > 1 ? pool(order, jobs) : await alone(order);
}

async function alone(order: Order): Promise<Workshop> {
  const { perform } = await import("./perform");
  return {
    batch: 1,
    batchSize: 0,
    ahead: 1,
    work: async (items) => items.map((item) => perform(order, item)),
    close: async () => {},
  };
}

async function pool(order: Order, jobs: number): Promise<Workshop> {
  const { Tinypool } = await import("tinypool");
  const threads = new Tinypool({
    filename: new URL("./cli-worker.js", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    // V8 lets each thread's young objects grow to 48 MB before it looks; two workers so took 386 MB instead of 211.
    resourceLimits: { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 },
  });
  const run = (items: Item[]): Promise<Outcome[]> => threads.run({ order, items });
  /** A batch that took its thread down with it is tried again one by one: only the culprit is lost. */
  const retried = async (items: Item[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const item of items)
      outcomes.push(
        ...(await run([item]).catch((error) => [{ error: `the worker died: ${messageOf(error)}` }])),
      );
    return outcomes;
  };
  return {
    batch: 16,
    batchSize: 128 * 1024,
    ahead: jobs * 3,
    work: (items) => run(items).catch(() => retried(items)),
    close: () => threads.destroy(),
  };
}
