import { expect, test } from "vitest";
import { parseByline } from "../../src/byline";

test.each([
  ["Von Ada Keller, Wirtschaftsredakteurin", "Wirtschaftsredakteurin"],
  ["Von Ada Keller, Leitender Politikredakteur", "Leitender Politikredakteur"],
  ["Ada Keller, Hauptstadtkorrespondentin", "Hauptstadtkorrespondentin"],
])("the job in '%s' is one by how its word ends", (text, jobTitle) => {
  expect(parseByline(text).contributors).toMatchObject([{ name: "Ada Keller", jobTitle }]);
});

test("an address printed in capitals is one word", () => {
  const { contributors } = parseByline("By Brightwater.Com");
  expect(contributors).toMatchObject([{ name: "Brightwater.Com", type: "organization" }]);
});
