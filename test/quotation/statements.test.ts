import { describe, expect, test } from "vitest";
import { parseQuotations } from "../../src/quotation";
import { told } from "./reading";

describe("marks", () => {
  test.each([
    ["curly", "“We lost the key,” Ada Quill said.", ["direct | Ada Quill | said | “We lost the key,”"]],
    ["straight", '"We lost the key," Ada Quill said.', ['direct | Ada Quill | said | "We lost the key,"']],
    [
      "half curly, half straight",
      '“We lost the key," Quill said, "and the door is shut.”',
      ['direct | Quill | said | “We lost the key," / "and the door is shut.”'],
    ],
    [
      "single, beside apostrophes",
      "‘It’s the farmers’ turn to pay,’ Quill said.",
      ["direct | Quill | said | ‘It’s the farmers’ turn to pay,’"],
    ],
    ["two apostrophes", "''We lost the key,'' Quill said.", ["direct | Quill | said | ''We lost the key,''"]],
    ["guillemets", "«We lost the key,» Quill said.", ["direct | Quill | said | «We lost the key,»"]],
    [
      "nested",
      "“He told me ‘never again’ and left,” Quill said.",
      ["direct | Quill | said | “He told me ‘never again’ and left,”"],
    ],
    [
      "open at the paragraph's end and opened again",
      "Quill said: “We lost the key.\n\n“Then the door fell shut.”",
      ["direct | Quill | said | “We lost the key. / “Then the door fell shut.”"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("one that is never closed ends with its paragraph, and is told", () => {
    const { quotations, issues } = parseQuotations("Quill said: “We lost the key.\n\nNobody came.");
    expect(quotations.map((q) => q.text)).toEqual(["We lost the key."]);
    expect(issues.map((issue) => issue.code)).toContain("unclosed-mark");
  });

  test("a closing one with no opening one is told", () => {
    const { issues } = parseQuotations("We lost the key and the door,” Quill said.");
    expect(issues.map((issue) => issue.code)).toContain("missing-opening-mark");
  });

  test.each([
    ["a title", "The film “The Long Road” opened in Marl last week."],
    ["a nickname", "Bill “Boots” Tanner moved to Marl in spring."],
    ["a scare quote", "The “garden” is a strip of gravel behind the depot."],
  ])("%s is no statement", (_name, text) => {
    expect(told(text).filter((line) => !line.startsWith("indirect"))).toEqual([]);
  });
});

describe("kinds", () => {
  test.each([
    ["direct", "“We lost the key,” said Ada Quill.", "direct"],
    ["mixed", "Ada Quill said the plan was “dead on arrival” in the council.", "mixed"],
    ["indirect", "Ada Quill said that the plan would not pass.", "indirect"],
  ])("%s", (_name, text, kind) => {
    expect(parseQuotations(text).quotations.map((q) => q.kind)).toEqual([kind]);
  });
});

describe("cues", () => {
  test.each([
    ["after, with no 'that'", "Quill said the bridge would close.", "said", "the bridge would close"],
    [
      "'told' with an addressee",
      "Quill told reporters that the bridge would close.",
      "told",
      "that the bridge would close",
    ],
    ["perfect", "Quill has maintained that the bridge is safe.", "has maintained", "that the bridge is safe"],
    [
      "'according to'",
      "The bridge will close in May, according to Quill.",
      "according to",
      "The bridge will close in May",
    ],
    [
      "'According to' first",
      "According to Quill, the bridge will close in May.",
      "According to",
      "the bridge will close in May",
    ],
    ["question", "Quill asked whether the bridge would close.", "asked", "whether the bridge would close"],
    ["denial", "Quill denied that the bridge was unsafe.", "denied", "that the bridge was unsafe"],
    [
      "blame, with no clause",
      "Quill blamed the council for the delay.",
      "blamed",
      "the council for the delay",
    ],
    ["prediction", "Quill predicted that the bridge would fall.", "predicted", "that the bridge would fall"],
    ["split", "The bridge, Quill said, would close in May.", "said", "The bridge, / would close in May"],
  ])("%s", (_name, text, cue, content) => {
    const [quotation] = parseQuotations(text).quotations;
    expect(quotation?.attribution?.cue?.text).toBe(cue);
    expect(
      quotation?.spans
        .map((s) => text.slice(s.start, s.end))
        .join(" / ")
        .replace(/,(?= \/)/, ","),
    ).toContain(content.split(" / ")[0]?.replace(/,$/, "") ?? "");
    expect(quotation?.attribution?.mention?.text).toBe("Quill");
  });

  test("a word of the caller's own", () => {
    const text = "“We lost the key,” Quill opined.";
    const { quotations } = parseQuotations(text, { lexicon: { cues: { opine: "claim" } } });
    expect(quotations[0]?.attribution?.cue).toMatchObject({ lemma: "opine", class: "claim" });
  });
});

describe("speakers", () => {
  test.each([
    ["title and name", "Mayor Ada Quill said the bridge would close.", "Mayor Ada Quill"],
    ["a role", "The senator said the bridge would close.", "The senator"],
    [
      "inverted, with an apposition",
      "“It will close,” said Ada Quill, a professor of law at Marl.",
      "Ada Quill, a professor of law at Marl",
    ],
    [
      "an apposition between",
      "Ada Quill, the mayor of Marl, said the bridge would close.",
      "Ada Quill, the mayor of Marl",
    ],
    ["two together", "Ada Quill and Tom Moss said the bridge would close.", "Ada Quill and Tom Moss"],
    ["a body", "The city council said the bridge would close.", "The city council"],
    ["a relative clause", "Tom Moss met Ada Quill, who said the bridge would close.", "who"],
    ["a description", "Two officials said the bridge would close.", "Two officials"],
    [
      "what somebody owns, behind a plural with an apostrophe",
      "The farmers’ letter to Tom Moss, the minister of works, said the bridge would close.",
      "The farmers’ letter to Tom Moss, the minister of works",
    ],
    [
      "a role and its name, far from the cue",
      "One of the mayor’s aides, Ada Quill, wrote a book saying the bridge would close.",
      "One of the mayor’s aides, Ada Quill",
    ],
  ])("%s", (_name, text, speaker) => {
    const mentions = parseQuotations(text).quotations.map(({ attribution }) => attribution?.mention?.text);
    expect(mentions).toContain(speaker);
  });

  test("'with' opens a clause of its own", () => {
    const text = "The shift worried many, with some analysts suggesting that the bridge would close.";
    expect(parseQuotations(text).quotations.at(-1)?.attribution?.mention?.text).toBe("some analysts");
  });
});

describe("a view is its holder's", () => {
  test.each([
    ["In Quill’s view, the plan is dead.", "indirect | Quill | view | the plan is dead"],
    ["In the opinion of Ada Quill, the plan is dead.", "indirect | Ada Quill | opinion | the plan is dead"],
    ["The plan, in the mayor’s eyes, is dead.", "indirect | the mayor | eyes | The plan / is dead"],
    ["The plan is dead, in the words of the mayor.", "indirect | the mayor | words | The plan is dead"],
    ["In his view the plan is dead.", "indirect | his | view | the plan is dead"],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each(["In my view, the plan is dead.", "In view of the rain, the game ended."])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("two cues", () => {
  test.each([
    ["The mayor refused to say whether she would run.", "refused to say"],
    ["The mayor was quoted as saying whether she would run.", "was quoted as saying"],
  ])("of one statement: %s", (text, cue) => {
    expect(told(text)).toEqual([`indirect | The mayor | ${cue} | whether she would run`]);
  });

  test("with one subject", () => {
    expect(told("“We will close it,” the mayor said, adding that it was not safe.")).toEqual([
      "direct | the mayor | said | “We will close it,”",
      "indirect | the mayor | adding | that it was not safe",
    ]);
  });
});

describe("content", () => {
  test.each([
    [
      "an occasion behind the cue is none",
      "The raid killed three people, the army said in a statement posted online.",
      ["indirect | the army | said | The raid killed three people"],
    ],
    [
      "what somebody is urged to do",
      "The minister warned that the dam might break, and urged people to leave.",
      [
        "indirect | The minister | warned | that the dam might break",
        "indirect | The minister | urged | people to leave",
      ],
    ],
    [
      "what somebody was asked about is none",
      "Asked about the dam, the minister replied: “No comment.”",
      ["direct | the minister | replied | “No comment.”"],
    ],
    [
      "what a document found",
      "A report by the Harbor Institute found that wages fell.",
      ["indirect | A report by the Harbor Institute | found | that wages fell"],
    ],
    [
      "what the reporter tells behind a closed quotation is none",
      "Quill said, “I did nothing wrong,” before leaving the court.",
      ["direct | Quill | said | “I did nothing wrong,”"],
    ],
    [
      "what a document is",
      "Quill lied to investigators, according to court documents, which were published on Friday.",
      ["indirect | court documents | according to | Quill lied to investigators"],
    ],
    [
      "what another says behind a semicolon is another's",
      "Officials in Marl said the strike killed three people; the army denied it.",
      [
        "indirect | Officials in Marl | said | the strike killed three people",
        "indirect | the army | denied | it",
      ],
    ],
    [
      "it begins behind a relative clause",
      "Mayor Quill told the Journal in an interview that aired on Sunday that she would run again.",
      ["indirect | Mayor Quill | told | that she would run again"],
    ],
    [
      "'state' that is no cue",
      "Iranian state television reported that the leader had died.",
      ["indirect | Iranian state television | reported | that the leader had died"],
    ],
    [
      "'WHO' that is nobody who",
      "The WHO said on Friday that the outbreak was over.",
      ["indirect | The WHO | said | that the outbreak was over"],
    ],
    [
      "a relative clause goes to its end",
      "One official, who was not allowed to discuss the talks publicly, said they had failed.",
      ["indirect | One official, who was not allowed to discuss the talks publicly | said | they had failed"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what people told the paper that cites them", () => {
  test.each([
    [
      "Citing two officials, the Journal reported that the bridge would close.",
      [
        "> indirect | two officials | Citing | that the bridge would close",
        "indirect | the Journal | reported | that the bridge would close",
      ],
    ],
    [
      "The bridge will close in May, the Journal reported on Monday, citing two officials familiar with the plan.",
      [
        "indirect | the Journal | reported | The bridge will close in May",
        "> indirect | two officials familiar with the plan | citing | The bridge will close in May",
      ],
    ],
    [
      "The Journal, citing two officials familiar with the plan, reported that the bridge would close.",
      [
        "> indirect | two officials familiar with the plan | citing | that the bridge would close",
        "indirect | The Journal | reported | that the bridge would close",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("what is cited otherwise is the speaker's own", () => {
    expect(told("“We will close it,” the mayor said, citing rising costs.")[1]).toBe(
      "indirect | the mayor | citing | rising costs",
    );
  });
});

describe("terms of anonymity state nothing", () => {
  test.each([
    ["in a clause behind the content", "An aide said the plan was dead, speaking on condition of anonymity."],
    [
      "with their reason",
      "An aide said the plan was dead, requesting anonymity because the talks were private.",
    ],
    ["behind the content, with no verb", "An aide said the plan was dead, on condition of anonymity."],
    [
      "in a relative clause",
      "The plan was dead, said an aide, who asked not to be named because he feared for his job.",
    ],
    [
      "in a sentence of their own",
      "An aide said the plan was dead. The aide requested anonymity to speak freely.",
    ],
  ])("%s", (_name, text) => {
    expect(told(text)).toEqual([
      expect.stringMatching(/^indirect \| [Aa]n aide \| said \| (the|The) plan was dead$/),
    ]);
  });

  test("that somebody could not be named may be what was said", () => {
    expect(told("Police said the boy could not be named.")).toEqual([
      "indirect | Police | said | the boy could not be named",
    ]);
  });
});

describe("forms", () => {
  test("one statement inside another", () => {
    const { quotations } = parseQuotations(
      "According to two aides, the delegates suggested that “the bridge must close at once.”",
    );
    expect(quotations).toHaveLength(2);
    expect(quotations[1]).toMatchObject({ within: "q1", kind: "direct" });
    expect(quotations[1]?.attribution?.mention?.text).toBe("the delegates");
  });

  test("a sentence that carries on with no cue is a further piece", () => {
    const { quotations } = parseQuotations("“We lost the key,” Quill said. “The door fell shut.”");
    expect(quotations.map((q) => q.spans.length)).toEqual([2]);
  });

  test("a paragraph after reporter's text is a statement of its own, by the same speaker", () => {
    const { quotations } = parseQuotations(
      "“We lost the key,” Ada Quill said.\n\nThe door is oak and a hand thick.\n\n“It fell shut on its own.”",
    );
    expect(quotations[1]?.attribution).toMatchObject({
      basis: "continued",
      sourceId: quotations[0]?.attribution?.sourceId,
    });
    expect(quotations[1]?.attribution?.cue).toBeUndefined();
  });

  test("content in the paragraph after a colon", () => {
    expect(told("Quill said:\n\n“We lost the key.”")).toEqual(["direct | Quill | said | “We lost the key.”"]);
  });

  test("a name that signs a quotation", () => {
    expect(told("“We lost the key and the lamp.” — Ada Quill")).toEqual([
      "direct | Ada Quill | - | “We lost the key and the lamp.”",
    ]);
  });

  test("turns of a transcript", () => {
    const text = "QUILL: We lost the key.\n\nMOSS: When was that?\n\nQUILL: In May.";
    expect(told(text)).toEqual([
      "indirect | QUILL | : | We lost the key.",
      "indirect | MOSS | : | When was that?",
      "indirect | QUILL | : | In May.",
    ]);
  });

  test("an interview's answers are the interviewed person's, by inference", () => {
    const text =
      "Ada Quill has kept the lamp of Marl since 1990.\n\nQ: Why you?\n\nA: Nobody else would climb.\n\nQ: And now?\n\nA: Now it turns itself.";
    const { quotations } = parseQuotations(text);
    const answers = quotations.filter((q) => q.attribution?.mention?.text === "Ada Quill");
    expect(answers.map((q) => [q.text, q.attribution?.basis])).toEqual([
      ["Nobody else would climb.", "inferred"],
      ["Now it turns itself.", "inferred"],
    ]);
  });

  test("the name alone answers, not what it owns", () => {
    const text =
      "Ada Quill’s ninth novel, The Lamp, is out.\n\nQ: Why you?\n\nA: Nobody else would.\n\nQ: And now?\n\nA: Now it is out.";
    expect(parseQuotations(text).sources).toMatchObject([{ type: "person", name: "Ada Quill" }]);
  });

  test("a quotation that nobody is named for is told", () => {
    const { issues } = parseQuotations("“We lost the key and then the lamp went out.”");
    expect(issues.map((issue) => issue.code)).toContain("unattributed-quotation");
  });
});

describe("circumstances", () => {
  test.each([
    ["whom", "Quill told the court that the key was lost.", { addressee: "the court" }],
    ["whom, with 'to'", "Quill explained to Moss, “The key was lost.”", { addressee: "Moss" }],
    ["where", "Quill said in a radio interview that the key was lost.", { occasion: "in a radio interview" }],
    ["when", "Quill said on Monday that the key was lost.", { when: "Monday" }],
    [
      "all of them",
      "On May 3, Quill told Moss in a letter, “The key was lost.”",
      { addressee: "Moss", occasion: "in a letter", when: "May 3" },
    ],
  ])("%s", (_name, text, want) => {
    const [quotation] = parseQuotations(text).quotations;
    const found = {
      addressee: quotation?.addressee?.text,
      occasion: quotation?.occasion?.text,
      when: quotation?.when?.raw,
    };
    expect(found).toMatchObject(want);
  });

  test("a reference date completes the day", () => {
    const [quotation] = parseQuotations("Quill said on Monday that the key was lost.", {
      referenceDate: "2024-05-08",
    }).quotations;
    expect(quotation?.when?.iso).toBe("2024-05-06");
  });
});

test("anything but a string is refused", () => {
  // @ts-expect-error a caller without types
  expect(() => parseQuotations(null)).toThrow(TypeError);
});
