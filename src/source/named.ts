import type { Mention } from "../model";
import { hashWord } from "../text";
import type { Draft } from "./draft";
import type { Page } from "./page";
import type { People, Person } from "./people";

/** Every place where the story names a source, whether it speaks there or not, in the order of the text. */
export function mentionsByName(
  page: Page,
  people: People,
  drafts: Iterable<Draft>,
): ReadonlyMap<Draft, readonly Mention[]> {
  const found = new Map<Draft, Mention[]>();
  const put = (draft: Draft, from: number, to: number) => {
    const mention = page.mention(from, to, "name");
    const list = found.get(draft);
    if (list === undefined) found.set(draft, [mention]);
    else list.push(mention);
  };
  const byPerson = new Map<Person, Draft>();
  const byName = new Map<string, Draft>();
  const firstWords = new Set<number>();
  for (const draft of drafts) {
    if (draft.person !== undefined) byPerson.set(draft.person, draft);
    else if (draft.name !== undefined) {
      byName.set(draft.name.toLowerCase(), draft);
      firstWords.add(hashWord(draft.name.split(" ", 1)[0] ?? ""));
    }
  }
  for (const { person, from, to } of people.namings) {
    const draft = byPerson.get(person);
    if (draft !== undefined) put(draft, from, to);
  }
  const { names } = page;
  for (let r = 0; r < names.count; r++) {
    const from = names.from[r] ?? 0;
    const to = names.to[r] ?? 0;
    // One word may be letters that stand for the name.
    if (to > from + 1 && !firstWords.has(page.hash(from))) continue;
    const name = page.fullName(page.text(from, to));
    const draft = byName.get(name.toLowerCase());
    if (draft !== undefined) put(draft, from, to);
  }
  return found;
}
