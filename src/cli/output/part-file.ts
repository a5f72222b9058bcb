import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { messageOf, OutputError } from "../exit";
import { lock, unlock } from "./lock";
import type { Output } from "./output";

/** How far a part file has come; written beside it after the bytes that it tells of. */
interface Checkpoint {
  /** Of what it is a part: a part of anything else is begun again. */
  key: string;
  /** Records that were read, broken ones too. */
  done: number;
  failed: number;
  /** Bytes of the part file that belong to them; what stands behind is cut off. */
  bytes: number;
}

const checkpointEvery = 250; // milliseconds
const bufferSize = 256 * 1024;

/**
 * An output that grows as `PATH.part` and is renamed to `PATH` when it is whole, so that `PATH` never exists half written. `key` names
 * what is written (inputs, format, options): a part file of the same key is continued. Without a key nothing is continued.
 */
export async function openPartFile(path: string, key: unknown, header: string): Promise<Output> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await lock(path);
    return await PartFile.open(path, key === undefined ? "" : digest(key), header);
  } catch (error) {
    throw new OutputError(`${path}: ${messageOf(error)}`);
  }
}

function digest(key: unknown): string {
  return createHash("sha256").update(JSON.stringify(key)).digest("hex");
}

class PartFile implements Output {
  private pending = "";
  private last = Date.now();

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly state: Checkpoint,
  ) {}

  static async open(path: string, key: string, header: string): Promise<PartFile> {
    const part = `${path}.part`;
    const state = key === "" ? undefined : await continued(part, key);
    if (state) {
      const file = await open(part, "r+");
      await file.truncate(state.bytes);
      return new PartFile(path, file, state);
    }
    await rm(`${part}.json`, { force: true });
    const fresh = new PartFile(path, await open(part, "w"), { key, done: 0, failed: 0, bytes: 0 });
    fresh.pending = header;
    return fresh;
  }

  get done(): number {
    return this.state.done;
  }

  get failed(): number {
    return this.state.failed;
  }

  async write(text: string): Promise<void> {
    this.state.done++;
    this.pending += text;
    await this.settle();
  }

  async fail(): Promise<void> {
    this.state.done++;
    this.state.failed++;
    await this.settle();
  }

  async finish(): Promise<void> {
    await this.guarded(async () => {
      await this.flush();
      await this.file.sync();
      await this.file.close();
      await rename(`${this.path}.part`, this.path);
      await rm(`${this.path}.part.json`, { force: true });
      await unlock(this.path);
    });
  }

  async suspend(): Promise<void> {
    await this.guarded(async () => {
      if (this.state.key !== "" && this.state.done > 0) await this.checkpoint();
      await this.file.close();
      if (this.state.key === "" || this.state.done === 0) {
        await rm(`${this.path}.part`, { force: true });
        await rm(`${this.path}.part.json`, { force: true });
      }
      await unlock(this.path);
    });
  }

  private async settle(): Promise<void> {
    const due = this.state.key !== "" && Date.now() - this.last >= checkpointEvery;
    if (due) await this.guarded(() => this.checkpoint());
    else if (this.pending.length >= bufferSize) await this.guarded(() => this.flush());
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.pending);
    this.pending = "";
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.state.bytes);
      at += bytesWritten;
      this.state.bytes += bytesWritten;
    }
  }

  /** First the bytes, then the word that they are there: whatever is killed in between is cut off next time. */
  private async checkpoint(): Promise<void> {
    await this.flush();
    await this.file.datasync();
    const state = `${this.path}.part.json`;
    await writeFile(`${state}.new`, JSON.stringify(this.state));
    await rename(`${state}.new`, state);
    this.last = Date.now();
  }

  private async guarded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      throw new OutputError(`${this.path}: ${messageOf(error)}`);
    }
  }
}

/** The checkpoint of a part file of the same key; absent when there is none, or it tells of more bytes than there are. */
async function continued(part: string, key: string): Promise<Checkpoint | undefined> {
  try {
    const state: Checkpoint = JSON.parse(await readFile(`${part}.json`, "utf8"));
    const numbers = [state.done, state.failed, state.bytes].every((n) => Number.isSafeInteger(n) && n >= 0);
    return state.key === key && numbers && (await stat(part)).size >= state.bytes ? state : undefined;
  } catch {
    return undefined;
  }
}
