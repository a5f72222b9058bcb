import { expect, test } from "vitest";
import { onrecord, reference } from "./run";

test("quotes prints one line a statement, with its columns named", async () => {
  const { code, stdout } = await onrecord(["quotes", reference]);
  expect(code).toBe(0);
  const [header = "", ...rows] = stdout.replace(/\n$/, "").split("\n");
  const columns = header.split("\t");
  const cells = rows.map((row) => Object.fromEntries(row.split("\t").map((cell, i) => [columns[i], cell])));
  expect(cells.every((row) => Object.keys(row).length === columns.length)).toBe(true);
  const seo = cells.find((row) => row.text?.startsWith("There are restrictions"));
  expect(seo).toMatchObject({ kind: "direct", cue: "explained" });
});

test("csv quotes cells as RFC 4180 asks", async () => {
  const { stdout } = await onrecord(
    ["quotes", "-", "-f", "csv"],
    'Title\n\n“One, "two" and three,” Ann Lee said.\n',
  );
  expect(stdout).toMatch(/^input,quotation,kind.*\r\n/);
  expect(stdout).toContain('"One, ""two"" and three,"');
});

test("a cell never begins a formula", async () => {
  const article = "Title\n\n“=HYPERLINK(1) is what I typed,” Ann Lee said.\n";
  for (const format of ["csv", "tsv"]) {
    const { stdout } = await onrecord(["quotes", "-", "-f", format], article);
    expect(stdout).toContain("'=HYPERLINK");
  }
});

test("table is for people: every statement on one line, columns in line", async () => {
  const { stdout } = await onrecord(["quotes", reference, "-f", "table"]);
  const rows = stdout.trimEnd().split("\n");
  expect(rows[0]).toMatch(/^SPEAKER {23}KIND/);
  expect(rows.find((row) => row.includes("There are restrictions"))).toMatch(/direct {4}explained/);
});

test("a reader that goes away early is no error", async () => {
  const { spawn } = await import("node:child_process");
  const { cli } = await import("./run");
  const input = JSON.stringify({ text: "Title\n\n“One,” Ann Lee said.\n" });
  const shell = spawn("sh", [
    "-c",
    `yes '${input}' | head -2000 | "${process.execPath}" "${cli}" quotes - -i ndjson | head -1; exit 0`,
  ]);
  let stderr = "";
  shell.stderr.on("data", (text) => {
    stderr += text;
  });
  await new Promise((resolve) => shell.on("close", resolve));
  expect(stderr).toBe("");
});
