import type { JsonLdReading } from "../../formats";
import type { Article, Section } from "../../model";
import type { AddressBook } from "../address";
import type { Head } from "./head";

export function publisherOf(head: Head, jsonLd: JsonLdReading, addresses: AddressBook): Article["publisher"] {
  const told = jsonLd.articles[0]?.publisher ?? jsonLd.publisher;
  const name = told?.name ?? head.metas.get("og:site_name")?.[0] ?? head.metas.get("application-name")?.[0];
  return name === undefined ? undefined : { name, url: addresses.resolve(told?.url) };
}

/** The breadcrumb trail and the section path in it. */
export function sectionsOf(
  head: Head,
  jsonLd: JsonLdReading,
  addresses: AddressBook,
): { sections: Section[]; trail: Section[] } {
  const trail = jsonLd.trail.map(({ name, url }) => ({ name, url: addresses.resolve(url) }));
  const told = [...(jsonLd.articles[0]?.sections ?? []), ...(head.metas.get("article:section") ?? [])];
  const sections =
    trail.length > 1 ? trail.slice(1) : [...new Set(told)].slice(0, 3).map((name) => ({ name }));
  return { sections, trail };
}
