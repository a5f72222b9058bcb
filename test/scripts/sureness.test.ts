import { expect, test } from "vitest";
import type { GoldArticle, Pair } from "../../scripts/polnear";
import { addArticle, emptyTally, ratesOf } from "../../scripts/score";
import { GROUPS, surenessOf, type Verdict, verdictsOn } from "../../scripts/sureness";
import { parseQuotations } from "../../src";

const text =
  "“We lost the key,” Ada Quill said. She said the bridge would close. Two aides said it was unsafe.";

/** An article whose annotators marked these: the words of the content, and of the source where there is one. */
function marked(text: string, ...statements: [content: string, source?: string][]): GoldArticle {
  const at = (words: string): Pair => [text.indexOf(words), text.indexOf(words) + words.length];
  const attributions = statements.map(([content, source]) => ({
    source: source === undefined ? [] : [at(source)],
    cue: [],
    content: [at(content)],
  }));
  return { id: "a", text, attributions };
}

const verdicts = (article: GoldArticle) => verdictsOn(article, parseQuotations(article.text));

test("a statement is held against the annotators' content and speaker", () => {
  const article = marked(text, ["We lost the key", "Ada Quill"], ["the bridge would close", "Two aides"]);
  expect(verdicts(article)).toEqual([
    { kind: "direct", basis: "stated", isNamed: true, content: true, speaker: true },
    { kind: "indirect", basis: "pronoun", isNamed: true, content: true, speaker: false },
    { kind: "indirect", basis: "stated", isNamed: false, content: false, speaker: false },
  ]);
});

test("a pronoun is right where the words are, and where the name is", () => {
  const speakers = ["She", "Ada Quill"].map((source) => marked(text, ["the bridge would close", source]));
  expect(speakers.map((article) => verdicts(article)[1]?.speaker)).toEqual([true, true]);
});

test("where the annotators marked nobody, the content is enough", () => {
  expect(verdicts(marked(text, ["it was unsafe"]))[2]).toMatchObject({ content: true, speaker: true });
});

test("a statement that nobody is named for has no basis; one inside another is left out", () => {
  const alone = "“We lost the key, and nobody has seen it since Monday.”";
  expect(verdicts(marked(alone, ["We lost the key", "Monday"]))).toMatchObject([
    { basis: "none", isNamed: false, content: true, speaker: false },
  ]);
  const relayed = "According to two aides, the delegates suggested that “the bridge must close at once.”";
  expect(parseQuotations(relayed).quotations).toHaveLength(2);
  expect(verdicts(marked(relayed, ["the delegates", "two aides"]))).toHaveLength(1);
});

test("shares are of the statements there are", () => {
  const article = marked(text, ["We lost the key", "Ada Quill"], ["it was unsafe", "Ada Quill"]);
  expect(surenessOf(verdicts(article))).toEqual({ statements: 3, content: 2 / 3, speaker: 1 / 3 });
  expect(surenessOf([])).toEqual({ statements: 0, content: Number.NaN, speaker: Number.NaN });
});

test("every verdict stands in the row of its kind and in that of its basis", () => {
  const kinds: Verdict["kind"][] = ["direct", "mixed", "indirect"];
  const bases: Verdict["basis"][] = ["stated", "pronoun", "continued", "inferred", "none"];
  for (const kind of kinds) {
    for (const basis of bases) {
      const verdict = { kind, basis, isNamed: false, content: true, speaker: true };
      const labels = GROUPS.filter(([, holds]) => holds(verdict)).map(([label]) => label);
      expect(labels).toEqual([`\`${kind}\``, basis === "none" ? "no speaker" : `\`${basis}\``]);
    }
  }
});

test("the score by the word counts what was found and what was missed", () => {
  const article = marked(text, ["“We lost the key,”", "Ada Quill"], ["Two aides", "She"]);
  const tallies = { direct: emptyTally(), quoted: emptyTally(), all: emptyTally() };
  addArticle(tallies, article, parseQuotations(text));
  expect(ratesOf(tallies.direct, true)).toEqual({ precision: 1, recall: 1, f1: 1 });
  // Of 11 words found 4 are there; of 6 there 4 were found.
  expect(ratesOf(tallies.all, false)).toMatchObject({ precision: 4 / 11, recall: 4 / 6 });
});
