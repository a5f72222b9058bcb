import type { Article } from "../../model";
import { dateLabel, percent, plural } from "./labels";
import { html, type Markup, safeUrl } from "./markup";
import type { View } from "./view";

/** Headline, who made it and when, and the story in four numbers. */
export function head(view: View): Markup {
  const { article } = view;
  const { headline, subheadline, kicker, sections, publisher, url } = article;
  const path = [...sections.map((section) => section.name), ...(kicker === undefined ? [] : [kicker])];
  const address = safeUrl(url);
  const facts = [
    byline(article),
    publisher?.name,
    article.published && `Published ${dateLabel(article.published)}`,
    article.modified && `Updated ${dateLabel(article.modified)}`,
    address && html`<a href="${address}">Original page</a>`,
  ].filter((fact) => fact !== undefined);
  return html`
<header class="head">
${path.length > 0 ? html`<p class="path">${path.join(" › ")}</p>` : undefined}
<h1>${headline ?? "Article without a headline"}</h1>
${subheadline === undefined ? undefined : html`<p class="deck">${subheadline}</p>`}
${facts.length > 0 ? html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>` : undefined}
${figures(view)}
</header>`;
}

function byline({ bylines }: Article): string | undefined {
  const names = bylines.flatMap((line) =>
    line.contributors.map((c) => (c.jobTitle === undefined ? c.name : `${c.name}, ${c.jobTitle}`)),
  );
  return names.length > 0 ? `By ${names.join("; ")}` : undefined;
}

function figures({ audit: { figures: f, sources } }: View): Markup {
  const unnamed = f.kinds.unnamed.sources + f.kinds.granted.sources;
  const rows: [string, string, string][] = [
    [
      String(f.statements),
      f.statements === 1 ? "statement" : "statements",
      `${f.direct} direct, ${f.mixed} partly quoted, ${f.indirect} indirect`,
    ],
    [
      String(sources.length),
      sources.length === 1 ? "source" : "sources",
      `${plural(f.kinds.person.sources, "named person", "named people")}, ${f.heardOnce.length} heard once`,
    ],
    [String(unnamed), "unnamed", `${f.kinds.granted.sources} granted anonymity`],
    [
      percent(f.unnamedWords, f.statedWords),
      "on unnamed sources",
      `of ${plural(f.statedWords, "word")} attributed to anybody`,
    ],
  ];
  return html`<dl class="figures">${rows.map(([n, what, more]) => html`<div><dt>${what}</dt><dd><b>${n}</b><span>${more}</span></dd></div>`)}</dl>`;
}
