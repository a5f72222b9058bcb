import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCaption } from "../../src/caption";
import { captionSchema } from "../../src/model/schema";
import { forms } from "./forms";

describe("the reference caption", () => {
  const caption = parseCaption(
    "Ukrainian President Volodymyr Zelensky delivers a speech via video in the auditorium of the National Assembly Library on April 11, with lawmakers in attendance. In his speech, he asked South Korea to send Ukraine offensive weapons. [KIM SANG-SEON]",
    { referenceDate: "2022-05-04" },
  );

  test("is parted from its credit", () => {
    expect(caption.text.endsWith("offensive weapons.")).toBe(true);
    expect(caption.credit).toMatchObject({
      raw: "[KIM SANG-SEON]",
      photographers: [{ name: "Kim Sang-seon" }],
      agencies: [],
    });
  });

  test("tells when, where and of whom the picture is", () => {
    expect(caption.date).toMatchObject({ raw: "April 11", month: 4, day: 11, iso: "2022-04-11" });
    expect(caption.place).toBe("auditorium of the National Assembly Library");
    expect(caption.people).toMatchObject([{ name: "Volodymyr Zelensky", role: "Ukrainian President" }]);
  });
});

/** Caption; name and place in the picture of each who is shown. */
test.each([
  ["Ann Brill", "Ann Brill"],
  ["Ann Brill speaks in Harrow.", "Ann Brill"],
  ["Mayor Ann Brill, left, greets Bo Quill in Harrow.", "Ann Brill: left, Bo Quill"],
  ["Ann Brill (right) and Bo Quill (left) in Harrow.", "Ann Brill: right, Bo Quill: left"],
  ["Ann Brill (R) with Bo Quill.", "Ann Brill: right, Bo Quill"],
  [
    "Ann Brill, center, and Bo Quill, second from right, arrive.",
    "Ann Brill: center, Bo Quill: second from right",
  ],
  ["Ann Brill, second left, arrives.", "Ann Brill: second from left"],
  [
    "From left: Ann Brill, Bo Quill and Cy Dorn.",
    "Ann Brill: first from left, Bo Quill: second from left, Cy Dorn: third from left",
  ],
  [
    "Clockwise from top left: Ann Brill, Bo Quill, Cy Dorn and Di Ekman.",
    "Ann Brill: top left, Bo Quill: top right, Cy Dorn: bottom right, Di Ekman: bottom left",
  ],
  ["Mike and Jane Brill at home.", "Mike Brill, Jane Brill"],
  ["Goalkeeper Ann Brill in action against Bo Quill.", "Ann Brill"],
  ["A portrait of Ann Brill hangs in Harrow.", ""],
  ["Ann Brill's house in Harrow.", ""],
  ["Police outside Ann Brill's house in Harrow.", ""],
  ["Workers repair the pier in Harrow.", ""],
  ["The Harrow Museum in West London.", ""],
  ["Ann Brill waves. She will meet Bo Quill next week.", "Ann Brill"],
  ["Sen. Ann Brill, D-Harrow, speaks.", "Ann Brill"],
  ["Ann Brill, 27, smiles.", "Ann Brill"],
  ["Die Ministerin Anna Brill (l.) mit Trainer Bo Quill (r.).", "Anna Brill: left, Bo Quill: right"],
  ["La ministre Anne Brill (à gauche) à Lyon.", "Anne Brill: left"],
  ["La alcaldesa Ana Brill (i) en Valencia.", "Ana Brill: left"],
  ["Ann Brill (2. v. l.) mit Bo Quill.", "Ann Brill: second from left, Bo Quill"],
  ["Ann Brill (2e à gauche) et Bo Quill.", "Ann Brill: second from left, Bo Quill"],
  ["The house where Ann Brill lived.", ""],
  ["Police say Ann Brill fled the scene.", ""],
  ["Prosecutors say Ann Brill fled the scene.", ""],
  ["Senators Ann Brill and Bo Quill leave.", "Ann Brill, Bo Quill"],
  ["Scientist Ann Brill and Model Di Ekman arrive.", "Ann Brill, Di Ekman"],
  ["Nurses Ann Brill and Bo Quill rest.", "Ann Brill, Bo Quill"],
  ["Die Autorin Anna Brill liest.", "Anna Brill"],
  ["Ann Brill #9 of the Harrow Gulls shoots the ball.", "Ann Brill"],
  ["Ann Brill, back row second from left, waves.", "Ann Brill: second from left"],
  ["Anne Brill, à gauche, et Bo Quill, à droite, lundi à Lyon.", "Anne Brill: left, Bo Quill: right"],
  [
    "From left, Ann Brill, her son Bo, and Cy Dorn.",
    "Ann Brill: first from left, Bo: second from left, Cy Dorn: third from left",
  ],
  ["Undated photo of Ann Brill issued by Harrow Police.", "Ann Brill"],
  ["A photo of Ann Brill hangs in Harrow.", ""],
  ["Rosa Lindqvist waves.", "Rosa Lindqvist"],
])("in %j are shown", (text, people) => {
  const shown = parseCaption(text).people.map(({ name, position }) =>
    position ? `${name}: ${position}` : name,
  );
  expect(shown.join(", ")).toBe(people);
});

