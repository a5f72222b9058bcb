import { jobOf, readArguments } from "./arguments";
import { exit, messageOf, OutputError, UsageError } from "./exit";
import { help } from "./help";
import { runJob } from "./run-job";
import { schemaText } from "./schema";
import { version } from "./version";

/** The whole command: takes its arguments, gives its exit code. */
export async function command(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (error) {
    process.stderr.write(`onrecord: ${messageOf(error)}\n`);
    if (error instanceof UsageError) process.stderr.write("Try onrecord --help\n");
    if (error instanceof OutputError) return exit.output;
    return error instanceof UsageError ? exit.usage : exit.broken;
  }
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if (given.values.version) return print(`${version()}\n`);
  if (given.values.help || given.command === "help") return print(help);
  switch (given.command) {
    case "parse":
    case "audit":
    case "quotes":
      return interruptible(async (stop) => runJob(await jobOf(given.command as "parse", given), stop));
    case "schema":
      return print(schemaText(given.operands));
    case undefined:
      process.stderr.write(help);
      return exit.usage;
    default:
      throw new UsageError(
        `no command is called ${given.command}: there are parse, audit, quotes and schema`,
      );
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return exit.ok;
}

/** Lets Ctrl-C and a scheduler's SIGTERM stop the work at the next whole record; a second Ctrl-C stops it at once. */
async function interruptible(work: (stop: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let code: number = exit.interrupted;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(code);
    if (signal === "SIGTERM") code = exit.terminated;
    stop.abort();
    process.stdin.destroy(); // Else a run that waits for input would wait on.
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  try {
    const result = await work(stop.signal);
    return stop.signal.aborted ? code : result;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
