import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./rooms";

/** The rooms from the top of the house to its ground. A room imports only from rooms after it; a pair stands side by side. */
const floors = [
  ["cli"],
  ["report"],
  ["html"],
  ["formats"],
  ["article"],
  ["quotation"],
  ["source"],
  ["caption", "byline"],
  ["language"],
  ["text"],
  ["model"],
];

/** Which room may use what from outside the package. */
const outside: Record<string, RegExp> = {
  cli: /^(node:|tinypool$)/,
  html: /^htmlparser2$/,
  formats: /^@rgrove\/parse-xml$/,
  model: /^zod$/,
};

const files = sourceFiles();
const floor = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
const roomOf = (path: string) => path.split("/")[1] ?? "";
const isOutside = (specifier: string) => !specifier.startsWith("/");
const inOtherRoom = (file: SourceFile) =>
  file.imports.filter((path) => !isOutside(path) && roomOf(path) !== file.room);

test("every room has its floor", () => {
  const rooms = new Set(files.map((file) => file.room).filter(Boolean));
  expect([...rooms].filter((room) => floor(room) < 0)).toEqual([]);
});

test("arrows point down: a room imports only from rooms below it", () => {
  const up = files
    .filter((file) => file.room)
    .flatMap((file) =>
      inOtherRoom(file)
        .filter((path) => floor(roomOf(path)) <= floor(file.room))
        .map((path) => `${file.path} imports ${path}`),
    );
  expect(up).toEqual([]);
});

/** The largest room has floors of its own, its doors on the top one. */
const quotationFloors = ["", "drafts", "statements", "mention", "learned", "scene"];

test("arrows point down inside the room of quotations", () => {
  const floorOf = (path: string) => quotationFloors.indexOf(/\/quotation\/(\w+)\/\w/.exec(path)?.[1] ?? "");
  const own = files.filter((file) => file.room === "quotation");
  expect(own.filter(({ path }) => floorOf(path) < 0)).toEqual([]);
  const up = own.flatMap((file) =>
    file.imports
      .filter((path) => roomOf(path) === "quotation" && floorOf(path) < floorOf(file.path))
      .map((path) => `${file.path} imports ${path}`),
  );
  expect(new Set(own.map(({ path }) => floorOf(path))).size).toBe(quotationFloors.length);
  expect(up).toEqual([]);
});

test("a room is entered through its index.ts", () => {
  const face = /^\/(model\/schema|\w+)(\/index)?$/;
  const past = files.flatMap((file) =>
    inOtherRoom(file)
      .filter((path) => !face.test(path))
      .map((path) => `${file.path} imports ${path}`),
  );
  expect(past).toEqual([]);
});

test("a room uses only its own outside packages; Node's modules stay in cli, zod in model/schema", () => {
  const stray = files.flatMap((file) =>
    file.imports
      .filter(isOutside)
      .filter((name) => !outside[file.room]?.test(name))
      .map((name) => `${file.path} imports ${name}`),
  );
  const zod = files
    .filter((file) => file.imports.includes("zod") && !file.path.startsWith("src/model/schema/"))
    .map((file) => `${file.path} imports zod`);
  expect([...stray, ...zod]).toEqual([]);
});
