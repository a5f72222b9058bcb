/** What the bar of every page leads to. */
export const entries = [
  ["Guides", "reference/documents/Getting_started.html"],
  ["Reference", "reference/index.html"],
  ["Playground", "playground/"],
] as const;

/** The site's bar. `up` leads from the page to the site's root, `here` says which entry the page is. */
export function bar(up: string, here: string): string {
  const links = entries.map(
    ([label, path]) => `<a href="${up}${path}"${path === here ? ' aria-current="page"' : ""}>${label}</a>`,
  );
  return `<nav class="site" aria-label="Site"><a class="home" href="${up || "./"}">onrecord</a>${links.join("")}</nav>`;
}

/** The site's mark, an opening quotation mark. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b5cad'/%3E%3Cpath d='M3 11c0-3 1-5 4-6v2c-1 0-1.5.6-1.5 1.5H7V11zM9 11c0-3 1-5 4-6v2c-1 0-1.5.6-1.5 1.5H13V11z' fill='%23fff'/%3E%3C/svg%3E";

export const iconLink = `<link rel="icon" href="${icon}">`;

const intro = `<div class="intro">
<p class="lead">Who said what in a news article, and on what terms: typed models and parsers for articles, bylines, photo captions, quotations and unnamed sources.</p>
<p class="explained">Below is a newspaper's page, copied as text with its menus and log-in prompts, as the package reads it. Every mark, colour and figure comes from one call: <code>renderHtml(parseArticle(text))</code></p>
<p class="ways"><code>npm install onrecord</code><a href="reference/documents/Getting_started.html">Getting started</a><a href="playground/">Try your own article</a></p>
</div>`;

/** The opening page: the reference article as `renderHtml` shows it, with the site's bar and opening words above it. */
export function home(annotated: string): string {
  const page = annotated
    .replace("style-src ", "style-src 'self' ")
    .replace("img-src &#39;none&#39;", "img-src data:")
    .replace(/<title>[^<]*<\/title>/, "<title>onrecord · who said what, and on what terms</title>")
    .replace(
      "</head>",
      `<link rel="stylesheet" href="site.css">\n<link rel="stylesheet" href="home.css">\n${iconLink}\n</head>`,
    )
    .replace("<main>", `<header>${bar("", "")}${intro}</header>\n<main>`);
  if (!page.includes('href="site.css"') || !page.includes('class="intro"')) {
    throw new Error("renderHtml's page has changed its shape: the opening words found no place");
  }
  return page;
}

/**
 * The playground's content security policy: nothing can be loaded from or sent to anywhere. It also holds for the frame inside,
 * so it lets the inline script and style of `renderHtml`'s page run, by the hashes that page names itself.
 */
export function playgroundPolicy(annotated: string): string {
  const own =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(annotated)?.[1]?.replaceAll("&#39;", "'") ??
    "";
  const hashes = (directive: string) =>
    new RegExp(`${directive} ([^;]*)`).exec(own)?.[1]?.match(/'sha256-[^']+'/g) ?? [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes("script-src")].join(" "),
    ["style-src 'self'", ...hashes("style-src")].join(" "),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
