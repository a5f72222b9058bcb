import { spokesNouns } from "../language";
import type { Attribution, Issue, ParseOptions, Source } from "../model";
import { wordSet } from "../text";
import { antecedentOf } from "./antecedent";
import { attachTerms } from "./attach";
import { sexOfWord } from "./attributes";
import { buildSource } from "./build";
import type { Draft } from "./draft";
import { holderOf, sameNoun } from "./holders";
import { introductionOf } from "./introduction";
import { isBareDescription, type Reading, readMention } from "./kinds";
import { firstParagraph, isInLead } from "./lead";
import * as word from "./lexicon";
import { lexiconOf } from "./lexicon";
import { mentionsByName } from "./named";
import { Page } from "./page";
import { pairBefore } from "./pair";
import { type People, type Person, readPeople, type Sex } from "./people";
import { type Phrase, readPhrase } from "./phrase";
import { chainHead, firstBefore, mostSalient, type Spoken, spokenBefore } from "./salience";
import { otherThan, sameHead, sameSeveral } from "./same";
import { isShielded } from "./shield";
import type { SourceReading, SpeakerMention, Story } from "./types";
import { wasOwned } from "./unnamed";
import * as words from "./words";

const SPOKES = /* @__PURE__ */ wordSet(spokesNouns);

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
  const page = new Page(story, lexiconOf(options.lexicon));
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
    const same = mention.sameAs === undefined ? undefined : found[mention.sameAs];
    if (same) {
      resolver.keep(mention, same);
      continue;
    }
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
  attachTerms(page, resolver.drafts, resolver.spoken);
  const ids = new Map<Draft, string>();
  for (const draft of resolver.drafts) if (draft.mentions.length > 0) ids.set(draft, `s${ids.size + 1}`);
  const named = mentionsByName(page, people, ids.keys());
  const sources: Source[] = [...ids].map(([draft, id]) =>
    buildSource(page, draft, id, ids, named.get(draft) ?? []),
  );
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
  /** Where the story begins: the first paragraph that is no headline. */
  readonly #firstParagraph: number;
  #last: { readonly from: number; readonly to: number; readonly found: Found | undefined } | undefined;

  constructor(page: Page, people: People) {
    this.#page = page;
    this.#people = people;
    this.#firstParagraph = firstParagraph(page);
  }

  resolve(mention: SpeakerMention): Found | undefined {
    const { tokenStart, tokenEnd, cue } = mention;
    if (tokenEnd <= tokenStart) return undefined;
    // Two statements may share the words that name their speaker.
    if (this.#last?.from === tokenStart) {
      if (tokenEnd !== this.#last.to)
        for (const draft of this.#last.found?.drafts ?? []) draft.mentions.push(mention);
      return this.#last.found;
    }
    const reading = readMention(this.#page, this.#people, tokenStart, tokenEnd, cue);
    const found = this.#find(mention, reading);
    this.#last = { from: tokenStart, to: tokenEnd, found };
    if (found) this.keep(mention, found);
    return found;
  }

  /** Notes that a mention is of the speakers found. */
  keep(mention: SpeakerMention, found: Found): void {
    for (const draft of found.drafts) {
      draft.mentions.push(mention);
      this.spoken.push({ at: mention.tokenStart, end: mention.tokenEnd, draft });
    }
  }

  #find(mention: SpeakerMention, reading: Reading): Found | undefined {
    if (reading.kind === "pronoun") return this.#pronoun(mention, reading);
    if (reading.kind === "anaphor") return this.#anaphor(mention, reading);
    if (reading.people.length > 0) {
      const drafts = reading.people.map((person) => this.#ofPerson(person, mention, reading));
      return { drafts, basis: drafts.length > 1 ? "inferred" : "stated" };
    }
    const pair = pairBefore(this.#page, this.#people, reading.phrase, mention.tokenStart);
    if (pair !== undefined)
      return { drafts: pair.map((person) => this.#ofPerson(person, mention, reading)), basis: "inferred" };
    const several = sameSeveral(this.#page, this.spoken, mention, reading);
    if (several !== undefined) return { drafts: [several], basis: "pronoun" };
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
        (last.end >= at || (last.end === at - 1 && page.tokens.code[last.end] === 0x2c));
      if (touches) return { drafts: [last.draft], basis: "pronoun" };
      const before = antecedentOf(page, this.#people, at);
      if (before === undefined) return undefined;
      // 'one former executive who …', when only its first word was taken for the speaker.
      if (last !== undefined && before.from < last.end && before.to > last.at)
        return { drafts: [last.draft], basis: "pronoun" };
      if (before.person !== undefined)
        return { drafts: [this.#ofPerson(before.person, mention, reading)], basis: "pronoun" };
      const inner = readMention(page, this.#people, before.from, before.to, mention.cue);
      if (inner.kind === "pronoun") return undefined;
      const named = phraseMention(page, mention, before.from, before.to);
      const found = this.#find(named, inner);
      for (const draft of found?.drafts ?? []) draft.mentions.push(named);
      return found === undefined ? undefined : { ...found, basis: "pronoun" };
    }
    if (pronoun === "he" || pronoun === "she") {
      const sex: Sex = pronoun === "he" ? "male" : "female";
      const anchor = chainHead(page, at);
      const before = anchor === at ? this.spoken : spokenBefore(this.spoken, anchor);
      const best = mostSalient(page, this.#people, before, anchor, sex, true);
      if (best === undefined) return undefined;
      const draft =
        best.draft ?? (best.person === undefined ? undefined : this.#ofPerson(best.person, mention, reading));
      if (draft === undefined) return undefined;
      if (best.person !== undefined && best.person.sex === "unknown") best.person.sex = sex;
      if (draft.sex === "unknown") draft.sex = sex;
      return { drafts: [draft], basis: "pronoun" };
    }
    return pronoun === "they" || pronoun === "it" ? this.#theyOrIt(mention, pronoun) : undefined;
  }

  /** `it`, `they`: what spoke in the sentence before, else what that sentence is about, else what spoke last. */
  #theyOrIt(mention: SpeakerMention, pronoun: "they" | "it"): Found | undefined {
    const page = this.#page;
    const sentence = page.sentenceOf[mention.tokenStart] ?? 0;
    const fits = ({ type, plural }: Pick<Draft, "type" | "plural">) =>
      pronoun === "it"
        ? type === "organization" || type === "document"
        : type !== "document" && (plural || type === "group" || type === "organization");
    const [first, second] = this.spoken.slice(-2);
    const areTwo = pronoun === "they" && first?.at === second?.at && first?.draft !== second?.draft;
    if (areTwo && first && second && sentence - (page.sentenceOf[first.at] ?? 0) <= 1)
      return { drafts: [first.draft, second.draft], basis: "inferred" };
    let single: Draft | undefined;
    let last: Draft | undefined;
    for (let k = this.spoken.length - 1; k >= 0 && k >= this.spoken.length - 6; k--) {
      const { draft, at } = this.spoken[k] ?? {};
      if (draft === undefined || at === undefined) continue;
      const distance = sentence - (page.sentenceOf[at] ?? 0);
      if (distance > 6) break;
      if (fits(draft)) {
        if (distance <= 1) return { drafts: [draft], basis: "pronoun" };
        last ??= draft;
      } else if (pronoun === "they" && draft.type === "unnamed") single ??= draft;
    }
    const subject = this.#subjectBefore(mention, sentence, fits);
    if (subject !== undefined) return subject;
    const found = last ?? single;
    return found === undefined ? undefined : { drafts: [found], basis: "pronoun" };
  }

  /** `The port authority confirmed the deal. It said …`: what opens the sentence before in the same paragraph. */
  #subjectBefore(
    mention: SpeakerMention,
    sentence: number,
    fits: (draft: { type: Source["type"]; plural: boolean }) => boolean,
  ): Found | undefined {
    const page = this.#page;
    const head = page.heads[sentence - 1] ?? -1;
    if (head < 0 || page.paragraphOf[head] !== page.paragraphOf[mention.tokenStart]) return undefined;
    if ((page.quoteOf[head] ?? -1) >= 0) return undefined;
    const { to, determiner } = readPhrase(page, head, Math.min(head + SUBJECT, page.heads[sentence] ?? head));
    if (to <= head || (determiner === "none" && !page.isInName(head))) return undefined;
    const reading = readMention(page, this.#people, head, to, mention.cue);
    const { kind, phrase } = reading;
    if (kind === "pronoun" || kind === "anaphor" || reading.people.length > 0) return undefined;
    if (!fits({ type: kind, plural: phrase.plural })) return undefined;
    const found = this.#find(phraseMention(page, mention, head, to), reading);
    return found === undefined ? undefined : { ...found, basis: "pronoun" };
  }

  /** `the senator`, `the aide`, `that person`: someone met before, or unnamed for good. */
  #anaphor(mention: SpeakerMention, reading: Reading): Found | undefined {
    const page = this.#page;
    const { phrase } = reading;
    const { bits } = phrase;
    const at = mention.tokenStart;
    const sex = sexOfWord(bits);
    // 'Brill’s former strategist' without a name is no one new; 'Brill’s lawyer' may be.
    const isFormer = wasOwned(page, phrase);
    const isHeld = (phrase.ownerFrom >= 0 || phrase.owned) && !isFormer;
    const unnamed = sameHead(page, this.spoken, reading, at, sex);
    // 'the mother of three' is no one's mother in the story.
    const isParent =
      (bits & word.KIN) !== 0 &&
      page.hash(phrase.to) === words.OF &&
      (page.bits(phrase.to + 1) & word.QUANTITY) !== 0;
    const isAnyone = (bits & word.PERSON) !== 0 || isParent || isBareDescription(page, phrase);
    const isOffice = (bits & (word.OFFICE | word.PUBLIC)) !== 0;
    // 'the secretary of state': the title goes on.
    const isTitle = page.hash(phrase.to) === words.OF && (page.bits(phrase.to + 1) & word.TITLE) !== 0;
    // 'the singer, 31'
    const isAge = Number(page.text(phrase.to + 1, phrase.to + 2)) > 0;
    const isWhole = phrase.to >= mention.tokenEnd || isParent || isTitle || isAge;
    const shielded = isShielded(page, mention);
    const mayGuess = isWhole && (isOffice || isAnyone || isFormer) && !isHeld;
    const holder = shielded
      ? undefined
      : holderOf(page, this.#people, this.spoken, { phrase, at, sex, mayGuess });
    const isOther = holder !== undefined && !holder.told && isSomethingElse(page, holder.person, phrase);
    const stranger = isOther
      ? (this.#broughtIn(mention, reading, unnamed?.at ?? -1) ?? this.#describedAgain(mention, phrase))
      : undefined;
    if (stranger !== undefined) return { drafts: [stranger], basis: "pronoun" };
    // A guess leaves 'the man' to whoever spoke last without a name.
    const isLast = unnamed !== undefined && unnamed.draft === this.spoken.at(-1)?.draft;
    if (holder !== undefined && (holder.told || !isLast) && holder.at > (unnamed?.at ?? -1)) {
      const draft = this.#ofPerson(holder.person, mention, reading);
      return { drafts: [draft], basis: holder.told ? "pronoun" : "inferred" };
    }
    const someone = this.#broughtIn(mention, reading, Math.max(unnamed?.at ?? -1, holder?.at ?? -1));
    if (someone !== undefined) return { drafts: [someone], basis: "pronoun" };
    if (unnamed !== undefined) return { drafts: [unnamed.draft], basis: "pronoun" };
    const introduced = shielded ? undefined : this.#introduced(mention, reading);
    return introduced ?? this.#unnamed(mention, reading);
  }

  /** `A harbor official confirmed as much … “Yes,” the official said.`: someone whom the story brought in without a statement. */
  #broughtIn(mention: SpeakerMention, { phrase }: Reading, since: number): Draft | undefined {
    const page = this.#page;
    if (phrase.head < 0 || phrase.head !== phrase.from || phrase.plural || (phrase.bits & word.PEOPLE) === 0)
      return undefined;
    const introduction = introductionOf(page, phrase.head);
    if (introduction === undefined || introduction.from <= since) return undefined;
    const first = phraseMention(page, mention, introduction.from, introduction.to);
    const reading = readMention(page, this.#people, introduction.from, introduction.to, mention.cue);
    if (reading.kind !== "unnamed" || reading.people.length > 0) return undefined;
    const draft = this.#add("unnamed", first, reading, {});
    draft.mentions.push(first);
    return draft;
  }

  /** `The student said nothing. The 19-year-old smiled.`: whoever spoke last without a name. */
  #describedAgain({ tokenStart }: SpeakerMention, phrase: Phrase): Draft | undefined {
    const page = this.#page;
    const last = this.spoken.at(-1);
    if (last === undefined || !isBareDescription(page, phrase)) return undefined;
    const isNear = (page.sentenceOf[tokenStart] ?? 0) - (page.sentenceOf[last.at] ?? 0) <= NEAR;
    return isNear && last.draft.type === "unnamed" && !last.draft.plural ? last.draft : undefined;
  }

  /**
   * News names late: `A harbor judge has ruled …`, and the next sentence begins with the judge's name. Told so only for a story's first
   * paragraphs, or where the name that follows bears the same noun.
   */
  #introduced(mention: SpeakerMention, reading: Reading): Found | undefined {
    const page = this.#page;
    const { phrase } = reading;
    if (phrase.head < 0 || phrase.plural || (phrase.bits & word.PEOPLE) === 0) return undefined;
    const at = mention.tokenEnd;
    const sentence = page.sentenceOf[mention.tokenStart] ?? 0;
    const sex = sexOfWord(phrase.bits);
    const paragraph = page.paragraphOf[at - 1] ?? 0;
    const isLead = isInLead(page, this.#firstParagraph, paragraph);
    const isFormer = wasOwned(page, phrase);
    const isShy = (phrase.bits & word.INSIDER) !== 0 && !isFormer && !SPOKES.has(page.hash(phrase.head));
    const { namings } = this.#people;
    for (let n = firstBefore(namings, at) + 1, seen = 0; n < namings.length && seen < 8; n++, seen++) {
      const naming = namings[n];
      if (naming === undefined || (page.sentenceOf[naming.from] ?? 0) - sentence > 3) break;
      const { person } = naming;
      if (person.first !== naming.from || page.sentenceOf[naming.from] === sentence) continue;
      const isOfOtherSex = sex !== "unknown" && person.sex !== "unknown" && person.sex !== sex;
      if ((page.quoteOf[naming.from] ?? -1) >= 0 || isOfOtherSex || isOfOtherAge(page, phrase, naming.to))
        continue;
      const told =
        !isShy && person.attributes.some(({ head }) => head >= 0 && sameNoun(page, head, phrase.head));
      // 'from wife Ann'
      const joint = naming.from - ((page.bits(naming.from - 1) & word.KIN) !== 0 ? 2 : 1);
      const isSubject = (page.bits(joint) & word.PREPOSITION) === 0;
      if (told || (isLead && !isShy && isSubject && page.hash(naming.to) !== words.S_CLITIC))
        return { drafts: [this.#ofPerson(person, mention, reading)], basis: "inferred" };
      if (isSubject) break;
    }
    return undefined;
  }

  /** People not named: the same words in the plural are the same people; `another` is someone else; one alone is new. */
  #unnamed(mention: SpeakerMention, reading: Reading): Found {
    const { phrase } = reading;
    const key = this.#key(reading, mention);
    const isSame = phrase.plural ? phrase.determiner !== "another" : phrase.determiner === "definite";
    const known = isSame ? this.#byKey.get(key) : undefined;
    if (known !== undefined && known.type === "unnamed") return { drafts: [known], basis: "stated" };
    // A headline leaves the article out: 'Judge rejects request'.
    const isFirst = phrase.determiner === "indefinite" || (phrase.determiner === "none" && !phrase.plural);
    const later = isSame || !isFirst ? undefined : this.#introduced(mention, reading);
    if (later !== undefined) return later;
    const draft = this.#add("unnamed", mention, reading, {});
    if (phrase.determiner === "another") {
      const other = otherThan(this.#page, this.spoken, draft);
      if (other !== undefined) draft.distinctFrom.push(other);
    }
    if (!this.#byKey.has(key)) this.#byKey.set(key, draft);
    return { drafts: [draft], basis: "stated" };
  }

  /** `the agency`, `the report`, `the group`: the body or paper met last whose name or description holds the noun, else the last to speak. */
  #sameBody(reading: Reading, mention: SpeakerMention): Draft | undefined {
    const { phrase } = reading;
    if (
      reading.name !== undefined ||
      phrase.head < 0 ||
      phrase.determiner !== "definite" ||
      phrase.ownerFrom >= 0
    )
      return undefined;
    const page = this.#page;
    const noun = page.lower(phrase.head);
    const isBody = reading.kind === "organization" || noun === "group";
    if (!isBody && reading.kind !== "document") return undefined;
    if (phrase.to < mention.tokenEnd || phrase.head !== phrase.from) return undefined;
    const fits = ({ type }: Draft) => type === reading.kind || (isBody && type === "organization");
    for (let k = this.spoken.length - 1, seen = 0; k >= 0 && seen < 30; k--, seen++) {
      const draft = this.spoken[k]?.draft;
      if (draft === undefined || !fits(draft)) continue;
      const text = (draft.name ?? draft.first.mention.text).toLowerCase();
      if (text.includes(noun)) return draft;
    }
    const last = this.spoken.at(-1);
    const near =
      last !== undefined && (page.sentenceOf[mention.tokenStart] ?? 0) - (page.sentenceOf[last.at] ?? 0) < 5;
    return near && isBody && fits(last.draft) && last.draft.name !== undefined ? last.draft : undefined;
  }

  #key(reading: Reading, mention: SpeakerMention): string {
    const { ownerFrom, from, count } = reading.phrase;
    // '52 percent … 73 percent': numbers tell groups apart.
    const start = count?.max !== undefined ? mention.tokenStart : ownerFrom >= 0 ? ownerFrom : from;
    const text = reading.name ?? this.#page.text(start, mention.tokenEnd);
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
      plural: (reading.phrase.plural && reading.phrase.count?.max !== 1) || reading.kind === "group",
      sex: sexOfWord(bits),
      mentions: [],
      terms: undefined,
      distinctFrom: [],
    };
    this.drafts.push(draft);
    return draft;
  }
}

/** Sentences over which a bare description is of whoever spoke last, at most. */
const NEAR = 3;

/** Tokens of the phrase that opens a sentence, at most. */
const SUBJECT = 12;

/** A mention that stands for the noun phrase of its antecedent. */
function phraseMention(
  page: Page,
  mention: SpeakerMention,
  tokenStart: number,
  tokenEnd: number,
): SpeakerMention {
  return {
    ...mention,
    tokenStart,
    tokenEnd,
    mention: page.mention(tokenStart, tokenEnd, "description"),
  };
}

/** The story tells an office or trade of someone, and it is not the noun of the phrase. */
function isSomethingElse(page: Page, { attributes }: Person, { head }: Phrase): boolean {
  return attributes.some((told) => told.head >= 0 && !(head >= 0 && sameNoun(page, told.head, head)));
}

const YOUNG = /* @__PURE__ */ wordSet("boy child girl schoolboy schoolgirl teen teenager toddler");
/** The oldest that a teenager is. */
const TEENS = 19;

/** `A 17-year-old boy` is not `Dan Brill, 52`. */
function isOfOtherAge(page: Page, { from, head }: Phrase, nameTo: number): boolean {
  const told = page.tokens.code[nameTo] === COMMA ? Number(page.text(nameTo + 1, nameTo + 2)) : Number.NaN;
  if (!(told > 0)) return false;
  for (let i = from; i <= head; i++) {
    const age = /^(\d+)-year-old$/.exec(page.lower(i));
    if (age) return Number(age[1]) !== told;
  }
  return YOUNG.has(page.hash(head)) && told > TEENS;
}

const COMMA = 0x2c;
