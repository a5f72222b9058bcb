// The statements of the article in the page's text box, as it is typed.
import { parseArticle } from "onrecord";

const text = document.querySelector("textarea");
const list = document.querySelector("ol");

function show() {
  const { quotations, sources } = parseArticle(text.value);
  const items = quotations.map(({ text, attribution }) => {
    const source = sources.find(({ id }) => id === attribution?.sourceId);
    const item = document.createElement("li");
    const speaker = document.createElement("strong");
    speaker.textContent = source?.description ?? "Nobody named";
    item.append(speaker, `: ${text}`);
    return item;
  });
  list.replaceChildren(...items);
}

text.addEventListener("input", show);
show();
