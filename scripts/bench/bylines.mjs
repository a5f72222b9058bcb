// Bylines: how fast, and how many come back with exactly the right names, beside two packages that parse personal names.
// Those take one name at a time, so they get what is usually done around them first: 'By' off, split at commas and 'and'.
import { build } from "esbuild";
import humanparser from "humanparser";
import { parseByline } from "onrecord";
import { parseFullName } from "parse-full-name";

const { outputFiles } = await build({
  entryPoints: [new URL("../../test/byline/forms.ts", import.meta.url).pathname],
  bundle: true,
  format: "esm",
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString("base64");
const { forms } = await import(`data:text/javascript;base64,${source}`);

const rows = Object.values(forms)
  .flat()
  .map(([printed, contributors]) => ({ printed, wanted: contributors ? contributors.split("; ") : [] }));

/** True when each name is what a wanted contributor (`*Name [role] as Title of Outlet in Place <email> @handle`) begins with. */
function isRight(names, wanted) {
  return (
    names.length === wanted.length &&
    wanted.every((contributor, i) => {
      const shown = contributor.replace(/^\*/, "");
      return (
        shown.startsWith(names[i]) && /^(?:$| (?:\[|as |of |in |<|@))/.test(shown.slice(names[i].length))
      );
    })
  );
}

function split(printed) {
  return printed
    .replace(/^by:? /i, "")
    .split(/, | and | & |\n|;/)
    .filter((part) => part.trim());
}

const parsers = {
  onrecord: (printed) => parseByline(printed).contributors.map(({ name }) => name),
  humanparser: (printed) =>
    split(printed)
      .map((part) => humanparser.parseName(part))
      .map((n) => [n.firstName, n.middleName, n.lastName, n.suffix].filter(Boolean).join(" ")),
  "parse-full-name": (printed) =>
    split(printed)
      .map((part) => parseFullName(part))
      .map((n) => [n.first, n.middle, n.last, n.suffix].filter(Boolean).join(" ")),
};

console.log(`${rows.length} bylines of test/byline/forms.ts`);
for (const [parser, parse] of Object.entries(parsers)) {
  let right = 0;
  for (const { printed, wanted } of rows) if (isRight(parse(printed), wanted)) right++;
  let best = 0;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    for (let i = 0; i < 5; i++) for (const { printed } of rows) parse(printed);
    best = Math.max(best, (5 * rows.length) / ((performance.now() - start) / 1000));
  }
  const share = `${right} right (${Math.round((100 * right) / rows.length)} %)`;
  console.log(
    `${parser.padEnd(16)} ${share.padEnd(22)} ${Math.round(best).toLocaleString("en")} bylines a second`,
  );
}
