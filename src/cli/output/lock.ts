import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Keeps a second run on this machine from writing the same output. A lock whose process is gone is taken over. */
export async function lock(path: string): Promise<void> {
  const own = `${process.pid} ${hostname()}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(lockOf(path), own, { flag: "wx" });
      return;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    const holder = await readFile(lockOf(path), "utf8").catch(() => "");
    if (isAlive(holder)) throw new Error(`another run (process ${holder.split(" ")[0]}) is writing it`);
    await rm(lockOf(path), { force: true });
  }
  throw new Error("another run is writing it");
}

export async function unlock(path: string): Promise<void> {
  await rm(lockOf(path), { force: true });
}

function lockOf(path: string): string {
  return `${path}.part.lock`;
}

/** Whether the process that wrote a lock still runs. One of another machine cannot be asked: its lock is taken over. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.split(" ");
  if (!pid || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
