// node worker.mjs: takes shards from the queue until it is stopped. Start as many as there are cores, on as many machines as can see
// Redis and the shards.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "bullmq";
import { connect, queueName } from "./queue.mjs";

const cli = process.env.ONRECORD_CLI ?? fileURLToPath(new URL("cli.js", import.meta.resolve("onrecord")));

/**
 * One shard in, one NDJSON file out. It may run twice (a worker that was thought dead may live): each run writes a file of its own and
 * puts it in place whole, and both files are the same, byte for byte.
 */
async function parseShard(job) {
  const { input, output } = job.data;
  if (existsSync(output)) return { already: true };
  const own = join(
    dirname(output),
    ".unfinished",
    `${basename(output)}.${hostname()}.${process.pid}.${Date.now()}`,
  );
  await mkdir(dirname(own), { recursive: true });
  const ticking = setInterval(async () => {
    const state = await readFile(`${own}.part.json`, "utf8").catch(() => undefined);
    if (state) await job.updateProgress({ articles: JSON.parse(state).done }).catch(() => {});
  }, 500);
  try {
    const { code, errors } = await run(["parse", input, "--format", "ndjson", "--out", own]);
    // 1: some records of the shard are broken. The others are written, and trying again would not mend them.
    if (code !== 0 && code !== 1) throw new Error(`onrecord ended with ${code}: ${errors}`);
    await rename(own, output);
    return { broken: errors.split("\n").filter((line) => line !== "") };
  } finally {
    clearInterval(ticking);
  }
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errors = (errors + text).slice(0, 100_000);
    });
    child.on("error", reject).on("close", (code) => resolve({ code, errors }));
  });
}

const connection = connect();
const worker = new Worker(queueName, parseShard, {
  connection,
  // A worker that dies no longer renews its lock: after so long its shard goes back to the queue, however often that happens.
  lockDuration: Number(process.env.LOCK_MS ?? 30_000),
  stalledInterval: Number(process.env.LOCK_MS ?? 30_000) / 2,
  maxStalledCount: 10,
});
worker.on("completed", (job) => console.log(`${process.pid} done ${job.id}`));
worker.on("failed", (job, error) => console.log(`${process.pid} failed ${job?.id}: ${error.message}`));
worker.on("error", (error) => console.error(error.message));

async function stop() {
  await worker.close(); // Waits for the shard that is under way.
  connection.disconnect();
}
process.once("SIGINT", stop).once("SIGTERM", stop);
