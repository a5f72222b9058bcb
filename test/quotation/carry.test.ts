import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";

/** Statements as `basis | speaker | content`, pieces joined by ` / `. */
function carried(text: string): string[] {
  return parseQuotations(text).quotations.map(({ spans, attribution }) => {
    const content = spans.map((span) => text.slice(span.start, span.end)).join(" / ");
    return `${attribution?.basis ?? "-"} | ${attribution?.mention?.text ?? "-"} | ${content}`;
  });
}

describe("a quotation with no cue of its own", () => {
  test("goes on for whoever spoke in its paragraph, behind a few words and a comma too", () => {
    const text =
      "“The town is doing nothing,” Quill said. As a parent, “you want to know that the school is safe at night.”";
    expect(carried(text)).toEqual([
      "stated | Quill | “The town is doing nothing,” / As a parent, “you want to know that the school is safe at night.”",
    ]);
  });

  test("goes on behind an abbreviation that ends the sentence", () => {
    const text =
      "“The town has no plan,” Quill told reporters in Marl, S.C. “Everybody here knows that it cannot go on.”";
    expect(carried(text)).toEqual([
      "stated | Quill | “The town has no plan,” / “Everybody here knows that it cannot go on.”",
    ]);
  });

  test("belongs to the main clause before it, not to a clause inside", () => {
    const text =
      "The union said on Friday that it was sorry for the leak, which Hart called a mistake.\n\n“We regret every word of it and ask for patience.”";
    expect(carried(text)[0]).toMatch(/The union \| .*“We regret every word/);
  });

  test("is a guess where the reporter's words between are about someone else by name", () => {
    const text =
      "Quill said the pier would close.\n\nHart has cut the budget of the port.\n\nThe port was built in 1931.\n\n“Talks with the workers are under way and will end in May.”";
    expect(carried(text).at(-1)).toBe(
      "inferred | Hart | “Talks with the workers are under way and will end in May.”",
    );
  });
});

test("a cue without a subject goes on for whoever spoke in the sentence before", () => {
  const text = "Quill said the report was not good. Adding, “What they do is never that bad.”";
  expect(carried(text).at(-1)).toBe("continued | Quill | “What they do is never that bad.”");
});

test("behind a whole quotation, what the reporter adds is no content", () => {
  const text = "“It is over,” Quill said of the race in Marl, where nobody believed her. “At last.”";
  expect(carried(text)).toEqual(["stated | Quill | “It is over,” / “At last.”"]);
});

describe("a cue at the end of its sentence", () => {
  test("speaks for the whole sentence, a statement inside included", () => {
    const text =
      "Quill said the plan failed because the bank warned her not to sign, and the talks ended there, said one source in the room.";
    const [outer, inner] = parseQuotations(text).quotations;
    expect(outer?.attribution?.mention?.text).toBe("one source in the room");
    expect(inner?.attribution?.mention?.text).toBe("Quill");
    expect(inner?.within).toBe(outer?.id);
  });
});

test("'according to' needs no comma", () => {
  expect(carried("The award was a bad idea according to critics.")).toEqual([
    "stated | critics | The award was a bad idea",
  ]);
});

test("a pronoun in the objective case is no speaker", () => {
  const text = "Quill will change how he works, a source close to him said.";
  expect(carried(text)).toEqual(["stated | a source close to him | Quill will change how he works"]);
});

test("a dateline inside a sentence is no speaker", () => {
  const text =
    "PORT MARROW, S.C. - Mayor Ada Quill continued her tour on Saturday, saying that the pier would reopen.";
  expect(carried(text)[0]).toContain("Ada Quill");
});

test("curly marks within straight ones that a paragraph leaves open are terms", () => {
  const text =
    'Quill stated:\n\n"The council is not about “fair play” anymore. It is about money.\n\n"The mayor should resign."';
  expect(carried(text)).toEqual([
    'stated | Quill | "The council is not about “fair play” anymore. It is about money. / "The mayor should resign."',
  ]);
});

describe("a quotation left open whose first paragraph has no cue", () => {
  test("is by the speaker of the next one", () => {
    expect(
      carried("The mayor left.\n\n“We lost. It hurts.\n\n“We will be back,” Brill said. “Soon.”"),
    ).toEqual(["stated | Brill | “We lost. It hurts. / “We will be back,” / “Soon.”"]);
  });

  test("over as many paragraphs as it takes", () => {
    expect(carried("“We lost.\n\n“It hurts.\n\n“We will be back,” said Brill.")).toEqual([
      "stated | Brill | “We lost. / “It hurts. / “We will be back,”",
    ]);
  });
});

describe("'he said' in the second paragraph of a quotation left open", () => {
  test.each([
    [
      "behind a colon",
      "Quill said: “We lost the key. The door fell shut behind us.\n\n“Nobody came for hours,” he said. “We waited.”",
      ["Quill", "he"],
    ],
    [
      "behind a further sentence",
      "“We lost the key,” said Joe Hart, the keeper. “The door fell shut.\n\n“Nobody came for hours,” he told the paper.",
      ["Joe Hart, the keeper", "he"],
    ],
  ])("is a mention of its source: %s", (_name, text, mentions) => {
    const { quotations, sources } = parseQuotations(text);
    expect(quotations).toHaveLength(1);
    expect(sources.map((source) => source.mentions.map((mention) => mention.text))).toEqual([mentions]);
  });
});
