// Runs the benchmarks of scripts/bench, each in a process of its own: `npm run bench`, or `npm run bench -- speed` for one.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

const folder = new URL("bench/", import.meta.url);
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .filter((file) => wanted.length === 0 || wanted.includes(file.slice(0, -4)));

if (files.length === 0) {
  console.error(`No benchmark is called ${wanted.join(" or ")}.`);
  process.exitCode = 1;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
for (const file of files) {
  console.log(`\n== ${file.slice(0, -4)}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(file, folder))], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
