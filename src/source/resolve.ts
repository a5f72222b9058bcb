import type { Attribution, Issue, ParseOptions, Source } from "../model";
import { antecedentOf } from "./antecedent";
import { attachTerms } from "./attach";
import { buildSource } from "./build";
import type { Draft } from "./draft";
import { type Reading, readMention } from "./kinds";
import * as word from "./lexicon";
import { lexiconOf } from "./lexicon";
import { openPage, type Page } from "./page";
import { type People, type Person, readPeople, roleKeys, type Sex } from "./people";
import { mostSalient, type Spoken } from "./salience";
import { findTerms } from "./terms";
import type { SourceReading, SpeakerMention, Story } from "./types";
import { hasFormer } from "./unnamed";

interface Found {
  readonly drafts: readonly Draft[];
  readonly basis: Attribution["basis"];
}

/**
 * Joins the mentions of speakers to one source each over the whole story, and tells of each unnamed one how it is described, how many it
 * is, and on what terms it speaks.
 */
export function resolveSources(
  story: Story,
  mentions: readonly SpeakerMention[],
  options: ParseOptions = {},
): SourceReading {
  const page = openPage(story, lexiconOf(options.lexicon));
  const people = readPeople(page, [...(options.people ?? []), ...(options.lexicon?.names ?? [])]);
  const resolver = new Resolver(page, people);
  const order = mentions
    .map((_, i) => i)
    .sort((a, b) => (mentions[a]?.tokenStart ?? 0) - (mentions[b]?.tokenStart ?? 0));
  const found: (Found | undefined)[] = mentions.map(() => undefined);
  const issues: Issue[] = [];
  for (const i of order) {
    const mention = mentions[i];
    if (mention === undefined) continue;
    const result = resolver.resolve(mention);
    found[i] = result;
    if (result === undefined) {
      issues.push({
        code: "unresolved-speaker",
        message: `Nobody met in the text could be told to be "${mention.mention.text}".`,
        span: mention.mention.span,
      });
    } else if (result.basis === "inferred") {
      issues.push({
        code: "inferred-speaker",
        message:
          result.drafts.length > 1
            ? `"${mention.mention.text}" are several speakers; the statement is given to the first.`
            : `Who "${mention.mention.text}" is was guessed from the surroundings.`,
        span: mention.mention.span,
      });
    }
  }
  attachTerms(page, findTerms(page), resolver.drafts, resolver.spoken);
  const ids = new Map<Draft, string>();
  for (const draft of resolver.drafts) if (draft.mentions.length > 0) ids.set(draft, `s${ids.size + 1}`);
  const sources: Source[] = [...ids].map(([draft, id]) => buildSource(page, draft, id, ids));
  return {
    sources,
    sourceIds: found.map((result) =>
      result?.drafts[0] === undefined ? undefined : ids.get(result.drafts[0]),
    ),
    bases: found.map((result) => result?.basis ?? "stated"),
    issues,
  };
}

/** Who each mention is, met in the order of the text. */
class Resolver {
  readonly drafts: Draft[] = [];
  readonly spoken: Spoken[] = [];
  readonly #page: Page;
  readonly #people: People;
  readonly #byPerson = new Map<Person, Draft>();
  readonly #byKey = new Map<string, Draft>();
  #last: { readonly from: number; readonly to: number; readonly found: Found | undefined } | undefined;

  constructor(page: Page, people: People) {
    this.#page = page;
    this.#people = people;
  }

