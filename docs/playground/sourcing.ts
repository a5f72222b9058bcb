import type { Article } from "../../src/index";
import { auditSources, type Finding, type SourceFigures } from "../../src/report";

type Child = Node | string | undefined;

function element(tag: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The sourcing report: figures by source, then what an editor may want to look at. */
export function sourcing(article: Article): HTMLElement[] {
  const { figures, sources, findings } = auditSources(article);
  const { statements, statedWords, unnamedWords, unattributed } = figures;
  const share = statedWords > 0 ? Math.round((100 * unnamedWords) / statedWords) : 0;
  return [
    element(
      "p",
      {},
      `${statements} statements; ${share} % of the words in them rest on unnamed sources; ${unattributed} with no source.`,
    ),
    element("h2", {}, "Sources"),
    sources.length > 0 ? table(sources) : element("p", {}, "Nobody speaks."),
    element("h2", {}, "Worth a look"),
    findings.length > 0
      ? element("ol", { class: "findings" }, ...findings.map((finding) => item(finding, article.text)))
      : element("p", {}, "Nothing found."),
  ];
}

function table(sources: readonly SourceFigures[]): HTMLElement {
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, "Source"),
    element("th", { scope: "col" }, "Kind"),
    element("th", { scope: "col", class: "number" }, "Statements"),
    element("th", { scope: "col", class: "number" }, "Words"),
    element("th", { scope: "col", class: "number" }, "In marks"),
  );
  const rows = sources.map(({ label, kind, quotationIds, words, quotedWords }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, label),
      element("td", {}, kind === "granted" ? "unnamed, anonymity granted" : kind),
      ...[quotationIds.length, words, quotedWords].map((figure) =>
        element("td", { class: "number" }, String(figure)),
      ),
    ),
  );
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
}

function item({ message, span, rules }: Finding, text: string): HTMLElement {
  const links = rules.map(({ newsroom, says, url }) =>
    element("li", {}, `${says} `, element("a", { href: url, rel: "noreferrer", target: "_blank" }, newsroom)),
  );
  return element(
    "li",
    {},
    message,
    element("q", {}, text.slice(span.start, span.end)),
    links.length > 0 ? element("ul", { class: "rules" }, ...links) : undefined,
  );
}
