import { describe, expect, it } from "vitest";
import { yoga } from "../testing/world";
import { byMonth, elsewhere, hours, longDay, tile } from "./time";

const afterChange = yoga({
  start: { local: "2026-03-31T19:00:00", timeZone: "Europe/Berlin", instant: "2026-03-31T17:00:00Z" },
  end: { local: "2026-03-31T20:30:00", timeZone: "Europe/Berlin", instant: "2026-03-31T18:30:00Z" },
});

describe("a date", () => {
  it("is told on the clocks of its place, before and after they change", () => {
    expect(longDay(yoga().start)).toContain("March 3");
    expect(hours(yoga())).toMatch(/^7:00/u);
    expect(hours(afterChange)).toMatch(/^7:00/u);
  });

  it("says what it is elsewhere only where clocks differ", () => {
    expect(elsewhere(yoga(), "Europe/Paris")).toBeUndefined();
    expect(elsewhere(yoga(), "America/New_York")).toContain("1:00");
  });

  it("stays on its day when it takes all of it", () => {
    const picnic = yoga({
      allDay: true,
      start: { local: "2026-05-01", timeZone: "Pacific/Kiritimati", instant: "2026-04-30T10:00:00Z" },
    });
    expect(tile(picnic.start).day).toBe("1");
    expect(hours(picnic)).toBe("all day");
  });

  it("stands in its month", () => {
    expect(byMonth([yoga(), afterChange], (date) => date.start)).toHaveLength(1);
  });
});
