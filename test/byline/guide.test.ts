import { expect, test } from "vitest";
import guide from "../../docs/guides/bylines.md?raw";
import { forms } from "./forms";

test("the guide shows every form that is tested", () => {
  const rows = Object.values(forms).flat();
  const printed = rows
    .map(([text]) => text.replaceAll("|", "\\|").replaceAll("\n", " ⏎ "))
    .filter((text) => text.trim());
  expect(printed.filter((text) => !guide.includes(`| \`${text}\` |`))).toEqual([]);
});
