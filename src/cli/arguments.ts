import { parseArgs } from "node:util";
import type { ParseOptions } from "../model";
import { UsageError } from "./exit";
import { findInputs } from "./input";
import type { Job } from "./job";
import { auditFormats, contents, type Format, type Order, parseFormats, quotesFormats } from "./order";

const options = {
  format: { type: "string", short: "f" },
  input: { type: "string", short: "i" },
  out: { type: "string", short: "o" },
  "out-dir": { type: "string", short: "d" },
  jobs: { type: "string", short: "j" },
  "reference-date": { type: "string" },
  person: { type: "string", multiple: true },
  place: { type: "boolean" },
  "no-images": { type: "boolean" },
  force: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

/** The command line taken apart: the command's name, its operands and its options. */
export interface Arguments {
  command: string | undefined;
  operands: string[];
  values: Values;
}

export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [command, ...operands] = positionals;
    return { command, operands, values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The job that `parse`, `audit` or `quotes` is asked for. */
export async function jobOf(command: Order["command"], { operands, values }: Arguments): Promise<Job> {
  if (operands.length === 0) throw new UsageError(`${command} needs files, a folder or - (standard input)`);
  const { out, "out-dir": outDir, input } = values;
  if (out !== undefined && outDir !== undefined)
    throw new UsageError("--out and --out-dir exclude each other");
  return {
    order: {
      command,
      format: formatOf(command, values),
      options: parseOptions(values),
      images: !values["no-images"],
      place: values.place ?? false,
    },
    inputs: await findInputs(operands),
    jobs: jobsOf(values.jobs),
    force: values.force ?? false,
    quiet: values.quiet ?? false,
    ...(input === undefined ? {} : { content: oneOf("input", contents, input) }),
    ...(out === undefined ? {} : { out }),
    ...(outDir === undefined ? {} : { outDir }),
  };
}

function formatOf(command: Order["command"], values: Values): Format {
  const { format } = values;
  const lines = values["out-dir"] !== undefined;
  if (command === "parse")
    return format === undefined ? (lines ? "ndjson" : "json") : oneOf("format", parseFormats, format);
  if (command === "audit")
    return format === undefined ? (lines ? "ndjson" : "text") : oneOf("format", auditFormats, format);
  const shown = process.stdout.isTTY && values.out === undefined && !lines;
  return format === undefined ? (shown ? "table" : "tsv") : oneOf("format", quotesFormats, format);
}

function oneOf<Name extends string>(option: string, names: readonly Name[], given: string): Name {
  const name = names.find((one) => one === given);
  if (name === undefined) throw new UsageError(`--${option} takes ${names.join(", ")}; not ${given}`);
  return name;
}

function jobsOf(given: string | undefined): number {
  const jobs = given === undefined ? 1 : Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new UsageError(`--jobs takes a number from 1 to 256; not ${given}`);
  return jobs;
}

function parseOptions({ "reference-date": referenceDate, person }: Values): ParseOptions {
  if (referenceDate !== undefined && !/^\d{4}-\d\d-\d\d$/.test(referenceDate))
    throw new UsageError(`--reference-date takes a day like 2022-05-04; not ${referenceDate}`);
  return {
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...(person === undefined ? {} : { people: person }),
  };
}
