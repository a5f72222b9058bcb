import { publisherLeads, publisherWords } from "../language";
import type { Publisher } from "../model";
import { fold, setOf } from "../text";

const words = /* @__PURE__ */ setOf(publisherWords);
const NAME = /^(?:The )?(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’&.-]*(?: (?:of|and|the|on|in|de|&) | )?)+/u;
// bounded: the 120 units after a lead
const RIGHTS = /[.,]?\s*all rights reserved.*$/i;

/**
 * Who publishes the page, where its furniture says so: `© 2024 The Harbour Daily`, `log in … to connect with the Harbour Daily`.
 * Only names that hold a newspaper's word are taken, or stand in a copyright line.
 */
export function readPublisher(furniture: readonly string[]): Publisher | undefined {
  const page = furniture.join(" ").replace(/\s+/g, " ");
  const folded = fold(page);
  // Folding keeps lengths for the letters that publishers use; where it does not, no name is taken.
  if (folded.length !== page.trim().length) return undefined;
  for (const lead of publisherLeads) {
    for (let at = folded.indexOf(lead); at >= 0; at = folded.indexOf(lead, at + lead.length)) {
      const rest = page.slice(at + lead.length, at + lead.length + 120).replace(RIGHTS, "");
      const name = nameIn(rest, /©|\(c\)|copyright/.test(lead));
      if (name) return { name };
    }
  }
  return undefined;
}

function nameIn(rest: string, copyright: boolean): string | undefined {
  const after = rest.replace(
    /^[\s:©(c)]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*(?:by\s+)?(?:the\s+(?=\p{Lu}))?/u,
    "",
  );
  // bounded: the 120 units after a lead
  const name = NAME.exec(after)?.[0].replace(/[\s.,&]+$/, "") ?? "";
  const holds = name.split(/\s+/).some((word) => words.has(word.toLowerCase()));
  if (name.length < 3 || name.length > 60) return undefined;
  return holds || (copyright && /\s/.test(name)) ? name : undefined;
}
