import type { Finding } from "../audit";
import { clip } from "./labels";
import { html, type Markup } from "./markup";
import type { View } from "./view";

/** What an editor may want to look at, with the newsroom rule behind each. */
export function findings(view: View): Markup {
  const found = view.audit.findings;
  return html`
<section class="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Questions for an editor</h2>
${found.length === 0 ? html`<p>None.</p>` : html`<ol>${found.map((finding) => entry(finding, view))}</ol>`}
</section>`;
}

function entry(finding: Finding, { article, byId }: View): Markup {
  const statements = finding.quotationIds.flatMap((id) => byId.get(id)?.number ?? []);
  const words = quote(clip(article.text.slice(finding.span.start, finding.span.end), 90));
  return html`
<li><p>${finding.message} <code>${finding.code}</code></p>
<p class="where">${words}${statements.map((n) => html` <a href="#at-${n}-1">statement ${n}</a>`)}</p>
<ul class="rules">${finding.rules.map((rule) => html`<li>${rule.newsroom}: ${rule.says} <a href="${rule.url}">${rule.document}</a></li>`)}</ul></li>`;
}

/** In quotation marks, unless it begins with one. */
function quote(words: string): string {
  return /^["“‘«„]/u.test(words) ? words : `“${words}”`;
}
