import { OutputError } from "../exit";
import type { Output } from "./output";

/** Standard output, as fast as its reader takes it. */
export class StandardOutput implements Output {
  done = 0;
  failed = 0;
  private broken: OutputError | undefined;

  constructor(private readonly header: string) {
    process.stdout.on("error", (error) => {
      this.broken = new OutputError(error.message, { cause: error });
    });
  }

  async write(text: string): Promise<void> {
    await this.send(this.done++ === 0 ? this.header + text : text);
  }

  async fail(): Promise<void> {
    this.failed++;
  }

  async finish(): Promise<void> {
    if (this.done === 0 && this.header !== "") await this.send(this.header);
  }

  async suspend(): Promise<void> {}

  private async send(text: string): Promise<void> {
    if (this.broken) throw this.broken;
    if (text === "" || process.stdout.write(text)) return;
    await new Promise<void>((resolve) => {
      const settled = () => {
        process.stdout.off("drain", settled).off("error", settled).off("close", settled);
        resolve();
      };
      process.stdout.on("drain", settled).on("error", settled).on("close", settled);
    });
    if (this.broken) throw this.broken;
  }
}

/** Whether the reader of standard output went away (`| head`): no error, only the end. */
export function isClosedPipe(error: unknown): boolean {
  const { cause } = error instanceof OutputError ? error : {};
  return cause instanceof Error && "code" in cause && cause.code === "EPIPE";
}