test.each([
  ["Ukrainian Prime Minister Ann Brill speaks.", "Ukrainian Prime Minister"],
  ["Facebook CEO Ann Brill speaks.", "Facebook CEO"],
  ["Ann Brill speaks.", undefined],
])("the role in %j", (text, role) => {
  expect(parseCaption(text).people[0]?.role).toBe(role);
});

test.each([
  ["Ann Brill speaks in Harrow on May 3, 2024.", "2024-05-03", "Harrow"],
  ["Waves at the pier in Windham, N.H., on Monday.", undefined, "Windham, N.H."],
  ["HARROW, ENGLAND - MAY 3: Waves break over the pier.", "--05-03", "HARROW, ENGLAND"],
  ["Rescuers search Monday near Harrow.", undefined, "Harrow"],
  ["May 3, 1946: Boats leave.", "1946-05-03", undefined],
  [
    "In this May 3, 2020, file photo, Ann Brill looks on. She was elected on June 4, 2021.",
    "2020-05-03",
    undefined,
  ],
  ["Ann Brill, who was born in 1960, speaks.", undefined, undefined],
  ["Der Hafen am 5. Juni 2023 in Wolfsburg.", "2023-06-05", "Wolfsburg"],
  ["Le port, le 3 juin 2024 à Lyon.", "2024-06-03", "Lyon"],
  ["El puerto, el 3 de junio de 2024 en Sevilla.", "2024-06-03", "Sevilla"],
  ["Порт, 3 июня 2024 года.", "2024-06-03", undefined],
  ["Liman, 3 Haziran 2024.", "2024-06-03", undefined],
])("when and where: %s", (text, iso, place) => {
  const caption = parseCaption(text);
  expect([caption.date?.iso, caption.place]).toEqual([iso, place]);
});

test.each([
  ["FILE PHOTO: A storm. REUTERS/Ann Brill", "file"],
  ["A storm. (AP Photo/Ann Brill, File)", "file"],
  ["Ein Sturm. (Archivbild) Foto: dpa", "file"],
  ["A storm. (Supplied)", "handout"],
  ["A storm. (Courtesy of Harrow Museum)", "courtesy"],
  ["A storm. (Screenshot: YouTube)", "screenshot"],
  ["A storm. Illustration: Ann Brill", "illustration"],
  ["A storm. Photo: Ann Brill", undefined],
])("the kind of %j", (text, kind) => {
  expect(parseCaption(text).kind).toBe(kind);
});

test.each(["Canva", "Dreamstime", "ITAR-TASS", "Invision", "ZUMAPRESS.com"])(
  "a bare %s took no picture itself",
  (name) => {
    expect(parseCaption(`The pier in May. Photo by ${name}`).credit).toMatchObject({
      photographers: [],
      agencies: [name],
    });
  },
);

test("an agency of the caller's is known", () => {
  const text = "A storm over the bay in Harrow Aurora";
  expect(parseCaption(text).credit).toBeUndefined();
  expect(parseCaption(text, { lexicon: { agencies: ["Aurora"] } }).credit?.agencies).toEqual(["Aurora"]);
});

test("nothing gives an empty caption", () => {
  expect(parseCaption(" ")).toEqual({ raw: " ", text: "", span: { start: 0, end: 1 }, people: [] });
});

test("only what is no string throws", () => {
  expect(() => parseCaption(JSON.parse("7"))).toThrow(TypeError);
});

const pieces = Object.values(forms)
  .flat()
  .flatMap(([caption]) => caption.split(/(?<=\s)/));
const captions = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
);

test("any string in: valid, verbatim, inside the string", () => {
  fc.assert(
    fc.property(captions, (text) => {
      const caption = parseCaption(text);
      expect(captionSchema.safeParse(caption).error).toBeUndefined();
      const { credit, date, people } = caption;
      expect(text).toContain(caption.text);
      if (credit?.span) expect(text.slice(credit.span.start, credit.span.end)).toBe(credit.raw);
      if (date?.span) expect(text.slice(date.span.start, date.span.end)).toBe(date.raw);
      if (caption.place) expect(text).toContain(caption.place);
      for (const { span } of people) expect(text.slice(span?.start, span?.end)).toMatch(/\p{L}/u);
    }),
  );
});

test("its own description is a caption with no credit of the same words", () => {
  for (const [caption, text] of Object.values(forms).flat()) {
    if (text !== "") expect([caption, parseCaption(text).text]).toEqual([caption, text]);
  }
});

test.each([
  "Ann Brill/AP ",
  "(Photo: ",
  "A storm. ",
  "a",
  "Photo photo ",
  "Ann Brill, ",
  "] ",
  "from left ",
  "\u3000",
  "less ",
])("reads a long run of %j in linear time", (part) => {
  const time = (times: number) => {
    const input = part.repeat(times);
    const start = performance.now();
    parseCaption(input);
    return performance.now() - start;
  };
  time(500);
  const small = Math.max(time(4000), 4);
  expect(time(32_000)).toBeLessThan(small * 40);
});
