import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The built command: these tests judge what is published. */
export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
export const reference = fileURLToPath(new URL("../fixtures/reference.txt", import.meta.url));

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function start(args: readonly string[], cwd?: string): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { cwd, stdio: ["pipe", "pipe", "pipe"] });
}

/** Runs the command to its end. */
export async function onrecord(
  args: readonly string[],
  input: string | Uint8Array = "",
  cwd?: string,
): Promise<Finished> {
  const child = start(args, cwd);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdin?.on("error", () => {}); // The command may end before it has read everything.
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

/** A folder for one test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}
