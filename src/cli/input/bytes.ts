/** Reads a stream of chunks as one run of bytes, holding no more than is asked for. */
export class ByteReader {
  /** Bytes taken or skipped so far. */
  offset = 0;
  private chunk: Uint8Array = new Uint8Array();
  private readonly chunks: AsyncIterator<Uint8Array>;
  /** Why the stream broke off; thrown once everything before it was taken. */
  private failure: unknown;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Makes at least `size` bytes ready, fewer at the end, and shows them without taking them. */
  async peek(size: number): Promise<Uint8Array> {
    const parts = [this.chunk];
    let ready = this.chunk.length;
    while (ready < size) {
      const next = this.failure === undefined ? await this.next() : undefined;
      if (next === undefined) break;
      parts.push(next);
      ready += next.length;
    }
    if (ready === 0 && this.failure !== undefined) throw this.failure;
    if (parts.length > 1) this.chunk = Buffer.concat(parts);
    return this.chunk.subarray(0, size);
  }

  /** Takes `size` bytes, fewer at the end. The bytes are a copy: nothing else is kept alive by them. */
  async take(size: number): Promise<Uint8Array> {
    const bytes = Uint8Array.from(await this.peek(size));
    this.drop(bytes.length);
    return bytes;
  }

  /** Passes over `size` bytes without holding them; tells how many there were. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > 0) {
      const ready = await this.peek(1);
      if (ready.length === 0) break;
      const step = Math.min(left, this.chunk.length);
      this.drop(step);
      left -= step;
    }
    return size - left;
  }

  /** Takes up to and with the next `end`, or `undefined` where none stands within `limit` bytes; then nothing is taken. */
  async takeThrough(end: string, limit: number): Promise<Uint8Array | undefined> {
    for (let size = 1024; ; size = Math.min(size * 4, limit)) {
      const ready = await this.peek(size);
      const at = Buffer.from(ready.buffer, ready.byteOffset, ready.length).indexOf(end);
      if (at >= 0) return this.take(at + end.length);
      if (ready.length < size || size >= limit) return undefined;
    }
  }

  /** Passes over everything before the next `mark`; false at the end of the bytes. */
  async seek(mark: string): Promise<boolean> {
    for (;;) {
      const ready = await this.peek(64 * 1024);
      const at = Buffer.from(ready.buffer, ready.byteOffset, ready.length).indexOf(mark);
      if (at >= 0) {
        this.drop(at);
        return true;
      }
      if (ready.length < mark.length) {
        this.drop(ready.length);
        return false;
      }
      this.drop(ready.length - mark.length + 1); // The mark may begin in the last bytes.
    }
  }

  private async next(): Promise<Uint8Array | undefined> {
    try {
      const { done, value } = await this.chunks.next();
      return done ? undefined : value;
    } catch (error) {
      this.failure = error ?? new Error("the stream broke off");
      return undefined;
    }
  }

  private drop(size: number): void {
    this.chunk = this.chunk.subarray(size);
    this.offset += size;
  }
}
