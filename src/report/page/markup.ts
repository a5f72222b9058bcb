/** Finished HTML. Only {@link html} makes it, so that no text reaches a page unescaped. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What a template may hold: text is escaped, markup is not, nothing is left out. */
export type Content = string | number | Markup | undefined | readonly Content[];

/** A template of HTML whose every value is escaped, for text and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let source = strings[0] ?? "";
  values.forEach((value, i) => {
    source += render(value) + (strings[i + 1] ?? "");
  });
  return new Markup(source);
}

function render(value: Content): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.source;
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return value.map(render).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML; control characters, which HTML forbids, become U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? "").replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD");
}

/** An address for a link or picture: http and https only. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
