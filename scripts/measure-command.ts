/**
 * Measures the built command: articles a second and peak memory with one and two workers, and on a WARC file of 1 GB that it makes.
 *
 *   npm run build && npx tsx scripts/measure-command.ts [articles] [warcMegabytes]    (10000 1024; 0 leaves one out)
 *
 * Peak memory is the kernel's high-water mark (VmHWM), so Linux only.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync, rmSync, statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [articles = 10_000, megabytes = 1024] = process.argv.slice(2).map(Number);
const dir = await mkdtemp(join(tmpdir(), "onrecord-measure-"));

const text = readFileSync(join(root, "test/fixtures/reference.txt"), "utf8");
const names = [
  "Ines Aldaba",
  "Tomas Brekke",
  "Petra Lindqvist",
  "Oren Castellan",
  "Maeve Okafor",
  "Ruben Thorsby",
  "Lena Vasko",
];

/** The fixture with invented names and its paragraphs turned round: every article is another. */
function generated(i: number): string {
  const name = (n: number) => names[(i + n) % names.length] ?? "";
  const varied = text
    .replaceAll("Oleksii Reznikov", name(0))
    .replaceAll("Volodymyr Zelensky", name(1))
    .replaceAll("Park Won-gon", name(2))
    .replaceAll("April", ["March", "April", "May"][i % 3] ?? "")
    .replaceAll("43", String(20 + (i % 60)));
  const paragraphs = varied.split("\n \n");
  const turn = i % (paragraphs.length - 2);
  return [paragraphs[0], ...paragraphs.slice(1 + turn), ...paragraphs.slice(1, 1 + turn)].join("\n \n");
}

async function write(path: string, chunks: Iterable<string | Buffer>): Promise<void> {
  const file = createWriteStream(path);
  for (const chunk of chunks) if (!file.write(chunk)) await once(file, "drain");
  file.end();
  await once(file, "close");
}

function* ndjson(): Generator<string> {
  for (let i = 0; i < articles; i++) yield `${JSON.stringify({ text: generated(i) })}\n`;
}

function* warc(): Generator<Buffer> {
  const limit = megabytes * 1024 * 1024;
  for (let i = 0, size = 0; size < limit; i++) {
    const paragraphs = generated(i)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => `<p>${line}</p>`)
      .join("\n");
    // A page as served carries far more script and style than story.
    const ballast = `<script>/*${"x".repeat(300_000)}*/</script>`;
    const html = `<!doctype html><html lang="en"><head><title>Story ${i}</title>${ballast}</head><body><article><h1>Story ${i}</h1>${paragraphs}</article></body></html>`;
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    const block = Buffer.from(http);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/${i}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
    const record = Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
    size += record.length;
    yield record;
  }
}

interface Measured {
  seconds: number;
  peak: number;
  lines: number;
}

async function measure(args: string[], out: string): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, "dist/cli.js"), ...args, "-o", out], {
    stdio: "inherit",
  });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {} // It has just ended.
  }, 50);
  const [code] = await once(child, "close");
  clearInterval(timer);
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  let lines = 0;
  for await (const chunk of (await import("node:fs")).createReadStream(out))
    for (const byte of chunk) if (byte === 10) lines++;
  return { seconds: (performance.now() - began) / 1000, peak, lines };
}

function tell(what: string, { seconds, peak, lines }: Measured): void {
  const rate = Math.round(lines / seconds);
  console.log(
    `${what.padEnd(34)} ${lines} articles in ${seconds.toFixed(1)} s = ${rate} a second, peak ${Math.round(peak)} MB`,
  );
}

async function measureArticles(): Promise<void> {
  const input = join(dir, "articles.ndjson");
  await write(input, ndjson());
  const outs = [join(dir, "out-1.ndjson"), join(dir, "out-2.ndjson")] as const;
  for (const [i, out] of outs.entries()) {
    const args = ["parse", input, "--format", "ndjson", "--jobs", String(i + 1)];
    tell(`parse --jobs ${i + 1}`, await measure(args, out));
  }
  const same = readFileSync(outs[0]).equals(readFileSync(outs[1]));
  console.log(`the two outputs are ${same ? "the same" : "DIFFERENT"}`);
  for (const out of outs) rmSync(out);
}

async function measureWarc(): Promise<void> {
  const crawl = join(dir, "crawl.warc");
  await write(crawl, warc());
  const size = Math.round(statSync(crawl).size / 1024 / 1024);
  for (const jobs of ["1", "2"]) {
    const args = ["parse", crawl, "--format", "ndjson", "--jobs", jobs];
    tell(`parse a WARC of ${size} MB --jobs ${jobs}`, await measure(args, join(dir, "crawl.ndjson")));
  }
}

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
  if (articles > 0) await measureArticles();
  if (megabytes > 0) await measureWarc();
} finally {
  rmSync(dir, { recursive: true, force: true });
}
