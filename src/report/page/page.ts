import type { Article } from "../../model";
import { chart } from "./chart";
import { findings } from "./findings";
import { head } from "./head";
import { plural } from "./labels";
import { html, Markup } from "./markup";
import { script } from "./script";
import { sources } from "./sources";
import { story } from "./story";
import { style } from "./style";
import { type View, viewOf } from "./view";

/** Options of {@link renderHtml}. */
export interface RenderOptions {
  /** False leaves pictures out, so that the page loads nothing from anywhere. Default: true. */
  images?: boolean | undefined;
}

/** SHA-256 of the page's script, for its content security policy; `test/report/page.test.ts` prints it when it changes. */
export const scriptHash = "sha256-8rThjG+bswKuOzR2wwicW6bZJaNhCKy/iw8e/lyoeos=";
/** SHA-256 of the page's style sheet. */
export const styleHash = "sha256-vZjApBWRmum/sMFwVQQWP5yICwj8vj8DvvE+EoOU6ns=";

/**
 * The article as one self-contained page: statements marked in their speaker's colour (own words filled, the reporter's words dotted,
 * unnamed sources hatched), a list of sources with what each said, a strip chart of who speaks where, photos with captions and
 * credits, and the findings of {@link auditSources}.
 *
 * The page works from a file, without script and in print, in light and dark, with keyboard and screen reader. All text is escaped,
 * and its content security policy lets only its own script and style run; pictures at `photo.url` (http and https) are the only
 * thing that it loads, and `images: false` leaves them out.
 *
 * @param article - Any article; one without blocks shows its bare text.
 * @param options - See {@link RenderOptions}.
 * @returns A whole HTML document.
 *
 * @example
 * ```ts
 * const page = renderHtml(parseArticle("Pier to close\n\n“It is over,” Mayor Ines Aldaba said."));
 * page.startsWith("<!doctype html>"); //=> true
 * ```
 */
export function renderHtml(article: Article, options: RenderOptions = {}): string {
  const view = viewOf(article, options.images ?? true);
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; img-src ${view.images ? "http: https:" : "'none'"}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${article.headline ?? "Article without a headline"} · who said what</title>
<style>${new Markup(style())}</style>
</head>
<body>
<a class="skip" href="#story">Skip to the story</a>
<main>
${head(view)}
${chart(view)}
<div class="page">
<article class="story" id="story"${language(article)} dir="auto">
${story(view)}
</article>
<div class="side">${sources(view)}</div>
<div class="after">
${findings(view)}
${leftOut(view)}
</div>
</div>
<div id="card" hidden></div>
</main>
<footer>Statements and sources were found by onrecord in the text alone. It reads; it does not check whether what was said is true.</footer>
<p id="told" class="heard" role="status"></p>
<script>${new Markup(script)}</script>
</body>
</html>
`.source;
}

function language({ language: tag }: Article): Markup | undefined {
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9-]{1,30})?$/i.test(tag)
    ? html` lang="${tag}"`
    : undefined;
}

/** Page text that is no part of the story: shown, so that nobody has to trust that it was rightly left out. */
function leftOut({ article: { furniture } }: View): Markup | undefined {
  if (furniture.length === 0) return undefined;
  return html`<details class="left"><summary>${plural(furniture.length, "stretch", "stretches")} of page text left out</summary>${furniture.map((f) => html`<p>${f.text}</p>`)}</details>`;
}
