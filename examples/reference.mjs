// Prints the reference article as a reader would like to see it: who said what, how, and on what terms.
// `--json` prints the whole value. Needs a build: `npm run example` makes one.
import { readFileSync } from "node:fs";
import { parseArticle } from "onrecord";

const text = readFileSync(new URL("../test/fixtures/reference.txt", import.meta.url), "utf8");
const article = parseArticle(text);

const colourful = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
const paint = (code) => (words) => (colourful ? `\x1b[${code}m${words}\x1b[0m` : words);
const bold = paint(1);
const dim = paint(2);
const yellow = paint(33);
/** One colour a source, as far as a terminal has them; unnamed sources share yellow. */
const sourceColours = [36, 32, 35, 34, 96, 92, 95, 94].map((code) => paint(`1;${code}`));

const width = Math.min(process.stdout.columns || 100, 100);

/** Breaks words into lines that fit the terminal, each after the same margin. */
function wrap(words, margin) {
  const lines = [""];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1);
    if (line && margin.length + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => margin + line).join("\n");
}

/** `Ukrainian President` or `unnamed, anonymity granted: asked not to be named, no reason told`. */
function standing(source) {
  const { type, role, affiliation, anonymity } = source;
  const parts = type === "person" ? [role, affiliation] : [type];
  if (anonymity) {
    const { count, granted, terms, reason, proximity } = anonymity;
    if (count.min > 1) parts.push(`at least ${count.min}`);
    if (granted) {
      const how = terms ? `: ${terms.replaceAll("-", " ")}` : "";
      parts.push(`anonymity granted${how}, ${reason ? `because ${reason}` : "no reason told"}`);
    }
    parts.push(proximity);
  }
  return parts.filter(Boolean).join(", ");
}

/** `requested, addressing Seo Wook, in a phone call, April 8`. */
function circumstances({ attribution, addressee, occasion, when, within }) {
  const how = {
    stated: "",
    pronoun: ` (${attribution?.mention?.text} in the text)`,
    continued: " (carries on the quotation before)",
    inferred: " (inferred)",
  };
  return [
    `${attribution?.cue?.text ?? "no cue"}${how[attribution?.basis] ?? ""}`,
    addressee && `addressing ${addressee.text}`,
    occasion?.text,
    when?.raw,
    within && `relayed in ${within}`,
  ]
    .filter(Boolean)
    .join(", ");
}

const manner = {
  direct: "in quotation marks",
  mixed: "partly in quotation marks",
  indirect: "in the reporter's words",
};

function printStatement(quotation, sources, colourOf) {
  const source = sources.find(({ id }) => id === quotation.attribution?.sourceId);
  const colour = colourOf(source);
  const who = source ? colour(source.description) : yellow("nobody named");
  console.log(`${dim(quotation.id.padEnd(4))}${who}${source ? dim(`  ${standing(source)}`) : ""}`);
  console.log(dim(`    ${circumstances(quotation)}; ${manner[quotation.kind]}`));
  const words = quotation.kind === "direct" ? `“${quotation.text}”` : quotation.text;
  const body = wrap(words, `    ${colourful ? "│" : "|"} `);
  console.log(body.replaceAll(/^ {4}[│|]/gm, (bar) => colour(bar)));
  console.log();
}

function print({ headline, sections, publisher, bylines, quotations, sources, photos }) {
  console.log(bold(headline ?? "(no headline)"));
  const place = [sections.map(({ name }) => name).join(" / "), publisher?.name].filter(Boolean).join(" · ");
  if (place) console.log(dim(place));
  for (const { name, email } of bylines.flatMap(({ contributors }) => contributors)) {
    console.log(`By ${bold(name)}${email ? dim(` <${email}>`) : ""}`);
  }
  for (const { caption } of photos) {
    const makers = caption?.credit?.photographers.map(({ name }) => name).join(", ");
    if (makers) console.log(dim(`Photo by ${makers}`));
  }
  const unnamed = sources.filter(({ type }) => type === "unnamed");
  console.log(
    `\n${quotations.length} statements, ${sources.length} sources, ${unnamed.length} of them unnamed\n`,
  );
  const named = sources.filter(({ type }) => type !== "unnamed");
  const colourOf = (source) =>
    !source || source.type === "unnamed"
      ? yellow
      : sourceColours[named.indexOf(source) % sourceColours.length];
  for (const quotation of quotations) printStatement(quotation, sources, colourOf);
}

if (process.argv.includes("--json")) console.log(JSON.stringify(article, null, 2));
else print(article);
