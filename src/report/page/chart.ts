import { isParagraph } from "../audit/kinds";
import { paragraphsLabel, plural } from "./labels";
import { html, type Markup } from "./markup";
import { speakerColours } from "./palette";
import type { Speaker, View } from "./view";

/** Who speaks where: one strip a source, from the story's first word to its last. Own words fill the strip, others half of it. */
export function chart(view: View): Markup {
  if (view.speakers.length === 0) return html``;
  const place = placesIn(view);
  return html`
<section class="chart" aria-labelledby="chart-title">
<h2 id="chart-title">Who speaks where</h2>
<p class="legend"><span><mark class="st own c0">Filled</mark> the speaker’s own words</span><span><mark class="st c0">Dotted</mark> the reporter’s words</span><span><mark class="st own un c0">Hatched</mark> the source is not named</span></p>
${hatches()}
<ul>${view.speakers.map((speaker) => row(speaker, place))}</ul>
<p class="scale" aria-hidden="true"><span>first paragraph</span><span>last</span></p>
</section>`;
}

type Place = (offset: number) => number;

function row(speaker: Speaker, place: Place): Markup {
  const where = speaker.figures && paragraphsLabel(speaker.figures.paragraphs);
  const told = `${plural(speaker.statements.length, "statement")}${where ? `, ${where}` : ""}`;
  return html`
<li class="row ${speaker.colour}" data-s="${speaker.number}">
<button type="button" class="name" aria-pressed="false" data-s="${speaker.number}">${speaker.label}</button>
<svg class="strip" role="img" aria-label="${told}" width="100%" height="14"><line class="axis" x1="0" x2="100%" y1="13.5" y2="13.5"/>${bars(speaker, place)}</svg>
</li>`;
}

function bars(speaker: Speaker, place: Place): Markup[] {
  const fill = speaker.unnamed ? `url(#hatch-${speaker.colour})` : "currentColor";
  return speaker.statements.flatMap(({ quotation, number }) =>
    quotation.spans.map(({ start, end }) => {
      const own = quotation.quoted.some((span) => span.start < end && start < span.end);
      const [x, width] = [place(start), Math.max(0.5, place(end) - place(start))];
      return html`<rect data-q="${number}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" y="${own ? 1 : 8}" height="${own ? 12 : 5}" fill="${fill}" stroke="currentColor"/>`;
    }),
  );
}

/** Per cent of the story before an offset, by the length of its paragraphs alone: captions and furniture take no room. */
function placesIn({ article }: View): Place {
  const paragraphs = article.blocks.filter(isParagraph).map((block) => block.span);
  const spans = paragraphs.length > 0 ? paragraphs : [{ start: 0, end: article.text.length }];
  let sum = 0;
  const before = spans.map((span) => {
    sum += span.end - span.start;
    return sum - (span.end - span.start);
  });
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const span = spans[low];
    if (!span || sum === 0) return 0;
    const inside = Math.min(Math.max(offset, span.start), span.end) - span.start;
    return (100 * ((before[low] ?? 0) + inside)) / sum;
  };
}

function hatches(): Markup {
  const patterns = Array.from(
    { length: speakerColours },
    (_, i) =>
      html`<pattern id="hatch-c${i}" class="c${i}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/><rect width="2" height="5" fill="currentColor"/></pattern>`,
  );
  return html`<svg class="defs" aria-hidden="true" width="0" height="0"><defs>${patterns}</defs></svg>`;
}
