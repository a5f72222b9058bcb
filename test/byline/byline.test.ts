import { describe, expect, test } from "vitest";
import { parseByline } from "../../src";
import type { Contributor } from "../../src/model";
import { forms } from "./forms";

function show(c: Contributor): string {
  return [
    (c.type === "organization" ? "*" : "") + c.name,
    c.role !== "author" && `[${c.role}]`,
    c.jobTitle && `as ${c.jobTitle}`,
    c.affiliation && `of ${c.affiliation}`,
    c.location && `in ${c.location}`,
    c.email && `<${c.email}>`,
    c.handle,
  ]
    .filter(Boolean)
    .join(" ");
}

describe.each(Object.entries(forms))("%s", (_, rows) => {
  test.each(rows)("%j", (printed, contributors) => {
    expect(parseByline(printed).contributors.map(show).join("; ")).toBe(contributors);
  });
});
