import { describe, expect, test } from "vitest";
import { parseCaption } from "../../src/caption";
import { forms } from "./forms";

for (const [group, rows] of Object.entries(forms)) {
  describe(`a credit ${group}`, () => {
    test.each(rows)("%s", (caption, text, photographers, agencies) => {
      const read = parseCaption(caption);
      const names = read.credit?.photographers.map((maker) => maker.name).join(", ") ?? "";
      expect([read.text, names, read.credit?.agencies.join(", ") ?? ""]).toEqual([
        text,
        photographers,
        agencies,
      ]);
    });
  });
}
