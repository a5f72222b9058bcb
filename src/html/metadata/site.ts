import type { JsonLdReading } from "../../formats";
import { homeNames } from "../../language";
import type { Article, Section } from "../../model";
import { fold } from "../../text";
import type { AddressBook } from "../address";
import type { PageFlow } from "../content/blocks";
import { elementsOf, textContent } from "../tree";
import type { Head } from "./head";

export function publisherOf(head: Head, jsonLd: JsonLdReading, addresses: AddressBook): Article["publisher"] {
  const told = jsonLd.articles[0]?.publisher ?? jsonLd.publisher;
  const name = told?.name ?? head.metas.get("og:site_name")?.[0] ?? head.metas.get("application-name")?.[0];
  return name === undefined ? undefined : { name, url: addresses.resolve(told?.url) };
}

/** What the metadata calls the story's section, for telling it from its headline. */
export function sectionNames(head: Head, jsonLd: JsonLdReading): string[] {
  const metas = [...head.metas].filter(([name]) => name.endsWith("section") || name.endsWith("category"));
  return [...(jsonLd.articles[0]?.sections ?? []), ...metas.flatMap(([, values]) => values)];
}

/** The breadcrumb trail and the section path in it. */
export function sectionsOf(
  flow: PageFlow,
  headline: number,
  head: Head,
  jsonLd: JsonLdReading,
  addresses: AddressBook,
): { sections: Section[]; trail: Section[] } {
  const told = jsonLd.trail.map(({ name, url }) => ({ name, url: addresses.resolve(url) }));
  const trail = told.length > 1 ? told : displayedTrail(flow, headline, addresses);
  const named = [...(jsonLd.articles[0]?.sections ?? []), ...(head.metas.get("article:section") ?? [])];
  const sections =
    trail.length > 1
      ? trail.filter(({ name }, place) => place > 0 || !homeNames.includes(fold(name)))
      : [...new Set(named)].slice(0, 3).map((name) => ({ name }));
  return { sections, trail };
}

/** How far above the headline a breadcrumb stands. */
const REACH = 12;

/** The breadcrumb that the page shows above its headline: a line of links, named as one or parted by arrows. */
function displayedTrail(flow: PageFlow, headline: number, addresses: AddressBook): Section[] {
  for (let place = headline - 1; place >= 0 && place >= headline - REACH; place--) {
    const block = flow.blocks[place];
    if (block === undefined || block.text.length > 200) continue;
    const isNamed = / (?:breadcrumbs?|breadcrumb nav|crumbs?|location|brotkrumen) /.test(block.element.label);
    if (!isNamed && !/ [>›»] /.test(block.text)) continue;
    const links = [...elementsOf(block.element)].filter(({ name }) => name === "a");
    const steps = links.map((link) => ({
      name: textContent(link).replace(/\s+/g, " ").trim(),
      url: addresses.resolve(link.attribute("href")),
    }));
    const trail = steps.filter(({ name }) => name !== "" && name.length < 60);
    if (trail.length > 1) return trail;
  }
  return [];
}
