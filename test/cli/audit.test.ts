import { expect, test } from "vitest";
import { onrecord } from "./run";

const story = "Pier to close\n\n“It is over,” a source said on Monday.\n";

test("audit tells figures and questions for people", async () => {
  const { code, stdout } = await onrecord(["audit", "-"], story);
  expect(code).toBe(0);
  expect(stdout).toContain("1 statement (1 direct");
  expect(stdout).toMatch(/bare-source: .*\n.*at \d+: a source\n {4}AP: Describe/);
});

test("audit --format ndjson is one line an article", async () => {
  const { stdout } = await onrecord(["audit", "-", "-f", "ndjson"], story);
  const audit = JSON.parse(stdout);
  expect(audit.headline).toBe("Pier to close");
  expect(audit.figures.statements).toBe(1);
  expect(audit.findings[0].rules[0].url).toMatch(/^https:/);
});
