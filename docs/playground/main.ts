// The playground: reads what is typed or pasted, in the page, and shows it three ways.
import { type Article, parseArticle } from "../../src/index";
import { renderHtml } from "../../src/report";
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

/** What is shown, and the panel it is shown in. */
let article = parseArticle("");
let panel = "annotated";

/** By panel. */
const show: Readonly<Record<string, () => void>> = {
  annotated: () => {
    frame.srcdoc = renderHtml(article, { images: false });
  },
  sourcing: () => {
    report.replaceChildren(...sourcing(article));
  },
  json: () => {
    json.textContent = JSON.stringify(article, null, 2);
  },
};

/**
 * A page's source begins with a tag; anything else is plain text. What reads pages is fetched when the first comes. A document parsed so
 * runs and loads nothing.
 */
async function parse(source: string): Promise<Article> {
  if (!/^\s*</.test(source)) return parseArticle(source);
  const { parseDocument } = await import("./pages");
  return parseDocument(new DOMParser().parseFromString(source, "text/html"));
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

async function read(): Promise<void> {
  const begin = performance.now();
  const source = input.value;
  const parsed = await parse(source);
  // Another text was pasted meanwhile.
  if (source !== input.value) return;
  article = parsed;
  const milliseconds = Math.round(performance.now() - begin);
  const unnamed = article.sources.filter(({ type }) => type === "unnamed").length;
  const found = `${many(article.quotations.length, "statement")}, ${many(article.sources.length, "source")}, ${unnamed} unnamed`;
  show[panel]?.();
  status.textContent = source.trim() ? `${found}; read in ${milliseconds} ms.` : "Nothing to read yet.";
}

let waiting = 0;
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => void read(), 150);
});

function fill(text: string): void {
  input.value = text;
  void read();
}

find("#reference", HTMLButtonElement).addEventListener("click", () => fill(reference));
find("#clear", HTMLButtonElement).addEventListener("click", () => {
  fill("");
  input.focus();
});

tabs(find("[role=tablist]", HTMLElement), (chosen) => {
  panel = chosen;
  show[panel]?.();
});
fill(reference);
