import { expect, test } from "vitest";
import { french, german, indonesian, spanish } from "../../../src/language";
import { calendarOf, findDates, isImpossibleDate, readDate } from "../../../src/text";

const referenceDate = "2022-05-04"; // a Wednesday

/** As printed; ISO as far as the text tells it; ISO when it is printed on Wednesday 4 May 2022. */
test.each([
  ["Monday", undefined, "2022-05-02"],
  ["Wednesday", undefined, "2022-05-04"],
  ["last Wednesday", undefined, "2022-04-27"],
  ["next Tuesday", undefined, "2022-05-10"],
  ["this past Sunday", undefined, "2022-05-01"],
  ["Tuesday night", undefined, "2022-05-03"],
  ["yesterday", undefined, "2022-05-03"],
  ["two days ago", undefined, "2022-05-02"],
  ["last month", undefined, "2022-04"],
  ["earlier this month", undefined, "2022-05"],
  ["next year", undefined, "2023"],
  ["last week", undefined, undefined],
  ["April 11", "--04-11", "2022-04-11"],
  ["Jan. 6", "--01-06", "2022-01-06"],
  ["8 April", "--04-08", "2022-04-08"],
  ["8th of April", "--04-08", "2022-04-08"],
  ["November 3", "--11-03", "2021-11-03"],
  ["Friday, Nov. 3", "--11-03", "2021-11-03"],
  ["last May", undefined, "2021-05"],
  ["April 11, 2024", "2024-04-11", "2024-04-11"],
  ["11 April 2024", "2024-04-11", "2024-04-11"],
  ["Monday, 28 April 2025", "2025-04-28", "2025-04-28"],
  ["11-Apr-2024", "2024-04-11", "2024-04-11"],
  ["2024-04-11", "2024-04-11", "2024-04-11"],
  ["2024/4/11", "2024-04-11", "2024-04-11"],
  ["11.04.2024", "2024-04-11", "2024-04-11"],
  ["13/04/2024", "2024-04-13", "2024-04-13"],
  ["4/13/2024", "2024-04-13", "2024-04-13"],
  ["2/2/26", "2026-02-02", "2026-02-02"],
  ["11/04/2024", "2024", "2024"],
  ["Thursday (11/04/2024)", "2024-04-11", "2024-04-11"],
  ["March 2021", "2021-03", "2021-03"],
  ["2021", "2021", "2021"],
  ["April 11-13, 2024", "2024-04", "2024-04"],
  ["April 11 2024, 14:05 GMT", "2024-04-11T14:05Z", "2024-04-11T14:05Z"],
  ["10:55 KST 05 Sep 2021", "2021-09-05T10:55+09:00", "2021-09-05T10:55+09:00"],
  ["April 11 2024 at 2 p.m.", "2024-04-11", "2024-04-11"],
  ["2024년 4월 11일", "2024-04-11", "2024-04-11"],
  ["4月11日", "--04-11", "2022-04-11"],
])("%s", (text, alone, completed) => {
  expect([readDate(text)?.iso, readDate(text, { referenceDate })?.iso]).toEqual([alone, completed]);
});

test.each([
  ["12:20pm", "12:20"],
  ["12:20am", "00:20"],
  ["2 p.m.", "14:00"],
  ["14:05 GMT", "14:05Z"],
  ["14:05:09 CEST", "14:05:09+02:00"],
  ["9:30 a.m. IST", "09:30"],
])("the time %s", (text, time) => {
  expect(readDate(text)?.time).toBe(time);
});

test.each(["April is here", "Mondays", "45/13/2024", "25:70", "may 5", "1,945", "3 o'clock", "", " "])(
  "%s is no date",
  (text) => {
    expect(readDate(text)).toBeUndefined();
  },
);

test.each([
  ["Seoul said on Monday that talks begin April 25.", ["Monday", "April 25"]],
  ["He may march in May, she said last month.", ["May", "last month"]],
  ["The Sunday Gazette on Black Friday, a Good Friday", []],
  ["April Quill met June Ashby in April.", ["April"]],
  ["in 1987, about 2000 metres, the 1990s", ["1987"]],
  ["over the last month", []],
  ["May 11,000 people", []],
  ["a 3-2 win on Saturday, 24 February at 3pm", ["Saturday, 24 February at 3pm"]],
  ["the room A4 2021x", []],
])("in %j", (text, raws) => {
  expect(findDates(text).map((date) => date.raw)).toEqual(raws);
});

test("a stretch is read with spans of the whole text", () => {
  const text = "Monday or Tuesday or Friday";
  expect(findDates(text, { from: 7, to: 20 })).toEqual([
    { raw: "Tuesday", span: { start: 10, end: 17 }, weekday: 2 },
  ]);
});

test("other languages come with their calendar", () => {
  const calendar = calendarOf([french, german, spanish, indonesian]);
  const isos = (text: string) => findDates(text, { calendar }).map((date) => date.iso);
  expect(isos("le jeudi 2 novembre 2023")).toEqual(["2023-11-02"]);
  expect(isos("am 5. Juni 2023")).toEqual(["2023-06-05"]);
  expect(isos("el 1 de agosto")).toEqual(["--08-01"]);
  expect(isos("Rabu (1/11/2023)")).toEqual(["2023-11-01"]);
});

test("a day that no calendar has keeps its fields and has no iso", () => {
  const date = readDate("February 30, 2024");
  expect(date).toMatchObject({ year: 2024, month: 2, day: 30 });
  expect(date?.iso).toBeUndefined();
  expect(date && isImpossibleDate(date)).toBe(true);
});

test("a reference date that cannot be read is passed over", () => {
  expect(readDate("Monday", { referenceDate: "soon" })?.iso).toBeUndefined();
});
