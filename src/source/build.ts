import { roleJoints } from "../language";
import type { Anonymity, Mention, Source } from "../model";
import { WORD, wordSet } from "../text";
import type { Attribute } from "./attributes";
import { bodyBeforeRole, bodyThatOwns } from "./belonging";
import type { Draft } from "./draft";
import * as word from "./lexicon";
import type { Page } from "./page";
import { describe, hasFormer } from "./unnamed";
import * as words from "./words";

const ROLE_JOINTS = /* @__PURE__ */ wordSet(roleJoints);

/** The source that a draft has become. */
export function buildSource(
  page: Page,
  draft: Draft,
  id: string,
  ids: ReadonlyMap<Draft, string>,
  named: readonly Mention[],
): Source {
  const mentions = inOrder(
    draft.mentions.map(({ mention }) => mention),
    named,
  );
  const name = draft.person?.name ?? draft.name;
  const described = fullest(draft);
  const source: Source = { id, type: draft.type, description: name ?? described.mention.text, mentions };
  if (draft.person !== undefined) {
    source.name = draft.person.name;
    tellRole(page, source, draft.person.attributes);
    const { body } = draft.person;
    if (body !== undefined) source.affiliation ??= page.text(body.from, body.to);
    return source;
  }
  if (draft.type === "unnamed" || draft.type === "group") {
    const { role, affiliation, former, proximity } = describe(page, draft.reading.phrase, described.tokenEnd);
    if (role !== undefined) source.role = role;
    if (affiliation !== undefined) source.affiliation = affiliation;
    if (former) source.former = true;
    if (draft.type === "unnamed")
      source.anonymity = anonymityOf(page, draft, described.mention, proximity, ids);
    return source;
  }
  if (name !== undefined) source.name = name;
  return source;
}

/** The mentions as a speaker with the others that they do not hold, in the order of the text. */
function inOrder(spoken: readonly Mention[], named: readonly Mention[]): Mention[] {
  const byStart = (a: Mention, b: Mention) => a.span.start - b.span.start;
  const sorted = [...spoken].sort(byStart);
  let next = 0;
  let reach = 0;
  const others = named.filter(({ span }) => {
    while (next < sorted.length && (sorted[next]?.span.start ?? 0) < span.end)
      reach = Math.max(reach, sorted[next++]?.span.end ?? 0);
    return reach <= span.start;
  });
  return [...sorted, ...others].sort(byStart);
}

function anonymityOf(
  page: Page,
  draft: Draft,
  described: Draft["first"]["mention"],
  proximity: string | undefined,
  ids: ReadonlyMap<Draft, string>,
): Anonymity {
  const { phrase } = draft.reading;
  const { terms } = draft;
  const anonymity: Anonymity = {
    descriptor: described.text,
    span: described.span,
    count: phrase.count ?? (draft.plural ? { min: 2 } : { min: 1, max: 1 }),
    granted: terms?.granted ?? false,
  };
  if (terms !== undefined) {
    anonymity.terms = terms.terms;
    if (terms.reasonTo > terms.reasonFrom) anonymity.reason = page.text(terms.reasonFrom, terms.reasonTo);
  }
  if (proximity !== undefined) anonymity.proximity = proximity;
  const distinct = draft.distinctFrom.flatMap((other) => ids.get(other) ?? []);
  if (distinct.length > 0) anonymity.distinctFrom = distinct;
  return anonymity;
}

/** The mention that describes the source: the one that introduces it, at its longest; not a pronoun where there is another. */
function fullest(draft: Draft): Draft["first"] {
  const { first, mentions } = draft;
  let best =
    first.mention.type === "pronoun"
      ? (mentions.find(({ mention }) => mention.type !== "pronoun") ?? first)
      : first;
  for (const other of mentions) {
    if (other.tokenStart === best.tokenStart && other.tokenEnd > best.tokenEnd) best = other;
  }
  return best;
}

/** Office and body of a person: `professor of harbor law` at `Brill College`. */
function tellRole(page: Page, source: Source, attributes: readonly Attribute[]): void {
  const attribute = attributes.find(
    ({ from, head, to }) => head >= from && to > from && (page.bits(head) & word.PEOPLE) !== 0,
  );
  if (attribute === undefined) return;
  const { to, head } = attribute;
  if (hasFormer(page, attribute.from, head + 1)) source.former = true;
  const start = roleStart(page, attribute.from, head);
  const owner = bodyThatOwns(page, start);
  if (owner !== undefined) source.affiliation = page.text(owner.from, owner.to);
  const body = bodyBeforeRole(page, start, head);
  const from = body >= 0 ? body : owner === undefined ? attribute.from : start;
  if (body >= 0) source.affiliation = page.text(start, body);
  for (let i = head + 1; i < to; i++) {
    const hash = page.hash(i);
    const joins = ROLE_JOINTS.has(hash);
    if (!joins) continue;
    const first = page.hash(i + 1) === words.THE ? i + 2 : i + 1;
    if (first >= to || (hash === words.OF && !isWholeName(page, first, to))) continue;
    source.role = page.text(from, i);
    source.affiliation = page.text(first, to);
    return;
  }
  source.role = page.text(from, to);
}

/** Behind the owner in `the committee’s top Democrat`. */
function roleStart(page: Page, from: number, head: number): number {
  for (let i = head; i > from; i--) if (page.hash(i - 1) === words.S_CLITIC) return i;
  return from;
}

/** A name that no small noun follows: `of Brill College`, not `of North Korean studies`. */
function isWholeName(page: Page, from: number, to: number): boolean {
  if (!page.isInName(from)) return false;
  let end = from;
  while (end < to && page.isInName(end)) end++;
  return (
    end >= to || ((page.tokens.flags[end] ?? 0) & WORD) === 0 || (page.bits(end) & word.PHRASE_END) !== 0
  );
}
