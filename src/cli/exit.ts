/** What the command tells the shell, as `--help` documents it. */
export const exit = {
  /** Everything was read and written. */
  ok: 0,
  /** Some records or files could not be read; the others are written. */
  broken: 1,
  /** The command was not understood; nothing was read. */
  usage: 2,
  /** The output could not be written. */
  output: 3,
  /** Ctrl-C; what is written is whole, what is not can be resumed. */
  interrupted: 130,
  /** Stopped by SIGTERM, as schedulers do; the same holds. */
  terminated: 143,
} as const;

/** The command line asks for something that cannot be done. */
export class UsageError extends Error {}

/** The output cannot be written: no run can go on after that. */
export class OutputError extends Error {}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
