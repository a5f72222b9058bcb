import { exit, messageOf } from "./exit";
import { inOrder } from "./in-order";
import { openInput, type Reading } from "./input";
import { isWhole, type Job, type Shard, shardsOf } from "./job";
import { holdsOne, type Item, type Outcome } from "./order";
import { isClosedPipe, type Output, openPartFile, StandardOutput } from "./output";
import { Progress } from "./progress";
import { quotesHeader } from "./quote-lines";
import { version } from "./version";
import { openWorkshop, type Workshop } from "./workshop";

/** Some articles on their way into an output; the last of an output closes it. */
interface Batch {
  output: Output;
  /** Articles to read, and places where there is none. */
  entries: (Item | Broken)[];
  last: boolean;
}

type Broken = Extract<Reading, { error: string }>;

/** Does a job, tells broken records on standard error and gives the exit code. Records come out in the order of the inputs. */
export async function runJob(job: Job, stop: AbortSignal): Promise<number> {
  const shards = shardsOf(job);
  const total = job.inputs.reduce((sum, input) => sum + input.size, 0);
  const bar = process.stderr.isTTY && !job.quiet ? process.stderr : undefined;
  const progress = new Progress(total, bar);
  const workshop = await openWorkshop(job.order, job.jobs);
  const opened = new Set<Output>();
  let failed = 0;
  const tell = (place: string, error: string) => {
    progress.clear();
    process.stderr.write(`onrecord: ${place}: ${error}\n`);
  };
  try {
    const batches = batchesOf(job, shards, workshop, opened, progress, stop);
    const work = async (batch: Batch) => ({ ...batch, outcomes: await outcomesOf(batch, workshop.work) });
    for await (const { output, entries, outcomes, last } of inOrder(batches, work, workshop.ahead)) {
      if (stop.aborted) break;
      for (const [i, outcome] of outcomes.entries()) {
        progress.record();
        if ("text" in outcome) await output.write(outcome.text);
        else {
          tell(entries[i]?.place ?? "", outcome.error);
          await output.fail();
        }
      }
      if (last) {
        await output.finish();
        opened.delete(output);
        failed += output.failed;
      }
    }
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
    opened.clear();
  } finally {
    progress.clear();
    for (const output of opened) await output.suspend();
    await workshop.close();
  }
  if (stop.aborted) return exit.interrupted;
  return failed > 0 ? exit.broken : exit.ok;
}

async function outcomesOf(
  { entries }: Batch,
  work: (items: Item[]) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  const items = entries.filter((entry) => "body" in entry);
  const read = items.length > 0 ? await work(items) : [];
  let next = 0;
  return entries.map((entry) =>
    "error" in entry ? { error: entry.error } : (read[next++] ?? { error: "the worker gave no answer" }),
  );
}

async function* batchesOf(
  job: Job,
  shards: readonly Shard[],
  { batch, batchSize }: Workshop,
  opened: Set<Output>,
  progress: Progress,
  stop: AbortSignal,
): AsyncGenerator<Batch> {
  for (const shard of shards) {
    if (stop.aborted) return;
    if (job.outDir !== undefined && !job.force && (await isWhole(shard))) continue;
    const output = await openOutput(job, shard);
    opened.add(output);
    let skip = output.done;
    let entries: (Item | Broken)[] = [];
    let size = 0;
    for await (const entry of entriesOf(job, shard, progress)) {
      if (stop.aborted) return;
      if (skip > 0) {
        skip--;
        continue;
      }
      entries.push(entry);
      size += "body" in entry ? entry.body.length : 0;
      if (entries.length < batch && size < batchSize) continue;
      yield { output, entries, last: false };
      entries = [];
      size = 0;
    }
    if (stop.aborted) return;
    yield { output, entries, last: true };
  }
}

async function openOutput({ order }: Job, { path, inputs }: Shard): Promise<Output> {
  const { format } = order;
  const header = format === "table" || format === "tsv" || format === "csv" ? quotesHeader(format) : "";
  if (path === undefined) return new StandardOutput(header);
  const named = inputs.every((input) => input.path !== "-");
  return openPartFile(path, named ? { version: version(), order, inputs } : undefined, header);
}

async function* entriesOf(job: Job, { inputs }: Shard, progress: Progress): AsyncGenerator<Item | Broken> {
  for (const input of inputs) {
    try {
      const { layout, readings } = await openInput(input, job.content, (bytes) => progress.passed(bytes));
      if (layout !== "one" && holdsOne(job.order.format)) {
        yield {
          place: input.path,
          error: `it holds many articles, and ${job.order.format} one a file: take ndjson`,
        };
        continue;
      }
      const alone = layout === "one" && inputs.length === 1;
      for await (const reading of readings) yield "error" in reading ? reading : { ...reading, alone };
    } catch (error) {
      yield { place: input.path, error: messageOf(error) };
    }
  }
}
