// npm start: a Redis, two workers and eight shards, on this machine. After a second one worker is killed without warning; the other
// takes its shard over, and nothing is lost or doubled.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { enqueue } from "./enqueue.mjs";
import { hasRedis, startRedis } from "./redis.mjs";

if (!hasRedis()) {
  console.error("redis-server is not installed: apt-get install redis-server");
  process.exit(1);
}

const dir = await mkdtemp(join(tmpdir(), "onrecord-shards-"));
const redis = await startRedis();
process.env.REDIS_URL = redis.url;
process.env.LOCK_MS = "3000";
const workers = [];
try {
  await mkdir(join(dir, "in"));
  for (let shard = 0; shard < 8; shard++) {
    const lines = Array.from({ length: 200 }, (_, i) => {
      const text = `Pier ${shard}-${i} to close\n\n“We will print every page,” Mayor Ines Aldaba said on Monday.\n`;
      return JSON.stringify({ text });
    });
    await writeFile(join(dir, "in", `shard-${shard}.ndjson`), `${lines.join("\n")}\n`);
  }

  const program = fileURLToPath(new URL("worker.mjs", import.meta.url));
  for (let i = 0; i < 2; i++) workers.push(spawn(process.execPath, [program], { stdio: "inherit" }));
  setTimeout(() => {
    console.log(`killing worker ${workers[0].pid}`);
    workers[0].kill("SIGKILL");
  }, 1000);

  await enqueue(join(dir, "in"), join(dir, "out"));

  const headlines = new Set();
  let lines = 0;
  for (let shard = 0; shard < 8; shard++) {
    const out = await readFile(join(dir, "out", `shard-${shard}.ndjson.ndjson`), "utf8");
    for (const line of out.trimEnd().split("\n")) {
      headlines.add(JSON.parse(line).headline);
      lines++;
    }
  }
  console.log(`${lines} articles, ${headlines.size} different ones: nothing lost, nothing doubled`);
} finally {
  for (const worker of workers) worker.kill();
  await redis.stop();
  await rm(dir, { recursive: true, force: true });
}
