import { INLINE, type PageElement } from "../tree";
import { hasWord } from "./head";

export { displayedOpening as OPENING } from "../../language";

/** What templates call a byline and the names in it: `byline`, `author-name`, `storyAuthor`, `autoren`. */
export const BYLINE_NAMES =
  / (?:[a-z]{0,12}(?:byline|author|autor|auteur|verfasser|redakteur|reda[ck]tor|skribent|journalist|giornalist|periodist|columnist|forfatter|avtor|signatair|assinatur|szerzo)[a-z]{0,10}|writers?|reporters?|firma|muhabir|penulis|toimittaja|yazar|contributors?|signature) /;

/** Where a name links to: a page about the writer. */
const PROFILE =
  /\/(?:authors?|autor|autore|autori|autores|autoren|auteurs?|redaktion|redakteure?|reporters?|contributors?|journalists?|people|profiles?|by|staff|team|meet-the-team|writers?|columnists?)[/:_-]/i;

/** Parts where other people's names stand. */
export const OTHERS =
  / (?:author posts?|comments?|kommentare?|related|recommended|teasers|teaser|promo|sidebar|most|latest|trending|recirc|captions?|credits?|gallery|quote|newsletter|footer|breadcrumbs?|breadbar|podcast|widget|cards|collections?) /;

/** The first element at or a few above this one that passes; what is further out names the page, not a part of it. */
export function near(
  element: PageElement,
  passes: (element: PageElement) => boolean,
): PageElement | undefined {
  let climbed = 0;
  for (
    let at: PageElement | undefined = element;
    at !== undefined && climbed < 5;
    at = at.parent, climbed++
  ) {
    if (/^(?:body|main|article)$/.test(at.name)) return undefined;
    if (passes(at)) return at;
  }
  return undefined;
}

/** Inline elements of a block that hold a name by what they are called or where they link to. */
export function nameElements(block: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const stack: { element: PageElement; depth: number }[] = [{ element: block, depth: 0 }];
  for (let next = stack.pop(); next !== undefined && found.length < 12; next = stack.pop()) {
    const { element, depth } = next;
    if (depth > 0 && isNameElement(element)) found.push(element);
    else if (depth < 4) {
      for (const child of element.children.slice(0, 30).reverse())
        if (typeof child !== "string" && INLINE.has(child.name))
          stack.push({ element: child, depth: depth + 1 });
    }
  }
  return found;
}

function isNameElement(element: PageElement): boolean {
  return (
    hasWord(element.attribute("rel"), "author") ||
    BYLINE_NAMES.test(element.label) ||
    (element.name === "a" && PROFILE.test(element.attribute("href") ?? ""))
  );
}
