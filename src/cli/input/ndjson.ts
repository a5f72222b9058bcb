import type { ByteReader } from "./bytes";
import { decodeText } from "./decode";
import { maxRecord, type Reading } from "./reading";

/** One JSON value a line; empty lines are passed over. */
export async function* readNdjson(bytes: ByteReader): AsyncGenerator<Reading> {
  for (let number = 1; ; number++) {
    const place = `line ${number}`;
    if ((await bytes.peek(1)).length === 0) return;
    const line = (await bytes.takeThrough("\n", maxRecord)) ?? (await lastLine(bytes));
    if (!line) {
      yield { place, error: `larger than ${maxRecord >> 20} MB` };
      if (!(await bytes.seek("\n"))) return;
      await bytes.skip(1);
      continue;
    }
    const body = decodeText(line).trim();
    if (body !== "") yield { place, content: "json", body };
  }
}

/** What stands behind the last line end, unless it is too large for a line. */
async function lastLine(bytes: ByteReader): Promise<Uint8Array | undefined> {
  const rest = await bytes.peek(maxRecord + 1);
  return rest.length > maxRecord ? undefined : bytes.take(rest.length);
}
