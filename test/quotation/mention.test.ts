import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";

const speakers = (text: string) => parseQuotations(text).quotations.map((q) => q.attribution?.mention?.text);

describe("a speaker's phrase goes back to its first word", () => {
  test.each([
    [
      "over the name before a description that no comma closes",
      "“The tide took the boathouse,” Ada Quill, a member of the town’s rowing club said.",
      "Ada Quill, a member of the town’s rowing club",
    ],
    [
      "over a word that ends in a plus",
      "“Nobody asked us,” Ada Quill, a leader of the town’s LGBTQ+ group said.",
      "Ada Quill, a leader of the town’s LGBTQ+ group",
    ],
    [
      "over a fund that is spelled with one",
      "“Nobody asked us,” Ada Quill, director of the Harbor+ fund said on Monday.",
      "Ada Quill, director of the Harbor+ fund",
    ],
    [
      "but not over 'what'",
      "The mayor fired four aides in a week, leading to what the senators said was a purge.",
      "the senators",
    ],
    [
      "over what somebody knows, a day's owner included",
      "A person familiar with the training for Friday’s march says the board will vote.",
      "A person familiar with the training for Friday’s march",
    ],
    [
      "behind a clause of someone else",
      "Brill has not spoken, but people familiar with her thinking say she will resign.",
      "people familiar with her thinking",
    ],
    ["over 'those' without a noun", "Those close to Brill say she will resign.", "Those close to Brill"],
    [
      "over 'those' before a pronoun",
      "Those close to her have said that she would resign.",
      "Those close to her",
    ],
    [
      "over what forms in -ing tell of it",
      "Several clerks handling permits for boats have complained that the files were lost.",
      "Several clerks handling permits for boats",
    ],
    [
      "over a relative clause with a verb of its own",
      "One of the doctors who signed the petition called him a fraud.",
      "One of the doctors who signed the petition",
    ],
  ])("%s", (_name, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test("over a town's state, up to the terms of anonymity", () => {
    const text =
      "Two officials familiar with the ledger taken from an office in Marl, N.Y., speaking on condition of anonymity because the inquiry goes on, said it held nothing.";
    const { quotations, sources } = parseQuotations(text);
    expect(quotations[0]?.attribution?.mention?.text).toBe(
      "Two officials familiar with the ledger taken from an office in Marl, N.Y.",
    );
    expect(sources[0]?.anonymity).toMatchObject({
      terms: "condition-of-anonymity",
      reason: "the inquiry goes on",
    });
  });
});

describe("behind an inverted cue it goes on", () => {
  test.each([
    [
      "over what an outlet owns",
      "The pier was closed for a month in 2019, noted the Post’s Ada Quill.",
      "the Post’s Ada Quill",
    ],
    [
      "over how somebody knows and why nobody names them",
      "The talks failed on Monday, said an official who was briefed on the talks and spoke anonymously because they go on.",
      "an official who was briefed on the talks and spoke anonymously because they go on",
    ],
  ])("%s", (_name, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

test("a sentence in brackets has a subject of its own", () => {
  const text = "Joe Hart said he left in May. (A campaign spokeswoman disputed the account.)";
  expect(speakers(text)).toEqual(["Joe Hart", "A campaign spokeswoman"]);
});

test("whoever stands before a description that no comma closes is the source", () => {
  const text = "“The tide took the boathouse,” Ada Quill, a member of the town’s rowing club said.";
  expect(parseQuotations(text).sources).toMatchObject([{ type: "person", name: "Ada Quill" }]);
});

describe("a handle is whoever bears it", () => {
  test.each([
    [
      "behind a description",
      "One Twitter user @marlwatch pointed out that the pier was closed.",
      "One Twitter user @marlwatch",
      "@marlwatch",
    ],
    [
      "behind the content",
      "“The pier is gone,” one Twitter user @marlwatch pointed out.",
      "one Twitter user @marlwatch",
      "@marlwatch",
    ],
    ["alone", "“The pier is gone,” @harbor_joe wrote.", "@harbor_joe", "@harbor_joe"],
    ["first", "@harbor_joe wrote that the pier was gone.", "@harbor_joe", "@harbor_joe"],
    ["inverted", "“The pier is gone,” wrote @harbor_joe on Monday.", "@harbor_joe", "@harbor_joe"],
  ])("%s", (_name, text, speaker, name) => {
    expect(speakers(text)).toEqual([speaker]);
    expect(parseQuotations(text).sources).toMatchObject([{ type: "person", name }]);
  });

  test("an address is nobody", () => {
    const { sources } = parseQuotations("The crew can be reached at desk@harbor.example, Quill said.");
    expect(sources.map((source) => source.name)).toEqual(["Quill"]);
  });
});

describe("what governs the cue is no part of who speaks", () => {
  test.each([
    [
      "an infinitive behind its verb",
      "Town leaders gathered on Friday to discuss what they called “a lost pier.”",
      "Town leaders",
    ],
    ["a possessive", "The paper seized on Quill’s earlier claim that the pier was “lost.”", "Quill"],
    [
      "an owner’s owner",
      "It quoted the bank’s lawyer’s claim that the pier was “lost.”",
      "the bank’s lawyer",
    ],
  ])("%s", (_name, text, speaker) => {
    expect(speakers(text)).toContain(speaker);
  });
});

describe("what stands beside the speaker is no part of who speaks", () => {
  test.each([
    ["the day of the cue", "Ann Quill on Wednesday accused the council of a “cover-up.”", "Ann Quill"],
    [
      "a bracket with a party and a place",
      "Hon. Ann Quill (APC, Marl) called for an inquiry.",
      "Hon. Ann Quill (APC, Marl)",
    ],
  ])("%s", (_name, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});
