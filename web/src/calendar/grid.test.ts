import { expect, it } from "vitest";
import { yoga } from "../testing/world";
import { inGrid, marksOf, shownBetween } from "./grid";

const entry = (change = {}) => ({ reasons: ["going"], occurrence: yoga(change) });

it("takes a date as an instant for who looks, and as its place's clocks show it there", () => {
  expect(inGrid(entry(), "viewer")).toMatchObject({ start: "2026-03-03T18:00:00Z", end: "2026-03-03T19:30:00Z", url: "/events/tuesday-yoga-2026-03-03-1900" });
  expect(inGrid(entry(), "place")).toMatchObject({ start: "2026-03-03T19:00:00", end: "2026-03-03T20:30:00" });
});

it("leaves whole days where they are, whoever looks", () => {
  const day = (local: string) => ({ local, timeZone: "Europe/Berlin", instant: `${local}T00:00:00Z` });
  expect(inGrid(entry({ allDay: true, start: day("2026-03-03"), end: day("2026-03-04") }), "viewer")).toMatchObject({ start: "2026-03-03", end: "2026-03-04", allDay: true });
});

it("marks what was done to a date, the most important first", () => {
  expect(marksOf(yoga())).toEqual([]);
  expect(marksOf(yoga({ status: "cancelled", overrides: ["start", "name"], detached: true }))).toEqual(["cancelled", "moved", "edited", "outside"]);
  expect(marksOf(yoga({ overrides: ["capacity"] }))).toEqual(["edited"]);
});

it("asks for further pages until all are there, or too many", async () => {
  const asked: (string | undefined)[] = [];
  const pages = (last: number) => async (cursor: string | undefined) => {
    asked.push(cursor);
    return { items: [entry()], next: asked.length < last ? `c${asked.length}` : null };
  };
  expect(await shownBetween("2026-03-01", "2026-04-01", pages(2))).toMatchObject({ entries: { length: 2 }, isWhole: true });
  expect(asked).toEqual([undefined, "c1"]);
  expect((await shownBetween("2026-03-01", "2026-04-01", pages(99))).isWhole).toBe(false);
});
