import type { Article, Block, Photo } from "../../model";

// What would mean something in Markdown anywhere in a line; and at a line's start.
const ANYWHERE = /[\\`*_[\]<>&|~]/g;
const AT_START = /^(?:[#+>-]|\d{1,9}[.)]|=+$)/;

/** A line in which nothing means anything: the sign itself behind a backslash, the dot or bracket of what would be a numbered list. */
const literal = (line: string) =>
  line
    .replace(ANYWHERE, "\\$&")
    .replace(AT_START, (sign) => (/\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`));

/** A block's lines, each behind this prefix; a line end inside a block is a hard break. */
const lines = (text: string, prefix = "") =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => literal(line.trim()))
    .filter(Boolean)
    .join(`\\\n${prefix}`);

/** A value that every YAML reader takes for a string: JSON is YAML. */
const yaml = (value: string) => JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, unicode);

const unicode = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Writes an article as Markdown (CommonMark) with YAML front matter, for people: the headline, the story's blocks, photos in their
 * places, and the list of its sources. Furniture is left out.
 *
 * @returns Text that ends in a line end. No part of the article's own text is read as mark-up.
 *
 * @example
 * ```ts
 * toMarkdown(parseArticle("Mayor quits\n\nThe mayor has resigned.")).includes("# Mayor quits"); //=> true
 * ```
 */
export function toMarkdown(article: Article): string {
  const { kicker, headline, subheadline, corrections, sources } = article;
  const parts = [
    frontMatter(article),
    kicker && `**${lines(kicker)}**`,
    headline && `# ${lines(headline).replaceAll("\\\n", " ")}`,
    subheadline && `_${lines(subheadline).replaceAll("\\\n", " ")}_`,
    ...article.photos.filter(({ occurrences }) => occurrences.length === 0).map(image),
    ...article.blocks.map((block) => blockOf(block, article)),
    ...corrections.filter(({ span }) => !span).map(({ text }) => `**Correction:** ${lines(text)}`),
    sources.length > 0 && `## Sources\n\n${sources.map(sourceLine).join("\n")}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function blockOf({ type, text, span }: Block, article: Article): string {
  switch (type) {
    case "heading":
      return `## ${lines(text).replaceAll("\\\n", " ")}`;
    case "list-item":
      return `- ${lines(text, "  ")}`;
    case "quote":
      return `> ${lines(text, "> ")}`;
    case "byline":
      return `_${lines(text).replaceAll("\\\n", " ")}_`;
    case "caption": {
      const photo = article.photos.find(({ occurrences }) =>
        occurrences.some(({ start }) => start === span.start),
      );
      return photo?.occurrences[0]?.start === span.start
        ? image(photo)
        : `_${lines(text).replaceAll("\\\n", " ")}_`;
    }
    default:
      return lines(text);
  }
}

function image({ url, alt, caption }: Photo): string {
  const label = lines(alt ?? caption?.text ?? "").replaceAll("\\\n", " ");
  const credit = caption?.credit?.raw;
  const below = [caption?.text, credit !== undefined && !caption?.text.includes(credit) ? credit : undefined]
    .filter(Boolean)
    .map((text) => lines(text ?? "").replaceAll("\\\n", " "))
    .join(" ");
  const address = url?.replace(/[\s<>]/g, encodeURIComponent);
  return [address && `![${label}](<${address}>)`, below && `_${below}_`].filter(Boolean).join("\n\n");
}

function sourceLine({ name, description, role, type, anonymity }: Article["sources"][number]): string {
  const label = lines(name ?? description).replaceAll("\\\n", " ");
  const notes = [type, role, anonymity?.granted ? (anonymity.terms ?? "anonymity granted") : undefined];
  return `- ${label} (${notes
    .filter(Boolean)
    .map((note) => lines(note ?? "").replaceAll("\\\n", " "))
    .join(", ")})`;
}

function frontMatter({
  headline,
  bylines,
  published,
  modified,
  url,
  publisher,
  language,
  sections,
  subjects,
}: Article): string {
  const authors = bylines.flatMap(({ raw, contributors }) =>
    contributors.length > 0 ? contributors.map(({ name }) => name) : raw === "" ? [] : [raw],
  );
  const fields: [string, string | string[] | undefined][] = [
    ["title", headline],
    ["authors", authors],
    ["date", published?.iso ?? published?.raw],
    ["updated", modified?.iso ?? modified?.raw],
    ["url", url],
    ["publisher", publisher?.name],
    ["language", language],
    ["sections", sections.map(({ name }) => name)],
    ["keywords", (subjects ?? []).map(({ name }) => name)],
  ];
  const told = fields
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(
      ([key, value]) =>
        `${key}: ${Array.isArray(value) ? `[${value.map(yaml).join(", ")}]` : yaml(value ?? "")}`,
    );
  return ["---", ...told, "---"].join("\n");
}
