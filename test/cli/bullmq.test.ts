import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cli, folder, onrecord } from "./run";

const example = (name: string) => fileURLToPath(new URL(`../../examples/bullmq/${name}`, import.meta.url));
const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis)
  console.warn("test/cli/bullmq: skipped, redis-server is not installed (apt-get install redis-server)");

test.skipIf(!hasRedis)(
  "a BullMQ worker killed in the middle of a shard loses nothing and doubles nothing",
  async () => {
    const dir = await folder();
    const shards = 6;
    await mkdir(join(dir, "in"));
    for (let shard = 0; shard < shards; shard++) {
      const lines = Array.from({ length: 150 }, (_, i) =>
        JSON.stringify({
          text: `Pier ${shard}-${i}\n\n${"“It stays,” Mayor Ines Aldaba said.\n\n".repeat(10)}`,
        }),
      );
      await writeFile(join(dir, `in/${shard}.ndjson`), `${lines.join("\n")}\n`);
    }
    await onrecord(["parse", "in", "--out-dir", "expected"], "", dir);

    const { startRedis } = await import(example("redis.mjs"));
    const redis = await startRedis();
    const env = { ...process.env, REDIS_URL: redis.url, LOCK_MS: "2000", ONRECORD_CLI: cli };
    const run = (name: string, ...args: string[]): ChildProcess =>
      spawn(process.execPath, [example(name), ...args], {
        env,
        cwd: dir,
        stdio: ["ignore", "pipe", "inherit"],
      });
    const workers = [run("worker.mjs")];
    try {
      const queued = run("enqueue.mjs", "in", "out");
      const ended = new Promise<number | null>((resolve) => queued.on("close", resolve));
      const unfinished = join(dir, "out/.unfinished");
      while (!existsSync(unfinished) || (await readdir(unfinished)).length === 0) await wait(5);
      workers[0]?.kill("SIGKILL");
      workers.push(run("worker.mjs"), run("worker.mjs"));
      expect(await ended).toBe(0);

      const out = (await readdir(join(dir, "out"))).filter((name) => name !== ".unfinished").sort();
      expect(out).toEqual((await readdir(join(dir, "expected"))).sort());
      for (const name of out)
        expect(await readFile(join(dir, "out", name), "utf8")).toBe(
          await readFile(join(dir, "expected", name), "utf8"),
        );

      // Queued again, nothing is done again.
      const again = run("enqueue.mjs", "in", "out");
      let told = "";
      again.stdout?.setEncoding("utf8").on("data", (text) => {
        told += text;
      });
      await new Promise((resolve) => again.on("close", resolve));
      expect(told).toBe(
        `${shards} of ${shards} shards done, 0 under way (0 articles), 0 waiting, 0 failed\n`,
      );
    } finally {
      for (const worker of workers) worker.kill();
      await redis.stop();
    }
  },
  120_000,
);
