// A Redis of one's own for as long as the example runs: apt-get install redis-server.
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

export function hasRedis() {
  return spawnSync("redis-server", ["--version"]).status === 0;
}

/** Starts redis-server on a free port, its log of writes in a folder of its own; gives its address and a way to stop it. */
export async function startRedis() {
  const dir = await mkdtemp(join(tmpdir(), "onrecord-redis-"));
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--appendonly", "yes"];
  // BullMQ keeps queues in Redis: nothing may be thrown out to make room.
  const server = spawn("redis-server", [...options, "--maxmemory-policy", "noeviction"], { stdio: "ignore" });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null });
  client.on("error", () => {}); // Until it listens.
  await client.ping();
  client.disconnect();
  const stop = async () => {
    server.kill();
    await new Promise((done) => server.once("close", done));
    await rm(dir, { recursive: true, force: true });
  };
  return { url, stop };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
