import type { Attribution } from "../../model";
import { basisLabels, clip, statementLabels } from "./labels";
import { html, type Markup } from "./markup";
import type { Piece, Segment } from "./segments";
import type { Statement, View } from "./view";

/** A run of text: plain, the name of a speaker, or a statement with its number behind each piece. */
export function segment(text: string, { start, end, statement, own, names, ends }: Segment): Markup {
  const words = text.slice(start, end);
  const named = names ? html`<b class="who ${names.speaker.colour}">${words}</b>` : words;
  const marked = statement
    ? html`<mark class="st ${statement.speaker.colour}${statement.speaker.unnamed ? " un" : ""}${own ? " own" : ""}" data-q="${statement.number}" data-s="${statement.speaker.number}">${named}</mark>`
    : named;
  return html`${marked}${ends.map(number)}`;
}

/** The number of a statement behind one of its pieces: a link to its note. */
function number({ statement, part }: Piece): Markup {
  const { speaker, quotation } = statement;
  const parts = quotation.spans.length > 1 ? `, part ${part} of ${quotation.spans.length}` : "";
  return html`<sup><a class="ref ${speaker.colour}" id="at-${statement.number}-${part}" href="#q${statement.number}" data-q="${statement.number}" data-s="${speaker.number}" aria-label="Statement ${statement.number}${parts}: ${statementLabels[quotation.kind]}, ${speaker.label}">${statement.number}</a></sup>`;
}

/** What the list of sources says of a statement; the card over the text shows the same. */
export function note(view: View, { number: n, quotation, speaker }: Statement): Markup {
  const { attribution, occasion, addressee, when, within, kind } = quotation;
  const outer = within === undefined ? undefined : view.byId.get(within);
  const facts = [
    attribution?.cue && html`<span>cue “${attribution.cue.text}”</span>`,
    attribution?.mention && attribution.mention.text !== speaker.label
      ? html`<span>as “${clip(attribution.mention.text, 60)}”</span>`
      : undefined,
    attribution?.sourceId === undefined ? undefined : basis(attribution.basis),
    addressee && html`<span>to ${addressee.text}</span>`,
    occasion && html`<span>${occasion.text}</span>`,
    when && html`<span>${when.raw}</span>`,
    outer && html`<span>relayed in <a href="#q${outer.number}">statement ${outer.number}</a></span>`,
  ].filter((fact) => fact !== undefined);
  return html`
<li class="note" id="q${n}">
<a class="num" href="#at-${n}-1" aria-label="Statement ${n}: back to the story">${n}</a>
<div><p class="said k-${kind}">${clip(quotation.text, 150)}</p>
<p class="how"><span class="kind">${statementLabels[kind]}</span>${facts}</p></div>
</li>`;
}

/** The list leaves out the basis that goes without saying; the card tells it. */
function basis(of: Attribution["basis"]): Markup {
  return of === "stated"
    ? html`<span class="more">${basisLabels[of]}</span>`
    : html`<span>${basisLabels[of]}</span>`;
}
