// node enqueue.mjs IN OUT: queues every file of the folder IN and shows how far the workers are.
import { pathToFileURL } from "node:url";
import { Queue } from "bullmq";
import { connect, jobsFor, queueName } from "./queue.mjs";

export async function enqueue(inFolder, outFolder, show = console.log) {
  const connection = connect();
  const queue = new Queue(queueName, { connection });
  try {
    const jobs = await jobsFor(inFolder, outFolder);
    await queue.addBulk(jobs);
    for (let told = ""; ; await new Promise((done) => setTimeout(done, 200))) {
      const { completed, failed, active, waiting, delayed } = await queue.getJobCounts();
      const articles = (await queue.getActive()).reduce(
        (sum, job) => sum + (job?.progress?.articles ?? 0),
        0,
      );
      const line = `${completed} of ${jobs.length} shards done, ${active} under way (${articles} articles), ${waiting + delayed} waiting, ${failed} failed`;
      if (line !== told) show(line);
      told = line;
      if (completed + failed >= jobs.length) return { completed, failed };
    }
  } finally {
    await queue.close();
    connection.disconnect();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [inFolder, outFolder] = process.argv.slice(2);
  if (!inFolder || !outFolder) throw new Error("usage: node enqueue.mjs IN OUT");
  const { failed } = await enqueue(inFolder, outFolder);
  process.exitCode = failed > 0 ? 1 : 0;
}
