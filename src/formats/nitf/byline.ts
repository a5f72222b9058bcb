import type { Byline, Contributor } from "../../model";
import { httpUrl } from "../json";
import { told } from "../layout";
import { child, childrenOf, textOf, textsOf, type XmlElement } from "../xml";
import { printed } from "./printed";

/** A byline as NITF marks it up; its contributors are those that it marks as persons. */
export function readByline(element: XmlElement, position: Byline["position"]): Byline | undefined {
  const raw = printed(element);
  if (raw === undefined) return undefined;
  const contributors: Contributor[] = [];
  let organization: Contributor | undefined;
  for (const part of childrenOf(element)) {
    const text = printed(part);
    const last = contributors.at(-1);
    if (text === undefined) continue;
    if (part.name === "person") contributors.push(personOf(part, text));
    else if (part.name === "byttl" && child(part, "org")) {
      if (last) last.affiliation = text;
      else organization = { name: text, rawName: text, type: "organization", role: "author" };
    } else if (!last) continue;
    else if (part.name === "byttl") last.jobTitle = text;
    else if (part.name === "location") last.location = text;
    else if (part.name === "virtloc") Object.assign(last, contactOf(text));
  }
  if (contributors.length === 0 && organization) contributors.push(organization);
  return { raw, position, contributors };
}

function personOf(person: XmlElement, text: string): Contributor {
  const name = textsOf(childrenOf(person, "name.given", "name.family")).join(" ");
  const jobTitle = textOf(child(person, "function"));
  const rawName = jobTitle ? text.replace(jobTitle, "").trim() || text : text;
  return told({ name: name || rawName, rawName, type: "person", role: "author", jobTitle });
}

function contactOf(text: string): Pick<Contributor, "email" | "handle" | "url"> {
  if (/^@\w+$/.test(text)) return { handle: text };
  const url = httpUrl(text);
  if (url !== undefined) return { url };
  return text.includes("@") ? { email: text.replace(/^mailto:/i, "") } : {};
}
