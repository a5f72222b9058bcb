import { kindLabels, paragraphsLabel, plural, termLabels } from "./labels";
import { html, type Markup } from "./markup";
import { note } from "./statement";
import type { Speaker, View } from "./view";

/** The list beside the story: every source, on what terms it speaks, and what it said. */
export function sources(view: View): Markup {
  return html`
<section class="sources" aria-labelledby="sources-title">
<h2 id="sources-title">Sources</h2>
${view.speakers.length === 0 ? html`<p>No statements were found.</p>` : html`<p class="hint">Choose a source to light up all that it says.</p>`}
${view.speakers.map((speaker) => entry(view, speaker))}
</section>`;
}

function entry(view: View, speaker: Speaker): Markup {
  return html`
<div class="source ${speaker.colour}${speaker.unnamed ? " un" : ""}" id="s${speaker.number}" data-s="${speaker.number}">
<h3><button type="button" aria-pressed="false" data-s="${speaker.number}"><span class="swatch" aria-hidden="true"></span><span class="label">${speaker.label}</span></button></h3>
${about(speaker)}
<ol>${speaker.statements.map((statement) => note(view, statement))}</ol>
</div>`;
}

/** Kind, office, terms and amount, as one line. */
function about({ source, figures }: Speaker): Markup | undefined {
  if (!source || !figures) return undefined;
  const { anonymity } = source;
  const facts = [
    [source.former && "former", source.role, source.affiliation].filter(Boolean).join(", ") || undefined,
    anonymity?.terms && termLabels[anonymity.terms],
    anonymity?.reason && `because ${anonymity.reason}`,
    anonymity?.granted && anonymity.reason === undefined ? "no reason given" : undefined,
    anonymity?.proximity,
    anonymity && people(anonymity.count),
  ].filter((fact) => fact !== undefined && fact !== "");
  const amount = [
    plural(figures.quotationIds.length, "statement"),
    plural(figures.words, "word"),
    paragraphsLabel(figures.paragraphs),
  ].filter((part) => part !== undefined);
  return html`<p class="about"><span class="kind">${kindLabels[figures.kind]}</span>${facts.map((fact) => html`<span>${fact}</span>`)}</p>
<p class="amount">${amount.join(" · ")}</p>`;
}

function people({ min, max }: { min: number; max?: number | undefined }): string {
  if (max === undefined) return `${min} or more people`;
  return min === max ? plural(min, "person", "people") : `${min} to ${max} people`;
}
