// The playground: reads what is typed or pasted, in the page, and shows it three ways.
import { type Article, parseArticle } from "../../src/index";
import { auditSources, renderHtml } from "../../src/report";
import reference from "../../test/fixtures/reference.txt";
import { sourcing } from "./sourcing";
import { tabs } from "./tabs";

const input = find("#text", HTMLTextAreaElement);
const frame = find("#annotated iframe", HTMLIFrameElement);
const report = find("#sourcing", HTMLElement);
const json = find("#json pre", HTMLElement);
const status = find(".status", HTMLElement);

function find<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

/**
 * A page's source begins with a tag; anything else is plain text. What reads pages is fetched when the first comes. A document parsed so
 * runs and loads nothing.
 */
async function read(source: string): Promise<Article> {
  if (!/^\s*</.test(source)) return parseArticle(source);
  const { parseDocument } = await import("../../src/html");
  return parseDocument(new DOMParser().parseFromString(source, "text/html"));
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

async function show(): Promise<void> {
  const begin = performance.now();
  const source = input.value;
  const article = await read(source);
  if (source !== input.value) return;
  const milliseconds = Math.round(performance.now() - begin);
  const unnamed = article.sources.filter(({ type }) => type === "unnamed").length;
  frame.srcdoc = renderHtml(article, { images: false });
  report.replaceChildren(...sourcing(article, auditSources(article)));
  json.textContent = JSON.stringify(article, null, 2);
  const found = `${many(article.quotations.length, "statement")}, ${many(article.sources.length, "source")}, ${unnamed} unnamed`;
  status.textContent = source.trim() ? `${found}; read in ${milliseconds} ms.` : "Nothing to read yet.";
}

let waiting = 0;
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => void show(), 150);
});

function fill(text: string): void {
  input.value = text;
  void show();
}

find("#reference", HTMLButtonElement).addEventListener("click", () => fill(reference));
find("#clear", HTMLButtonElement).addEventListener("click", () => {
  fill("");
  input.focus();
});

tabs(find("[role=tablist]", HTMLElement));
fill(reference);
