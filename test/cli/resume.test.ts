import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { folder, onrecord, reference, start } from "./run";

/** Articles enough for a few seconds of work, some of them broken. */
async function manyArticles(count: number): Promise<string> {
  const text = await readFile(reference, "utf8");
  const lines = Array.from({ length: count }, (_, i) =>
    i % 97 === 13 ? "{ broken" : JSON.stringify({ text: text.replaceAll("Seoul", `Seoul ${i}`) }),
  );
  return `${lines.join("\n")}\n`;
}

/** How the output and what lies beside it stand when the command is killed. */
async function progressOf(out: string): Promise<number> {
  const state = await readFile(`${out}.part.json`, "utf8").catch(() => undefined);
  return state === undefined ? 0 : JSON.parse(state).done;
}

test.each([["1"], ["2"]])(
  "killed at any moment and started again, the output is that of one run (--jobs %s)",
  async (jobs) => {
    const dir = await folder();
    await writeFile(join(dir, "in.ndjson"), await manyArticles(300));
    const whole = await onrecord(["parse", "in.ndjson", "-o", "whole.ndjson"], "", dir);
    expect(whole.code).toBe(1); // Some are broken.
    const out = join(dir, "out.ndjson");
    const seen: number[] = [];
    let code: number | null | undefined;
    for (let kills = 0; code === undefined || code === null; kills++) {
      const before = await progressOf(out);
      const child = start(["parse", "in.ndjson", "-o", "out.ndjson", "--jobs", jobs], dir);
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve)).then((c) => {
        code = c;
      });
      if (kills < 4) {
        // At some moment after it has come a little further, or at once.
        while (code === undefined && kills > 0 && (await progressOf(out)) <= before) await wait(5);
        await wait(kills * 17);
        child.kill("SIGKILL");
      }
      await ended;
      if (code === null) {
        expect(existsSync(out)).toBe(false);
        seen.push(await progressOf(out));
        code = undefined;
      }
    }
    expect(code).toBe(1); // Broken records of earlier runs count.
    expect(seen.at(-1)).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b)); // It went on; it did not begin again.
    expect(await readFile(out, "utf8")).toBe(await readFile(join(dir, "whole.ndjson"), "utf8"));
    expect((await readdir(dir)).sort()).toEqual(["in.ndjson", "out.ndjson", "whole.ndjson"]);
  },
  120_000,
);

test("Ctrl-C stops at a whole record; the next run goes on from there", async () => {
  const dir = await folder();
  await writeFile(join(dir, "in.ndjson"), await manyArticles(300));
  const args = ["quotes", "in.ndjson", "-f", "csv", "-o"];
  await onrecord([...args, "whole.csv"], "", dir);
  const child = start([...args, "out.csv"], dir);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  while ((await progressOf(join(dir, "out.csv"))) === 0) await wait(20);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(existsSync(join(dir, "out.csv"))).toBe(false);
  const part = await readFile(join(dir, "out.csv.part"), "utf8");
  const whole = await readFile(join(dir, "whole.csv"), "utf8");
  expect(whole.startsWith(part) && part.endsWith("\r\n")).toBe(true);
  await onrecord([...args, "out.csv"], "", dir);
  expect(await readFile(join(dir, "out.csv"), "utf8")).toBe(whole);
}, 120_000);

test("Ctrl-C before anything was read leaves nothing behind", async () => {
  const dir = await folder();
  const child = start(["parse", "-", "-o", "out.json"], dir);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  while (!existsSync(join(dir, "out.json.part"))) await wait(20);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(await readdir(dir)).toEqual([]);
});

test("a part of other inputs or other options is begun again", async () => {
  const dir = await folder();
  await writeFile(join(dir, "in.ndjson"), await manyArticles(300));
  const child = start(["parse", "in.ndjson", "-o", "out.ndjson"], dir);
  const ended = new Promise((resolve) => child.on("close", resolve));
  while ((await progressOf(join(dir, "out.ndjson"))) === 0) await wait(20);
  child.kill("SIGKILL");
  await ended;
  await onrecord(["parse", "in.ndjson", "-o", "out.ndjson", "--place"], "", dir);
  const [first = ""] = (await readFile(join(dir, "out.ndjson"), "utf8")).split("\n");
  expect(JSON.parse(first).extensions).toEqual({ input: "in.ndjson, line 1" });
}, 60_000);

test("a second run may not write the same output at the same time", async () => {
  const dir = await folder();
  const first = start(["parse", "-", "-o", "out.json"], dir);
  while (!existsSync(join(dir, "out.json.part"))) await wait(20);
  const second = await onrecord(["parse", reference, "-o", "out.json"], "", dir);
  expect(second.code).toBe(3);
  expect(second.stderr).toMatch(/another run \(process \d+\) is writing it/);
  first.kill("SIGKILL");
  await new Promise((resolve) => first.on("close", resolve));
  expect((await onrecord(["parse", reference, "-o", "out.json"], "", dir)).code).toBe(0);
});
