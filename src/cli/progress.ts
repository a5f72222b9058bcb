/** How far the run is, on a terminal, once it takes longer than a moment. Elsewhere silent. */
export class Progress {
  private readonly began = Date.now();
  private drawn = 0;
  private records = 0;
  private read = 0;
  private shown = false;

  /** `total` is 0 where nobody knows. */
  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream | undefined,
  ) {}

  /** Packed bytes that were read. */
  passed(bytes: number): void {
    this.read += bytes;
  }

  record(): void {
    this.records++;
    const now = Date.now();
    if (!this.stream || now - this.began < 1000 || now - this.drawn < 200) return;
    this.drawn = now;
    this.shown = true;
    this.stream.write(`\r\x1b[K${this.line((now - this.began) / 1000)}`);
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.shown) this.stream?.write("\r\x1b[K");
    this.shown = false;
  }

  private line(seconds: number): string {
    const rate = `${this.records} articles, ${Math.round(this.records / seconds)} a second`;
    if (this.total === 0) return rate;
    const part = Math.min(1, this.read / this.total);
    const bar = "█".repeat(Math.round(part * 24)).padEnd(24, "░");
    const left = part > 0.02 ? `, ${Math.ceil((seconds * (1 - part)) / part)} s left` : "";
    return `${bar} ${Math.floor(part * 100)}%  ${rate}${left}`;
  }
}
