// What the three programs share: the queue's name, its Redis, and how a shard becomes a job.
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Redis } from "ioredis";

export const queueName = "onrecord-shards";

/** Every program of the example finds Redis by REDIS_URL. */
export function connect() {
  const url = process.env.REDIS_URL ?? "redis://127.0.0.1:6379";
  return new Redis(url, { maxRetriesPerRequest: null });
}

/** One job a shard: one file in, one NDJSON file out. Its id is the shard's name, so that a shard is never queued twice. */
export async function jobsFor(inFolder, outFolder) {
  const names = (await readdir(inFolder)).filter((name) => !name.startsWith(".")).sort();
  return names.map((name) => ({
    name: "parse",
    data: {
      input: resolve(join(inFolder, name)),
      output: resolve(join(outFolder, `${name}.ndjson`)),
    },
    opts: {
      jobId: name.replaceAll(":", "_"), // BullMQ keeps ':' for itself.
      attempts: 3,
      backoff: { type: "exponential", delay: 1000 },
    },
  }));
}