  resolve(mention: SpeakerMention): Found | undefined {
    const { tokenStart, tokenEnd, cue } = mention;
    if (tokenEnd <= tokenStart) return undefined;
    // Two statements may share the words that name their speaker.
    if (this.#last?.from === tokenStart && this.#last.to === tokenEnd) return this.#last.found;
    const reading = readMention(this.#page, this.#people, tokenStart, tokenEnd, cue);
    const found = this.#find(mention, reading);
    this.#last = { from: tokenStart, to: tokenEnd, found };
    for (const draft of found?.drafts ?? []) {
      draft.mentions.push(mention);
      this.spoken.push({ at: tokenStart, end: tokenEnd, draft });
    }
    return found;
  }

  #find(mention: SpeakerMention, reading: Reading): Found | undefined {
    if (reading.kind === "pronoun") return this.#pronoun(mention, reading);
    if (reading.kind === "anaphor") return this.#anaphor(mention, reading);
    if (reading.people.length > 0) {
      const drafts = reading.people.map((person) => this.#ofPerson(person, mention, reading));
      return { drafts, basis: drafts.length > 1 ? "inferred" : "stated" };
    }
    if (reading.kind === "unnamed") return this.#unnamed(mention, reading);
    const key = this.#key(reading, mention);
    const known = this.#byKey.get(key) ?? this.#sameBody(reading, mention);
    if (known !== undefined) return { drafts: [known], basis: "stated" };
    const draft = this.#add(reading.kind, mention, reading, { name: reading.name });
    this.#byKey.set(key, draft);
    return { drafts: [draft], basis: "stated" };
  }

  #ofPerson(person: Person, mention: SpeakerMention, reading: Reading): Draft {
    const known = this.#byPerson.get(person);
    if (known !== undefined) return known;
    const draft = this.#add("person", mention, reading, { person });
    this.#byPerson.set(person, draft);
    return draft;
  }

  /** `he`, `they`, `who`: someone met before. */
  #pronoun(mention: SpeakerMention, reading: Reading): Found | undefined {
    const page = this.#page;
    const at = mention.tokenStart;
    const { pronoun } = reading;
    if (pronoun === "who") {
      const last = this.spoken.at(-1);
      const touches =
        last !== undefined &&
        (last.end === at || (last.end === at - 1 && page.tokens.code[last.end] === 0x2c));
      if (touches) return { drafts: [last.draft], basis: "pronoun" };
      const before = antecedentOf(page, this.#people, at);
      if (before === undefined) return undefined;
      if (before.person !== undefined)
        return { drafts: [this.#ofPerson(before.person, mention, reading)], basis: "pronoun" };
      const inner = readMention(page, this.#people, before.from, before.to, mention.cue);
      if (inner.kind === "pronoun") return undefined;
      const found = this.#find(phraseMention(page, mention, before.from, before.to), inner);
      return found === undefined ? undefined : { ...found, basis: "pronoun" };
    }
    if (pronoun === "he" || pronoun === "she") {
      const sex: Sex = pronoun === "he" ? "male" : "female";
      const best = mostSalient(page, this.#people, this.spoken, at, sex, true);
      if (best === undefined) return undefined;
      const draft =
        best.draft ?? (best.person === undefined ? undefined : this.#ofPerson(best.person, mention, reading));
      if (draft === undefined) return undefined;
      if (best.person !== undefined && best.person.sex === "unknown") best.person.sex = sex;
      if (draft.sex === "unknown") draft.sex = sex;
      return { drafts: [draft], basis: "pronoun" };
    }
    if (pronoun === "they" || pronoun === "it") {
      const sentence = page.sentenceOf[at] ?? 0;
      let single: Draft | undefined;
      for (let k = this.spoken.length - 1; k >= 0 && k >= this.spoken.length - 6; k--) {
        const { draft, at: spokeAt } = this.spoken[k] ?? {};
        if (draft === undefined || spokeAt === undefined) continue;
        if (sentence - (page.sentenceOf[spokeAt] ?? 0) > 6) break;
        const fits =
          pronoun === "it"
            ? draft.type === "organization" || draft.type === "document"
            : draft.plural || draft.type === "group" || draft.type === "organization";
        if (fits) return { drafts: [draft], basis: "pronoun" };
        if (pronoun === "they" && draft.type === "unnamed") single ??= draft;
      }
      return single === undefined ? undefined : { drafts: [single], basis: "pronoun" };
    }
    return undefined;
  }

  /** `the senator`, `the aide`, `that person`: someone met before, or unnamed for good. */
  #anaphor(mention: SpeakerMention, reading: Reading): Found | undefined {
    const page = this.#page;
    const { phrase } = reading;
    const { head, bits } = phrase;
    const at = mention.tokenStart;
    const sex: Sex = (bits & word.MALE) !== 0 ? "male" : (bits & word.FEMALE) !== 0 ? "female" : "unknown";
    const isHeld = phrase.ownerFrom >= 0 || phrase.owned;
    const unnamed = this.#sameHead(reading, at, sex);
    const bearer = head < 0 ? undefined : this.#bearer(reading, at);
    if (bearer !== undefined && (unnamed === undefined || bearer.at > unnamed.at))
      return { drafts: [this.#ofPerson(bearer.person, mention, reading)], basis: "pronoun" };
    if (unnamed !== undefined) return { drafts: [unnamed.draft], basis: "pronoun" };
    const isOffice =
      (bits & word.OFFICE) !== 0 || ((bits & word.PUBLIC) !== 0 && phrase.determiner === "definite");
    const isAnyone = (bits & word.PERSON) !== 0 && phrase.determiner === "definite";
    if ((isOffice || isAnyone) && !isHeld && phrase.to >= mention.tokenEnd) {
      const best = mostSalient(page, this.#people, this.spoken, at, sex, isAnyone);
      if (best !== undefined) {
        const draft =
          best.draft ??
          (best.person === undefined ? undefined : this.#ofPerson(best.person, mention, reading));
        if (draft !== undefined) return { drafts: [draft], basis: "inferred" };
      }
    }
    return this.#unnamed(mention, reading);
  }

  /** The latest unnamed source described by the same noun. */
  #sameHead(reading: Reading, at: number, sex: Sex): { draft: Draft; at: number } | undefined {
    const page = this.#page;
    const { head, bits } = reading.phrase;
    if (reading.phrase.ownerFrom >= 0) return undefined;
    const anyone = (bits & word.PERSON) !== 0 || (head >= 0 && page.lower(head) === "person");
    for (let k = this.spoken.length - 1; k >= 0; k--) {
      const { draft, at: spokeAt } = this.spoken[k] ?? {};
      if (draft === undefined || spokeAt === undefined || draft.type !== "unnamed" || draft.plural) continue;
      if ((page.sentenceOf[at] ?? 0) - (page.sentenceOf[spokeAt] ?? 0) > 60) break;
      const other = draft.reading.phrase.head;
      if (head >= 0 && other >= 0 && page.tokens.hash[other] === page.tokens.hash[head])
        return { draft, at: spokeAt };
      const near = (page.sentenceOf[at] ?? 0) - (page.sentenceOf[spokeAt] ?? 0) < 8;
      if (anyone && near && (sex === "unknown" || draft.sex === "unknown" || draft.sex === sex))
        return { draft, at: spokeAt };
    }
    return undefined;
  }

  /** The person of whom the story tells the same office, the modifiers alike where they can be. */
  #bearer(reading: Reading, at: number): { person: Person; at: number } | undefined {
    const page = this.#page;
    const { head, from } = reading.phrase;
    const former = hasFormer(page, from, head);
    let best: { person: Person; at: number; score: number } | undefined;
    for (const key of roleKeys(page, head)) {
      for (const { person, attribute } of this.#people.byRole.get(key) ?? []) {
        let score =
          attribute.head >= 0 && page.tokens.hash[attribute.head] === page.tokens.hash[head] ? 1 : 0;
        if (attribute.from < at) score += 2 - Math.min(1.5, (at - attribute.from) / 2000);
        for (let i = from; i < head; i++) {
          if ((page.bits(i) & (word.RANK | word.DETERMINER)) !== 0) continue;
          for (let k = attribute.from; k < attribute.to; k++) {
            if (page.tokens.hash[k] === page.tokens.hash[i]) {
              score += 2;
              break;
            }
          }
        }
        score += Math.min(1, person.times / 20);
        if (former !== hasFormer(page, attribute.from, attribute.head + 1)) score -= 1;
        if (best === undefined || score > best.score) best = { person, at: attribute.from, score };
      }
    }
    return best;
  }

  /** People not named: the same words in the plural are the same people; `another` is someone else; one alone is new. */
  #unnamed(mention: SpeakerMention, reading: Reading): Found {
    const { phrase } = reading;
    const key = this.#key(reading, mention);
    const isSame = phrase.plural ? phrase.determiner !== "another" : phrase.determiner === "definite";
    const known = isSame ? this.#byKey.get(key) : undefined;
    if (known !== undefined && known.type === "unnamed") return { drafts: [known], basis: "stated" };
    const draft = this.#add("unnamed", mention, reading, {});
    if (phrase.determiner === "another") {
      const page = this.#page;
      const others = this.spoken.map((spoken) => spoken.draft).filter((other) => other.type === "unnamed");
      const head = page.tokens.hash[phrase.head] ?? 0;
      const alike = others.filter(
        (other) =>
          other.plural === phrase.plural &&
          phrase.head >= 0 &&
          page.tokens.hash[other.reading.phrase.head] === head,
      );
      const other = alike.at(-1) ?? others.at(-1);
      if (other !== undefined) draft.distinctFrom.push(other);
    }
    if (!this.#byKey.has(key)) this.#byKey.set(key, draft);
    return { drafts: [draft], basis: "stated" };
  }

  /** `the agency`, `the report`: the body or paper met last whose name or description holds the noun. */
  #sameBody(reading: Reading, mention: SpeakerMention): Draft | undefined {
    const { phrase } = reading;
    if (
      reading.name !== undefined ||
      phrase.head < 0 ||
      phrase.determiner !== "definite" ||
      phrase.ownerFrom >= 0
    )
      return undefined;
    if (reading.kind !== "organization" && reading.kind !== "document") return undefined;
    if (phrase.to < mention.tokenEnd || phrase.head !== phrase.from) return undefined;
    const page = this.#page;
    const noun = page.lower(phrase.head);
    for (let k = this.spoken.length - 1, seen = 0; k >= 0 && seen < 30; k--, seen++) {
      const draft = this.spoken[k]?.draft;
      if (draft === undefined || draft.type !== reading.kind) continue;
      const text = (draft.name ?? draft.first.mention.text).toLowerCase();
      if (text.includes(noun)) return draft;
    }
    const last = this.spoken.at(-1);
    const near =
      last !== undefined && (page.sentenceOf[mention.tokenStart] ?? 0) - (page.sentenceOf[last.at] ?? 0) < 5;
    return near &&
      last.draft.type === reading.kind &&
      reading.kind === "organization" &&
      last.draft.name !== undefined
      ? last.draft
      : undefined;
  }

  #key(reading: Reading, mention: SpeakerMention): string {
    const page = this.#page;
    const text =
      reading.name ??
      page.text(
        reading.phrase.ownerFrom >= 0 ? reading.phrase.ownerFrom : reading.phrase.from,
        mention.tokenEnd,
      );
    return `${reading.kind === "anaphor" ? "unnamed" : reading.kind}:${text.toLowerCase().replace(/^(?:the|a|an) /, "")}`;
  }

  #add(
    type: Source["type"] | "pronoun" | "anaphor",
    first: SpeakerMention,
    reading: Reading,
    who: { person?: Person; name?: string | undefined },
  ): Draft {
    const { bits } = reading.phrase;
    const draft: Draft = {
      type: type === "pronoun" || type === "anaphor" ? "unnamed" : type,
      person: who.person,
      name: who.name,
      first,
      reading,
      plural: reading.phrase.plural || reading.kind === "group",
      sex: (bits & word.MALE) !== 0 ? "male" : (bits & word.FEMALE) !== 0 ? "female" : "unknown",
      mentions: [],
      terms: undefined,
      distinctFrom: [],
    };
    this.drafts.push(draft);
    return draft;
  }
}

/** A mention that stands for the noun phrase of its antecedent. */
function phraseMention(
  page: Page,
  mention: SpeakerMention,
  tokenStart: number,
  tokenEnd: number,
): SpeakerMention {
  const span = { start: page.tokens.start[tokenStart] ?? 0, end: page.tokens.end[tokenEnd - 1] ?? 0 };
  return {
    ...mention,
    tokenStart,
    tokenEnd,
    mention: { text: page.text(tokenStart, tokenEnd), span, type: "description" },
  };
}
